pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// The real pages as a preview, and the one decision: print here or at the desk. The code square holds the plan.
ScreenPage {
    id: root

    required property SheetViewModel vm
    readonly property real room: width - Theme.margin * 2
    readonly property bool split: wide
    readonly property real half: split ? (room - Theme.gutter(room)) / 2 : room
    readonly property bool done: vm.printState === "printed" || vm.atDesk
    readonly property bool stacked: Theme.textScale > 1.3

    title: vm.closer ? "" : vm.hasPlan ? qsTr("Your sheet is ready") : qsTr("Your sheet for our staff")
    subtitle: vm.closer ? "" : vm.code !== "" ? qsTr("Your visit code is %1.").arg(vm.code) : ""
    nextText: vm.closer ? qsTr("Close") : qsTr("I am done")
    nextPrimary: vm.closer || done || !(vm.canPrint || vm.canDesk)
    backVisible: !vm.closer
    nextIcon: vm.closer ? "cross" : "next"
    asks: [vm.closer, vm.making, vm.printState, vm.held, vm.failure, vm.problem, vm.atDesk].join()
    Accessible.name: qsTr("Your sheet")

    Connections {
        target: root.vm

        function onCloserChanged() {
            root.toTop();
        }
    }

    // --- closer: the pages at full width ---------------------------------------------------------------------
    Column {
        y: Theme.s3
        width: parent.width
        visible: root.vm.closer
        spacing: Theme.s3

        Repeater {
            model: root.vm.closer ? root.vm.closePages : []

            Rectangle {
                id: page

                required property int index
                required property var modelData

                width: root.room
                height: Math.round(width / modelData.ratio)
                color: "#FFFFFF"
                border.width: Theme.strokeDivider
                border.color: Theme.line
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Page %1").arg(index + 1)

                PageImage {
                    anchors.fill: parent
                    anchors.margins: parent.border.width
                    image: page.modelData.image
                }
            }
        }
    }

    // --- the screen ------------------------------------------------------------------------------------------
    Grid {
        width: parent.width
        visible: !root.vm.closer
        columns: root.split ? 2 : 1
        columnSpacing: Theme.gutter(root.room)
        rowSpacing: Theme.s3

        Column {
            width: root.half
            spacing: Theme.s3

            SheetPreview {
                width: parent.width
                // Two A4 pages side by side.
                height: Math.min(width * 0.685, Math.max(Theme.mm(root.split ? 85 : 120), root.availableHeight - pills.height - Theme.s3 - Theme.s4 - (root.split ? 0 : rest.height + Theme.s3)))
                vm: root.vm
            }
            Column {
                id: pills

                width: parent.width
                spacing: Theme.s2

                Flow {
                    width: parent.width
                    spacing: Theme.s2

                    Pill {
                        objectName: "closer"
                        enabled: root.vm.drawn
                        iconName: "eye"
                        text: qsTr("Look closer")
                        onClicked: root.vm.lookCloser(true)
                    }
                    Pill {
                        objectName: "large"
                        enabled: !root.vm.making
                        chosen: root.vm.largePrint
                        iconName: root.vm.largePrint ? "check" : ""
                        text: qsTr("Larger print")
                        Accessible.role: Accessible.CheckBox
                        Accessible.checkable: true
                        Accessible.checked: root.vm.largePrint
                        onClicked: root.vm.toggleLargePrint()
                    }
                }
                // The sheet's language: a row of its own, as on the welcome screen.
                Flow {
                    id: tongues

                    readonly property int perRow: Theme.textScale > 1.5 ? 2 : 3
                    readonly property real cell: Math.floor((width - spacing * (perRow - 1)) / perRow)

                    width: parent.width
                    visible: root.vm.manyLanguages
                    spacing: Theme.s2

                    Repeater {
                        model: root.vm.manyLanguages ? root.vm.languages : []

                        Pill {
                            required property var modelData

                            objectName: "language_" + modelData.code
                            width: Math.max(implicitWidth, tongues.cell)
                            enabled: !root.vm.making
                            chosen: modelData.checked
                            iconName: modelData.checked ? "check" : ""
                            text: modelData.name
                            Accessible.role: Accessible.RadioButton
                            Accessible.checkable: true
                            Accessible.checked: modelData.checked
                            onClicked: root.vm.chooseLanguage(modelData.code)
                        }
                    }
                }
            }
        }
        Column {
            id: rest

            width: root.half
            spacing: Theme.s3

            DeskNow {
                objectName: "deskNow"
                width: parent.width
                visible: !root.vm.hasPlan
            }
            SheetStatus {
                width: parent.width
                vm: root.vm
            }
            Grid {
                id: ways

                readonly property bool two: root.vm.canPrint && root.vm.canDesk && !root.stacked
                readonly property real cell: two ? (root.half - columnSpacing) / 2 : root.half

                visible: !root.done
                columns: two ? 2 : 1
                columnSpacing: Theme.s3
                rowSpacing: Theme.s2

                PrintChoice {
                    id: here

                    objectName: "printHere"
                    visible: root.vm.canPrint
                    enabled: !root.vm.making && (root.vm.printState === "" || (root.vm.failure !== "" && root.vm.failure !== "limit"))
                    width: ways.cell
                    height: ways.two ? Math.max(implicitHeight, atDesk.implicitHeight) : implicitHeight
                    primary: true
                    iconName: "printer"
                    text: root.vm.failure !== "" ? qsTr("Try again") : qsTr("Print here")
                    detail: qsTr("It comes out here")
                    onClicked: root.vm.printHere()
                }
                PrintChoice {
                    id: atDesk

                    objectName: "printAtDesk"
                    visible: root.vm.canDesk
                    enabled: !root.vm.making
                    width: ways.cell
                    height: ways.two ? Math.max(implicitHeight, here.implicitHeight) : implicitHeight
                    primary: !root.vm.canPrint
                    iconName: "person"
                    text: qsTr("Print at the desk")
                    detail: qsTr("Our staff will hand it to you")
                    onClicked: root.vm.printAtDesk()
                }
            }
            Notice {
                width: parent.width
                visible: !root.vm.canPrint && !root.vm.canDesk
                heading: qsTr("There is no printer here.")
                text: root.vm.hasCodeSquare ? qsTr("Keep your plan on your phone, or take a photo of the pages.") : qsTr("Please ask our staff.")
            }
            Rectangle {
                id: phone

                readonly property int modules: Math.max(1, root.vm.codeSize)
                // A whole number of pixels a module, or phones cannot read it. Two at least where there is width for
                // them: a small window would come down to one, which no phone reads from arm's length.
                readonly property real widest: (width - Theme.s4) * 0.5
                readonly property int pixels: Math.max(1, Math.floor(Math.min(Theme.mm(root.split ? 66 : 72), widest) / modules))
                readonly property real square: modules * (pixels < 2 && modules * 2 <= widest ? 2 : pixels)
                readonly property bool beside: !root.stacked || root.half > Theme.mm(200)

                visible: root.vm.hasCodeSquare
                width: parent.width
                height: (beside ? Math.max(qr.height, say.height) : qr.height + say.height + Theme.s3) + Theme.s3 * 2
                radius: Theme.radiusCard
                color: Theme.surface
                border.width: Theme.strokeDivider
                border.color: Theme.line

                PageImage {
                    id: qr

                    readonly property string alt: qsTr("Code square with your plan")

                    x: Theme.s3
                    y: phone.beside ? Math.round((parent.height - height) / 2) : Theme.s3
                    width: phone.square
                    height: phone.square
                    image: root.vm.codeSquare
                    crisp: true
                    Accessible.role: Accessible.Graphic
                    Accessible.name: alt
                }
                Column {
                    id: say

                    x: phone.beside ? qr.x + qr.width + Theme.s4 : Theme.s4
                    y: phone.beside ? (parent.height - height) / 2 : qr.y + qr.height + Theme.s3
                    width: parent.width - x - Theme.s4
                    spacing: Theme.s2

                    Txt {
                        width: parent.width
                        kind: "label"
                        bold: true
                        text: qsTr("Or keep it on your phone")
                    }
                    Txt {
                        width: parent.width
                        color: Theme.quietInk
                        text: qsTr("Point your phone camera at the square. It holds your plan, with no name and no link.")
                    }
                }
            }
        }
    }
}
