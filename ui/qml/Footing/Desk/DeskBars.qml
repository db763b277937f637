pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components

// Best seconds on each leg on one axis to 45, and the line for what is typical at this age with its source.
Column {
    id: root

    required property var bars
    required property var norm

    spacing: DeskTheme.u(10)

    Repeater {
        model: root.bars

        Item {
            id: row

            required property var modelData

            width: root.width
            height: DeskTheme.u(40)

            SideMark {
                id: mark

                side: row.modelData.side
                size: DeskTheme.u(34)
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
            }
            Rectangle {
                id: ground

                anchors.left: mark.right
                anchors.leftMargin: DeskTheme.u(12)
                anchors.right: seconds.left
                anchors.rightMargin: DeskTheme.u(12)
                anchors.verticalCenter: parent.verticalCenter
                height: DeskTheme.u(32)
                radius: DeskTheme.u(7)
                color: Theme.barGround
                border.width: Theme.highContrast ? DeskTheme.line : 0
                border.color: Theme.line

                Rectangle {
                    visible: row.modelData.part >= 0
                    anchors.left: parent.left
                    width: Math.max(DeskTheme.u(4), parent.width * row.modelData.part)
                    height: parent.height
                    radius: parent.radius
                    color: row.modelData.side === "left" ? Theme.left : Theme.right
                }
                Rectangle {
                    visible: row.modelData.norm >= 0
                    anchors.left: parent.left
                    anchors.leftMargin: parent.width * row.modelData.norm - width / 2
                    anchors.verticalCenter: parent.verticalCenter
                    width: DeskTheme.u(3)
                    height: parent.height + DeskTheme.u(20)
                    color: Theme.ink
                }
            }
            DeskText {
                id: seconds

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                width: DeskTheme.u(92)
                horizontalAlignment: Text.AlignRight
                text: row.modelData.part < 0 ? qsTr("not done") : qsTr("%1 s").arg(row.modelData.seconds)
                bold: row.modelData.part >= 0
                kind: row.modelData.part < 0 ? "small" : "body"
                tabular: true
            }
        }
    }
    DeskText {
        width: parent.width
        visible: (root.norm.seconds ?? "") !== ""
        kind: "small"
        color: Theme.quietInk
        text: Words.line(qsTr("Line: %1 s, mean for %2 (%3)").arg(root.norm.seconds ?? "").arg(root.norm.ages ?? "").arg(root.norm.source ?? ""))
    }
}
