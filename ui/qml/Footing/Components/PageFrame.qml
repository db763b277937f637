import QtQuick

// Header above, footer below, and the present page between them. A full-screen page takes the room of both.
Item {
    id: root

    property ScreenPage page: null
    property string clinicName: ""
    property string section: ""
    property int stepNumber: 1
    property int stepCount: 9
    property real part: 0
    property bool canRead: false
    default property alias pages: area.data
    readonly property bool whole: page !== null && page.fullScreen

    signal accessAsked
    signal helpAsked
    signal backAsked
    signal nextAsked
    signal readAsked

    Item {
        id: area

        anchors.top: root.whole ? root.top : header.bottom
        anchors.bottom: root.whole || !footer.visible ? root.bottom : footer.top
        anchors.left: root.left
        anchors.right: root.right
    }
    Header {
        id: header

        objectName: "header"
        width: root.width
        height: implicitHeight
        visible: !root.whole
        brand: root.page !== null && root.page.brand
        clinicName: root.clinicName
        section: root.section
        stepNumber: root.stepNumber
        stepCount: root.stepCount
        part: root.part
        onAccessAsked: root.accessAsked()
        canRead: root.canRead
        onHelpAsked: root.helpAsked()
        onReadAsked: root.readAsked()
    }
    Footer {
        id: footer

        objectName: "footer"
        anchors.bottom: root.bottom
        width: root.width
        height: implicitHeight
        visible: !root.whole && (nextVisible || backVisible)
        nextText: root.page !== null ? root.page.nextText : ""
        nextVisible: root.page !== null && root.page.nextVisible
        nextEnabled: root.page !== null && root.page.nextEnabled
        nextPrimary: root.page !== null && root.page.nextPrimary
        nextIcon: root.page !== null ? root.page.nextIcon : "next"
        backVisible: root.page !== null && root.page.backVisible
        onBackAsked: root.backAsked()
        onNextAsked: root.nextAsked()
    }
}
