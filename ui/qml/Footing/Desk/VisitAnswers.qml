pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Backend

// What the client said, safety first. Of the safety questions those answered with "no" are not listed.
Column {
    id: root

    required property VisitViewModel vm
    readonly property var groups: vm.answerGroups

    spacing: DeskTheme.s3

    function pain(now: int, worst: int, weeks: int): string {
        const parts = [qsTr("%1 of 10 now").arg(now)];
        if (worst >= 0)
            parts.push(qsTr("%1 at worst").arg(worst));
        if (weeks >= 0)
            parts.push(weeks === 1 ? qsTr("for 1 week") : qsTr("for %1 weeks").arg(weeks));
        return parts.join(" · ");
    }

    Repeater {
        model: root.groups

        DeskCard {
            id: card

            required property var modelData

            width: root.width
            heading: modelData.key === "safety" ? qsTr("Safety questions") : modelData.key === "pain" ? qsTr("Pain") : qsTr("Symptoms")
            note: [modelData.rows.length > 0 ? "" : modelData.key === "safety" ? qsTr("Nothing was answered with yes.") : qsTr("Nothing was noted."), modelData.open === "" ? "" : qsTr("Not answered: %1").arg(modelData.open)].filter(words => words !== "").join("\n")
            spacing: DeskTheme.s1

            Repeater {
                model: card.modelData.rows

                FactLine {
                    required property var modelData

                    width: card.innerWidth
                    name: modelData.question
                    value: modelData.now === undefined ? modelData.answer : root.pain(modelData.now, modelData.worst, modelData.weeks)
                    marked: modelData.standsOut
                }
            }
        }
    }
}
