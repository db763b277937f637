import QtQuick
import Footing.Backend

// This client has to be seen now; later, who said that they go. Why stays: it is as true after the call as before.
DeskNotice {
    id: root

    required property VisitViewModel vm
    readonly property var head: vm.head
    readonly property bool waits: head.flagOpen ?? false
    readonly property string by: head.answeredBy ?? ""
    readonly property string why: head.flag ?? ""

    visible: waits || by !== ""
    objectName: waits ? "callOpen" : "callAnswered"
    tone: waits ? "stop" : "plain"
    heading: waits ? qsTr("Please see this client now") : qsTr("%1 went to the client").arg(by)
    text: why === "" ? "" : qsTr("Said yes to: %1").arg(why)
    // On a line of its own: a name in Latin letters would turn an Arabic date around.
    foot: waits ? "" : head.answeredAt ?? ""
    action: waits ? qsTr("I am on my way") : ""
    actionName: "acknowledge"
    onActed: vm.actions.acknowledge()
}
