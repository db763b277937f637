"""A day's work at the desk, by touch and by keyboard alone: each task from the door to what is in the store."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.outcome import Tier
from kiosk.records.formats import FORMATS
from kiosk.security.roles import Act, Role
from kiosk.visit import Side, VisitCode, VisitState
from tests.desk.conftest import Clerk, Day, at_the_desk
from tests.ui import helpers
from ui.tour.day import Guest, a_day

pytestmark = [pytest.mark.few(4), pytest.mark.sampled(2)]

MARIA = VisitCode("K7M4QX")
FLAGGED = VisitCode("R4WJ7P")
PAUL = VisitCode("C7PR4C")
LEFT = VisitCode("J4WM9K")
HERE = VisitCode("H9C3RT")


def facts(clerk: Clerk, code: VisitCode):
    found = clerk.services.office.store.facts(code)
    assert found is not None
    return found


def last_act(clerk: Clerk) -> str:
    return clerk.services.office.audit.lines(None, 1, None)[0].action


def open_by_touch(clerk: Clerk, code: str) -> None:
    clerk.tap(f"visit_{code}")
    clerk.tap("paneOpen")


def open_by_keys(clerk: Clerk, code: str) -> None:
    """Down the list, Enter for a look, Enter again for the whole visit."""
    for _ in range(12):
        if f"visit_{code}" in clerk.focused():
            break
        clerk.press(Qt.Key.Key_Down)
    clerk.press(Qt.Key.Key_Return, 2)
    assert clerk.page.code == code


def test_a_flag_is_answered_by_touch(clerk: Clerk) -> None:
    clerk.sign_in()
    clerk.tap(f"acknowledge_{FLAGGED}")
    (flag,) = facts(clerk, FLAGGED).flags
    assert flag.acknowledged_by == "Sam"
    assert not clerk.page.flags
    assert clerk.app.desk.flagsWaiting == 0


def test_a_call_without_a_visit_is_on_top_and_answered_by_touch(clerk: Clerk) -> None:
    clerk.services.store.call_for_help(Tier.NONE)
    clerk.sign_in()
    assert clerk.app.desk.flagsWaiting == 2
    assert clerk.sees("answerHelp")
    assert clerk.sees(f"acknowledge_{FLAGGED}")
    clerk.tap("answerHelp")
    assert not clerk.sees("answerHelp")
    assert clerk.services.office.store.help_call() is None
    (line,) = (x for x in clerk.services.office.audit.lines(None, 5, None) if x.action == Act.ANSWER_HELP)
    assert line.actor == "Sam"
    assert clerk.app.desk.flagsWaiting == 1


def test_a_call_for_help_is_not_said_to_be_a_safety_answer(clerk: Clerk) -> None:
    visit = clerk.services.store.load(HERE)
    assert visit is not None
    clerk.services.store.raise_flag(visit, Tier.NONE)
    clerk.sign_in()
    assert clerk.sees(f"acknowledge_{HERE}")
    assert clerk.says("Called for help at")
    assert sum("Said yes to a safety question" in text for text in clerk.words()) == 1


def test_a_flag_is_answered_by_keyboard(clerk: Clerk) -> None:
    clerk.sign_in()
    open_by_keys(clerk, FLAGGED)
    clerk.tab_to("acknowledge")
    clerk.press(Qt.Key.Key_Return)
    assert facts(clerk, FLAGGED).flags[0].acknowledged_by == "Sam"


def test_a_plan_is_changed_by_touch(clerk: Clerk) -> None:
    clerk.sign_in()
    open_by_touch(clerk, MARIA)
    clerk.tap("remove_hip_bridge")
    clerk.tap("dose_short_foot")
    clerk.tap("less_per_week")
    clerk.tap("keepDose")
    clerk.tap("swap_calf_stretch")
    clerk.tap("add_toe_curls")
    found = facts(clerk, MARIA)
    names = [str(e.id) for e in found.outcome.exercises] if found.outcome else []
    assert "hip_bridge" not in names
    assert "calf_stretch" not in names
    assert "toe_curls" in names
    assert found.visit.staff.dose("short_foot").per_week == 6  # type: ignore[union-attr, arg-type]
    assert [edit.by for edit in found.edits] == ["Sam"] * len(found.edits)
    assert len({sheet.version for sheet in found.sheets}) == 4


def test_a_plan_is_changed_by_keyboard(clerk: Clerk) -> None:
    clerk.sign_in()
    open_by_keys(clerk, MARIA)
    clerk.tab_to("remove_hip_bridge")
    clerk.press(Qt.Key.Key_Return)
    names = [e.id for e in facts(clerk, MARIA).outcome.exercises]
    assert "hip_bridge" not in names


def test_a_fifth_exercise_needs_a_reason(clerk: Clerk) -> None:
    clerk.sign_in()
    open_by_touch(clerk, MARIA)
    clerk.tap("addExercise")
    clerk.tap("add_toe_curls")
    assert clerk.sees("reasonDialog")
    clerk.write("Asked for one more at home")
    clerk.press(Qt.Key.Key_Return)
    found = facts(clerk, MARIA)
    assert len(found.outcome.exercises) == 5
    assert found.edits[-1].reason == "Asked for one more at home"


@pytest.mark.parametrize("by", ["touch", "keyboard"])
def test_a_note_is_tried_on_the_sheet_while_it_is_typed(clerk: Clerk, by: str) -> None:
    clerk.sign_in()
    if by == "touch":
        open_by_touch(clerk, MARIA)
        clerk.tap("writeNote")
        clerk.tap("noteField")
        clerk.hand.type("hello")
    else:
        open_by_keys(clerk, MARIA)
        clerk.tab_to("writeNote")
        clerk.press(Qt.Key.Key_Return)
        clerk.write("hello")
    clerk.hand.until(lambda: clerk.page.actions.noteFit == "fits", "the note to be tried")
    clerk.rest()
    if by == "touch":
        clerk.tap("keepNote")
    else:
        clerk.press(Qt.Key.Key_Return)
    assert (facts(clerk, MARIA).visit.staff.note or "").lower() == "hello"
    assert not clerk.sees("noteDialog")


def test_staff_measure_an_arch_and_the_clients_answer_stays(clerk: Clerk) -> None:
    clerk.sign_in()
    open_by_touch(clerk, MARIA)
    clerk.tap("tab_measures")
    clerk.tap("measure_left")
    clerk.tap("kind_navicular_drop")
    clerk.tap("field_sitting_mm")
    clerk.hand.type("45")
    clerk.tap("field_standing_mm")
    clerk.hand.type("38")
    clerk.tap("keepArch")
    visit = facts(clerk, MARIA).visit
    assert visit.by_staff.arches.left is not None
    assert visit.arches.left is not None


def test_staff_time_balance_and_any_press_stops(clerk: Clerk) -> None:
    clerk.sign_in()
    open_by_keys(clerk, MARIA)
    clerk.tab_to("tab_measures")
    clerk.press(Qt.Key.Key_Return)
    clerk.tab_to("timeBalance")
    clerk.press(Qt.Key.Key_Return)
    assert "timingPad" in clerk.focused()
    clerk.press(Qt.Key.Key_Space)
    assert clerk.page.timing.phase == "running"
    clerk.clock.move(12_300)
    clerk.press(Qt.Key.Key_A)
    clerk.tab_to("keepTiming")
    clerk.press(Qt.Key.Key_Return)
    (trial,) = facts(clerk, MARIA).visit.by_staff.leg(Side.LEFT).eyes_open
    assert trial.stance_duration_ms == 12_300


def test_a_visit_is_closed_and_opened_again_with_a_reason(clerk: Clerk) -> None:
    clerk.sign_in()
    open_by_touch(clerk, HERE)
    clerk.tap("closeVisit")
    clerk.write("Went home")
    clerk.press(Qt.Key.Key_Return)
    assert facts(clerk, HERE).visit.state is VisitState.CLOSED
    clerk.tap("reopenVisit")
    clerk.write("Came back")
    clerk.press(Qt.Key.Key_Return)
    assert facts(clerk, HERE).visit.state is VisitState.IN_PROGRESS


def test_visits_with_two_birth_years_are_not_merged(clerk: Clerk) -> None:
    clerk.sign_in()
    open_by_touch(clerk, LEFT)
    clerk.tap("merge")
    say_the_same_person(clerk, "T6XF3P", "Said so")
    assert clerk.sees("deskNotice")
    assert facts(clerk, LEFT).merged_with == ()


def test_two_visits_of_one_person_are_merged_and_parted(clerk: Clerk) -> None:
    again = Guest("C7PR4F", "Paul", 1979, 12, step="symptom:tight_calves")
    a_day(clerk.services, clerk.clock.now_utc(), (again,))
    clerk.sign_in()
    open_by_touch(clerk, PAUL)
    clerk.tap("merge")
    say_the_same_person(clerk, again.code, "Came back under a new code")
    assert facts(clerk, PAUL).merged_with == (again.code,)
    clerk.tap(f"undo_{again.code}")
    clerk.write("It was his brother")
    clerk.press(Qt.Key.Key_Return)
    assert facts(clerk, PAUL).merged_with == ()
    assert last_act(clerk) == Act.UNDO_MERGE.value


def test_a_reason_that_would_be_refused_cannot_be_given(clerk: Clerk) -> None:
    """The buttons ask the same rule as the store's door."""
    clerk.sign_in(Role.MANAGER)
    open_by_touch(clerk, HERE)
    for button, field, go in (
        ("closeVisit", "reason", "reasonGo"),
        ("erasePerson", "eraseReason", "eraseGo"),
    ):
        clerk.tap(button)
        for text, fits in (("four", False), ("a    b", False), ("five5", True)):
            helpers.by_name(clerk.window, field).setProperty("text", text)
            assert helpers.by_name(clerk.window, go).property("enabled") is fits, (button, text)
        clerk.press(Qt.Key.Key_Escape)


