pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// Foot, ankle, knee, hip, back: lit where this client's answers point. A place that is not lit says nothing.
Card {
    id: root

    required property ResultsViewModel vm
    readonly property var ripple: vm.ripple
    property real figureHeight: Theme.mm(88)

    Txt {
        width: parent.width
        kind: "label"
        bold: true
        text: qsTr("How it may connect")
    }
    Item {
        id: field

        // The marks stand in one column, right behind the longest word.
        readonly property real wordRoom: Math.max(...root.ripple.places.map(place => metrics.advanceWidth(place.text)))
        readonly property real step: Math.max(Theme.body * 1.25, height * 0.15)

        // Words keep a line's distance: worked out from the ground up, as foot and ankle are the closest.
        function wordY(row: int): real {
            const places = root.ripple.places;
            const scale = figure.height / root.ripple.height;
            let y = places[places.length - 1].y * scale;
            for (let i = places.length - 2; i >= row; --i)
                y = Math.min(places[i].y * scale, y - step);
            return y;
        }

        width: parent.width
        height: root.figureHeight

        FontMetrics {
            id: metrics

            font.family: Theme.family
            font.pixelSize: Theme.body
            font.bold: true
        }
        PathPicture {
            id: figure

            height: parent.height
            width: height * root.ripple.width / root.ripple.height
            picture: root.ripple
        }
        Repeater {
            model: root.ripple.places

            Item {
                id: place

                width: field.width

                required property var modelData
                required property int index
                readonly property real from: modelData.y * figure.height / root.ripple.height
                readonly property real to: field.wordY(index)

                // A turned rectangle and no Shape: software rendering does not clip a Shape to a page that is scrolled.
                Rectangle {
                    readonly property real rise: place.to - place.from

                    x: figure.width
                    y: place.from - height / 2
                    width: Math.hypot(Theme.s4, rise)
                    height: Theme.strokeDivider
                    antialiasing: true
                    transformOrigin: Item.Left
                    rotation: Math.atan2(rise, Theme.s4) * 180 / Math.PI
                    color: place.modelData.lit ? Theme.ink : Theme.edge
                }
                Row {
                    x: Math.max(word.x + word.width + Theme.s2, Math.min(field.width - width, word.x + field.wordRoom + Theme.s4))
                    y: Math.round(place.to - height / 2)
                    spacing: Theme.mm(1)

                    SideMark {
                        visible: place.modelData.left
                        size: Math.min(Math.round(field.step * 0.9), Math.round(Theme.body * 1.2))
                        side: "left"
                    }
                    SideMark {
                        visible: place.modelData.right
                        size: Math.min(Math.round(field.step * 0.9), Math.round(Theme.body * 1.2))
                        side: "right"
                    }
                }
                Txt {
                    id: word

                    x: figure.width + Theme.s4 + Theme.s1
                    y: Math.round(place.to - height / 2)
                    width: implicitWidth
                    lineHeight: 1
                    bold: place.modelData.named
                    color: place.modelData.lit ? Theme.ink : Theme.quietInk
                    text: place.modelData.text
                    Accessible.name: place.modelData.lit ? qsTr("%1, your answers point here").arg(text) : text
                }
            }
        }
    }
}
