pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// Foot, ankle, knee, hip, back: lit where this client's answers point. A place that is not lit says nothing.
Card {
    id: root

    required property ResultsViewModel vm
    property real figureHeight: Theme.mm(88)

    Txt {
        width: parent.width
        kind: "label"
        bold: true
        text: qsTr("How it may connect")
    }
    Item {
        width: parent.width
        height: root.figureHeight

        PathPicture {
            id: figure

            height: parent.height
            width: height * root.vm.ripple.width / root.vm.ripple.height
            picture: root.vm.ripple
        }
        Repeater {
            model: root.vm.ripple.places

            Txt {
                required property var modelData

                x: figure.x + figure.width + Theme.s2
                y: modelData.y * figure.height / root.vm.ripple.height - height / 2
                width: root.innerWidth - x
                lineHeight: 1
                kind: "body"
                bold: modelData.lit
                color: modelData.lit ? Theme.ink : Theme.quietInk
                text: modelData.text
                Accessible.name: modelData.lit ? qsTr("%1, lit").arg(modelData.text) : modelData.text
            }
        }
    }
}