def say_the_same_person(clerk: Clerk, other: str, why: str) -> None:
    """The keyboard begins at the code, and Enter goes on to the reason."""
    assert "otherCode" in clerk.focused()
    clerk.write(other)
    clerk.press(Qt.Key.Key_Return)
    clerk.write(why)
    clerk.press(Qt.Key.Key_Return)


def test_search_by_code_finds_one(clerk: Clerk) -> None:
    clerk.sign_in()
    clerk.press(Qt.Key.Key_F2)
    clerk.write("k7m")
    clerk.hand.until(lambda: len(clerk.page.rows.rows) == 1, "the search")
    clerk.press(Qt.Key.Key_Return)
    clerk.press(Qt.Key.Key_Return)
    assert clerk.page.code == MARIA


def test_the_answer_to_an_older_search_is_not_shown(clerk: Clerk) -> None:
    """The store is slow: both questions wait for it, and the second makes the first worthless."""
    clerk.sign_in()
    clerk.press(Qt.Key.Key_F2)
    page, gate, shown = clerk.page, threading.Event(), []
    page.foundChanged.connect(lambda: shown.append([row.code for row in page.rows.rows]))
    clerk.app._tasks.store(gate.wait, lambda _: None, lambda _: None)
    for code in ("R4W", "K7M"):
        page.typeCode(code)
        page.load()
    gate.set()
    clerk.rest()
    assert shown == [[MARIA]]


