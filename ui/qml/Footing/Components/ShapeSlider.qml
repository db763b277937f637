import QtQuick
import QtQuick.Templates as T
import Footing.Theme

// A slider for a shape, not for an amount: the track has no fill. The screen binds `value`; a finger says `moved`.
Item {
    id: root

    property real from: 0
    property real to: 1
    property real value: 0
    property real stepSize: 0
    property string name: ""
    readonly property bool pressed: slider.pressed

    signal moved(real value)

    implicitWidth: Theme.mm(120)
    implicitHeight: Theme.mm(31)

    onValueChanged: slider.value = value

    T.Slider {
        id: slider

        objectName: "slider"
        anchors.fill: parent
        from: root.from
        to: root.to
        stepSize: root.stepSize
        live: true
        snapMode: T.Slider.NoSnap
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.Slider
        Accessible.name: root.name
        onMoved: root.moved(value)
        Component.onCompleted: value = root.value

        background: Rectangle {
            // As long as the way of the knob's rim: its middle stops short of both ends.
            x: 0
            y: (slider.height - height) / 2
            width: slider.width
            height: Theme.mm(5.5)
            radius: height / 2
            color: Theme.surface
            border.width: Theme.strokeControl
            border.color: Theme.edge
        }
        handle: Rectangle {
            id: knob

            x: slider.visualPosition * (slider.width - width)
            y: Math.round((slider.height - height) / 2)
            width: Theme.mm(27)
            height: width
            radius: width / 2
            color: slider.pressed ? Theme.soft : Theme.surface
            border.width: Theme.strokeChosen
            border.color: Theme.primary

            // Ribs to hold on to: the knob is for dragging.
            Row {
                anchors.centerIn: parent
                spacing: Theme.mm(1.9)

                Repeater {
                    model: 3

                    Rectangle {
                        width: Theme.mm(1.3)
                        height: Theme.mm(7.5)
                        radius: width / 2
                        color: Theme.primary
                    }
                }
            }
            FocusRing {
                shown: slider.visualFocus
                of: knob.radius
            }
        }
    }
}
