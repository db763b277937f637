pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme

// One of a few, side by side: touch, click, or the arrow keys.
Flow {
    id: root

    required property var options
    property string value: ""
    property string name: ""
    property string prefix: "choice"

    signal chosen(string key)

    spacing: DeskTheme.s1
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    Repeater {
        id: buttons

        model: root.options

        DeskButton {
            id: button

            required property var modelData
            required property int index

            objectName: root.prefix + "_" + modelData.key
            text: modelData.label
            width: Math.min(implicitWidth, root.width)
            chosen: root.value === modelData.key
            iconName: chosen ? "check" : ""
            Accessible.role: Accessible.RadioButton
            Keys.onRightPressed: root.step(index, 1)
            Keys.onLeftPressed: root.step(index, -1)
            onClicked: root.chosen(modelData.key)
        }
    }

    function step(from: int, by: int) {
        const next = buttons.itemAt(from + (LayoutMirroring.enabled ? -by : by));
        if (next !== null)
            (next as DeskButton).forceActiveFocus(Qt.TabFocusReason);
    }
}
