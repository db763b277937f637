import QtQuick
import Footing.Theme
import Footing.Components

// Every part once, as the screens use it. Tests read `log`.
Window {
    id: root

    property string log: ""
    property alias entry: field
    property int chosen: -1
    property bool picked: false

    width: 1080
    height: 1920
    visible: true
    color: Theme.paper
    Component.onCompleted: {
        Theme.windowWidth = Qt.binding(() => root.width);
        Theme.windowHeight = Qt.binding(() => root.height);
        Theme.reducedMotion = true;
    }

    PageFrame {
        anchors.fill: parent
        page: page

        ScreenPage {
            id: page

            anchors.fill: parent
            title: "Parts"

            Column {
                width: parent.width
                spacing: Theme.s3

                Answer {
                    objectName: "answer"
                    width: parent.width
                    text: "An answer"
                    detail: "with a second line"
                    checked: root.picked
                    onClicked: root.picked = !root.picked
                }
                ScaleKeys {
                    width: parent.width
                    name: "Pain now"
                    value: root.chosen
                    lowText: "No pain"
                    highText: "The worst pain"
                    onPicked: value => root.chosen = value
                }
                Chip {
                    objectName: "chip"
                    side: "left"
                    text: "left heel"
                    current: true
                    onPicked: root.log += "picked "
                    onRemoved: root.log += "removed "
                }
                Row {
                    spacing: Theme.s2

                    StepButton {
                        objectName: "less"
                        plus: false
                        onClicked: root.log += "less "
                    }
                    ShapeSlider {
                        objectName: "shape"
                        name: "Shape"
                        width: Theme.mm(120)
                        value: 0.5
                        onMoved: value => root.log += "moved:" + value.toFixed(2) + " "
                    }
                    StepButton {
                        objectName: "more"
                        onClicked: root.log += "more "
                    }
                }
                Notice {
                    width: parent.width
                    heading: "Look"
                    text: "Something to know."
                }
                EntryField {
                    id: field

                    objectName: "entry"
                    width: parent.width
                    name: "A field"
                }
                OnScreenKeyboard {
                    width: parent.width
                    target: field
                    firstCapital: true
                }
                PathPicture {
                    width: Theme.mm(40)
                    alt: "A square"
                    picture: ({
                            "width": 10,
                            "height": 10,
                            "shapes": [
                                {
                                    "d": "M0 0 L10 0 L10 10 L0 10 Z",
                                    "fill": "left",
                                    "stroke": "",
                                    "strokeWidth": 0,
                                    "dash": []
                                }
                            ],
                            "labels": []
                        })
                }
            }
        }
    }
}
