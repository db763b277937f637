import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

ScreenPage {
    id: root

    required property PrivacyViewModel vm

    title: qsTr("May we keep your answers?")
    subtitle: qsTr("We ask about your health, your feet and your balance. Everything stays on this machine at %1.").arg(vm.clinic)
    nextEnabled: vm.ready
    nextText: vm.choice === "decline" ? qsTr("Leave") : qsTr("Next")

    Column {
        width: parent.width
        spacing: Theme.s3

        Answer {
            objectName: "store"
            width: parent.width
            text: qsTr("Yes, keep them")
            detail: qsTr("Our staff can see them, and you can come back and compare. You can ask us to delete them.")
            checked: root.vm.choice === "store"
            onClicked: root.vm.choose("store")
        }
        Answer {
            objectName: "without"
            width: parent.width
            text: qsTr("Use it without saving")
            detail: qsTr("You get your sheet. When you leave, your answers are gone.")
            checked: root.vm.choice === "without"
            onClicked: root.vm.choose("without")
        }
        Answer {
            objectName: "decline"
            width: parent.width
            text: qsTr("No, thank you")
            detail: qsTr("Nothing is kept. Our staff are glad to help you in person.")
            checked: root.vm.choice === "decline"
            onClicked: root.vm.choose("decline")
        }
        Txt {
            width: parent.width
            topPadding: Theme.s2
            color: Theme.quietInk
            text: qsTr("This is not a medical test and gives no diagnosis. It cannot replace a visit to a professional.")
        }
    }
}
