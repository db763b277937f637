import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

ScreenPage {
    id: root

    required property ResumeViewModel vm

    title: vm.askingYear ? qsTr("Which year were you born?") : qsTr("What is the code of your visit?")
    subtitle: vm.askingYear ? qsTr("With your code, this opens your visit again.") : qsTr("Our staff can tell you. It has six letters and numbers.")
    nextEnabled: vm.ready
    asks: [vm.askingYear, vm.wrongCode, vm.refused].join()
    nextText: vm.askingYear ? qsTr("Go on") : qsTr("Next")

    EntryWithKeyboard {
        width: parent.width
        room: root.availableHeight
        target: code
        allCapitals: true
        visible: !root.vm.askingYear

        EntryField {
            id: code

            objectName: "visitCode"
            width: parent.width
            focus: !root.vm.askingYear
            name: qsTr("The code of your visit")
            maximumLength: 9
            font.capitalization: Font.AllUppercase
            font.letterSpacing: Theme.mm(2)
            horizontalAlignment: TextInput.AlignHCenter
            onTextChanged: root.vm.typeCode(text)
            onEntered: if (root.vm.ready)
                root.goNext()
        }
        Notice {
            width: parent.width
            visible: root.vm.wrongCode
            text: qsTr("This does not look like one of our codes. It has six letters and numbers.")
        }
    }
    EntryWithPad {
        id: year

        width: parent.width
        wide: root.wide
        visible: root.vm.askingYear
        field.objectName: "visitYear"
        field.name: qsTr("Birth year")
        field.maximumLength: 4
        field.placeholderText: qsTr("Four digits")
        problem: root.vm.refused ? qsTr("We could not find an open visit with this code and birth year. Check both, or ask our staff.") : ""
        onVisibleChanged: if (visible)
            field.forceActiveFocus()
        onEdited: text => root.vm.typeYear(text)
        onEntered: if (root.vm.ready)
            root.goNext()
    }
}
