pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components

// A few choices of one kind side by side, or one under another where their words are large.
Flow {
    id: root

    property string name: ""
    property list<string> words: []
    property var values: []
    property var value: 0
    readonly property int perRow: Theme.textScale > 1.2 ? 1 : words.length
    readonly property real cell: Math.floor((width - spacing * (perRow - 1)) / perRow)

    signal picked(real value)

    spacing: Theme.s3

    Repeater {
        model: root.words

        Pill {
            required property string modelData
            required property int index

            objectName: root.name + "_" + index
            width: root.cell
            leftPadding: Theme.s2
            rightPadding: Theme.s2
            text: modelData
            chosen: root.value === root.values[index]
            iconName: chosen ? "check" : ""
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: chosen
            onClicked: root.picked(root.values[index])
        }
    }
}
