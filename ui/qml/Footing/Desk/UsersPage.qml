pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Backend

// Who may sign in, and what they may do.
ScrollPage {
    id: root

    required property UsersViewModel vm
    readonly property var issued: vm.issued
    property string role: "staff"

    title: qsTr("Users")
    note: qsTr("Everybody signs in with a name and a PIN of their own.")
    firstFocus: newName.field

    DeskCard {
        width: root.innerWidth
        heading: qsTr("Add somebody")

        Flow {
            width: parent.width
            spacing: DeskTheme.s3

            LabelledField {
                id: newName

                width: DeskTheme.u(380)
                fieldName: "newUserName"
                label: qsTr("Name")
                field.maximumLength: 60
                onEntered: if (addButton.enabled)
                    addButton.click()
            }
            LabelledChoices {
                label: qsTr("May work as")
                prefix: "role"
                most: root.innerWidth - DeskTheme.s4 * 2
                value: root.role
                options: [
                    {
                        "key": "staff",
                        "label": qsTr("Staff")
                    },
                    {
                        "key": "manager",
                        "label": qsTr("Manager")
                    },
                    {
                        "key": "administrator",
                        "label": qsTr("Administrator")
                    }
                ]
                onChosen: key => root.role = key
            }
            Column {
                id: adding

                spacing: DeskTheme.u(6)

                DeskText {
                    // As high as the names beside it; alone on a line it would only be a hole.
                    visible: adding.y === 0
                    text: " "
                    lineHeight: 1.05
                }
                DeskButton {
                    id: addButton

                    objectName: "addUser"
                    primary: true
                    enabled: newName.text.trim() !== "" && !root.vm.working
                    iconName: "plus"
                    text: qsTr("Add")
                    onClicked: root.vm.add(newName.text, root.role)
                }
            }
        }
        DeskText {
            width: parent.width
            kind: "small"
            color: Theme.quietInk
            text: root.role === "staff" ? qsTr("Staff see visits, change plans and print.") : root.role === "manager" ? qsTr("Managers also export, see the numbers, erase and change settings.") : qsTr("Administrators also look after the users.")
        }
    }
    Repeater {
        model: root.vm.rows

        DeskCard {
            id: card

            required property string name
            required property string role
            required property bool active
            required property bool locked
            required property bool me

            width: root.innerWidth
            Item {
                width: card.innerWidth
                height: Math.max(told.height, acts.height)

                Column {
                    id: told

                    anchors.left: parent.left
                    anchors.right: acts.left
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: DeskTheme.u(4)

                    DeskText {
                        objectName: "name_" + card.name
                        width: parent.width
                        kind: "strong"
                        bold: true
                        text: card.name
                        lineHeight: 1
                    }
                    Row {
                        anchors.left: parent.left
                        spacing: DeskTheme.s2

                        DeskText {
                            objectName: "roleOf_" + card.name
                            text: card.role === "staff" ? qsTr("Staff") : card.role === "manager" ? qsTr("Manager") : qsTr("Administrator")
                            color: Theme.quietInk
                        }
                        StateMark {
                            tone: card.active ? "notice" : "quiet"
                            iconName: card.active ? "lock" : "cross"
                            text: !card.active ? qsTr("May not sign in") : card.locked ? qsTr("Locked: needs a new PIN") : ""
                        }
                    }
                }
                Row {
                    id: acts

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: DeskTheme.s1

                    DeskButton {
                        objectName: "resetPin_" + card.name
                        visible: card.active
                        iconName: "lock"
                        text: qsTr("New PIN")
                        Accessible.name: qsTr("New PIN: %1").arg(card.name)
                        onClicked: root.vm.resetPin(card.name)
                    }
                    DeskButton {
                        objectName: "disable_" + card.name
                        visible: !card.me
                        text: card.active ? qsTr("Lock out") : qsTr("Let in again")
                        Accessible.name: card.active ? qsTr("May not sign in any more: %1").arg(card.name) : qsTr("May sign in again: %1").arg(card.name)
                        onClicked: root.vm.setActive(card.name, !card.active)
                    }
                }
            }
        }
    }
    Connections {
        target: root.vm

        function onAdded() {
            newName.text = "";
        }
    }
    DeskDialog {
        id: shown

        objectName: "issuedDialog"
        host: root.host
        visible: (root.issued.pin ?? "") !== ""
        title: qsTr("PIN for %1").arg(root.issued.name ?? "")
        text: qsTr("Write it down now and hand it over. It is shown this once only, and nobody can look it up.")
        onDismissed: root.vm.forgetPin()

        DeskText {
            width: shown.innerWidth
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: DeskTheme.u(76)
            font.letterSpacing: DeskTheme.u(8)
            bold: true
            tabular: true
            lineHeight: 1.1
            text: root.issued.pin ?? ""
        }
        DeskButton {
            objectName: "issuedDone"
            anchors.left: parent.left
            primary: true
            focus: true
            text: qsTr("It is written down")
            keys: qsTr("Enter", "name of a key")
            onClicked: root.vm.forgetPin()
        }
    }
}
