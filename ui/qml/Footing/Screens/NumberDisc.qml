import QtQuick
import Footing.Theme

// A numbered disc that ties a place in a picture to a line of words.
Rectangle {
    id: root

    required property int number
    // On a picture a light rim lifts the disc off what is behind it.
    property bool rimmed: false
    property real size: Math.max(Theme.mm(16.6), Math.round(Theme.label * 1.5))

    width: size
    height: size
    radius: size / 2
    color: Theme.primary
    border.width: rimmed ? Theme.mm(1.1) : 0
    border.color: Theme.highContrast ? "#000000" : "#FFFFFF"
    Accessible.ignored: true

    Text {
        anchors.centerIn: parent
        text: root.number
        font.family: Theme.family
        font.bold: true
        font.pixelSize: Math.round(root.size * 0.56)
        color: Theme.primaryInk
        renderType: Text.QtRendering
        Accessible.ignored: true
    }
}
