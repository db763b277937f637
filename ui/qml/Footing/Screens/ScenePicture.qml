pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components

// A drawing with a wall and perhaps a floor, on a panel as wide as the screen's other parts: where the height decides
// the size of the drawing, its wall and floor go on to both sides.
Item {
    id: root

    required property string name
    // {wall, floor, horizon, cut}: colours, the share of the height at which the floor begins, and whether something is
    // cut by the left edge, where the drawing then stays. No floor is "".
    required property var scene
    // Letters of sides, and the words of answers, at their places in the drawing.
    property var marks: []
    readonly property bool inTwoLines: marks.length > 3
    // Things in the order of the answers: where those run from the right, so do the things.
    readonly property bool turned: inTwoLines && LayoutMirroring.enabled

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusPanel
        color: root.scene.floor || root.scene.wall
    }
    Rectangle {
        visible: root.scene.floor !== ""
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: parent.height - drawing.paintedHeight * (1 - root.scene.horizon)
        topLeftRadius: Theme.radiusPanel
        topRightRadius: Theme.radiusPanel
        color: root.scene.wall
    }
    Drawing {
        id: drawing

        width: root.width
        height: root.height
        name: root.name
        grounded: false
        turned: root.turned
        align: root.scene.cut ? Image.AlignLeft : Image.AlignHCenter
        LayoutMirroring.enabled: false
    }
    Item {
        id: field

        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        x: root.scene.cut ? 0 : Math.round((root.width - width) / 2)
        y: Math.round((root.height - height) / 2)
        width: drawing.paintedWidth
        height: drawing.paintedHeight

        readonly property real share: root.inTwoLines ? 0.22 : 0.25
        // One size for all words, so that the longest has room too.
        readonly property int fitting: {
            let size = Math.min(Theme.caption, Math.round(height * 0.075));
            for (const mark of root.marks) {
                const words = mark.text.split(" ").map(word => metrics.advanceWidth(word));
                // Beside a part the words may stand in two lines, under one in a single line.
                const needed = root.inTwoLines ? Math.max(metrics.advanceWidth(mark.text) * 0.62, ...words) : metrics.advanceWidth(mark.text);
                size = Math.min(size, Math.floor(width * share * metrics.font.pixelSize / Math.max(1, needed)));
            }
            return size;
        }
        readonly property int wordSize: Math.max(Theme.mm(4), fitting)

        FontMetrics {
            id: metrics

            font.family: Theme.family
            font.bold: true
            font.pixelSize: 100
        }
        Repeater {
            model: root.marks

            Item {
                id: mark

                required property var modelData

                x: Math.round((root.turned ? 1 - modelData.x : modelData.x) * field.width)
                y: Math.round(modelData.y * field.height)

                SideMark {
                    visible: mark.modelData.side !== ""
                    x: -Math.round(width / 2)
                    y: -Math.round(height / 2)
                    size: Math.max(Theme.mm(8), Math.min(Theme.mm(14), Math.round(field.height * 0.13)))
                    side: mark.modelData.side === "right" ? "right" : "left"
                }
                // The answers say it again as large as the client likes: here it has to fit under its foot.
                Text {
                    // Names that would be too small to read are left to the answers, which stand in the same order.
                    visible: text !== "" && (!root.inTwoLines || field.fitting >= field.wordSize && field.wordSize * 2.6 <= height)
                    x: -Math.round(width / 2)
                    y: -Math.round(height / 2)
                    width: Math.floor(field.width * field.share)
                    height: Math.floor(field.height * (root.inTwoLines ? 0.2 : 0.12))
                    wrapMode: root.inTwoLines ? Text.WordWrap : Text.NoWrap
                    // A word with a hyphen stays whole.
                    text: mark.modelData.text.replace(/-/g, "\u2011")
                    font.family: Theme.family
                    font.bold: true
                    font.pixelSize: field.wordSize
                    fontSizeMode: Text.Fit
                    minimumPixelSize: Theme.mm(4)
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    color: "#16302B"
                    renderType: Text.QtRendering
                    Accessible.ignored: true
                }
            }
        }
    }
}
