pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// What the access screen and the "Aa" panel both show.
Column {
    id: root

    required property AccessPanel panel
    property bool withLanguage: true
    readonly property bool two: width > Theme.mm(300) && Theme.textScale < 1.5

    spacing: Theme.s5

    LanguagePicker {
        width: parent.width
        visible: root.withLanguage && root.panel.severalLanguages
        panel: root.panel
    }
    Column {
        width: parent.width
        spacing: Theme.s3

        Txt {
            width: parent.width
            bold: true
            text: qsTr("Size of the words")
        }
        Row {
            id: sizes

            width: parent.width
            spacing: Theme.s3

            Repeater {
                model: [1, 1.25, 1.5, 2]

                Pill {
                    required property real modelData
                    required property int index
                    readonly property string spoken: qsTr("Words at %1 percent").arg(Math.round(modelData * 100))

                    objectName: "scale_" + Math.round(modelData * 100)
                    width: Math.floor((sizes.width - sizes.spacing * 3) / 4)
                    height: Math.max(Theme.mm(34), implicitHeight)
                    leftPadding: 0
                    rightPadding: 0
                    text: "Aa"
                    textSize: Math.round(Theme.displayPx(6.1) * modelData)
                    chosen: root.panel.textScale === modelData
                    iconName: chosen ? "check" : ""
                    Accessible.name: spoken
                    Accessible.role: Accessible.RadioButton
                    Accessible.checkable: true
                    Accessible.checked: chosen
                    onClicked: root.panel.setTextScale(modelData)
                }
            }
        }
    }
    Grid {
        id: switches

        width: parent.width
        columns: root.two ? 2 : 1
        spacing: Theme.s3
        readonly property real cell: Math.floor((width - spacing * (columns - 1)) / columns)

        Answer {
            objectName: "contrastSwitch"
            width: switches.cell
            multi: true
            text: qsTr("Strong contrast")
            detail: qsTr("White and yellow on black")
            checked: root.panel.highContrast
            onClicked: root.panel.setHighContrast(!checked)
        }
        Answer {
            objectName: "readSwitch"
            width: switches.cell
            visible: root.panel.speaks
            multi: true
            text: qsTr("Read aloud")
            detail: qsTr("Each screen is read to you")
            checked: root.panel.readAloud
            onClicked: root.panel.setReadAloud(!checked)
        }
        Answer {
            objectName: "reachSwitch"
            width: switches.cell
            visible: Theme.portrait
            multi: true
            text: qsTr("Lower on the screen")
            detail: qsTr("Easier to reach when you sit")
            checked: root.panel.reach
            onClicked: root.panel.setReach(!checked)
        }
    }
    Column {
        width: parent.width
        visible: root.panel.readAloud
        spacing: Theme.s3

        Txt {
            width: parent.width
            bold: true
            text: qsTr("The voice")
        }
        ChoiceRow {
            width: parent.width
            name: "pace"
            words: [qsTr("Slower"), qsTr("Usual pace"), qsTr("Faster")]
            values: root.panel.voicePaces
            value: root.panel.voicePace
            onPicked: pace => root.panel.setVoicePace(pace)
        }
        ChoiceRow {
            width: parent.width
            name: "volume"
            words: [qsTr("Softer"), qsTr("Usual volume"), qsTr("Louder")]
            values: root.panel.voiceVolumes
            value: root.panel.voiceVolume
            onPicked: volume => root.panel.setVoiceVolume(volume)
        }
    }
}
