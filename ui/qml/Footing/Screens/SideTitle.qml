import QtQuick
import Footing.Theme
import Footing.Components

// A screen's title about one side: the letter's disc, the words, and a second line under both.
Column {
    id: root

    required property string side
    property string text: ""
    property string subtitle: ""

    spacing: Theme.s2
    topPadding: Theme.s4
    bottomPadding: Theme.s4

    Item {
        id: row

        // The disc and the first line stand level, whichever is the taller.
        readonly property real line: words.height / Math.max(1, words.lineCount)

        width: root.width
        height: Math.max(mark.height, words.y + words.height)

        SideMark {
            id: mark

            side: root.side
            size: Math.max(Theme.mm(21), Math.round(Theme.title * 1.25))
            y: Math.max(0, Math.round((row.line - height) / 2))
            anchors.left: parent.left
        }
        Txt {
            id: words

            kind: "title"
            text: root.text
            anchors.left: mark.right
            anchors.leftMargin: Theme.mm(6.5)
            anchors.right: parent.right
            y: Math.max(0, Math.round((mark.height - row.line) / 2))
            Accessible.role: Accessible.Heading
        }
    }
    Txt {
        width: root.width
        visible: text !== ""
        text: root.subtitle
        balanced: true
        color: Theme.quietInk
        lineHeight: 1.22
    }
}
