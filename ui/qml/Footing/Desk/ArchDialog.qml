pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Backend

// The arch of one foot in numbers, by staff. The client's own answer stays beside it.
DeskDialog {
    id: root

    required property ArchMeasuring arch
    readonly property var rows: arch.fields
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

    objectName: "archDialog"
    visible: arch.side !== ""
    widest: DeskTheme.u(900)
    title: arch.side === "left" ? qsTr("Left foot: measure the arch") : qsTr("Right foot: measure the arch")
    onDismissed: arch.open("")

    Choices {
        anchors.left: parent.left
        most: root.innerWidth
        name: qsTr("Kind of measure")
        prefix: "kind"
        value: root.arch.kind
        options: [
            {
                "key": "ahims",
                "label": qsTr("Arch height, measuring jig")
            },
            {
                "key": "caliper",
                "label": qsTr("Arch height, caliper")
            },
            {
                "key": "navicular_drop",
                "label": qsTr("Navicular drop")
            },
            {
                "key": "footprint_index",
                "label": qsTr("Footprint areas")
            }
        ]
        onChosen: key => root.arch.setKind(key)
    }
    Repeater {
        model: root.rows

        Item {
            id: row

            required property var modelData
            required property int index

            width: root.innerWidth
            height: field.height

            DeskText {
                anchors.left: parent.left
                anchors.right: field.left
                anchors.rightMargin: DeskTheme.s2
                anchors.verticalCenter: parent.verticalCenter
                text: root.names[row.modelData.key]
            }
            DeskField {
                id: field

                objectName: "field_" + row.modelData.key
                name: root.names[row.modelData.key]
                anchors.right: unit.left
                anchors.rightMargin: DeskTheme.s1
                width: DeskTheme.u(180)
                focus: row.index === 0
                maximumLength: 8
                inputMethodHints: Qt.ImhFormattedNumbersOnly
                Component.onCompleted: text = row.modelData.text
                onTextChanged: root.arch.setField(row.modelData.key, text)
                onEntered: nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
            }
            DeskText {
                id: unit

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                width: DeskTheme.u(60)
                text: row.modelData.key.endsWith("_mm") ? qsTr("mm") : qsTr("cm²")
                color: Theme.quietInk
            }
        }
    }
    Repeater {
        model: root.arch.notices

        Column {
            id: told

            required property var modelData

            width: root.innerWidth
            spacing: DeskTheme.s1

            DeskNotice {
                width: parent.width
                heading: root.names[told.modelData.field] ?? ""
                text: told.modelData.text
            }
            DeskButton {
                objectName: "confirm"
                anchors.left: parent.left
                visible: told.modelData.asks
                chosen: told.modelData.confirmed
                iconName: told.modelData.confirmed ? "check" : ""
                text: qsTr("Yes, it is right")
                onClicked: root.arch.confirm(told.modelData.path, !told.modelData.confirmed)
            }
        }
    }
    Row {
        anchors.left: parent.left
        spacing: DeskTheme.s2

        DeskButton {
            objectName: "keepArch"
            primary: true
            enabled: root.arch.ready
            text: qsTr("Save the measure")
            onClicked: root.arch.keep()
        }
        DeskButton {
            objectName: "archCancel"
            text: qsTr("Cancel")
            keys: qsTr("Esc", "name of a key")
            onClicked: root.dismissed()
        }
    }
}
