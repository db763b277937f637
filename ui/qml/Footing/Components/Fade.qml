import QtQuick
import Footing.Theme

// The edge of a page that goes on: the paper's own colour, from nothing to whole.
Rectangle {
    id: root

    property bool downwards: false
    readonly property color none: Qt.alpha(Theme.paper, 0)
    readonly property color most: Qt.alpha(Theme.paper, 0.94)

    height: Theme.mm(11)
    gradient: Gradient {
        GradientStop {
            position: 0
            color: root.downwards ? root.none : Theme.paper
        }
        GradientStop {
            position: 0.45
            color: root.downwards ? Qt.alpha(Theme.paper, 0.55) : root.most
        }
        GradientStop {
            position: 0.55
            color: root.downwards ? root.most : Qt.alpha(Theme.paper, 0.55)
        }
        GradientStop {
            position: 1
            color: root.downwards ? Theme.paper : root.none
        }
    }
}
