import QtQuick
import Footing.Theme

// One bar with its number behind it.
Item {
    id: root

    required property int value
    required property int most
    required property color ink

    height: DeskTheme.u(30)

    Rectangle {
        id: bar

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: root.value <= 0 ? 0 : Math.max(DeskTheme.u(4), (parent.width - DeskTheme.u(96)) * root.value / root.most)
        height: DeskTheme.u(24)
        radius: DeskTheme.u(6)
        color: root.ink
    }
    DeskText {
        anchors.left: bar.right
        anchors.leftMargin: DeskTheme.s1
        anchors.verticalCenter: parent.verticalCenter
        kind: "small"
        tabular: true
        wrapMode: Text.NoWrap
        color: root.value > 0 ? Theme.ink : Theme.quietInk
        text: root.value < 0 ? qsTr("under 5") : root.value
    }
}
