pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// The same places as on the picture, as words: a site a row, its sides as buttons.
Grid {
    id: root

    required property PainViewModel vm
    readonly property real rowWidth: (width - columnSpacing * (columns - 1)) / columns

    readonly property real nameWidth: rowWidth * (Theme.textScale > 1.4 ? 0.32 : 0.46)

    columnSpacing: Theme.s5
    rowSpacing: Theme.s2

    Repeater {
        model: root.vm.rows

        Flow {
            id: row

            required property var modelData

            width: root.rowWidth
            spacing: Theme.s2

            Item {
                width: root.nameWidth
                height: Math.max(Theme.pillHeight, name.height)

                Txt {
                    id: name

                    width: parent.width
                    anchors.verticalCenter: parent.verticalCenter
                    kind: "label"
                    bold: true
                    text: row.modelData.name
                }
            }
            Repeater {
                model: row.modelData.places

                Pill {
                    id: place

                    required property var modelData

                    objectName: "place_" + modelData.key
                    width: Math.max(implicitWidth, (root.rowWidth - root.nameWidth - Theme.s2 * 2) / 2)
                    leftPadding: Theme.mm(4)
                    rightPadding: Theme.mm(4)
                    chosen: modelData.checked
                    iconName: modelData.checked ? "check" : ""
                    text: modelData.side === "left" ? qsTr("Left") : modelData.side === "right" ? qsTr("Right") : modelData.side === "both" ? qsTr("Both") : qsTr("Here")
                    Accessible.role: Accessible.CheckBox
                    Accessible.name: modelData.name
                    Accessible.checkable: true
                    Accessible.checked: modelData.checked
                    onClicked: root.vm.toggle(place.modelData.key)
                }
            }
        }
    }
}
