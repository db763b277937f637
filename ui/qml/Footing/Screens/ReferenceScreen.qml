import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

ScreenPage {
    id: root

    required property ReferenceViewModel vm
    readonly property EntryField current: code.activeFocus ? code : number

    title: qsTr("Did we give you a number?")
    subtitle: vm.asksCode ? qsTr("Type it or scan it. You can leave both out.") : qsTr("Type it or scan it. You can leave it out.")
    nextEnabled: vm.ready
    asks: vm.wrongCode ? "problem" : ""
    nextText: vm.empty ? qsTr("Leave it out") : qsTr("Next")

    EntryWithKeyboard {
        width: parent.width
        room: root.availableHeight
        target: root.current
        allCapitals: true

        Grid {
            id: fields

            readonly property real cell: columns === 2 ? Math.floor((width - spacing) / 2) : width

            width: parent.width
            columns: root.wide ? 2 : 1
            spacing: Theme.s4

            Column {
                width: fields.cell
                spacing: Theme.s2

                Txt {
                    width: parent.width
                    text: qsTr("Your number at this clinic")
                    bold: true
                }
                EntryField {
                    id: number

                    objectName: "reference"
                    width: parent.width
                    focus: true
                    name: qsTr("Your number at this clinic")
                    maximumLength: root.vm.limit
                    onTextChanged: root.vm.typeReference(text)
                    onEntered: root.goNext()
                    Component.onCompleted: text = root.vm.reference
                }
            }
            Column {
                visible: root.vm.asksCode
                width: fields.cell
                spacing: Theme.s2

                Txt {
                    width: parent.width
                    text: qsTr("The code on an earlier sheet")
                    bold: true
                }
                EntryField {
                    id: code

                    objectName: "earlierCode"
                    width: parent.width
                    name: qsTr("The code on an earlier sheet")
                    maximumLength: 9
                    font.capitalization: Font.AllUppercase
                    onTextChanged: root.vm.typeCode(text)
                    onEntered: if (root.vm.ready)
                        root.goNext()
                    Component.onCompleted: text = root.vm.code
                }
            }
        }
        Notice {
            width: parent.width
            visible: root.vm.wrongCode
            text: qsTr("This does not look like one of our codes. It has six letters and numbers.")
        }
    }
}
