pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components

// Both bars with their letters and the seconds in words: in the bar where there is room, else behind it, and never
// across the line for the age norm.
Item {
    id: root

    required property var bars
    readonly property real markSize: Theme.mm(16.6)
    readonly property real left_: Theme.mm(16.6) + Theme.s3
    readonly property real wanted: (width - left_) / bars.axis
    readonly property real unit: wanted
    // A bar is as high as its mark, and higher only when larger words in it ask for that.
    readonly property real rise: Math.max(Theme.mm(16.6), below ? 0 : Theme.body * 1.5) / (bars.bar * wanted)
    // Large words have no room beside a bar: they stand under both.
    readonly property bool below: Theme.textScale >= 1.5

    implicitHeight: Math.ceil(bars.height * unit * rise) + (below ? values.height + Theme.s3 : 0)
    height: implicitHeight

    PathPicture {
        id: picture

        x: root.left_
        width: root.bars.width * root.unit
        height: root.bars.height * root.unit
        picture: root.bars
        transform: Scale {
            yScale: root.rise
        }
    }
    Repeater {
        model: root.bars.rows

        Item {
            id: row

            required property var modelData
            readonly property real end: modelData.end * root.unit
            readonly property real norm: root.bars.normX < 0 ? -1 : root.bars.normX * root.unit
            readonly property real gap: Theme.s3
            readonly property bool inside: words.implicitWidth + gap * 2 < end && (norm < 0 || norm > end || words.implicitWidth + gap * 2 < norm)
            readonly property bool crosses: norm >= end && norm < end + words.implicitWidth + gap * 2

            y: Math.round(modelData.y * root.unit * root.rise - height / 2)
            width: root.width
            height: root.bars.bar * root.unit * root.rise

            SideMark {
                size: Math.min(Theme.mm(16.6), row.height)
                side: row.modelData.side
                anchors.verticalCenter: parent.verticalCenter
            }
            Txt {
                id: words

                visible: !root.below
                x: root.left_ + (row.inside ? row.gap : (row.crosses ? row.norm : row.end) + row.gap)
                anchors.verticalCenter: parent.verticalCenter
                kind: "body"
                bold: true
                lineHeight: 1
                tabular: true
                wrapMode: Text.NoWrap
                color: row.inside ? Theme.sideInk : Theme.ink
                text: row.modelData.text
            }
        }
    }
    Column {
        id: values

        visible: root.below
        y: Math.ceil(root.bars.height * root.unit * root.rise) + Theme.s3
        width: parent.width
        spacing: Theme.s2

        Repeater {
            model: root.bars.rows

            Row {
                id: value

                required property var modelData

                spacing: Theme.s3

                SideMark {
                    id: mark

                    side: value.modelData.side
                    anchors.verticalCenter: parent.verticalCenter
                }
                Txt {
                    bold: true
                    tabular: true
                    width: values.width - mark.width - value.spacing
                    text: value.modelData.text
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
    }
}
