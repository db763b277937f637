pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// Both prints as the client drew them, with the name of each.
Card {
    id: root

    required property ResultsViewModel vm
    property real printHeight: Theme.mm(72)
    // The names stand beside their letters, or both under them when one has no room.
    readonly property bool stacked: {
        for (let i = 0; i < feet.count; ++i)
            if ((feet.itemAt(i) as ArchFoot)?.crowded ?? false)
                return true;
        return false;
    }

    Txt {
        width: parent.width
        kind: "label"
        bold: true
        text: qsTr("Your arches")
    }
    Row {
        visible: root.vm.hasArches
        anchors.horizontalCenter: parent.horizontalCenter
        // The left foot stays at the left in every language.
        LayoutMirroring.enabled: false

        Repeater {
            id: feet

            model: root.vm.feet

            ArchFoot {
                width: root.innerWidth / 2
                printHeight: root.printHeight
                stacked: root.stacked
            }
        }
    }
    Txt {
        width: parent.width
        visible: !root.vm.hasArches
        text: qsTr("We left this part out today. You can do it another time.")
    }
}
