import QtQuick
import Footing.Theme
import Footing.Components

// Amber for "look", red for "now", soft for "good", white for what only has to be known: field, border, icon and bold first words; one action at the end.
Rectangle {
    id: root

    property string tone: "notice"
    property string heading: ""
    property string text: ""
    property string foot: ""
    property string action: ""
    property string actionName: ""
    property string iconName: tone === "stop" ? "warning" : tone === "good" ? "check" : "info"
    property bool stacked: false
    readonly property color mark: tone === "stop" ? Theme.stop : tone === "good" ? Theme.primary : tone === "plain" ? Theme.edge : Theme.notice

    signal acted

    implicitWidth: DeskTheme.u(400)
    implicitHeight: Math.max(words.implicitHeight + (stacked && button.visible ? button.height + DeskTheme.s2 : 0), stacked ? 0 : button.visible ? button.height : 0) + DeskTheme.s3 * 2
    radius: DeskTheme.radiusCard
    color: tone === "stop" ? Theme.stopField : tone === "good" ? Theme.soft : tone === "plain" ? Theme.surface : Theme.noticeField
    border.width: DeskTheme.stroke
    border.color: mark
    Accessible.role: Accessible.AlertMessage
    Accessible.name: heading + " " + text

    Icon {
        id: icon

        name: root.iconName
        size: DeskTheme.u(32)
        color: root.mark
        anchors.left: parent.left
        anchors.leftMargin: DeskTheme.s3
        anchors.top: parent.top
        anchors.topMargin: DeskTheme.s3
    }
    Column {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: DeskTheme.s2
        anchors.right: !root.stacked && button.visible ? button.left : parent.right
        anchors.rightMargin: DeskTheme.s3
        anchors.top: parent.top
        anchors.topMargin: DeskTheme.s3
        spacing: DeskTheme.u(4)

        DeskText {
            width: parent.width
            visible: text !== ""
            text: root.heading
            bold: true
            color: root.tone === "stop" ? Theme.stop : Theme.ink
        }
        DeskText {
            width: parent.width
            visible: text !== ""
            text: root.text
        }
        DeskText {
            width: parent.width
            visible: text !== ""
            kind: "small"
            color: Theme.quietInk
            text: root.foot
        }
    }
    DeskButton {
        id: button

        objectName: root.actionName
        visible: root.action !== ""
        primary: true
        danger: root.tone === "stop"
        text: root.action
        width: root.stacked ? root.width - DeskTheme.s3 * 2 : Math.min(implicitWidth, root.width * 0.45)
        anchors.right: parent.right
        anchors.rightMargin: DeskTheme.s3
        y: root.stacked ? root.height - height - DeskTheme.s3 : (root.height - height) / 2
        onClicked: root.acted()
    }
}
