import QtQuick
import Footing.Backend

// Everything kept about this person, for those who may: a copy for them to take along, and erasing it.
DeskCard {
    id: root

    required property VisitViewModel vm
    property DialogHost host: null
    readonly property PersonRecord person: vm.person

    visible: person.mayCopy || person.mayErase
    heading: qsTr("Everything kept about this person")

    DeskButton {
        objectName: "clientsCopy"
        width: root.innerWidth
        visible: root.person.mayCopy
        iconName: "download"
        text: qsTr("Copy for the client…")
        onClicked: root.person.openCopy()
    }
    DeskButton {
        objectName: "erasePerson"
        width: root.innerWidth
        visible: root.person.mayErase
        danger: true
        text: qsTr("Erase this person…")
        onClicked: root.person.openErase()
    }
    CopyDialog {
        host: root.host
        vm: root.vm
    }
    EraseDialog {
        host: root.host
        vm: root.vm
    }
}
