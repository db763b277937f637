pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Backend

// One line of the paper form: a few choices, or fields side by side, with what is wrong below.
Column {
    id: root

    required property var modelData
    required property PaperViewModel vm
    required property var typed
    required property var faults
    readonly property bool choice: modelData.kind === "choice"
    readonly property string trouble: Refusals.says(faults[modelData.path]?.says ?? "")

    visible: modelData.onlyPath === "" || modelData.onlyValues.includes(typed[modelData.onlyPath] ?? "")
    spacing: DeskTheme.s1

    Item {
        id: question

        // Question and answers on one line where both have room.
        readonly property bool inLine: root.choice && answers.natural < root.width * 0.62
        readonly property real gap: asked.height > 0 ? DeskTheme.s1 : 0

        width: root.width
        height: inLine ? Math.max(asked.height, answers.height) : asked.height + (root.choice ? gap + answers.height : 0)

        DeskText {
            id: asked

            anchors.left: parent.left
            width: question.inLine ? question.width - answers.width - DeskTheme.s3 : question.width
            height: text === "" ? 0 : implicitHeight
            y: question.inLine ? (question.height - height) / 2 : 0
            bold: true
            text: root.modelData.path === "language" ? qsTr("Language of the sheet") : root.modelData.label
        }
        Choices {
            id: answers

            anchors.left: question.inLine ? undefined : parent.left
            anchors.right: question.inLine ? parent.right : undefined
            y: question.inLine ? 0 : asked.height + question.gap
            visible: root.choice
            most: root.width
            name: asked.text
            prefix: root.modelData.path
            oneStop: true
            value: root.typed[root.modelData.path] ?? ""
            options: root.modelData.options
            onChosen: key => root.vm.type(root.modelData.path, root.typed[root.modelData.path] === key ? "" : key)
        }
    }
    Flow {
        visible: !root.choice
        width: root.width
        spacing: DeskTheme.s3

        Repeater {
            model: root.modelData.fields

            Column {
                id: one

                required property var modelData
                readonly property var fault: root.faults[modelData.path]

                spacing: DeskTheme.s1

                LabelledField {
                    width: Math.min(root.width, root.modelData.fields.length > 2 ? DeskTheme.u(220) : DeskTheme.u(360))
                    fieldName: one.modelData.path
                    label: one.modelData.path === "day" ? qsTr("Day on the paper") : one.modelData.label
                    placeholder: one.modelData.hint
                    problem: Refusals.says(one.fault?.says ?? "")
                    field.maximumLength: 40
                    field.inputMethodHints: one.modelData.digits ? Qt.ImhFormattedNumbersOnly : one.modelData.path === "client.returning_code" ? Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText : Qt.ImhNoPredictiveText
                    onEdited: text => root.vm.type(one.modelData.path, text)
                    Component.onCompleted: text = root.typed[one.modelData.path] ?? ""
                }
                DeskButton {
                    objectName: "confirm_" + one.modelData.path
                    visible: one.fault?.asks ?? false
                    anchors.left: parent.left
                    text: qsTr("It is right")
                    onClicked: root.vm.confirm(one.modelData.path)
                }
            }
        }
    }
    DeskText {
        width: root.width
        horizontalAlignment: question.inLine ? Text.AlignRight : Text.AlignLeft
        visible: root.trouble !== ""
        kind: "small"
        color: Theme.stop
        text: root.trouble
    }
}
