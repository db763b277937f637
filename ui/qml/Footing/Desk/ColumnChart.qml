pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme

// Bars that stand: how many, and how many of them came to the end. Drawn with plain boxes.
Item {
    id: root

    required property var bars
    readonly property int most: Math.max(1, ...bars.map(bar => bar.value))
    readonly property real each: width / Math.max(1, bars.length)
    readonly property int every: Math.max(1, Math.ceil(DeskTheme.u(92) / Math.max(1, each)))

    implicitHeight: DeskTheme.u(250)
    height: implicitHeight
    Accessible.role: Accessible.Chart
    Accessible.name: bars.filter(bar => bar.value > 0).map(bar => bar.label + " " + bar.value).join(", ")

    Rectangle {
        y: root.height - DeskTheme.u(36)
        width: parent.width
        height: DeskTheme.line
        color: Theme.edge
    }
    Repeater {
        model: root.bars

        Item {
            id: bar

            required property var modelData
            required property int index
            readonly property real room: root.height - DeskTheme.u(36) - DeskTheme.u(34)

            x: (root.LayoutMirroring.enabled ? root.bars.length - 1 - index : index) * root.each
            width: root.each
            height: root.height

            Rectangle {
                id: whole

                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.max(2, Math.min(parent.width * 0.66, DeskTheme.u(56)))
                y: root.height - DeskTheme.u(36) - height
                height: bar.room * bar.modelData.value / root.most
                radius: Math.min(width / 4, DeskTheme.u(6))
                color: Theme.soft
                border.width: height > 0 ? DeskTheme.line : 0
                border.color: Theme.primary

                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: bar.modelData.value > 0 ? parent.height * bar.modelData.part / bar.modelData.value : 0
                    radius: parent.radius
                    color: Theme.primary
                }
            }
            DeskText {
                anchors.horizontalCenter: parent.horizontalCenter
                y: whole.y - height
                visible: bar.modelData.value > 0 && root.each > DeskTheme.u(30)
                kind: "small"
                tabular: true
                text: bar.modelData.value
                wrapMode: Text.NoWrap
                lineHeight: 1
            }
            DeskText {
                // Counted from the last, the newest, which always has its day.
                readonly property int before: root.bars.length - 1 - bar.index
                readonly property real start: bar.x + (root.each - width) / 2

                anchors.horizontalCenter: before === 0 ? undefined : parent.horizontalCenter
                anchors.right: before === 0 ? parent.right : undefined
                anchors.bottom: parent.bottom
                visible: before === 0 || (before % root.every === 0 && start >= -1 && start + width <= root.width + 1)
                kind: "small"
                tabular: true
                text: bar.modelData.label
                color: Theme.quietInk
                wrapMode: Text.NoWrap
                lineHeight: 1
            }
        }
    }
}
