pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Backend

// A paper form typed in: the same questions in the same order as on the paper.
ScrollPage {
    id: root

    required property PaperViewModel vm
    readonly property var typed: vm.typed
    readonly property var faults: vm.faults
    readonly property int wrong: Object.keys(faults).length + (vm.other === "" ? 0 : 1)
    readonly property string heading: wrong === 1 ? qsTr("Not saved yet: 1 line needs another look.") : qsTr("Not saved yet: %1 lines need another look.").arg(wrong)

    title: qsTr("Paper form")
    note: qsTr("The same order as on the paper. Leave out what was left empty.")
    widest: DeskTheme.u(1200)
    back: true
    onBackAsked: vm.back()

    // The field of this path, or the first answer to choose.
    function lineOf(path: string, from: Item): Item {
        for (const child of from.children) {
            const it = child as Item;
            if (it === null || !it.visible)
                continue;
            if (it.objectName === path || (it.objectName.startsWith(path + "_") && it.activeFocusOnTab))
                return it;
            const inside = lineOf(path, it);
            if (inside !== null)
                return inside;
        }
        return null;
    }

    Keys.onEscapePressed: vm.back()

    Connections {
        target: root.vm

        function onLookedThrough() {
            const line = root.lineOf(root.vm.firstFault, root);
            if (root.vm.firstFault === "" || line === null)
                return;
            line.forceActiveFocus(Qt.TabFocusReason);
            root.show(line);
        }
    }

    offers: DeskButton {
        objectName: "savePaperTop"
        primary: true
        iconName: "check"
        enabled: !root.vm.working
        text: qsTr("Save the visit")
        onClicked: root.vm.save()
    }

    DeskNotice {
        objectName: "paperTrouble"
        width: root.innerWidth
        visible: root.wrong > 0
        tone: "stop"
        heading: root.heading
        text: root.vm.other !== "" ? Refusals.says(root.vm.other) : root.wrong === 1 ? qsTr("It is marked below.") : qsTr("Each is marked below.")
    }
    Repeater {
        model: root.vm.sections

        DeskCard {
            id: card

            required property var modelData
            readonly property bool yesNo: modelData.key.startsWith("safety")

            width: root.innerWidth
            heading: modelData.heading
            note: modelData.note
            spacing: yesNo ? DeskTheme.s2 : DeskTheme.s3

            Repeater {
                model: card.modelData.rows

                PaperLine {
                    vm: root.vm
                    typed: root.typed
                    faults: root.faults
                    width: card.innerWidth
                }
            }
        }
    }
    DeskNotice {
        width: root.innerWidth
        visible: root.wrong > 0
        tone: "stop"
        heading: root.heading
    }
    DeskButton {
        objectName: "savePaper"
        anchors.left: parent.left
        primary: true
        iconName: "check"
        enabled: !root.vm.working
        text: qsTr("Save the visit")
        onClicked: root.vm.save()
    }
}
