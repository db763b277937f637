pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Backend

// Records in a file that opens right: chosen on the left, counted and written on the right.
ScrollPage {
    id: root

    required property ExportViewModel vm
    readonly property var layouts: vm.layouts
    readonly property var places: vm.places
    readonly property var formats: vm.formats
    readonly property var formatNames: ({
            "csv-excel": qsTr("CSV for Excel"),
            "xlsx": qsTr("Excel workbook"),
            "csv": qsTr("Plain CSV"),
            "jsonl": qsTr("JSON lines"),
            "fhir": qsTr("FHIR bundles")
        })
    readonly property bool running: vm.phase === "running"
    readonly property real left_: DeskTheme.wide ? innerWidth - DeskTheme.u(460) - DeskTheme.s3 : innerWidth

    title: qsTr("Export")
    note: qsTr("Finished visits in a file for Excel, R, SPSS, REDCap or a health record system.")
    firstFocus: first.field

    Grid {
        width: root.innerWidth
        columns: DeskTheme.wide ? 2 : 1
        columnSpacing: DeskTheme.s3
        rowSpacing: DeskTheme.s3

        Column {
            width: root.left_
            spacing: DeskTheme.s3
            enabled: !root.running

            DeskCard {
                id: when

                width: parent.width
                heading: qsTr("Which days")

                Flow {
                    width: when.innerWidth
                    spacing: DeskTheme.s3

                    LabelledField {
                        id: first

                        width: DeskTheme.u(220)
                        fieldName: "exportFirst"
                        label: qsTr("First day")
                        placeholder: "2026-01-31"
                        problem: root.vm.daysHold ? "" : qsTr("Write it like 2026-01-31")
                        Component.onCompleted: text = root.vm.first
                        onEdited: text => {
                            if (field.activeFocus)
                                root.vm.setDays(text, last.text);
                        }
                    }
                    LabelledField {
                        id: last

                        width: DeskTheme.u(220)
                        fieldName: "exportLast"
                        label: qsTr("Last day")
                        placeholder: "2026-03-31"
                        Component.onCompleted: text = root.vm.last
                        onEdited: text => {
                            if (field.activeFocus)
                                root.vm.setDays(first.text, text);
                        }
                    }
                    LabelledChoices {
                        label: qsTr("Or all of")
                        prefix: "span"
                        most: when.innerWidth
                        options: [
                            {
                                "key": "month",
                                "label": qsTr("last month")
                            },
                            {
                                "key": "quarter",
                                "label": qsTr("last quarter")
                            },
                            {
                                "key": "year",
                                "label": qsTr("last year")
                            }
                        ]
                        onChosen: key => {
                            root.vm.chooseSpan(key);
                            first.text = root.vm.first;
                            last.text = root.vm.last;
                        }
                    }
                }
            }
            DeskCard {
                id: what

                width: parent.width
                heading: qsTr("What")

                LabelledChoices {
                    anchors.left: parent.left
                    label: qsTr("Names and clinic numbers")
                    prefix: "profile"
                    most: what.innerWidth
                    value: root.vm.profile
                    options: [
                        {
                            "key": "deidentified",
                            "label": qsTr("Leave them out")
                        },
                        {
                            "key": "identified",
                            "label": qsTr("Put them in")
                        }
                    ]
                    onChosen: key => root.vm.chooseProfile(key)
                }
                DeskNotice {
                    width: what.innerWidth
                    visible: root.vm.profile === "identified"
                    heading: qsTr("This file leads back to people.")
                    text: qsTr("Give it a passphrase, and hand it only to somebody who may have it.")
                }
                LabelledChoices {
                    anchors.left: parent.left
                    label: qsTr("Format")
                    prefix: "format"
                    most: what.innerWidth
                    value: root.vm.format
                    options: root.formats.map(one => ({
                                "key": one.key,
                                "label": root.formatNames[one.key] ?? one.says
                            }))
                    onChosen: key => root.vm.chooseFormat(key)
                }
                LabelledChoices {
                    anchors.left: parent.left
                    label: qsTr("One row is")
                    prefix: "layout"
                    most: what.innerWidth
                    value: root.vm.layout
                    options: [
                        {
                            "key": "visits",
                            "label": qsTr("a visit")
                        },
                        {
                            "key": "trials",
                            "label": qsTr("a balance try")
                        }
                    ].filter(one => root.layouts.includes(one.key))
                    onChosen: key => root.vm.chooseLayout(key)
                }
            }
            DeskCard {
                id: where

                width: parent.width
                heading: qsTr("Where to")

                FolderChoice {
                    width: where.innerWidth
                    fieldName: "exportFolder"
                    places: root.places
                    hint: qsTr("A new folder is made in it. No file is overwritten.")
                    Component.onCompleted: folder = root.vm.folder
                    onEdited: folder => root.vm.setFolder(folder)
                }
                LabelledField {
                    id: passphrase

                    width: where.innerWidth
                    fieldName: "exportPassphrase"
                    label: qsTr("Passphrase, if it is to be encrypted")
                    hint: qsTr("At least 12 characters; four or five words are easy to remember. It cannot be looked up.")
                    field.echoMode: TextInput.Password
                    field.inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
                    onEdited: text => root.vm.setPassphrase(text)
                }
            }
        }
        DeskCard {
            id: go

            width: DeskTheme.wide ? DeskTheme.u(460) : root.innerWidth

            DeskText {
                width: go.innerWidth
                kind: "title"
                tabular: true
                visible: root.vm.phase !== "done"
                text: root.running ? root.vm.done : root.vm.count < 0 ? "–" : root.vm.count
            }
            DeskText {
                width: go.innerWidth
                visible: root.vm.phase === "asking"
                text: root.vm.count === 0 ? qsTr("finished visits: there is nothing to export in these days.") : qsTr("finished visits will be in it.")
            }
            DeskText {
                width: go.innerWidth
                visible: root.running
                text: root.vm.leftS < 0 ? qsTr("visits written") : qsTr("visits written; seconds left: %1").arg(root.vm.leftS)
            }
            Rectangle {
                width: go.innerWidth
                height: DeskTheme.u(20)
                visible: root.running
                radius: height / 2
                color: Theme.barGround
                border.width: DeskTheme.line
                border.color: Theme.edge
                Accessible.role: Accessible.ProgressBar
                Accessible.name: qsTr("Progress of the export")

                Rectangle {
                    anchors.left: parent.left
                    width: parent.width * root.vm.part
                    height: parent.height
                    radius: parent.radius
                    color: Theme.primary
                }
            }
            DeskNotice {
                width: go.innerWidth
                visible: root.vm.phase === "done"
                tone: "good"
                heading: qsTr("Done: %1 visits").arg(root.vm.visits)
                text: root.vm.target
            }
            Repeater {
                model: root.vm.warnings

                DeskNotice {
                    required property string modelData

                    width: go.innerWidth
                    heading: qsTr("Mind")
                    text: modelData
                }
            }
            DeskButton {
                objectName: "exportStart"
                width: go.innerWidth
                visible: root.vm.phase === "asking"
                primary: true
                enabled: root.vm.count > 0
                iconName: "download"
                text: qsTr("Write the export")
                onClicked: root.vm.start()
            }
            DeskButton {
                objectName: "exportStop"
                width: go.innerWidth
                visible: root.running
                text: qsTr("Stop: nothing is left of it")
                onClicked: root.vm.stop()
            }
            DeskButton {
                objectName: "exportAnother"
                width: go.innerWidth
                visible: root.vm.phase === "done"
                text: qsTr("Another export")
                onClicked: {
                    passphrase.text = "";
                    root.vm.another();
                }
            }
            DeskText {
                width: go.innerWidth
                kind: "small"
                color: Theme.quietInk
                visible: root.vm.phase === "asking"
                text: qsTr("Your PIN is asked for first. The log records who exported what.")
            }
        }
    }
}
