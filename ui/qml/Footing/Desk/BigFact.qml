import QtQuick
import Footing.Theme

// One large number and what it counts.
Rectangle {
    id: root

    required property string value
    required property string label

    // As many in a row as have room, and the row filled.
    width: parent !== null ? Math.floor((parent.width + DeskTheme.s3) / Math.max(1, Math.floor((parent.width + DeskTheme.s3) / (DeskTheme.u(290) + DeskTheme.s3)))) - DeskTheme.s3 : DeskTheme.u(290)
    height: words.height + DeskTheme.s3 * 2
    radius: DeskTheme.radiusCard
    color: Theme.surface
    border.width: DeskTheme.line
    border.color: Theme.line
    Accessible.role: Accessible.StaticText
    Accessible.name: value + " " + label

    Column {
        id: words

        x: DeskTheme.s4
        y: DeskTheme.s3
        width: parent.width - DeskTheme.s4 * 2

        DeskText {
            width: parent.width
            kind: "title"
            tabular: true
            text: root.value
        }
        DeskText {
            width: parent.width
            text: root.label
            color: Theme.quietInk
        }
    }
}
