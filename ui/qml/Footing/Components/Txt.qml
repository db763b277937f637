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
    // How much room above the lines that is too much where they are laid out by hand.
    property real drop: 0

    function arrange() {
        if (giving >= 0) {
            giving = -1;
            lineLaidOut.disconnect(give);
            forceLayout();
        }
        spare = 0;
        if (!arranged || lineCount < 2 || width <= 0)
            return;
        const found = TextTrial.arrange(root, balanced);
        spare = found.spare;
        // Listened to only where it is needed: Qt takes another baseline for words whose lines are laid out by hand.
        if (found.giving >= 0) {
            givingWidth = found.givingWidth;
            drop = found.drop;
            giving = found.giving;
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
        y: root.giving < 0 ? 0 : -root.drop
    }
    leftPadding: side === Text.AlignRight ? spare : side === Text.AlignHCenter ? spare / 2 : 0
    rightPadding: side === Text.AlignLeft ? spare : side === Text.AlignHCenter ? spare / 2 : 0
    onWidthChanged: arrange()
    onTextChanged: arrange()
    onFontChanged: arrange()
    onBalancedChanged: arrange()
    Component.onCompleted: arrange()
}
