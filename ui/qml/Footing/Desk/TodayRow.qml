import QtQuick
import Footing.Theme
import Footing.Components

// One visit in the list of the day.
Rectangle {
    id: root

    required property int index
    required property string code
    required property string name
    required property string start
    required property string where
    required property string until
    required property string section
    required property string side
    required property string leftS
    required property string rightS
    required property string sheet
    required property string trouble
    required property bool flagged
    required property var columns
    property bool chosen: false
    property bool current: false

    signal picked

    implicitHeight: DeskTheme.row
    color: chosen ? Theme.soft : press.pressed ? Qt.darker(Theme.surface, 1.04) : Theme.surface
    Accessible.role: Accessible.ListItem
    Accessible.name: [start, code, name, whereMark.text, sheetMark.text].filter(word => word !== "").join(", ")
    Accessible.selected: chosen
    Accessible.onPressAction: picked()

    Rectangle {
        visible: root.flagged || root.chosen
        width: DeskTheme.u(7)
        height: parent.height
        anchors.left: parent.left
        color: root.flagged ? Theme.stop : Theme.primary
    }
    DeskText {
        anchors.left: parent.left
        anchors.leftMargin: root.columns.start
        anchors.verticalCenter: parent.verticalCenter
        text: root.start
        tabular: true
        color: Theme.quietInk
    }
    Column {
        anchors.left: parent.left
        anchors.leftMargin: root.columns.visit
        anchors.verticalCenter: parent.verticalCenter
        width: root.columns.where - root.columns.visit - DeskTheme.s1
        spacing: DeskTheme.u(2)

        DeskText {
            width: parent.width
            text: root.code
            kind: "strong"
            bold: true
            tabular: true
            lineHeight: 1
        }
        DeskText {
            width: parent.width
            kind: "small"
            text: root.name === "" ? qsTr("no name") : root.name
            color: Theme.quietInk
            lineHeight: 1
            maximumLineCount: 1
            wrapMode: Text.WrapAnywhere
        }
    }
    StateMark {
        id: whereMark

        anchors.left: parent.left
        anchors.leftMargin: root.columns.where
        anchors.verticalCenter: parent.verticalCenter
        onSoft: root.chosen
        most: root.columns.balance - root.columns.where - DeskTheme.s2
        tone: Words.whereTone(root.where)
        iconName: Words.whereIcon(root.where)
        text: root.until === "" ? Words.where(root.where, root.section, root.side) : root.where === "finished" ? qsTr("Finished %1").arg(root.until) : root.where === "finished_safety" ? qsTr("Finished %1 · safety answer").arg(root.until) : Words.where(root.where, root.section, root.side)
    }
    Row {
        anchors.left: parent.left
        anchors.leftMargin: root.columns.balance
        anchors.verticalCenter: parent.verticalCenter
        spacing: DeskTheme.s2
        visible: root.leftS !== "" || root.rightS !== ""

        SideTime {
            side: "left"
            seconds: root.leftS
        }
        SideTime {
            side: "right"
            seconds: root.rightS
        }
    }
    StateMark {
        id: sheetMark

        anchors.left: parent.left
        anchors.leftMargin: root.columns.sheet
        anchors.verticalCenter: parent.verticalCenter
        onSoft: root.chosen
        most: root.columns.end - root.columns.sheet - DeskTheme.s1
        tone: Words.sheetTone(root.sheet)
        iconName: Words.sheetIcon(root.sheet)
        text: Words.sheet(root.sheet, root.trouble)
    }
    Icon {
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
