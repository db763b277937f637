pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Desk
import Footing.Backend

// The window: frame, the present screen in it, and what may lie over both.
Window {
    id: root

    required property ShellViewModel shell
    required property DeskShell desk
    property ScreenPage shown: null
    readonly property Item page: shown
    readonly property bool covered: shell.access.open || shell.attention.warning || shell.staffCall.state !== "" || shell.notices.text !== "" || shell.failed || shell.attention.resting || desk.open || shell.staffGate.vm !== null
    readonly property bool lowered: shell.access.reach && Theme.portrait && shown !== null && !shown.fullScreen
    // What is read aloud.
    readonly property Item top: {
        if (desk.open)
            return null;
        if (shell.attention.resting)
            return rest;
        if (shell.failed)
            return errorPage;
        if (shell.attention.warning)
            return idleOverlay;
        if (shell.notices.text !== "")
            return noticeOverlay;
        if (shell.staffGate.vm !== null)
            return staffGate;
        if (shell.staffCall.state !== "")
            return helpOverlay;
        return shell.access.open ? accessOverlay : shown;
    }
    readonly property string asks: top === shown ? shown?.asks ?? "" : (top as Overlay)?.title ?? ""
    readonly property bool quiet: shown?.quiet ?? false
    readonly property var sections: ({
            "start": qsTr("Welcome"),
            "about": qsTr("About you"),
            "safety": qsTr("Your health"),
            "pain": qsTr("Where it hurts"),
            "symptoms": qsTr("Your symptoms"),
            "balance": qsTr("Your balance"),
            "arches": qsTr("Your arches"),
            "results": qsTr("Your results"),
            "sheet": qsTr("Your sheet")
        })

    function swap() {
        const old = shown;
        shown = null;
        if (old !== null) {
            old.visible = false;
            old.destroy();
        }
        const component = Qt.createComponent("Footing.Screens", shell.screenType);
        const fresh = component.status === Component.Ready ? component.createObject(slot, {
            vm: shell.screen,
            canRead: shell.reading.available
        }) as ScreenPage : null;
        if (fresh === null) {
            shell.screenFailed(component.errorString());
            return;
        }
        fresh.anchors.fill = slot;
        fresh.goNext.connect(shell.next);
        fresh.readAsked.connect(shell.reading.toggle);
        shown = fresh;
        if (!covered)
            fresh.forceActiveFocus();
        if (Theme.duration > 0)
            enter.restart();
    }

    title: "Footing"
    width: 1080
    height: 1920
    color: Theme.paper
    onTopChanged: shell.reading.turned()
    onAsksChanged: shell.reading.changed()
    onQuietChanged: if (quiet)
        shell.reading.hush()
    onCoveredChanged: if (!covered && shown !== null)
        shown.forceActiveFocus()

    Binding {
        target: Theme
        property: "windowWidth"
        value: root.width
    }
    Binding {
        target: Theme
        property: "windowHeight"
        value: root.height
    }
    Binding {
        target: Theme
        property: "diagonalInch"
        value: root.shell.frame.diagonalInch
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.shell.frame.reducedMotion
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.shell.access.textScale
    }
    Binding {
        target: Theme
        property: "highContrast"
        value: root.shell.access.highContrast
    }
    Binding {
        target: Theme
        property: "family"
        value: Languages.family(root.desk.open ? root.desk.frame.language : root.shell.language)
    }
    Connections {
        target: root.shell

        function onScreenChanged() {
            root.swap();
        }
    }

    Item {
        id: glass

        anchors.fill: parent
        LayoutMirroring.enabled: root.shell.mirrored
        LayoutMirroring.childrenInherit: true

        PageFrame {
            id: frame

            anchors.fill: parent
            anchors.topMargin: root.lowered ? Math.round(parent.height * 0.34) : 0
            enabled: !root.covered
            page: root.shown
            clinicName: root.shell.frame.clinic
            section: root.sections[root.shell.frame.section] ?? ""
            stepNumber: root.shell.frame.stepNumber
            stepCount: root.shell.frame.stepCount
            part: root.shell.frame.percent / 100
            canRead: root.shell.access.readAloud
            onAccessAsked: root.shell.access.show()
            onHelpAsked: root.shell.help()
            onBackAsked: root.shell.back()
            onNextAsked: root.shell.next()
            onReadAsked: root.shell.reading.toggle()

            Item {
                id: slot

                anchors.fill: parent
                opacity: 1
                transform: Translate {
                    id: shift
                }
            }
        }
        AccessOverlay {
            id: accessOverlay

            objectName: "accessOverlay"
            visible: root.shell.access.open
            panel: root.shell.access
            onClosed: root.shell.access.hide()
        }
        Overlay {
            id: helpOverlay

            objectName: "helpOverlay"
            visible: root.shell.staffCall.state !== ""
            title: root.shell.staffCall.state === "told" ? qsTr("Our staff have been called") : root.shell.staffCall.state === "asking" ? qsTr("Calling our staff…") : qsTr("Please ask at the desk")
            text: root.shell.staffCall.state === "told" ? qsTr("Someone will come to you. You can wait here, or go on.") : root.shell.staffCall.state === "asking" ? qsTr("One moment.") : qsTr("Our staff at the desk are glad to help you. Your place here is kept while you are gone for a moment.")

            BigButton {
                objectName: "helpClose"
                width: parent.width
                primary: true
                text: qsTr("Go on")
                onClicked: root.shell.staffCall.close()
            }
        }
        Loader {
            id: staffGate

            objectName: "staffGate"
            anchors.fill: parent
            active: root.shell.staffGate.vm !== null
            sourceComponent: StaffGateOverlay {
                vm: root.shell.staffGate.vm
                language: root.shell.language
                onClosed: root.shell.staffGate.close()
            }
        }
        Overlay {
            id: noticeOverlay

            objectName: "noticeOverlay"
            visible: root.shell.notices.text !== ""
            title: root.shell.notices.text
            text: root.shell.notices.advice

            BigButton {
                objectName: "noticeClose"
                width: parent.width
                primary: true
                text: qsTr("All right")
                onClicked: root.shell.notices.dismiss()
            }
        }
        Overlay {
            id: idleOverlay

            objectName: "idleOverlay"
            visible: root.shell.attention.warning
            title: qsTr("Are you still there?")
            text: qsTr("To protect your answers, this screen starts again. Seconds left: %1").arg(root.shell.attention.left)

            BigButton {
                objectName: "stayButton"
                width: parent.width
                primary: true
                text: qsTr("I need more time")
                onClicked: root.shell.attention.stay()
            }
            BigButton {
                objectName: "leaveButton"
                width: parent.width
                text: qsTr("I am finished")
                onClicked: root.shell.wipe()
            }
        }
        ErrorPage {
            id: errorPage

            objectName: "errorPage"
            anchors.fill: parent
            visible: root.shell.failed
            kept: root.shell.staffCall.kept
            onRestart: root.shell.startAgain()
        }
        MouseArea {
            id: rest

            objectName: "restCover"
            anchors.fill: parent
            visible: root.shell.attention.resting
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Touch the screen to begin")
            onClicked: root.shell.attention.wake()

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: restWords.height + Theme.s6 * 2
                color: Theme.primary

                Txt {
                    id: restWords

                    anchors.centerIn: parent
                    width: parent.width - Theme.margin * 2
                    kind: "title"
                    text: qsTr("Touch the screen to begin")
                    color: Theme.primaryInk
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
    }
    // The way to the desk: a long press in the corner of the welcome screen, or keys. A PIN is asked for behind it.
    Item {
        objectName: "deskCorner"
        width: Theme.mm(25)
        height: width
        anchors.right: parent.right
        visible: root.shown !== null && root.shown.brand && !root.covered

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
            longPressThreshold: 2
            onLongPressed: root.desk.enter()
        }
    }
    Shortcut {
        sequence: "Ctrl+Alt+D"
        enabled: root.shown !== null && root.shown.brand && !root.covered
        onActivated: root.desk.enter()
    }
    Loader {
        objectName: "deskLoader"
        anchors.fill: parent
        active: root.desk.open
        sourceComponent: DeskSurface {
            desk: root.desk
        }
    }
    ParallelAnimation {
        id: enter

        NumberAnimation {
            target: slot
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.duration
            easing.type: Easing.OutCubic
        }
        NumberAnimation {
            target: shift
            property: "x"
            from: (root.shell.forwards !== root.shell.mirrored ? 1 : -1) * Theme.mm(6.6)
            to: 0
            duration: Theme.duration
            easing.type: Easing.OutCubic
        }
    }
}
