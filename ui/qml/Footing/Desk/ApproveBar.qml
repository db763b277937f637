pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Backend

// Below a visit in a narrow window: how its sheet is, and the main thing to do, always in sight.
Rectangle {
    id: root

    required property VisitViewModel vm
    property DialogHost host: null

    implicitHeight: button.height + DeskTheme.s3 * 2
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: DeskTheme.line
        color: Theme.line
    }
    StateMark {
        anchors.left: parent.left
        anchors.leftMargin: DeskTheme.s5
        anchors.verticalCenter: parent.verticalCenter
        most: parent.width - button.width - DeskTheme.s5 * 2 - DeskTheme.s3
        tone: root.vm.sheetState !== "" ? Words.sheetTone(root.vm.sheetState) : button.approved ? "plain" : "quiet"
        iconName: root.vm.sheetState !== "" ? Words.sheetIcon(root.vm.sheetState) : button.approved ? "check" : "eye"
        text: root.vm.sheetState !== "" ? Words.sheet(root.vm.sheetState, root.vm.sheetTrouble) : button.approved ? qsTr("Looked at, not printed") : qsTr("Nobody has looked at this plan yet")
    }
    ApproveButton {
        id: button

        anchors.right: parent.right
        anchors.rightMargin: DeskTheme.s5
        anchors.verticalCenter: parent.verticalCenter
        vm: root.vm
        host: root.host
    }
}
