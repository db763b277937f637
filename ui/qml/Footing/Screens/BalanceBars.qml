pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components

// Both bars with their letters and the seconds in words: in the bar where there is room, else right behind its end.
// The line for the age norm never runs through the words: they are shorter, or it stops where they stand.
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

    // Where the words stand beside a bar of this length. `over`: they need a ground of their own, across the line.
    function spotFor(end: real, norm: real, full: real, brief: real, gap: real): var {
        const clear = (start, wide) => norm < 0 || norm < start - gap || norm > start + wide + gap;
        for (const short of [false, true]) {
            const wide = short ? brief : full;
            for (const start of [gap, norm + gap]) {
                if (start > 0 && start + wide + gap <= end && clear(start, wide))
                    return {
                        "x": start,
                        "inside": true,
                        "short": short,
                        "over": false
                    };
            }
            const behind = end + gap;
            if (behind + wide + gap <= bars.axis * unit && clear(behind, wide))
                return {
                    "x": behind,
                    "inside": false,
                    "short": short,
                    "over": false
                };
        }
        return {
            "x": Math.max(end, Math.min(end + gap, bars.axis * unit - full - gap)),
            "inside": false,
            "short": false,
            "over": true
        };
    }

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
            readonly property real gap: Theme.s2
            readonly property var spot: root.spotFor(end, norm, full.implicitWidth, brief.implicitWidth, gap)

            y: Math.round(modelData.y * root.unit * root.rise - height / 2)
            width: root.width
            height: root.bars.bar * root.unit * root.rise

            SideMark {
                size: Math.min(Theme.mm(16.6), row.height)
                side: row.modelData.side
                anchors.verticalCenter: parent.verticalCenter
            }
            Txt {
                id: full

                visible: false
                bold: true
                tabular: true
                text: row.modelData.text
            }
            Txt {
                id: brief

                visible: false
                bold: true
                tabular: true
                text: row.modelData.short
            }
            Rectangle {
                visible: words.visible && row.spot.over
                x: words.x - Theme.s1
                width: words.width + Theme.s1 * 2
                height: row.height
                color: Theme.barGround
            }
            Txt {
                id: words

                visible: !root.below
                x: root.left_ + row.spot.x
                anchors.verticalCenter: parent.verticalCenter
                kind: "body"
                bold: true
                lineHeight: 1
                tabular: true
                wrapMode: Text.NoWrap
                color: row.spot.inside ? Theme.sideInk : Theme.ink
                text: row.spot.short ? row.modelData.short : row.modelData.text
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
