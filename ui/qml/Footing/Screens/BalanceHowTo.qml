pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// Before a try: one picture with numbers, the same numbers in words, and the side roads.
Item {
    id: root

    required property BalanceLegViewModel vm
    property real room: 0
    property bool canRead: false
    readonly property bool wide: !Theme.portrait
    readonly property bool leftLeg: vm.side === "left"

    signal readAsked

    implicitHeight: wide ? Math.max(panel.height, words.height) : words.y + words.height

    Rectangle {
        id: panel

        // The numbers tie the picture to the lines, which are read with them.
        readonly property bool unspoken: true

        width: root.wide ? Math.round((root.width - Theme.s4) * 0.46) : root.width
        height: root.wide ? Math.max(Theme.mm(90), root.room - Theme.s4) : Math.max(Theme.mm(110), Math.min(Math.round(width * 0.8), root.room - words.height - Theme.s4 * 2))
        radius: Theme.radiusPanel
        color: Theme.highContrast ? "#FBF8F3" : Theme.soft

        Drawing {
            id: drawing

            name: root.leftLeg ? "balance_howto_left" : "balance_howto_right"
            alt: root.leftLeg ? qsTr("A person stands on the left leg, one hand just above a rail, and looks ahead at the screen.") : qsTr("A person stands on the right leg, one hand just above a rail, and looks ahead at the screen.")
            grounded: false
            x: Theme.s2
            y: Theme.s2
            width: parent.width - Theme.s2 * 2
            height: parent.height - Theme.s2 - Theme.mm(9)
        }
        Repeater {
            model: root.vm.anchors

            Item {
                id: place

                required property var modelData
                readonly property bool numbered: modelData.name.length === 1

                // A place just outside the picture stays inside the panel.
                x: Math.round(Math.min(panel.width - width - Theme.s1, Math.max(Theme.s1, drawing.x + (drawing.width - drawing.paintedWidth) / 2 + modelData.x * drawing.paintedWidth - width / 2)))
                y: Math.round(Math.min(panel.height - height - Theme.s1, drawing.y + (drawing.height - drawing.paintedHeight) / 2 + modelData.y * drawing.paintedHeight - height / 2))
                width: Theme.mm(numbered ? 14 : 11.5)
                height: width

                NumberDisc {
                    visible: place.numbered
                    rimmed: true
                    number: place.numbered ? Number(place.modelData.name) : 0
                    size: place.width
                }
                SideMark {
                    visible: !place.numbered
                    side: place.numbered ? "left" : place.modelData.name
                    size: place.width
                    Accessible.ignored: true
                }
            }
        }
    }
    Column {
        id: words

        x: root.wide ? panel.width + Theme.s5 : 0
        y: root.wide ? 0 : panel.height + Theme.s4
        width: root.width - x
        spacing: Theme.s4

        Repeater {
            model: root.steps

            Item {
                id: step

                required property string modelData
                required property int index

                width: words.width
                height: Math.max(disc.height, line.y + line.height)

                NumberDisc {
                    id: disc

                    anchors.left: parent.left
                    number: step.index + 1
                }
                Txt {
                    id: line

                    anchors.left: disc.right
                    anchors.leftMargin: Theme.s4
                    // The first line stands level with the disc.
                    y: Math.round((disc.height - height / Math.max(1, lineCount)) / 2)
                    width: parent.width - disc.width - Theme.s4
                    kind: "label"
                    textFormat: Text.StyledText
                    text: step.modelData
                }
            }
        }
        Notice {
            width: parent.width
            visible: root.vm.eyesClosed
            heading: qsTr("Only with a person beside you.")
            text: qsTr("They stand close enough to hold you.")
        }
        Flow {
            width: parent.width
            topPadding: Theme.s2
            spacing: Theme.s3

            Pill {
                objectName: "practise"
                visible: root.vm.mayPractise
                text: qsTr("Practice first")
                onClicked: root.vm.practise()
            }
            Pill {
                objectName: "leaveOut"
                text: root.vm.mayFinish ? qsTr("No more tries on this leg") : qsTr("Leave this out")
                onClicked: root.vm.leaveOut()
            }
            Pill {
                readonly property bool unspoken: true

                objectName: "readThis"
                visible: root.canRead
                iconName: "speaker"
                text: qsTr("Read to me")
                onClicked: root.readAsked()
            }
        }
    }

    readonly property list<string> steps: {
        const lift = leftLeg ? qsTr("At “Go”, lift your <b>right foot</b> and touch the screen. The clock starts.") : qsTr("At “Go”, lift your <b>left foot</b> and touch the screen. The clock starts.");
        const free = leftLeg ? qsTr("Hold the switch down with your <b>right foot</b>. At “Go”, lift it. The clock starts.") : qsTr("Hold the switch down with your <b>left foot</b>. At “Go”, lift it. The clock starts.");
        const look = vm.eyesClosed ? qsTr("Close your eyes.") : qsTr("Look ahead.");
        const stop = vm.handsFree ? qsTr("When you put your foot down on the switch, the clock stops.") : qsTr("When your foot comes down, <b>touch the screen anywhere</b>.");
        return [qsTr("Keep one hand just above the rail."), vm.handsFree ? free : lift, look + " " + stop];
    }
}
