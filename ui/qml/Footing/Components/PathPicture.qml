pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Backend

// A Picture of kiosk.figures as data: {width, height, shapes, labels}. Colours are tokens of the theme.
Item {
    id: root

    required property var picture
    property string alt: ""
    readonly property real unit: picture && picture.width > 0 ? Math.max(0, Math.min(width / picture.width, height / picture.height)) : 0

    implicitWidth: Theme.mm(80)
    implicitHeight: picture && picture.width > 0 ? width * picture.height / picture.width : 0
    Accessible.role: Accessible.Graphic
    Accessible.name: alt
    Accessible.ignored: alt === ""

    function paint(name: string): color {
        return name === "" ? "transparent" : name.startsWith("#") ? Qt.color(name) : Theme.token(name);
    }

    PathPaint {
        anchors.fill: parent
        picture: root.picture
        tokens: Theme.tokens
    }
    Repeater {
        model: root.picture ? root.picture.labels : []

        Text {
            required property var modelData
            readonly property real capital: modelData.height * root.unit

            x: (root.width - root.picture.width * root.unit) / 2 + modelData.x * root.unit - width / 2
            // The capitals' middle is on the point: they reach from the baseline up by `height`.
            y: (root.height - root.picture.height * root.unit) / 2 + modelData.y * root.unit + capital / 2 - baselineOffset
            text: modelData.text
            font.family: Theme.family
            font.bold: modelData.bold
            font.pixelSize: Math.max(1, Math.round(capital / 0.668))
            color: root.paint(modelData.colour)
            renderType: Text.QtRendering
        }
    }
}
