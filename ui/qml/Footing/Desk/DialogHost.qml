import QtQuick

// Dialogs lie here, over rail and page. While one is open the rest sleeps.
Item {
    id: root

    property int opened: 0
}
