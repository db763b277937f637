pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// What can be added or swapped in: picture, name, what it does, and which safety answer speaks against it.
DeskDialog {
    id: root

    required property PlanEditor editor
    readonly property var offers: editor.choices

    objectName: "chooseDialog"
    visible: editor.open === "add"
    widest: DeskTheme.u(980)
    title: editor.instead === "" ? qsTr("Add an exercise") : qsTr("In place of: %1").arg(editor.instead)
    onDismissed: editor.close()

    DeskButton {
        objectName: "chooseCancel"
        anchors.left: parent.left
        focus: true
        text: qsTr("Cancel")
        keys: qsTr("Esc", "name of a key")
        onClicked: root.dismissed()
    }
    Repeater {
        model: root.offers

        Rectangle {
            id: offer

            required property var modelData

            width: root.innerWidth
            height: Math.max(DeskTheme.u(120), words.height + DeskTheme.s2 * 2)
            radius: DeskTheme.radiusCard
            color: Theme.surface
            border.width: DeskTheme.line
            border.color: Theme.line

            Drawing {
                id: drawn

                name: offer.modelData.picture
                x: root.LayoutMirroring.enabled ? parent.width - width - DeskTheme.s2 : DeskTheme.s2
                anchors.verticalCenter: parent.verticalCenter
                width: DeskTheme.u(120)
                height: DeskTheme.u(100)
            }
            Column {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: DeskTheme.u(120) + DeskTheme.s2 * 2
                anchors.right: take.left
                anchors.rightMargin: DeskTheme.s2
                anchors.verticalCenter: parent.verticalCenter
                spacing: DeskTheme.u(4)

                DeskText {
                    width: parent.width
                    bold: true
                    text: offer.modelData.name
                }
                DeskText {
                    width: parent.width
                    kind: "small"
                    text: offer.modelData.does
                }
                StateMark {
                    anchors.left: parent.left
                    most: words.width
                    tone: "notice"
                    text: offer.modelData.against === "" ? "" : qsTr("Against it: %1").arg(offer.modelData.against)
                }
                StateMark {
                    anchors.left: parent.left
                    most: words.width
                    tone: "quiet"
                    iconName: "lock"
                    text: offer.modelData.locked ? qsTr("Only staff can give this one") : ""
                }
            }
            DeskButton {
                id: take

                objectName: "add_" + offer.modelData.id
                anchors.right: parent.right
                anchors.rightMargin: DeskTheme.s2
                anchors.verticalCenter: parent.verticalCenter
                text: root.editor.instead === "" ? qsTr("Add") : qsTr("Take this")
                Accessible.name: qsTr("Add: %1").arg(offer.modelData.name)
                onClicked: root.editor.add(offer.modelData.id)
            }
        }
    }
}
