pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// The whole desk: sign-in, or rail and page, with dialogs over them and a keyboard for fingers below.
Item {
    id: root

    required property DeskShell desk
    property DeskView shown: null
    property bool arriving: false
    readonly property bool covered: dialogs.opened + over.opened > 0
    readonly property Item focused: Window.activeFocusItem
    readonly property DeskField typing: focused as DeskField

    function swap() {
        const old = shown;
        shown = null;
        if (old !== null) {
            // The page goes a little later; what it holds is out of sight at once.
            for (const dialog of dialogs.children)
                dialog.visible = false;
            old.visible = false;
            old.destroy();
        }
        if (!desk.door.signedIn) {
            (signIn.item as SignIn).begin();
            return;
        }
        const component = Qt.createComponent("Footing.Desk", desk.pageType);
        const fresh = component.status === Component.Ready ? component.createObject(slot, {
            vm: desk.page,
            host: dialogs
        }) as DeskView : null;
        if (fresh === null) {
            desk.pageFailed(component.errorString());
            return;
        }
        shown = fresh;
        arrive();
    }
    // Where the keyboard starts on a page is no field that a finger has chosen.
    function arrive() {
        arriving = true;
        shown.begin();
        arriving = false;
    }

    // What lay over a dialog is gone: the keyboard goes on in the dialog where it was.
    function resume() {
        const open = [...dialogs.children].reverse().find(child => child.visible) as DeskDialog;
        if (over.opened > 0 || open === undefined || open === null)
            return;
        arriving = true;
        open.forceActiveFocus(Qt.TabFocusReason);
        arriving = false;
    }

    LayoutMirroring.enabled: desk.frame.mirrored
    LayoutMirroring.childrenInherit: true
    Component.onCompleted: swap()
    onTypingChanged: if (typing !== null && desk.frame.touching && !arriving)
        typing.tapped = true
    // Tab may lead to what is further down.
    onFocusedChanged: if (focused !== null && !desk.frame.touching)
        Qt.callLater(root.reveal, focused)
    onCoveredChanged: if (!covered && shown !== null)
        arrive()

    Connections {
        target: root.desk

        function onPageChanged() {
            root.swap();
        }
    }
    Connections {
        target: root.desk.frame

        // Real keys took over: our own keyboard does not come back under the next finger, which is on its way elsewhere.
        function onTouchingChanged() {
            if (!root.desk.frame.touching && root.typing !== null)
                root.typing.tapped = false;
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Item {
        id: area

        // The rail keeps its height: our own keyboard comes up beside it, and nothing of it moves or is covered.
        readonly property real below: dock.visible ? dock.height : 0

        anchors.fill: parent

        Loader {
            id: signIn

            anchors.fill: parent
            anchors.bottomMargin: area.below
            active: !root.desk.door.signedIn
            visible: active
            enabled: !root.covered
            sourceComponent: SignIn {
                desk: root.desk
                vm: root.desk.door.signIn
            }
        }
        Item {
            id: inside

            anchors.fill: parent
            visible: root.desk.door.signedIn
            enabled: !root.covered

            NavRail {
                id: rail

                desk: root.desk
                anchors.left: parent.left
                width: DeskTheme.wide ? implicitWidth : parent.width
                height: DeskTheme.wide ? parent.height : implicitHeight
            }
            Item {
                id: slot

                anchors.left: DeskTheme.wide ? rail.right : parent.left
                anchors.right: parent.right
                anchors.top: DeskTheme.wide ? parent.top : rail.bottom
                anchors.bottom: parent.bottom
                anchors.bottomMargin: area.below
            }
        }
        DialogHost {
            id: dialogs

            anchors.fill: parent
            below: area.below
        }
        DialogHost {
            id: over

            anchors.fill: parent
            below: area.below
            onOpenedChanged: if (opened === 0)
                Qt.callLater(root.resume)
        }
        Loader {
            active: root.desk.door.proof !== null
            sourceComponent: PinDialog {
                host: over
                vm: root.desk.door.proof
                visible: true
                onDismissed: root.desk.door.dropProof()
            }
        }
        DeskDialog {
            objectName: "deskNotice"
            host: over
            visible: root.desk.notices.text !== ""
            title: Refusals.says(root.desk.notices.text)
            text: Refusals.says(root.desk.notices.advice)
            onDismissed: root.desk.notices.dismiss()

            DeskButton {
                objectName: "deskNoticeClose"
                anchors.left: parent.left
                primary: true
                focus: true
                text: qsTr("All right")
                keys: qsTr("Enter", "name of a key")
                onClicked: root.desk.notices.dismiss()
            }
        }
        DeskDialog {
            objectName: "deskIdle"
            host: over
            visible: root.desk.door.warning
            title: qsTr("Are you still there?")
            text: qsTr("You will be signed out, so that nobody else works under your name. Seconds left: %1").arg(root.desk.door.left)
            onDismissed: root.desk.door.stay()

            Row {
                anchors.left: parent.left
                spacing: DeskTheme.s2

                DeskButton {
                    objectName: "deskStay"
                    primary: true
                    focus: true
                    text: qsTr("Stay signed in")
                    keys: qsTr("Enter", "name of a key")
                    onClicked: root.desk.door.stay()
                }
                DeskButton {
                    objectName: "deskSignOutNow"
                    text: qsTr("Sign out")
                    onClicked: root.desk.door.signOut()
                }
            }
        }
    }
    Rectangle {
        id: dock

        objectName: "keyboardDock"
        visible: root.desk.frame.touching && root.typing !== null && root.typing.tapped && !(root.typing.inputMethodHints & Qt.ImhHiddenText)
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: parent.width - (DeskTheme.wide && root.desk.door.signedIn && !root.covered ? rail.width : 0)
        height: keyboard.height + DeskTheme.s2 * 2
        color: Theme.paper
        onVisibleChanged: if (visible)
            Qt.callLater(root.reveal, root.typing)

        // A finger between two keys touches nothing that lies below.
        MouseArea {
            anchors.fill: parent
            Accessible.ignored: true
        }
        Rectangle {
            width: parent.width
            height: DeskTheme.line
            color: Theme.line
        }
        Loader {
            id: keyboard

            readonly property bool digits: root.typing !== null && (root.typing.inputMethodHints & (Qt.ImhDigitsOnly | Qt.ImhFormattedNumbersOnly)) !== 0

            y: DeskTheme.s2
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width - DeskTheme.s4 * 2, digits ? DeskTheme.u(700) : DeskTheme.u(1100))
            active: dock.visible
            sourceComponent: digits ? pad : letters
        }
        Component {
            id: pad

            Row {
                id: number

                readonly property real each: (width - spacing * 3) / 4

                spacing: Theme.s2
                LayoutMirroring.enabled: false
                LayoutMirroring.childrenInherit: true

                NumberPad {
                    id: figures

                    target: root.typing
                    width: number.each * 3 + number.spacing * 2
                    decimal: (root.typing.inputMethodHints & Qt.ImhFormattedNumbersOnly) !== 0
                    decimalSign: Languages.decimalSign(root.desk.frame.language)
                    keyHeight: DeskTheme.u(64)
                }
                Column {
                    spacing: number.spacing

                    KeyCap {
                        objectName: "key_hide"
                        width: number.each
                        height: figures.keyHeight
                        text: qsTr("Put the keyboard away")
                        iconName: "hide"
                        onClicked: root.putAway()
                    }
                    KeyCap {
                        objectName: "key_enter"
                        width: number.each
                        height: figures.height - y
                        text: qsTr("Enter", "name of a key")
                        iconName: "enter"
                        onClicked: root.enter()
                    }
                }
            }
        }
        Component {
            id: letters

            OnScreenKeyboard {
                target: root.typing
                // A visit code has Latin letters in every language.
                full: true
                onFinished: root.enter()
                onPutAway: root.putAway()
                language: root.typing !== null && (root.typing.inputMethodHints & Qt.ImhUppercaseOnly) !== 0 ? "en" : root.desk.frame.language
                keyHeight: DeskTheme.u(64)
            }
        }
    }
    Repeater {
        model: root.desk.door.signedIn ? root.desk.pages : []

        Item {
            id: way

            required property string modelData
            required property int index

            Shortcut {
                sequence: "F" + (way.index + 1)
                enabled: !root.covered
                onActivated: root.desk.go(way.modelData)
            }
        }
    }
    Shortcut {
        sequence: "Escape"
        enabled: !root.covered && !root.desk.door.signedIn && root.desk.frame.atKiosk
        onActivated: root.desk.leave()
    }

    function putAway() {
        if (typing !== null)
            typing.tapped = false;
    }
    // As a real Enter does; the keyboard goes, unless the next field wants it.
    function enter() {
        const field = typing;
        if (field === null)
            return;
        if (field.acceptableInput)
            field.accepted();
        field.tapped = false;
    }

    // What the keyboard is on stays in sight, also when our own keyboard comes up.
    function reveal(item: Item) {
        let parent = item;
        while (parent !== null) {
            const view = parent as Flickable;
            if (view !== null && view.contentHeight > view.height && view !== item) {
                const top = item.mapToItem(view.contentItem, 0, 0).y;
                if (item.height < view.height && (top < view.contentY || top + item.height > view.contentY + view.height))
                    view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, top - (view.height - item.height) / 2));
            }
            parent = parent.parent;
        }
    }
}
