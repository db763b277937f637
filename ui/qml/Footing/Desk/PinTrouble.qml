import QtQuick
import Footing.Theme
import Footing.Backend

// Why a PIN was not taken: kindly, and never which of name and PIN was wrong.
DeskNotice {
    id: root

    required property SignInViewModel vm

    visible: vm.trouble !== ""
    heading: vm.trouble === "locked" ? qsTr("This user is locked.") : vm.trouble === "wait" ? qsTr("Please wait a little.") : qsTr("This name and PIN do not belong together.")
    text: vm.trouble === "locked" ? qsTr("There were too many wrong PINs. An administrator can give you a new one.") : vm.trouble === "wait" ? qsTr("There were several wrong PINs. You can try again in %n second(s).", "", vm.waitS) : qsTr("Check both and try again.")
}
