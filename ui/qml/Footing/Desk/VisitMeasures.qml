pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Backend

// Balance with every try, arches with their method.
Column {
    id: root

    required property VisitViewModel vm
    property DialogHost host: null
    readonly property var tries: vm.trials
    readonly property var results: vm.scores

    spacing: DeskTheme.s3

    // Groups of the best time are of the whole 45 s, whatever the age: not to be taken for the mean beside them.
    function band(key: string): string {
        const names = {
            "full": qsTr("all 45 s"),
            "typical": qsTr("10 s or more"),
            "amber": qsTr("5 to 10 s"),
            "red": qsTr("under 5 s")
        };
        return names[key] ?? "–";
    }

    Grid {
        id: both

        readonly property real tallest: DeskTheme.wide ? Math.max(balance.implicitHeight, arches.implicitHeight) : 0

        width: parent.width
        columns: DeskTheme.wide ? 2 : 1
        columnSpacing: DeskTheme.s3
        rowSpacing: DeskTheme.s3

        DeskCard {
            id: balance

            width: DeskTheme.wide ? (root.width - DeskTheme.s3) / 2 : root.width
            height: Math.max(implicitHeight, both.tallest)
            heading: qsTr("Balance")

            DeskBars {
                width: parent.width
                bars: root.vm.bars
                norm: root.vm.norm
            }
            DeskButton {
                objectName: "timeBalance"
                anchors.left: parent.left
                visible: root.vm.finished
                iconName: "timer"
                text: qsTr("Time it yourself")
                onClicked: root.vm.timing.open(root.Window.window)
            }
        }
        DeskCard {
            id: arches

            width: DeskTheme.wide ? (root.width - DeskTheme.s3) / 2 : root.width
            height: Math.max(implicitHeight, both.tallest)
            heading: qsTr("Arches")

            FeetRow {
                width: parent.width
                feet: root.vm.feet
            }
            // In the order of the feet above, at the start of the card.
            Flow {
                x: root.LayoutMirroring.enabled ? parent.width - width : 0
                width: Math.min(parent.width, measureLeft.width + spacing + measureRight.width)
                visible: root.vm.finished
                spacing: DeskTheme.s1
                LayoutMirroring.enabled: false

                DeskButton {
                    id: measureLeft

                    objectName: "measure_left"
                    iconName: "pencil"
                    text: qsTr("Measure left")
                    onClicked: root.vm.arch.open("left")
                }
                DeskButton {
                    id: measureRight

                    objectName: "measure_right"
                    iconName: "pencil"
                    text: qsTr("Measure right")
                    onClicked: root.vm.arch.open("right")
                }
            }
        }
    }
    DeskCard {
        width: parent.width
        visible: root.results.length > 0
        heading: qsTr("Best times")

        SimpleTable {
            width: parent.width
            heads: [qsTr("Leg and eyes"), qsTr("Best, s"), qsTr("Mean, s"), qsTr("Tries that count"), qsTr("Group of the best"), qsTr("Mean for the age, s")]
            shares: [0.19, 0.09, 0.1, 0.19, 0.22, 0.21]
            rows: root.results.map(row => [row.leg, row.best, row.mean, row.count, root.band(row.range), row.norm])
        }
    }
    DeskCard {
        width: parent.width
        heading: qsTr("Every balance try")
        note: root.tries.length === 0 ? qsTr("Balance was not tried.") : ""

        SimpleTable {
            width: parent.width
            visible: root.tries.length > 0
            heads: [qsTr("Leg and eyes"), qsTr("Try"), qsTr("Seconds"), qsTr("Clock stopped by"), qsTr("Why it does not count")]
            shares: [0.28, 0.1, 0.14, 0.22, 0.26]
            rows: root.tries.map(row => [row.leg, row.number, row.seconds, row.who, row.void])
        }
    }

    ArchDialog {
        host: root.host
        arch: root.vm.arch
    }
    TimingDialog {
        host: root.host
        vm: root.vm
        timing: root.vm.timing
    }
}
