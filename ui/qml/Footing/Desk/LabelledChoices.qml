import QtQuick
import Footing.Theme

// A few choices with their name above.
Column {
    id: root

    required property string label
    required property var options
    property string value: ""
    property string prefix: "choice"
    property real most: DeskTheme.u(1200)

    signal chosen(string key)

    spacing: DeskTheme.u(6)

    DeskText {
        anchors.left: parent.left
        width: Math.min(implicitWidth, root.most)
        text: root.label
        bold: true
        lineHeight: 1.05
    }
    Choices {
        anchors.left: parent.left
        most: root.most
        name: root.label
        prefix: root.prefix
        options: root.options
        value: root.value
        onChosen: key => root.chosen(key)
    }
}
