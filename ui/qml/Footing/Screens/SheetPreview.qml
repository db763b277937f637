pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Backend

// The real pages on a soft ground, side by side; more than two can be pushed along.
Rectangle {
    id: root

    required property SheetViewModel vm
    readonly property real pageHeight: height - Theme.s5 * 2

    radius: Theme.radiusPanel
    color: Theme.soft
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Your sheet, %n page(s)", "", vm.pageCount)

    Flickable {
        id: view

        anchors.fill: parent
        anchors.leftMargin: Theme.s3
        anchors.rightMargin: Theme.s3
        contentWidth: Math.max(width, pages.width)
        contentHeight: height
        interactive: contentWidth > width + 1
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Row {
            id: pages

            x: Math.max(0, (view.width - width) / 2)
            y: Theme.s5
            spacing: Theme.s3

            Repeater {
                model: root.vm.pages

                Rectangle {
                    id: paper

                    required property var modelData

                    width: Math.round(height * modelData.ratio)
                    height: root.pageHeight
                    color: "#FFFFFF"

                    Rectangle {
                        // The one shadow of the house: under paper.
                        z: -1
                        x: Theme.mm(1.5)
                        y: Theme.mm(1.5)
                        width: parent.width
                        height: parent.height
                        color: Theme.highContrast ? Theme.soft : Qt.darker(Theme.soft, 1.12)
                    }
                    PageImage {
                        anchors.fill: parent
                        image: paper.modelData.image
                    }
                }
            }
        }
    }
}
