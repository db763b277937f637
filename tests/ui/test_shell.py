"""The running kiosk by touch: moving on and back, help, idle, wiping, resuming, and the page for trouble."""

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.desk.model import HelpCall
from kiosk.flow import StepId
from kiosk.outcome import Tier
from kiosk.settings import Settings
from kiosk.visit import Visit, VisitState
from tests.conftest import LogWatch
from tests.ui import helpers
from tests.ui.running import check, kiosk, rest_for, words

pytestmark = [pytest.mark.few(3), pytest.mark.sampled(7)]

# --- moving -------------------------------------------------------------------------------------------------


def test_from_welcome_to_the_clinic_number_and_back(tmp_path: Path) -> None:
    with kiosk(tmp_path) as running:
        running.to(StepId.REFERENCE)
        assert running.app.shell.state.visit.client.birth_year == 1950
        for step in (StepId.SEX, StepId.BIRTH_YEAR, StepId.FIRST_NAME, StepId.PRIVACY, StepId.ACCESS):
            running.tap("backButton")
            assert running.step is step
        running.tap("backButton")
        assert running.step is StepId.WELCOME
        assert not running.sees("backButton")


def test_answers_are_kept_going_back(tmp_path: Path) -> None:
    with kiosk(tmp_path) as running:
        running.to(StepId.SEX)
        running.tap("backButton")
        assert helpers.by_name(running.window, "birthYear").property("text") == "1950"


def test_the_header_says_where_we_are(tmp_path: Path) -> None:
    with kiosk(tmp_path) as running:
        running.to(StepId.FIRST_NAME)
        assert "About you" in words(running)
        assert "Step 2 of 9" in words(running)


def test_every_accepted_answer_is_on_the_disk_before_the_next_screen(tmp_path: Path) -> None:
    with kiosk(tmp_path) as running:
        running.to(StepId.SEX)
        code = running.app.shell.state.visit.code
        stored = running.services.store.load(code)
        assert stored is not None
        assert stored.client.birth_year == 1950
        assert stored.state is VisitState.IN_PROGRESS


def test_without_saving_nothing_is_stored(tmp_path: Path) -> None:
    with kiosk(tmp_path) as running:
        running.to(StepId.PRIVACY)
        running.tap("without")
        running.next()
        running.next()
        assert running.step is StepId.BIRTH_YEAR
        assert running.services.store.recent() == ()


def test_no_thank_you_goes_back_to_welcome_and_stores_nothing(tmp_path: Path) -> None:
    with kiosk(tmp_path) as running:
        running.to(StepId.PRIVACY)
        running.tap("decline")
        assert helpers.by_name(running.window, "nextButton").property("text") == "Leave"
        running.next()
        assert running.step is StepId.WELCOME
        assert running.services.store.recent() == ()


def test_a_double_tap_moves_one_step(tmp_path: Path) -> None:
    with kiosk(tmp_path, settle_ms=350) as running:
        running.clock.move(1)
        place = helpers.centre(helpers.by_name(running.window, "nextButton"))
        for _ in range(2):
            helpers.press(running.window, place)
            helpers.release(running.window, place)
        running.rest()
        assert running.step is StepId.ACCESS
        helpers.press(running.window, place)
        helpers.release(running.window, place)
        running.rest()
        assert running.step is StepId.ACCESS
        running.clock.move(0.4)
        running.next()
        assert running.step is StepId.PRIVACY


def test_next_waits_for_an_answer(tmp_path: Path) -> None:
    with kiosk(tmp_path) as running:
        running.to(StepId.PRIVACY)
        running.next()
        assert running.step is StepId.PRIVACY


def test_a_scanner_goes_on_by_itself(tmp_path: Path) -> None:
    with kiosk(tmp_path) as running:
        running.to(StepId.REFERENCE)
        helpers.type_keys(running.window, "MRN-7", enter=True)
        running.rest()
        assert running.app.shell.state.visit.client.reference == "MRN-7"
        assert running.step is StepId.SAFETY


