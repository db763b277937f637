pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// The languages on offer, each in its own name.
Column {
    id: root

    required property AccessPanel panel

    spacing: Theme.s3

    Txt {
        width: parent.width
        bold: true
        text: qsTr("Choose your language")
    }
    Flow {
        id: flow

        readonly property int perRow: Theme.textScale > 1.5 ? 2 : 3
        readonly property real cell: Math.floor((width - spacing * (perRow - 1)) / perRow)

        width: parent.width
        spacing: Theme.s3

        Repeater {
            model: root.panel.languages

            Pill {
                required property var modelData

                objectName: "language_" + modelData.code
                width: flow.cell
                height: Math.max(implicitHeight, Theme.mm(27))
                text: modelData.name
                chosen: root.panel.language === modelData.code
                iconName: chosen ? "check" : ""
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: chosen
                onClicked: root.panel.setLanguage(modelData.code)
            }
        }
    }
}
