pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// Everything given so far, grouped as it was asked, each line with its way back.
ScreenPage {
    id: root

    required property CheckViewModel vm
    readonly property real room: width - Theme.margin * 2
    readonly property real half: wide ? (room - Theme.gutter(room)) / 2 : room
    readonly property int firstHalf: 3
    readonly property var groups: vm.groups

    title: qsTr("Is everything right?")
    subtitle: qsTr("You can change any answer.")
    nextText: qsTr("Yes, show my results")

    Grid {
        width: parent.width
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.gutter(root.room)
        rowSpacing: Theme.s5

        Column {
            width: root.half
            spacing: Theme.s5

            Repeater {
                model: root.wide ? root.groups.slice(0, root.firstHalf) : root.groups

                CheckGroup {
                    width: root.half
                    onEdit: step => root.vm.edit(step)
                }
            }
        }
        Column {
            width: root.half
            spacing: Theme.s5
            visible: root.wide

            Repeater {
                model: root.wide ? root.groups.slice(root.firstHalf) : []

                CheckGroup {
                    width: root.half
                    onEdit: step => root.vm.edit(step)
                }
            }
        }
    }
}
