pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Backend

// The printers in words, and every sheet on its way with what can be done about it.
DeskView {
    id: root

    required property PrintingViewModel vm
    readonly property var machines: vm.printers
    readonly property var choices: vm.printerChoices
    property int moving: 0

    firstFocus: list

    PageHead {
        id: head

        x: DeskTheme.s5
        y: DeskTheme.s4
        width: parent.width - DeskTheme.s5 * 2
        title: qsTr("Printing")
        note: root.vm.available ? "" : qsTr("No printer is set up. Sheets can be saved and printed later.")
    }
    Flow {
        id: printers

        x: DeskTheme.s5
        y: head.y + head.height + DeskTheme.s3
        width: parent.width - DeskTheme.s5 * 2
        spacing: DeskTheme.s3

        Repeater {
            model: root.machines

            DeskCard {
                id: machine

                required property var modelData

                width: DeskTheme.wide ? (printers.width - DeskTheme.s3) / 2 : printers.width
                border.color: modelData.ready ? Theme.line : Theme.notice
                color: modelData.ready ? Theme.surface : Theme.noticeField

                DeskText {
                    width: machine.innerWidth
                    kind: "strong"
                    bold: true
                    text: Words.printer(machine.modelData.name)
                }
                StateMark {
                    anchors.left: parent.left
                    most: machine.innerWidth
                    tone: machine.modelData.ready ? "plain" : "notice"
                    onOwn: true
                    iconName: machine.modelData.ready ? "check" : "warning"
                    text: machine.modelData.ready && machine.modelData.says === "" ? qsTr("Ready") : machine.modelData.says
                }
                DeskText {
                    width: machine.innerWidth
                    visible: text !== ""
                    text: machine.modelData.todo
                }
                Flow {
                    width: machine.innerWidth
                    spacing: DeskTheme.s1

                    DeskButton {
                        objectName: "resume_" + machine.modelData.name
                        visible: machine.modelData.paused
                        primary: true
                        text: qsTr("Let it go on")
                        onClicked: root.vm.resume(machine.modelData.name)
                    }
                    DeskButton {
                        objectName: "testPage_" + machine.modelData.name
                        text: qsTr("Print a test page")
                        iconName: "printer"
                        onClicked: root.vm.testPage(machine.modelData.name)
                    }
                }
            }
        }
    }
    TableFrame {
        id: table

        scrolls: list

        readonly property var columns: [0.024, 0.11, 0.25, 0.42].map(share => Math.round(share * width))

        x: DeskTheme.s5
        y: printers.y + (printers.height > 0 ? printers.height + DeskTheme.s3 : 0)
        width: parent.width - DeskTheme.s5 * 2
        height: parent.height - y - DeskTheme.s4
        heads: [[columns[0], qsTr("Asked")], [columns[1], qsTr("Visit")], [columns[2], qsTr("Printer")], [columns[3], qsTr("State")]]
        empty: (root.vm.loaded || !root.vm.available) && list.count === 0 ? qsTr("Nothing has been printed yet.") : ""

        ListView {
            id: list

            objectName: "jobList"
            anchors.fill: parent
            clip: true
            model: root.vm.rows
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Print jobs")

            delegate: JobRow {
                width: list.width
                columns: table.columns
                several: root.choices.length > 1
                onOpenAsked: root.vm.open(code)
                onRetryAsked: root.vm.retry(job)
                onCancelAsked: root.vm.cancel(job)
                onElsewhereAsked: {
                    root.moving = job;
                    where.visible = true;
                }
            }
        }
    }
    DeskDialog {
        id: where

        objectName: "elsewhereDialog"
        host: root.host
        title: qsTr("Which printer?")
        text: qsTr("The job here is dropped. If it was printed after all, nothing is printed twice.")
        onDismissed: visible = false

        Choices {
            anchors.left: parent.left
            most: where.innerWidth
            prefix: "printer"
            name: where.title
            options: root.choices
            onChosen: key => {
                where.visible = false;
                root.vm.elsewhere(root.moving, key);
            }
        }
        DeskButton {
            objectName: "elsewhereCancel"
            anchors.left: parent.left
            text: qsTr("Cancel")
            keys: qsTr("Esc", "name of a key")
            onClicked: where.visible = false
        }
    }
}
