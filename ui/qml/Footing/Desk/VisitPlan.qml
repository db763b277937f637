pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Backend

// The plan: exercises with pictures, doses and reasons; what was left out for safety; notes on the sheet.
Column {
    id: root

    required property VisitViewModel vm
    property DialogHost host: null
    readonly property PlanEditor editor: vm.editor
    readonly property var head: vm.head
    readonly property var out: vm.withheld
    readonly property var says: vm.sheetNotes

    spacing: DeskTheme.s3

    DeskNotice {
        width: parent.width
        visible: root.vm.noPlan !== ""
        heading: qsTr("There are no exercises in this plan.")
        // The call beside it says which answers; without one, this does.
        text: Words.noPlan(root.vm.noPlan, (root.head.flagOpen ?? false) || (root.head.answeredBy ?? "") !== "" ? "" : root.head.flag ?? "")
    }
    DeskText {
        width: parent.width
        visible: !root.vm.finished
        text: qsTr("The plan is made when the visit is finished.")
        color: Theme.quietInk
    }
    Repeater {
        model: root.vm.plan

        ExerciseCard {
            required property var modelData

            width: root.width
            line: modelData
            onDoseAsked: root.editor.editDose(line.id)
            onSwapAsked: root.editor.choose(line.id)
            onRemoveAsked: root.editor.remove(line.id)
        }
    }
    DeskButton {
        objectName: "addExercise"
        anchors.left: parent.left
        visible: root.vm.changeable
        iconName: "plus"
        text: qsTr("Add an exercise")
        onClicked: root.editor.choose("")
    }
    DeskCard {
        width: parent.width
        visible: root.out.length > 0
        heading: qsTr("Left out for safety")
        spacing: DeskTheme.s1

        Repeater {
            model: root.out

            FactLine {
                required property var modelData

                width: root.width - DeskTheme.s4 * 2
                share: 0.36
                nameBold: true
                name: modelData.name
                value: qsTr("Because: %1").arg(modelData.why)
            }
        }
    }
    DeskCard {
        width: parent.width
        visible: root.says.length > 0
        heading: qsTr("Also on the sheet")
        spacing: DeskTheme.s1

        Repeater {
            model: root.says

            FactLine {
                required property var modelData

                width: root.width - DeskTheme.s4 * 2
                share: 0.36
                nameBold: true
                name: modelData.title
                value: qsTr("Because: %1").arg(modelData.why)
            }
        }
    }

    ChooseExercise {
        host: root.host
        editor: root.editor
    }
    DoseDialog {
        host: root.host
        editor: root.editor
    }
    ReasonDialog {
        host: root.host
        vm: root.vm
        visible: root.editor.open === "reason"
        title: root.editor.why === "safety" ? qsTr("A safety answer rules this out") : qsTr("More than four exercises?")
        text: root.editor.why === "safety" ? qsTr("%1. You can give it all the same when you know why.").arg(root.editor.against) : qsTr("More than four are hard to keep up. You can give one more when you know why.")
        onDismissed: root.editor.close()
        onGiven: reason => root.editor.giveReason(reason)
    }
}
