import QtQuick
import Footing.Theme
import Footing.Components

// One thing to know before starting: a small disc with an icon, and the words under or beside it.
Item {
    id: root

    property string iconName: ""
    property string text: ""
    property bool beside: false

    implicitHeight: beside ? Math.max(disc.height, words.height) : disc.height + Theme.s2 + words.height

    Rectangle {
        id: disc

        width: Theme.mm(20)
        height: width
        radius: width / 2
        color: Theme.soft
        anchors.left: parent.left

        Icon {
            anchors.centerIn: parent
            name: root.iconName
            size: parent.width * 0.58
            color: Theme.primary
        }
    }
    Txt {
        id: words

        anchors.left: root.beside ? disc.right : parent.left
        anchors.leftMargin: root.beside ? Theme.s3 : 0
        anchors.right: parent.right
        y: root.beside ? (root.height - height) / 2 : disc.height + Theme.s2
        text: root.text
        lineHeight: 1.2
    }
}
