import QtQuick.Templates as T
import Footing.Theme

T.Label {
    font.family: Theme.family
    color: Theme.ink
    linkColor: Theme.primary
}
