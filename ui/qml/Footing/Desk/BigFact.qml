import QtQuick
import Footing.Theme

// One large number and what it counts.
Rectangle {
    id: root

    required property string value
    required property string label
    // As many in a row as have room, and the row filled.
    readonly property real own: words.height + DeskTheme.s3 * 2
    readonly property real whole: (parent?.width ?? DeskTheme.u(1200)) + DeskTheme.s3
    readonly property int inRow: Math.max(1, Math.floor(whole / (DeskTheme.u(180) + DeskTheme.s3)))

    width: Math.floor(whole / Math.min(5, inRow)) - DeskTheme.s3
    // As high as the highest of the row.
    height: Math.max(own, ...Array.from(parent?.children ?? []).map(other => other.own ?? 0))
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
