import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

ScreenPage {
    id: root

    required property PrivacyViewModel vm

    title: qsTr("May we keep your answers?")
    subtitle: qsTr("We ask about your health, your feet and your balance. If you say yes, %1 keeps your answers on this machine.").arg(vm.clinic)
    nextEnabled: vm.ready
    nextText: vm.choice === "decline" ? qsTr("Leave") : qsTr("Next")

    Column {
        width: parent.width
        spacing: Theme.s3

        Answer {
            objectName: "store"
            width: parent.width
            text: qsTr("Yes, keep them")
            detail: [qsTr("Our staff can see them. The clinic may copy them for its own records. You can come back and compare, and you can ask us to delete them."), root.vm.kept].join(" ").trim()
            checked: root.vm.choice === "store"
            onClicked: root.vm.choose("store")
        }
        Answer {
            objectName: "without"
            width: parent.width
            text: qsTr("Go on without saving")
            detail: qsTr("You get your sheet. When you leave, your answers are gone.")
            checked: root.vm.choice === "without"
            onClicked: root.vm.choose("without")
        }
        Answer {
            objectName: "decline"
            width: parent.width
            text: qsTr("No, thank you")
            detail: qsTr("The visit ends here and nothing is kept. Our staff are glad to help you in person.")
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
