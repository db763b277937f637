pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components

// Both feet: the print, its class, and the number behind it with how it was found. The left one is on the left in every
// language, or they would look crossed.
Row {
    id: root

    required property var feet

    spacing: DeskTheme.s2
    LayoutMirroring.enabled: false

    Repeater {
        model: root.feet

        Row {
            id: foot

            required property var modelData

            spacing: DeskTheme.s2
            width: (root.width - root.spacing) / 2

            PathPicture {
                id: drawn

                objectName: "foot_" + foot.modelData.side
                picture: foot.modelData.picture
                height: DeskTheme.u(104)
                width: foot.modelData.picture.height > 0 ? height * foot.modelData.picture.width / foot.modelData.picture.height : 0
            }
            Column {
                width: parent.width - drawn.width - parent.spacing
                anchors.verticalCenter: parent.verticalCenter
                spacing: DeskTheme.u(3)

                SideMark {
                    objectName: "footMark_" + foot.modelData.side
                    anchors.left: parent.left
                    side: foot.modelData.side
                    size: DeskTheme.u(28)
                }
                DeskText {
                    objectName: "footWord_" + foot.modelData.side
                    width: parent.width
                    text: foot.modelData.word
                    bold: true
                    lineHeight: 1
                }
                DeskText {
                    width: parent.width
                    visible: text !== ""
                    kind: "small"
                    text: foot.modelData.value
                    color: Theme.quietInk
                    lineHeight: 1
                }
                DeskText {
                    width: parent.width
                    visible: text !== ""
                    kind: "small"
                    text: foot.modelData.value === "" ? "" : foot.modelData.method
                    color: Theme.quietInk
                    lineHeight: 1
                }
            }
        }
    }
}
