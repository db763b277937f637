import QtQuick
import Footing.Theme

// One line of the log.
Rectangle {
    id: root

    required property int index
    required property int seq
    required property string when
    required property string who
    required property bool atDesk
    required property string act
    required property string subject
    required property string detail
    required property var columns
    property bool current: false

    implicitHeight: Math.max(DeskTheme.u(66), Math.max(what.height, more.height, person.height) + DeskTheme.s1 * 2)
    color: current ? Theme.soft : Theme.surface
    objectName: "logLine_" + seq
    Accessible.role: Accessible.ListItem
    Accessible.name: [when, signer.text, what.text, about.text, more.text].filter(word => word !== "").join(", ")

    DeskText {
        anchors.left: parent.left
        anchors.leftMargin: root.columns[0]
        anchors.verticalCenter: parent.verticalCenter
        width: root.columns[1] - root.columns[0] - DeskTheme.s1
        text: root.when
        kind: "small"
        tabular: true
        color: Theme.quietInk
    }
    Column {
        id: person

        anchors.left: parent.left
        anchors.leftMargin: root.columns[1]
        anchors.verticalCenter: parent.verticalCenter
        width: root.columns[2] - root.columns[1] - DeskTheme.s1

        DeskText {
            id: signer

            width: parent.width
            text: root.who === "" ? qsTr("nobody signed in") : root.who
            bold: root.who !== ""
            color: root.who === "" ? Theme.quietInk : Theme.ink
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        DeskText {
            width: parent.width
            visible: !root.atDesk
            text: qsTr("not at the desk")
            kind: "small"
            color: Theme.quietInk
            lineHeight: 1
        }
    }
    DeskText {
        id: what

        anchors.left: parent.left
        anchors.leftMargin: root.columns[2]
        anchors.verticalCenter: parent.verticalCenter
        width: root.columns[3] - root.columns[2] - DeskTheme.s1
        text: Words.act(root.act)
    }
    DeskText {
        id: about

        anchors.left: parent.left
        anchors.leftMargin: root.columns[3]
        anchors.verticalCenter: parent.verticalCenter
        width: root.columns[4] - root.columns[3] - DeskTheme.s1
        text: root.act === "refused" ? Words.act(root.subject) : root.act === "change_setting" ? SettingWords.name(root.subject) : root.subject
        tabular: true
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    DeskText {
        id: more

        anchors.left: parent.left
        anchors.leftMargin: root.columns[4]
        anchors.right: parent.right
        anchors.rightMargin: DeskTheme.s2
        anchors.verticalCenter: parent.verticalCenter
        text: Words.line(root.detail.split(" · ").map(part => Words.detail(part)).join(" · "))
        kind: "small"
        color: Theme.quietInk
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    Rectangle {
        width: parent.width
        height: DeskTheme.line
        anchors.bottom: parent.bottom
        color: Theme.line
    }
}
