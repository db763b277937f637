import QtQuick
import Footing.Theme

// Where a file goes: the folders and drives that are at hand, or a path that is typed.
Column {
    id: root

    required property var places
    property alias folder: field_.text
    property alias fieldName: field_.fieldName
    property alias hint: field_.hint
    property alias field: field_.field

    signal edited(string folder)
    signal entered

    spacing: DeskTheme.s2

    Choices {
        anchors.left: parent.left
        visible: root.places.length > 1
        most: root.width
        name: qsTr("Folder or drive")
        prefix: "place"
        value: root.folder
        options: root.places
        onChosen: key => root.folder = key
    }
    LabelledField {
        id: field_

        width: root.width
        label: qsTr("Folder or drive")
        onEdited: text => root.edited(text)
        onEntered: root.entered()
    }
}
