import QtQuick
import Footing.Theme
import Footing.Backend

// A note in staff's own words; the sheet is laid out with it while one types, so that it surely fits.
DeskDialog {
    id: root

    required property VisitActions acts

    objectName: "noteDialog"
    title: qsTr("Note to the client")
    text: qsTr("It is printed on the sheet as you type it, in the language you type it in.")
    onVisibleChanged: if (visible) {
        field.text = acts.note;
        field.forceActiveFocus(Qt.TabFocusReason);
    }

    Connections {
        target: root.acts

        function onNoteKept() {
            root.visible = false;
        }
    }
    DeskField {
        id: field

        objectName: "noteField"
        name: root.title
        width: root.innerWidth
        many: true
        implicitHeight: Math.max(DeskTheme.u(160), contentHeight + DeskTheme.s2 * 2)
        onTextChanged: if (root.visible)
            root.acts.typeNote(text)
        onEntered: if (keep.enabled)
            keep.click()
    }
    Item {
        width: root.innerWidth
        height: fit.height

        StateMark {
            id: fit

            objectName: "noteFit"
            anchors.left: parent.left
            most: parent.width * 0.74
            tone: root.acts.noteFit === "fits" ? "good" : root.acts.noteFit === "checking" || root.acts.noteFit === "same" ? "quiet" : "notice"
            text: root.acts.noteFit === "fits" ? qsTr("It fits on the sheet") : root.acts.noteFit === "long" ? qsTr("Too long: shorten it") : root.acts.noteFit === "page" ? qsTr("The sheet would need one more page: shorten it") : root.acts.noteFit === "letters" ? qsTr("Some characters cannot be printed") : root.acts.noteFit === "checking" ? qsTr("Trying it on the sheet…") : qsTr("Nothing is changed yet")
        }
        DeskText {
            objectName: "noteCount"
            anchors.right: parent.right
            anchors.verticalCenter: fit.verticalCenter
            kind: "small"
            tabular: true
            color: field.length > root.acts.noteMost ? Theme.stop : Theme.quietInk
            text: qsTr("%1 of %2").arg(field.length).arg(root.acts.noteMost)
        }
    }
    Row {
        anchors.left: parent.left
        spacing: DeskTheme.s2

        DeskButton {
            id: keep

            objectName: "keepNote"
            primary: true
            enabled: root.acts.noteFit === "fits"
            text: qsTr("Save the note")
            keys: qsTr("Enter", "name of a key")
            onClicked: root.acts.keepNote()
        }
        DeskButton {
            objectName: "noteCancel"
            text: qsTr("Cancel")
            keys: qsTr("Esc", "name of a key")
            onClicked: root.dismissed()
        }
    }
}
