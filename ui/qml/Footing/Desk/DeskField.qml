import QtQuick
import Footing.Theme
import Footing.Components

// A field of the desk. It is an EntryField, so the keyboards of the client's screens can type into it as well.
EntryField {
    id: root

    property bool wrong: false
    property bool many: false
    // A finger has chosen this field: only then does our own keyboard come up. It would move what a finger is on.
    property bool tapped: false

    onPressed: tapped = true
    onActiveFocusChanged: if (!activeFocus)
        tapped = false

    implicitWidth: DeskTheme.u(330)
    implicitHeight: Math.max(DeskTheme.control, contentHeight + DeskTheme.s2 * 2)
    leftPadding: DeskTheme.s3
    rightPadding: DeskTheme.s3
    topPadding: DeskTheme.s1
    bottomPadding: DeskTheme.s1
    font.pixelSize: DeskTheme.body
    font.bold: false
    selectByMouse: true
    wrapMode: many ? TextInput.Wrap : TextInput.NoWrap
    verticalAlignment: many ? TextInput.AlignTop : TextInput.AlignVCenter

    background: Rectangle {
        radius: DeskTheme.radius
        color: root.enabled ? Theme.surface : Theme.paper
        border.width: root.activeFocus ? DeskTheme.focus : DeskTheme.stroke
        border.color: root.wrong ? Theme.stop : root.activeFocus ? Theme.primary : Theme.edge
    }

    DeskText {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: DeskTheme.s3
        anchors.rightMargin: DeskTheme.s3
        y: root.many ? DeskTheme.s1 : (parent.height - height) / 2
        visible: root.text === "" && root.preeditText === ""
        text: root.placeholderText
        color: Theme.quietInk
        wrapMode: root.many ? Text.Wrap : Text.NoWrap
        Accessible.ignored: true
    }
}
