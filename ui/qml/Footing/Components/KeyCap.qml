pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Footing.Theme

// One key of the keyboards. Types where the focus is and never takes the focus itself.
T.AbstractButton {
    id: root

    property string iconName: ""
    // Held down, as a shift key is: not solid, which only the one main action is.
    property bool held: false
    property real textSize: Math.min(Theme.label, height * 0.5)

    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: text

    background: Rectangle {
        radius: Theme.radiusKey
        color: root.held || root.down ? Theme.soft : Theme.surface
        border.width: root.held ? Theme.strokeChosen : Math.max(1, Theme.strokeControl * 0.7)
        border.color: root.held ? Theme.primary : root.enabled ? Theme.edge : Theme.line
    }
    contentItem: Item {
        Loader {
            active: root.iconName !== ""
            anchors.centerIn: parent
            sourceComponent: Icon {
                name: root.iconName
                size: root.textSize
                color: Theme.ink
            }
        }
        Text {
            visible: root.iconName === ""
            anchors.centerIn: parent
            text: root.text
            font.family: Theme.family
            font.bold: true
            font.pixelSize: Math.max(1, Math.round(root.textSize))
            color: root.enabled ? Theme.ink : Theme.quietInk
            renderType: Text.QtRendering
            Accessible.ignored: true
        }
    }
}
