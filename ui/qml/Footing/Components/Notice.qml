import QtQuick
import Footing.Theme

// Amber for "look", red for "now": field, border, icon and bold first words. Never on a client's score.
Rectangle {
    id: root

    property bool urgent: false
    // The first words as large as a button's: the notice is what the screen is about.
    property bool large: false
    property string heading: ""
    property string text: ""
    // For "now" the eight corners of the sheet's own sign.
    property string iconName: urgent ? "halt" : "info"
    readonly property Txt first: heading !== "" ? head : body
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
        // Level with the first line.
        y: Theme.s4 + Math.round((root.first.height / Math.max(1, root.first.lineCount) - height) / 2)
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
            id: head

            width: parent.width
            visible: text !== ""
            kind: root.large ? "label" : "body"
            text: root.heading
            bold: true
            balanced: true
        }
        Txt {
            id: body

            width: parent.width
            visible: text !== ""
            text: root.text
        }
    }
}
