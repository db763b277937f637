pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Backend

// What was done with this visit, and what staff changed: when, who, from what to what, and why. The newest first.
Column {
    id: root

    required property VisitViewModel vm
    readonly property var edits: vm.edits
    readonly property var deeds: vm.deeds

    spacing: DeskTheme.s3

    DeskCard {
        objectName: "deeds"
        width: parent.width
        heading: qsTr("What was done")
        note: root.deeds.length === 0 ? qsTr("Nothing yet: no call answered, no plan approved, no sheet printed.") : ""

        SimpleTable {
            width: parent.width
            visible: root.deeds.length > 0
            heads: [qsTr("When"), qsTr("Who"), qsTr("What")]
            shares: [0.3, 0.3, 0.4]
            rows: root.deeds.map(row => [row.when, row.who === "" ? qsTr("The client, at the kiosk") : row.who, Words.act(row.act)])
        }
    }
    DeskCard {
        width: parent.width
        heading: qsTr("Changes by staff")
        note: root.edits.length === 0 ? qsTr("Nobody has changed anything in this visit.") : ""

        SimpleTable {
            width: parent.width
            visible: root.edits.length > 0
            heads: [qsTr("When"), qsTr("Who"), qsTr("What"), qsTr("Before"), qsTr("Now"), qsTr("Why")]
            shares: [0.18, 0.13, 0.17, 0.17, 0.17, 0.18]
            rows: root.edits.map(row => [row.when, row.who, Words.edited(row.what), row.old, row.fresh, row.reason])
        }
    }
}
