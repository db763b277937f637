import QtQuick
import Footing.Theme
import Footing.Components

// Where something stands: an icon and a word or two. On a field when somebody has to look, bare when it is done.
Item {
    id: root

    property string tone: "plain"
    property string text: ""
    property string iconName: tone === "stop" || tone === "notice" ? "warning" : tone === "good" ? "check" : ""
    // It lies on the soft colour itself, as on a chosen line.
    property bool onSoft: false
    // It lies on a card in the colour of its own field.
    property bool onOwn: false
    property real most: DeskTheme.u(400)
    readonly property bool field: !onOwn && (tone === "stop" || tone === "notice" || tone === "soft")
    readonly property color ink: tone === "stop" ? Theme.stop : tone === "notice" ? Theme.notice : tone === "soft" ? Theme.primary : tone === "quiet" ? Theme.quietInk : Theme.ink
    readonly property real pad: field ? DeskTheme.u(16) : 0
    readonly property real before: pad + (iconName !== "" ? DeskTheme.u(30) : 0)

    visible: text !== ""
    implicitWidth: Math.min(most, Math.ceil(words.implicitWidth) + before + pad)
    implicitHeight: Math.max(Math.ceil(words.implicitHeight) + (field ? DeskTheme.u(14) : 0), field ? DeskTheme.u(40) : 0)
    width: implicitWidth
    height: implicitHeight

    Rectangle {
        anchors.fill: parent
        visible: root.field
        radius: Math.min(height / 2, DeskTheme.u(22))
        color: root.tone === "stop" ? Theme.stopField : root.tone === "notice" ? Theme.noticeField : root.onSoft ? Theme.surface : Theme.soft
        border.width: Theme.highContrast ? DeskTheme.line : 0
        border.color: root.ink
    }
    Icon {
        id: icon

        visible: root.iconName !== ""
        anchors.left: parent.left
        anchors.leftMargin: root.pad
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        size: DeskTheme.u(22)
        color: root.ink
    }
    DeskText {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.before
        width: Math.min(Math.ceil(implicitWidth), root.most - root.before - root.pad)
        anchors.verticalCenter: parent.verticalCenter
        text: Words.line(root.text)
        kind: "small"
        bold: root.tone !== "quiet"
        color: root.ink
        lineHeight: 1.05
    }
}
