import QtQuick
import Footing.Theme

// Words. The kind fixes size, weight and line height; text wraps and is never elided.
Text {
    id: root

    property string kind: "body"
    property bool bold: kind === "title" || kind === "display"
    property bool tabular: false
    readonly property real plainSize: kind === "caption" ? Theme.caption : kind === "label" ? Theme.label : kind === "title" ? Theme.title : kind === "display" ? Theme.display : Theme.body

    font.family: Theme.family
    font.pixelSize: plainSize
    font.bold: bold
    font.features: tabular ? ({
            "tnum": 1
        }) : ({})
    color: Theme.ink
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    lineHeight: kind === "title" || kind === "display" ? 1.1 : 1.18
    horizontalAlignment: Text.AlignLeft
    renderType: Text.QtRendering
}
