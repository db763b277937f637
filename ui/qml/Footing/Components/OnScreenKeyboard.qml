pragma ComponentBehavior: Bound

import QtQuick
import Footing.Backend
import Footing.Theme

// Letters and digits for `target`, in a fixed place below the field. The letters follow the client's language.
// `full` is for staff, who type sentences, paths and addresses: marks, Enter, and a key that puts it away.
Column {
    id: root

    required property EntryField target
    property string language: "en"
    property bool firstCapital: false
    property bool allCapitals: false
    property bool capitals: false
    property bool digits: true
    property bool full: false
    property bool marks: false
    // Paths and addresses have Latin letters in every language.
    property bool latin: false
    readonly property bool shifted: allCapitals || capitals || (firstCapital && target.length === 0)
    readonly property real gap: Theme.mm(2)
    readonly property bool mayShift: !allCapitals && (hasLatin || latin)
    readonly property bool hasLatin: Languages.latin(language)
    // The last row ends where the first does: its outer keys are as wide as two letters.
    readonly property real sideKey: (width - gap * 9) / 10 * 2 + gap
    readonly property real oneKey: (width - gap * 9) / 10
    // Ten keys long: what is no key of its own is the space.
    readonly property int spaceKeys: 10 - 6 - (mayShift ? 1 : 0) - (hasLatin ? 0 : 1)
    readonly property int sideKeys: mayShift ? 2 : 1
    readonly property bool unspoken: true
    property real keyHeight: Theme.portrait ? Theme.mm(28) : Theme.mm(18)
    readonly property var letters: Languages.keyboard(language)
    // Punctuation goes with the language; what paths and addresses are made of does not.
    readonly property var signs: ["@/:-+_=~<>", "#%&*\\|$€°^", Languages.signs(language)]
    readonly property var keys: marks ? signs : latin ? Languages.keyboard("en") : letters
    readonly property var rows: digits ? ["1234567890"].concat(keys) : keys

    // Enter was touched; away with it.
    signal finished
    signal putAway

    spacing: gap
    onTargetChanged: marks = latin = false
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    function press(key: string) {
        target.forceActiveFocus(Qt.OtherFocusReason);
        target.insert(target.cursorPosition, key);
        capitals = false;
    }
    function erase() {
        target.forceActiveFocus(Qt.OtherFocusReason);
        if (target.cursorPosition > 0)
            target.remove(target.cursorPosition - 1, target.cursorPosition);
    }

    Repeater {
        model: root.rows

        Row {
            id: line

            required property string modelData
            readonly property int count: modelData.length
            readonly property real keyWidth: (root.width - root.gap * (Math.max(10, count) - 1)) / Math.max(10, count)

            anchors.horizontalCenter: parent.horizontalCenter
            spacing: root.gap

            Repeater {
                model: line.count

                KeyCap {
                    required property int index
                    readonly property string letter: line.modelData.charAt(index)

                    // A hand that looks for names takes a slash as "inside of".
                    objectName: letter === "/" ? "key_slash" : "key_" + letter
                    width: line.keyWidth
                    height: root.keyHeight
                    text: root.shifted ? letter.toUpperCase() : letter
                    onClicked: root.press(text)
                }
            }
        }
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: root.gap

        KeyCap {
            visible: root.mayShift
            objectName: "key_shift"
            width: root.full ? root.oneKey : root.sideKey
            height: root.keyHeight
            text: qsTr("Capital letter")
            iconName: "shift"
            held: root.shifted
            onClicked: root.capitals = !root.capitals
        }
        KeyCap {
            visible: root.full
            objectName: "key_marks"
            width: root.oneKey
            height: root.keyHeight
            text: root.marks ? (root.latin ? "abc" : root.letters[0].slice(0, 3)) : "#+="
            textSize: Math.min(Theme.body, height * 0.4)
            Accessible.name: root.marks ? qsTr("Letters") : qsTr("Signs")
            onClicked: root.marks = !root.marks
        }
        KeyCap {
            visible: root.full && !root.hasLatin
            objectName: "key_latin"
            width: root.oneKey
            height: root.keyHeight
            text: root.latin ? root.letters[0].slice(0, 3) : "abc"
            textSize: Math.min(Theme.body, height * 0.4)
            onClicked: {
                root.latin = !root.latin;
                root.marks = false;
            }
        }
        KeyCap {
            visible: root.full
            objectName: "key_" + text
            width: root.oneKey
            height: root.keyHeight
            text: Languages.comma(root.language)
            onClicked: root.press(text)
        }
        KeyCap {
            objectName: "key_space"
            width: root.full ? root.oneKey * root.spaceKeys + root.gap * (root.spaceKeys - 1) : root.width - root.sideKey * root.sideKeys - root.gap * root.sideKeys
            height: root.keyHeight
            text: qsTr("Space")
            textSize: Math.min(Theme.body, height * 0.4)
            onClicked: root.press(" ")
        }
        KeyCap {
            visible: root.full
            objectName: "key_."
            width: root.oneKey
            height: root.keyHeight
            text: "."
            onClicked: root.press(text)
        }
        KeyCap {
            objectName: "key_erase"
            width: root.full ? root.oneKey : root.sideKey
            height: root.keyHeight
            text: qsTr("Erase")
            iconName: "erase"
            autoRepeat: true
            onClicked: root.erase()
        }
        KeyCap {
            visible: root.full
            objectName: "key_enter"
            width: root.oneKey
            height: root.keyHeight
            text: qsTr("Enter", "name of a key")
            iconName: "enter"
            onClicked: root.finished()
        }
        KeyCap {
            visible: root.full
            objectName: "key_hide"
            width: root.oneKey
            height: root.keyHeight
            text: qsTr("Put the keyboard away")
            iconName: "hide"
            onClicked: root.putAway()
        }
    }
}
