pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Footing.Theme
import Footing.Components
import Footing.Backend

// The dark rail: the pages and who is here. In a narrow window it lies on top, in rows.
Rectangle {
    id: root

    required property DeskShell desk
    readonly property bool tall: DeskTheme.wide
    readonly property var names: ({
            "today": qsTr("Today"),
            "visits": qsTr("Visits"),
            "printing": qsTr("Printing"),
            "export": qsTr("Export"),
            "numbers": qsTr("Numbers"),
            "users": qsTr("Users"),
            "settings": qsTr("Settings"),
            "health": qsTr("Daily check")
        })
    readonly property var icons: ({
            "today": "list",
            "visits": "search",
            "printing": "printer",
            "export": "download",
            "numbers": "chart",
            "users": "person",
            "settings": "gear",
            "health": "pulse"
        })
    readonly property real pad: DeskTheme.u(16)

    color: DeskTheme.rail
    border.width: Theme.highContrast ? DeskTheme.line : 0
    border.color: Theme.line
    implicitWidth: DeskTheme.u(264)
    implicitHeight: tall ? 0 : pages.y + pages.height + pad
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Pages of the desk")

    DeskLogo {
        id: logo

        anchors.left: parent.left
        anchors.leftMargin: root.pad * 1.4
        y: root.tall ? DeskTheme.u(30) : root.pad + (person.height - height) / 2
        height: DeskTheme.u(60)
        picture: root.desk.frame.logo
    }
    Grid {
        id: pages

        readonly property real each: (root.width - root.pad * 2 - spacing * (columns - 1)) / columns

        x: root.pad
        y: root.tall ? DeskTheme.u(126) : person.y + person.height + root.pad
        columns: root.tall ? 1 : 4
        spacing: DeskTheme.s1
        width: root.width - root.pad * 2

        Repeater {
            id: items

            model: root.desk.pages

            NavItem {
                required property string modelData
                required property int index

                objectName: "nav_" + modelData
                width: pages.each
                text: root.names[modelData]
                iconName: root.icons[modelData]
                keys: root.tall ? "F" + (index + 1) : ""
                waiting: modelData === "printing" ? root.desk.printsWaiting : modelData === "today" ? root.desk.flagsWaiting : 0
                here: root.desk.place === modelData
                Keys.onDownPressed: root.step(index, 1)
                Keys.onUpPressed: root.step(index, -1)
                onClicked: root.desk.go(modelData)
            }
        }
    }
    T.AbstractButton {
        id: person

        objectName: "signOut"
        anchors.right: parent.right
        anchors.rightMargin: root.pad
        y: root.tall ? root.height - height - root.pad : root.pad
        width: root.tall ? root.width - root.pad * 2 : DeskTheme.u(320)
        height: Math.max(DeskTheme.u(92), who.implicitHeight + DeskTheme.s2 * 2)
        focusPolicy: Qt.StrongFocus
        text: qsTr("Sign out")
        Accessible.name: qsTr("Sign out, %1").arg(root.desk.door.who)
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()
        onClicked: root.desk.door.signOut()

        background: Rectangle {
            radius: DeskTheme.radius
            color: person.down ? Qt.darker(DeskTheme.railChosen, 1.2) : DeskTheme.railChosen

            DeskFocus {
                shown: person.visualFocus
                inside: true
                tone: DeskTheme.railMark
            }
        }
        contentItem: Item {
            Column {
                id: who

                anchors.left: parent.left
                anchors.leftMargin: DeskTheme.s2
                anchors.right: lock.left
                anchors.verticalCenter: parent.verticalCenter
                spacing: DeskTheme.u(3)

                DeskText {
                    width: parent.width
                    text: root.desk.door.who
                    bold: true
                    color: DeskTheme.railInk
                    lineHeight: 1
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                }
                DeskText {
                    width: parent.width
                    kind: "small"
                    text: root.desk.door.role === "staff" ? qsTr("Staff") : root.desk.door.role === "manager" ? qsTr("Manager") : qsTr("Administrator")
                    color: DeskTheme.railQuiet
                    lineHeight: 1
                }
                DeskText {
                    width: parent.width
                    kind: "small"
                    bold: true
                    text: person.text
                    color: DeskTheme.railInk
                    lineHeight: 1
                }
            }
            Icon {
                id: lock

                anchors.right: parent.right
                anchors.rightMargin: DeskTheme.s2
                anchors.verticalCenter: parent.verticalCenter
                name: "leave"
                size: DeskTheme.u(26)
                color: DeskTheme.railQuiet
            }
        }
    }

    function step(from: int, by: int) {
        const next = items.itemAt(from + by);
        if (next !== null)
            (next as NavItem).forceActiveFocus(Qt.TabFocusReason);
    }
}
