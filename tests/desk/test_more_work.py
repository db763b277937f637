"""The other tasks of the desk, each by touch and by keyboard alone, as far as what is in the store afterwards."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.entry import enter
from kiosk.ports import JobState, SheetKey
from kiosk.security.roles import Act, Role
from kiosk.visit import EnteredBy, Side, VisitCode, VisitState, YesNo
from tests.desk.conftest import Clerk, Day, at_the_desk
from tests.desk.test_work import FLAGGED, HERE, LEFT, MARIA, facts, last_act, open_by_keys, open_by_touch

pytestmark = [pytest.mark.few(4), pytest.mark.sampled(2)]

BOTH = pytest.mark.parametrize("by", ["touch", "keyboard"])
PAUL = "C7PR4C"
NOWHERE = "ipp://127.0.0.1:9/ipp/print"


class Way:
    """Does a thing with a finger, or with keys alone."""

    def __init__(self, clerk: Clerk, by: str) -> None:
        self.clerk, self.touch = clerk, by == "touch"

    def open(self, code: str) -> None:
        (open_by_touch if self.touch else open_by_keys)(self.clerk, code)

    def press(self, name: str) -> None:
        if self.touch:
            self.clerk.tap(name)
            return
        self.clerk.tab_to(name)
        self.clerk.press(Qt.Key.Key_Return)

    def write(self, name: str, text: str) -> None:
        """Into this field, on our own keyboard or on a real one."""
        if self.touch:
            self.clerk.tap(name)
            for letter in text:
                self.clerk.hand.tap("key_space" if letter == " " else f"key_{letter.lower()}")
            self.clerk.rest()
            return
        self.clerk.tab_to(name)
        self.clerk.write(text)

    def go(self, page: str) -> None:
        if self.touch:
            self.clerk.tap(f"nav_{page}")
        else:
            keys = list(self.clerk.app.desk.property("pages"))
            self.clerk.press(Qt.Key(Qt.Key.Key_F1.value + keys.index(page)))

    def prove(self, role: Role) -> None:
        """The PIN again."""
        if self.touch:
            self.clerk.hand.type(self.clerk.pins[role])
            self.clerk.tap("proofGo")
        else:
            self.clerk.write(self.clerk.pins[role])
            self.clerk.press(Qt.Key.Key_Return)


@pytest.fixture
def way(clerk: Clerk) -> Callable[..., Way]:
    def made(by: str, role: Role = Role.STAFF) -> Way:
        clerk.sign_in(role)
        return Way(clerk, by)

    return made


@BOTH
def test_an_exercise_is_swapped_and_its_dose_changed(way: Callable[..., Way], clerk: Clerk, by: str) -> None:
    one = way(by)
    one.open(MARIA)
    one.press("swap_calf_stretch")
    one.press("add_toe_curls")
    one.press("dose_short_foot")
    one.press("less_per_week")
    one.press("keepDose")
    found = facts(clerk, MARIA)
    assert "toe_curls" in [e.id for e in found.outcome.exercises]
    assert found.visit.staff.dose("short_foot").per_week == 6


@BOTH
def test_a_measure_of_an_arch(way: Callable[..., Way], clerk: Clerk, by: str) -> None:
    one = way(by)
    one.open(MARIA)
    one.press("tab_measures")
    one.press("measure_right")
    one.press("kind_navicular_drop")
    one.write("field_sitting_mm", "45")
    one.write("field_standing_mm", "38")
    one.press("keepArch")
    assert facts(clerk, MARIA).visit.by_staff.arches.right is not None


def test_staff_time_balance_by_touch(way: Callable[..., Way], clerk: Clerk) -> None:
    one = way("touch")
    one.open(MARIA)
    one.press("tab_measures")
    one.press("timeBalance")
    clerk.tap("timingPad")
    clerk.clock.move(9_100)
    clerk.tap("timingPad")
    one.press("keepTiming")
    (trial,) = facts(clerk, MARIA).visit.by_staff.leg(Side.LEFT).eyes_open
    assert trial.stance_duration_ms == 9_100
    left = [row for row in clerk.page.trials if row["side"] == "left" and "open" in row["leg"]]
    *own, staff = left
    assert own
    assert {row["void"] for row in own} == {"staff timed it again"}
    assert (staff["leg"], staff["void"]) == ("left, eyes open, staff", "")


@BOTH
def test_a_plan_is_approved(way: Callable[..., Way], clerk: Clerk, by: str) -> None:
    one = way(by)
    one.open(MARIA)
    one.press("approve")
    assert facts(clerk, MARIA).approval.by == "Sam"


@BOTH
def test_a_visit_is_closed_and_goes_on(way: Callable[..., Way], clerk: Clerk, by: str) -> None:
    one = way(by)
    one.open(HERE)
    for button, reason, state in (
        ("closeVisit", "went home", VisitState.CLOSED),
        ("reopenVisit", "came back", VisitState.IN_PROGRESS),
    ):
        one.press(button)
        one.write("reason", reason)
        one.press("reasonGo")
        assert facts(clerk, HERE).visit.state is state


@BOTH
def test_two_visits_are_merged_and_parted_again(way: Callable[..., Way], clerk: Clerk, by: str) -> None:
    again = replace(facts(clerk, MARIA).visit, code=VisitCode(""))
    other = enter(clerk.services.desk(), again).visit.code
    one = way(by)
    one.open(MARIA)
    one.press("merge")
    one.write("otherCode", other)
    one.write("reason", "said so")
    one.press("reasonGo")
    assert facts(clerk, MARIA).merged_with == (other,)
    one.press(f"undo_{other}")
    one.write("reason", "not so")
    one.press("reasonGo")
    assert facts(clerk, MARIA).merged_with == ()


@BOTH
def test_visits_of_two_people_are_not_merged_and_it_is_told(
    way: Callable[..., Way], clerk: Clerk, by: str
) -> None:
    one = way(by)
    one.open(FLAGGED)
    one.press("merge")
    # The other visit is of somebody born in another year: told, and nothing is merged.
    one.write("otherCode", PAUL)
    one.write("reason", "said so")
    one.press("reasonGo")
    assert clerk.says("birth years")
    one.press("deskNoticeClose")
    one.press("reasonCancel")
    assert facts(clerk, FLAGGED).merged_with == ()


@BOTH
def test_a_paper_form_is_typed_in_with_its_day(way: Callable[..., Way], clerk: Clerk, by: str) -> None:
    one = way(by)
    one.go("visits")
    one.press("enterPaper")
    one.press("savePaperTop")
    assert clerk.says("The visit can be entered only if the paper says yes.")
    assert clerk.says("Not saved yet: 1 line needs another look.")
    assert clerk.says("It is marked below.")
    assert "store_yes" in clerk.focused()
    clerk.check()
    one.write("client.birth_year", "1961")
    one.press("store_yes")
    one.press("pain_yes")
    one.press("pain.heel.side_left")
    one.write("pain.heel.now", "11")
    one.press("savePaperTop")
    assert clerk.page.firstFault == "pain.heel.now"
    assert "pain.heel.now" in clerk.focused()
    one.press("pain.heel.now") if one.touch else clerk.tab_to("pain.heel.now")
    clerk.press(Qt.Key.Key_Backspace)
    one.press("savePaperTop")
    code = clerk.page.code
    visit = facts(clerk, code).visit
    assert (visit.entered_by, visit.client.birth_year) == (EnteredBy.PAPER, 1961)
    assert [(p.site, p.side, p.now) for p in visit.pain or ()] == [("heel", "left", 1)]


def test_a_paper_form_of_last_week_calls_staff_when_its_answers_do(clerk: Clerk) -> None:
    clerk.sign_in()
    clerk.press(Qt.Key.Key_F2)
    clerk.tap("enterPaper")
    page, day = clerk.page, (clerk.clock.now_utc() - timedelta(days=6)).date()
    for path, text in {"day": day.isoformat(), "store": "yes", "safety.hot_swollen_calf": "yes"}.items():
        page.type(path, text)
    clerk.tap("savePaper")
    found = facts(clerk, clerk.page.code)
    assert found.visit.clinic_day == day
    assert [flag.acknowledged_by for flag in found.flags] == [None]
    assert last_act(clerk) == Act.OPEN_VISIT


def test_a_safety_line_left_empty_on_paper_is_not_answered_and_nothing_fills_it_in(clerk: Clerk) -> None:
    """No single touch may say no for a client to questions that the client left out."""
    clerk.sign_in()
    clerk.press(Qt.Key.Key_F2)
    clerk.tap("enterPaper")
    groups = clerk.services.content.safety_groups
    assert not [group.id for group in groups if clerk.sees(f"restNo_safety_{group.id}")]
    assert not hasattr(clerk.page, "restNo")
    first, second = (question.id for question in groups[0].questions[:2])
    clerk.page.type("store", "yes")
    clerk.tap(f"safety.{first}_no")
    clerk.tap("savePaperTop")
    safety = facts(clerk, clerk.page.code).visit.safety
    assert (safety[first], safety.get(second)) == (YesNo.NO, None)
    clerk.tap("tab_answers")
    (told,) = (text for text in clerk.words() if "Not answered: " in text)
    shorts = [str(clerk.page.context.text(f"safety.{id}.short")).lower() for id in (first, second)]
    assert [short in told.lower() for short in shorts] == [False, True]


@BOTH
def test_somebody_is_added_gets_a_new_pin_and_is_locked_out(
    way: Callable[..., Way], clerk: Clerk, by: str
) -> None:
    one = way(by, Role.ADMINISTRATOR)
    one.go("users")
    one.write("newUserName", "nora")
    one.press("addUser")
    one.prove(Role.ADMINISTRATOR)
    one.press("issuedDone")
    name = next(u.name for u in clerk.services.office.users.users() if u.name.lower() == "nora")
    one.press(f"resetPin_{name}")
    assert clerk.says(clerk.page.issued["pin"])
    one.press("issuedDone")
    one.press(f"disable_{name}")
    assert not next(u for u in clerk.services.office.users.users() if u.name == name).enabled


@BOTH
def test_a_clinics_dose_is_set_and_taken_back(way: Callable[..., Way], clerk: Clerk, by: str) -> None:
    one = way(by, Role.MANAGER)
    one.go("settings")
    one.press("change_doses")
    one.press("clinicDose_calf_stretch")
    one.press("less_per_day")
    one.press("keepClinicDose")
    one.prove(Role.MANAGER)
    chosen = clerk.services.office.chosen.chosen
    assert chosen()["doses"] == {"calf_stretch": {"per_day": 1}}
    one.press("clinicDose_calf_stretch")
    one.press("clinicDoseUsual")
    assert "doses" not in chosen()
    one.press("clinicDoseCancel")
    assert not clerk.sees("clinicDoseDialog")


@BOTH
def test_a_setting_is_changed(way: Callable[..., Way], clerk: Clerk, by: str) -> None:
    one = way(by, Role.MANAGER)
    one.go("settings")
    one.press("change_clinic_phone")
    one.write("settingField", "55")
    one.press("keepSetting")
    one.prove(Role.MANAGER)
    assert str(clerk.services.office.chosen.chosen()["clinic_phone"]).endswith("55")


@BOTH
def test_numbers_and_the_daily_check_are_looked_at(way: Callable[..., Way], clerk: Clerk, by: str) -> None:
    one = way(by, Role.MANAGER)
    one.go("numbers")
    one.press("numbers_week") if clerk.sees("numbers_week") else None
    assert clerk.page.loaded
    one.go("health")
    one.press("checkAgain")
    assert clerk.says("Nobody is named")


@BOTH
def test_an_export_by_a_manager(way: Callable[..., Way], clerk: Clerk, tmp_path: Path, by: str) -> None:
    one = way(by, Role.MANAGER)
    one.go("export")
    one.press("format_jsonl")
    clerk.page.setFolder(str(tmp_path))
    clerk.hand.until(lambda: clerk.page.count == 7, "the count")
    clerk.rest()
    one.press("exportStart")
    one.prove(Role.MANAGER)
    clerk.hand.until(lambda: clerk.page.phase == "done", "the export")
    clerk.rest()
    assert (Path(clerk.page.target) / "visits.jsonl").is_file()


@BOTH
def test_a_sheet_is_printed_elsewhere_tried_again_and_dropped(
    day: Day, tmp_path: Path, qapp: QGuiApplication, by: str
) -> None:
    back = {"back": "ipp://127.0.0.1:19/ipp/print"}
    with at_the_desk(day, tmp_path, printer_uri=NOWHERE, other_printers=back) as clerk:
        clerk.sign_in()
        one, printing = Way(clerk, by), clerk.services.printing
        assert printing is not None
        one.open(MARIA)
        one.press("approveAndPrint")
        assert facts(clerk, MARIA).approval is not None
        (job,) = printing.jobs()
        one.go("printing")
        one.press(f"elsewhere_{job.id}")
        one.press("printer_back")
        assert last_act(clerk) == Act.MOVE_JOB
        other = printing.jobs()[0]
        assert other.printer_uri.endswith(":19/ipp/print")
        one.press(f"cancel_{other.id}")
        cancelled = printing.job(other.id)
        assert cancelled is not None
        assert cancelled.state is JobState.CANCELLED
        assert last_act(clerk) == Act.CANCEL_JOB
        one.press(f"retry_{other.id}")
        assert last_act(clerk) == Act.RETRY_JOB


@BOTH
def test_an_earlier_sheet_is_printed_unchanged(
    day: Day, tmp_path: Path, qapp: QGuiApplication, by: str
) -> None:
    with at_the_desk(day, tmp_path, printer_uri=NOWHERE) as clerk:
        clerk.sign_in()
        one, printing = Way(clerk, by), clerk.services.printing
        assert printing is not None
        first = facts(clerk, MARIA).sheets[0]
        one.open(MARIA)
        one.press("remove_hip_bridge")
        one.press("reprint_1")
        (job,) = printing.jobs()
        assert (job.sha256, job.key) == (first.sha256, SheetKey("en"))


@BOTH
def test_a_visit_is_found_by_day_and_state(way: Callable[..., Way], clerk: Clerk, by: str) -> None:
    one = way(by)
    one.go("visits")
    one.press("state_closed")
    clerk.hand.until(lambda: [row.code for row in clerk.page.rows.rows] == [LEFT], "the search")
    one.press("state_any")
    one.press("span_own")
    one.write("searchFirst", "2020-01-01")
    one.write("searchLast", "2020-01-02")
    clerk.hand.until(lambda: clerk.page.rows.rows == (), "an empty list")
    clerk.rest()
    assert clerk.says("No visit fits")


@BOTH
def test_signing_out(way: Callable[..., Way], clerk: Clerk, by: str) -> None:
    way(by).press("signOut")
    assert clerk.sees("userPin")
