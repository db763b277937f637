import QtQuick
import Footing.Theme
import Footing.Components

// A question with two answers side by side.
Column {
    id: root

    property string question: ""
    property string answer: ""

    signal picked(bool yes)

    spacing: Theme.s3

    Txt {
        width: parent.width
        kind: "label"
        bold: true
        text: root.question
    }
    Row {
        width: parent.width
        spacing: Theme.s3

        Answer {
            objectName: root.objectName + "_yes"
            width: Math.floor((parent.width - parent.spacing) / 2)
            text: qsTr("Yes")
            checked: root.answer === "yes"
            onClicked: root.picked(true)
            Accessible.description: root.question
        }
        Answer {
            objectName: root.objectName + "_no"
            width: Math.floor((parent.width - parent.spacing) / 2)
            text: qsTr("No")
            checked: root.answer === "no"
            onClicked: root.picked(false)
            Accessible.description: root.question
        }
    }
}
