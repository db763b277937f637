import QtQuick
import Footing.Backend

// The main thing to do with the plan of a finished visit; once it is approved, one more copy.
DeskButton {
    id: root

    required property VisitViewModel vm
    property DialogHost host: null
    readonly property VisitActions acts: vm.actions
    readonly property var approval: acts.approval
    readonly property var head: vm.head
    readonly property bool approved: (approval.by ?? "") !== ""

    objectName: "approveAndPrint"
    // Once it is printing, one more is the exception; without a plan it is no main thing to do.
    primary: !(head.flagOpen ?? false) && vm.noPlan === "" && !approved
    // A sheet that is on its way is not asked for twice.
    readonly property bool underWay: ["queued", "printing", "waits"].includes(vm.sheetState)

    enabled: acts.canPrint && !vm.working && !(approved && underWay)
    iconName: "printer"
    text: !approved ? qsTr("Approve and print") : vm.sheetState === "printed" ? qsTr("Print again") : qsTr("Print the sheet")
    keys: qsTr("Ctrl+P")
    onClicked: approved ? acts.print(-1, "") : acts.approveAndPrint()

    Shortcut {
        sequence: "Ctrl+P"
        enabled: root.enabled && (root.host === null || root.host.opened === 0)
        onActivated: root.click()
    }
}
