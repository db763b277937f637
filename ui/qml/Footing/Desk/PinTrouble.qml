import QtQuick
import Footing.Backend

// Why a PIN was not taken: kindly, and never which of name and PIN was wrong.
DeskNotice {
    id: root

    required property SignInViewModel vm

    tone: "stop"
    visible: vm.trouble !== ""
    heading: vm.trouble === "locked" ? qsTr("This user is locked.") : vm.trouble === "wait" ? qsTr("Please wait a little.") : qsTr("This name and PIN do not belong together.")
    text: vm.trouble === "locked" ? qsTr("There were too many wrong PINs. An administrator can give you a new one.") : vm.trouble === "wait" ? qsTr("There were several wrong PINs. Seconds until you can try again: %1").arg(vm.waitS) : qsTr("Check both and try again.")
}
