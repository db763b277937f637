pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Backend

// The clinic's own doses: choose an exercise, then its numbers.
DeskDialog {
    id: root

    required property SettingsViewModel vm
    readonly property ClinicDoses doses: vm.doses
    readonly property bool listed: doses.exercise === ""

    objectName: "clinicDoseDialog"
    visible: vm.open === "doses"
    widest: DeskTheme.u(860)
    title: listed ? SettingWords.name("doses") : doses.exercise
    text: listed ? qsTr("Choose an exercise. Its dose then applies to every new plan.") : qsTr("Each number stays within what its source names.")
    onDismissed: listed ? vm.edit("") : doses.choose("")
    onListedChanged: if (visible)
        (listed ? cancel : keep).forceActiveFocus(Qt.TabFocusReason)

    Flow {
        visible: root.listed
        width: root.innerWidth
        spacing: DeskTheme.s1

        Repeater {
            model: root.listed ? root.doses.exercises : []

            DeskButton {
                required property var modelData

                objectName: "clinicDose_" + modelData.id
                width: Math.min(implicitWidth, root.innerWidth)
                text: modelData.name
                iconName: modelData.own ? "pencil" : ""
                chosen: modelData.own
                onClicked: root.doses.choose(modelData.id)
            }
        }
    }
    DoseNumbers {
        visible: !root.listed
        width: root.innerWidth
        numbers: root.doses.numbers
        onNudged: (key, by) => root.doses.nudge(key, by)
    }
    DeskText {
        width: root.innerWidth
        visible: text !== ""
        kind: "small"
        color: Theme.quietInk
        text: Words.line(root.doses.source)
    }
    Flow {
        width: root.innerWidth
        spacing: DeskTheme.s2

        DeskButton {
            id: keep

            objectName: "keepClinicDose"
            visible: !root.listed
            primary: true
            enabled: !root.vm.working
            text: qsTr("Save the dose")
            onClicked: root.doses.keep()
        }
        DeskButton {
            objectName: "clinicDoseUsual"
            visible: !root.listed && root.doses.own
            text: qsTr("Back to the usual dose")
            onClicked: root.doses.asTheSources()
        }
        DeskButton {
            id: cancel

            objectName: "clinicDoseCancel"
            focus: true
            text: root.listed ? qsTr("Close") : qsTr("Cancel")
            keys: qsTr("Esc", "name of a key")
            onClicked: root.dismissed()
        }
    }
}
