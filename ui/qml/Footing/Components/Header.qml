pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme

// Where the client is, and the two things that are always at hand: the access panel and help.
Item {
    id: root

    property bool brand: false
    property string clinicName: ""
    property string section: ""
    property int stepNumber: 1
    property int stepCount: 9
    property real part: 0
    property bool canRead: false
    readonly property int bodySize: Math.round(Theme.displayPx(6.1) * Theme.chromeScale)
    readonly property int captionSize: Math.round(Theme.displayPx(5) * Theme.chromeScale)
    readonly property real topGap: Theme.portrait ? Theme.mm(11) : Theme.mm(5.5)

    signal accessAsked
    signal helpAsked
    signal readAsked

    implicitHeight: brand ? topGap + line.height + Theme.mm(9) : bar.y + bar.height + Theme.mm(2)

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    FontMetrics {
        id: sectionMetrics

        font.family: Theme.family
        font.bold: true
        font.pixelSize: root.bodySize
    }
    FontMetrics {
        id: stepMetrics

        font.family: Theme.family
        font.pixelSize: root.captionSize
    }
    Item {
        id: line

        x: Theme.margin
        y: root.topGap
        width: parent.width - Theme.margin * 2
        // The same on the welcome screen, whose words are larger: the pills never move.
        height: Math.max(pills.height, Math.ceil((sectionMetrics.height + stepMetrics.height) * 1.08))

        Drawing {
            id: logo

            visible: root.brand
            name: root.brand ? "logo" : ""
            width: visible ? Theme.mm(12) : 0
            height: Theme.mm(24)
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
        }
        Column {
            id: words

            anchors.left: root.brand ? logo.right : parent.left
            anchors.leftMargin: root.brand ? Theme.s3 : 0
            anchors.right: pills.left
            anchors.rightMargin: Theme.s3
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.mm(0.5)

            Txt {
                width: parent.width
                bold: true
                font.pixelSize: root.brand ? Math.round(root.bodySize * 1.27) : root.bodySize
                lineHeight: 1.08
                text: root.brand ? "Footing" : root.section
            }
            Txt {
                width: parent.width
                visible: text !== ""
                font.pixelSize: root.captionSize
                lineHeight: 1.08
                color: Theme.quietInk
                text: root.brand ? root.clinicName : qsTr("Step %1 of %2").arg(root.stepNumber).arg(root.stepCount)
            }
        }
        Row {
            id: pills

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.s3

            Pill {
                objectName: "readButton"
                visible: root.canRead
                iconName: "speaker"
                textSize: Math.round(root.bodySize * 1.15)
                implicitHeight: Math.max(Theme.portrait ? Theme.mm(24) : Theme.mm(18), implicitContentHeight + Theme.s1)
                Accessible.name: qsTr("Read this screen to me")
                onClicked: root.readAsked()
            }
            Pill {
                objectName: "accessButton"
                text: "Aa"
                textSize: Math.round(root.bodySize * 1.15)
                implicitHeight: Math.max(Theme.portrait ? Theme.mm(24) : Theme.mm(18), implicitContentHeight + Theme.s1)
                Accessible.name: qsTr("Text size, contrast, sound and language")
                onClicked: root.accessAsked()
            }
            Pill {
                objectName: "helpButton"
                text: qsTr("Get help")
                iconName: "help"
                textSize: root.bodySize
                implicitHeight: Math.max(Theme.portrait ? Theme.mm(24) : Theme.mm(18), implicitContentHeight + Theme.s1)
                onClicked: root.helpAsked()
            }
        }
    }
    Row {
        id: bar

        visible: !root.brand
        x: Theme.margin
        y: line.y + line.height + (Theme.portrait ? Theme.mm(6.6) : Theme.mm(4))
        spacing: Theme.mm(2.2)
        Accessible.role: Accessible.ProgressBar
        Accessible.name: qsTr("Step %1 of %2").arg(root.stepNumber).arg(root.stepCount)

        Repeater {
            model: root.stepCount

            Rectangle {
                id: segment

                required property int index
                readonly property real filled: index < root.stepNumber - 1 ? 1 : index === root.stepNumber - 1 ? Math.max(0.12, root.part) : 0

                width: (root.width - Theme.margin * 2 - bar.spacing * (root.stepCount - 1)) / root.stepCount
                height: Theme.mm(3.3)
                radius: height / 2
                color: Theme.highContrast ? Theme.paper : Theme.line
                border.width: Theme.highContrast ? Theme.strokeDivider : 0
                border.color: Theme.line

                Rectangle {
                    visible: segment.filled > 0
                    width: parent.width * segment.filled
                    height: parent.height
                    radius: parent.radius
                    color: Theme.primary
                    anchors.left: parent.left
                }
            }
        }
    }
}
