import QtQuick
import Footing.Theme
import Footing.Components

// A screen's title about a side or both: the letters' discs, the words, and a second line under them.
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

        Row {
            id: mark

            spacing: Theme.s1
            y: Math.max(0, Math.round((row.line - height) / 2))
            anchors.left: parent.left

            Repeater {
                model: root.side === "both" ? ["left", "right"] : root.side === "left" || root.side === "right" ? [root.side] : []

                SideMark {
                    required property string modelData

                    side: modelData
                    size: Math.max(Theme.mm(21), Math.round(Theme.title * 1.25))
                }
            }
        }
        Txt {
            id: words

            kind: "title"
            text: root.text
            anchors.left: mark.right
            anchors.leftMargin: mark.width > 0 ? Theme.mm(6.5) : 0
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