def test_the_keyboard_alone_can_start(tmp_path: Path) -> None:
    with kiosk(tmp_path) as running:
        for _ in range(20):
            item = running.window.activeFocusItem()
            if item is not None and item.objectName() == "nextButton":
                break
            QTest.keyClick(running.window, Qt.Key.Key_Tab)
        assert item.objectName() == "nextButton"
        assert item.property("visualFocus")
        QTest.keyClick(running.window, Qt.Key.Key_Space)
        running.rest()
        assert running.step is StepId.ACCESS


# --- access -------------------------------------------------------------------------------------------------


def test_the_panel_changes_size_and_contrast_at_once(tmp_path: Path) -> None:
    with kiosk(tmp_path) as running:
        running.to(StepId.SEX)
        before = helpers.by_name(running.window, "sex_female").height()
        running.tap("accessButton")
        running.tap("scale_200")
        running.tap("contrastSwitch")
        check(running)
        running.tap("accessClose")
        assert helpers.by_name(running.window, "sex_female").height() >= before
        assert running.window.property("color").name() == "#000000"
        check(running)
        assert running.step is StepId.SEX


@pytest.mark.parametrize("size", helpers.SIZES, ids=lambda s: f"{s[0]}x{s[1]}")
def test_every_overlay_holds_at_every_size(
    tmp_path: Path, size: tuple[int, int], log_watch: LogWatch
) -> None:
    log_watch.expect("unexpected error: ValueError")
    with kiosk(tmp_path, size) as running:
        running.to(StepId.SEX)
        for scale in ("scale_100", "scale_200"):
            running.tap("accessButton")
            running.tap(scale)
            check(running)
            running.tap("accessClose")
            running.tap("helpButton")
            check(running)
            running.tap("helpClose")
            rest_for(running, 61)
            check(running)
            running.tap("stayButton")
        running.app.shell.fail(ValueError("a test"))
        running.until(lambda: running.app.shell.staffCall.kept)
        check(running)


def test_lower_on_the_screen_brings_everything_into_reach(tmp_path: Path) -> None:
    with kiosk(tmp_path) as running:
        running.tap("accessButton")
        running.tap("reachSwitch")
        running.tap("accessClose")
        top = helpers.by_name(running.window, "accessButton").mapToScene(QPoint(0, 0)).y()
        assert top > running.window.height() * 0.3
        check(running)


# --- help ---------------------------------------------------------------------------------------------------


def test_help_puts_a_flag_at_the_desk(tmp_path: Path) -> None:
    with kiosk(tmp_path) as running:
        running.to(StepId.FIRST_NAME)
        running.tap("helpButton")
        assert "Our staff have been called" in words(running)
        assert [row.flag_open for row in running.services.store.recent()] == [True]
        running.tap("helpClose")
        assert running.step is StepId.FIRST_NAME


def test_help_before_anything_is_stored_calls_without_a_name(tmp_path: Path) -> None:
    with kiosk(tmp_path) as running:
        running.tap("helpButton")
        assert "Our staff have been called" in words(running)
        assert running.services.store.recent() == ()
        asked = HelpCall(running.clock.now_utc(), Tier.NONE)
        assert running.services.office.store.help_call() == asked


# --- idle ---------------------------------------------------------------------------------------------------


def test_a_minute_of_rest_warns_and_the_client_may_stay_as_often_as_needed(tmp_path: Path) -> None:
    with kiosk(tmp_path) as running:
        running.to(StepId.FIRST_NAME)
        for _ in range(3):
            rest_for(running, 59)
            assert not running.sees("idleOverlay")
            rest_for(running, 1)
            assert running.sees("idleOverlay")
            rest_for(running, 29)
            assert "Seconds left: 1" in " ".join(words(running))
            running.tap("stayButton")
            assert not running.sees("idleOverlay")
        assert running.step is StepId.FIRST_NAME


