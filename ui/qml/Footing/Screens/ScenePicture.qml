import QtQuick
import Footing.Theme
import Footing.Components

// A drawing with a wall and perhaps a floor, on a panel as wide as the screen's other parts: where the height decides
// the size of the drawing, its wall and floor go on to both sides.
Item {
    id: root

    required property string name
    // {wall, floor, horizon}: colours and the share of the height at which the floor begins; no floor is "".
    required property var scene

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusPanel
        color: root.scene.wall
    }
    Rectangle {
        visible: root.scene.floor !== ""
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: drawing.paintedHeight * (1 - root.scene.horizon)
        bottomLeftRadius: Theme.radiusPanel
        bottomRightRadius: Theme.radiusPanel
        color: root.scene.floor || "transparent"
    }
    Drawing {
        id: drawing

        width: root.width
        height: root.height
        name: root.name
        grounded: false
    }
}
