pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Footing.Theme
import Footing.Components
import Footing.Backend

// One question, one picture that explains it where the content has one, and answers of equal weight.
ScreenPage {
    id: root

    required property SymptomViewModel vm
    readonly property real room: width - Theme.margin * 2
    readonly property bool hasFace: vm.picture !== "" || vm.whyShown || vm.isNumber
    readonly property bool split: wide && hasFace
    readonly property real half: split ? (room - Theme.gutter(room)) / 2 : room
    // Many answers share two columns where there is width for it.
    readonly property int answerColumns: (wide && !split ? vm.choices.count > 3 : vm.choices.count > 5 && Theme.textScale < 1.2) ? 2 : 1
    // Beside many answers the reason goes under the picture, where there is room.
    readonly property bool whyUnderPicture: split && !vm.isNumber
    readonly property real pictureRoom: availableHeight - sideTitle.height - Theme.s4 - (split ? (whyUnderPicture ? Theme.pillHeight + Theme.s4 : 0) : rest.height + Theme.s4) - (vm.fromBehind ? view.height + Theme.s4 : 0) - (vm.isNumber ? numbers.height + unit.height + Theme.s4 * 2 : 0)

    title: vm.side === "" ? vm.question : ""
    nextEnabled: vm.ready
    asks: vm.whyShown ? "why" : ""
    Accessible.name: vm.question

    Loader {
        id: sideTitle

        active: root.vm.side !== ""
        width: parent.width
        sourceComponent: SideTitle {
            side: root.vm.side
            text: root.vm.question
        }
    }
    Grid {
        y: sideTitle.height
        width: parent.width
        columns: root.split ? 2 : 1
        columnSpacing: Theme.gutter(root.room)
        rowSpacing: Theme.s4

        Column {
            width: root.half
            spacing: Theme.s4
            visible: root.hasFace

            Card {
                objectName: "whyCard"
                width: parent.width
                visible: root.vm.whyShown
                radius: Theme.radiusPanel

                Txt {
                    width: parent.width
                    kind: "label"
                    bold: true
                    text: qsTr("Why we ask")
                }
                Txt {
                    width: parent.width
                    text: root.vm.why
                }
            }
            ScenePicture {
                objectName: "picture"
                visible: root.vm.picture !== "" && !root.vm.whyShown
                name: root.vm.picture
                scene: root.vm.scene
                marks: root.vm.marks
                width: parent.width
                height: Math.floor(Math.min(width / root.vm.pictureRatio, Math.max(Theme.mm(45), root.pictureRoom)))
            }
            Txt {
                id: view

                visible: root.vm.fromBehind && !root.vm.whyShown
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                kind: "caption"
                color: Theme.quietInk
                text: qsTr("Seen from behind")
            }
            Row {
                id: numbers

                visible: root.vm.isNumber
                spacing: Theme.s3

                StepButton {
                    objectName: "less"
                    plus: false
                    enabled: root.vm.number > root.vm.low
                    onClicked: root.vm.step(-1)
                }
                EntryField {
                    id: field

                    objectName: "number"
                    width: root.half - (Theme.mm(31) + Theme.s3) * 2
                    height: Theme.mm(31)
                    name: root.vm.question
                    horizontalAlignment: TextInput.AlignHCenter
                    maximumLength: 3
                    inputMethodHints: Qt.ImhDigitsOnly
                    validator: RegularExpressionValidator {
                        regularExpression: /[0-9]*/
                    }
                    onTextChanged: root.vm.enter(text)
                    Component.onCompleted: text = root.vm.number < 0 ? "" : root.vm.number

                    Connections {
                        target: root.vm

                        function onChanged() {
                            const text = root.vm.number < 0 ? "" : `${root.vm.number}`;
                            if (field.text !== text && !(root.vm.number < 0 && field.text === "0"))
                                field.text = text;
                        }
                    }
                }
                StepButton {
                    objectName: "more"
                    enabled: root.vm.number < root.vm.high
                    onClicked: root.vm.step(1)
                }
            }
            Txt {
                id: unit

                objectName: "unit"
                visible: root.vm.isNumber
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                color: Theme.quietInk
                //: The unit of a number, and the lowest and the highest: "months, 0 to 240"
                text: qsTr("%1, %2 to %3").arg(root.vm.unit).arg(root.vm.low).arg(root.vm.high)
            }
            Loader {
                active: root.whyUnderPicture
                visible: active
                sourceComponent: whyPill
            }
        }
        Column {
            id: rest

            width: root.half
            spacing: Theme.s5

            NumberPad {
                visible: root.vm.isNumber
                width: parent.width
                keyHeight: Theme.mm(22)
                target: field
            }
            Answer {
                objectName: "unknown"
                visible: root.vm.isNumber
                width: parent.width
                text: qsTr("I do not know")
                checked: root.vm.unknown
                onClicked: root.vm.chooseUnknown()
            }
            GridLayout {
                visible: !root.vm.isNumber
                width: parent.width
                columns: root.answerColumns
                uniformCellWidths: true
                columnSpacing: Theme.s3
                rowSpacing: Theme.s3

                Repeater {
                    model: root.vm.choices

                    Answer {
                        required property string key
                        required property string label
                        required property bool chosen

                        objectName: "answer_" + key
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        text: label
                        checked: chosen
                        onClicked: root.vm.choose(key)
                    }
                }
            }
            Loader {
                active: !root.whyUnderPicture
                visible: active
                sourceComponent: whyPill
            }
        }
    }

    Component {
        id: whyPill

        Pill {
            objectName: "why"
            width: Math.min(implicitWidth, root.half)
            text: root.vm.whyShown ? qsTr("Close") : qsTr("Why we ask")
            iconName: root.vm.whyShown ? "cross" : "info"
            onClicked: root.vm.showWhy(!root.vm.whyShown)
        }
    }
}
