import QtQuick

// Dialogs lie here, over rail and page. While one is open the rest sleeps. `below` is what our own keyboard takes.
Item {
    id: root

    property int opened: 0
    property real below: 0
}
