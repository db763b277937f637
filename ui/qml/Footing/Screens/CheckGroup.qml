pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components

// One group of answers: a heading, and a card with a line for each.
Column {
    id: root

    required property var modelData

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

        Column {
            id: lines

            width: parent.width

            Repeater {
                model: root.modelData.lines

                CheckLine {
                    width: lines.width
                    onEdit: step => root.edit(step)
                }
            }
        }
    }
}
