import QtQuick
import Footing.Theme
import Footing.Components

// What was asked, what was answered, and Change.
Item {
    id: root

    required property var modelData
    required property int index
    readonly property bool beside: width - change.width - Theme.s4 * 3 > Theme.mm(55)
    readonly property string side: modelData.side

    signal edit(string step)

    implicitHeight: Math.max(words.height, beside && change.visible ? change.height : 0) + Theme.s3 * 2 + (beside || !change.visible ? 0 : change.height + Theme.s2)
    height: implicitHeight

    Rectangle {
        visible: root.index > 0
        x: Theme.s4
        width: parent.width - Theme.s4 * 2
        height: Theme.strokeDivider
        color: Theme.line
    }
    Item {
        id: marks

        visible: width > 0
        anchors.left: parent.left
        anchors.leftMargin: Theme.s4
        y: words.y
        width: root.side === "left" || root.side === "right" ? Theme.mm(12.5) + Theme.s3 : 0
        height: Theme.mm(12.5)

        SideMark {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.mm(12.5)
            side: root.side === "right" ? "right" : "left"
        }
    }
    Column {
        id: words

        anchors.left: marks.right
        y: root.beside ? Math.round((root.height - height) / 2) : Theme.s3
        width: root.width - marks.width - Theme.s4 * 2 - (root.beside && change.visible ? change.width + Theme.s3 : 0)
        spacing: Theme.mm(1)

        Txt {
            width: parent.width
            kind: "caption"
            color: Theme.quietInk
            text: root.modelData.label
        }
        Txt {
            width: parent.width
            bold: true
            text: root.modelData.value
        }
    }
    Pill {
        id: change

        // The page says once that all can be changed.
        readonly property bool unspoken: true

        objectName: "edit_" + root.modelData.step
        visible: root.modelData.step !== ""
        anchors.right: parent.right
        anchors.rightMargin: Theme.s4
        y: root.beside ? Math.round((root.height - height) / 2) : words.y + words.height + Theme.s2
        implicitHeight: Math.max(Theme.mm(17), implicitContentHeight + Theme.s2)
        leftPadding: Theme.mm(6)
        rightPadding: Theme.mm(6)
        text: qsTr("Change")
        Accessible.name: qsTr("Change: %1").arg(root.modelData.label)
        onClicked: root.edit(root.modelData.step)
    }
}
