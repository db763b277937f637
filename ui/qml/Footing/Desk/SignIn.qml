pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// Who is there? A name and a PIN. Says what is wrong without saying which of the two it was.
Rectangle {
    id: root

    required property DeskShell desk
    required property SignInViewModel vm
    readonly property bool tall: !DeskTheme.wide
    readonly property var first: desk.door.first
    readonly property var people: vm.names
    readonly property var tongues: desk.frame.languages

    color: Theme.paper

    function begin() {
        if (vm.name === "")
            nameField.forceActiveFocus(Qt.TabFocusReason);
        else
            pinField.forceActiveFocus(Qt.TabFocusReason);
    }

    Rectangle {
        id: side

        anchors.left: parent.left
        width: root.tall ? parent.width : DeskTheme.u(560)
        height: root.tall ? DeskTheme.u(230) : parent.height
        color: DeskTheme.rail
        border.width: Theme.highContrast ? DeskTheme.line : 0
        border.color: Theme.line

        DeskLogo {
            anchors.left: parent.left
            anchors.leftMargin: DeskTheme.u(64)
            y: DeskTheme.u(64)
            height: DeskTheme.u(84)
            picture: root.desk.frame.logo
        }
        Column {
            anchors.left: parent.left
            anchors.leftMargin: DeskTheme.u(64)
            anchors.right: parent.right
            anchors.rightMargin: root.tall ? DeskTheme.u(560) : DeskTheme.u(64)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: root.tall ? DeskTheme.s3 : DeskTheme.u(64)
            spacing: DeskTheme.s1

            DeskText {
                width: parent.width
                kind: "heading"
                color: DeskTheme.railInk
                text: root.desk.frame.clinic
            }
            DeskText {
                width: parent.width
                visible: !root.tall
                color: DeskTheme.railQuiet
                text: qsTr("For the people who work here. Everything you do is signed with your name.")
            }
        }
        DeskButton {
            objectName: "leaveDesk"
            visible: root.desk.frame.atKiosk
            anchors.right: parent.right
            anchors.rightMargin: DeskTheme.s4
            y: root.tall ? DeskTheme.s4 : parent.height / 2
            iconName: "back"
            text: qsTr("Back to the kiosk")
            keys: qsTr("Esc", "name of a key")
            onClicked: root.desk.leave()
        }
    }

    Flickable {
        id: flick

        anchors.left: root.tall ? parent.left : side.right
        anchors.right: parent.right
        anchors.top: root.tall ? side.bottom : parent.top
        anchors.bottom: parent.bottom
        contentWidth: width
        contentHeight: Math.max(height, form.height + DeskTheme.s5 * 2)
        interactive: contentHeight > height + 1
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive

        Grid {
            id: form

            readonly property real each: root.tall ? Math.min(DeskTheme.u(640), flick.width - DeskTheme.s5 * 2) : Math.min(DeskTheme.u(500), (flick.width - DeskTheme.s5 * 3) / 2)

            x: (flick.width - width) / 2
            // What was wrong opens below; the keys stay where the finger expects them.
            readonly property real more: beside.visible ? beside.height + DeskTheme.s2 : below.visible ? below.height + rowSpacing : 0

            y: Math.max(DeskTheme.s5, Math.min((flick.contentHeight - height + more) / 2, flick.contentHeight - height - DeskTheme.s5))
            columns: root.tall ? 1 : 2
            columnSpacing: DeskTheme.s5
            rowSpacing: DeskTheme.s4

            Column {
                width: form.each
                spacing: DeskTheme.s2

                DeskText {
                    width: parent.width
                    kind: "title"
                    text: qsTr("Sign in")
                    Accessible.role: Accessible.Heading
                }
                Item {
                    width: 1
                    height: DeskTheme.s1
                }
                DeskNotice {
                    width: parent.width
                    visible: (root.first.pin ?? "") !== ""
                    tone: "good"
                    iconName: "lock"
                    heading: qsTr("A new start: your PIN is %1").arg(root.first.pin ?? "")
                    text: qsTr("The user is called %1. Write the PIN down now: it is shown this once only.").arg(root.first.name ?? "")
                }
                DeskText {
                    width: parent.width
                    bold: true
                    text: qsTr("Your user name")
                }
                DeskField {
                    id: nameField

                    objectName: "userName"
                    name: qsTr("Your user name")
                    width: parent.width
                    maximumLength: 40
                    text: root.vm.name
                    onTextEdited: root.vm.typeName(text)
                    onTextChanged: root.vm.typeName(text)
                    onEntered: pinField.forceActiveFocus(Qt.TabFocusReason)
                }
                Flow {
                    width: parent.width
                    visible: root.people.length > 0
                    spacing: DeskTheme.s1

                    Repeater {
                        model: root.people

                        DeskButton {
                            required property string modelData

                            objectName: "user_" + modelData
                            text: modelData
                            width: Math.min(implicitWidth, form.each)
                            chosen: root.vm.name === modelData
                            onClicked: {
                                nameField.text = modelData;
                                pinField.forceActiveFocus(Qt.TabFocusReason);
                            }
                        }
                    }
                }
                DeskText {
                    width: parent.width
                    topPadding: DeskTheme.s1
                    bold: true
                    text: qsTr("Your PIN")
                }
                DeskField {
                    id: pinField

                    objectName: "userPin"
                    name: qsTr("Your PIN")
                    width: parent.width
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
                            pinField.clear();
                            pinField.forceActiveFocus(Qt.TabFocusReason);
                        }
                    }
                }
                PinTrouble {
                    id: beside

                    width: parent.width
                    visible: !root.tall && vm.trouble !== ""
                    vm: root.vm
                }
                DeskButton {
                    objectName: "signInButton"
                    width: parent.width
                    implicitHeight: DeskTheme.u(72)
                    primary: true
                    enabled: root.vm.ready
                    text: root.vm.checking ? qsTr("Checking…") : qsTr("Sign in")
                    keys: qsTr("Enter", "name of a key")
                    onClicked: root.vm.submit()
                }
            }
            NumberPad {
                width: form.each
                keyHeight: DeskTheme.u(96)
                target: pinField
            }
            PinTrouble {
                id: below

                width: form.each
                visible: root.tall && vm.trouble !== ""
                vm: root.vm
            }
        }
    }
    Choices {
        id: languages

        anchors.right: parent.right
        anchors.rightMargin: DeskTheme.s4
        y: root.tall ? side.height - height - DeskTheme.s3 : DeskTheme.s4
        visible: root.tongues.length > 1
        name: qsTr("Language")
        prefix: "language"
        value: root.desk.frame.language
        options: root.tongues.map(tongue => ({
                    "key": tongue.code,
                    "label": tongue.name
                }))
        onChosen: key => root.desk.frame.useLanguage(key)
    }
}
