pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Backend

// One visit: its parts as tabs, and beside them what to do with it.
DeskView {
    id: root

    required property VisitViewModel vm
    readonly property var head: vm.head
    readonly property bool beside: DeskTheme.wide

    firstFocus: tabs

    Keys.onEscapePressed: vm.back()

    PageHead {
        id: top_

        x: DeskTheme.s5
        y: DeskTheme.s4
        width: parent.width - DeskTheme.s5 * 2
        title: root.vm.code
        note: [root.head.name ?? "", (root.head.born ?? "") === "" ? "" : qsTr("born %1").arg(root.head.born), root.head.when ?? "", root.head.language ?? ""].filter(word => word !== "").join(" · ")
        back: true
        onBackAsked: root.vm.back()

        StateMark {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.vm.here
            tone: root.head.state === "closed" && !root.head.flagOpen ? "soft" : Words.whereTone(root.head.where ?? "")
            iconName: Words.whereIcon(root.head.where ?? "")
            text: Words.where(root.head.where ?? "", root.head.section ?? "", root.head.side ?? "")
        }
    }
    FlagNotice {
        id: flag

        anchors.left: parent.left
        anchors.leftMargin: DeskTheme.s5
        anchors.right: parent.right
        anchors.rightMargin: DeskTheme.s5
        y: top_.y + top_.height + DeskTheme.s3
        visible: !root.beside && (waits || by !== "")
        vm: root.vm
    }
    Choices {
        id: tabs

        anchors.left: parent.left
        anchors.leftMargin: DeskTheme.s5
        y: flag.visible ? flag.y + flag.height + DeskTheme.s3 : flag.y
        most: flick.width
        name: qsTr("Parts of the visit")
        prefix: "tab"
        value: root.vm.tab
        options: [
            {
                "key": "plan",
                "label": qsTr("Plan")
            },
            {
                "key": "findings",
                "label": qsTr("Findings")
            },
            {
                "key": "measures",
                "label": qsTr("Measures")
            },
            {
                "key": "answers",
                "label": qsTr("Answers")
            },
            {
                "key": "history",
                "label": qsTr("History")
            }
        ]
        onChosen: key => {
            root.vm.choose(key);
            flick.contentY = 0;
        }
    }
    Flickable {
        id: flick

        objectName: "visitFlick"
        anchors.left: parent.left
        anchors.leftMargin: DeskTheme.s5
        y: tabs.y + tabs.height + DeskTheme.s3
        width: root.beside ? parent.width - DeskTheme.s5 * 2 - DeskTheme.s4 - DeskTheme.u(432) : parent.width - DeskTheme.s5 * 2
        height: bar.y - y
        contentWidth: width
        contentHeight: body.height + (root.beside ? 0 : side.height + DeskTheme.s4) + DeskTheme.s5
        interactive: contentHeight > height + 1
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Loader {
            id: body

            width: parent.width
            active: root.vm.here
            sourceComponent: root.vm.tab === "plan" ? plan : root.vm.tab === "findings" ? findings : root.vm.tab === "measures" ? measures : root.vm.tab === "answers" ? answers : history
        }
    }
    Flickable {
        id: sideFlick

        objectName: "sideFlick"
        visible: root.beside
        anchors.right: parent.right
        anchors.rightMargin: DeskTheme.s5 - pad
        y: tabs.y - pad
        width: DeskTheme.u(432) + pad * 2
        height: parent.height - y
        contentWidth: width
        contentHeight: side.height + pad + DeskTheme.s5
        interactive: contentHeight > height + 1
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        // A little room beside the cards, or the view would cut off the ring of the focus.
        readonly property real pad: DeskTheme.u(10)
    }
    EndFade {
        of: flick
    }
    EndFade {
        of: sideFlick
    }
    VisitSide {
        id: side

        parent: root.beside ? sideFlick.contentItem : flick.contentItem
        x: root.beside ? sideFlick.pad : 0
        y: root.beside ? sideFlick.pad : body.height + DeskTheme.s4
        width: root.beside ? DeskTheme.u(432) : flick.width
        visible: root.vm.here
        beside: root.beside
        vm: root.vm
        host: root.host
    }

    Loader {
        id: bar

        active: !root.beside && root.vm.finished
        width: parent.width
        y: parent.height - height
        sourceComponent: ApproveBar {
            vm: root.vm
            host: root.host
        }
    }

    Component {
        id: plan

        VisitPlan {
            vm: root.vm
            host: root.host
        }
    }
    Component {
        id: findings

        VisitFindings {
            vm: root.vm
        }
    }
    Component {
        id: measures

        VisitMeasures {
            vm: root.vm
            host: root.host
        }
    }
    Component {
        id: answers

        VisitAnswers {
            vm: root.vm
        }
    }
    Component {
        id: history

        VisitHistory {
            vm: root.vm
        }
    }
}
