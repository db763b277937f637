import QtQuick
import QtQuick.Templates as T
import Footing.Theme
import Footing.Components

// A big choice with an icon, a name and a line under it.
T.AbstractButton {
    id: root

    property bool primary: false
    property string iconName: ""
    property string detail: ""
    readonly property color ground: primary && enabled ? Theme.primary : Theme.surface
    readonly property color ink: !enabled ? Theme.quietInk : primary ? Theme.primaryInk : Theme.ink

    implicitWidth: Theme.mm(80)
    implicitHeight: Math.max(Theme.mm(44), words.height + Theme.s4 * 2)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: detail === "" ? text : text + ". " + detail

    background: Rectangle {
        radius: Theme.radiusCard
        color: root.down ? Qt.darker(root.ground, 1.12) : root.ground
        border.width: root.primary && root.enabled ? 0 : Theme.strokeControl
        border.color: root.enabled ? Theme.edge : Theme.line

        FocusRing {
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        Column {
            id: words

            x: Theme.s4
            width: parent.width - Theme.s4 * 2
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.s2

            Item {
                width: parent.width
                height: Math.max(icon.height, name.height)

                Icon {
                    id: icon

                    name: root.iconName
                    size: Math.max(Theme.mm(13), Math.round(Theme.label * 1.1))
                    color: root.ink
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                }
                Txt {
                    id: name

                    anchors.left: icon.right
                    anchors.leftMargin: Theme.s2
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    kind: "label"
                    bold: true
                    lineHeight: 1.1
                    color: root.ink
                    text: root.text
                }
            }
            Txt {
                width: parent.width
                visible: text !== ""
                color: root.primary && root.enabled ? Theme.primaryInk : Theme.quietInk
                text: root.detail
            }
        }
    }
}
