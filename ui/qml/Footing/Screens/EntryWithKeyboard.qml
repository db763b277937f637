import QtQuick
import Footing.Theme
import Footing.Components

// Fields above, our keyboard below them: always at the foot of the page, never over a field.
Item {
    id: root

    required property EntryField target
    required property real room
    property alias language: keyboard.language
    property alias digits: keyboard.digits
    property alias allCapitals: keyboard.allCapitals
    property alias firstCapital: keyboard.firstCapital
    default property alias fields: column.data

    implicitHeight: keyboard.y + keyboard.height + Theme.s2
    height: implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: Theme.s4
    }
    OnScreenKeyboard {
        id: keyboard

        target: root.target
        width: parent.width
        y: Math.max(column.height + Theme.s4, root.room - height - Theme.s2 - Theme.s4 - 2)
    }
}
