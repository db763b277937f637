pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Footing.Theme
import Footing.Backend

// Balance with staff at the clock: one large button starts, any press stops.
DeskDialog {
    id: root

    required property VisitViewModel vm
    required property BalanceTiming timing
    readonly property var tries: timing.trials
    readonly property bool running: timing.phase === "running"

    objectName: "timingDialog"
    visible: timing.phase !== ""
    widest: DeskTheme.u(980)
    title: qsTr("Balance, timed by staff")
    onVisibleChanged: why.text = ""
    onDismissed: timing.close()

    Flow {
        width: root.innerWidth
        spacing: DeskTheme.s3

        Choices {
            name: qsTr("Leg")
            prefix: "leg"
            enabled: !root.running
            value: root.timing.side
            options: [
                {
                    "key": "left",
                    "label": qsTr("Left leg")
                },
                {
                    "key": "right",
                    "label": qsTr("Right leg")
                }
            ]
            onChosen: key => root.timing.choose(key, root.timing.eyes)
        }
        Choices {
            name: qsTr("Eyes")
            prefix: "eyes"
            enabled: !root.running
            value: root.timing.eyes
            options: [
                {
                    "key": "eyes_open",
                    "label": qsTr("Eyes open")
                },
                {
                    "key": "eyes_closed",
                    "label": qsTr("Eyes closed")
                }
            ]
            onChosen: key => root.timing.choose(root.timing.side, key)
        }
    }
    T.AbstractButton {
        id: pad

        objectName: "timingPad"
        width: root.innerWidth
        height: DeskTheme.u(260)
        focus: true
        focusPolicy: Qt.StrongFocus
        text: root.running ? qsTr("Stop: press anywhere or any key") : qsTr("Start when the foot leaves the floor")
        Accessible.role: Accessible.Button
        Accessible.name: text
        onPressed: root.timing.start()

        background: Rectangle {
            radius: DeskTheme.radiusCard
            color: root.running ? Theme.stop : Theme.primary

            DeskFocus {
                shown: pad.visualFocus
                of: parent.radius
            }
        }
        contentItem: Item {
            Column {
                anchors.centerIn: parent
                width: parent.width
                spacing: DeskTheme.s1

                DeskText {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: root.timing.seconds
                    tabular: true
                    bold: true
                    font.pixelSize: DeskTheme.u(110)
                    lineHeight: 1
                    color: root.running ? Theme.stopInk : Theme.primaryInk
                }
                DeskText {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    kind: "strong"
                    bold: true
                    text: pad.text
                    color: root.running ? Theme.stopInk : Theme.primaryInk
                }
            }
        }
    }
    Flow {
        width: root.innerWidth
        spacing: DeskTheme.s1

        Repeater {
            model: root.tries

            DeskButton {
                required property var modelData
                required property int index

                objectName: "try_" + index
                iconName: modelData.counts ? "check" : "cross"
                text: modelData.counts ? qsTr("%1: %2 s").arg(index + 1).arg(modelData.seconds) : qsTr("%1: %2 s, does not count").arg(index + 1).arg(modelData.seconds)
                onClicked: root.timing.toggle(index)
            }
        }
    }
    LabelledField {
        id: why

        width: root.innerWidth
        visible: root.timing.skipped
        fieldName: "timingReason"
        label: qsTr("A safety answer speaks against standing. Why do you do it all the same?")
        field.maximumLength: root.vm.reasonMost
    }
    Row {
        anchors.left: parent.left
        spacing: DeskTheme.s2

        DeskButton {
            objectName: "keepTiming"
            primary: true
            enabled: !root.running && root.tries.length > 0 && (!root.timing.skipped || root.vm.reasonFits(why.text))
            text: qsTr("Save the times")
            onClicked: root.timing.keep(why.text)
        }
        DeskButton {
            objectName: "timingCancel"
            enabled: !root.running
            text: qsTr("Cancel")
            keys: qsTr("Esc", "name of a key")
            onClicked: root.dismissed()
        }
    }
}
