import QtQuick
import Footing.Theme

// A page of cards that is scrolled as a whole, with its head standing still.
DeskView {
    id: root

    property string title: ""
    property string note: ""
    property bool back: false
    property alias offers: head.content
    default property alias cards: column.data
    readonly property alias innerWidth: column.width
    property real widest: 100000

    signal backAsked

    // Scroll until it stands in the upper half of what is seen.
    function show(item: Item) {
        const top = item.mapToItem(flick.contentItem, 0, 0).y;
        if (top < flick.contentY || top + item.height > flick.contentY + flick.height)
            flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, top - flick.height / 3));
    }

    PageHead {
        id: head

        x: DeskTheme.s5
        y: DeskTheme.s4
        width: parent.width - DeskTheme.s5 * 2
        title: root.title
        note: root.note
        back: root.back
        onBackAsked: root.backAsked()
    }
    Flickable {
        id: flick

        objectName: "pageFlick"
        x: DeskTheme.s5 - DeskTheme.u(10)
        y: head.y + head.height + DeskTheme.s2
        width: parent.width - x * 2
        height: parent.height - y
        contentWidth: width
        contentHeight: column.height + DeskTheme.s2 + DeskTheme.s5
        interactive: contentHeight > height + 1
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column

            x: DeskTheme.u(10)
            y: DeskTheme.s2
            width: Math.min(root.widest, flick.width - DeskTheme.u(20))
            spacing: DeskTheme.s3
        }
    }
    EndFade {
        of: flick
    }
}
