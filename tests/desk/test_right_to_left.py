"""The desk in Arabic: what belongs together stands together, and lines with Latin names in them read from the right."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QGuiApplication, QTextLayout
from PySide6.QtQuick import QQuickItem

from kiosk.security.roles import Role
from tests.desk.conftest import Clerk, Day, at_the_desk
from tests.ui.helpers import PORTRAIT
from tests.ui.layout import frame, ink, shown

pytestmark = pytest.mark.few(3)

MARIA = "K7M4QX"


@pytest.fixture(params=["ar", "en"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def desk(language: str, day: Day, tmp_path: Path, qapp: QGuiApplication) -> Iterator[Clerk]:
    with at_the_desk(day, tmp_path, PORTRAIT) as clerk:
        clerk.app.desk.frame.useLanguage(language)
        clerk.sign_in(Role.ADMINISTRATOR)
        clerk.rest()
        yield clerk
        clerk.app.desk.frame.useLanguage("en")
    QLocale.setDefault(QLocale.c())


only_arabic = pytest.mark.parametrize("language", ["ar"])


def named(clerk: Clerk, name: str) -> list[QQuickItem]:
    """All that are shown under this name, in the order of the page."""
    return [item for item in shown(clerk.window.contentItem()) if item.objectName() == name]


def words_with(clerk: Clerk, *parts: str) -> str:
    """The one text on the glass that holds all of these."""
    found = {text for text in clerk.words() if all(part in text for part in parts)}
    assert len(found) == 1, found
    return found.pop()


def from_the_right(text: str, *parts: str) -> bool:
    """Qt sets these parts of a line one after the other from right to left."""
    layout = QTextLayout(text, QFont())
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(100_000)
    layout.endLayout()
    middles, at = [], 0
    for part in parts:
        at = text.index(part, at)
        ends = [line.cursorToX(place)[0] for place in (at, at + len(part))]
        middles.append(sum(ends) / 2)
        at += len(part)
    return middles == sorted(middles, reverse=True)


def test_the_letter_of_a_side_stands_over_the_numbers_of_that_side(desk: Clerk, language: str) -> None:
    desk.app.desk.go("numbers")
    desk.rest()
    for side in ("left", "right"):
        heads, bars = named(desk, f"pairHead_{side}"), named(desk, f"pairBar_{side}")
        assert heads
        assert bars
        for item in (*heads, *bars):
            edge, first = frame(item), frame(bars[0])
            start = (edge.right(), first.right()) if language == "ar" else (edge.left(), first.left())
            assert start[0] == pytest.approx(start[1], abs=1)


def test_the_role_stands_under_the_name(desk: Clerk, language: str) -> None:
    desk.app.desk.go("users")
    desk.rest()
    (name,) = named(desk, "name_Mo")
    (role,) = named(desk, "roleOf_Mo")
    above, below = ink(name), ink(role)
    assert below.top() >= above.bottom() - 2
    if language == "ar":
        assert below.right() == pytest.approx(above.right(), abs=2)
    else:
        assert below.left() == pytest.approx(above.left(), abs=2)


def test_what_a_note_is_and_how_long_do_not_lie_on_each_other(desk: Clerk, language: str) -> None:
    desk.app.desk.openVisit(MARIA)
    desk.rest()
    desk.tap("writeNote")
    (state,), (count,), (field,) = (named(desk, name) for name in ("noteFit", "noteCount", "noteField"))
    assert not frame(state).intersects(frame(count))
    start, end = (state, count) if language == "en" else (count, state)
    assert frame(start).left() == pytest.approx(frame(field).left(), abs=1)
    assert frame(end).right() == pytest.approx(frame(field).right(), abs=1)


def test_the_left_foot_is_on_the_left(desk: Clerk) -> None:
    desk.app.desk.openVisit(MARIA)
    desk.rest()
    desk.page.choose("measures")
    desk.rest()
    for kind in ("foot", "footMark", "footWord", "measure"):
        (left,), (right,) = named(desk, f"{kind}_left"), named(desk, f"{kind}_right")
        assert frame(left).right() <= frame(right).left(), kind
    for side in ("left", "right"):
        # Beside its own foot, and not in the other half.
        foot, word = frame(named(desk, f"foot_{side}")[0]), ink(named(desk, f"footWord_{side}")[0])
        other = frame(named(desk, f"foot_{'right' if side == 'left' else 'left'}")[0])
        assert abs(foot.center().x() - word.center().x()) < abs(other.center().x() - word.center().x())


@only_arabic
def test_the_doses_of_a_study_stand_after_its_name(desk: Clerk) -> None:
    desk.app.desk.openVisit(MARIA)
    desk.rest()
    desk.page.editor.editDose("short_foot")
    desk.rest()
    source = words_with(desk, "Lynn 2012")
    assert from_the_right(source, "Lynn 2012", "100", "في اليوم", "3", "Ridge 2019", "5", "على الأقل")
    desk.page.editor.close()
    desk.app.desk.go("settings")
    desk.rest()
    desk.page.edit("doses")
    desk.page.doses.choose("calf_stretch")
    desk.rest()
    source = words_with(desk, "SingHealth")
    assert from_the_right(source, "AAOS", "10", "30", "6", "7", "SingHealth", "3", "20")


@only_arabic
def test_a_line_that_begins_with_a_latin_name_reads_from_the_right(desk: Clerk) -> None:
    desk.app.desk.openVisit(MARIA)
    desk.rest()
    assert from_the_right(words_with(desk, "Maria", "1964"), "Maria", "مواليد", "1964", "2026", "English")
    desk.page.choose("findings")
    desk.rest()
    source = next(text for text in desk.words() if "Menz 2013" in text)
    assert from_the_right(source, "المصدر", "Menz 2013", "Riskowski 2013", "(", "دراسة")
    desk.page.person.openErase()
    desk.rest()
    assert from_the_right(words_with(desk, "1", ": " + MARIA), "1", MARIA)
    desk.page.person.close()
    desk.app.desk.go("export")
    desk.rest()
    assert from_the_right(words_with(desk, "CSV", "Excel"), "CSV", "لبرنامج", "Excel")


@only_arabic
def test_whoever_approved_stands_before_the_time(desk: Clerk) -> None:
    desk.app.desk.openVisit(MARIA)
    desk.rest()
    desk.page.actions.approve()
    desk.rest()
    approval = next(text for text in desk.words() if "Ada" in text and ":" in text)
    time = approval.split()[-1]
    assert from_the_right(approval, "راجعها", "Ada", time)


@only_arabic
def test_the_slashes_of_an_address_stay_behind_its_colon(desk: Clerk) -> None:
    desk.app.desk.go("settings")
    desk.rest()
    hint = words_with(desk, "ipp:/", "ipps:/")
    assert from_the_right(hint, "عنوانها", "ipp://", "أو", "ipps://")
    for address in ("ipp://", "ipps://"):
        assert from_the_right(hint, address)
        assert not from_the_right(hint, ":", "/")


def test_numbers_have_the_form_of_their_word(desk: Clerk, language: str) -> None:
    often, kept = {
        "ar": ("مرتان في اليوم، 7 أيام في الأسبوع", "30 يومًا"),
        "en": ("2 times a day, 7 days a week", "30 days"),
    }[language]
    desk.app.desk.openVisit(MARIA)
    desk.rest()
    assert desk.says(often)
    desk.app.desk.go("settings")
    desk.rest()
    assert kept in desk.words()


@only_arabic
def test_millimetres_are_in_the_desks_language(desk: Clerk) -> None:
    desk.app.desk.openVisit(MARIA)
    desk.rest()
    for name in ("tab_measures", "measure_left", "kind_navicular_drop", "field_sitting_mm"):
        desk.tap(name)
    desk.hand.type("45")
    desk.tap("field_standing_mm")
    desk.hand.type("38")
    desk.tap("keepArch")
    assert "7.0 مم" in desk.words()
