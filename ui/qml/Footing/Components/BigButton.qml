pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Footing.Theme

// A main button. Solid when it is the one main action of the screen, an outline otherwise.
T.AbstractButton {
    id: root

    property bool primary: false
    property string iconName: ""
    property bool iconAfter: false
    property int textSize: Theme.label
    property color ground: primary ? Theme.primary : Theme.surface
    property color ink: primary ? Theme.primaryInk : Theme.ink

    implicitWidth: Math.max(Theme.mm(60), implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.buttonHeight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.s4
    rightPadding: Theme.s4
    topPadding: Theme.s1
    bottomPadding: Theme.s1
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text

    background: Rectangle {
        radius: Theme.radiusCard
        color: !root.enabled ? Theme.paper : root.down ? Qt.darker(root.ground, 1.12) : root.ground
        border.width: root.primary && root.enabled ? 0 : Theme.strokeControl
        border.color: root.enabled ? Theme.edge : Theme.line

        FocusRing {
            shown: root.visualFocus
        }
    }

    contentItem: Item {
        // Most buttons of a page have none, or one of two: only what is seen is made.
        Component {
            id: icon

            Icon {
                name: root.iconName
                size: Math.round(root.textSize * 1.1)
                color: row.ink
            }
        }

        implicitWidth: Math.ceil(words.implicitWidth) + row.forIcon
        implicitHeight: row.implicitHeight

        Row {
            id: row

            readonly property color ink: root.enabled ? root.ink : Theme.quietInk
            readonly property real forIcon: root.iconName === "" ? 0 : root.textSize * 1.1 + (root.text === "" ? 0 : spacing)

            anchors.centerIn: parent
            spacing: Theme.mm(5)

            Loader {
                active: root.iconName !== "" && !root.iconAfter
                visible: active
                anchors.verticalCenter: parent.verticalCenter
                sourceComponent: icon
            }
            Txt {
                id: words

                visible: root.text !== ""
                text: root.text
                bold: true
                // Its width follows its words.
                arranged: false
                font.pixelSize: root.textSize
                color: row.ink
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1.05
                width: Math.min(Math.ceil(implicitWidth), Math.max(1, root.availableWidth - row.forIcon))
                anchors.verticalCenter: parent.verticalCenter
            }
            Loader {
                active: root.iconName !== "" && root.iconAfter
                visible: active
                anchors.verticalCenter: parent.verticalCenter
                sourceComponent: icon
            }
        }
    }
}
