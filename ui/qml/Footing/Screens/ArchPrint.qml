pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// The print that follows the finger: drag its inner edge, move the slider, press minus or plus, or touch a small print.
Item {
    id: root

    required property ArchViewModel vm
    property real room: 0
    readonly property bool wide: !Theme.portrait
    readonly property bool leftFoot: vm.side === "left"

    implicitHeight: wide ? Math.max(card.height, controls.height) : controls.y + controls.height

    Rectangle {
        id: card

        width: root.wide ? Math.round((root.width - Theme.s5) * 0.42) : root.width
        height: root.wide ? Math.max(Theme.mm(100), root.room - Theme.s4) : Math.max(Theme.mm(120), root.room - controls.height - Theme.s4 * 2)
        radius: Theme.radiusPanel
        color: Theme.surface
        border.width: Theme.strokeDivider
        border.color: Theme.line

        Item {
            id: foot

            readonly property real unit: height / root.vm.still.height

            height: parent.height - Theme.s5 * 2
            width: root.vm.still.width * unit
            anchors.centerIn: parent

            PathPicture {
                anchors.fill: parent
                picture: root.vm.still
                alt: root.leftFoot ? qsTr("Print of a left foot") : qsTr("Print of a right foot")
            }
            // Not a Shape: software rendering does not clip one to a page that is scrolled.
            PathPicture {
                anchors.fill: parent
                picture: ({
                        "width": root.vm.still.width,
                        "height": root.vm.still.height,
                        "shapes": [
                            {
                                "d": root.vm.path,
                                "fill": root.leftFoot ? "left" : "right",
                                "stroke": "",
                                "strokeWidth": 0,
                                "dash": []
                            }
                        ],
                        "labels": []
                    })
            }
        }
        // Where to look. The words stand on the side of the inner edge.
        Item {
            id: hint

            readonly property real edge: foot.x + root.vm.waistX * foot.unit
            readonly property real free: root.leftFoot ? card.width - edge : edge
            // Level with the named place while the edge moves, and out past the dotted outline of the sole.
            readonly property real sole: foot.x + foot.width * (root.leftFoot ? 0.9 : 0.1)
            readonly property real out: Math.max(Theme.mm(12), Math.abs(sole - edge) + Theme.s2)

            visible: free > Theme.mm(48) * Math.max(1.4, Theme.textScale)
            y: foot.y + root.vm.waistY * foot.unit

            Rectangle {
                x: root.leftFoot ? hint.edge : hint.edge - width
                y: -height / 2
                width: hint.out
                height: Theme.strokeControl
                color: Theme.ink
            }
            Rectangle {
                x: hint.edge - width / 2
                y: -height / 2
                width: Theme.mm(6)
                height: width
                radius: width / 2
                color: Theme.ink
                border.width: Theme.mm(1.1)
                border.color: Theme.surface
            }
            Txt {
                width: Math.max(1, hint.free - hint.out - Theme.s2 - Theme.s3)
                x: root.leftFoot ? hint.edge + hint.out + Theme.s2 : hint.edge - hint.out - Theme.s2 - width
                y: -height / 2
                kind: "caption"
                balanced: true
                LayoutMirroring.enabled: false
                horizontalAlignment: root.leftFoot ? Text.AlignLeft : Text.AlignRight
                text: qsTr("Look here: how wide is the middle?")
            }
        }
        MouseArea {
            objectName: "print"
            anchors.fill: parent
            preventStealing: true
            onPressed: mouse => root.vm.grab((mouse.x - foot.x) / foot.unit)
            onPositionChanged: mouse => root.vm.drag((mouse.x - foot.x) / foot.unit)
            Accessible.ignored: true
        }
    }
    Column {
        id: controls

        x: root.wide ? card.width + Theme.s5 : 0
        y: root.wide ? Math.max(0, Math.round((card.height - height) / 2)) : card.height + Theme.s4
        width: root.width - x
        spacing: Theme.s3

        Item {
            id: ruler

            readonly property real start: minus.width + Theme.mm(4)
            readonly property real travel: width - 2 * start - Theme.mm(27)
            function at(position: real): real {
                return start + Theme.mm(13.5) + travel * (position + 1) / 2;
            }

            width: parent.width
            height: minus.height

            // Where the three named shapes are on the way of the knob. It covers a line only in part.
            Repeater {
                model: root.vm.named

                Rectangle {
                    required property var modelData
                    readonly property real middle: ruler.at(modelData.position)

                    // The slider runs in the reading direction.
                    x: Math.round((root.LayoutMirroring.enabled ? ruler.width - middle : middle) - width / 2)
                    y: ruler.height / 2
                    width: Theme.strokeControl
                    height: ruler.height / 2 + controls.spacing
                    color: Theme.edge
                }
            }
            StepButton {
                id: minus

                objectName: "minus"
                plus: false
                text: qsTr("Higher arch")
                anchors.left: parent.left
                anchors.bottom: parent.bottom
                onClicked: root.vm.nudge(-1)
            }
            ShapeSlider {
                objectName: "shape"
                anchors.left: minus.right
                anchors.right: plus.left
                anchors.leftMargin: Theme.mm(4)
                anchors.rightMargin: Theme.mm(4)
                anchors.verticalCenter: minus.verticalCenter
                from: -1
                to: 1
                stepSize: 0.05
                value: Number(root.vm.position)
                name: qsTr("Shape of the print, from high arch to low arch")
                onMoved: position => root.vm.moveTo(position)
            }
            StepButton {
                id: plus

                objectName: "plus"
                text: qsTr("Lower arch")
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                onClicked: root.vm.nudge(1)
            }
        }
        // The named prints in even columns; a line leads from each to its place on the way of the knob, whose scale
        // is not even. It stands clear of the knob, which may cover the place itself.
        Item {
            id: prints

            readonly property real even: Math.floor((width - Theme.s3 * 2) / 3)
            readonly property real lead: Theme.mm(9)
            // As large as the room allows: they are there to be compared with one's own foot.
            readonly property real most: root.wide ? root.room - Theme.s5 - ruler.height - lead - Theme.body * 3 : Theme.mm(44)

            function middleOf(index: int): real {
                return (even + Theme.s3) * index + even / 2;
            }

            width: parent.width
            height: lead + cards.childrenRect.height

            Repeater {
                model: root.vm.named

                Item {
                    id: leader

                    required property var modelData
                    required property int index
                    readonly property real from: ruler.at(modelData.position)
                    readonly property real to: prints.middleOf(index)

                    x: root.LayoutMirroring.enabled ? prints.width - from : from
                    width: 1

                    // A turned rectangle and no Shape: software rendering does not clip a Shape to a page that is scrolled.
                    Rectangle {
                        readonly property real over: (leader.to - leader.from) * (root.LayoutMirroring.enabled ? -1 : 1)

                        LayoutMirroring.enabled: false
                        x: 0
                        y: -height / 2
                        width: Math.hypot(over, prints.lead)
                        height: Theme.strokeControl
                        antialiasing: true
                        transformOrigin: Item.Left
                        rotation: Math.atan2(prints.lead, over) * 180 / Math.PI
                        color: Theme.edge
                    }
                }
            }
            Item {
                id: cards

                y: prints.lead
                width: parent.width

                Repeater {
                    model: root.vm.named

                    PrintCard {
                        required property var modelData
                        required property int index
                        readonly property real middle: prints.middleOf(index)

                        objectName: "goto_" + modelData.id
                        x: Math.round((root.LayoutMirroring.enabled ? prints.width - middle : middle) - width / 2)
                        width: prints.even
                        small: true
                        printHeight: Math.max(Theme.mm(38), Math.min(Theme.mm(64), prints.most))
                        checked: root.vm.touched && root.vm.near === modelData.id
                        picture: modelData.picture
                        text: modelData.id === "high" ? qsTr("High arch") : modelData.id === "low" ? qsTr("Low arch") : qsTr("Typical")
                        onClicked: root.vm.goTo(modelData.id)
                    }
                }
            }
        }
    }
}
