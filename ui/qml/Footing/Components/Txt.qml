pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme

// Words. The kind fixes size, weight and line height; text wraps and is never elided.
//
// Qt puts the extra room of a line height under each line, which leaves words too high beside a mark or in a button:
// half of it goes above. `balanced` words that need several lines share them evenly. In all words a last line of one
// word takes the word before it along.
Text {
    id: root

    property string kind: "body"
    property bool bold: kind === "title" || kind === "display"
    property bool tabular: false
    property bool balanced: kind === "title" || kind === "display" || kind === "label" || horizontalAlignment === Text.AlignHCenter
    // False where the width follows the words: then the words may not follow the width.
    property bool arranged: true
    readonly property real plainSize: kind === "caption" ? Theme.caption : kind === "label" ? Theme.label : kind === "title" ? Theme.title : kind === "display" ? Theme.display : Theme.body
    readonly property real lead: Math.round(font.pixelSize * Theme.lineRatio * (lineHeight - 1) / 2)
    property real spare: 0
    readonly property int side: effectiveHorizontalAlignment
    // The line that gives its last word to the one below, and the width that makes it do so; -1 when none has to.
    property int giving: -1
    property real givingWidth: 0

    function arrange() {
        if (giving >= 0) {
            giving = -1;
            lineLaidOut.disconnect(give);
            forceLayout();
        }
        spare = 0;
        const lines = lineCount;
        if (arranged && lines > 1 && width > 0) {
            const trial = probe.createObject(root) as Trial;
            if (balanced)
                balance(trial, lines);
            trial.width = width - spare;
            join(trial);
            trial.destroy();
        }
        // Listened to only where it is needed: Qt takes another baseline for words whose lines are laid out by hand.
        if (giving >= 0) {
            lineLaidOut.connect(give);
            forceLayout();
        }
    }

    function give(line: var) {
        if (line.number !== giving)
            return;
        const lost = line.width - givingWidth;
        line.width = givingWidth;
        // The narrower line stays where the others begin, have their middle, or end.
        if (side === Text.AlignHCenter)
            line.x += lost / 2;
        else if (side === Text.AlignRight)
            line.x += lost;
    }

    // The narrowest room that needs no more lines than the whole room does. No word is broken for that.
    function balance(trial: Trial, lines: int) {
        trial.wrapMode = Text.WordWrap;
        let low = width / lines * 0.7;
        let high = width;
        while (high - low > 4) {
            const middle = (low + high) / 2;
            trial.width = middle;
            if (trial.lineCount > lines || trial.contentWidth > middle)
                low = middle;
            else
                high = middle;
        }
        spare = Math.floor(width - high);
        trial.wrapMode = wrapMode;
    }

    function join(trial: Trial) {
        const plain = text.replace(/<[^>]*>/g, "");
        const words = plain.split(" ");
        const widths = trial.lineWidths;
        const above = widths.length - 2;
        // Each line keeps two words, and lines that were broken on purpose stay.
        if (above < 0 || words.length < widths.length * 2 || plain.includes("\n"))
            return;
        const last = metrics.advanceWidth(words[words.length - 1]);
        const both = metrics.advanceWidth(words.slice(-2).join(" "));
        // Bold words in running text are wider than they are measured here.
        const need = both * (textFormat === Text.PlainText ? 1.01 : 1.1);
        if (widths[above + 1] > (last + both) / 2 || need > width || need > trial.width && above > 0)
            return;
        spare = Math.floor(Math.min(spare, width - need));
        giving = above;
        givingWidth = widths[above] - 2;
    }

    font.family: Theme.family
    font.pixelSize: plainSize
    font.bold: bold
    font.features: tabular ? ({
            "tnum": 1
        }) : ({})
    color: Theme.ink
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    lineHeight: kind === "title" || kind === "display" ? 1.1 : 1.18
    horizontalAlignment: Text.AlignLeft
    renderType: Text.QtRendering
    // Whole pixels, or the discs and pills below would stand between two: software rendering then draws a hairline
    // through them.
    height: Math.ceil(implicitHeight)
    topPadding: lead
    bottomPadding: -lead
    // Lines laid out by hand come with all of that room above them: half of it goes below. Moved, not padded: a change
    // of the padding while a width is found would ask for the height again.
    transform: Translate {
        y: root.giving < 0 ? 0 : -Math.round(root.metrics.height * (root.lineHeight - 1))
    }
    leftPadding: side === Text.AlignRight ? spare : side === Text.AlignHCenter ? spare / 2 : 0
    rightPadding: side === Text.AlignLeft ? spare : side === Text.AlignHCenter ? spare / 2 : 0
    onWidthChanged: arrange()
    onTextChanged: arrange()
    onFontChanged: arrange()
    onBalancedChanged: arrange()
    Component.onCompleted: arrange()

    readonly property FontMetrics metrics: FontMetrics {
        font: root.font
    }
    readonly property Component probe: Component {
        Trial {
            text: root.text
            font: root.font
            wrapMode: root.wrapMode
            textFormat: root.textFormat
        }
    }

    component Trial: Text {
        property var lineWidths: []

        visible: false
        onLineLaidOut: line => {
            if (line.number === 0)
                lineWidths = [];
            lineWidths.push(line.implicitWidth);
        }
    }
}
