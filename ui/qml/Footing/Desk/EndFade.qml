import QtQuick
import Footing.Theme
import Footing.Components

// Over the end of a page or list that goes on below: its last lines fade.
Fade {
    id: root

    required property Flickable of

    visible: of.visible && of.interactive && of.contentY - of.originY < of.contentHeight - of.height - 1
    x: of.x
    y: of.y + of.height - height
    width: of.width
    height: DeskTheme.u(72)
    downwards: true
}
