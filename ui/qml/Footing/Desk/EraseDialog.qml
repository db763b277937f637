pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Backend

// Erasing one person: first what would go and what would still hold them, then the proof of what went.
DeskDialog {
    id: root

    required property VisitViewModel vm
    readonly property PersonRecord person: vm.person
    readonly property var found: person.found
    readonly property bool done: person.stage === "erased"
    readonly property bool known: done || person.stage === "erase"
    readonly property var backups: found.backups ?? []
    // Our own keyboard leaves little room: how much goes then stands in one line, in sight with whom it is about.
    readonly property bool low: (host?.below ?? 0) > 0
    readonly property var lines: !known ? [] : [[qsTr("Visits"), Words.mark + "%1: %2".arg(found.visits).arg(found.codes)], [qsTr("Sheets"), String(found.sheets)], [qsTr("Print jobs"), String(found.jobs)], [qsTr("Answers, measures, changes and other entries"), String(found.more)]].concat(!done ? [] : [[qsTr("Older copies of the records, removed whole"), String(found.oldCopies)], [qsTr("Still found in the records"), String(found.left)]])
    readonly property string counts: lines.map((line, at) => "%1:\u00a0%2".arg(at === 3 ? qsTr("Other entries") : line[0]).arg(at === 0 ? found.visits : line[1])).join(" · ")

    objectName: "eraseDialog"
    textStays: true
    visible: person.stage === "looking" || known
    widest: DeskTheme.u(820)
    title: done ? qsTr("What was erased") : qsTr("Erase this person?")
    text: done ? "" : known ? qsTr("All that is kept of %1 goes, and nobody can bring it back.").arg(found.codes) + (low ? "\n" + counts : "") : qsTr("Looking for all that is kept of them…")
    onDismissed: person.close()
    onVisibleChanged: {
        reason.text = "";
        if (visible)
            close.forceActiveFocus(Qt.TabFocusReason);
    }
    onDoneChanged: if (done)
        close.forceActiveFocus(Qt.TabFocusReason)

    DeskNotice {
        width: root.innerWidth
        visible: root.done
        tone: root.found.complete ? "good" : "notice"
        heading: root.found.complete ? qsTr("Nothing of this person is left here.") : root.found.left > 0 ? qsTr("Some of it is still here. Please tell whoever looks after the kiosk.") : qsTr("This person is out of the records, but not out of everything yet.")
        text: root.found.logEmptied === false ? qsTr("Close every Footing program once: until then a working file still holds them, encrypted.") : ""
    }
    Column {
        width: root.innerWidth
        visible: !root.low || root.done

        Repeater {
            model: root.lines

            FactLine {
                required property var modelData

                width: root.innerWidth
                share: 0.6
                name: modelData[0]
                value: modelData[1]
            }
        }
    }
    DeskNotice {
        width: root.innerWidth
        visible: root.known && root.backups.length > 0
        heading: root.done ? qsTr("These backups still hold them:") : qsTr("These backups will still hold them:")
        text: (root.low ? root.backups.map(path => path.slice(path.lastIndexOf("/") + 1)) : root.backups).join("\n")
        foot: (root.found.furtherBackups > 0 ? qsTr("And others: %1").arg(root.found.furtherBackups) + "\n" : "") + qsTr("They go when they are old, or when somebody deletes them by hand.")
    }
    DeskText {
        width: root.innerWidth
        visible: root.known
        kind: "small"
        color: Theme.quietInk
        text: qsTr("Exports, copies and paper that left this place are not in this list.")
    }
    LabelledField {
        id: reason

        width: root.innerWidth
        visible: root.known && !root.done
        fieldName: "eraseReason"
        label: qsTr("Why")
        hint: qsTr("This stays in the log for good: write no name and no clinic number.")
        field.maximumLength: root.vm.reasonMost
        onEntered: if (go.enabled)
            go.click()
    }
    Row {
        anchors.left: parent.left
        spacing: DeskTheme.s2

        DeskButton {
            id: go

            objectName: "eraseGo"
            visible: root.known && !root.done
            primary: true
            danger: true
            enabled: root.vm.reasonFits(reason.text) && !root.vm.working
            text: qsTr("Erase for good")
            onClicked: root.person.eraseFor(reason.text)
        }
        DeskButton {
            id: close

            objectName: "eraseClose"
            primary: root.done
            text: root.done ? qsTr("Done") : qsTr("Cancel")
            keys: qsTr("Esc", "name of a key")
            onClicked: root.dismissed()
        }
    }
}
