pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Backend

// The day: who has to be seen now, everybody who was here, and the chosen visit beside the list.
DeskView {
    id: root

    required property TodayViewModel vm
    readonly property var calls: vm.flags
    readonly property var help: vm.help
    readonly property bool helps: (help.since ?? "") !== ""
    // The others are in the list, before everybody else.
    readonly property var noticed: calls.slice(0, helps ? 1 : 2)
    readonly property bool beside: Theme.windowWidth / DeskTheme.unit >= 1700

    firstFocus: list

    function pick(code: string) {
        if (beside && vm.chosen !== code)
            vm.choose(code);
        else
            vm.open(code);
    }

    Item {
        id: main

        anchors.left: parent.left
        anchors.leftMargin: DeskTheme.s5
        anchors.right: root.beside ? pane.left : parent.right
        anchors.rightMargin: root.beside ? DeskTheme.s4 : DeskTheme.s5
        anchors.top: parent.top
        anchors.topMargin: DeskTheme.s4
        anchors.bottom: parent.bottom
        anchors.bottomMargin: DeskTheme.s4

        PageHead {
            id: head

            width: parent.width
            title: qsTr("Today")
            note: root.vm.loaded ? qsTr("%1 · visits: %2, finished: %3").arg(root.vm.day).arg(root.vm.total).arg(root.vm.finished) : ""

            DeskButton {
                objectName: "toSearch"
                iconName: "search"
                text: qsTr("Find a visit")
                keys: "F2"
                onClicked: root.vm.goSearch()
            }
        }
        Column {
            id: flags

            y: head.height + DeskTheme.s3
            width: parent.width
            spacing: DeskTheme.s1

            DeskNotice {
                visible: root.helps
                width: parent.width
                tone: "stop"
                heading: qsTr("Please go to the kiosk now")
                text: (root.help.why ?? false) ? qsTr("Somebody without a saved visit said yes to a safety question and asks for help. Waiting since %1.").arg(root.help.since ?? "") : qsTr("Somebody without a saved visit asks for help. Waiting since %1.").arg(root.help.since ?? "")
                action: qsTr("I am on my way")
                actionName: "answerHelp"
                onActed: root.vm.answerHelp()
            }
            Repeater {
                model: root.noticed

                DeskNotice {
                    required property var modelData

                    width: flags.width
                    tone: "stop"
                    heading: qsTr("Please see %1 now").arg(modelData.code)
                    text: !modelData.why ? qsTr("Called for help at %1.").arg(modelData.since) : qsTr("Said yes to a safety question. Waiting since %1.").arg(modelData.since)
                    action: qsTr("I am on my way")
                    actionName: "acknowledge_" + modelData.code
                    onActed: root.vm.acknowledge(modelData.code)
                }
            }
            PrinterNotice {
                // In a wide window it stands on top of the pane.
                visible: !root.beside && (facts.heading ?? "") !== ""
                width: parent.width
                facts: root.vm.printer
            }
        }
        TableFrame {
            id: table

            scrolls: list
            y: flags.y + (flags.height > 0 ? flags.height + DeskTheme.s3 : 0)
            width: parent.width
            height: parent.height - y

            readonly property var columns: ({
                    "start": Math.round(width * 0.024),
                    "visit": Math.round(width * 0.108),
                    "where": Math.round(width * 0.285),
                    "balance": Math.round(width * 0.528),
                    "sheet": Math.round(width * 0.727),
                    "end": Math.round(width * 0.962)
                })

            heads: [[columns.start, qsTr("Started")], [columns.visit, qsTr("Visit")], [columns.where, qsTr("Where they are")], [columns.balance, qsTr("Balance, best s")], [columns.sheet, qsTr("Sheet")]]
            empty: root.vm.loaded && root.vm.total === 0 ? qsTr("Nobody has been here today yet. A visit shows up here as soon as somebody starts.") : ""

            ListView {
                id: list

                objectName: "todayList"
                anchors.fill: parent
                clip: true
                model: root.vm.rows
                activeFocusOnTab: true
                keyNavigationEnabled: true
                boundsBehavior: Flickable.StopAtBounds
                reuseItems: true
                currentIndex: 0
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Visits of the day")
                Keys.onReturnPressed: pickCurrent()
                Keys.onEnterPressed: pickCurrent()
                Keys.onEscapePressed: root.vm.choose("")

                function pickCurrent() {
                    const row = currentItem as TodayRow;
                    if (row !== null)
                        root.pick(row.code);
                }

                delegate: TodayRow {
                    objectName: "visit_" + code
                    width: list.width
                    height: DeskTheme.row
                    columns: table.columns
                    chosen: root.vm.chosen === code
                    current: list.activeFocus && list.currentIndex === index
                    onPicked: {
                        list.currentIndex = index;
                        root.pick(code);
                    }
                }
            }
        }
    }
    TodayPane {
        id: pane

        visible: root.beside
        anchors.right: parent.right
        width: DeskTheme.u(432)
        height: parent.height
        vm: root.vm
        noticed: root.noticed
    }
}
