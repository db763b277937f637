pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme

// A small table that is read and not touched.
Column {
    id: root

    required property var heads
    required property var shares
    required property var rows

    Repeater {
        model: [root.heads].concat(root.rows)

        Item {
            id: line

            required property var modelData
            required property int index

            width: root.width
            height: cells.height + DeskTheme.s1 * 2

            Row {
                id: cells

                anchors.verticalCenter: parent.verticalCenter

                Repeater {
                    model: line.modelData

                    DeskText {
                        required property string modelData
                        required property int index

                        width: root.width * root.shares[index]
                        rightPadding: DeskTheme.s1
                        kind: line.index === 0 ? "small" : "body"
                        bold: line.index === 0
                        color: line.index === 0 ? Theme.quietInk : Theme.ink
                        tabular: true
                        text: Words.line(modelData)
                    }
                }
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Math.max(1, DeskTheme.line / 2)
                color: Theme.line
            }
        }
    }
}
