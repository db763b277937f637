import QtQuick
import QtQuick.Templates as T
import Footing.Theme
import Footing.Components

// A button of the desk: solid for the one main action, an outline otherwise, red when somebody waits or something ends.
T.AbstractButton {
    id: root

    property bool primary: false
    property bool danger: false
    property bool chosen: false
    property string iconName: ""
    property string keys: ""
    // Room for a tick that is not there yet, so that buttons in columns do not move when one is chosen.
    property bool roomForIcon: false
    readonly property color ground: primary ? (danger ? Theme.stop : Theme.primary) : chosen ? Theme.soft : Theme.surface
    readonly property color ink: !enabled ? Theme.quietInk : primary ? (danger ? Theme.stopInk : Theme.primaryInk) : danger ? Theme.stop : Theme.ink

    implicitWidth: Math.max(DeskTheme.u(80), implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(DeskTheme.control, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: DeskTheme.s3
    rightPadding: DeskTheme.s3
    topPadding: DeskTheme.s1
    bottomPadding: DeskTheme.s1
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.checked: chosen
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: DeskTheme.radius
        color: !root.enabled ? Theme.paper : root.down ? Qt.darker(root.ground, 1.12) : root.ground
        border.width: root.primary && root.enabled ? 0 : root.chosen ? DeskTheme.focus : DeskTheme.stroke
        border.color: !root.enabled ? Theme.line : root.chosen ? Theme.primary : root.danger ? Theme.stop : Theme.edge

        DeskFocus {
            shown: root.visualFocus
            of: parent.radius
        }
    }

    contentItem: Item {
        // In whole pixels, or a layout that rounds leaves the last letter of a word without room.
        implicitWidth: Math.ceil(Math.ceil(words.implicitWidth) + row.beside + (root.roomForIcon && root.iconName === "" ? row.icon : 0)) + 1
        implicitHeight: row.implicitHeight

        Row {
            id: row

            readonly property real icon: DeskTheme.body * 1.2 + (root.text === "" ? 0 : spacing)
            readonly property real forIcon: root.iconName === "" ? 0 : icon
            readonly property real beside: forIcon + (hint.visible ? hint.implicitWidth + spacing : 0)

            anchors.centerIn: parent
            spacing: DeskTheme.u(12)

            Icon {
                visible: root.iconName !== ""
                name: root.iconName
                size: DeskTheme.body * 1.2
                color: root.ink
                anchors.verticalCenter: parent.verticalCenter
            }
            DeskText {
                id: words

                visible: root.text !== ""
                text: Words.line(root.text)
                bold: true
                color: root.ink
                lineHeight: 1.05
                horizontalAlignment: Text.AlignHCenter
                width: Math.min(Math.ceil(implicitWidth), Math.max(1, root.availableWidth - row.beside))
                anchors.verticalCenter: parent.verticalCenter
            }
            DeskText {
                id: hint

                visible: root.keys !== ""
                text: root.keys
                kind: "small"
                color: root.ink
                wrapMode: Text.NoWrap
                anchors.baseline: words.baseline
                Accessible.ignored: true
            }
        }
    }
}
