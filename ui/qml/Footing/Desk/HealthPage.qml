pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// The daily check: what needs somebody first, and who looks at this page every day.
ScrollPage {
    id: root

    required property HealthViewModel vm
    readonly property var checks: vm.checks
    readonly property RecordKeeping keeping: vm.keeping
    readonly property var backup_: keeping.made

    title: qsTr("Daily check")
    note: !vm.loaded ? qsTr("Looking at everything…") : vm.owner === "" ? qsTr("Checked at %1. Nobody is named to look here every day.").arg(vm.at) : qsTr("Checked at %1. %2 looks here every day.").arg(vm.at).arg(vm.owner)
    firstFocus: again
    offers: DeskButton {
        id: again

        objectName: "checkAgain"
        enabled: !root.vm.working
        iconName: "redo"
        text: root.vm.working ? qsTr("Checking…") : qsTr("Check again")
        onClicked: root.vm.refresh()
    }

    DeskNotice {
        width: root.innerWidth
        visible: root.vm.loaded
        tone: root.vm.fine ? "good" : "notice"
        heading: root.vm.fine ? qsTr("Everything is all right.") : qsTr("Something needs you.")
        text: root.vm.fine ? "" : qsTr("What to do is written beside it.")
    }
    DeskCard {
        id: card

        width: root.innerWidth
        visible: root.vm.loaded
        spacing: 0

        Repeater {
            model: root.checks

            Item {
                id: line

                required property var modelData

                width: card.innerWidth
                height: Math.max(name.height, words.height) + DeskTheme.s2 * 2

                Icon {
                    id: icon

                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    name: line.modelData.ok ? "check" : "warning"
                    size: DeskTheme.u(30)
                    color: line.modelData.ok ? Theme.primary : Theme.notice
                }
                DeskText {
                    id: name

                    anchors.left: icon.right
                    anchors.leftMargin: DeskTheme.s2
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width * 0.22
                    bold: true
                    text: CheckWords.name(line.modelData.name)
                }
                Column {
                    id: words

                    anchors.left: name.right
                    anchors.leftMargin: DeskTheme.s2
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter

                    DeskText {
                        width: parent.width
                        text: CheckWords.found(line.modelData.says, line.modelData.value, line.modelData.found)
                        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    }
                    DeskText {
                        width: parent.width
                        visible: text !== ""
                        bold: true
                        text: CheckWords.todo(line.modelData.says, line.modelData.todo)
                        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    }
                }
                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: Math.max(1, DeskTheme.line / 2)
                    color: Theme.line
                }
            }
        }
    }
    Grid {
        id: upkeep

        readonly property int beside: DeskTheme.wide ? 3 : 1
        readonly property real each: (root.innerWidth - columnSpacing * (beside - 1)) / beside
        readonly property real tallest: beside === 1 ? 0 : Math.max(backup.implicitHeight, old.implicitHeight, log.implicitHeight)

        visible: root.vm.loaded && (root.keeping.mayKeep || root.vm.seesLog)
        columns: beside
        columnSpacing: DeskTheme.s3
        rowSpacing: DeskTheme.s3

        DeskCard {
            id: backup

            width: upkeep.each
            height: Math.max(implicitHeight, upkeep.tallest)
            visible: root.keeping.mayKeep
            heading: qsTr("Backup")
            note: root.keeping.newestBackup === "" ? qsTr("There is none yet.") : qsTr("The newest is from %1.").arg(root.keeping.newestBackup)

            DeskButton {
                objectName: "backUp"
                width: backup.innerWidth
                enabled: !root.vm.working
                iconName: "download"
                text: qsTr("Make a backup now")
                onClicked: root.keeping.backUp()
            }
            DeskNotice {
                width: backup.innerWidth
                visible: root.backup_.file !== undefined
                tone: "good"
                heading: qsTr("Made and checked; visits in it: %1").arg(root.backup_.visits ?? 0)
                text: root.backup_.file ?? ""
            }
        }
        DeskCard {
            id: old

            width: upkeep.each
            height: Math.max(implicitHeight, upkeep.tallest)
            visible: root.keeping.mayKeep
            heading: qsTr("Old records")
            note: qsTr("How long each kind is kept is set in Settings.")

            DeskButton {
                objectName: "lookAtOld"
                width: old.innerWidth
                enabled: !root.vm.working
                iconName: "clock"
                text: qsTr("See what is too old…")
                onClicked: root.keeping.look()
            }
        }
        DeskCard {
            id: log

            width: upkeep.each
            height: Math.max(implicitHeight, upkeep.tallest)
            visible: root.vm.seesLog
            heading: qsTr("Log of what was done")
            note: qsTr("Who did what and when. A change to it would show.")

            DeskButton {
                objectName: "openLog"
                width: log.innerWidth
                iconName: "list"
                text: qsTr("Open the log")
                onClicked: root.vm.openLog()
            }
        }
    }
    RetentionDialog {
        host: root.host
        vm: root.vm
    }
}
