import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// The rest between two tries. It ends by the clock or by the client; the next try never starts by itself.
Item {
    id: root

    required property BalanceLegViewModel vm
    property real room: 0
    readonly property bool wide: !Theme.portrait

    implicitHeight: wide ? Math.max(ring.height, words.height) : words.y + words.height

    TimeRing {
        id: ring

        x: root.wide ? 0 : (root.width - width) / 2
        y: Theme.s3
        width: Math.max(Theme.mm(90), root.wide ? Math.min(root.width * 0.42, root.room - Theme.s4 * 2) : Math.min(Theme.mm(170), root.room - words.height - Theme.s6 * 2))
        height: width
        // As the number: what is left of it.
        part: Theme.reducedMotion ? 0 : 1 - root.vm.restPart

        Column {
            readonly property string spoken: count.text + " " + unit.text

            anchors.centerIn: parent

            Txt {
                id: count

                anchors.horizontalCenter: parent.horizontalCenter
                text: String(root.vm.restSeconds)
                bold: true
                tabular: true
                lineHeight: 1
                font.pixelSize: Math.max(1, Math.round(ring.width * 0.36))
            }
            Txt {
                id: unit

                anchors.horizontalCenter: parent.horizontalCenter
                // Inside the ring, which is narrower down here.
                width: Math.round(ring.width * 0.5)
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("seconds to rest")
                font.pixelSize: Math.max(1, Math.round(ring.width * 0.075))
            }
        }
    }
    Column {
        id: words

        x: root.wide ? ring.width + Theme.s6 : 0
        y: root.wide ? (root.implicitHeight - height) / 2 : ring.y + ring.height + Theme.s5
        width: root.width - x
        spacing: Theme.s4

        Txt {
            width: parent.width
            kind: "label"
            horizontalAlignment: root.wide ? Text.AlignLeft : Text.AlignHCenter
            text: qsTr("Sit down if you like. The next try starts only when you say so.")
        }
        Pill {
            anchors.horizontalCenter: root.wide ? undefined : parent.horizontalCenter
            visible: root.vm.mayFinish
            text: qsTr("No more tries on this leg")
            onClicked: root.vm.leaveOut()
        }
    }
}