def test_each_role_sees_its_pages(day: Day, tmp_path: Path, qapp: QGuiApplication) -> None:
    staff = {"today", "visits", "printing", "health"}
    manager = staff | {"export", "numbers", "settings"}
    wanted = {Role.STAFF: staff, Role.MANAGER: manager, Role.ADMINISTRATOR: manager | {"users"}}
    for role, pages in wanted.items():
        with at_the_desk(day, tmp_path / role) as clerk:
            clerk.sign_in(role)
            assert set(clerk.app.desk.pages) == pages


def test_a_new_format_is_on_the_export_page(clerk: Clerk, monkeypatch: pytest.MonkeyPatch) -> None:
    more = {**FORMATS, "tsv": replace(FORMATS["csv"], says="Columns with tabs")}
    monkeypatch.setattr("ui.desk.export.FORMATS", more)
    clerk.sign_in(Role.MANAGER)
    clerk.press(Qt.Key.Key_F4)
    assert all(clerk.sees(f"format_{name}") for name in more)
    assert clerk.says("Columns with tabs")
    assert not any(clerk.says(made.says) for name, made in FORMATS.items() if name != "xlsx"), (
        "they have own words"
    )


def test_a_manager_exports_after_the_pin(clerk: Clerk, tmp_path: Path) -> None:
    clerk.sign_in(Role.MANAGER)
    clerk.press(Qt.Key.Key_F4)
    clerk.page.setFolder(str(tmp_path))
    clerk.hand.until(lambda: clerk.page.count == 7, "the count")
    clerk.rest()
    clerk.tab_to("exportStart")
    clerk.press(Qt.Key.Key_Return)
    assert clerk.sees("pinDialog")
    clerk.write(clerk.pins[Role.MANAGER])
    clerk.press(Qt.Key.Key_Return)
    clerk.hand.until(lambda: clerk.page.phase == "done", "the export")
    clerk.rest()
    assert (Path(clerk.page.target) / "visits.csv").is_file()
    assert last_act(clerk) == Act.EXPORT


