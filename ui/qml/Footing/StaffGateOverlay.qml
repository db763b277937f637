pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// Staff only: a name and a PIN, over the client's screen.
Overlay {
    id: root

    required property SignInViewModel vm
    property string language: "en"
    // Which of the two was touched last: "Go on" takes the focus itself, and the keys must not change under that finger.
    property bool naming: true
    readonly property bool side: !Theme.portrait

    signal closed

    objectName: "staffGateOverlay"
    widest: side ? Theme.mm(430) : Theme.mm(263)
    title: qsTr("For staff")
    Component.onCompleted: name.forceActiveFocus()
    Keys.onEscapePressed: closed()

    Grid {
        width: parent.width
        columns: root.side ? 2 : 1
        columnSpacing: Theme.s4
        rowSpacing: Theme.s3

        EntryField {
            id: name

            objectName: "staffName"
            name: qsTr("Your user name")
            placeholderText: qsTr("Your user name")
            width: root.side ? (parent.width - Theme.s4) / 2 : parent.width
            maximumLength: 40
            onTextChanged: root.vm.typeName(text)
            onActiveFocusChanged: if (activeFocus)
                root.naming = true
            onEntered: pin.forceActiveFocus()

            Txt {
                anchors.fill: parent
                anchors.leftMargin: parent.leftPadding
                anchors.rightMargin: parent.rightPadding
                verticalAlignment: Text.AlignVCenter
                visible: parent.text === ""
                color: Theme.quietInk
                text: parent.placeholderText
            }
        }
        EntryField {
            id: pin

            objectName: "staffPin"
            name: qsTr("Your PIN")
            placeholderText: qsTr("Your PIN")
            width: root.side ? (parent.width - Theme.s4) / 2 : parent.width
            echoMode: TextInput.Password
            passwordMaskDelay: 0
            maximumLength: 16
            inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData | Qt.ImhHiddenText
            onTextChanged: root.vm.typePin(text)
            onActiveFocusChanged: if (activeFocus)
                root.naming = false
            onEntered: root.vm.submit()

            Txt {
                anchors.fill: parent
                anchors.leftMargin: parent.leftPadding
                anchors.rightMargin: parent.rightPadding
                verticalAlignment: Text.AlignVCenter
                visible: parent.text === ""
                color: Theme.quietInk
                text: parent.placeholderText
            }
            Connections {
                target: root.vm

                function onPinCleared() {
                    pin.clear();
                }
            }
        }
    }
    Notice {
        width: parent.width
        visible: root.vm.trouble !== ""
        heading: root.vm.trouble === "locked" ? qsTr("This user is locked.") : root.vm.trouble === "wait" ? qsTr("Please wait a little.") : qsTr("This name and PIN do not belong together.")
        text: root.vm.trouble === "wait" ? qsTr("Seconds until you can try again: %1").arg(root.vm.waitS) : ""
    }
    Loader {
        width: parent.width
        sourceComponent: root.naming ? root.letters : root.digits
    }
    Grid {
        width: parent.width
        columns: 2
        columnSpacing: Theme.s3

        BigButton {
            objectName: "staffGateCancel"
            width: (parent.width - Theme.s3) / 2
            text: qsTr("Cancel")
            onClicked: root.closed()
        }
        BigButton {
            objectName: "staffGateGo"
            width: (parent.width - Theme.s3) / 2
            primary: true
            enabled: root.naming ? name.text.trim() !== "" : root.vm.ready
            text: qsTr("Go on")
            onClicked: {
                if (root.naming)
                    pin.forceActiveFocus();
                else
                    root.vm.submit();
            }
        }
    }

    property Component letters: Component {
        OnScreenKeyboard {
            target: name
            language: root.language
            keyHeight: Theme.mm(18)
        }
    }
    property Component digits: Component {
        NumberPad {
            target: pin
            keyHeight: Theme.mm(18)
        }
    }
}
