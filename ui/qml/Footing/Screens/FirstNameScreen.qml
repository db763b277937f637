import QtQuick
import Footing.Components
import Footing.Backend

ScreenPage {
    id: root

    required property FirstNameViewModel vm

    title: qsTr("What is your first name?")
    subtitle: qsTr("It is printed on your sheet. You can leave it out.")
    nextText: vm.empty ? qsTr("Leave it out") : qsTr("Next")

    EntryWithKeyboard {
        width: parent.width
        room: root.availableHeight
        target: field
        language: root.vm.language
        digits: false
        firstCapital: true

        EntryField {
            id: field

            objectName: "firstName"
            width: parent.width
            focus: true
            name: root.title
            maximumLength: root.vm.limit
            onTextChanged: root.vm.type(text)
            onEntered: root.goNext()
            Component.onCompleted: text = root.vm.text
        }
    }
}
