pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// Numbers that staff measure. What cannot be is refused beside its field; what is unusual asks for a yes.
Item {
    id: root

    required property ArchViewModel vm
    readonly property bool wide: !Theme.portrait
    property EntryField target: null
    readonly property var kinds: ({
            "ahims": qsTr("Arch height, measuring jig"),
            "caliper": qsTr("Arch height, caliper"),
            "navicular_drop": qsTr("Navicular drop"),
            "footprint_index": qsTr("Footprint areas")
        })
    readonly property var names: ({
            "foot_length_mm": qsTr("Foot length"),
            "truncated_mm": qsTr("Heel to big-toe joint"),
            "standing_dorsum_mm": qsTr("Top of foot at half length, standing"),
            "sitting_dorsum_mm": qsTr("The same, sitting (may be left out)"),
            "sitting_mm": qsTr("Navicular height, sitting"),
            "standing_mm": qsTr("Navicular height, standing"),
            "fore_cm2": qsTr("Front third of the print"),
            "mid_cm2": qsTr("Middle third"),
            "heel_cm2": qsTr("Heel third")
        })

    implicitHeight: Math.max(pad.y + pad.height, notes.y + notes.height)

    Column {
        id: form

        width: root.wide ? Math.round((root.width - Theme.s5) * 0.6) : root.width
        spacing: Theme.s3

        Flow {
            width: parent.width
            spacing: Theme.s2

            Repeater {
                model: ["ahims", "caliper", "navicular_drop", "footprint_index"]

                Pill {
                    required property string modelData

                    objectName: "kind_" + modelData
                    chosen: root.vm.kind === modelData
                    text: root.kinds[modelData]
                    onClicked: root.vm.setKind(modelData)
                }
            }
        }
        // The fields are made anew for another kind of measure only, so that typing never loses the focus.
        Repeater {
            model: root.keysOf(root.vm.kind)

            Item {
                id: row

                required property string modelData
                required property int index

                width: form.width
                height: Math.max(label.height, field.height)

                Txt {
                    id: label

                    anchors.left: parent.left
                    anchors.right: field.left
                    anchors.rightMargin: Theme.s2
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.names[row.modelData]
                }
                EntryField {
                    id: field

                    objectName: "field_" + row.modelData
                    name: label.text
                    anchors.right: unit.left
                    anchors.rightMargin: Theme.s2
                    width: Theme.mm(62)
                    implicitHeight: Theme.mm(22)
                    maximumLength: 8
                    inputMethodHints: Qt.ImhFormattedNumbersOnly
                    Component.onCompleted: {
                        text = root.vm.textOf(row.modelData);
                        if (row.index === 0)
                            root.target = field;
                    }
                    onTextChanged: root.vm.setField(row.modelData, text)
                    onActiveFocusChanged: if (activeFocus)
                        root.target = field
                    onEntered: nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
                }
                Txt {
                    id: unit

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.max(Theme.mm(20), implicitWidth)
                    wrapMode: Text.NoWrap
                    text: row.modelData.endsWith("_mm") ? qsTr("mm") : qsTr("cm²")
                    color: Theme.quietInk
                }
            }
        }
    }
    Loader {
        id: pad

        active: root.target !== null
        x: root.wide ? form.width + Theme.s5 : 0
        y: root.wide ? 0 : form.height + Theme.s4
        width: root.width - x
        sourceComponent: NumberPad {
            target: root.target
            decimal: true
            decimalSign: root.vm.decimalSign
        }
    }

    Column {
        id: notes

        x: 0
        y: (root.wide ? form.height : pad.y + pad.height) + Theme.s4
        width: form.width
        spacing: Theme.s3

        Repeater {
            model: root.vm.notices

            Column {
                id: note

                required property var modelData

                width: notes.width
                spacing: Theme.s2

                Notice {
                    width: parent.width
                    urgent: !note.modelData.asks
                    heading: root.names[note.modelData.field] ?? ""
                    text: note.modelData.text
                }
                Pill {
                    objectName: "confirm"
                    visible: note.modelData.asks
                    chosen: note.modelData.confirmed
                    iconName: note.modelData.confirmed ? "check" : ""
                    text: qsTr("Yes, it is right")
                    onClicked: root.vm.confirm(note.modelData.path, !note.modelData.confirmed)
                }
            }
        }
    }

    function keysOf(kind: string): list<string> {
        if (kind === "navicular_drop")
            return ["sitting_mm", "standing_mm"];
        if (kind === "footprint_index")
            return ["fore_cm2", "mid_cm2", "heel_cm2"];
        return ["foot_length_mm", "truncated_mm", "standing_dorsum_mm", "sitting_dorsum_mm"];
    }
}
