import QtQuick
import Footing.Theme
import Footing.Components

// One visit that was found.
Rectangle {
    id: root

    required property int index
    required property string code
    required property string day
    required property string start
    required property string where
    required property string reference
    required property var columns
    property bool current: false

    signal picked

    implicitHeight: Math.max(DeskTheme.u(66), mark.height + DeskTheme.s1 * 2)
    color: press.pressed ? Theme.soft : Theme.surface
    Accessible.role: Accessible.ListItem
    Accessible.name: [code, day, start, mark.text, reference].filter(word => word !== "").join(", ")
    Accessible.onPressAction: picked()

    DeskText {
        anchors.left: parent.left
        anchors.leftMargin: root.columns[0]
        anchors.verticalCenter: parent.verticalCenter
        text: root.code
        kind: "strong"
        bold: true
        tabular: true
    }
    DeskText {
        anchors.left: parent.left
        anchors.leftMargin: root.columns[1]
        anchors.verticalCenter: parent.verticalCenter
        text: root.day
        tabular: true
    }
    DeskText {
        anchors.left: parent.left
        anchors.leftMargin: root.columns[2]
        anchors.verticalCenter: parent.verticalCenter
        text: root.start
        tabular: true
        color: Theme.quietInk
    }
    StateMark {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: root.columns[3]
        anchors.verticalCenter: parent.verticalCenter
        most: root.columns[4] - root.columns[3] - DeskTheme.s1
        tone: Words.whereTone(root.where)
        iconName: Words.whereIcon(root.where)
        text: root.where === "flag" ? qsTr("Open call for staff") : root.where === "here" ? qsTr("In progress") : root.where === "left" ? qsTr("Closed") : Words.where(root.where, "", "")
    }
    DeskText {
        anchors.left: parent.left
        anchors.leftMargin: root.columns[4]
        anchors.right: next.left
        anchors.verticalCenter: parent.verticalCenter
        text: root.reference
    }
    Icon {
        id: next

        anchors.right: parent.right
        anchors.rightMargin: DeskTheme.s2
        anchors.verticalCenter: parent.verticalCenter
        name: "next"
        size: DeskTheme.u(26)
        color: Theme.quietInk
    }
    Rectangle {
        width: parent.width
        height: DeskTheme.line
        anchors.bottom: parent.bottom
        color: Theme.line
    }
    DeskFocus {
        shown: root.current
        inside: true
        of: DeskTheme.u(10)
    }
    MouseArea {
        id: press

        anchors.fill: parent
        Accessible.ignored: true
        onClicked: root.picked()
    }
}
