import QtQuick
import Footing.Theme
import Footing.Components

// One thing that stands out: its side, or a dot where it has none, what it is, what it may mean, and why we say so.
Rectangle {
    id: root

    required property var modelData
    required property int index
    readonly property string side: modelData.side
    readonly property bool left_: side === "left" || side === "both"
    readonly property bool right_: side === "right" || side === "both"
    readonly property bool beside: width - why.width - Theme.mm(16.6) - Theme.s4 * 4 > Theme.mm(80) * Theme.textScale
    readonly property real markSize: side === "both" ? Theme.mm(13.3) : Theme.mm(16.6)

    signal asked(int row)

    implicitHeight: Math.max(words.height, marks.height, beside ? why.height : 0) + Theme.s3 * 2 + (beside ? 0 : why.height + Theme.s3)
    height: implicitHeight
    radius: Theme.radiusCard
    color: Theme.surface
    border.width: Theme.strokeDivider
    border.color: Theme.line

    Column {
        id: marks

        anchors.left: parent.left
        anchors.leftMargin: Theme.s4
        y: root.beside ? Math.round((root.height - height) / 2) : Theme.s3
        width: Theme.mm(16.6)
        spacing: Theme.mm(1.5)

        Rectangle {
            visible: !root.left_ && !root.right_
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.mm(4.5)
            height: width
            radius: width / 2
            color: Theme.primary
        }
        SideMark {
            visible: root.left_
            anchors.horizontalCenter: parent.horizontalCenter
            size: root.markSize
            side: "left"
        }
        SideMark {
            visible: root.right_
            anchors.horizontalCenter: parent.horizontalCenter
            size: root.markSize
            side: "right"
        }
    }
    Txt {
        id: words

        balanced: true
        anchors.left: marks.right
        anchors.leftMargin: Theme.s4
        y: root.beside ? Math.round((root.height - height) / 2) : Theme.s3
        width: root.width - marks.width - Theme.s4 * 3 - (root.beside ? why.width + Theme.s4 : 0)
        textFormat: Text.StyledText
        text: root.modelData.words
        Accessible.name: root.modelData.title + ". " + root.modelData.body
    }
    Pill {
        id: why

        objectName: "why_" + root.index
        anchors.right: parent.right
        anchors.rightMargin: Theme.s4
        y: root.beside ? Math.round((root.height - height) / 2) : root.height - height - Theme.s3
        implicitHeight: Math.max(Theme.mm(22), implicitContentHeight + Theme.s2)
        leftPadding: Theme.mm(6)
        rightPadding: Theme.mm(6)
        text: qsTr("Why this?")
        Accessible.name: qsTr("Why this? %1").arg(root.modelData.title)
        onClicked: root.asked(root.index)
    }
}
