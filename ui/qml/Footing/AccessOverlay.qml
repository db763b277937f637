import QtQuick
import Footing.Components
import Footing.Screens
import Footing.Backend

// The "Aa" panel: everything that makes the screen easier, in reach from every screen.
Overlay {
    id: root

    required property AccessPanel panel

    signal closed

    title: qsTr("Make this screen easy for you")

    AccessChoicesView {
        width: parent.width
        panel: root.panel
    }
    BigButton {
        objectName: "accessClose"
        width: parent.width
        primary: true
        text: qsTr("Done")
        onClicked: root.closed()
    }
}
