pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// Countdown, "go" and the running clock: the whole screen is the button. Touches go to the clock, not to an item here.
Rectangle {
    id: root

    required property BalanceLegViewModel vm
    readonly property bool counting: vm.phase === "countdown"
    readonly property bool waiting: vm.phase === "waiting"
    readonly property bool running: vm.phase === "running"
    readonly property bool leftLeg: vm.side === "left"
    readonly property color ink: Theme.highContrast ? Theme.ink : Theme.primaryInk
    readonly property color strong: Theme.highContrast ? Theme.primary : Theme.primaryInk
    // These words are larger than 200 % of any other from the start: they grow only as far as the ring keeps its room.
    readonly property real grow: Math.min(wide ? 1.1 : 1.375, 1 + (Theme.textScale - 1) * 0.75)
    readonly property bool wide: !Theme.portrait

    readonly property string order: {
        if (counting)
            return qsTr("Get ready");
        if (waiting)
            return vm.handsFree ? qsTr("Lift your foot") : qsTr("Touch to start");
        return vm.handsFree ? qsTr("Foot down to stop") : qsTr("Touch anywhere to stop");
    }
    readonly property string orderDetail: {
        if (counting && vm.handsFree)
            return leftLeg ? qsTr("right foot on the switch") : qsTr("left foot on the switch");
        if (counting)
            return leftLeg ? qsTr("you will lift your right foot") : qsTr("you will lift your left foot");
        if (waiting && vm.handsFree)
            return qsTr("the clock starts by itself");
        if (waiting)
            return leftLeg ? qsTr("as your right foot leaves the floor") : qsTr("as your left foot leaves the floor");
        if (vm.handsFree)
            return qsTr("or touch the screen anywhere");
        if (vm.eyesClosed)
            return qsTr("when your foot comes down or your eyes open");
        return leftLeg ? qsTr("when your right foot comes down") : qsTr("when your left foot comes down");
    }

    color: Theme.highContrast ? Theme.paper : Theme.primary
    clip: true
    Accessible.role: Accessible.Button
    Accessible.name: order + ", " + orderDetail
    Accessible.onPressAction: vm.touch()

    Repeater {
        model: Theme.highContrast ? [] : [1.75, 1.55, 1.35]

        Rectangle {
            required property real modelData

            width: ring.width * modelData
            height: width
            radius: width / 2
            x: place.x + ring.x + (ring.width - width) / 2
            y: place.y + ring.y + (ring.height - height) / 2
            color: "#FFFFFF"
            opacity: 0.035
        }
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.mm(7.75)
        radius: Theme.mm(13)
        color: "transparent"
        border.width: Theme.highContrast ? Theme.mm(3.3) : Theme.strokeChosen
        border.color: Theme.highContrast ? Theme.primary : "#8FC7BC"
    }

    Column {
        id: head

        readonly property real w: root.wide ? root.width / 2 - Theme.mm(26) : root.width - Theme.mm(40)

        width: w
        x: root.wide ? root.width / 2 : Theme.mm(20)
        y: root.wide ? Theme.mm(30) : Theme.mm(26)
        spacing: Theme.s2

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.mm(7.75)

            Rectangle {
                id: disc

                width: leg.height
                height: width
                radius: width / 2
                color: Theme.highContrast ? (root.leftLeg ? Theme.left : Theme.right) : "#FFFFFF"

                Text {
                    anchors.centerIn: parent
                    text: root.leftLeg ? qsTr("L", "letter for the left foot") : qsTr("R", "letter for the right foot")
                    font.family: Theme.family
                    font.bold: true
                    font.pixelSize: Math.round(parent.width * 0.58)
                    color: Theme.highContrast ? "#000000" : root.leftLeg ? Theme.left : Theme.right
                    renderType: Text.QtRendering
                    Accessible.ignored: true
                }
            }
            Txt {
                id: leg

                text: root.leftLeg ? qsTr("Left leg") : qsTr("Right leg")
                font.pixelSize: Math.round(Theme.displayPx(14) * root.grow)
                bold: true
                lineHeight: 1
                color: root.ink
                arranged: false
                width: Math.min(implicitWidth, head.w - disc.width - Theme.mm(7.75))
            }
        }
        Txt {
            width: parent.width
            font.pixelSize: Math.round(Theme.displayPx(7.4) * root.grow)
            horizontalAlignment: Text.AlignHCenter
            text: root.vm.practice ? qsTr("Practice: this does not count") : qsTr("Try %1 of %2").arg(root.vm.tryNumber).arg(root.vm.tries)
            color: root.ink
        }
    }

    // The room for the ring: between the words above and below, or the left half.
    Item {
        id: place

        x: root.wide ? Theme.mm(14) : 0
        y: root.wide ? Theme.mm(14) : head.y + head.height + Theme.mm(6)
        width: root.wide ? root.width / 2 - x : root.width
        height: (root.wide ? root.height - Theme.mm(14) : foot.y - Theme.mm(6)) - y

        TimeRing {
            id: ring

            anchors.centerIn: parent
            width: Math.floor(Math.min(place.width - (root.wide ? Theme.mm(16) : Theme.mm(68 - 18 * (Theme.textScale - 1))), place.height))
            height: width
            part: !root.running ? 0 : Theme.reducedMotion ? Math.floor(root.vm.part * root.vm.limitSeconds) / root.vm.limitSeconds : root.vm.part
            track: Theme.highContrast ? Theme.ink : "#3F8A7E"
            fill: root.strong
        }
        Item {
            visible: root.running
            // The digits move together after the last one too, and so stand out of their room by that much.
            x: (parent.width - width + (tenth.visible ? 0 : whole.font.letterSpacing)) / 2
            y: (parent.height - height) / 2
            width: whole.width + tenth.width
            height: whole.height

            Txt {
                id: whole

                objectName: "clockSeconds"
                text: root.vm.seconds
                bold: true
                tabular: true
                lineHeight: 1
                wrapMode: Text.NoWrap
                font.pixelSize: Math.max(1, Math.round(ring.width * 0.41))
                font.letterSpacing: -Math.round(ring.width * 0.016)
                color: root.ink
            }
            Txt {
                id: tenth

                anchors.left: whole.right
                anchors.baseline: whole.baseline
                visible: !Theme.reducedMotion
                width: visible ? implicitWidth : 0
                text: root.vm.tenths
                bold: true
                tabular: true
                lineHeight: 1
                wrapMode: Text.NoWrap
                font.pixelSize: Math.max(1, Math.round(ring.width * 0.18))
                color: root.ink
            }
        }
        Txt {
            visible: root.running
            anchors.horizontalCenter: parent.horizontalCenter
            y: (parent.height + ring.height * 0.46) / 2
            text: qsTr("of %1 seconds").arg(root.vm.limitSeconds)
            font.pixelSize: Math.max(Theme.displayPx(5), Math.round(ring.width * 0.06))
            color: root.ink
        }
        Txt {
            visible: !root.running
            anchors.centerIn: parent
            width: ring.width * 0.8
            height: ring.width * 0.6
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: root.waiting ? qsTr("Go") : root.vm.countdown
            bold: true
            lineHeight: 1
            wrapMode: Text.NoWrap
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.label
            font.pixelSize: Math.max(Theme.label, Math.round(ring.width * (root.waiting ? 0.36 : 0.5)))
            color: root.waiting ? root.strong : root.ink
        }
    }

    Column {
        id: foot

        width: head.w
        x: head.x
        y: root.wide ? Math.max(head.y + head.height + Theme.mm(8), (root.height - height) / 2 + head.height / 2) : root.height - height - Theme.mm(30)
        spacing: Theme.mm(5)

        Touch {
            // Its place is kept during the countdown, so that the ring does not jump.
            opacity: root.counting ? 0 : 1
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.mm(34)
            height: width
            color: root.strong
        }
        Txt {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.order
            bold: true
            lineHeight: 1.05
            font.pixelSize: Math.round(Theme.displayPx(14.8) * root.grow)
            color: root.strong
            Accessible.ignored: true
        }
        Txt {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.orderDetail
            font.pixelSize: Math.round(Theme.displayPx(8.9) * root.grow)
            color: root.ink
            Accessible.ignored: true
        }
    }
}
