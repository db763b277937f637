pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Backend

// Beside a visit: who has to see the client, the sheet, the note, and what becomes of the visit.
Column {
    id: root

    required property VisitViewModel vm
    property DialogHost host: null
    // Where this lies below the page, the call stands above it, and the main thing to do in a bar.
    property bool beside: true
    readonly property VisitActions acts: vm.actions
    readonly property var head: vm.head
    readonly property var approval: acts.approval
    readonly property var sheets: acts.sheets
    readonly property var printers: acts.printers
    readonly property var merged: acts.merged

    spacing: DeskTheme.s3

    FlagNotice {
        width: parent.width
        visible: root.beside && (waits || by !== "")
        stacked: true
        vm: root.vm
    }
    DeskCard {
        width: parent.width
        visible: root.vm.finished
        heading: qsTr("Sheet")

        StateMark {
            anchors.left: parent.left
            most: parent.width
            tone: (root.approval.by ?? "") === "" ? "quiet" : "plain"
            iconName: (root.approval.by ?? "") === "" ? "eye" : "check"
            text: (root.approval.by ?? "") === "" ? qsTr("Nobody has looked at this plan yet") : qsTr("Looked at by %1, %2").arg(root.approval.by).arg(root.approval.at)
        }
        StateMark {
            anchors.left: parent.left
            most: parent.width
            tone: Words.sheetTone(root.vm.sheetState)
            iconName: Words.sheetIcon(root.vm.sheetState)
            text: root.vm.sheetState === "" ? "" : Words.sheet(root.vm.sheetState, root.vm.sheetTrouble)
        }
        Loader {
            width: parent.width
            active: root.beside
            visible: active
            sourceComponent: ApproveButton {
                vm: root.vm
                host: root.host
            }
        }
        DeskButton {
            objectName: "approve"
            width: parent.width
            visible: (root.approval.by ?? "") === ""
            enabled: !root.vm.working
            text: qsTr("Approve without printing")
            onClicked: root.acts.approve()
        }
        DeskButton {
            objectName: "printElsewhere"
            width: parent.width
            visible: root.printers.length > 1
            text: qsTr("Other printer…")
            onClicked: printerDialog.visible = true
        }
        Repeater {
            model: root.sheets.filter(sheet => !sheet.current)

            Item {
                id: former

                required property var modelData

                width: parent.width
                height: again.height

                DeskText {
                    anchors.left: parent.left
                    anchors.right: again.left
                    anchors.rightMargin: DeskTheme.s1
                    anchors.verticalCenter: parent.verticalCenter
                    kind: "small"
                    text: Words.line((former.modelData.large ? qsTr("Plan %1, %2, large print") : qsTr("Plan %1, %2")).arg(former.modelData.version).arg(former.modelData.language))
                }
                DeskButton {
                    id: again

                    objectName: "reprint_" + former.modelData.version
                    anchors.right: parent.right
                    enabled: root.acts.canPrint
                    text: qsTr("Reprint")
                    Accessible.name: qsTr("Reprint plan %1 unchanged").arg(former.modelData.version)
                    onClicked: root.acts.print(former.modelData.version, "")
                }
            }
        }
    }
    DeskCard {
        width: parent.width
        visible: root.vm.finished
        heading: qsTr("Note to the client")
        note: root.acts.keptNote === "" ? qsTr("There is none. It is printed on the sheet, in your words.") : ""

        DeskText {
            width: parent.width
            visible: text !== ""
            text: root.acts.keptNote
        }
        DeskButton {
            objectName: "writeNote"
            width: parent.width
            iconName: "pencil"
            text: root.acts.keptNote === "" ? qsTr("Write a note") : qsTr("Change the note")
            onClicked: noteDialog.visible = true
        }
    }
    DeskCard {
        width: parent.width
        heading: qsTr("This visit")

        DeskText {
            width: parent.width
            visible: text !== ""
            kind: "small"
            color: Theme.quietInk
            text: (root.head.reference ?? "") === "" ? "" : qsTr("Clinic number: %1").arg(root.head.reference)
        }
        Repeater {
            model: root.merged

            Item {
                id: other

                required property string modelData

                width: parent.width
                height: undo.height

                DeskText {
                    anchors.left: parent.left
                    anchors.right: undo.left
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Same person as %1").arg(other.modelData)
                }
                DeskButton {
                    id: undo

                    objectName: "undo_" + other.modelData
                    anchors.right: parent.right
                    text: qsTr("Undo")
                    Accessible.name: qsTr("Not the same person as %1 after all").arg(other.modelData)
                    onClicked: root.acts.askReason("undo", other.modelData)
                }
            }
        }
        DeskButton {
            objectName: "merge"
            width: parent.width
            iconName: "merge"
            text: qsTr("Same person as…")
            onClicked: root.acts.askReason("merge", "")
        }
        DeskButton {
            objectName: "closeVisit"
            width: parent.width
            visible: root.head.state === "in_progress"
            text: qsTr("Close this visit…")
            onClicked: root.acts.askReason("close", "")
        }
        DeskButton {
            objectName: "reopenVisit"
            width: parent.width
            visible: root.head.state === "closed"
            iconName: "redo"
            text: qsTr("Let the client go on…")
            onClicked: root.acts.askReason("reopen", "")
        }
    }
    VisitKeeping {
        width: parent.width
        vm: root.vm
        host: root.host
    }

    DeskDialog {
        id: printerDialog

        objectName: "printerDialog"
        host: root.host
        title: qsTr("Which printer?")
        onDismissed: visible = false

        Choices {
            anchors.left: parent.left
            most: printerDialog.innerWidth
            prefix: "printer"
            name: printerDialog.title
            options: root.printers
            onChosen: key => {
                printerDialog.visible = false;
                root.acts.print(-1, key);
            }
        }
        DeskButton {
            objectName: "printerCancel"
            anchors.left: parent.left
            text: qsTr("Cancel")
            keys: qsTr("Esc", "name of a key")
            onClicked: printerDialog.visible = false
        }
    }
    NoteDialog {
        id: noteDialog

        host: root.host
        acts: root.acts
        onDismissed: {
            visible = false;
            root.acts.dropNote();
        }
    }
    ReasonDialog {
        host: root.host
        vm: root.vm
        visible: root.acts.asking !== ""
        asksCode: root.acts.asking === "merge"
        title: root.acts.asking === "close" ? qsTr("Close this visit?") : root.acts.asking === "reopen" ? qsTr("Let the client go on?") : root.acts.asking === "merge" ? qsTr("The same person?") : qsTr("Not the same person after all?")
        text: root.acts.asking === "close" ? qsTr("What was answered stays in the record. The client cannot go on with it at the kiosk.") : root.acts.asking === "reopen" ? qsTr("The client gives this code and the birth year at the kiosk, and is where they stopped.") : root.acts.asking === "merge" ? qsTr("Neither record changes; both say that they belong together. It can be undone.") : qsTr("Both visits stand for themselves again. The history keeps both steps.")
        onDismissed: root.acts.askReason("", "")
        onGiven: (reason, code) => root.acts.giveReason(reason, code)
    }
}
