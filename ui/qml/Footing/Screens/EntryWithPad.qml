import QtQuick
import Footing.Theme
import Footing.Components

// A number to enter: the field above (or beside) the pad, and what is wrong with it.
Grid {
    id: root

    property bool wide: false
    property alias field: entry
    property string problem: ""
    readonly property real cell: wide ? (width - columnSpacing) / 2 : width

    signal edited(string text)
    signal entered

    columns: wide ? 2 : 1
    columnSpacing: Theme.gutter(width)
    rowSpacing: Theme.s4

    Column {
        width: root.cell
        spacing: Theme.s3

        EntryField {
            id: entry

            width: parent.width
            focus: true
            inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData
            validator: RegularExpressionValidator {
                regularExpression: /[0-9]*/
            }
            horizontalAlignment: TextInput.AlignHCenter
            font.pixelSize: Math.max(Theme.label, Theme.displayPx(11))
            font.letterSpacing: Theme.mm(2)
            onTextChanged: root.edited(text)
            onEntered: root.entered()
        }
        Notice {
            width: parent.width
            visible: root.problem !== ""
            text: root.problem
        }
    }
    NumberPad {
        width: root.cell
        target: entry
    }
}
