import QtQuick
import Footing.Theme

// The edge of a page that goes on: the paper's own colour, from nothing to whole.
Rectangle {
    id: root

    property bool downwards: false
    property color paper: Theme.paper
    readonly property color none: Qt.alpha(paper, 0)
    readonly property color half: Qt.alpha(paper, 0.55)
    readonly property color most: Qt.alpha(paper, 0.94)

    height: Theme.mm(11)
    gradient: Gradient {
        GradientStop {
            position: 0
            color: root.downwards ? root.none : root.paper
        }
        GradientStop {
            position: 0.45
            color: root.downwards ? root.half : root.most
        }
        GradientStop {
            position: 0.55
            color: root.downwards ? root.most : root.half
        }
        GradientStop {
            position: 1
            color: root.downwards ? root.paper : root.none
        }
    }
}
