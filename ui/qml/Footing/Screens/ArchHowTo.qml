pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components

// How to see your own print.
Column {
    id: root

    spacing: Theme.s4

    Rectangle {
        width: parent.width
        height: Theme.portrait ? Theme.mm(130) : Theme.mm(95)
        radius: Theme.radiusPanel
        color: Theme.highContrast ? "#FBF8F3" : Theme.soft

        Drawing {
            name: "wet_print_howto"
            alt: qsTr("A wet foot, a step on paper, and the print it leaves")
            grounded: false
            x: Theme.s3
            y: Theme.s3
            width: parent.width - Theme.s3 * 2
            height: parent.height - Theme.s3 * 2
        }
    }
    Repeater {
        model: [qsTr("Ask our staff for paper and a wet cloth. Wet the sole of your foot."), qsTr("Hold the rail. Step on the paper with your full weight, and step off."), qsTr("Dry your foot and the floor. Compare the print with the one on the screen.")]

        Item {
            id: step

            required property string modelData
            required property int index

            width: root.width
            height: Math.max(disc.height, line.height)

            NumberDisc {
                id: disc

                anchors.left: parent.left
                number: step.index + 1
            }
            Txt {
                id: line

                anchors.left: disc.right
                anchors.leftMargin: Theme.s4
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - disc.width - Theme.s4
                kind: "label"
                text: step.modelData
            }
        }
    }
}
