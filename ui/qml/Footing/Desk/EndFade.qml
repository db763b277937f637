import QtQuick
import Footing.Theme
import Footing.Components

// Over the end of a page or list that goes on below: its last lines fade.
Fade {
    id: root

    property Flickable of: null

    visible: of !== null && of.visible && of.interactive && of.contentY - of.originY < of.contentHeight - of.height - 1
    x: of?.x ?? 0
    y: (of?.y ?? 0) + (of?.height ?? 0) - height
    width: of?.width ?? 0
    height: DeskTheme.u(72)
    downwards: true
}
