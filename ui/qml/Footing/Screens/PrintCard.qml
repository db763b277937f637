import QtQuick
import QtQuick.Templates as T
import Footing.Theme
import Footing.Components

// A print to choose, with its name. Chosen is said by fill, border and tick.
T.AbstractButton {
    id: root

    required property var picture
    // Under the slider: a small print that says which way to go.
    property bool small: false
    property real printHeight: Theme.mm(38)
    readonly property real inset: small ? Theme.s2 : Theme.s4

    implicitHeight: small ? printHeight + name.height + inset * 2 + Theme.s1 : Theme.portrait ? Theme.mm(150) : Theme.mm(105)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked

    background: Rectangle {
        radius: Theme.radiusCard
        color: root.checked ? Theme.soft : Theme.surface
        border.width: root.checked ? Theme.strokeChosen : Theme.strokeControl
        border.color: root.checked ? Theme.primary : Theme.edge

        FocusRing {
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        PathPicture {
            anchors.top: parent.top
            anchors.bottom: name.top
            anchors.topMargin: root.inset
            anchors.bottomMargin: root.small ? Theme.s1 : root.inset
            anchors.horizontalCenter: parent.horizontalCenter
            width: parent.width - root.inset * 2
            picture: root.picture
        }
        Txt {
            id: name

            anchors.bottom: parent.bottom
            anchors.bottomMargin: root.inset
            width: parent.width
            leftPadding: Theme.s1
            rightPadding: Theme.s1
            horizontalAlignment: Text.AlignHCenter
            bold: true
            font.pixelSize: root.small ? Math.round(Theme.body * Math.min(1.5, Theme.textScale) / Theme.textScale) : Theme.body
            text: root.text
        }
        Rectangle {
            visible: root.checked
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.s2
            width: Theme.mm(12)
            height: width
            radius: width / 2
            color: Theme.primary

            Icon {
                anchors.centerIn: parent
                name: "check"
                size: parent.width * 0.68
                color: Theme.primaryInk
            }
        }
    }
}
