import QtQuick
import QtQuick.Templates as T
import Footing.Theme

// Minus or plus beside a slider or a number. Repeats while held.
T.AbstractButton {
    id: root

    property bool plus: true

    implicitWidth: Theme.mm(31)
    implicitHeight: Theme.mm(31)
    autoRepeat: true
    autoRepeatDelay: 500
    autoRepeatInterval: 120
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text !== "" ? text : plus ? qsTr("More") : qsTr("Less")

    background: Rectangle {
        radius: width / 2
        color: root.down ? Qt.darker(Theme.surface, 1.08) : Theme.surface
        border.width: Theme.strokeControl
        border.color: root.enabled ? Theme.edge : Theme.line

        FocusRing {
            shown: root.visualFocus
            of: parent.radius
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.plus ? "plus" : "minus"
            size: Math.min(root.width, root.height) * 0.43
            color: root.enabled ? Theme.ink : Theme.quietInk
        }
    }
}
