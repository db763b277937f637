import QtQuick
import QtQuick.Templates as T
import Footing.Theme
import Footing.Components

// One page in the rail: icon, name, how many wait, and the key that opens it.
T.AbstractButton {
    id: root

    property string iconName: ""
    property string keys: ""
    property int waiting: 0
    property bool here: false

    implicitWidth: DeskTheme.u(200)
    implicitHeight: Math.max(DeskTheme.u(60), words.implicitHeight + DeskTheme.s1 * 2)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: waiting > 0 ? qsTr("%1, waiting: %2").arg(text).arg(waiting) : text
    Accessible.selected: here
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: DeskTheme.radius
        color: root.here ? DeskTheme.railChosen : root.down ? Qt.darker(DeskTheme.railChosen, 1.2) : "transparent"

        Rectangle {
            visible: root.here
            width: DeskTheme.u(5)
            height: parent.height * 0.44
            radius: width / 2
            color: DeskTheme.railMark
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
        }
        DeskFocus {
            shown: root.visualFocus
            of: parent.radius
            inside: true
            tone: DeskTheme.railMark
        }
    }
    contentItem: Item {
        Icon {
            id: icon

            anchors.left: parent.left
            anchors.leftMargin: DeskTheme.s3
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            size: DeskTheme.u(28)
            color: root.here ? DeskTheme.railInk : DeskTheme.railQuiet
        }
        DeskText {
            id: words

            anchors.left: icon.right
            anchors.leftMargin: DeskTheme.s2
            anchors.right: badge.visible && root.keys !== "" ? badge.left : hint.visible ? hint.left : parent.right
            anchors.rightMargin: badge.visible && root.keys === "" ? badge.width + DeskTheme.s1 : DeskTheme.u(4)
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            bold: root.here
            color: root.here ? DeskTheme.railInk : DeskTheme.railQuiet
            lineHeight: 1.0
        }
        DeskText {
            id: hint

            visible: !badge.visible && root.keys !== ""
            anchors.right: parent.right
            anchors.rightMargin: DeskTheme.s2
            anchors.verticalCenter: parent.verticalCenter
            kind: "small"
            text: root.keys
            color: DeskTheme.railQuiet
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Rectangle {
            id: badge

            visible: root.waiting > 0
            // Side by side with other pages it stands at the word that it belongs to.
            anchors.left: root.keys === "" ? words.left : undefined
            anchors.leftMargin: words.contentWidth + DeskTheme.s1
            anchors.right: root.keys === "" ? undefined : parent.right
            anchors.rightMargin: DeskTheme.s2
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(height, count.implicitWidth + DeskTheme.s2)
            height: DeskTheme.u(32)
            radius: height / 2
            color: Theme.noticeField
            border.width: Theme.highContrast ? DeskTheme.line : 0
            border.color: Theme.notice

            DeskText {
                id: count

                anchors.centerIn: parent
                text: root.waiting
                kind: "small"
                bold: true
                color: Theme.notice
                lineHeight: 1
                Accessible.ignored: true
            }
        }
    }
}
