import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// How the sheet fares: on its way, on paper, waiting at the desk, or held up, in words.
Column {
    id: root

    required property SheetViewModel vm
    readonly property bool moving: ["queued", "sending", "printing"].includes(vm.printState)
    readonly property bool held: vm.printState === "needs_attention"
    readonly property bool failed: vm.printState === "failed" || vm.printState === "cancelled"
    readonly property bool shown: moving || held || failed || vm.printState === "printed" || vm.atDesk || vm.making || vm.problem !== ""

    spacing: Theme.s2
    visible: shown

    Card {
        objectName: "goodNews"
        width: parent.width
        visible: root.moving || root.vm.printState === "printed" || root.vm.making
        color: Theme.soft
        border.color: Theme.primary
        Accessible.role: Accessible.AlertMessage
        Accessible.name: news.text + " " + more.text

        Txt {
            id: news

            width: parent.width
            kind: "label"
            bold: true
            text: root.vm.making ? qsTr("Making your sheet…") : root.vm.printState === "printed" ? qsTr("Your sheet is printed.") : root.vm.printState === "printing" ? qsTr("Your sheet is printing.") : qsTr("Sending your sheet to the printer.")
        }
        Txt {
            id: more

            width: parent.width
            visible: text !== ""
            text: root.vm.making ? "" : root.vm.printState === "printed" ? qsTr("Please take it with you.") : qsTr("Please wait here. This can take a minute.")
        }
    }
    Notice {
        objectName: "trouble"
        width: parent.width
        visible: root.held || root.failed
        heading: root.vm.trouble !== "" ? root.vm.trouble : qsTr("Nothing was printed.")
        text: root.held ? qsTr("Please tell our staff. Printing goes on once it is fixed.") : root.vm.canDesk ? qsTr("Nothing was printed. Try again, or print at the desk.") : qsTr("Nothing was printed. Try again, or ask our staff.")
    }
    Notice {
        objectName: "problem"
        width: parent.width
        visible: root.vm.problem !== ""
        heading: root.vm.problem
    }
    Card {
        objectName: "atDesk"
        width: parent.width
        visible: root.vm.atDesk
        color: Theme.soft
        border.color: Theme.primary
        Accessible.role: Accessible.AlertMessage
        Accessible.name: desk.text

        Txt {
            id: desk

            width: parent.width
            kind: "label"
            bold: true
            text: qsTr("Your sheet waits at the desk.")
        }
        Txt {
            width: parent.width
            text: qsTr("Tell our staff your code: %1").arg(root.vm.code)
        }
    }
}
