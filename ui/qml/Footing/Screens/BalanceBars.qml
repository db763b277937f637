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

    // How the words of both bars are set: alike where that can be, else at least in the same words.
    readonly property var ways: [
        {
            "short": false,
            "at": "behind"
        },
        {
            "short": false,
            "at": "inside"
        },
        {
            "short": true,
            "at": "behind"
        },
        {
            "short": true,
            "at": "inside"
        },
        {
            "short": false,
            "at": "any"
        },
        {
            "short": true,
            "at": "any"
        }
    ]
    readonly property var spots: {
        const rows = [];
        for (let i = 0; i < lengths.count; ++i)
            rows.push(lengths.itemAt(i));
        if (rows.some(row => row === null))
            return [];
        for (const way of ways) {
            const found = rows.map(row => spotFor(row as Lengths, way.short, way.at));
            if (found.every(spot => spot !== null))
                return found;
        }
        return rows.map(row => spotFor(row as Lengths, false, "any") ?? overFor(row as Lengths));
    }

    component Lengths: Item {
        property real end: 0
        property real full: 0
        property real brief: 0
    }

    // Where the words stand beside a bar, or null where they have no room.
    function spotFor(row: Lengths, short: bool, at: string): var {
        const gap = Theme.s2;
        const norm = bars.normX < 0 ? -1 : bars.normX * unit;
        const wide = short ? row.brief : row.full;
        const clear = start => norm < 0 || norm < start - gap || norm > start + wide + gap;
        const behind = row.end + gap;
        if (at !== "inside" && behind + wide + gap <= bars.axis * unit && clear(behind))
            return {
                "x": behind,
                "inside": false,
                "short": short,
                "over": false
            };
        for (const start of at === "behind" ? [] : [gap, norm + gap]) {
            if (start > 0 && start + wide + gap <= row.end && clear(start))
                return {
                    "x": start,
                    "inside": true,
                    "short": short,
                    "over": false
                };
        }
        return null;
    }
    // Nowhere to stand: on a ground of their own, across the line.
    function overFor(row: Lengths): var {
        return {
            "x": Math.max(row.end, Math.min(row.end + Theme.s2, bars.axis * unit - row.full - Theme.s2)),
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
        id: lengths

        model: root.bars.rows

        Lengths {
            id: row

            required property var modelData
            required property int index
            readonly property var spot: root.spots[index] ?? root.overFor(row)

            end: modelData.end * root.unit
            full: whole.implicitWidth
            brief: shorter.implicitWidth
            y: Math.round(modelData.y * root.unit * root.rise - height / 2)
            width: root.width
            height: root.bars.bar * root.unit * root.rise

            SideMark {
                size: Math.min(Theme.mm(16.6), row.height)
                side: row.modelData.side
                anchors.verticalCenter: parent.verticalCenter
            }
            Txt {
                id: whole

                visible: false
                bold: true
                tabular: true
                text: row.modelData.text
            }
            Txt {
                id: shorter

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
