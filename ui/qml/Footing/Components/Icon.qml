import QtQuick
import Footing.Theme
import Footing.Backend

// A line icon in a box of 48, strokes 4.5 with round ends. Arrows that mean "on" and "back" follow the reading direction.
Item {
    id: root

    property string name: ""
    property real size: Theme.body
    property color color: Theme.ink
    readonly property bool turns: name === "next" || name === "back" || name === "leave"
    readonly property var shapes: ({
            "next": "M18 9 L33 24 L18 39",
            "back": "M30 9 L15 24 L30 39",
            "up": "M9 31 L24 16 L39 31",
            "down": "M9 17 L24 32 L39 17",
            "check": "M10 25 L20 35 L38 14",
            "cross": "M12 12 L36 36 M36 12 L12 36",
            "plus": "M24 8 L24 40 M8 24 L40 24",
            "minus": "M8 24 L40 24",
            "clock": "M24 5 A19 19 0 1 1 23.9 5 Z M24 13 L24 24 L31 29",
            "sheet": "M12 5 L29 5 L38 14 L38 43 L12 43 Z M19 23 L31 23 M19 32 L31 32",
            "info": "M24 5 A19 19 0 1 1 23.9 5 Z M24 22 L24 34 M24 14.4 L24 14.6",
            "question": "M24 5 A19 19 0 1 1 23.9 5 Z M18 19 C18 11 30 11 30 19 C30 24 24 23 24 28 M24 34.4 L24 34.6",
            "help": "M8 28 L8 23 C8 3 40 3 40 23 L40 28 M8 26 L13 26 L13 36 L11 36 C9 36 8 35 8 33 Z M40 26 L35 26 L35 36 L37 36 C39 36 40 35 40 33 Z M40 33 C40 39 36 42 29 42",
            "speaker": "M6 18 L14 18 L24 9 L24 39 L14 30 L6 30 Z M31 18 C34 21 34 27 31 30 M36 12 C43 19 43 29 36 36",
            "silent": "M6 18 L14 18 L24 9 L24 39 L14 30 L6 30 Z M32 18 L43 30 M43 18 L32 30",
            "list": "M17 12 L42 12 M17 24 L42 24 M17 36 L42 36 M7 12 L7.1 12 M7 24 L7.1 24 M7 36 L7.1 36",
            "eye": "M4 24 C13 9 35 9 44 24 C35 39 13 39 4 24 Z M24 18 A6 6 0 1 1 23.9 18 Z",
            "printer": "M14 17 L14 6 L34 6 L34 17 M14 34 L6 34 L6 17 L42 17 L42 34 L34 34 M14 28 L34 28 L34 42 L14 42 Z",
            "play": "M14 8 L38 24 L14 40 Z",
            "stop": "M11 11 L37 11 L37 37 L11 37 Z",
            "hand": "M16 26 L16 11 C16 7 21 7 21 11 L21 22 L21 8 C21 4 26 4 26 8 L26 22 L26 10 C26 6 31 6 31 10 L31 24 L31 15 C31 11 36 11 36 15 L36 31 C36 39 31 44 25 44 C19 44 16 41 13 36 L7 27 C5 23 9 21 12 24 L16 29",
            "warning": "M24 6 L44 41 L4 41 Z M24 19 L24 29 M24 35 L24 35.2",
            "halt": "M16 5 L32 5 L43 16 L43 32 L32 43 L16 43 L5 32 L5 16 Z M24 14 L24 26 M24 33.6 L24 33.8",
            "pencil": "M8 40 L10 31 L32 9 L39 16 L17 38 Z M27 14 L34 21",
            "redo": "M38 12 L38 22 L28 22 M37 22 C33 8 12 8 9 24 C7 40 30 46 37 32",
            "person": "M24 6 A8 8 0 1 1 23.9 6 Z M8 43 C8 24 40 24 40 43",
            "lock": "M11 21 L37 21 L37 42 L11 42 Z M16 21 L16 14 C16 3 32 3 32 14 L32 21",
            "home": "M6 24 L24 7 L42 24 M12 20 L12 41 L36 41 L36 20",
            "erase": "M16 10 L43 10 L43 38 L16 38 L4 24 Z M23 18 L35 30 M35 18 L23 30",
            "shift": "M24 7 L41 25 L32 25 L32 40 L16 40 L16 25 L7 25 Z",
            "globe": "M24 5 A19 19 0 1 1 23.9 5 Z M5 24 L43 24 M24 5 C12 16 12 32 24 43 C36 32 36 16 24 5",
            "contrast": "M24 5 A19 19 0 1 1 23.9 5 Z M24 5 L24 43 M30 12 L30 36 M36 16 L36 32",
            "lower": "M24 6 L24 34 M12 23 L24 35 L36 23 M8 43 L40 43",
            "keyboard": "M4 12 L44 12 L44 37 L4 37 Z M12 20 L12.1 20 M20 20 L20.1 20 M28 20 L28.1 20 M36 20 L36.1 20 M15 30 L33 30",
            "enter": "M40 10 L40 28 L10 28 M19 18 L9 28 L19 38",
            "hide": "M4 6 L44 6 L44 29 L4 29 Z M12 14 L12.1 14 M20 14 L20.1 14 M28 14 L28.1 14 M36 14 L36.1 14 M15 22 L33 22 M17 37 L24 43 L31 37",
            "code": "M7 10 L7 38 M14 10 L14 38 M22 10 L22 38 M28 10 L28 38 M36 10 L36 38 M41 10 L41 38",
            "search": "M21 7 A14 14 0 1 1 20.9 7 Z M31.5 31.5 L42 42",
            "download": "M24 6 L24 30 M13 20 L24 31 L35 20 M7 33 L7 41 L41 41 L41 33",
            "chart": "M6 42 L42 42 M12 34 L12 26 M21 34 L21 12 M30 34 L30 19 M39 34 L39 8",
            "gear": "M24 17 A7 7 0 1 1 23.9 17 Z M24 5 L24 11 M24 37 L24 43 M5 24 L11 24 M37 24 L43 24 M10.5 10.5 L14.8 14.8 M33.2 33.2 L37.5 37.5 M37.5 10.5 L33.2 14.8 M14.8 33.2 L10.5 37.5",
            "pulse": "M4 26 L13 26 L19 10 L28 40 L34 26 L44 26",
            "leave": "M20 6 L8 6 L8 42 L20 42 M18 24 L42 24 M33 14 L43 24 L33 34",
            "desk": "M24 6 A6 6 0 1 1 23.9 6 Z M14 30 C14 19 34 19 34 30 M5 33 L43 33 M10 33 L10 42 M38 33 L38 42",
            "swap": "M8 16 L38 16 M30 8 L39 16 L30 24 M40 33 L10 33 M18 25 L9 33 L18 41",
            "trash": "M8 13 L40 13 M18 13 L18 7 L30 7 L30 13 M12 13 L14 42 L34 42 L36 13 M20 21 L21 34 M28 21 L27 34",
            "timer": "M24 12 A16 16 0 1 1 23.9 12 Z M24 20 L24 28 M18 5 L30 5",
            "merge": "M10 8 L10 16 C10 26 24 24 24 34 L24 42 M38 8 L38 16 C38 26 24 24 24 34"
        })

    implicitWidth: size
    implicitHeight: size
    width: size
    height: size

    IconPaint {
        anchors.fill: parent
        shape: root.shapes[root.name] ?? ""
        ink: root.color
        turned: root.turns && root.LayoutMirroring.enabled
    }
}
