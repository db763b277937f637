import QtQuick
import Footing.Theme

// One exercise in a line: name, dose, and why it is there.
Column {
    id: root

    required property var line

    spacing: DeskTheme.u(3)

    Item {
        width: parent.width
        height: Math.max(name.height, dose.height)

        DeskText {
            id: name

            anchors.left: parent.left
            anchors.right: dose.left
            anchors.rightMargin: DeskTheme.s1
            text: root.line.name
            bold: true
            lineHeight: 1.05
        }
        DeskText {
            id: dose

            anchors.right: parent.right
            anchors.baseline: name.baseline
            width: Math.min(Math.ceil(implicitWidth), root.width * 0.56)
            horizontalAlignment: Text.AlignRight
            text: qsTr("%1, %2", "dose, side").arg(root.line.dose).arg(root.line.side)
            kind: "small"
            lineHeight: 1.05
        }
    }
    DeskText {
        width: parent.width
        kind: "small"
        color: Theme.quietInk
        text: qsTr("Because: %1").arg(root.line.why)
        visible: root.line.why !== ""
        lineHeight: 1.05
    }
    Item {
        width: 1
        height: DeskTheme.u(8)
    }
    Rectangle {
        width: parent.width
        height: DeskTheme.line
        color: Theme.line
    }
}
