pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Footing.Theme

// A one-line field. The screen puts a keyboard of ours below it; hardware keys and a barcode scanner type into it too.
// A scanner ends with Enter: `entered` is then said.
T.TextField {
    id: root

    property string name: ""
    property bool current: activeFocus

    signal entered

    implicitWidth: Theme.mm(120)
    implicitHeight: Math.max(Theme.mm(28), contentHeight + Theme.s2 * 2)
    leftPadding: Theme.s4
    rightPadding: Theme.s4
    font.family: Theme.family
    font.pixelSize: Theme.label
    font.bold: true
    color: Theme.ink
    placeholderTextColor: Theme.quietInk
    selectionColor: Theme.primary
    selectedTextColor: Theme.primaryInk
    // Said, so that it is turned with the page: otherwise the caret of an empty field stands where Latin begins.
    horizontalAlignment: TextInput.AlignLeft
    verticalAlignment: TextInput.AlignVCenter
    selectByMouse: false
    persistentSelection: false
    renderType: Text.QtRendering
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
    Accessible.role: Accessible.EditableText
    Accessible.name: name
    onAccepted: entered()

    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.surface
        border.width: root.activeFocus ? Theme.strokeChosen : Theme.strokeControl
        border.color: root.activeFocus ? Theme.primary : Theme.edge
    }
    cursorDelegate: Rectangle {
        // Still, not blinking: nothing moves when nobody touches.
        width: Theme.mm(0.9)
        color: Theme.primary
        visible: root.activeFocus
    }
    T.ContextMenu.menu: null
}
