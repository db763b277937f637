pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// Calm and plain: a person should look at this, now, as the sheet says. The one main thing to do is to call somebody,
// and once that is done, to go on. What was answered stands in the client's words.
ScreenPage {
    id: root

    required property StaffNeededViewModel vm
    readonly property real room: width - Theme.margin * 2
    readonly property real half: wide ? (room - Theme.gutter(room)) / 2 : room

    title: vm.heading
    subtitle: vm.lead
    nextText: vm.emergency ? qsTr("Finish") : qsTr("See my sheet")
    nextPrimary: vm.called
    asks: vm.called ? "called" : ""

    Grid {
        width: parent.width
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.gutter(root.room)
        rowSpacing: Theme.s5

        Column {
            width: root.half
            spacing: Theme.s4

            Notice {
                width: parent.width
                urgent: true
                large: true
                heading: !root.vm.emergency ? qsTr("Please go to the desk now.") : root.vm.told ? qsTr("Our staff have been told.") : qsTr("Please go to the desk and show this page.")
                text: root.vm.emergency || !root.vm.told ? root.vm.calm : qsTr("Our staff have been told.") + " " + root.vm.calm
            }
            BigButton {
                objectName: "callStaff"
                width: parent.width
                primary: !root.vm.called
                iconName: root.vm.called ? "check" : "help"
                text: root.vm.called ? qsTr("We have called someone") : root.vm.emergency ? qsTr("Ask someone to come") : qsTr("Hard to walk? Ask someone to come")
                onClicked: root.vm.callStaff()
            }
        }
        Column {
            width: root.half
            spacing: Theme.s5

            Column {
                width: parent.width
                spacing: Theme.s2

                Txt {
                    width: parent.width
                    kind: "label"
                    bold: true
                    text: qsTr("What to do")
                }
                Repeater {
                    model: root.vm.emergency ? [qsTr("Tell our staff right away."), qsTr("Sit down where people can see you."), qsTr("Do not do the exercises or the balance test today.")] : [qsTr("Do not leave before a person has talked with you."), qsTr("Do not start new exercises yet."), qsTr("Take your medicine as usual, unless someone tells you not to.")]

                    BulletLine {
                        required property int index
                        required property string modelData

                        width: root.half
                        mark: index + 1
                        text: modelData
                    }
                }
            }
            Column {
                width: parent.width
                spacing: Theme.s2
                visible: answers.count > 0

                Txt {
                    width: parent.width
                    kind: "label"
                    bold: true
                    text: qsTr("You told us")
                }
                Repeater {
                    id: answers

                    model: root.vm.answers

                    BulletLine {
                        required property string modelData

                        width: root.half
                        text: modelData
                    }
                }
            }
        }
    }
}
