pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// Before anybody stands on one leg: something to hold, and somebody there.
ScreenPage {
    id: root

    required property BalanceCheckViewModel vm

    title: qsTr("Can you stand safely here?")
    subtitle: qsTr("Next you stand on one leg, each side in turn. Shoes and socks off, floor dry.")
    nextEnabled: vm.ready

    Column {
        width: parent.width
        spacing: Theme.s5

        Notice {
            width: parent.width
            visible: root.vm.needsHelper
            heading: qsTr("Only with a person beside you.")
            text: qsTr("From what you told us, this part is safe for you only when somebody stands close. Press Get help and our staff will come.")
        }
        YesNo {
            objectName: "support"
            width: parent.width
            question: qsTr("Is there a rail or a heavy chair within reach of your hand?")
            answer: root.vm.support
            onPicked: yes => root.vm.setSupport(yes)
        }
        YesNo {
            objectName: "helper"
            width: parent.width
            question: qsTr("Is somebody standing beside you?")
            answer: root.vm.helper
            onPicked: yes => root.vm.setHelper(yes)
        }
        Notice {
            width: parent.width
            visible: root.vm.leavesOut
            heading: qsTr("Then we leave the balance part out.")
            text: qsTr("That is fine. Your sheet works without it.")
        }
        Notice {
            width: parent.width
            visible: root.vm.heelToToe && root.vm.helper === "yes" && !root.vm.leavesOut
            heading: qsTr("For the person beside you:")
            text: qsTr("First let them stand heel to toe for 10 seconds, holding on. If that is hard, leave the one-leg part out.")
        }
    }
}
