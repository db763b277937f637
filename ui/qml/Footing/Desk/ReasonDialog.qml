import QtQuick
import Footing.Backend
import Footing.Theme

// Why? Typed, because it is kept with the change.
DeskDialog {
    id: root

    required property VisitViewModel vm
    property bool asksCode: false

    signal given(string reason, string code)

    function begin() {
        if (visible)
            (asksCode ? code.field : reason.field).forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "reasonDialog"
    onVisibleChanged: {
        reason.text = "";
        code.text = "";
        // What is asked for may only be known after this.
        if (visible)
            Qt.callLater(root.begin);
    }

    LabelledField {
        id: code

        visible: root.asksCode
        width: root.innerWidth
        fieldName: "otherCode"
        label: qsTr("Code of the other visit")
        field.maximumLength: 12
        field.inputMethodHints: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText
        onEntered: reason.field.forceActiveFocus(Qt.TabFocusReason)
    }
    LabelledField {
        id: reason

        width: root.innerWidth
        fieldName: "reason"
        label: qsTr("Why")
        hint: qsTr("This is kept with your name and the time.")
        field.maximumLength: root.vm.reasonMost
        onEntered: if (go.enabled)
            go.click()
    }
    Row {
        anchors.left: parent.left
        spacing: DeskTheme.s2

        DeskButton {
            id: go

            objectName: "reasonGo"
            primary: true
            enabled: root.vm.reasonFits(reason.text) && (!root.asksCode || code.text.trim().length >= 6)
            text: qsTr("Go on")
            keys: qsTr("Enter", "name of a key")
            onClicked: root.given(reason.text, code.text)
        }
        DeskButton {
            objectName: "reasonCancel"
            text: qsTr("Cancel")
            keys: qsTr("Esc", "name of a key")
            onClicked: root.dismissed()
        }
    }
}
