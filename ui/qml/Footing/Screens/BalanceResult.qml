pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// After the stop: the time, the tries so far, and what can be done about them.
Column {
    id: root

    required property BalanceLegViewModel vm
    property bool asking: false
    readonly property bool counted: vm.result === "time" || vm.result === "full"

    readonly property var reasons: ({
            "touched_support": qsTr("I held on"),
            "started_early": qsTr("The clock did not start right"),
            "interrupted": qsTr("Something came between"),
            "clock_wrong": qsTr("The clock did not stop right"),
            "other": qsTr("Something else")
        })
    readonly property string what: {
        if (vm.result === "full")
            return qsTr("You held the full time. The clock stops at %1 seconds.").arg(vm.limitSeconds);
        if (vm.result === "practice")
            return qsTr("That was the practice. It does not count.");
        if (vm.result !== "void")
            return "";
        if (vm.voidReason === "started_early")
            return qsTr("That was before “Go”. This try does not count.");
        if (vm.voidReason === "interrupted")
            return qsTr("Something came between. This try does not count.");
        return qsTr("This try does not count.");
    }

    // A wide screen is low: everything has to stand above Next.
    spacing: Theme.portrait ? Theme.s4 : Theme.s3

    Rectangle {
        // The reasons need the room in a low window.
        visible: !(root.asking && !Theme.portrait)
        width: parent.width
        // Upright there is room to spare, but not for the reasons or for large letters.
        readonly property real pad: !Theme.portrait ? Theme.s4 : root.asking || Theme.textScale > 1 ? Theme.s5 : Theme.mm(34)

        height: time.height + pad * 2
        radius: Theme.radiusPanel
        color: Theme.surface
        border.width: Theme.strokeDivider
        border.color: Theme.line

        Column {
            id: time

            x: Theme.s4
            width: parent.width - Theme.s4 * 2
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.s2

            Row {
                readonly property string spoken: digits.text + " " + unit.text

                anchors.horizontalCenter: parent.horizontalCenter
                visible: root.vm.result !== "void"
                spacing: Theme.s3

                Txt {
                    id: digits

                    objectName: "resultSeconds"
                    text: root.vm.seconds + root.vm.tenths
                    bold: true
                    tabular: true
                    lineHeight: 1
                    wrapMode: Text.NoWrap
                    font.pixelSize: Theme.portrait ? Theme.displayPx(44) : Theme.displayPx(28)
                }
                Txt {
                    id: unit

                    anchors.baseline: digits.baseline
                    text: qsTr("seconds")
                    kind: "label"
                }
            }
            Txt {
                width: parent.width
                visible: text !== ""
                horizontalAlignment: Text.AlignHCenter
                kind: "label"
                text: root.what
            }
        }
    }
    Flow {
        width: parent.width
        // One try that counts is the large number above.
        visible: tries.count > 1 || tries.count > 0 && !root.counted
        spacing: Theme.s3

        Repeater {
            id: tries

            model: root.vm.trials

            Rectangle {
                id: trial

                required property var modelData
                required property int index

                width: Math.max(Math.floor((root.width - Theme.s3 * 2) / 3), held.implicitWidth + Theme.s4 * 2, counts.implicitWidth + Theme.s4 * 2)
                height: lines.height + Theme.s2 * 2
                radius: Theme.radiusKey
                color: modelData.best ? Theme.soft : Theme.surface
                border.width: modelData.best ? Theme.strokeControl : Theme.strokeDivider
                border.color: modelData.best ? Theme.primary : Theme.line

                Column {
                    id: lines

                    x: Theme.s4
                    width: parent.width - Theme.s4 * 2
                    anchors.verticalCenter: parent.verticalCenter

                    Txt {
                        id: counts

                        width: parent.width
                        kind: "caption"
                        wrapMode: Text.NoWrap
                        bold: trial.modelData.best
                        color: trial.modelData.best ? Theme.ink : Theme.quietInk
                        text: !trial.modelData.valid ? qsTr("Not counted") : trial.modelData.best ? qsTr("Try %1: your best").arg(trial.modelData.number) : qsTr("Try %1").arg(trial.modelData.number)
                    }
                    Txt {
                        id: held

                        width: parent.width
                        kind: "label"
                        bold: trial.modelData.valid
                        wrapMode: Text.NoWrap
                        font.strikeout: !trial.modelData.valid
                        text: qsTr("%1 s", "seconds, short").arg(trial.modelData.seconds)
                    }
                }
            }
        }
    }
    Txt {
        width: parent.width
        visible: root.asking
        kind: "label"
        bold: true
        text: qsTr("Why should this try not count?")
    }
    Flow {
        width: parent.width
        visible: root.asking
        spacing: Theme.s3

        Repeater {
            model: Object.keys(root.reasons)

            Pill {
                required property string modelData

                objectName: "reason_" + modelData
                text: root.reasons[modelData]
                onClicked: {
                    root.asking = false;
                    root.vm.redo(modelData);
                }
            }
        }
        Pill {
            objectName: "keepTry"
            text: qsTr("No, keep it")
            onClicked: root.asking = false
        }
    }
    Flow {
        width: parent.width
        visible: !root.asking
        spacing: Theme.s3

        Pill {
            objectName: "redo"
            visible: root.vm.mayRedo
            text: qsTr("This try should not count")
            onClicked: root.asking = true
        }
        Pill {
            objectName: "enough"
            visible: root.vm.mayFinish && !root.vm.lastOne
            text: qsTr("No more tries on this leg")
            onClicked: root.vm.leaveOut()
        }
        Pill {
            objectName: "tryAgain"
            visible: root.vm.mayTryAgain
            text: qsTr("Try once more")
            onClicked: root.vm.tryAgain()
        }
        Pill {
            objectName: "closeEyes"
            visible: root.vm.mayCloseEyes
            text: qsTr("With our staff: eyes closed")
            iconName: "person"
            onClicked: root.vm.closeEyes()
        }
    }
}
