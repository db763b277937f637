import QtQuick
import Footing.Theme

// A side road: read aloud, why we ask, use a list.
BigButton {
    id: root

    property bool chosen: false

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.pillHeight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.mm(8)
    rightPadding: Theme.mm(8)
    textSize: Theme.body

    background: Rectangle {
        radius: Math.min(height / 2, Theme.mm(14))
        color: root.chosen ? Theme.soft : root.down ? Qt.darker(Theme.surface, 1.08) : Theme.surface
        border.width: root.chosen ? Theme.strokeChosen : Theme.strokeControl
        border.color: root.chosen ? Theme.primary : root.enabled ? Theme.edge : Theme.line

        FocusRing {
            shown: root.visualFocus
            of: parent.radius
        }
    }
}
