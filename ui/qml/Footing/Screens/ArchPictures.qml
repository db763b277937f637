pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// The same question as a choice of three prints, or "I am not sure".
Column {
    id: root

    required property ArchViewModel vm
    readonly property bool wide: !Theme.portrait
    // What is left for the prints between the title and the pills.
    property real room: 0

    spacing: Theme.s4

    Row {
        width: parent.width
        spacing: Theme.s3

        Repeater {
            model: root.vm.named

            PrintCard {
                required property var modelData

                objectName: "picture_" + modelData.id
                width: Math.floor((root.width - Theme.s3 * 2) / 3)
                height: root.wide ? Math.max(Theme.mm(70), Math.min(implicitHeight, root.room - unsure.height - root.spacing)) : implicitHeight
                picture: modelData.picture
                text: modelData.id === "high" ? qsTr("High arch") : modelData.id === "low" ? qsTr("Low arch") : qsTr("Typical")
                checked: root.vm.picture === modelData.id
                onClicked: root.vm.choose(modelData.id)
            }
        }
    }
    Answer {
        id: unsure

        objectName: "picture_not_sure"
        width: parent.width
        text: qsTr("I am not sure")
        detail: qsTr("That is an answer too.")
        checked: root.vm.picture === "not_sure"
        onClicked: root.vm.choose("not_sure")
    }
}
