pragma ComponentBehavior: Bound

import QtQuick
import Footing.Components
import Footing.Backend

// One leg. The phase of the clock decides which page shows; while it runs, that page is the whole screen.
ScreenPage {
    id: root

    required property BalanceLegViewModel vm
    readonly property bool timed: ["countdown", "waiting", "running"].includes(vm.phase)
    readonly property bool leftLeg: vm.side === "left"
    readonly property string heading: {
        if (vm.phase === "rest")
            return qsTr("Rest a moment");
        if (vm.phase === "stopped" && vm.practice)
            return qsTr("Practice");
        if (vm.phase === "stopped")
            return leftLeg ? qsTr("Your left leg") : qsTr("Your right leg");
        if (vm.eyesClosed)
            return leftLeg ? qsTr("Left leg, eyes closed") : qsTr("Right leg, eyes closed");
        return leftLeg ? qsTr("Stand on your left leg") : qsTr("Stand on your right leg");
    }
    readonly property string below: {
        if (vm.phase === "ready")
            return qsTr("Try %1 of %2. The clock stops by itself at %3 seconds.").arg(vm.tryNumber).arg(vm.tries).arg(vm.limitSeconds);
        // No word of the clock's limit here: another clock counts the rest.
        if (vm.phase === "rest")
            return qsTr("Next: try %1 of %2").arg(vm.tryNumber).arg(vm.tries);
        if (vm.phase === "stopped" && (vm.result === "time" || vm.result === "full"))
            return qsTr("Try %1 of %2").arg(vm.tryNumber).arg(vm.tries);
        return "";
    }

    readonly property bool asking: (pages.item as BalanceResult)?.asking ?? false

    Accessible.name: heading
    fullScreen: timed
    // Until shortly after the stop, whose sound is to be heard.
    quiet: timed || vm.busy
    asks: quiet ? "" : [vm.phase, vm.result, vm.voidReason, vm.eyesClosed, asking].join()
    scrolls: !timed
    nextEnabled: vm.ready
    nextText: {
        if (vm.phase === "rest")
            return qsTr("I am ready");
        if (vm.phase !== "stopped")
            return qsTr("Start countdown");
        return vm.lastOne ? qsTr("Next") : vm.practice ? qsTr("Go on") : qsTr("Next try");
    }

    // The clock listens to the window that the screen is seen in.
    readonly property QtObject seenIn: visible ? Window.window : null

    onSeenInChanged: if (vm !== null)
        vm.watch(seenIn)
    Component.onCompleted: vm.watch(seenIn)
    onTimedChanged: toTop()

    SideTitle {
        id: titleBlock

        visible: !root.timed
        width: parent.width
        side: root.vm.side
        text: root.heading
        subtitle: root.below
    }
    Loader {
        id: pages

        y: root.timed ? 0 : titleBlock.height
        width: parent.width
        height: root.timed ? root.height : implicitHeight
        sourceComponent: root.timed ? clock : root.vm.phase === "rest" ? rest : root.vm.phase === "stopped" ? result : howTo
    }

    Component {
        id: howTo

        BalanceHowTo {
            vm: root.vm
            room: root.availableHeight - titleBlock.height
            canRead: root.canRead
            onReadAsked: root.readAsked()
        }
    }
    Component {
        id: clock

        BalanceClock {
            vm: root.vm
        }
    }
    Component {
        id: result

        BalanceResult {
            vm: root.vm
        }
    }
    Component {
        id: rest

        BalanceRest {
            vm: root.vm
            room: root.availableHeight - titleBlock.height
        }
    }
}
