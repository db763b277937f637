pragma ComponentBehavior: Bound

import QtQuick
import Footing.Theme
import Footing.Components

// Two prints in still rings: the ripple idea on the welcome screen.
Rectangle {
    id: root

    required property var prints

    radius: Theme.radiusPanel
    color: Theme.highContrast ? Theme.paper : Theme.soft
    border.width: Theme.highContrast ? Theme.strokeControl : 0
    border.color: Theme.edge
    Accessible.ignored: true

    Repeater {
        model: [0.94, 0.81, 0.68]

        Rectangle {
            required property real modelData
            required property int index

            anchors.centerIn: parent
            width: Math.min(root.width, root.height) * modelData
            height: width
            radius: width / 2
            color: Theme.highContrast ? "transparent" : "#FFFFFF"
            border.width: Theme.highContrast ? Theme.strokeDivider : 0
            border.color: Theme.edge
            opacity: Theme.highContrast ? 1 : [0.30, 0.42, 0.66][index]
        }
    }
    Row {
        anchors.centerIn: parent
        spacing: Math.min(root.width, root.height) * 0.02
        LayoutMirroring.enabled: false

        Repeater {
            model: root.prints

            PathPicture {
                required property var modelData

                height: Math.min(root.width, root.height) * 0.52
                width: height * modelData.width / modelData.height
                picture: modelData
            }
        }
    }
}
