pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Backend

// What staff changed: when, who, from what to what, and why. The newest first.
Column {
    id: root

    required property VisitViewModel vm
    readonly property var edits: vm.edits

    spacing: DeskTheme.s3

    DeskCard {
        width: parent.width
        heading: qsTr("Changes by staff")
        note: root.edits.length === 0 ? qsTr("Nobody has changed anything in this visit.") : ""

        SimpleTable {
            width: parent.width
            visible: root.edits.length > 0
            heads: [qsTr("When"), qsTr("Who"), qsTr("What"), qsTr("Before"), qsTr("Now"), qsTr("Why")]
            shares: [0.15, 0.14, 0.17, 0.18, 0.18, 0.18]
            rows: root.edits.map(row => [row.when, row.who, Words.edited(row.what), row.old, row.fresh, row.reason])
        }
    }
}
