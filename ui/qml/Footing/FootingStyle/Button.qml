import QtQuick
import QtQuick.Templates as T
import Footing.Theme

// The button of the desk and of anything made of plain Controls: smaller than the client's, same colours.
T.Button {
    id: root

    implicitWidth: Math.max(Theme.minTarget * 2, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.minTarget, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.s1
    leftPadding: Theme.s3
    rightPadding: Theme.s3
    font.family: Theme.family
    font.bold: true

    background: Rectangle {
        radius: Theme.radiusKey
        color: root.highlighted ? Theme.primary : root.down || root.checked ? Theme.soft : Theme.surface
        border.width: root.highlighted ? 0 : Theme.strokeControl
        border.color: root.visualFocus ? Theme.ink : root.enabled ? Theme.edge : Theme.line
    }
    contentItem: Text {
        text: root.text
        font: root.font
        color: root.highlighted ? Theme.primaryInk : root.enabled ? Theme.ink : Theme.quietInk
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        renderType: Text.QtRendering
    }
}
