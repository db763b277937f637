pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Footing.Theme

// Eleven keys from 0 to 10 with words at both ends. Large text makes two rows of them, never smaller keys.
Column {
    id: root

    property int value: -1
    property string lowText: ""
    property string highText: ""
    property string name: ""
    readonly property real gap: Theme.mm(2.2)
    readonly property real oneRow: (width - gap * 10) / 11
    readonly property bool split: oneRow < Theme.mm(15) || Theme.textScale > 1.6
    readonly property int perRow: split ? 6 : 11
    readonly property real keyWidth: (width - gap * (perRow - 1)) / perRow

    signal picked(int value)

    spacing: Theme.s2
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    // Each key starts and ends on a whole pixel, and the last one ends where the words under it do.
    Item {
        id: keys

        // Its ends are read, with the words for them.
        readonly property bool unspoken: true
        readonly property real pitch: root.keyWidth + root.gap
        readonly property real keyHeight: root.split ? Theme.mm(26) : Theme.mm(33)

        width: parent.width
        height: root.split ? keyHeight * 2 + root.gap : keyHeight

        Repeater {
            model: 11

            T.AbstractButton {
                id: key

                required property int index
                readonly property bool current: index === root.value

                readonly property real start: Math.round(index % root.perRow * keys.pitch)

                objectName: "scale" + index
                // The scale runs in the reading direction.
                x: root.LayoutMirroring.enabled ? keys.width - start - width : start
                y: Math.floor(index / root.perRow) * (keys.keyHeight + root.gap)
                width: Math.round((index % root.perRow + 1) * keys.pitch) - root.gap - start
                height: keys.keyHeight
                text: index
                focusPolicy: Qt.StrongFocus
                checked: current
                Accessible.role: Accessible.RadioButton
                Accessible.name: root.name === "" ? text : root.name + " " + text
                Accessible.checkable: true
                Accessible.checked: current
                onClicked: root.picked(index)

                background: Rectangle {
                    radius: Theme.radiusKey
                    anchors.fill: parent
                    anchors.topMargin: key.current ? -Theme.mm(1.6) : 0
                    anchors.bottomMargin: anchors.topMargin
                    color: key.current ? Theme.primary : key.down ? Qt.darker(Theme.surface, 1.08) : Theme.surface
                    border.width: key.current ? 0 : Theme.strokeControl
                    border.color: Theme.edge

                    FocusRing {
                        shown: key.visualFocus
                        of: Theme.radiusKey
                    }
                }
                contentItem: Text {
                    text: key.text
                    font.family: Theme.family
                    font.bold: true
                    font.pixelSize: Math.min(Theme.label, Math.round(key.width * 0.62), Math.round(key.height * 0.6)) * (key.current ? 1.18 : 1)
                    color: key.current ? Theme.primaryInk : Theme.ink
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    renderType: Text.QtRendering
                }
            }
        }
    }
    Item {
        width: parent.width
        height: Math.max(low.height, high.height)

        Txt {
            id: low

            readonly property string spoken: "0: " + text

            width: (parent.width - Theme.s4) / 2
            anchors.left: parent.left
            text: root.lowText
            kind: "caption"
            color: Theme.quietInk
        }
        Txt {
            id: high

            readonly property string spoken: "10: " + text

            width: low.width
            anchors.right: parent.right
            text: root.highText
            kind: "caption"
            color: Theme.quietInk
            horizontalAlignment: Text.AlignRight
        }
    }
}
