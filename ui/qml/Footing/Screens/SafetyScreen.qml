pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// A group of statements: touch all that are true, or one of the two answers that stand for all of them.
ScreenPage {
    id: root

    required property SafetyViewModel vm
    readonly property int columns: wide ? 2 : 1
    readonly property real answerWidth: (width - Theme.margin * 2 - Theme.s3 * (columns - 1)) / columns

    title: vm.title
    subtitle: vm.help
    nextEnabled: vm.ready

    Column {
        width: parent.width
        spacing: Theme.s5

        Grid {
            columns: root.columns
            columnSpacing: Theme.s3
            rowSpacing: Theme.s2

            Repeater {
                model: root.vm.statements

                Answer {
                    required property string key
                    required property string label
                    required property bool chosen

                    objectName: "statement_" + key
                    width: root.answerWidth
                    text: label
                    checked: chosen
                    multi: true
                    onClicked: root.vm.toggle(key)
                }
            }
        }
        Grid {
            columns: root.columns
            columnSpacing: Theme.s3
            rowSpacing: Theme.s2

            Answer {
                objectName: "none"
                width: root.answerWidth
                text: qsTr("None of these")
                checked: root.vm.noneChosen
                onClicked: root.vm.chooseNone()
            }
            Answer {
                objectName: "undisclosed"
                width: root.answerWidth
                text: qsTr("I would rather not say")
                checked: root.vm.undisclosedChosen
                onClicked: root.vm.chooseUndisclosed()
            }
        }
    }
}
