import QtQuick
import Footing.Theme
import Footing.Components

// One print of the results with its letter and the name of its arch.
Column {
    id: root

    required property var modelData
    property real printHeight: Theme.mm(72)
    // The name stands under its letter instead of beside it.
    property bool stacked: false
    readonly property bool crowded: mark.width + Theme.s2 + word.implicitWidth > width - Theme.s3

    spacing: Theme.s2

    PathPicture {
        anchors.horizontalCenter: parent.horizontalCenter
        height: Math.floor(Math.min(root.printHeight, root.width / root.modelData.picture.width * root.modelData.picture.height))
        width: height * root.modelData.picture.width / root.modelData.picture.height
        picture: root.modelData.picture
    }
    Item {
        width: parent.width
        height: root.stacked ? word.y + word.height : Math.max(mark.height, word.height)

        SideMark {
            id: mark

            size: Theme.mm(13.3)
            side: root.modelData.side
            x: Math.round(root.stacked ? (parent.width - width) / 2 : (parent.width - width - Theme.s2 - word.width) / 2)
            y: root.stacked ? 0 : Math.round((parent.height - height) / 2)
        }
        Txt {
            id: word

            bold: true
            balanced: false
            text: root.modelData.word
            width: Math.min(implicitWidth, root.stacked ? parent.width : parent.width - mark.width - Theme.s2)
            horizontalAlignment: root.stacked ? Text.AlignHCenter : Text.AlignLeft
            x: root.stacked ? (parent.width - width) / 2 : mark.x + mark.width + Theme.s2
            y: root.stacked ? mark.height + Theme.s1 : (parent.height - height) / 2
        }
    }
}
