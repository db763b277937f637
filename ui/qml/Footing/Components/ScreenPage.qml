import QtQuick
import Footing.Theme

// What every screen is: a title, a second line, and the screen's own children below them inside the margins.
//
// With `scrolls` (the usual case) title and children move together when they are taller than the room between
// header and footer; children then set `width: parent.width` and no height, and may use `availableHeight` to
// fill what is left. Without it the title stands still and children may `anchors.fill: parent`.
FocusScope {
    id: root

    property string title: ""
    property string subtitle: ""
    property string nextText: qsTr("Next")
    property bool nextVisible: true
    property bool nextEnabled: true
    property bool nextPrimary: true
    // What Next does when it does not go on: "back", "cross".
    property string nextIcon: "next"
    property bool backVisible: true
    property bool fullScreen: false
    property bool brand: false
    property bool scrolls: true
    property bool wide: !Theme.portrait
    // What is read aloud: everything visible, in reading order, unless the screen says it better.
    property string spoken: ""
    // Names what the page asks now. When that changes, what is new on the page is read.
    property string asks: ""
    // Nothing is read: the sounds of a clock are to be heard.
    property bool quiet: false
    // There is a voice: `readAsked` has this page read. Set by the window.
    property bool canRead: false
    property alias titleItem: heading
    property real topGap: brand ? 0 : Theme.s4
    readonly property real availableHeight: Math.max(0, height - block.height)
    // Only a page that is too tall gives a strip at its foot to the hint, so that the hint never lies on a key.
    readonly property bool overflows: scrolls && block.height + body.height > height + 1
    default property alias content: body.data

    signal goNext
    signal readAsked

    function toTop() {
        flick.contentY = 0;
    }
    // Something new stands at the foot of the page and has to be read before Next.
    function toEnd() {
        Qt.callLater(() => flick.contentY = Math.max(0, flick.contentHeight - flick.height));
    }

    Accessible.role: Accessible.Pane
    Accessible.name: title

    Flickable {
        id: flick

        objectName: "pageView"
        anchors.fill: parent
        anchors.leftMargin: root.fullScreen ? 0 : Theme.margin
        anchors.rightMargin: root.fullScreen ? 0 : Theme.margin
        anchors.bottomMargin: root.overflows ? hint.height + Theme.s1 * 2 : 0
        contentWidth: width
        contentHeight: root.scrolls ? Math.max(height, block.height + body.height) : height
        interactive: contentHeight > height + 1
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive

        Item {
            id: block

            width: flick.width
            height: root.title === "" && root.subtitle === "" ? 0 : Math.ceil(words.height) + root.topGap + Theme.s4

            Column {
                id: words

                y: root.topGap
                width: parent.width
                spacing: Theme.s2

                Txt {
                    id: heading

                    width: parent.width
                    visible: text !== ""
                    kind: "title"
                    text: root.title
                    Accessible.role: Accessible.Heading
                }
                Txt {
                    width: parent.width
                    visible: text !== ""
                    text: root.subtitle
                    balanced: true
                    color: Theme.quietInk
                    lineHeight: 1.22
                }
            }
        }
        Item {
            id: body

            readonly property real tall: childrenRect.y + childrenRect.height
            // The room under the last part gives way before the page has to be moved for it.
            readonly property real under: Math.max(Theme.s2, Math.min(Theme.s4, root.availableHeight - tall))

            y: block.height
            width: flick.width
            height: root.scrolls ? tall + under : flick.height - block.height
        }
    }

    // Where the page goes on it fades away, so that no line of words looks cut in two.
    Fade {
        visible: flick.interactive && flick.contentY > 1
        width: root.width
    }
    Fade {
        visible: flick.interactive && hint.left_ > 1
        width: root.width
        y: flick.y + flick.height - height
        downwards: true
    }
    Rectangle {
        visible: root.overflows
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: hint.height + Theme.s1 * 2
        color: Theme.paper
    }
    MoreBelow {
        id: hint

        view: flick
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.s1
    }
}
