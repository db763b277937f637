pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components

// One exercise of the plan, with its start and end picture, dose and reason.
DeskCard {
    id: root

    required property var line

    signal doseAsked
    signal swapAsked
    signal removeAsked

    Row {
        width: parent.width
        spacing: DeskTheme.s3

        Row {
            id: pictures

            spacing: DeskTheme.s1

            Repeater {
                model: root.line.pictures

                Drawing {
                    required property string modelData

                    name: modelData
                    width: DeskTheme.u(132)
                    height: DeskTheme.u(110)
                }
            }
        }
        Column {
            width: parent.width - pictures.width - parent.spacing
            anchors.verticalCenter: parent.verticalCenter
            spacing: DeskTheme.u(4)

            DeskText {
                width: parent.width
                kind: "strong"
                bold: true
                text: root.line.name
            }
            DeskText {
                width: parent.width
                text: root.line.perDay > 1 ? qsTr("%1, %2, %3, %4", "dose, side, times a day, days a week").arg(root.line.dose).arg(root.line.side).arg(qsTr("%n times a day", "", root.line.perDay)).arg(qsTr("%n days a week", "", root.line.perWeek)) : qsTr("%1, %2, %3", "dose, side, days a week").arg(root.line.dose).arg(root.line.side).arg(qsTr("%n days a week", "", root.line.perWeek))
            }
            DeskText {
                width: parent.width
                visible: root.line.why !== ""
                kind: "small"
                color: Theme.quietInk
                text: qsTr("Because: %1").arg(root.line.why)
            }
        }
    }

    Flow {
        width: parent.width
        spacing: DeskTheme.s1

        DeskButton {
            objectName: "dose_" + root.line.id
            iconName: "pencil"
            text: qsTr("Dose")
            Accessible.name: qsTr("Change the dose: %1").arg(root.line.name)
            onClicked: root.doseAsked()
        }
        DeskButton {
            objectName: "swap_" + root.line.id
            iconName: "swap"
            text: qsTr("Swap")
            Accessible.name: qsTr("Swap for another: %1").arg(root.line.name)
            onClicked: root.swapAsked()
        }
        DeskButton {
            objectName: "remove_" + root.line.id
            iconName: "trash"
            text: qsTr("Take out")
            Accessible.name: qsTr("Take out: %1").arg(root.line.name)
            onClicked: root.removeAsked()
        }
        StateMark {
            height: DeskTheme.control
            tone: "quiet"
            iconName: "person"
            text: root.line.added ? qsTr("Added by staff") : ""
        }
    }
}
