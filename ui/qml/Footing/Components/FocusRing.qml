import QtQuick
import Footing.Theme

// The ring around the part that the keyboard is on; unseen while fingers do the work.
Rectangle {
    id: root

    property bool shown: false
    property real of: Theme.radiusCard

    anchors.fill: parent
    anchors.margins: -Theme.mm(1.8)
    radius: of + Theme.mm(1.8)
    color: "transparent"
    border.width: Theme.strokeChosen
    border.color: Theme.ink
    visible: shown
}
