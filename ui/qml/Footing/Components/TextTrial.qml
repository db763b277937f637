pragma Singleton

import QtQuick

// Finds out how words of several lines are best broken, on one text of its own for all: it is never seen, and words on
// the screen are not laid out again and again.
QtObject {
    id: root

    property var lineWidths: []
    readonly property Text trial: Text {
        visible: false
        onLineLaidOut: line => {
            if (line.number === 0)
                root.lineWidths = [];
            root.lineWidths.push(line.implicitWidth);
        }
    }
    readonly property FontMetrics metrics: FontMetrics {}

    // `spare`: the room at the end of each line; `giving`: the line that gives its last word to the one below, or -1;
    // `givingWidth`: the width that makes it do so; `drop`: the room above the lines that is then too much. Nothing of
    // `of` is changed here: what follows from it may ask for other words before it is done.
    function arrange(of: Text, balanced: bool): var {
        trial.text = "";
        trial.font = of.font;
        trial.wrapMode = of.wrapMode;
        trial.textFormat = of.textFormat;
        trial.width = of.width;
        trial.text = of.text;
        const spare = balanced ? balance(of) : 0;
        trial.width = of.width - spare;
        return join(of, spare);
    }

    // The narrowest room that needs no more lines than the whole room does. No word is broken for that.
    function balance(of: Text): real {
        const lines = of.lineCount;
        trial.wrapMode = Text.WordWrap;
        let low = of.width / lines * 0.7;
        let high = of.width;
        while (high - low > 4) {
            const middle = (low + high) / 2;
            trial.width = middle;
            if (trial.lineCount > lines || trial.contentWidth > middle)
                low = middle;
            else
                high = middle;
        }
        trial.wrapMode = of.wrapMode;
        return Math.floor(of.width - high);
    }

    // A last line of one word takes the word before it along.
    function join(of: Text, spare: real): var {
        const kept = {
            "spare": spare,
            "giving": -1,
            "givingWidth": 0,
            "drop": 0
        };
        const plain = of.text.replace(/<[^>]*>/g, "");
        const words = plain.split(" ");
        const widths = lineWidths;
        const above = widths.length - 2;
        // Each line keeps two words, and lines that were broken on purpose stay.
        if (above < 0 || words.length < widths.length * 2 || plain.includes("\n"))
            return kept;
        metrics.font = of.font;
        const last = metrics.advanceWidth(words[words.length - 1]);
        const both = metrics.advanceWidth(words.slice(-2).join(" "));
        // Bold words in running text are wider than they are measured here.
        const need = both * (of.textFormat === Text.PlainText ? 1.01 : 1.1);
        if (widths[above + 1] > (last + both) / 2 || need > of.width || need > trial.width && above > 0)
            return kept;
        return {
            "spare": Math.floor(Math.min(spare, of.width - need)),
            "giving": above,
            "givingWidth": widths[above] - 2,
            "drop": Math.round(metrics.height * (of.lineHeight - 1))
        };
    }
}
