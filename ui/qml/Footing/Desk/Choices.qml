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
    property real most: 100000
    // One stop of the Tab key, where there are many such lines; the arrows go from one to the next.
    property bool oneStop: false
    // A Flow takes its width from its lines, and the lines are broken at its width: so the width is worked out here.
    readonly property real natural: {
        let sum = 0;
        for (let n = 0; n < buttons.count; n++)
            sum += ((buttons.itemAt(n) as DeskButton)?.implicitWidth ?? 0) + (n > 0 ? spacing : 0);
        return Math.ceil(sum);
    }

    signal chosen(string key)

    width: Math.min(natural, most)
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
            width: Math.min(implicitWidth, root.most)
            chosen: root.value === modelData.key
            roomForIcon: root.oneStop
            iconName: chosen ? "check" : ""
            activeFocusOnTab: !root.oneStop || chosen || (root.value === "" && index === 0)
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
