pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Backend

// How the kiosk is used, drawn. No names and no codes.
ScrollPage {
    id: root

    required property NumbersViewModel vm
    readonly property var facts: vm.facts
    readonly property real half: DeskTheme.wide ? (innerWidth - DeskTheme.s3) / 2 : innerWidth

    title: qsTr("Numbers")
    note: qsTr("No names, no codes. Of health answers, one to four people are shown as “under 5”.")
    firstFocus: spans
    offers: Choices {
        id: spans

        most: DeskTheme.u(620)
        name: qsTr("Period")
        prefix: "span"
        value: root.vm.span
        options: [
            {
                "key": "week",
                "label": qsTr("7 days")
            },
            {
                "key": "month",
                "label": qsTr("30 days")
            },
            {
                "key": "quarter",
                "label": qsTr("3 months")
            },
            {
                "key": "year",
                "label": qsTr("A year")
            }
        ]
        onChosen: key => root.vm.chooseSpan(key)
    }

    Flow {
        width: root.innerWidth
        visible: root.vm.loaded
        spacing: DeskTheme.s3

        BigFact {
            value: root.facts.visits ?? ""
            label: qsTr("visits")
        }
        BigFact {
            value: (root.facts.rate ?? -1) < 0 ? "–" : qsTr("%1 %").arg(root.facts.rate)
            label: qsTr("came to the end")
        }
        BigFact {
            value: (root.facts.minutes ?? -1) < 0 ? "–" : root.facts.minutes
            label: qsTr("minutes, usually")
        }
        BigFact {
            value: root.facts.printed ?? ""
            label: qsTr("sheets printed")
        }
        BigFact {
            value: root.facts.failures ?? ""
            label: qsTr("could not be printed")
        }
    }
    DeskCard {
        id: days

        width: root.innerWidth
        visible: root.vm.loaded
        heading: qsTr("Visits")
        note: qsTr("Each bar is a day, or several when the period is long. The dark part came to the end.")

        ColumnChart {
            width: days.innerWidth
            bars: root.vm.days
        }
    }
    Flow {
        width: root.innerWidth
        visible: root.vm.loaded
        spacing: DeskTheme.s3

        DeskCard {
            id: stops

            readonly property var found: root.vm.stops

            width: root.half
            heading: qsTr("Visits not finished: at which step")
            note: found.length === 0 ? qsTr("Everybody came to the end.") : ""

            BarChart {
                width: stops.innerWidth
                bars: stops.found.map(bar => ({
                            "label": Words.section(bar.label, ""),
                            "value": bar.value
                        }))
            }
        }
        DeskCard {
            id: flags

            readonly property var found: root.vm.flags

            width: root.half
            heading: qsTr("Calls for staff")
            note: qsTr("Visits with a safety answer that a person has to look at.")

            BarChart {
                width: flags.innerWidth
                bars: flags.found.map(bar => ({
                            "label": bar.label === "emergency" ? qsTr("Emergency") : qsTr("Urgent"),
                            "value": bar.value
                        }))
            }
        }
        DeskCard {
            id: balance

            width: root.half
            heading: qsTr("Balance: best time on one leg")
            note: qsTr("Seconds, eyes open. The clock stops at 45.")

            PairChart {
                width: balance.innerWidth
                bars: root.vm.balance
            }
        }
        DeskCard {
            id: arches

            width: root.half
            heading: qsTr("Arches")
            note: qsTr("Visits by the kind of arch, each foot on its own.")

            PairChart {
                width: arches.innerWidth
                bars: root.vm.arches
            }
        }
    }
}
