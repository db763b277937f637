import QtQuick
import Footing.Components
import Footing.Backend

ScreenPage {
    id: root

    required property AccessViewModel vm

    title: qsTr("Make this screen easy for you")
    subtitle: qsTr("You can change this at any time: touch Aa at the top.")

    AccessChoicesView {
        width: parent.width
        panel: root.vm.panel
        withLanguage: false
    }
}
