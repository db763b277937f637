pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme

// Words. The kind fixes size, weight and line height; text wraps and is never elided.
//
// Qt puts the extra room of a line height under each line, which leaves words too high beside a mark or in a button:
// half of it goes above. `balanced` words that need several lines share them evenly, so that no line has one word.
Text {
    id: root

    property string kind: "body"
    property bool bold: kind === "title" || kind === "display"
    property bool tabular: false
    property bool balanced: kind === "title" || kind === "display" || kind === "label" || horizontalAlignment === Text.AlignHCenter
    readonly property real plainSize: kind === "caption" ? Theme.caption : kind === "label" ? Theme.label : kind === "title" ? Theme.title : kind === "display" ? Theme.display : Theme.body
    readonly property real lead: Math.round(font.pixelSize * Theme.lineRatio * (lineHeight - 1) / 2)
    property real spare: 0
    readonly property int side: effectiveHorizontalAlignment

    // The narrowest room that needs no more lines than the whole room does.
    function balance() {
        spare = 0;
        const lines = lineCount;
        if (!balanced || lines < 2 || width <= 0)
            return;
        const trial = probe.createObject(root) as Text;
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
        trial.destroy();
        spare = Math.floor(width - high);
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
    leftPadding: side === Text.AlignRight ? spare : side === Text.AlignHCenter ? spare / 2 : 0
    rightPadding: side === Text.AlignLeft ? spare : side === Text.AlignHCenter ? spare / 2 : 0
    onWidthChanged: balance()
    onTextChanged: balance()
    onFontChanged: balance()
    onBalancedChanged: balance()
    Component.onCompleted: balance()

    readonly property Component probe: Component {
        Text {
            visible: false
            text: root.text
            font: root.font
            wrapMode: root.wrapMode
            textFormat: root.textFormat
        }
    }
}
