pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// Both prints as the client drew them, with the name of each.
Card {
    id: root

    required property ResultsViewModel vm
    property real printHeight: Theme.mm(72)

    Txt {
        width: parent.width
        kind: "label"
        bold: true
        text: qsTr("Your arches")
    }
    Row {
        visible: root.vm.hasArches
        anchors.horizontalCenter: parent.horizontalCenter
        // The left foot stays at the left in every language.
        LayoutMirroring.enabled: false

        Repeater {
            model: root.vm.feet

            Column {
                id: foot

                required property var modelData

                width: root.innerWidth / 2
                spacing: Theme.s2

                PathPicture {
                    anchors.horizontalCenter: parent.horizontalCenter
                    height: Math.min(root.printHeight, foot.width / foot.modelData.picture.width * foot.modelData.picture.height)
                    width: height * foot.modelData.picture.width / foot.modelData.picture.height
                    picture: foot.modelData.picture
                }
                Row {
                    anchors.horizontalCenter: parent.horizontalCenter
                    spacing: Theme.s2

                    SideMark {
                        id: mark

                        size: Theme.mm(13.3)
                        side: foot.modelData.side
                        anchors.verticalCenter: parent.verticalCenter
                    }
                    Txt {
                        bold: true
                        text: foot.modelData.word
                        width: Math.min(implicitWidth, foot.width - mark.width - parent.spacing)
                        anchors.verticalCenter: parent.verticalCenter
                    }
                }
            }
        }
    }
    Txt {
        width: parent.width
        visible: !root.vm.hasArches
        text: qsTr("We left this part out today. You can do it another time.")
    }
}
