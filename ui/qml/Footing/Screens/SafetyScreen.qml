pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Footing.Theme
import Footing.Components
import Footing.Backend

// A group of statements: touch all that are true, or one of the two answers that stand for all of them.
ScreenPage {
    id: root

    required property SafetyViewModel vm
    readonly property int columns: wide ? 2 : 1
    // Letters of twice the size need the whole width of their button, and scroll anyway.
    readonly property bool tight: wide && Theme.textScale < 2

    title: vm.title
    subtitle: vm.help
    nextEnabled: vm.ready

    Column {
        width: parent.width
        // A wide screen is low: the question and all its answers stand on it together.
        spacing: Theme.portrait ? Theme.s5 : Theme.s3

        GridLayout {
            width: parent.width
            uniformCellWidths: true
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
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    text: label
                    checked: chosen
                    multi: true
                    tight: root.tight
                    onClicked: root.vm.toggle(key)
                }
            }
        }
        GridLayout {
            width: parent.width
            uniformCellWidths: true
            columns: root.columns
            columnSpacing: Theme.s3
            rowSpacing: Theme.s2

            Answer {
                objectName: "none"
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: qsTr("None of these")
                checked: root.vm.noneChosen
                tight: root.tight
                onClicked: root.vm.chooseNone()
            }
            Answer {
                objectName: "undisclosed"
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: qsTr("I would rather not say")
                checked: root.vm.undisclosedChosen
                tight: root.tight
                onClicked: root.vm.chooseUndisclosed()
            }
        }
    }
}
