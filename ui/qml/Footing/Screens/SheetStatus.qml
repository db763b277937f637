import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// How the sheet fares: on its way, on paper, waiting at the desk, or held up, in words.
Column {
    id: root

    required property SheetViewModel vm
    readonly property bool held: vm.held
    readonly property bool moving: !held && ["queued", "sending", "printing"].includes(vm.printState)
    readonly property bool failed: vm.failure !== ""
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
        heading: root.vm.trouble !== "" ? root.vm.trouble : qsTr("Printing was stopped.")
        text: root.held ? qsTr("Please tell our staff. Printing goes on once it is fixed.") : root.vm.failure === "limit" ? qsTr("Our staff can print more for you.") : root.vm.failure === "unsure" ? qsTr("If it is not there, try again or ask our staff.") : root.vm.canDesk ? qsTr("Your sheet did not come out. Try again, or print at the desk.") : qsTr("Your sheet did not come out. Try again, or ask our staff.")
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
            text: qsTr("Your sheet is waiting at the desk.")
        }
        Txt {
            width: parent.width
            text: qsTr("Tell our staff your code: %1").arg(root.vm.code)
        }
    }
}
