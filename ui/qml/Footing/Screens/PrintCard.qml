import QtQuick
import QtQuick.Templates as T
import Footing.Theme
import Footing.Components

// A print to choose, with its name. Chosen is said by fill, border and tick.
T.AbstractButton {
    id: root

    required property var picture

    implicitHeight: Theme.portrait ? Theme.mm(150) : Theme.mm(105)
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
            anchors.margins: Theme.s4
            anchors.horizontalCenter: parent.horizontalCenter
            width: parent.width - Theme.s4 * 2
            picture: root.picture
        }
        Txt {
            id: name

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.s4
            width: parent.width
            leftPadding: Theme.s1
            rightPadding: Theme.s1
            horizontalAlignment: Text.AlignHCenter
            bold: true
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
