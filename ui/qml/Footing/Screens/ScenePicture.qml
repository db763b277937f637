import QtQuick
import Footing.Theme
import Footing.Components

// A drawing with a wall and perhaps a floor, on a panel as wide as the screen's other parts: where the height decides
// the size of the drawing, its wall and floor go on to both sides.
Item {
    id: root

    required property string name
    // {wall, floor, horizon, cut}: colours, the share of the height at which the floor begins, and whether something is
    // cut by the left edge, where the drawing then stays. No floor is "".
    required property var scene

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusPanel
        color: root.scene.floor || root.scene.wall
    }
    Rectangle {
        visible: root.scene.floor !== ""
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: parent.height - drawing.paintedHeight * (1 - root.scene.horizon)
        topLeftRadius: Theme.radiusPanel
        topRightRadius: Theme.radiusPanel
        color: root.scene.wall
    }
    Drawing {
        id: drawing

        width: root.width
        height: root.height
        name: root.name
        grounded: false
        align: root.scene.cut ? Image.AlignLeft : Image.AlignHCenter
        LayoutMirroring.enabled: false
    }
}
