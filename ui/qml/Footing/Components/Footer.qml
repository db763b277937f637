import QtQuick
import Footing.Theme

// Back on the left, Next on the right: the same place on every screen.
Rectangle {
    id: root

    property string nextText: qsTr("Next")
    property bool nextVisible: true
    property bool nextEnabled: true
    property bool nextPrimary: true
    property string nextIcon: "next"
    property bool backVisible: true
    readonly property int textSize: Math.round(Theme.displayPx(7.4) * Theme.chromeScale)
    readonly property real gap: Theme.portrait ? Theme.mm(10) : Theme.mm(5.5)

    signal backAsked
    signal nextAsked

    implicitHeight: Math.max(Theme.buttonHeight, forth.implicitHeight, back.implicitHeight) + gap * 2
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: Theme.strokeDivider
        color: Theme.line
    }
    BigButton {
        id: back

        objectName: "backButton"
        visible: root.backVisible
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(Theme.mm(83), implicitContentWidth + leftPadding + rightPadding)
        height: parent.height - root.gap * 2
        text: qsTr("Back")
        textSize: root.textSize
        iconName: "back"
        onClicked: root.backAsked()
    }
    BigButton {
        id: forth

        objectName: "nextButton"
        visible: root.nextVisible
        anchors.left: root.backVisible ? back.right : parent.left
        anchors.leftMargin: root.backVisible ? Theme.mm(6.6) : Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        height: parent.height - root.gap * 2
        text: root.nextText
        textSize: root.textSize
        primary: root.nextPrimary
        enabled: root.nextEnabled
        iconName: root.nextIcon
        iconAfter: root.nextIcon === "next"
        onClicked: root.nextAsked()
    }
}
