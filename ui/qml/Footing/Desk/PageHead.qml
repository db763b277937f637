import QtQuick
import Footing.Theme

// Name of the page, one line about it, and at the right what it offers.
Item {
    id: root

    property string title: ""
    property string note: ""
    property bool back: false
    default property alias content: offers.data

    signal backAsked

    implicitHeight: Math.max(words.implicitHeight, DeskTheme.u(64), offers.childrenRect.height)
    height: implicitHeight

    DeskButton {
        id: backButton

        objectName: "deskBack"
        visible: root.back
        width: DeskTheme.u(64)
        height: DeskTheme.u(64)
        leftPadding: 0
        rightPadding: 0
        iconName: "back"
        Accessible.name: qsTr("Back")
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        onClicked: root.backAsked()
    }
    Flow {
        id: words

        anchors.left: root.back ? backButton.right : parent.left
        anchors.leftMargin: root.back ? DeskTheme.s3 : 0
        anchors.right: offers.left
        anchors.rightMargin: DeskTheme.s3
        anchors.verticalCenter: parent.verticalCenter
        spacing: DeskTheme.s3

        DeskText {
            id: name

            kind: "title"
            text: root.title
            width: Math.min(Math.ceil(implicitWidth), words.width)
            Accessible.role: Accessible.Heading
        }
        DeskText {
            visible: text !== ""
            text: root.note
            color: Theme.quietInk
            width: Math.min(Math.ceil(implicitWidth), words.width)
            height: words.width - name.width - DeskTheme.s3 >= width ? name.height : implicitHeight
            verticalAlignment: Text.AlignBottom
            bottomPadding: height > implicitHeight ? DeskTheme.u(4) : 0
        }
    }
    Row {
        id: offers

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: DeskTheme.s2
    }
}
