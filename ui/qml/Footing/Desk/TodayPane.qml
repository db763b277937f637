pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Backend

// Beside the list: how the printer is, and the chosen visit in one look.
Rectangle {
    id: root

    required property TodayViewModel vm
    readonly property var pane: vm.pane
    // Those that stand above the list, each with the button that answers it.
    required property var noticed
    readonly property bool shows: vm.chosen !== "" && vm.here

    color: Theme.surface

    Rectangle {
        width: DeskTheme.line
        height: parent.height
        anchors.left: parent.left
        color: Theme.line
    }
    Flickable {
        id: flick

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: actions.top
        contentWidth: width
        contentHeight: column.height + DeskTheme.s4 * 2
        interactive: contentHeight > height + 1
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column

            x: DeskTheme.s4
            y: DeskTheme.s4
            width: flick.width - DeskTheme.s4 * 2
            spacing: DeskTheme.s3

            PrinterNotice {
                width: parent.width
                facts: root.vm.printer
            }
            DeskText {
                width: parent.width
                visible: !root.shows
                text: qsTr("Touch a visit to see it here: results, plan and sheet.")
                color: Theme.quietInk
            }
            Flow {
                width: parent.width
                visible: root.shows
                spacing: DeskTheme.s1

                DeskText {
                    id: code

                    text: root.vm.chosen
                    kind: "title"
                    font.pixelSize: DeskTheme.u(38)
                    tabular: true
                    wrapMode: Text.NoWrap
                }
                DeskText {
                    readonly property string name: root.pane.name ?? ""
                    readonly property string born: root.pane.born ?? ""

                    height: code.height
                    width: Math.min(Math.ceil(implicitWidth), column.width)
                    verticalAlignment: Text.AlignBottom
                    bottomPadding: DeskTheme.u(5)
                    text: name !== "" && born !== "" ? Words.line(qsTr("%1, born %2").arg(name).arg(born)) : born !== "" ? qsTr("born %1").arg(born) : name
                    color: Theme.quietInk
                }
            }
            DeskNotice {
                width: parent.width
                visible: root.shows && (root.pane.flag ?? "") !== ""
                tone: "stop"
                stacked: true
                heading: qsTr("Please see this client now")
                text: root.pane.flag ?? ""
                // The notice over the list has the button already when it is about the same client.
                action: root.noticed.some(call => call.code === root.vm.chosen) ? "" : qsTr("I am on my way")
                actionName: "paneAcknowledge"
                onActed: root.vm.acknowledge(root.vm.chosen)
            }
            DeskBars {
                width: parent.width
                visible: root.shows
                bars: root.pane.bars ?? []
                norm: root.pane.norm ?? ({})
            }
            FeetRow {
                width: parent.width
                visible: root.shows
                feet: root.pane.feet ?? []
            }
            Rectangle {
                visible: root.shows
                width: parent.width
                height: DeskTheme.line
                color: Theme.line
            }
            DeskText {
                visible: root.shows
                width: parent.width
                kind: "strong"
                bold: true
                text: (root.pane.plan ?? []).length > 0 ? qsTr("Plan (%1)").arg(root.pane.plan.length) : qsTr("Plan")
            }
            DeskText {
                width: parent.width
                visible: root.shows && text !== ""
                text: !(root.pane.finished ?? false) ? qsTr("The plan is made when the visit is finished.") : Words.noPlan(root.pane.noPlan ?? "", (root.pane.flag ?? "") === "" ? root.pane.yesTo ?? "" : "")
                color: Theme.quietInk
            }
            Repeater {
                model: root.shows ? root.pane.plan : []

                PlanLine {
                    required property var modelData

                    width: column.width
                    line: modelData
                }
            }
        }
    }
    EndFade {
        of: flick
        x: DeskTheme.line
        width: flick.width - x
        paper: root.color
    }
    Item {
        id: actions

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.shows
        height: visible ? buttons.height + DeskTheme.s3 * 2 : 0

        Column {
            id: buttons

            x: DeskTheme.s4
            y: DeskTheme.s3
            width: parent.width - DeskTheme.s4 * 2
            spacing: DeskTheme.s1

            DeskButton {
                objectName: "paneOpen"
                width: parent.width
                text: qsTr("Open the visit")
                iconName: "sheet"
                onClicked: root.vm.open(root.vm.chosen)
            }
            DeskButton {
                objectName: "panePrint"
                width: parent.width
                visible: root.pane.finished ?? false
                enabled: root.vm.canPrint
                // Whoever waits for somebody comes first.
                primary: (root.pane.flag ?? "") === "" && root.noticed.length === 0
                iconName: "printer"
                text: root.vm.printed ? qsTr("Print again") : qsTr("Print the sheet")
                keys: qsTr("Ctrl+P")
                onClicked: root.vm.print()
            }
        }
    }
    Shortcut {
        sequence: "Ctrl+P"
        enabled: root.shows && root.visible && root.vm.canPrint
        onActivated: root.vm.print()
    }
}
