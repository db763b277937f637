pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Backend

// Find a visit: what is known of it above, what fits below.
DeskView {
    id: root

    required property SearchViewModel vm
    readonly property bool wide: DeskTheme.wide

    firstFocus: codeField.field

    PageHead {
        id: head

        x: DeskTheme.s5
        y: DeskTheme.s4
        width: parent.width - DeskTheme.s5 * 2
        title: qsTr("Visits")
        note: qsTr("Find a visit by what is on the sheet, or by its day.")

        DeskButton {
            objectName: "enterPaper"
            iconName: "pencil"
            text: qsTr("Enter a paper form")
            onClicked: root.vm.enterPaper()
        }
    }
    Flow {
        id: filters

        x: DeskTheme.s5
        y: head.y + head.height + DeskTheme.s3
        width: parent.width - DeskTheme.s5 * 2
        spacing: DeskTheme.s3

        LabelledField {
            id: codeField

            width: DeskTheme.u(260)
            fieldName: "searchCode"
            label: qsTr("Visit code")
            field.maximumLength: 12
            field.inputMethodHints: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText
            onEdited: text => root.vm.typeCode(text)
            onEntered: list.forceActiveFocus(Qt.TabFocusReason)
        }
        LabelledField {
            width: DeskTheme.u(300)
            fieldName: "searchReference"
            label: qsTr("Clinic number")
            field.maximumLength: 40
            onEdited: text => root.vm.typeReference(text)
            onEntered: list.forceActiveFocus(Qt.TabFocusReason)
        }
        LabelledChoices {
            label: qsTr("When")
            prefix: "span"
            most: filters.width
            value: root.vm.span
            options: [
                {
                    "key": "any",
                    "label": qsTr("Any day")
                },
                {
                    "key": "today",
                    "label": qsTr("Today")
                },
                {
                    "key": "week",
                    "label": qsTr("7 days")
                },
                {
                    "key": "month",
                    "label": qsTr("30 days")
                },
                {
                    "key": "own",
                    "label": qsTr("From – to")
                }
            ]
            onChosen: key => root.vm.chooseSpan(key)
        }
        LabelledField {
            visible: root.vm.span === "own"
            width: DeskTheme.u(220)
            fieldName: "searchFirst"
            label: qsTr("First day")
            placeholder: "2026-01-31"
            inputMethodHints: Qt.ImhDate
            onEdited: text => root.vm.typeFirst(text)
        }
        LabelledField {
            visible: root.vm.span === "own"
            width: DeskTheme.u(220)
            fieldName: "searchLast"
            label: qsTr("Last day")
            placeholder: "2026-03-31"
            inputMethodHints: Qt.ImhDate
            onEdited: text => root.vm.typeLast(text)
        }
        LabelledChoices {
            label: qsTr("State")
            prefix: "state"
            most: filters.width
            value: root.vm.state
            options: [
                {
                    "key": "any",
                    "label": qsTr("Any")
                },
                {
                    "key": "in_progress",
                    "label": qsTr("In progress")
                },
                {
                    "key": "finished",
                    "label": qsTr("Finished")
                },
                {
                    "key": "closed",
                    "label": qsTr("Closed")
                },
                {
                    "key": "flag",
                    "label": qsTr("Open call for staff")
                }
            ]
            onChosen: key => root.vm.chooseState(key)
        }
    }
    TableFrame {
        id: table

        scrolls: list

        readonly property var columns: [0.024, 0.15, 0.38, 0.52, 0.74].map(share => Math.round(share * width))

        x: DeskTheme.s5
        y: filters.y + filters.height + DeskTheme.s3
        width: parent.width - DeskTheme.s5 * 2
        height: parent.height - y - DeskTheme.s4
        heads: [[columns[0], qsTr("Visit")], [columns[1], qsTr("Day")], [columns[2], qsTr("Started")], [columns[3], qsTr("State")], [columns[4], qsTr("Clinic number")]]
        empty: root.vm.loaded && list.count === 0 ? qsTr("No visit fits. Check the code: it has six letters and digits, and never an O, I, 0 or 1.") : ""

        ListView {
            id: list

            objectName: "foundList"
            anchors.fill: parent
            clip: true
            model: root.vm.rows
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            reuseItems: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Visits that were found")
            Keys.onReturnPressed: openCurrent()
            Keys.onEnterPressed: openCurrent()
            onAtYEndChanged: if (atYEnd && root.vm.hasMore)
                root.vm.more()

            function openCurrent() {
                const row = currentItem as FoundRow;
                if (row !== null)
                    root.vm.open(row.code);
            }

            delegate: FoundRow {
                objectName: "found_" + code
                width: list.width
                columns: table.columns
                current: list.activeFocus && list.currentIndex === index
                onPicked: root.vm.open(code)
            }
        }
    }
}
