import QtQuick
import Footing.Theme

// A field with its name above and what is wrong below.
Column {
    id: root

    required property string label
    property string hint: ""
    property string problem: ""
    property alias field: entry
    property alias text: entry.text
    property alias inputMethodHints: entry.inputMethodHints
    property alias placeholder: entry.placeholderText
    property string fieldName: ""

    signal edited(string text)
    signal entered

    spacing: DeskTheme.u(6)

    DeskText {
        width: parent.width
        text: root.label
        bold: true
        lineHeight: 1.05
    }
    DeskField {
        id: entry

        objectName: root.fieldName
        name: root.label
        width: parent.width
        wrong: root.problem !== ""
        onTextChanged: root.edited(text)
        onEntered: root.entered()
    }
    DeskText {
        width: parent.width
        visible: text !== ""
        kind: "small"
        text: root.problem !== "" ? root.problem : root.hint
        color: root.problem !== "" ? Theme.stop : Theme.quietInk
    }
}
