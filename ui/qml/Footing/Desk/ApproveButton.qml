import QtQuick
import Footing.Backend

// The main thing to do with the plan of a finished visit; once it is approved, one more copy.
DeskButton {
    required property VisitViewModel vm
    readonly property VisitActions acts: vm.actions
    readonly property var approval: acts.approval
    readonly property var head: vm.head
    readonly property bool approved: (approval.by ?? "") !== ""

    objectName: "approveAndPrint"
    // Once it is printing, one more is the exception; without a plan it is no main thing to do.
    primary: !(head.flagOpen ?? false) && vm.noPlan === "" && !approved
    enabled: acts.canPrint && !vm.working
    iconName: "printer"
    text: approved ? qsTr("Print again") : qsTr("Approve and print")
    keys: qsTr("Ctrl+P")
    onClicked: approved ? acts.print(-1, "") : acts.approveAndPrint()
}
