import QtQuick
import Footing.Theme
import Footing.Desk
import Footing.Backend

// The window of `footing desk`.
Window {
    id: root

    required property DeskShell desk

    title: "Footing"
    width: 1920
    height: 1080
    minimumWidth: 640
    minimumHeight: 480
    color: Theme.paper

    Binding {
        target: Theme
        property: "windowWidth"
        value: root.width
    }
    Binding {
        target: Theme
        property: "windowHeight"
        value: root.height
    }
    Binding {
        target: Theme
        property: "diagonalInch"
        value: root.desk.frame.diagonalInch
    }
    Binding {
        target: Theme
        property: "family"
        value: Languages.family(root.desk.frame.language)
    }
    DeskSurface {
        objectName: "deskSurface"
        anchors.fill: parent
        desk: root.desk
    }
}
