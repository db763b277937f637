import QtQuick
import Footing.Theme

// Amber for "look", red for "now": field, border, icon and bold first words. Never on a client's score.
Rectangle {
    id: root

    property bool urgent: false
    property string heading: ""
    property string text: ""
    property string iconName: urgent ? "warning" : "info"
    readonly property color tone: urgent ? Theme.stop : Theme.notice

    implicitWidth: Theme.mm(120)
    implicitHeight: words.implicitHeight + Theme.s4 * 2
    radius: Theme.radiusCard
    color: urgent ? Theme.stopField : Theme.noticeField
    border.width: Theme.strokeDivider
    border.color: tone
    Accessible.role: Accessible.AlertMessage
    Accessible.name: heading + " " + text

    Icon {
        id: icon

        name: root.iconName
        size: Theme.label * 1.2
        color: root.tone
        anchors.left: parent.left
        anchors.leftMargin: Theme.s4
        anchors.top: parent.top
        anchors.topMargin: Theme.s4
    }
    Column {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: Theme.s3
        anchors.right: parent.right
        anchors.rightMargin: Theme.s4
        anchors.top: parent.top
        anchors.topMargin: Theme.s4
        spacing: Theme.s1

        Txt {
            width: parent.width
            visible: text !== ""
            text: root.heading
            bold: true
        }
        Txt {
            width: parent.width
            visible: text !== ""
            text: root.text
        }
    }
}
