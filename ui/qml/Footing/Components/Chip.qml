import QtQuick
import QtQuick.Templates as T
import Footing.Theme

// A chosen place: mark of the side, words, and a cross that takes it away. The current one has the thick border.
// `side` is left, right, both (two marks) or middle (none).
Item {
    id: root

    property string side: ""
    property string text: ""
    property bool current: false
    property bool removable: true

    signal picked
    signal removed

    implicitWidth: main.implicitWidth + (removable ? cross.width : 0)
    implicitHeight: Math.max(Theme.mm(22), main.implicitHeight)

    Rectangle {
        anchors.fill: parent
        radius: Math.min(height / 2, Theme.mm(14))
        color: root.current ? Theme.soft : Theme.surface
        border.width: root.current ? Theme.strokeChosen : Theme.strokeControl
        border.color: root.current ? Theme.primary : Theme.edge
    }
    T.AbstractButton {
        id: main

        anchors.left: parent.left
        height: parent.height
        width: Math.min(implicitWidth, parent.width - (root.removable ? cross.width : 0))
        implicitWidth: Math.ceil(words.implicitWidth) + row.forMarks + leftPadding + rightPadding
        implicitHeight: row.implicitHeight + Theme.s2 * 2
        readonly property real before: Theme.s3
        readonly property real after: root.removable ? Theme.s1 : Theme.s4

        leftPadding: mirrored ? after : before
        rightPadding: mirrored ? before : after
        text: root.text
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.Button
        Accessible.name: text
        onClicked: root.picked()

        background: FocusRing {
            shown: main.visualFocus
        }
        contentItem: Item {
            Row {
                id: row

                readonly property int marks: (root.side === "left" || root.side === "right") ? 1 : root.side === "both" ? 2 : 0
                readonly property real forMarks: marks * (Theme.mm(13.3) + spacing)

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.s2

                SideMark {
                    visible: root.side === "left" || root.side === "both"
                    side: "left"
                    size: Theme.mm(13.3)
                    anchors.verticalCenter: parent.verticalCenter
                }
                SideMark {
                    visible: root.side === "right" || root.side === "both"
                    side: "right"
                    size: Theme.mm(13.3)
                    anchors.verticalCenter: parent.verticalCenter
                }
                Txt {
                    id: words

                    text: root.text
                    bold: true
                    lineHeight: 1.05
                    arranged: false
                    width: Math.min(Math.ceil(implicitWidth), Math.max(1, main.availableWidth - row.forMarks))
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
    }
    T.AbstractButton {
        id: cross

        visible: root.removable
        anchors.right: parent.right
        width: Theme.mm(17)
        height: parent.height
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("Remove %1").arg(root.text)
        onClicked: root.removed()

        background: FocusRing {
            shown: cross.visualFocus
        }
        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                name: "cross"
                size: Theme.mm(8)
                color: Theme.quietInk
            }
        }
    }
}
