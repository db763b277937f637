import QtQuick
import QtQuick.Shapes

// A hand with one finger out: touch here.
Item {
    id: root

    property color color: "#FFFFFF"

    implicitWidth: 48
    implicitHeight: 48

    Shape {
        width: 48
        height: 48
        scale: root.width / 48
        transformOrigin: Item.TopLeft
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: root.color
            strokeWidth: 3
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: "M17 30 L17 11 C17 6.5 24 6.5 24 11 L24 22 C25 19.5 30 19.5 31 22.5 C32 20.5 36.5 20.5 37 24 C38.5 22.5 42 23.5 42 27 L42 34 C42 38 40.5 40 39 44 L21 44 L9 30.5 C6.5 27 10.5 24 13.5 26.5 Z"
            }
        }
    }
}
