import QtQuick
import QtQuick.Templates as T
import Footing.Theme

// Shows where one is; still when nobody touches.
T.ScrollBar {
    id: root

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.mm(0.6)
    visible: policy !== T.ScrollBar.AlwaysOff && size < 1

    contentItem: Rectangle {
        implicitWidth: Theme.mm(2.2)
        implicitHeight: Theme.mm(2.2)
        radius: width / 2
        color: root.pressed ? Theme.primary : Theme.edge
    }
}
