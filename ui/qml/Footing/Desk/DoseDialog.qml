pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Backend

// The numbers of one exercise, each within what its source names.
DeskDialog {
    id: root

    required property PlanEditor editor

    objectName: "doseDialog"
    visible: editor.open === "dose"
    title: editor.doseName
    text: qsTr("Each number stays within what its source names.")
    onDismissed: editor.close()

    DoseNumbers {
        width: root.innerWidth
        numbers: root.editor.numbers
        onNudged: (key, by) => root.editor.nudge(key, by)
    }
    DeskText {
        width: root.innerWidth
        visible: text !== ""
        kind: "small"
        color: Theme.quietInk
        text: Words.line(root.editor.doseSource)
    }
    Row {
        anchors.left: parent.left
        spacing: DeskTheme.s2

        DeskButton {
            objectName: "keepDose"
            primary: true
            focus: true
            text: qsTr("Save the dose")
            keys: qsTr("Enter", "name of a key")
            onClicked: root.editor.keepDose()
        }
        DeskButton {
            objectName: "doseCancel"
            text: qsTr("Cancel")
            keys: qsTr("Esc", "name of a key")
            onClicked: root.dismissed()
        }
    }
}
