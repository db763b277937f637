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

    title: qsTr("Is everything right?")
    subtitle: qsTr("You can change any answer.")
    nextText: qsTr("Yes, show my results")

    Column {
        width: parent.width
        spacing: Theme.s5

        Repeater {
            model: root.vm.groups

            CheckGroup {
                width: root.room
                columns: root.wide && Theme.textScale < 1.8 ? 2 : 1
                onEdit: step => root.vm.edit(step)
            }
        }
    }
}
