pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// Thanks, what to take along, and the code. The idle watch brings the welcome screen back by itself.
ScreenPage {
    id: root

    required property GoodbyeViewModel vm
    readonly property real room: width - Theme.margin * 2
    readonly property real half: wide && vm.code !== "" ? (room - Theme.gutter(room)) / 2 : room

    title: vm.name === "" ? qsTr("Thank you") : qsTr("Thank you, %1").arg(vm.name)
    subtitle: vm.tone === "staff" ? qsTr("Our staff will look at your answers with you.") : vm.tone === "printed" ? qsTr("Please take your sheet with you.") : qsTr("That was everything. Take good care.")
    nextText: qsTr("Finish")
    backVisible: false
    asks: vm.tone

    Column {
        width: parent.width
        spacing: Theme.s5

        // What is urgent is read first.
        DeskNow {
            objectName: "deskNow"
            width: parent.width
            visible: root.vm.tone === "staff"
        }
        Grid {
            width: parent.width
            columns: root.wide && root.vm.code !== "" ? 2 : 1
            columnSpacing: Theme.gutter(root.room)
            rowSpacing: Theme.s5

            Card {
                width: root.half
                visible: root.vm.code !== ""
                radius: Theme.radiusPanel
                padding: Theme.s5
                spacing: Theme.s3

                Txt {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("Your visit code")
                    color: Theme.quietInk
                }
                Txt {
                    id: code

                    objectName: "code"
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    kind: "display"
                    readonly property int size: Math.min(Theme.displayPx(26), Math.floor(root.half / 6.4))

                    // As large as the card allows, with room between the letters: it will be copied by hand.
                    font.pixelSize: size
                    font.letterSpacing: size * 0.1
                    lineHeight: 1
                    // The room behind the last letter counts as width: half of it back, and the letters are in the middle.
                    transform: Translate {
                        x: code.font.letterSpacing / 2
                    }
                    text: root.vm.code
                    Accessible.name: root.vm.spelled
                }
                Txt {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("Keep it for your next visit. It is on your sheet too.")
                    color: Theme.quietInk
                }
            }
            Column {
                width: root.half
                spacing: Theme.s4

                Txt {
                    width: parent.width
                    visible: root.vm.tone !== "staff"
                    kind: "label"
                    bold: true
                    text: qsTr("Before you go")
                }
                BulletLine {
                    width: parent.width
                    visible: root.vm.tone === "printed"
                    text: qsTr("Take your sheet and your things.")
                }
                BulletLine {
                    width: parent.width
                    visible: root.vm.tone === "paperless"
                    text: root.vm.code === "" ? qsTr("Take your things with you.") : qsTr("No sheet yet? Tell our staff your code and they will print it.")
                }
                Txt {
                    width: parent.width
                    visible: root.vm.tone === "staff"
                    text: qsTr("You can also touch Get help. Our staff will come to you.")
                }
                BulletLine {
                    width: parent.width
                    visible: root.vm.tone !== "staff"
                    text: qsTr("Questions? Our staff at the desk are glad to help.")
                }
                BulletLine {
                    width: parent.width
                    // Who is to be seen now is not hurried away from the screen.
                    visible: root.vm.tone !== "staff" || root.vm.code === ""
                    text: root.vm.code === "" ? qsTr("Nothing about you stays on this machine.") : qsTr("This screen clears itself for the next person.")
                }
            }
        }
    }
}
