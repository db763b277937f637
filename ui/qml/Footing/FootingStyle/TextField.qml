import QtQuick
import QtQuick.Templates as T
import Footing.Theme

T.TextField {
    id: root

    implicitWidth: Math.max(Theme.mm(40), contentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.minTarget, contentHeight + topPadding + bottomPadding)
    padding: Theme.s1
    leftPadding: Theme.s2
    rightPadding: Theme.s2
    font.family: Theme.family
    color: Theme.ink
    placeholderTextColor: Theme.quietInk
    selectionColor: Theme.primary
    selectedTextColor: Theme.primaryInk
    verticalAlignment: TextInput.AlignVCenter
    renderType: Text.QtRendering

    background: Rectangle {
        radius: Theme.radiusKey
        color: Theme.surface
        border.width: Theme.strokeControl
        border.color: root.activeFocus ? Theme.primary : Theme.edge
    }
}
