"""The arch of one foot: the print under the finger, the pictures, and numbers taken by staff."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.figures import footprint
from kiosk.flow import Step, StepId
from kiosk.inputs import ArchGiven
from kiosk.visit import (
    AhiSystem,
    Arches,
    ArchHeight,
    ArchMeasure,
    ArchPicture,
    FootprintIndex,
    FootprintMorph,
    FootprintPicture,
    NavicularDrop,
    Side,
)
from tests.ui.helpers import LoadedPage, by_name, drag, load_page, make_state, settle, tap, type_keys
from ui.viewmodels.arch import shape_at
from ui.viewmodels.arch_entry import ArchEntry, entry_of

HEIGHT = {"foot_length_mm": "255", "truncated_mm": "186", "standing_dorsum_mm": "63"}


def touch(page: LoadedPage, name: str) -> None:
    """A finger on the control of this name, once the page has come to rest."""
    settle(page.window)
    tap(page.window, by_name(page.window, name))


def arch(
    side: str = "left",
    given: ArchMeasure | None = None,
    confirmed: frozenset[str] = frozenset(),
    language: str = "en",
) -> LoadedPage:
    arches = Arches(**{side: given})
    visit = replace(make_state().visit, arches=arches, confirmed=confirmed, language=language)
    return load_page(StepId.ARCH, make_state(Step(StepId.ARCH, side), visit))


def entry(kind: str = "ahims", **texts: str) -> ArchEntry:
    made = ArchEntry(kind)
    for key, text in texts.items():
        made = made.with_text(key, text)
    return made


# --- the print ----------------------------------------------------------------------------------------------


def test_nothing_is_preset(qapp: QGuiApplication) -> None:
    page = arch()
    assert not page.vm.ready
    assert page.vm.take() is None


@pytest.mark.parametrize("side", ["left", "right"])
def test_the_index_is_that_of_the_print_on_the_glass(qapp: QGuiApplication, side: str) -> None:
    page = arch(side)
    touch(page, "goto_low")
    given_ = page.vm.take()
    assert given_ == ArchGiven(Side(side), FootprintMorph(round(footprint.arch_index(-1.0), 4)))
    assert page.vm.property("path") == footprint.picture(-1.0, Side(side)).shapes[1].d


@pytest.mark.parametrize(("side", "outwards"), [("left", 1), ("right", -1)])
def test_the_inner_edge_follows_the_finger(qapp: QGuiApplication, side: str, outwards: int) -> None:
    page = arch(side)
    area = by_name(page.window, "print")
    start = area.mapToScene(QPointF(area.width() / 2, area.height() / 2)).toPoint()
    drag(page.window, start, start + QPoint(outwards * 60, 0))
    lower = page.vm.property("position")
    assert lower > 0.1, "away from the foot's middle the arch gets lower"
    drag(page.window, start, start - QPoint(outwards * 90, 0))
    assert page.vm.property("position") < lower - 0.2


@given(shape=st.floats(-1, 1), side=st.sampled_from(Side))
def test_the_edge_is_where_the_finger_is(shape: float, side: Side) -> None:
    x = footprint.waist(shape, side)[0]
    assert abs(footprint.waist(shape_at(x, side), side)[0] - x) < 1.0


def test_minus_plus_arrows_and_the_slider_move_the_same_print(qapp: QGuiApplication) -> None:
    page = arch()
    touch(page, "goto_typical")
    touch(page, "plus")
    assert page.vm.property("position") == pytest.approx(0.05)
    touch(page, "minus")
    touch(page, "minus")
    assert page.vm.property("position") == pytest.approx(-0.05)
    slider = by_name(page.window, "slider")
    slider.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.window, Qt.Key.Key_Right)
    assert page.vm.property("position") == pytest.approx(0.0)
    middle = slider.mapToScene(QPointF(slider.width() / 2, slider.height() / 2)).toPoint()
    drag(page.window, middle, middle + QPoint(int(slider.width()), 0))
    assert page.vm.property("position") == 1.0


def test_the_ends_hold(qapp: QGuiApplication) -> None:
    page = arch()
    page.vm.moveTo(-7.0)
    assert page.vm.property("position") == -1.0
    page.vm.nudge(-3)
    assert page.vm.property("position") == -1.0


def test_an_index_given_before_shows_its_print_again(qapp: QGuiApplication) -> None:
    page = arch(given=FootprintMorph(0.2531))
    assert page.vm.take() == ArchGiven(Side.LEFT, FootprintMorph(pytest.approx(0.2531, abs=1e-4)))


# --- the pictures -------------------------------------------------------------------------------------------


def test_not_sure_is_an_answer_and_back_leads_to_the_print(qapp: QGuiApplication) -> None:
    page = arch()
    touch(page, "notSure")
    assert page.vm.take() == ArchGiven(Side.LEFT, FootprintPicture(ArchPicture.NOT_SURE))
    touch(page, "picture_high")
    assert page.vm.take() == ArchGiven(Side.LEFT, FootprintPicture(ArchPicture.HIGH))
    assert page.vm.step_back() is True
    assert page.vm.property("mode") == "print"
    assert page.vm.take() is None
    assert page.vm.step_back() is False


def test_the_how_to_gives_no_answer(qapp: QGuiApplication) -> None:
    page = arch()
    touch(page, "howTo")
    assert page.vm.take() is None
    touch(page, "toPrint")
    assert page.vm.property("mode") == "print"


# --- staff --------------------------------------------------------------------------------------------------


def test_staff_type_a_measure_with_the_keys_on_the_glass(qapp: QGuiApplication) -> None:
    page = arch()
    touch(page, "toPictures")
    touch(page, "toStaff")
    touch(page, "kind_navicular_drop")
    touch(page, "field_sitting_mm")
    for digit in "45":
        touch(page, f"key_{digit}")
    touch(page, "field_standing_mm")
    type_keys(page.window, "38.5")
    assert page.vm.take() == ArchGiven(Side.LEFT, NavicularDrop(45.0, 38.5))


@pytest.mark.parametrize(("language", "sign"), [("en", "."), ("es", ","), ("ar", ".")])
def test_the_decimal_key_types_the_sign_that_it_shows(
    qapp: QGuiApplication, language: str, sign: str
) -> None:
    page = arch(language=language)
    page.vm.show("staff")
    page.vm.setKind("navicular_drop")
    touch(page, "field_sitting_mm")
    for key in "45.5":
        touch(page, f"key_{key}")
    assert by_name(page.window, "key_.").property("text") == sign
    assert by_name(page.window, "field_sitting_mm").property("text") == f"45{sign}5"
    page.vm.setField("standing_mm", "38")
    assert page.vm.take() == ArchGiven(Side.LEFT, NavicularDrop(45.5, 38.0))


def test_an_unusual_number_is_asked_about_and_taken_after_a_yes(qapp: QGuiApplication) -> None:
    page = arch()
    page.vm.show("staff")
    for key, text in {**HEIGHT, "standing_dorsum_mm": "30"}.items():
        page.vm.setField(key, text)
    asked = [row["path"] for row in page.vm.property("notices")]
    assert "arch.left.standing_dorsum_mm" in asked
    assert page.vm.take() is None
    for path in asked:
        page.vm.confirm(path, True)
    given_ = page.vm.take()
    assert given_ == ArchGiven(Side.LEFT, ArchHeight(AhiSystem.AHIMS, 30.0, 186.0, 255.0), frozenset(asked))
    page.vm.setField("foot_length_mm", "256")
    assert page.vm.take() is None, "what was confirmed was another measure"


def test_two_feet_of_unusual_lengths_are_asked_about_as_a_pair() -> None:
    other = ArchHeight(AhiSystem.AHIMS, 63, 186, 270)
    made = entry(**HEIGHT)
    (row,) = made.notices("arch.left", other)
    assert (row["asks"], row["field"]) == (True, "")
    assert not made.complete("arch.left", other)
    assert made.with_confirmed(str(row["path"]), True).complete("arch.left", other)


def test_an_impossible_number_cannot_be_confirmed() -> None:
    made = entry(**{**HEIGHT, "standing_dorsum_mm": "310"})
    (fault,) = made.notices("arch.left")
    assert fault["asks"] is False
    assert not made.with_confirmed("arch.left.standing_dorsum_mm", True).complete("arch.left")


def test_both_decimal_signs_are_understood_and_words_are_not() -> None:
    assert entry(foot_length_mm="255,5").values == {"foot_length_mm": 255.5}
    odd = entry(foot_length_mm="twenty")
    assert odd.rows()[0]["odd"] is True
    assert odd.measure() is None


def test_the_optional_height_may_stay_empty_but_not_be_nonsense() -> None:
    assert entry(**HEIGHT).complete("arch.left")
    assert not entry(**HEIGHT, sitting_dorsum_mm="x").complete("arch.left")
    assert entry(**HEIGHT, sitting_dorsum_mm="67").measure() == ArchHeight(AhiSystem.AHIMS, 63, 186, 255, 67)


@pytest.mark.parametrize(
    "measure",
    [
        ArchHeight(AhiSystem.CALIPER, 63.5, 186, 255, 67),
        ArchHeight(AhiSystem.AHIMS, 63, 186, 255),
        NavicularDrop(45, 38),
        FootprintIndex(40.5, 20, 35),
    ],
)
def test_a_measure_given_before_is_there_to_go_on_typing(qapp: QGuiApplication, measure: ArchMeasure) -> None:
    assert entry_of(measure, frozenset()).measure() == measure
    assert arch(given=measure).vm.take() == ArchGiven(Side.LEFT, measure)
