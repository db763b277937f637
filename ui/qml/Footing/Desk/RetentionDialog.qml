pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Backend

// Records that are older than the clinic keeps them: how many of each kind would go, then that they went.
DeskDialog {
    id: root

    required property HealthViewModel vm
    readonly property RecordKeeping keeping: vm.keeping
    readonly property bool done: keeping.stage === "gone"
    readonly property bool known: done || keeping.stage === "found"
    readonly property bool some: known && !done && keeping.total > 0
    readonly property var lines: keeping.lines

    function kind(key: string, before: string): string {
        const plain = key === "visits" ? qsTr("Finished visits") : key === "unfinished" ? qsTr("Unfinished visits") : qsTr("Print jobs that are over");
        if (before === "")
            return plain;
        return key === "visits" ? qsTr("Finished visits from before %1").arg(before) : key === "unfinished" ? qsTr("Unfinished visits from before %1").arg(before) : qsTr("Print jobs that ended before %1").arg(before);
    }

    objectName: "retentionDialog"
    visible: keeping.stage !== ""
    title: done ? qsTr("What was removed") : qsTr("Old records")
    text: done ? "" : known ? (some ? qsTr("This would go now, and nobody can bring it back:") : qsTr("Nothing is past its time.")) : qsTr("Looking for what is too old…")
    onDismissed: keeping.close()
    onVisibleChanged: if (visible)
        close.forceActiveFocus(Qt.TabFocusReason)
    onDoneChanged: if (done)
        close.forceActiveFocus(Qt.TabFocusReason)

    DeskNotice {
        width: root.innerWidth
        visible: root.done
        tone: "good"
        heading: qsTr("It is gone from the records.")
        text: root.keeping.oldCopies > 0 ? qsTr("Older copies of the records that held some of it went too: %1").arg(root.keeping.oldCopies) : ""
    }
    Column {
        width: root.innerWidth

        Repeater {
            model: root.lines

            FactLine {
                required property var modelData

                width: root.innerWidth
                share: 0.7
                name: root.kind(modelData.key, modelData.before)
                value: modelData.before === "" ? qsTr("kept forever") : String(modelData.count)
            }
        }
    }
    DeskText {
        width: root.innerWidth
        visible: root.known
        kind: "small"
        color: Theme.quietInk
        text: root.some ? qsTr("Your PIN is asked for first. Backups hold it until they are old and go.") : root.done ? qsTr("Backups hold it until they are old and go.") : qsTr("How long each kind is kept stands in the settings.")
    }
    Row {
        anchors.left: parent.left
        spacing: DeskTheme.s2

        DeskButton {
            objectName: "removeOld"
            visible: root.some
            primary: true
            danger: true
            enabled: !root.vm.working
            text: qsTr("Remove them")
            onClicked: root.keeping.removeOld()
        }
        DeskButton {
            id: close

            objectName: "retentionClose"
            primary: root.known && !root.some
            text: root.known && !root.some ? qsTr("Done") : qsTr("Cancel")
            keys: qsTr("Esc", "name of a key")
            onClicked: root.dismissed()
        }
    }
}