def test_a_touch_is_a_sign_of_life(tmp_path: Path) -> None:
    with kiosk(tmp_path) as running:
        running.to(StepId.FIRST_NAME)
        for _ in range(5):
            rest_for(running, 40)
            running.tap("key_a")
        assert not running.sees("idleOverlay")


def test_reading_gets_more_time(tmp_path: Path) -> None:
    with kiosk(tmp_path) as running:
        running.to(StepId.PRIVACY)
        rest_for(running, 119)
        assert not running.sees("idleOverlay")
        rest_for(running, 1)
        assert running.sees("idleOverlay")


def test_a_busy_screen_is_never_interrupted(tmp_path: Path) -> None:
    with kiosk(tmp_path) as running:
        running.to(StepId.FIRST_NAME)
        running.app.shell.screen.set_busy(True)
        rest_for(running, 10_000)
        assert running.step is StepId.FIRST_NAME
        assert not running.sees("idleOverlay")
        running.app.shell.screen.set_busy(False)
        rest_for(running, 61)
        assert running.sees("idleOverlay")


def test_a_wipe_leaves_nothing_of_the_client(tmp_path: Path) -> None:
    with kiosk(tmp_path) as running:
        running.to(StepId.FIRST_NAME)
        helpers.type_keys(running.window, "Xanthippe")
        running.next()
        running.tap("accessButton")
        running.tap("scale_150")
        running.tap("accessClose")
        code = running.app.shell.state.visit.code
        rest_for(running, 61)
        rest_for(running, 31)
        assert running.step is StepId.WELCOME
        assert running.app.shell.state.visit == Visit(
            code=running.app.shell.state.visit.code.__class__(""),
            started_at=running.app.shell.state.visit.started_at,
        )
        assert running.app.shell.access.textScale == 1.0
        running.to(StepId.FIRST_NAME)
        assert helpers.by_name(running.window, "firstName").property("text") == ""
        gc.collect()
        left = [
            thing
            for thing in gc.get_objects()
            if isinstance(thing, Visit) and thing.client.first_name == "Xanthippe"
        ]
        assert left == []
        stored = running.services.store.load(code)
        assert stored is not None
        assert stored.client.first_name == "Xanthippe"


def test_i_am_finished_leaves_at_once(tmp_path: Path) -> None:
    with kiosk(tmp_path) as running:
        running.to(StepId.FIRST_NAME)
        rest_for(running, 61)
        running.tap("leaveButton")
        assert running.step is StepId.WELCOME


def test_welcome_rests_and_the_first_touch_only_wakes_it(tmp_path: Path) -> None:
    with kiosk(tmp_path) as running:
        rest_for(running, 9)
        assert not running.sees("restCover")
        rest_for(running, 1)
        assert running.sees("restCover")
        place = helpers.centre(helpers.by_name(running.window, "nextButton"))
        helpers.press(running.window, place)
        helpers.release(running.window, place)
        running.rest()
        assert running.step is StepId.WELCOME
        assert not running.sees("restCover")
        running.next()
        assert running.step is StepId.ACCESS


def test_a_key_wakes_it_too_and_presses_nothing(tmp_path: Path) -> None:
    with kiosk(tmp_path) as running:
        rest_for(running, 11)
        QTest.keyClick(running.window, Qt.Key.Key_Return)
        running.rest()
        assert not running.sees("restCover")
        assert running.step is StepId.WELCOME


def test_choices_at_the_welcome_are_forgotten_when_nobody_starts(tmp_path: Path) -> None:
    with kiosk(tmp_path) as running:
        running.tap("accessButton")
        running.tap("contrastSwitch")
        running.tap("accessClose")
        rest_for(running, 61)
        assert not running.app.shell.access.highContrast


def test_nothing_moves_when_nobody_touches(tmp_path: Path, qapp: QGuiApplication) -> None:
    moving = Settings(sound=False)
    with kiosk(tmp_path, settings=moving) as running:
        QTest.qWait(300)
        frames: list[int] = []
        running.window.frameSwapped.connect(lambda: frames.append(1))
        QTest.qWait(300)
        assert frames == []
