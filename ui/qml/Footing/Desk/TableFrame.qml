pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme

// The card around a list: column heads on top, a line of words when there is nothing in it.
Rectangle {
    id: root

    property var heads: []
    property string empty: ""
    // The list in it: where it goes on below, its last line fades.
    property Flickable scrolls: null
    default property alias content: body.data

    radius: DeskTheme.radiusCard
    color: Theme.surface

    Item {
        id: headRow

        width: parent.width
        height: DeskTheme.u(62)

        Repeater {
            model: root.heads

            DeskText {
                required property var modelData

                anchors.left: headRow.left
                anchors.leftMargin: modelData[0]
                anchors.verticalCenter: headRow.verticalCenter
                kind: "small"
                bold: true
                text: modelData[1]
                color: Theme.quietInk
                wrapMode: Text.NoWrap
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: DeskTheme.line
            color: Theme.line
        }
    }
    Item {
        id: body

        anchors.top: headRow.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: DeskTheme.line
        anchors.bottomMargin: DeskTheme.radiusCard / 2

        EndFade {
            of: root.scrolls
            z: 1
            paper: root.color
        }
    }
    // Over the list, whose corners are square: nothing bites into the round ones.
    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: "transparent"
        border.width: DeskTheme.line
        border.color: Theme.line
    }
    DeskText {
        visible: text !== ""
        anchors.centerIn: body
        width: Math.min(parent.width - DeskTheme.s5 * 2, DeskTheme.u(700))
        horizontalAlignment: Text.AlignHCenter
        text: root.empty
        color: Theme.quietInk
    }
}
