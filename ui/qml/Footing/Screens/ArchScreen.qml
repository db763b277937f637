pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// The arch of one foot. The print comes first; pictures, help and staff's measures are side roads back to it.
ScreenPage {
    id: root

    required property ArchViewModel vm
    readonly property bool leftFoot: vm.side === "left"

    Accessible.name: titleBlock.text
    nextEnabled: vm.ready
    asks: vm.mode
    nextVisible: vm.mode !== "howto"

    SideTitle {
        id: titleBlock

        width: parent.width
        side: root.vm.side
        text: {
            if (root.vm.mode === "howto")
                return qsTr("How to see your print");
            if (root.vm.mode === "staff")
                return root.leftFoot ? qsTr("Left foot: staff measure") : qsTr("Right foot: staff measure");
            return root.leftFoot ? qsTr("Your left footprint") : qsTr("Your right footprint");
        }
        subtitle: {
            if (root.vm.mode === "print")
                return qsTr("Move the slider or the print until it looks like yours, or touch the picture that does.");
            if (root.vm.mode === "pictures")
                return qsTr("Touch the one that looks most like yours.");
            return "";
        }
    }
    Loader {
        id: pages

        y: titleBlock.height
        width: parent.width
        sourceComponent: root.vm.mode === "print" ? morph : root.vm.mode === "pictures" ? pictures : root.vm.mode === "staff" ? staff : howTo
    }
    Flow {
        id: roads

        y: pages.y + pages.height + Theme.s4
        width: parent.width
        spacing: Theme.s3

        Pill {
            objectName: "notSure"
            visible: root.vm.mode === "print"
            text: qsTr("I am not sure")
            onClicked: {
                root.vm.show("pictures");
                root.vm.choose("not_sure");
            }
        }
        Pill {
            objectName: "howTo"
            visible: root.vm.mode === "print" || root.vm.mode === "pictures"
            text: qsTr("Show me how")
            iconName: "info"
            onClicked: root.vm.show("howto")
        }
        Pill {
            objectName: "toPictures"
            visible: root.vm.mode === "print"
            text: qsTr("Pick a picture")
            onClicked: root.vm.show("pictures")
        }
        Pill {
            objectName: "toPrint"
            visible: root.vm.mode !== "print"
            text: qsTr("Back to the print")
            onClicked: root.vm.show("print")
        }
        Pill {
            objectName: "toStaff"
            visible: root.vm.mode === "pictures"
            text: qsTr("For staff: measure")
            onClicked: root.vm.show("staff")
        }
    }

    Component {
        id: morph

        ArchPrint {
            vm: root.vm
            room: root.availableHeight - titleBlock.height - roads.height - Theme.s4 * 2
        }
    }
    Component {
        id: pictures

        ArchPictures {
            vm: root.vm
            room: root.availableHeight - titleBlock.height - roads.height - Theme.s4 * 2
        }
    }
    Component {
        id: staff

        ArchStaff {
            vm: root.vm
        }
    }
    Component {
        id: howTo

        ArchHowTo {}
    }
}
