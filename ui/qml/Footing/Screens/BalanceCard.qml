pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// Left and right on one axis, what is typical at this age with its source, and what changed since last time.
Card {
    id: root

    required property ResultsViewModel vm

    Txt {
        width: parent.width
        text: qsTr("Standing on one leg")
        kind: "label"
        bold: true
    }
    BalanceBars {
        visible: root.vm.hasBalance
        width: parent.width
        bars: root.vm.bars
    }
    Txt {
        width: parent.width
        visible: text !== ""
        textFormat: Text.StyledText
        text: root.vm.normLine
    }
    Txt {
        width: parent.width
        visible: root.vm.hasBalance
        kind: "caption"
        color: Theme.quietInk
        text: root.vm.source === "" ? root.vm.triesLine : qsTr("%1 Typical times: %2.").arg(root.vm.triesLine).arg(root.vm.source)
    }
    Txt {
        width: parent.width
        visible: text !== ""
        text: root.vm.closedLine
    }
    Repeater {
        model: root.vm.changes

        Txt {
            required property string modelData

            width: root.innerWidth
            textFormat: Text.StyledText
            text: qsTr("Since last time: %1").arg(modelData)
        }
    }
    Txt {
        width: parent.width
        visible: !root.vm.hasBalance
        text: qsTr("We left this part out today. You can do it another time.")
    }
}
