pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Backend

// Beside a visit: who has to see the client, and the sheet.
Column {
    id: root

    required property VisitViewModel vm
    property DialogHost host: null
    readonly property var head: vm.head

    spacing: DeskTheme.s3

    DeskNotice {
        width: parent.width
        visible: root.head.flagOpen ?? false
        tone: "stop"
        stacked: true
        heading: qsTr("Please see this client now")
        text: root.head.flag ?? ""
        action: qsTr("I am on my way")
        actionName: "acknowledge"
        onActed: root.vm.acknowledge()
    }
}
