import QtQuick
import Footing.Components
import Footing.Backend

ScreenPage {
    id: root

    required property BirthYearViewModel vm

    title: qsTr("Which year were you born?")
    subtitle: qsTr("Balance changes with age, so we compare you with people of your own age. You can leave it out.")
    nextEnabled: vm.ready
    nextText: vm.empty ? qsTr("Leave it out") : qsTr("Next")
    asks: vm.outside ? "problem" : ""

    EntryWithPad {
        width: parent.width
        wide: root.wide
        field.objectName: "birthYear"
        field.name: root.title
        field.maximumLength: 4
        field.placeholderText: qsTr("Four digits")
        problem: root.vm.outside ? qsTr("Please enter a year from %1 to %2.").arg(root.vm.earliest).arg(root.vm.latest) : ""
        Component.onCompleted: field.text = root.vm.text
        onEdited: text => root.vm.type(text)
        // The key to enter with is for a year; to leave it out has a button that says so.
        onEntered: if (root.vm.ready && !root.vm.empty)
            root.goNext()
    }
}
