import QtQuick
import Footing.Theme

// A still card. Children stand in a column inside its padding and set `width: parent.width`.
Rectangle {
    id: root

    property real padding: Theme.s4
    property real spacing: Theme.s2
    default property alias content: column.data
    readonly property alias innerWidth: column.width

    implicitWidth: Theme.mm(80)
    implicitHeight: column.implicitHeight + padding * 2
    radius: Theme.radiusCard
    color: Theme.surface
    border.width: Theme.strokeDivider
    border.color: Theme.line

    Column {
        id: column

        x: root.padding
        y: root.padding
        width: root.width - root.padding * 2
        spacing: root.spacing
    }
}
