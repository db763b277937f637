import QtQuick
import Footing.Theme

// One print job: when, which visit, where, how it fares and what can be done.
Rectangle {
    id: root

    required property int job
    required property string code
    required property string kind
    required property string asked
    required property string printer
    required property string state_
    required property string says
    required property string todo
    required property bool over
    required property bool kept
    required property var columns
    property bool several: false

    signal openAsked
    signal retryAsked
    signal cancelAsked
    signal elsewhereAsked

    implicitHeight: Math.max(DeskTheme.row, told.height + DeskTheme.s2 * 2)
    color: Theme.surface
    Accessible.role: Accessible.ListItem
    Accessible.name: [asked, code, mark.text, says].filter(word => word !== "").join(", ")

    DeskText {
        anchors.left: parent.left
        anchors.leftMargin: root.columns[0]
        anchors.verticalCenter: parent.verticalCenter
        text: root.asked
        tabular: true
        color: Theme.quietInk
    }
    Column {
        anchors.left: parent.left
        anchors.leftMargin: root.columns[1]
        anchors.verticalCenter: parent.verticalCenter

        DeskText {
            visible: root.code !== ""
            text: root.code
            kind: "strong"
            bold: true
            tabular: true
            lineHeight: 1
        }
        DeskText {
            text: root.kind === "test_page" ? qsTr("Test page") : root.kind === "staff_copy" ? qsTr("Staff copy") : qsTr("Sheet")
            kind: "small"
            color: Theme.quietInk
            lineHeight: 1
        }
    }
    DeskText {
        anchors.left: parent.left
        anchors.leftMargin: root.columns[2]
        anchors.verticalCenter: parent.verticalCenter
        width: root.columns[3] - root.columns[2] - DeskTheme.s1
        text: Words.printer(root.printer)
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    Column {
        id: told

        anchors.left: parent.left
        anchors.leftMargin: root.columns[3]
        anchors.right: actions.left
        anchors.rightMargin: DeskTheme.s1
        anchors.verticalCenter: parent.verticalCenter
        spacing: DeskTheme.u(4)

        StateMark {
            id: mark

            anchors.left: parent.left
            most: told.width
            tone: root.state_ === "failed" || root.state_ === "needs_attention" ? "notice" : root.over ? "plain" : "soft"
            iconName: root.state_ === "failed" || root.state_ === "needs_attention" ? "warning" : root.state_ === "printed" ? "check" : root.state_ === "cancelled" ? "cross" : "printer"
            text: Words.job(root.state_)
        }
        DeskText {
            width: told.width
            visible: root.says !== ""
            kind: "small"
            text: root.todo === "" ? root.says : root.says + " " + root.todo
        }
    }
    Row {
        id: actions

        anchors.right: parent.right
        anchors.rightMargin: DeskTheme.s2
        anchors.verticalCenter: parent.verticalCenter
        spacing: DeskTheme.s1

        DeskButton {
            objectName: "retry_" + root.job
            visible: root.over && root.kept
            text: qsTr("Try again")
            Accessible.name: qsTr("Try again: %1").arg(root.code)
            onClicked: root.retryAsked()
        }
        DeskButton {
            objectName: "elsewhere_" + root.job
            visible: root.several && root.kept
            text: qsTr("Other printer")
            Accessible.name: qsTr("Other printer: %1").arg(root.code)
            onClicked: root.elsewhereAsked()
        }
        DeskButton {
            objectName: "cancel_" + root.job
            visible: !root.over
            text: qsTr("Cancel")
            Accessible.name: qsTr("Cancel: %1").arg(root.code)
            onClicked: root.cancelAsked()
        }
        DeskButton {
            objectName: "openJob_" + root.job
            visible: root.code !== ""
            iconName: "next"
            leftPadding: DeskTheme.s1
            rightPadding: DeskTheme.s1
            Accessible.name: qsTr("Open visit %1").arg(root.code)
            onClicked: root.openAsked()
        }
    }
    Rectangle {
        width: parent.width
        height: DeskTheme.line
        anchors.bottom: parent.bottom
        color: Theme.line
    }
}
