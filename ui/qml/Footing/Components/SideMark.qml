import QtQuick
import Footing.Theme

// The disc with L or R in the side's colour. Stands wherever a side is named: colour alone says nothing.
Rectangle {
    id: root

    required property string side
    property real size: Theme.mm(17.7)
    readonly property string spoken: side === "left" ? qsTr("left") : qsTr("right")

    implicitWidth: size
    implicitHeight: size
    width: size
    height: size
    radius: size / 2
    color: side === "left" ? Theme.left : Theme.right
    Accessible.role: Accessible.StaticText
    Accessible.name: spoken

    Text {
        anchors.centerIn: parent
        text: root.side === "left" ? qsTr("L", "letter for the left foot") : qsTr("R", "letter for the right foot")
        font.family: Theme.family
        font.bold: true
        font.pixelSize: Math.round(root.size * 0.58)
        color: Theme.sideInk
        renderType: Text.QtRendering
        Accessible.ignored: true
    }
}
