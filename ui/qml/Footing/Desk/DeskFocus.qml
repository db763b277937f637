import QtQuick
import Footing.Theme

// Where the keyboard is: a ring a little outside the part, or inside it where there is no room outside.
Rectangle {
    id: root

    property bool shown: false
    property real of: DeskTheme.radius
    property bool inside: false
    property color tone: Theme.ink

    anchors.fill: parent
    anchors.margins: inside ? DeskTheme.u(3) : -DeskTheme.u(6)
    radius: Math.max(0, inside ? of - DeskTheme.u(3) : of + DeskTheme.u(6))
    color: "transparent"
    border.width: DeskTheme.focus
    border.color: tone
    visible: shown
}
