import QtQuick
import Footing.Theme
import Footing.Components
import Footing.Backend

// One screen between the real header and footer, without a shell: what `load_page` shows.
Window {
    id: root

    required property ScreenViewModel vm
    required property string screen
    required property real textScale
    required property bool highContrast
    required property bool mirrored
    property string fault: ""
    readonly property Item page: frame.page

    visible: true
    color: Theme.paper
    LayoutMirroring.enabled: mirrored
    LayoutMirroring.childrenInherit: true

    Component.onCompleted: {
        Theme.windowWidth = Qt.binding(() => root.width);
        Theme.windowHeight = Qt.binding(() => root.height);
        Theme.textScale = textScale;
        Theme.highContrast = highContrast;
        Theme.reducedMotion = true;
        const component = Qt.createComponent("Footing.Screens", screen);
        if (component.status !== Component.Ready) {
            fault = component.errorString();
            return;
        }
        const page = component.createObject(slot, {
            vm: vm
        });
        page.anchors.fill = slot;
        frame.page = page;
        page.forceActiveFocus();
    }

    PageFrame {
        id: frame

        anchors.fill: parent
        LayoutMirroring.enabled: root.mirrored
        LayoutMirroring.childrenInherit: true
        clinicName: "Riverside Foot Clinic"
        section: "Your symptoms"
        stepNumber: 5
        part: 0.4

        Item {
            id: slot

            anchors.fill: parent
        }
    }
}
