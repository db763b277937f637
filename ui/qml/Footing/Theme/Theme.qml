pragma Singleton
import QtQuick

// Every colour, size and time of the interface. Sizes are millimetres on the glass, turned into pixels
// with the screen's real density, so that a button is as large on a small screen as on a big one.
QtObject {
    id: theme

    // --- what the shell sets -----------------------------------------------------------------------------
    property real windowWidth: 1080
    property real windowHeight: 1920
    property real diagonalInch: 24
    property real textScale: 1
    property bool highContrast: false
    property bool reducedMotion: false
    property string family: "Atkinson Hyperlegible"
    property url illustrations: Qt.resolvedUrl("../../../../assets/illustrations/")

    // --- space -------------------------------------------------------------------------------------------
    readonly property bool portrait: windowHeight >= windowWidth
    readonly property real pxPerMm: Math.hypot(windowWidth, windowHeight) / (diagonalInch * 25.4)
    function mm(length: real): real {
        return Math.round(length * pxPerMm);
    }
    readonly property real s1: mm(2)
    readonly property real s2: mm(4)
    readonly property real s3: mm(5.5)
    readonly property real s4: mm(8)
    readonly property real s5: mm(11)
    readonly property real s6: mm(15)
    // Between the two columns of a wide screen: a pixel more where both columns would end between two pixels.
    function gutter(room: real): real {
        return s5 + Math.abs(room - s5) % 2;
    }
    readonly property real margin: mm(18)
    readonly property real minTarget: mm(12)
    readonly property real buttonHeight: portrait ? mm(35) : mm(26)
    readonly property real pillHeight: mm(24)
    readonly property real radiusPanel: mm(11)
    readonly property real radiusCard: mm(7.75)
    readonly property real radiusKey: mm(5.5)
    readonly property real strokeDivider: Math.max(1, mm(0.55))
    readonly property real strokeControl: Math.max(2, mm(0.83))
    readonly property real strokeChosen: Math.max(4, mm(1.66))

    // --- type: capital heights in mm; capitals of Atkinson Hyperlegible are 0.668 em ------------------------
    // Titles grow by half the step: at 200 % they are still the largest words and leave room for the answers.
    readonly property real titleScale: 1 + (textScale - 1) * 0.5
    // Header and footer stop at 150 %: their words are few, stay in place, and must not push the question away.
    readonly property real chromeScale: Math.min(textScale, 1.5)
    function displayPx(capitalMm: real): int {
        return Math.round(capitalMm * pxPerMm / 0.668);
    }
    readonly property int caption: Math.round(displayPx(5.0) * textScale)
    readonly property int body: Math.round(displayPx(6.1) * textScale)
    readonly property int label: Math.round(displayPx(7.4) * textScale)
    readonly property int title: Math.round(displayPx(11) * titleScale)
    readonly property int display: Math.max(displayPx(14.6), title)

    // The natural height of a line, as a share of the font's size.
    readonly property real lineRatio: metrics.height / 1000
    readonly property FontMetrics metrics: FontMetrics {
        font.family: theme.family
        font.pixelSize: 1000
    }

    // --- time --------------------------------------------------------------------------------------------
    readonly property int duration: reducedMotion ? 0 : 200

    // --- colour ------------------------------------------------------------------------------------------
    readonly property color paper: highContrast ? "#000000" : "#FBF8F3"
    readonly property color surface: highContrast ? "#000000" : "#FFFFFF"
    readonly property color ink: highContrast ? "#FFFFFF" : "#16302B"
    readonly property color quietInk: highContrast ? "#FFFFFF" : "#4A5F5A"
    readonly property color line: highContrast ? "#FFFFFF" : "#DDD5C8"
    readonly property color edge: highContrast ? "#FFFFFF" : "#7C8A85"
    readonly property color primary: highContrast ? "#FFE14D" : "#0E6B5C"
    readonly property color primaryInk: highContrast ? "#000000" : "#FFFFFF"
    readonly property color soft: highContrast ? "#333333" : "#DCEFEA"
    readonly property color left: highContrast ? "#7CC4FF" : "#2B6CB0"
    readonly property color right: highContrast ? "#FFB27C" : "#B7541A"
    readonly property color leftSoft: highContrast ? "#12304A" : "#DFEAF6"
    readonly property color rightSoft: highContrast ? "#4A2C12" : "#FAE7DA"
    readonly property color sideInk: highContrast ? "#000000" : "#FFFFFF"
    readonly property color notice: highContrast ? "#FFE14D" : "#8A5A00"
    readonly property color noticeField: highContrast ? "#000000" : "#FFF3D6"
    readonly property color stop: highContrast ? "#FF8A80" : "#A3241B"
    readonly property color stopField: highContrast ? "#000000" : "#FDE8E6"
    readonly property color stopInk: highContrast ? "#000000" : "#FFFFFF"
    readonly property color skin: "#EBDCC6"
    readonly property color skinShade: "#DCC8AA"
    readonly property color skinLine: highContrast ? "#FFFFFF" : "#BFA57E"
    readonly property color placeLine: highContrast ? "#FFFFFF" : "#7A6540"
    readonly property color shirt: "#2F7D6E"
    readonly property color shirtShade: "#5E9C90"
    readonly property color trousers: highContrast ? "#3F8A7D" : "#1D4A42"
    readonly property color trousersShade: "#55807A"
    readonly property color hair: highContrast ? "#8A7A6E" : "#3A2F28"
    readonly property color sole: highContrast ? "#4A443C" : "#F3EBDD"
    readonly property color barGround: highContrast ? "#000000" : "#F3EEE5"
    readonly property color glow: highContrast ? "#FFE14D" : "#D9822B"
    readonly property color glowSoft: highContrast ? "#8A7A2A" : "#EDBE8B"

    readonly property var tokens: ({
            "paper": paper,
            "surface": surface,
            "ink": ink,
            "quietInk": quietInk,
            "line": line,
            "edge": edge,
            "primary": primary,
            "primaryInk": primaryInk,
            "soft": soft,
            "left": left,
            "right": right,
            "leftSoft": leftSoft,
            "rightSoft": rightSoft,
            "sideInk": sideInk,
            "notice": notice,
            "noticeField": noticeField,
            "stop": stop,
            "stopField": stopField,
            "skin": skin,
            "skinShade": skinShade,
            "skinLine": skinLine,
            "placeLine": placeLine,
            "shirt": shirt,
            "shirtShade": shirtShade,
            "trousers": trousers,
            "trousersShade": trousersShade,
            "hair": hair,
            "sole": sole,
            "barGround": barGround,
            "glow": glow,
            "glowSoft": glowSoft,
            "white": "#FFFFFF",
            "black": "#000000"
        })

    // The colour of a Picture's token ("left_soft" or "leftSoft"); an unknown name is a fault and is said so.
    function token(name: string): color {
        const key = name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
        if (tokens[key] === undefined)
            console.warn("no colour token", name);
        return tokens[key] ?? ink;
    }
}
