import QtQuick
import Footing.Theme
import Footing.Backend

// A copy of all that is kept of a person, for them to take along: where to, then where it is.
DeskDialog {
    id: root

    required property VisitViewModel vm
    readonly property PersonRecord person: vm.person
    readonly property bool done: person.stage === "copied"

    objectName: "copyDialog"
    visible: person.stage === "copy" || done
    title: done ? qsTr("The copy is written") : qsTr("A copy for the client")
    text: done ? "" : qsTr("Everything kept about this person, from every visit of theirs, goes into one file that other programs can read. Hand it only to the person it is about.")
    onDismissed: person.close()
    onVisibleChanged: if (visible) {
        where.folder = person.folder;
        go.forceActiveFocus(Qt.TabFocusReason);
    }
    onDoneChanged: if (done)
        close.forceActiveFocus(Qt.TabFocusReason)

    FolderChoice {
        id: where

        width: root.innerWidth
        visible: !root.done
        fieldName: "copyFolder"
        places: root.person.places
        hint: qsTr("No file is overwritten.")
        onEdited: folder => root.person.setFolder(folder)
        onEntered: if (go.enabled)
            go.click()
    }
    DeskText {
        width: root.innerWidth
        visible: !root.done
        kind: "small"
        color: Theme.quietInk
        text: qsTr("Your PIN is asked for first. The file is not encrypted.")
    }
    DeskNotice {
        width: root.innerWidth
        visible: root.done
        tone: "good"
        heading: qsTr("It is in this file:")
        text: root.person.file
    }
    Row {
        anchors.left: parent.left
        spacing: DeskTheme.s2

        DeskButton {
            id: go

            objectName: "copyGo"
            visible: !root.done
            primary: true
            enabled: where.folder.trim() !== "" && !root.vm.working
            iconName: "download"
            text: qsTr("Write the copy")
            onClicked: root.person.writeCopy()
        }
        DeskButton {
            id: close

            objectName: "copyClose"
            primary: root.done
            text: root.done ? qsTr("Done") : qsTr("Cancel")
            keys: qsTr("Esc", "name of a key")
            onClicked: root.dismissed()
        }
    }
}
