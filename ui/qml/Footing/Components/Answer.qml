import QtQuick
import QtQuick.Templates as T
import Footing.Theme

// One answer of a question. Chosen is said three ways: fill, thick border, filled ring with a tick.
// `multi` makes the ring a box: more than one may be chosen. The screen binds `checked`; a touch only says `clicked`.
T.AbstractButton {
    id: root

    property string detail: ""
    property bool multi: false
    // Less air around the words, where many answers have to stand on a low screen together.
    property bool tight: false
    readonly property real markSize: Theme.mm(16.6)

    implicitWidth: Theme.mm(120)
    implicitHeight: Math.max(Theme.portrait ? Theme.mm(37.6) : Theme.mm(tight ? 25 : 28), implicitContentHeight + topPadding + bottomPadding)
    leftPadding: tight ? Theme.s4 : Theme.mm(11)
    rightPadding: Theme.s4
    topPadding: Theme.mm(tight ? 2 : 4.6)
    bottomPadding: topPadding
    spacing: tight ? Theme.s3 : Theme.mm(8.9)
    focusPolicy: Qt.StrongFocus
    Accessible.role: multi ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.name: detail === "" ? text : text + ". " + detail
    Accessible.checkable: true
    Accessible.checked: checked

    background: Rectangle {
        radius: Theme.radiusCard
        color: root.checked ? Theme.soft : root.down ? Qt.darker(Theme.surface, 1.06) : Theme.surface
        border.width: root.checked ? Theme.strokeChosen : Theme.strokeControl
        border.color: root.checked ? Theme.primary : Theme.edge

        FocusRing {
            shown: root.visualFocus
        }
    }

    contentItem: Item {
        implicitWidth: root.markSize + root.spacing + words.implicitWidth
        implicitHeight: Math.max(root.markSize, words.implicitHeight)

        Rectangle {
            id: mark

            width: root.markSize
            height: width
            radius: root.multi ? Theme.mm(4) : width / 2
            color: root.checked ? Theme.primary : "transparent"
            border.width: Theme.mm(1.1)
            border.color: root.checked ? Theme.primary : Theme.edge
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter

            Icon {
                anchors.centerIn: parent
                visible: root.checked
                name: "check"
                size: parent.width * 0.68
                color: Theme.primaryInk
            }
        }
        Column {
            id: words

            anchors.left: mark.right
            anchors.leftMargin: root.spacing
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.s1

            Txt {
                width: parent.width
                kind: "label"
                bold: true
                text: root.text
                lineHeight: 1.1
            }
            Txt {
                width: parent.width
                visible: root.detail !== ""
                balanced: true
                text: root.detail
                color: Theme.quietInk
            }
        }
    }
}
