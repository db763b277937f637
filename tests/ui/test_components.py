"""The parts of the screens: what a touch does to each, and the style and module lists they come with."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QColor, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent, QQmlError
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.figures.picture import Label, Picture, Shape
from kiosk.figures.tokens import LIGHT
from tests.ui import helpers
from tests.ui.helpers import by_name, centre, drag, items, settle, tap, type_keys
from tests.ui.layout import faults
from ui.pictures import to_variant

GALLERY = Path(__file__).with_name("Gallery.qml")


class Shown:
    def __init__(self) -> None:
        helpers.prepare_qt()
        self.warnings: list[str] = []
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(helpers.QML))
        self.engine.warnings.connect(self.hear)
        self.engine.load(QUrl.fromLocalFile(str(GALLERY)))
        window = self.engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        self.window = window
        assert QTest.qWaitForWindowExposed(window)
        settle(window)

    def hear(self, errors: list[QQmlError]) -> None:
        self.warnings.extend(error.toString() for error in errors)

    def item(self, name: str) -> QQuickItem:
        return by_name(self.window, name)

    def log(self) -> list[str]:
        return str(self.window.property("log")).split()


@pytest.fixture
def parts(qapp: QGuiApplication) -> Iterator[Shown]:
    shown = Shown()
    yield shown
    assert shown.warnings == []
    shiboken6.delete(shown.engine)


def test_all_parts_together_hold(parts: Shown) -> None:
    assert faults(parts.window) == []


def test_an_answer_shows_that_it_is_chosen_to_eye_and_ear(parts: Shown) -> None:
    QAccessible.setActive(True)
    answer = parts.item("answer")
    before = parts.window.grabWindow().pixelColor(centre(answer) - QPoint(0, 60))
    tap(parts.window, answer)
    settle(parts.window)
    after = parts.window.grabWindow().pixelColor(centre(answer) - QPoint(0, 60))
    assert (before, after) == (QColor("#FFFFFF"), QColor("#DCEFEA"))
    told = QAccessible.queryAccessibleInterface(answer)
    assert told.state().checked
    assert told.text(QAccessible.Text.Name) == "An answer. with a second line"


@pytest.mark.parametrize("value", [0, 5, 10])
def test_the_scale_gives_the_key_that_was_touched(parts: Shown, value: int) -> None:
    tap(parts.window, parts.item(f"scale{value}"))
    assert parts.window.property("chosen") == value


def test_a_chip_is_picked_or_removed(parts: Shown) -> None:
    chip = parts.item("chip")
    buttons = [item for item in items(chip) if item.inherits("QQuickAbstractButton")]
    tap(parts.window, buttons[0])
    tap(parts.window, buttons[1])
    assert parts.log() == ["picked", "removed"]


def test_nobody_has_to_drag(parts: Shown) -> None:
    tap(parts.window, parts.item("less"))
    tap(parts.window, parts.item("more"))
    assert parts.log() == ["less", "more"]


def test_the_slider_follows_the_finger(parts: Shown) -> None:
    knob = centre(parts.item("shape"))
    drag(parts.window, knob, knob + QPoint(150, 0))
    moved = [float(entry.removeprefix("moved:")) for entry in parts.log()]
    assert moved == sorted(moved)
    assert moved[-1] > 0.8


def test_the_keyboard_starts_with_a_capital_and_goes_on_small(parts: Shown) -> None:
    for key in ("key_a", "key_b", "key_shift", "key_c", "key_1", "key_erase", "key_space", "key_d"):
        tap(parts.window, parts.item(key))
    assert parts.item("entry").property("text") == "AbC d"


def test_hardware_keys_go_to_the_same_field(parts: Shown) -> None:
    tap(parts.window, parts.item("entry"))
    type_keys(parts.window, "X")
    tap(parts.window, parts.item("key_y"))
    assert parts.item("entry").property("text") == "Xy"


def test_focus_is_seen_when_the_keyboard_moves_it(parts: Shown) -> None:
    QTest.keyClick(parts.window, Qt.Key.Key_Tab)
    focused = parts.window.activeFocusItem()
    assert focused is not None
    assert focused.property("visualFocus")


# --- modules and style --------------------------------------------------------------------------------------


@pytest.mark.parametrize("folder", sorted(path.parent for path in helpers.QML.rglob("qmldir")))
def test_qmldir_lists_exactly_the_files_of_its_folder(folder: Path) -> None:
    listed = [line.split()[-1] for line in (folder / "qmldir").read_text().splitlines() if ".qml" in line]
    assert sorted(listed) == sorted(path.name for path in folder.glob("*.qml"))


@pytest.mark.parametrize("control", ["Button", "Label", "TextField"])
def test_our_own_style_is_the_one_in_use(qapp: QGuiApplication, control: str) -> None:
    helpers.prepare_qt()
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(helpers.QML))
    component = QQmlComponent(engine)
    imports = "import QtQuick\nimport QtQuick.Controls\nimport Footing.Theme\n"
    source = f"{imports}{control} {{ property bool ours: font.family === Theme.family }}"
    component.setData(source.encode(), QUrl())
    made = component.create()
    assert made is not None, component.errorString()
    assert made.property("ours")
    shiboken6.delete(made)
    shiboken6.delete(engine)


def test_the_theme_has_every_token_of_the_pictures(qapp: QGuiApplication) -> None:
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(helpers.QML))
    component = QQmlComponent(engine)
    names = ", ".join(f'"{name}"' for name in LIGHT)
    found_is = f"property var found: [{names}].map(name => String(Theme.token(name)))"
    source = f"import QtQuick\nimport Footing.Theme\nQtObject {{ {found_is} }}"
    component.setData(source.encode(), QUrl())
    made = component.create()
    assert made is not None, component.errorString()
    found = (
        made.property("found").toVariant()
        if hasattr(made.property("found"), "toVariant")
        else made.property("found")
    )
    assert dict(zip(LIGHT, [str(colour).upper() for colour in found], strict=True)) == dict(LIGHT)
    shiboken6.delete(made)
    shiboken6.delete(engine)


def test_a_picture_becomes_plain_values() -> None:
    picture = Picture(
        20,
        10,
        (Shape("M0 0 L1 1 Z", fill="left", dash=(1.0, 2.0)),),
        (Label(1, 2, "L", 3, "ink", bold=True),),
    )
    assert to_variant(picture) == {
        "width": 20,
        "height": 10,
        "shapes": [
            {"d": "M0 0 L1 1 Z", "fill": "left", "stroke": "", "strokeWidth": 0.0, "dash": [1.0, 2.0]}
        ],
        "labels": [{"x": 1, "y": 2, "text": "L", "height": 3, "colour": "ink", "bold": True}],
    }
