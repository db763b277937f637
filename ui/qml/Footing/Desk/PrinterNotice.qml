import QtQuick

// How the printer is, in words, and what to do. Nothing at all when it is ready.
DeskNotice {
    required property var facts

    visible: (facts.heading ?? "") !== ""
    tone: "notice"
    iconName: "printer"
    heading: facts.heading ?? ""
    text: facts.text ?? ""
    foot: (facts.waiting ?? 0) > 0 ? qsTr("Sheets that will print by themselves then: %1").arg(facts.waiting) : ""
}
