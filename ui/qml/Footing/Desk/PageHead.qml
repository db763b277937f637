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
    Item {
        id: words

        // The line stands beside the name when there is room, and under it when there is not.
        readonly property bool inLine: name.implicitWidth + DeskTheme.s3 + about.implicitWidth <= width

        anchors.left: root.back ? backButton.right : parent.left
        anchors.leftMargin: root.back ? DeskTheme.s3 : 0
        anchors.right: offers.left
        anchors.rightMargin: DeskTheme.s3
        anchors.verticalCenter: parent.verticalCenter
        implicitHeight: inLine || about.text === "" ? name.height : name.height + about.height
        height: implicitHeight

        DeskText {
            id: name

            anchors.left: parent.left
            kind: "title"
            text: root.title
            width: Math.min(Math.ceil(implicitWidth), words.width)
            Accessible.role: Accessible.Heading
        }
        DeskText {
            id: about

            visible: text !== ""
            anchors.left: words.inLine ? name.right : parent.left
            anchors.leftMargin: words.inLine ? DeskTheme.s3 : 0
            y: words.inLine ? name.baselineOffset - baselineOffset : name.height
            text: Words.line(root.note)
            color: Theme.quietInk
            width: words.inLine ? Math.ceil(implicitWidth) : words.width
        }
    }
    Row {
        id: offers

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: DeskTheme.s2
    }
}
