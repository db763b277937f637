import QtQuick
import Footing.Theme

// Something that must be answered before going on: a card over everything, touches below it go nowhere.
FocusScope {
    id: root

    property string title: ""
    property string text: ""
    property alias card: panel
    property real widest: Theme.mm(263)
    default property alias content: column.data

    anchors.fill: parent
    Accessible.role: Accessible.Dialog
    Accessible.name: title

    onVisibleChanged: if (visible)
        forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Theme.highContrast ? "#000000" : "#16302B"
        opacity: Theme.highContrast ? 0.86 : 0.55
    }
    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
    }
    Rectangle {
        id: panel

        anchors.centerIn: parent
        width: Math.min(root.widest, parent.width - Theme.margin * 2)
        height: Math.min(flick.contentHeight + Theme.s5 * 2, parent.height - Theme.s4 * 2)
        radius: Theme.radiusPanel
        color: Theme.paper
        border.width: Theme.highContrast ? Theme.strokeControl : 0
        border.color: Theme.edge

        Flickable {
            id: flick

            anchors.fill: parent
            anchors.margins: Theme.s5
            contentWidth: width
            contentHeight: column.implicitHeight
            interactive: contentHeight > height + 1
            boundsBehavior: Flickable.StopAtBounds
            clip: interactive

            Column {
                id: column

                width: parent.width
                spacing: Theme.s4

                Txt {
                    width: parent.width
                    visible: text !== ""
                    kind: "title"
                    text: root.title
                    Accessible.role: Accessible.Heading
                }
                Txt {
                    width: parent.width
                    visible: text !== ""
                    kind: "label"
                    text: root.text
                    lineHeight: 1.22
                }
            }
        }
        MoreBelow {
            view: flick
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.s1
        }
    }
}
