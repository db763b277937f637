pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme

// Digits for `target`. Keys edit the field directly, so it works with no input method and no focus games.
Grid {
    id: root

    required property EntryField target
    property real keyHeight: Theme.portrait ? Theme.mm(30) : Theme.mm(22)
    readonly property real keyWidth: (width - spacing * 2) / 3
    property bool decimal: false
    // As numbers are written everywhere else on the screen.
    property string decimalSign: "."
    readonly property bool unspoken: true

    columns: 3
    spacing: Theme.s2
    LayoutMirroring.enabled: false

    function press(key: string) {
        target.forceActiveFocus(Qt.OtherFocusReason);
        if (key === "erase") {
            if (target.cursorPosition > 0)
                target.remove(target.cursorPosition - 1, target.cursorPosition);
        } else if (key === "clear") {
            target.clear();
        } else {
            target.insert(target.cursorPosition, key === "." ? decimalSign : key);
        }
    }

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", root.decimal ? "." : "clear", "0", "erase"]

        KeyCap {
            required property string modelData

            objectName: "key_" + modelData
            width: root.keyWidth
            height: root.keyHeight
            text: modelData === "erase" ? qsTr("Erase") : modelData === "clear" ? qsTr("Clear") : modelData === "." ? root.decimalSign : modelData
            iconName: modelData === "erase" ? "erase" : ""
            textSize: Math.min(height * 0.5, modelData === "clear" ? Theme.body : Theme.displayPx(9))
            autoRepeat: modelData === "erase"
            onClicked: root.press(modelData)
        }
    }
}