def test_without_the_pin_nothing_is_exported(clerk: Clerk, tmp_path: Path) -> None:
    clerk.sign_in(Role.MANAGER)
    clerk.press(Qt.Key.Key_F4)
    clerk.page.setFolder(str(tmp_path))
    clerk.hand.until(lambda: clerk.page.count == 7, "the count")
    clerk.rest()
    clerk.tap("exportStart")
    clerk.press(Qt.Key.Key_Escape)
    assert not clerk.sees("pinDialog")
    assert clerk.page.phase == "asking"
    assert not [file for file in tmp_path.iterdir() if file.name.startswith("footing-")]


def test_an_administrator_adds_a_user_whose_pin_is_shown_once(clerk: Clerk) -> None:
    clerk.sign_in(Role.ADMINISTRATOR)
    clerk.app.desk.go("users")
    clerk.rest()
    clerk.tab_to("newUserName")
    clerk.write("Nora")
    clerk.press(Qt.Key.Key_Return)
    clerk.write(clerk.pins[Role.ADMINISTRATOR])
    clerk.press(Qt.Key.Key_Return)
    pin = clerk.page.issued["pin"]
    assert clerk.says(pin)
    clerk.press(Qt.Key.Key_Return)
    assert not clerk.says(pin)
    assert clerk.services.office.sign_in.sign_in("Nora", pin).role is Role.STAFF


def test_a_setting_is_changed_and_keeps_its_history(clerk: Clerk) -> None:
    clerk.sign_in(Role.MANAGER)
    clerk.app.desk.go("settings")
    clerk.rest()
    clerk.tap("change_paper")
    clerk.tap("value_letter")
    clerk.tap("keepSetting")
    clerk.hand.type(clerk.pins[Role.MANAGER])
    clerk.tap("proofGo")
    row = next(row for row in clerk.page.rows if row["key"] == "paper")
    assert row["value"] == "letter"
    clerk.tap("change_paper")
    assert clerk.says("Mo: Letter")
