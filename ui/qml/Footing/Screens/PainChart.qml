pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// One chart of the pain screen. A touch means the nearest place within a finger's reach; each place is also there
// by name for assistive technology.
Item {
    id: root

    required property PainViewModel vm
    required property string chart
    required property var places
    property string heading: ""
    property string note: ""
    // The side of the body that is on the left of the picture: the front view is mirrored.
    property string leftOfPicture: "left"
    property real marksAt: 0.1
    property real marksIn: 0.12
    // The marks stand over the picture and not beside it.
    property bool marksAbove: false
    readonly property real naturalHeight: title.height + Theme.s2 + (marksAbove ? Theme.mm(12.5) + Theme.s2 : 0) + width / picture.ratio + (below.visible ? below.height + Theme.s2 : 0)
    readonly property real unit: places.width > 0 ? picture.width / places.width : 0

    Accessible.role: Accessible.Grouping
    Accessible.name: heading

    Txt {
        id: title

        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        bold: true
        // Over narrow pictures large words step back one size, or they would take the room of what is touched.
        kind: Theme.textScale > 1.4 ? "caption" : "body"
        text: root.heading
    }
    Item {
        id: picture

        readonly property real ratio: root.places.height > 0 ? root.places.width / root.places.height : 1
        readonly property real over: root.marksAbove ? Theme.mm(12.5) + Theme.s2 : 0
        readonly property real under: below.visible ? below.height + Theme.s2 : 0
        readonly property real crown: title.height + Theme.s2
        readonly property real most: root.height - crown - over - under

        objectName: root.chart
        // In the middle of what the heading leaves.
        y: Math.round(crown + over + Math.max(0, (most - height) / 2))
        anchors.horizontalCenter: parent.horizontalCenter
        height: Math.max(1, Math.min(most, root.width / ratio))
        width: height * ratio

        PathPicture {
            anchors.fill: parent
            picture: root.vm.drawings[root.chart]
        }
        PathPicture {
            anchors.fill: parent
            picture: root.places
        }
        Repeater {
            model: root.places.zones

            Item {
                id: zone

                required property var modelData

                objectName: "zone_" + modelData.key
                x: modelData.x * root.unit - width / 2
                y: modelData.y * root.unit - height / 2
                width: Theme.minTarget
                height: Theme.minTarget
                Accessible.role: Accessible.CheckBox
                Accessible.name: modelData.name
                Accessible.checkable: true
                Accessible.checked: modelData.chosen
                Accessible.onToggleAction: root.vm.toggle(zone.modelData.key)
                Accessible.onPressAction: root.vm.toggle(zone.modelData.key)
            }
        }
        TapHandler {
            // The finger may also land beside the picture's edge.
            margin: Theme.mm(6)
            onTapped: event => root.vm.touch(root.chart, event.position.x / root.unit, event.position.y / root.unit, Theme.mm(7) / root.unit)
        }
        SideMark {
            x: picture.width * root.marksIn - width / 2
            y: Math.round(root.marksAbove ? -height - Theme.s2 : picture.height * root.marksAt - height / 2)
            size: Theme.mm(12.5)
            side: root.leftOfPicture
        }
        SideMark {
            x: picture.width * (1 - root.marksIn) - width / 2
            y: Math.round(root.marksAbove ? -height - Theme.s2 : picture.height * root.marksAt - height / 2)
            size: Theme.mm(12.5)
            side: root.leftOfPicture === "left" ? "right" : "left"
        }
    }
    Txt {
        id: below

        visible: text !== "" && Theme.textScale < 1.4
        anchors.top: picture.bottom
        anchors.topMargin: Theme.s2
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        kind: "caption"
        color: Theme.quietInk
        text: root.note
    }
}
