import QtQuick
import Footing.Theme
import Footing.Components

// One line of a list: a number in a disc or a small dot, and the words beside it.
Item {
    id: root

    property string text: ""
    property string mark: ""
    property bool styled: false
    readonly property real markSize: mark === "" ? Theme.mm(3) : Math.round(Theme.body * 1.5)

    implicitHeight: words.height
    height: implicitHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: root.text

    Rectangle {
        id: disc

        width: root.markSize
        height: width
        radius: width / 2
        // Level with the first line.
        y: Math.max(0, Math.round((words.height / Math.max(1, words.lineCount) - height) / 2))
        anchors.left: parent.left
        anchors.leftMargin: root.mark === "" ? Theme.mm(1.5) : 0
        color: root.mark === "" ? Theme.ink : Theme.surface
        border.width: root.mark === "" ? 0 : Theme.strokeControl
        border.color: Theme.ink

        Text {
            anchors.centerIn: parent
            visible: root.mark !== ""
            text: root.mark
            font.family: Theme.family
            font.bold: true
            font.pixelSize: Math.round(parent.height * 0.6)
            color: Theme.ink
            renderType: Text.QtRendering
            Accessible.ignored: true
        }
    }
    Txt {
        id: words

        anchors.left: disc.right
        anchors.leftMargin: Theme.s3
        anchors.right: parent.right
        text: root.text
        balanced: true
        textFormat: root.styled ? Text.StyledText : Text.PlainText
        Accessible.ignored: true
    }
}
