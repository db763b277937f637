import QtQuick
import Footing.Theme

// What every page of the desk is: its host for dialogs, and where the keyboard starts.
FocusScope {
    id: root

    property DialogHost host: null

    anchors.fill: parent

    function begin() {
        forceActiveFocus(Qt.TabFocusReason);
    }
}
