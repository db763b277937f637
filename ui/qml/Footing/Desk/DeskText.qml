import QtQuick
import Footing.Theme

// Words at the desk. The kind fixes size and weight; text wraps and is never elided.
Text {
    id: root

    property string kind: "body"
    property bool bold: kind === "title" || kind === "heading"
    property bool tabular: false

    font.family: Theme.family
    font.pixelSize: kind === "small" ? DeskTheme.small : kind === "strong" ? DeskTheme.strong : kind === "heading" ? DeskTheme.heading : kind === "title" ? DeskTheme.title : DeskTheme.body
    font.bold: bold
    font.features: tabular ? ({
            "tnum": 1
        }) : ({})
    color: Theme.ink
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    lineHeight: kind === "title" || kind === "heading" ? 1.05 : 1.16
    horizontalAlignment: Text.AlignLeft
    renderType: Text.QtRendering
    // Whole pixels, or the discs and pills below would stand between two: software rendering then draws a hairline
    // through them.
    height: Math.ceil(implicitHeight)
}
