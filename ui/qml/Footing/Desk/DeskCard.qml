import QtQuick
import Footing.Theme

// A still card with an optional heading. Children stand in a column inside its padding.
Rectangle {
    id: root

    property string heading: ""
    property string note: ""
    property real padding: DeskTheme.s4
    property real spacing: DeskTheme.s2
    default property alias content: column.data
    readonly property alias innerWidth: column.width

    implicitWidth: DeskTheme.u(400)
    implicitHeight: column.implicitHeight + padding * 2
    radius: DeskTheme.radiusCard
    color: Theme.surface
    border.width: DeskTheme.line
    border.color: Theme.line

    Column {
        id: column

        x: root.padding
        y: root.padding
        width: root.width - root.padding * 2
        spacing: root.spacing

        DeskText {
            width: parent.width
            visible: text !== ""
            kind: "strong"
            bold: true
            text: root.heading
            Accessible.role: Accessible.Heading
        }
        DeskText {
            width: parent.width
            visible: text !== ""
            kind: "small"
            color: Theme.quietInk
            text: root.note
        }
    }
}
