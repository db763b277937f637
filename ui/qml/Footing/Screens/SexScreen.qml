pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

ScreenPage {
    id: root

    required property SexViewModel vm
    readonly property var options: [
        {
            "key": "female",
            "label": qsTr("Female")
        },
        {
            "key": "male",
            "label": qsTr("Male")
        },
        {
            "key": "other",
            "label": qsTr("Other")
        },
        {
            "key": "undisclosed",
            "label": qsTr("I would rather not say")
        }
    ]

    title: qsTr("Are you…")
    subtitle: qsTr("This is for the clinic's records. Your plan does not depend on it.")
    nextEnabled: vm.ready

    Column {
        width: parent.width
        spacing: Theme.s3

        Repeater {
            model: root.options

            Answer {
                required property var modelData

                objectName: "sex_" + modelData.key
                width: parent.width
                text: modelData.label
                checked: root.vm.choice === modelData.key
                onClicked: root.vm.choose(modelData.key)
            }
        }
    }
}
