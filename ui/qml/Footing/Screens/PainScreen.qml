pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// Where does it hurt? Touch the places on the pictures, or take them from a list.
ScreenPage {
    id: root

    required property PainViewModel vm
    readonly property real room: width - Theme.margin * 2
    readonly property bool split: wide && !vm.listShown
    // As tall as the drawings want and the screen allows, but a body is never smaller than a hand.
    readonly property real panelRoom: availableHeight - crown.height - Theme.s4 - (split ? 0 : below.height + Theme.s4)
    readonly property real panelHeight: Math.floor(Math.max(Theme.mm(150), Math.min(panelRoom, front.naturalHeight + Theme.s4 * 2)))
    readonly property real panelWidth: split ? room * 0.62 : room

    Accessible.name: heading.text
    nextEnabled: vm.ready
    asks: vm.listShown ? "list" : ""

    Item {
        id: crown

        readonly property bool beside: heading.implicitWidth + Theme.s4 + way.width < width

        width: parent.width
        height: Math.max(words.height, beside ? way.height : words.height + Theme.s2 + way.height) + Theme.s4 * 2

        Column {
            id: words

            anchors.left: parent.left
            y: Theme.s4
            width: crown.beside ? parent.width - way.width - Theme.s4 : parent.width
            spacing: Theme.s2

            Txt {
                id: heading

                width: parent.width
                kind: "title"
                text: qsTr("Where does it hurt?")
                Accessible.role: Accessible.Heading
            }
            Txt {
                width: parent.width
                balanced: true
                color: Theme.quietInk
                text: root.vm.listShown ? qsTr("Choose each sore place.") : qsTr("Touch each sore place on the picture.")
            }
        }
        Pill {
            id: way

            objectName: "way"
            y: crown.beside ? Theme.s4 : words.y + words.height + Theme.s2
            anchors.right: parent.right
            iconName: root.vm.listShown ? "person" : "list"
            text: root.vm.listShown ? qsTr("Use the picture") : qsTr("Use a list")
            onClicked: root.vm.showList()
        }
    }
    Item {
        id: face

        y: crown.height
        width: root.panelWidth
        height: root.vm.listShown ? list.height : root.panelHeight

        Rectangle {
            readonly property bool unspoken: true

            anchors.fill: parent
            visible: !root.vm.listShown
            radius: Theme.radiusPanel
            color: Theme.surface
            border.width: Theme.strokeDivider
            border.color: Theme.line

            PainChart {
                id: front

                anchors.left: parent.left
                anchors.leftMargin: Theme.s2
                y: Theme.s4
                width: (parent.width - Theme.s2 * 2) * 0.31
                height: parent.height - Theme.s4 * 2
                vm: root.vm
                chart: "body_front"
                places: root.vm.front
                heading: qsTr("Front")
                leftOfPicture: "right"
            }
            PainChart {
                id: back

                anchors.left: front.right
                y: front.y
                width: front.width
                height: front.height
                vm: root.vm
                chart: "body_back"
                places: root.vm.backView
                heading: qsTr("Back")
            }
            Rectangle {
                id: divider

                anchors.left: back.right
                y: Theme.s4
                width: Theme.strokeDivider
                height: parent.height - Theme.s4 * 2
                color: Theme.line
            }
            PainChart {
                anchors.left: divider.right
                anchors.leftMargin: Theme.s2
                anchors.right: parent.right
                anchors.rightMargin: Theme.s2
                y: front.y
                height: front.height
                vm: root.vm
                chart: "soles"
                places: root.vm.soles
                heading: qsTr("Under your feet")
                note: qsTr("as your prints look on the floor")
                marksAbove: true
                marksIn: 0.262
            }
        }
        PainList {
            id: list

            visible: root.vm.listShown
            width: parent.width
            columns: root.wide && Theme.textScale < 1.4 ? 2 : 1
            vm: root.vm
        }
    }
    Column {
        id: below

        x: root.split ? root.panelWidth + Theme.s5 : 0
        y: root.split ? crown.height : face.y + face.height + Theme.s4
        width: root.split ? root.room - x : root.room
        spacing: Theme.s3

        Flow {
            width: parent.width
            spacing: Theme.s3
            visible: root.vm.anyChosen && !root.vm.listShown

            Repeater {
                model: root.vm.chosen

                Chip {
                    required property var modelData

                    objectName: "chip_" + modelData.key
                    width: Math.min(implicitWidth, below.width)
                    side: modelData.side
                    text: modelData.name
                    onRemoved: root.vm.toggle(modelData.key)
                }
            }
        }
        Answer {
            objectName: "nothing"
            width: parent.width
            text: qsTr("Nothing hurts")
            checked: root.vm.nothingHurts
            onClicked: root.vm.chooseNothing()
        }
    }
}
