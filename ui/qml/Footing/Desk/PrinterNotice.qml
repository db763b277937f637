import QtQuick
import Footing.Theme

// How the printer is, in words, and what to do. Nothing at all when it is ready.
DeskNotice {
    required property var facts

    visible: (facts.heading ?? "") !== ""
    tone: "notice"
    iconName: "printer"
    heading: facts.heading ?? ""
    text: facts.text ?? ""
    foot: (facts.waiting ?? 0) > 0 ? qsTr("%n sheet(s) will print by themselves.", "", facts.waiting) : ""
}
