pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Footing.Theme

// A ring that fills from the top, clockwise. In high contrast the empty part is two lines and the done part solid.
Item {
    id: root

    property real part: 0
    property color track: Theme.highContrast ? Theme.ink : Theme.line
    property color fill: Theme.primary
    property real thickness: Math.round(width * (Theme.highContrast ? 0.06 : 0.0425))

    Accessible.ignored: true

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer
        visible: !Theme.highContrast

        ShapePath {
            strokeColor: root.track
            strokeWidth: root.thickness
            fillColor: "transparent"

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.width / 2
                radiusX: (root.width - root.thickness) / 2
                radiusY: radiusX
                startAngle: 0
                sweepAngle: 360
            }
        }
    }
    Repeater {
        model: Theme.highContrast ? [0, 1] : []

        Rectangle {
            required property int modelData

            anchors.fill: parent
            anchors.margins: modelData * (root.thickness - border.width)
            radius: width / 2
            color: "transparent"
            border.width: Theme.mm(1.4)
            border.color: root.track
        }
    }
    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer
        visible: root.part > 0

        ShapePath {
            strokeColor: root.fill
            strokeWidth: root.thickness
            fillColor: "transparent"
            capStyle: Theme.highContrast ? ShapePath.FlatCap : ShapePath.RoundCap

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.width / 2
                radiusX: (root.width - root.thickness) / 2
                radiusY: radiusX
                startAngle: -90
                sweepAngle: 360 * Math.min(1, root.part)
            }
        }
    }
}
