import QtQuick
import Footing.Theme

// Says that the page goes on below, and takes the reader there. Hidden at the end of the page.
Pill {
    id: root

    required property Flickable view
    readonly property real left_: view.contentHeight - view.height - view.contentY

    objectName: "moreBelow"
    visible: view.interactive && left_ > Theme.mm(3)
    text: qsTr("More below")
    iconName: "down"
    textSize: Math.round(Theme.displayPx(6.1) * Theme.chromeScale)
    implicitHeight: Math.max(Theme.mm(16), implicitContentHeight + Theme.s2)
    primary: false
    onClicked: glide.to_(Math.min(view.contentHeight - view.height, view.contentY + view.height * 0.8))

    NumberAnimation {
        id: glide

        function to_(y: real) {
            to = y;
            restart();
        }

        target: root.view
        property: "contentY"
        duration: Theme.duration
        easing.type: Easing.OutCubic
    }
}
