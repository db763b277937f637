pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Backend

// What a manager changes, each with its help.
ScrollPage {
    id: root

    required property SettingsViewModel vm
    readonly property var rows: vm.rows
    readonly property var facts: vm.facts

    title: qsTr("Settings")
    note: qsTr("Changes take effect the next time Footing starts.")

    DeskCard {
        id: card

        width: root.innerWidth
        visible: root.rows.length > 0
        spacing: 0

        Repeater {
            model: root.rows

            Item {
                id: line

                required property var modelData

                width: card.innerWidth
                height: Math.max(words.height, now.height, change.height) + DeskTheme.s2 * 2

                Column {
                    id: words

                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width * 0.46
                    spacing: DeskTheme.u(2)

                    DeskText {
                        width: parent.width
                        bold: true
                        text: SettingWords.name(line.modelData.key)
                    }
                    DeskText {
                        width: parent.width
                        kind: "small"
                        color: Theme.quietInk
                        text: Words.line(SettingWords.help(line.modelData.key))
                    }
                }
                Column {
                    id: now

                    anchors.left: words.right
                    anchors.leftMargin: DeskTheme.s3
                    anchors.right: change.left
                    anchors.rightMargin: DeskTheme.s2
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: DeskTheme.u(4)

                    DeskText {
                        width: parent.width
                        text: Words.line(SettingWords.value(line.modelData.key, line.modelData.value))
                        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    }
                    StateMark {
                        anchors.left: parent.left
                        most: parent.width
                        tone: line.modelData.waits ? "soft" : "quiet"
                        iconName: line.modelData.waits ? "clock" : ""
                        text: line.modelData.waits ? qsTr("from the next start") : line.modelData.source === "desk" ? qsTr("chosen here") : line.modelData.source === "file" ? qsTr("from the file") : line.modelData.source === "environment" ? qsTr("fixed by the system") : ""
                    }
                }
                DeskButton {
                    id: change

                    objectName: "change_" + line.modelData.key
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    enabled: !line.modelData.fixed
                    iconName: "pencil"
                    text: qsTr("Change")
                    Accessible.name: qsTr("Change: %1").arg(SettingWords.name(line.modelData.key))
                    onClicked: root.vm.edit(line.modelData.key)
                }
                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: Math.max(1, DeskTheme.line / 2)
                    color: Theme.line
                }
            }
        }
    }
    SettingDialog {
        host: root.host
        vm: root.vm
    }
    ClinicDoseDialog {
        host: root.host
        vm: root.vm
    }
}
