pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Backend

// What was found, why, and on which source each line stands.
Column {
    id: root

    required property VisitViewModel vm
    readonly property var found: vm.findings

    spacing: DeskTheme.s2

    DeskText {
        width: parent.width
        visible: root.found.length === 0
        text: root.vm.finished ? qsTr("Nothing stood out in this visit.") : qsTr("Findings are made when the visit is finished.")
        color: Theme.quietInk
    }
    DeskText {
        width: parent.width
        visible: root.found.length > 0
        kind: "small"
        color: Theme.quietInk
        text: qsTr("In the words of the sheet: “you” is the client.")
    }
    Repeater {
        model: root.found

        DeskCard {
            id: card

            required property var modelData

            width: root.width
            heading: modelData.title

            DeskText {
                width: parent.width
                text: Words.line(qsTr("Because: %1").arg(card.modelData.why))
            }
            DeskText {
                width: parent.width
                kind: "small"
                color: Theme.quietInk
                text: Words.line(qsTr("Source: %1 (%2)").arg(card.modelData.source).arg(Words.evidence(card.modelData.evidence)))
            }
        }
    }
}
