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
    nextText: vm.strongPain ? qsTr("Leave it out today") : qsTr("Next")
    asks: [vm.helper, vm.leavesOut].join()

    Column {
        width: parent.width
        spacing: Theme.s5

        Notice {
            objectName: "strongPain"
            width: parent.width
            visible: root.vm.strongPain
            large: true
            heading: qsTr("With pain this strong, it is better to leave the balance part out today.")
            text: qsTr("That is fine. Your sheet works without it. You may still try it, but only with a person beside you. Then please answer both questions.")
        }

        Grid {
            id: questions

            readonly property real columnWidth: root.wide ? (width - columnSpacing) / 2 : width

            width: parent.width
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.gutter(width)
            rowSpacing: Theme.s5
            verticalItemAlignment: Grid.AlignBottom

            YesNo {
                objectName: "support"
                width: questions.columnWidth
                question: qsTr("Is there a rail or a heavy chair within reach of your hand?")
                answer: root.vm.support
                onPicked: yes => root.vm.setSupport(yes)
            }
            YesNo {
                objectName: "helper"
                width: questions.columnWidth
                question: qsTr("Is somebody standing close beside you?")
                answer: root.vm.helper
                onPicked: yes => root.vm.setHelper(yes)
            }
        }
        Notice {
            width: parent.width
            visible: root.vm.heelToToe && root.vm.helper === "yes" && !root.vm.leavesOut
            heading: qsTr("For the person beside you:")
            text: qsTr("First let the person you help stand heel to toe for 10 seconds, holding on. If that is hard, touch “Leave this out” on the next page.")
            onVisibleChanged: if (visible)
                root.toEnd()
        }
        Grid {
            width: parent.width
            columns: root.wide ? 2 : 1
            columnSpacing: questions.columnSpacing
            rowSpacing: Theme.s4

            Notice {
                width: questions.columnWidth
                visible: root.vm.needsHelper && !root.vm.strongPain && root.vm.helper !== "yes"
                heading: qsTr("Please do this only with a person beside you.")
                text: qsTr("Nobody there? Touch Get help and our staff will come.")
            }
            Notice {
                width: questions.columnWidth
                visible: root.vm.leavesOut && !root.vm.strongPain
                heading: qsTr("Then we leave the balance part out.")
                text: qsTr("That is fine. Your sheet works without it.")
                onVisibleChanged: if (visible)
                    root.toEnd()
            }
            BigButton {
                objectName: "goOn"
                width: questions.columnWidth
                visible: root.vm.mayGoOn
                iconName: "person"
                text: qsTr("Try it with the person beside me")
                onVisibleChanged: if (visible)
                    root.toEnd()
                onClicked: root.vm.goOn()
            }
        }
    }
}
