import QtQuick
import Footing.Theme
import Footing.Components

// A name and its value in one line, with a thin line under it.
Item {
    id: root

    required property string name
    required property string value
    property bool marked: false
    // What is bold: an answer in a list of questions, the thing itself in a list of reasons.
    property bool nameBold: false
    property real share: 0.62

    implicitHeight: Math.max(left_.implicitHeight, right_.implicitHeight) + DeskTheme.s1 * 2
    height: implicitHeight

    DeskText {
        id: left_

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width * root.share - DeskTheme.s2
        text: Words.line(root.name)
        bold: root.nameBold
    }
    Icon {
        id: mark

        visible: root.marked
        anchors.left: left_.right
        anchors.leftMargin: DeskTheme.s2
        anchors.verticalCenter: parent.verticalCenter
        name: "warning"
        size: DeskTheme.u(24)
        color: Theme.notice
    }
    DeskText {
        id: right_

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width * (1 - root.share) - (mark.visible ? mark.width + DeskTheme.s2 : 0)
        text: Words.line(root.value)
        bold: !root.nameBold
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(1, DeskTheme.line / 2)
        color: Theme.line
    }
}
