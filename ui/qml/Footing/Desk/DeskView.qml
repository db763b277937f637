import QtQuick

// What every page of the desk is: its host for dialogs, and where the keyboard starts.
FocusScope {
    id: root

    property DialogHost host: null
    property Item firstFocus: null

    anchors.fill: parent

    function begin() {
        (firstFocus ?? root).forceActiveFocus(Qt.TabFocusReason);
    }
}
