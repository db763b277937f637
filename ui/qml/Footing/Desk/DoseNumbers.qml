pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme

// The numbers of a dose one under another, each with less and more.
Column {
    id: root

    required property var numbers
    readonly property var names: ({
            "sets": qsTr("Sets"),
            "reps": qsTr("Times in a set"),
            "hold_s": qsTr("Hold, seconds"),
            "seconds": qsTr("Length of a set, seconds"),
            "rest_s": qsTr("Rest between sets, seconds"),
            "per_day": qsTr("Times a day"),
            "per_week": qsTr("Days a week")
        })

    signal nudged(string key, int by)

    Repeater {
        model: root.numbers

        Item {
            id: number

            required property var modelData

            width: root.width
            height: DeskTheme.u(64)

            Column {
                anchors.left: parent.left
                anchors.right: less.left
                anchors.rightMargin: DeskTheme.s2
                anchors.verticalCenter: parent.verticalCenter

                DeskText {
                    width: parent.width
                    text: root.names[number.modelData.key]
                    bold: true
                    lineHeight: 1
                }
                DeskText {
                    width: parent.width
                    kind: "small"
                    color: Theme.quietInk
                    lineHeight: 1
                    text: number.modelData.low === number.modelData.high ? qsTr("always %1").arg(number.modelData.low) : number.modelData.sourced ? qsTr("%1 to %2").arg(number.modelData.low).arg(number.modelData.high) : qsTr("%1 to %2, our own limits").arg(number.modelData.low).arg(number.modelData.high)
                }
            }
            DeskButton {
                id: less

                objectName: "less_" + number.modelData.key
                anchors.right: value.left
                anchors.verticalCenter: parent.verticalCenter
                width: DeskTheme.u(72)
                iconName: "minus"
                enabled: number.modelData.value > number.modelData.low
                Accessible.name: qsTr("Less: %1").arg(root.names[number.modelData.key])
                onClicked: root.nudged(number.modelData.key, -1)
            }
            DeskText {
                id: value

                anchors.right: more.left
                anchors.verticalCenter: parent.verticalCenter
                width: DeskTheme.u(80)
                horizontalAlignment: Text.AlignHCenter
                kind: "strong"
                bold: true
                tabular: true
                text: number.modelData.value
            }
            DeskButton {
                id: more

                objectName: "more_" + number.modelData.key
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                width: DeskTheme.u(72)
                iconName: "plus"
                enabled: number.modelData.value < number.modelData.high
                Accessible.name: qsTr("More: %1").arg(root.names[number.modelData.key])
                onClicked: root.nudged(number.modelData.key, 1)
            }
        }
    }
}
