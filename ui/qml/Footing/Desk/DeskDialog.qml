import QtQuick
import Footing.Theme

// Something to answer before going on. Escape says no; the touches below go nowhere.
FocusScope {
    id: root

    property DialogHost host: null
    property bool counted: false
    property string title: ""
    property string text: ""
    // The words below the title stay in sight with it.
    property bool textStays: false
    property real widest: DeskTheme.u(760)
    default property alias content: column.data
    readonly property alias innerWidth: column.width

    signal dismissed

    function count(open: bool) {
        if (host === null || open === counted)
            return;
        counted = open;
        host.opened += open ? 1 : -1;
    }

    // Our own keyboard came up: with the field, what follows it to the end stays in sight when there is room for both.
    function showEnd() {
        const field = Window.activeFocusItem as DeskField;
        const end = flick.contentHeight - flick.height;
        if (field !== null && flick.interactive && field.mapToItem(flick.contentItem, 0, 0).y >= end)
            flick.contentY = end;
    }

    visible: false
    parent: host
    anchors.fill: parent
    onVisibleChanged: {
        count(visible);
        if (visible)
            forceActiveFocus(Qt.TabFocusReason);
    }
    Component.onDestruction: count(false)
    Accessible.role: Accessible.Dialog
    Accessible.name: title
    Keys.onEscapePressed: dismissed()

    Rectangle {
        anchors.fill: parent
        color: Theme.highContrast ? "#000000" : "#16302B"
        opacity: Theme.highContrast ? 0.86 : 0.55
    }
    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
    }
    Rectangle {
        readonly property real below: root.host?.below ?? 0

        anchors.centerIn: parent
        anchors.verticalCenterOffset: -below / 2
        width: Math.min(root.widest, parent.width - DeskTheme.s5 * 2)
        height: Math.min(flick.anchors.topMargin + flick.contentHeight + flick.anchors.bottomMargin, parent.height - below - DeskTheme.s4 * 2)
        radius: DeskTheme.u(28)
        color: Theme.paper
        border.width: Theme.highContrast ? DeskTheme.stroke : 0
        border.color: Theme.edge

        // What is asked stays in sight, however far the rest is scrolled.
        Column {
            id: top_

            x: DeskTheme.s5
            y: DeskTheme.s5
            width: parent.width - DeskTheme.s5 * 2
            spacing: DeskTheme.s3

            DeskText {
                width: parent.width
                visible: text !== ""
                kind: "heading"
                text: root.title
                Accessible.role: Accessible.Heading
            }
            DeskText {
                width: parent.width
                visible: root.textStays && text !== ""
                text: root.text
            }
        }
        Flickable {
            id: flick

            objectName: "dialogFlick"

            anchors.fill: parent
            // A little room beside the words, or the view would cut off the ring of the focus.
            anchors.margins: DeskTheme.s5 - DeskTheme.u(10)
            anchors.topMargin: DeskTheme.s5 - DeskTheme.u(10) + (top_.height > 0 ? top_.height + DeskTheme.s3 : 0)
            contentWidth: width
            contentHeight: column.implicitHeight + DeskTheme.u(20)
            interactive: contentHeight > height + 1
            boundsBehavior: Flickable.StopAtBounds
            clip: interactive
            onHeightChanged: Qt.callLater(root.showEnd)

            Column {
                id: column

                x: DeskTheme.u(10)
                y: DeskTheme.u(10)
                width: flick.width - DeskTheme.u(20)
                spacing: DeskTheme.s3

                DeskText {
                    width: parent.width
                    visible: !root.textStays && text !== ""
                    text: root.text
                }
            }
        }
        EndFade {
            of: flick
            paper: parent.color
        }
    }
}
