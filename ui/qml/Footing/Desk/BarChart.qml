pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme

// Bars that lie: a name, a bar, a number.
Column {
    id: root

    required property var bars
    readonly property int most: Math.max(1, ...bars.map(bar => bar.value))

    spacing: DeskTheme.s1

    Repeater {
        model: root.bars

        Item {
            id: bar

            required property var modelData

            width: root.width
            height: Math.max(DeskTheme.u(40), name.height)
            Accessible.role: Accessible.StaticText
            Accessible.name: name.text + " " + count.text

            DeskText {
                id: name

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width * 0.3
                text: bar.modelData.label
            }
            Rectangle {
                id: ground

                anchors.left: name.right
                anchors.right: count.left
                anchors.rightMargin: DeskTheme.s2
                anchors.verticalCenter: parent.verticalCenter
                height: DeskTheme.u(26)
                radius: DeskTheme.u(7)
                color: Theme.barGround
                border.width: Theme.highContrast ? DeskTheme.line : 0
                border.color: Theme.line

                Rectangle {
                    anchors.left: parent.left
                    visible: bar.modelData.value > 0
                    width: Math.max(DeskTheme.u(4), parent.width * bar.modelData.value / root.most)
                    height: parent.height
                    radius: parent.radius
                    color: Theme.primary
                }
            }
            DeskText {
                id: count

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                width: DeskTheme.u(110)
                horizontalAlignment: Text.AlignRight
                tabular: true
                bold: bar.modelData.value >= 0
                kind: bar.modelData.value < 0 ? "small" : "body"
                text: bar.modelData.value < 0 ? qsTr("under 5") : bar.modelData.value
            }
        }
    }
}
