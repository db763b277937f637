import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// The PIN once more, before something that cannot be taken back or that leaves the house.
DeskDialog {
    id: root

    required property SignInViewModel vm

    objectName: "pinDialog"
    title: qsTr("Your PIN, please")
    text: qsTr("This needs your PIN again, to be sure it is you: %1.").arg(vm.name)
    widest: DeskTheme.u(640)
    Component.onCompleted: field.forceActiveFocus(Qt.TabFocusReason)

    DeskField {
        id: field

        objectName: "proofPin"
        name: qsTr("Your PIN")
        width: root.innerWidth
        focus: true
        echoMode: TextInput.Password
        passwordMaskDelay: 0
        passwordCharacter: "●"
        maximumLength: 16
        font.letterSpacing: DeskTheme.u(8)
        inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData | Qt.ImhHiddenText
        validator: RegularExpressionValidator {
            regularExpression: /[0-9]*/
        }
        wrong: root.vm.trouble !== ""
        onTextChanged: root.vm.typePin(text)
        onEntered: root.vm.submit()

        Connections {
            target: root.vm

            function onPinCleared() {
                field.clear();
                field.forceActiveFocus(Qt.TabFocusReason);
            }
        }
    }
    PinTrouble {
        width: root.innerWidth
        vm: root.vm
    }
    NumberPad {
        width: root.innerWidth
        keyHeight: DeskTheme.u(72)
        target: field
    }
    Row {
        anchors.left: parent.left
        spacing: DeskTheme.s2

        DeskButton {
            objectName: "proofGo"
            primary: true
            enabled: root.vm.ready
            text: root.vm.checking ? qsTr("Checking…") : qsTr("Confirm")
            keys: qsTr("Enter", "name of a key")
            onClicked: root.vm.submit()
        }
        DeskButton {
            objectName: "proofCancel"
            text: qsTr("Cancel")
            keys: qsTr("Esc", "name of a key")
            onClicked: root.dismissed()
        }
    }
}
