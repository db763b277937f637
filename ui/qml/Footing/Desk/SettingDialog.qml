pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Backend

// One setting: its help, its value, and who changed it when.
DeskDialog {
    id: root

    required property SettingsViewModel vm
    readonly property var facts: vm.facts
    readonly property string kind: facts.kind ?? ""
    readonly property bool chosenFrom: kind === "yes_no" || kind === "choice"
    property string value: ""

    objectName: "settingDialog"
    visible: vm.open !== "" && kind !== "doses"
    title: SettingWords.name(vm.open)
    text: Words.line(SettingWords.help(vm.open))
    onDismissed: vm.edit("")
    onVisibleChanged: if (visible) {
        value = facts.text;
        field.text = value;
        if (field.visible)
            field.forceActiveFocus(Qt.TabFocusReason);
    }

    DeskField {
        id: field

        objectName: "settingField"
        visible: !root.chosenFrom && root.kind !== "languages"
        name: root.title
        width: root.innerWidth
        maximumLength: root.facts.most ?? 200
        inputMethodHints: root.kind === "whole" ? Qt.ImhDigitsOnly : root.kind === "number" ? Qt.ImhFormattedNumbersOnly : Qt.ImhNoPredictiveText
        onTextChanged: root.value = text
        onEntered: root.vm.keep(root.value)
    }
    DeskText {
        width: root.innerWidth
        visible: (root.facts.low ?? "") !== "" && (root.facts.high ?? "") !== ""
        kind: "small"
        color: Theme.quietInk
        text: SettingWords.range(root.vm.open, root.facts.low ?? "", root.facts.high ?? "")
    }
    Choices {
        anchors.left: parent.left
        visible: root.chosenFrom
        most: root.innerWidth
        name: root.title
        prefix: "value"
        value: root.value
        options: root.kind === "yes_no" ? [
            {
                "key": "yes",
                "label": qsTr("Yes")
            },
            {
                "key": "no",
                "label": qsTr("No")
            }
        ] : (root.facts.choices ?? []).map(one => ({
                    "key": one.key,
                    "label": SettingWords.choice(one.key)
                }))
        onChosen: key => root.value = key
    }
    Flow {
        visible: root.kind === "languages"
        width: root.innerWidth
        spacing: DeskTheme.s1

        Repeater {
            model: root.kind === "languages" ? root.facts.choices : []

            DeskButton {
                required property var modelData
                readonly property var now: root.value.split(",").filter(code => code !== "")

                objectName: "value_" + modelData.key
                text: modelData.label
                chosen: now.includes(modelData.key)
                iconName: chosen ? "check" : ""
                onClicked: root.value = (chosen ? now.filter(code => code !== modelData.key) : now.concat([modelData.key])).join(",")
            }
        }
    }
    Row {
        anchors.left: parent.left
        spacing: DeskTheme.s2

        DeskButton {
            objectName: "keepSetting"
            primary: true
            focus: !field.visible
            keys: qsTr("Enter", "name of a key")
            enabled: !root.vm.working
            text: qsTr("Save")
            onClicked: root.vm.keep(root.value)
        }
        DeskButton {
            objectName: "takeBackSetting"
            visible: root.facts.isSet ?? false
            text: qsTr("Back to how it was set up")
            onClicked: root.vm.takeBack()
        }
        DeskButton {
            objectName: "settingCancel"
            text: qsTr("Cancel")
            keys: qsTr("Esc", "name of a key")
            onClicked: root.dismissed()
        }
    }
    Column {
        width: root.innerWidth
        visible: (root.facts.history ?? []).length > 0
        spacing: DeskTheme.u(4)

        DeskText {
            width: parent.width
            bold: true
            text: qsTr("History")
        }
        Repeater {
            model: (root.facts.history ?? []).slice(0, 5)

            DeskText {
                required property var modelData

                width: root.innerWidth
                kind: "small"
                text: Words.line(qsTr("%1, %2: %3").arg(modelData.when).arg(modelData.who).arg(SettingWords.value(root.vm.open, modelData.value)))
            }
        }
    }
}
