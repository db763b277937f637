import QtQuick
import Footing.Theme
import Footing.Components

// The letter of a leg and its seconds.
Row {
    id: root

    required property string side
    required property string seconds

    spacing: DeskTheme.u(8)

    SideMark {
        side: root.side
        size: DeskTheme.u(32)
        anchors.verticalCenter: parent.verticalCenter
    }
    DeskText {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(implicitWidth, DeskTheme.u(46))
        text: root.seconds === "" ? "…" : root.seconds
        tabular: true
        wrapMode: Text.NoWrap
        lineHeight: 1
    }
}
