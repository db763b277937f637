pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components

// One group of answers: a heading, and a card with a line for each; on a wide screen in two columns, read downwards.
Column {
    id: root

    required property var modelData
    property int columns: 1
    readonly property int across: Math.min(columns, modelData.lines.length)
    readonly property int down: Math.ceil(modelData.lines.length / across)

    signal edit(string step)

    spacing: Theme.s2

    Txt {
        width: parent.width
        kind: "label"
        bold: true
        text: root.modelData.title
        Accessible.role: Accessible.Heading
    }
    Rectangle {
        width: parent.width
        height: lines.height
        radius: Theme.radiusCard
        color: Theme.surface
        border.width: Theme.strokeDivider
        border.color: Theme.line

        Row {
            id: lines

            width: parent.width

            Repeater {
                model: root.across

                Column {
                    id: column

                    required property int index

                    width: lines.width / root.across

                    Repeater {
                        model: root.modelData.lines.slice(column.index * root.down, (column.index + 1) * root.down)

                        CheckLine {
                            width: column.width
                            onEdit: step => root.edit(step)
                        }
                    }
                }
            }
        }
        Repeater {
            model: root.across - 1

            Rectangle {
                required property int index

                x: Math.round(lines.width / root.across * (index + 1))
                y: Theme.s3
                width: Theme.strokeDivider
                height: lines.height - Theme.s3 * 2
                color: Theme.line
            }
        }
    }
}
