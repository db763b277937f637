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

    title: qsTr("Paper form")
    note: qsTr("The same order as on the paper. Leave out what was left empty.")
    widest: DeskTheme.u(1200)
    back: true
    onBackAsked: vm.back()

    Keys.onEscapePressed: vm.back()

    offers: DeskButton {
        objectName: "savePaperTop"
        primary: true
        iconName: "check"
        enabled: !root.vm.working
        text: qsTr("Save the visit")
        onClicked: root.vm.save()
    }

    DeskCard {
        width: root.innerWidth
        visible: problems.text !== ""

        DeskText {
            id: problems

            objectName: "paperTrouble"
            width: parent.width
            color: Theme.stop
            text: root.vm.other !== "" ? root.vm.other : root.vm.firstFault !== "" ? qsTr("Some lines need another look. They are marked below.") : ""
        }
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

            DeskButton {
                objectName: "restNo_" + card.modelData.key
                visible: card.yesNo
                anchors.left: parent.left
                text: qsTr("No to all that is open")
                onClicked: root.vm.restNo(card.modelData.key)
            }
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
