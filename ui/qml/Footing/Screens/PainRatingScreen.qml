pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Footing.Theme
import Footing.Components
import Footing.Backend

// One sore place. Three short questions; each comes when the one before has its answer.
ScreenPage {
    id: root

    required property PainRatingViewModel vm
    readonly property real room: width - Theme.margin * 2
    readonly property real half: wide ? (room - Theme.gutter(room)) / 2 : room
    readonly property bool sided: vm.side === "left" || vm.side === "right"
    readonly property string question: qsTr("How is your %1?").arg(vm.place)
    readonly property string where: vm.count > 1 ? qsTr("Place %1 of %2").arg(vm.number).arg(vm.count) : ""

    title: sided ? "" : question
    subtitle: sided ? "" : where
    Accessible.name: question
    nextEnabled: vm.ready
    asks: [vm.now >= 0, vm.worst >= 0, vm.tooLow].join()

    Loader {
        id: sideTitle

        active: root.sided
        width: parent.width
        sourceComponent: SideTitle {
            side: root.vm.side
            text: root.question
            subtitle: root.where
        }
    }
    Grid {
        y: sideTitle.height
        width: parent.width
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.gutter(root.room)
        rowSpacing: Theme.s5

        Column {
            width: root.half
            spacing: Theme.s5

            Column {
                width: parent.width
                spacing: Theme.s3

                Txt {
                    width: parent.width
                    kind: "label"
                    text: qsTr("How bad is it right now?")
                }
                ScaleKeys {
                    objectName: "now"
                    width: parent.width
                    name: qsTr("Pain now")
                    value: root.vm.now
                    lowText: qsTr("No pain")
                    highText: qsTr("Worst you can imagine")
                    onPicked: value => root.vm.pickNow(value)
                }
            }
            Column {
                width: parent.width
                spacing: Theme.s3
                visible: root.vm.now >= 0

                Txt {
                    width: parent.width
                    kind: "label"
                    text: qsTr("How bad was it at its worst in the last week?")
                }
                ScaleKeys {
                    objectName: "worst"
                    width: parent.width
                    name: qsTr("Worst pain")
                    value: root.vm.worst
                    lowText: qsTr("No pain")
                    highText: qsTr("Worst you can imagine")
                    onPicked: value => root.vm.pickWorst(value)
                }
                Txt {
                    width: parent.width
                    visible: root.vm.tooLow
                    bold: true
                    color: Theme.notice
                    text: qsTr("The worst is at least as bad as now: %1 or more.").arg(root.vm.now)
                    Accessible.role: Accessible.AlertMessage
                    Accessible.name: text
                }
            }
        }
        Column {
            width: root.half
            spacing: Theme.s3
            visible: root.vm.now >= 0 && root.vm.worst >= 0

            Txt {
                width: parent.width
                kind: "label"
                text: qsTr("How long has it hurt?")
            }
            GridLayout {
                width: parent.width
                uniformCellWidths: true
                columns: Theme.textScale < 1.4 ? 2 : 1
                columnSpacing: Theme.s3
                rowSpacing: Theme.s2

                Repeater {
                    model: root.vm.spans

                    Answer {
                        required property string key
                        required property string label
                        required property bool chosen

                        objectName: "span_" + key
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        text: label
                        checked: chosen
                        onClicked: root.vm.pickSpan(key)
                    }
                }
            }
        }
    }
}
