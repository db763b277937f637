pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// The balance part is left out today: the reason in the client's own words, and that nothing is lost by it.
ScreenPage {
    id: root

    required property BalanceSkippedViewModel vm
    readonly property string why: {
        if (vm.reason === "pain")
            return qsTr("With pain this strong it is better not to stand on one leg today.");
        if (vm.reason === "support")
            return qsTr("You told us that there is nothing firm to hold on to. Standing on one leg is safe only beside a rail or a heavy chair.");
        if (vm.reason === "helper")
            return qsTr("For you, standing on one leg is safe only with a person beside you, and nobody is there right now.");
        return qsTr("From what you told us, standing on one leg is not right for you today.");
    }

    title: qsTr("We leave the balance part out today")
    nextEnabled: vm.ready

    Column {
        width: parent.width
        spacing: Theme.s5

        Txt {
            width: parent.width
            kind: "label"
            text: root.why
        }
        Card {
            width: parent.width
            visible: told.count > 0

            Txt {
                width: parent.width
                bold: true
                text: qsTr("You told us:")
            }
            Repeater {
                id: told

                model: root.vm.because

                Txt {
                    required property string modelData

                    width: parent.width
                    text: "• " + modelData
                }
            }
        }
        Txt {
            width: parent.width
            visible: root.vm.age
            text: qsTr("Under 18, and from 65 on, we always ask for a person beside you.")
        }
        Txt {
            width: parent.width
            text: qsTr("That is fine. Your sheet works without it. If you would like to do it with our staff, press Get help.")
        }
    }
}
