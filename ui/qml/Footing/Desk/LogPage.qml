pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Backend

// Who did what and when, the newest first, a page at a time.
DeskView {
    id: root

    required property ActivityViewModel vm

    firstFocus: list

    Keys.onEscapePressed: vm.back()

    PageHead {
        id: top_

        x: DeskTheme.s5
        y: DeskTheme.s4
        width: parent.width - DeskTheme.s5 * 2
        title: qsTr("Log of what was done")
        note: DeskTheme.wide ? qsTr("The newest first. A change to it would show.") : ""
        back: true
        onBackAsked: root.vm.back()

        DeskButton {
            objectName: "logNewer"
            enabled: root.vm.hasNewer && !root.vm.working
            text: qsTr("Newer")
            onClicked: root.vm.newer()
        }
        DeskButton {
            objectName: "logOlder"
            enabled: root.vm.hasOlder && !root.vm.working
            text: qsTr("Older")
            onClicked: root.vm.older()
        }
    }
    TableFrame {
        id: table

        scrolls: list

        readonly property var columns: [0.02, 0.17, 0.3, 0.54, 0.68].map(share => Math.round(share * width))

        x: DeskTheme.s5
        y: top_.y + top_.height + DeskTheme.s3
        width: parent.width - DeskTheme.s5 * 2
        height: parent.height - y - DeskTheme.s4
        heads: [[columns[0], qsTr("When")], [columns[1], qsTr("Who")], [columns[2], qsTr("What")], [columns[3], qsTr("About")], [columns[4], qsTr("More")]]
        empty: root.vm.loaded && list.count === 0 ? qsTr("Nothing has been done yet.") : ""

        ListView {
            id: list

            objectName: "logList"
            anchors.fill: parent
            clip: true
            model: root.vm.rows
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Log of what was done")

            delegate: LogRow {
                width: list.width
                columns: table.columns
                current: list.activeFocus && list.currentIndex === index
            }
        }
    }
    Connections {
        target: root.vm

        function onChanged() {
            list.currentIndex = 0;
            list.positionViewAtBeginning();
        }
    }
}
