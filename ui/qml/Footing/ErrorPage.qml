import QtQuick
import Footing.Theme
import Footing.Components

// The calm page when something went wrong that nobody foresaw. It needs nothing but the theme.
Rectangle {
    id: root

    property bool kept: false

    signal restart

    color: Theme.paper
    Accessible.role: Accessible.AlertMessage
    Accessible.name: heading.text + " " + words.text

    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
    }
    Flickable {
        id: flick

        anchors.fill: parent
        contentWidth: width
        contentHeight: Math.max(height, column.height + Theme.s5 * 2)
        interactive: contentHeight > height + 1
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column

            x: Math.round((flick.width - width) / 2)
            y: Math.max(Theme.s5, Math.round((flick.height - height) / 2))
            width: Math.min(flick.width - Theme.margin * 2, Theme.mm(420))
            spacing: Theme.s5

            Rectangle {
                width: Theme.mm(30)
                height: width
                radius: width / 2
                color: Theme.soft

                Icon {
                    anchors.centerIn: parent
                    name: "info"
                    size: parent.width * 0.56
                    color: Theme.primary
                }
            }
            Txt {
                id: heading

                width: parent.width
                kind: "title"
                text: qsTr("Sorry, we have to stop here")
            }
            Txt {
                id: words

                width: parent.width
                kind: "label"
                lineHeight: 1.22
                text: root.kept ? qsTr("Something went wrong on our side, not on yours. Your answers so far are kept, and our staff know. Please go to the desk.") : qsTr("Something went wrong on our side, not on yours. Please go to the desk, or start again.")
            }
            BigButton {
                objectName: "startAgain"
                width: parent.width
                primary: true
                text: qsTr("Start again")
                onClicked: root.restart()
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
