pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components

// Left and right beside each other for each class, with their letters above.
Column {
    id: root

    required property var bars
    readonly property int most: Math.max(1, ...bars.map(bar => Math.max(bar.left, bar.right)))
    readonly property real nameWidth: width * 0.24
    readonly property real each: (width - nameWidth) / 2

    spacing: DeskTheme.s1

    // Each letter at the start of its column, like the bars.
    Item {
        width: root.width
        height: DeskTheme.u(30)

        SideMark {
            objectName: "pairHead_left"
            anchors.left: parent.left
            anchors.leftMargin: root.nameWidth
            side: "left"
            size: DeskTheme.u(30)
        }
        SideMark {
            objectName: "pairHead_right"
            anchors.left: parent.left
            anchors.leftMargin: root.nameWidth + root.each
            side: "right"
            size: DeskTheme.u(30)
        }
    }
    Repeater {
        model: root.bars

        Item {
            id: bar

            required property var modelData

            width: root.width
            height: Math.max(DeskTheme.u(38), name.height)

            DeskText {
                id: name

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: root.nameWidth - DeskTheme.s1
                text: bar.modelData.label
                tabular: true
            }
            PairBar {
                objectName: "pairBar_left"
                anchors.left: parent.left
                anchors.leftMargin: root.nameWidth
                anchors.verticalCenter: parent.verticalCenter
                width: root.each - DeskTheme.s2
                value: bar.modelData.left
                most: root.most
                ink: Theme.left
            }
            PairBar {
                objectName: "pairBar_right"
                anchors.left: parent.left
                anchors.leftMargin: root.nameWidth + root.each
                anchors.verticalCenter: parent.verticalCenter
                width: root.each - DeskTheme.s2
                value: bar.modelData.right
                most: root.most
                ink: Theme.right
            }
        }
    }
}
