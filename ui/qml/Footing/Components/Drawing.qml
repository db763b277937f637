import QtQuick
import Footing.Theme

// A drawn illustration, crisp at any size, keeping its ratio. Drawings have their own colours, so in high contrast
// they stand on a light ground. Without `alt` it only repeats what the words beside it say.
Item {
    id: root

    required property string name
    property string alt: ""
    readonly property alias ready: image.ready
    readonly property real ratio: image.implicitHeight > 0 ? image.implicitWidth / image.implicitHeight : 1
    readonly property alias paintedWidth: image.paintedWidth
    readonly property alias paintedHeight: image.paintedHeight
    property bool grounded: Theme.highContrast
    property bool turned: false
    property int align: Image.AlignHCenter

    implicitWidth: Theme.mm(80)
    implicitHeight: width / ratio
    Accessible.role: Accessible.Graphic
    Accessible.name: alt
    Accessible.ignored: alt === ""

    Rectangle {
        visible: root.grounded
        anchors.centerIn: parent
        width: image.paintedWidth
        height: image.paintedHeight
        radius: Theme.radiusKey
        color: "#FBF8F3"
    }
    Image {
        id: image

        readonly property bool ready: status === Image.Ready

        anchors.fill: parent
        source: root.name === "" ? "" : Theme.illustrations + root.name + ".svg"
        sourceSize: root.width > 0 && root.height > 0 ? Qt.size(Math.ceil(root.width), Math.ceil(root.height)) : undefined
        fillMode: Image.PreserveAspectFit
        mirror: root.turned
        horizontalAlignment: root.align
        mipmap: false
    }
}
