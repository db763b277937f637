import QtQuick
import Footing.Theme
import Footing.Components

// The print and the name, as they stand on every page of the desk.
Item {
    id: root

    required property var picture

    implicitWidth: mark.width + words.width + DeskTheme.s2
    width: implicitWidth

    PathPicture {
        id: mark

        anchors.left: parent.left
        height: root.height
        width: root.picture.height > 0 ? height * root.picture.width / root.picture.height : 0
        picture: root.picture
    }
    Column {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: DeskTheme.s2
        anchors.verticalCenter: parent.verticalCenter

        DeskText {
            text: "Footing"
            kind: "heading"
            color: DeskTheme.railInk
            lineHeight: 0.95
        }
        DeskText {
            text: qsTr("Desk", "name of the window for staff")
            kind: "small"
            color: DeskTheme.railQuiet
            lineHeight: 0.95
        }
    }
}
