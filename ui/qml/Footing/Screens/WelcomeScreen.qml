pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

ScreenPage {
    id: root

    required property WelcomeViewModel vm

    brand: true
    backVisible: false
    nextText: qsTr("Start")

    Grid {
        id: halves

        width: parent.width
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.gutter(width)
        rowSpacing: Theme.s4
        readonly property real half: root.wide ? (width - columnSpacing) / 2 : width

        Hero {
            prints: root.vm.prints
            width: halves.half
            height: root.wide ? Math.max(Theme.mm(90), root.availableHeight - Theme.s4) : Math.max(Theme.mm(80), Math.min(Theme.mm(172), root.availableHeight - words.implicitHeight - Theme.s4 * 2))
        }
        Column {
            id: words

            width: halves.half
            // A wide screen is low: everything has to stand between header and Start.
            spacing: root.wide ? Theme.s2 : Theme.s3

            Txt {
                width: parent.width
                kind: "display"
                font.pixelSize: root.wide ? Theme.title : Theme.display
                lineHeight: 1.05
                text: qsTr("How are your feet doing?")
                Accessible.role: Accessible.Heading
            }
            Txt {
                width: parent.width
                kind: "label"
                color: Theme.quietInk
                lineHeight: 1.22
                text: qsTr("Answer a few questions, try standing on each leg, and take home a plan that fits your answers.")
            }
            Flow {
                id: facts

                readonly property bool stacked: Theme.textScale > 1.25 || root.wide
                readonly property real third: stacked ? width : (width - spacing * 2) / 3

                width: parent.width
                spacing: stacked ? Theme.s2 : Theme.s3
                topPadding: Theme.s1

                Fact {
                    width: facts.third
                    beside: facts.stacked
                    iconName: "clock"
                    text: qsTr("About 10 minutes")
                }
                Fact {
                    width: facts.third
                    beside: facts.stacked
                    iconName: "sheet"
                    text: qsTr("A printed sheet to take home")
                }
                Fact {
                    width: facts.third
                    beside: facts.stacked
                    iconName: "info"
                    text: qsTr("Not a diagnosis: a place to start")
                }
            }
            Rectangle {
                width: parent.width
                height: Theme.strokeDivider
                color: Theme.line
            }
            LanguagePicker {
                width: parent.width
                visible: root.vm.panel.severalLanguages
                panel: root.vm.panel
            }
            Pill {
                objectName: "resumeButton"
                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Go on with a visit I started")
                iconName: "redo"
                onClicked: root.vm.openResume()
            }
        }
    }
}
