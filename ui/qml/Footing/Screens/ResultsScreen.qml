pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// What was seen today, in four parts: on one page, on two where the screen is wide, on four with large text.
ScreenPage {
    id: root

    required property ResultsViewModel vm
    readonly property real room: width - Theme.margin * 2
    readonly property string layout: Theme.textScale >= 1.5 ? "four" : wide ? "two" : "one"
    readonly property string partsHere: vm.shown
    readonly property bool reading: vm.why >= 0
    readonly property real half: Math.floor((room - Theme.s3) / 2)

    function shows(part: int): bool {
        return !reading && partsHere.includes(String(part));
    }

    title: reading ? "" : qsTr("What we saw today")
    subtitle: reading ? "" : vm.hasBalance ? qsTr("This is what your answers and tries suggest. It is not a diagnosis.") : qsTr("This is what your answers suggest. It is not a diagnosis.")
    Accessible.name: reading ? vm.whyTitle : title
    nextText: reading ? qsTr("Back to my results") : vm.lastPage ? qsTr("See my sheet") : qsTr("Next")
    asks: reading ? "why" : vm.shown
    backVisible: !reading
    nextIcon: reading ? "back" : "next"
    onLayoutChanged: vm.setLayout(layout)
    Component.onCompleted: vm.setLayout(layout)

    Connections {
        target: root.vm

        function onPageChanged() {
            root.toTop();
        }
        function onWhyChanged() {
            root.toTop();
        }
    }

    Column {
        width: parent.width
        spacing: Theme.s3

        // --- why this? -----------------------------------------------------------------------------------
        Column {
            width: parent.width
            spacing: Theme.s5
            visible: root.reading

            SideTitle {
                width: parent.width
                bottomPadding: 0
                side: root.vm.whySide
                text: root.vm.whyTitle
            }
            Txt {
                width: parent.width
                text: root.vm.whyBody
            }
            Card {
                width: parent.width
                spacing: Theme.s3

                Txt {
                    width: parent.width
                    kind: "label"
                    bold: true
                    text: qsTr("Why we say this")
                }
                Repeater {
                    model: root.vm.reasons

                    BulletLine {
                        required property string modelData

                        width: root.room - Theme.s4 * 2
                        text: modelData
                    }
                }
            }
        }

        // --- the measures --------------------------------------------------------------------------------
        Grid {
            id: measures

            readonly property bool across: root.wide && !root.vm.paged

            visible: !root.reading
            columns: across ? 2 : 1
            columnSpacing: Theme.s3
            rowSpacing: Theme.s3

            BalanceCard {
                id: balance

                height: measures.across ? Math.max(implicitHeight, arches.implicitHeight, ripple.implicitHeight) : implicitHeight
                visible: root.shows(0)
                width: measures.across ? root.half : root.room
                vm: root.vm
            }
            Row {
                visible: root.shows(1) || root.shows(2)
                spacing: Theme.s3

                ArchesCard {
                    id: arches

                    visible: root.shows(1)
                    width: root.vm.paged ? root.room : measures.across ? Math.floor((root.half - Theme.s3) / 2) : root.half
                    height: root.vm.paged ? implicitHeight : Math.max(implicitHeight, ripple.implicitHeight, measures.across ? balance.implicitHeight : 0)
                    printHeight: root.vm.paged ? Theme.mm(110) : Theme.mm(66)
                    vm: root.vm
                }
                RippleCard {
                    id: ripple

                    visible: root.shows(2)
                    width: root.vm.paged ? root.room : measures.across ? Math.floor((root.half - Theme.s3) / 2) : root.half
                    height: root.vm.paged ? implicitHeight : Math.max(implicitHeight, arches.implicitHeight, measures.across ? balance.implicitHeight : 0)
                    figureHeight: root.vm.paged ? Theme.mm(150) : Theme.mm(86)
                    vm: root.vm
                }
            }
        }

        // --- what stands out -----------------------------------------------------------------------------
        Column {
            width: parent.width
            spacing: Theme.s2
            visible: root.shows(3)

            Txt {
                width: parent.width
                topPadding: Theme.s1 + lead
                kind: "label"
                bold: true
                text: qsTr("What stands out")
                Accessible.role: Accessible.Heading
            }
            Txt {
                width: parent.width
                visible: findings.count === 0 && root.vm.otherPain === ""
                text: qsTr("Nothing stands out in your answers today. Keep your feet and legs moving.")
            }
            Txt {
                width: parent.width
                visible: findings.count === 0 && text !== ""
                textFormat: Text.StyledText
                text: root.vm.otherPain
            }
            Notice {
                width: parent.width
                visible: root.vm.noPlan !== "" && (findings.count > 0 || root.vm.otherPain !== "")
                text: root.vm.noPlan
            }
            Repeater {
                id: findings

                model: root.vm.findings

                FindingRow {
                    width: root.room
                    onAsked: row => root.vm.openWhy(row)
                }
            }
            Txt {
                width: parent.width
                topPadding: Theme.s1 + lead
                visible: findings.count > 0 && text !== ""
                textFormat: Text.StyledText
                text: root.vm.otherPain
            }
        }
    }
}
