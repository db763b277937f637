pragma Singleton
import QtQuick

// Sizes of the desk, for people who sit in front of it. One unit is a pixel of the mock-up: 1920 x 1080 on 24 inches.
// Colours are the client's (Theme), with a dark rail beside them.
QtObject {
    id: desk

    property real textScale: 1

    // A small window shrinks everything together, so that nothing is pushed out of it.
    readonly property real unit: Math.min(Theme.pxPerMm / 3.61, Theme.windowWidth / 1040, Theme.windowHeight / 760)
    readonly property bool wide: Theme.windowWidth / unit >= 1500
    function u(length: real): int {
        return Math.round(length * unit);
    }

    // --- type --------------------------------------------------------------------------------------------
    readonly property int small: u(19 * textScale)
    readonly property int body: u(21 * textScale)
    readonly property int strong: u(24 * textScale)
    readonly property int heading: u(29 * textScale)
    readonly property int title: u(42 * textScale)

    // --- space -------------------------------------------------------------------------------------------
    readonly property int s1: u(8)
    readonly property int s2: u(14)
    readonly property int s3: u(20)
    readonly property int s4: u(28)
    readonly property int s5: u(40)
    readonly property int control: u(58)
    readonly property int row: u(86)
    readonly property int radius: u(16)
    readonly property int radiusCard: u(20)
    readonly property int line: Math.max(1, u(2))
    readonly property int stroke: Math.max(2, u(2.4))
    readonly property int focus: Math.max(3, u(4))

    // --- the rail ----------------------------------------------------------------------------------------
    readonly property color rail: Theme.highContrast ? "#000000" : "#16302B"
    readonly property color railInk: "#FFFFFF"
    readonly property color railQuiet: Theme.highContrast ? "#FFFFFF" : "#C9DBD6"
    readonly property color railChosen: Theme.highContrast ? "#333333" : "#2C4A43"
    readonly property color railMark: Theme.highContrast ? "#FFE14D" : "#7FD6C2"
}
