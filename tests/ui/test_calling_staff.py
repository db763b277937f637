"""Calling staff in the running kiosk: what is said is what has happened, and the call is of the visit as it is now."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.desk.model import HelpCall
from kiosk.errors import StoreUnavailable
from kiosk.flow import StepId
from kiosk.inputs import ConsentGiven, Input, SafetyAnswered, SexGiven
from kiosk.outcome import Tier
from kiosk.visit import Sex, YesNo
from tests.conftest import LogWatch
from tests.helpers.walks import answer
from tests.ui import helpers
from tests.ui.running import Kiosk, kiosk, words

pytestmark = pytest.mark.few(3)

UNSAFE = "hot_swollen_calf"


def given(running: Kiosk, store: bool) -> Input:
    """A calm answer to this screen, but for one safety question that needs a person."""
    state = running.app.shell.state
    said = answer(state.step, state.visit, running.services.content, 4)
    if isinstance(said, ConsentGiven):
        return ConsentGiven(store)
    if isinstance(said, SafetyAnswered):
        return SafetyAnswered({id: YesNo.YES if id == UNSAFE else YesNo.NO for id in said.answers})
    return said


def to_the_staff_page(running: Kiosk, store: bool) -> None:
    while running.step is not StepId.STAFF_NEEDED:
        running.app.shell.submit(given(running, store))
        running.rest()


def refuses(*arguments: object) -> None:
    raise StoreUnavailable("The store is full.", "Please tell our staff.")


def button(running: Kiosk) -> str:
    return str(helpers.by_name(running.window, "callStaff").property("text"))


# --- the page that needs a person ---------------------------------------------------------------------------


def test_a_stored_urgent_visit_is_told_and_the_call_is_said_once_it_is_put(tmp_path: Path) -> None:
    with kiosk(tmp_path) as running:
        to_the_staff_page(running, store=True)
        assert "Our staff have been told." in " ".join(words(running))
        assert button(running) == "Hard to walk? Ask someone to come"
        running.tap("callStaff")
        assert "Our staff have been called" in words(running)
        running.tap("helpClose")
        assert button(running) == "We have called someone"
        (row,) = running.services.store.recent()
        assert row.flag_open
        assert row.tier is Tier.URGENT


def test_an_urgent_visit_that_is_not_stored_calls_without_a_name(tmp_path: Path) -> None:
    with kiosk(tmp_path) as running:
        to_the_staff_page(running, store=False)
        assert "Our staff have been told." not in " ".join(words(running))
        assert running.services.office.store.help_call() is None
        running.tap("callStaff")
        assert "Our staff have been called" in words(running)
        running.tap("helpClose")
        assert button(running) == "We have called someone"
        assert running.services.store.recent() == ()
        asked = HelpCall(running.clock.now_utc(), Tier.URGENT)
        assert running.services.office.store.help_call() == asked


@pytest.mark.parametrize("store", [True, False], ids=["stored", "not-stored"])
def test_a_call_that_the_store_refuses_is_no_call(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, log_watch: LogWatch, store: bool
) -> None:
    log_watch.expect("staff could not be called: StoreUnavailable")
    log_watch.expect("the call goes without it: StoreUnavailable")
    with kiosk(tmp_path) as running:
        to_the_staff_page(running, store)
        with monkeypatch.context() as broken:
            broken.setattr(type(running.services.store), "raise_flag", refuses)
            broken.setattr(type(running.services.store), "call_for_help", refuses)
            running.tap("callStaff")
            assert "Please ask at the desk" in words(running)
            running.tap("helpClose")
            assert button(running) == "Hard to walk? Ask someone to come"
        running.tap("callStaff")
        running.tap("helpClose")
        assert button(running) == "We have called someone"


# --- the calm page for trouble ------------------------------------------------------------------------------


def test_the_error_page_promises_nothing_before_it_is_so(tmp_path: Path, log_watch: LogWatch) -> None:
    log_watch.expect("unexpected error: ValueError")
    with kiosk(tmp_path) as running:
        running.to(StepId.SEX)
        running.app.shell.fail(ValueError("a test"))
        assert running.sees("errorPage")
        assert not running.app.shell.staffCall.kept
        running.rest()
        assert running.app.shell.staffCall.kept
        assert any("our staff know" in line for line in words(running))
        running.tap("startAgain")
        assert not running.app.shell.staffCall.kept


def test_the_error_page_promises_nothing_when_it_cannot_be_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, log_watch: LogWatch
) -> None:
    log_watch.expect("unexpected error: ValueError")
    log_watch.expect("staff could not be called: StoreUnavailable")
    with kiosk(tmp_path) as running:
        running.to(StepId.SEX)
        monkeypatch.setattr(type(running.services.store), "raise_flag", refuses)
        running.app.shell.fail(ValueError("a test"))
        running.rest()
        assert running.sees("errorPage")
        assert not any("our staff know" in line for line in words(running))


def test_the_error_page_of_a_visit_that_is_not_stored_calls_nobody(
    tmp_path: Path, log_watch: LogWatch
) -> None:
    log_watch.expect("unexpected error: ValueError")
    with kiosk(tmp_path) as running:
        running.to(StepId.PRIVACY)
        running.app.shell.fail(ValueError("a test"))
        running.rest()
        assert not any("our staff know" in line for line in words(running))
        assert running.services.office.store.help_call() is None


# --- the visit as it is when the call is put ----------------------------------------------------------------


def test_a_call_right_after_an_answer_keeps_the_answer(tmp_path: Path) -> None:
    with kiosk(tmp_path) as running:
        running.to(StepId.SEX)
        running.app.shell.submit(SexGiven(Sex.MALE))
        running.app.shell.help()
        running.rest()
        (row,) = running.services.store.recent()
        assert row.flag_open
        stored = running.services.store.load(row.code)
        assert stored is not None
        assert stored.client.sex is Sex.MALE


@pytest.mark.parametrize("withdraws", [True, False], ids=["no-thank-you", "without-saving"])
def test_a_call_does_not_bring_back_a_record_that_was_taken_away(tmp_path: Path, withdraws: bool) -> None:
    with kiosk(tmp_path) as running:
        running.to(StepId.FIRST_NAME)
        running.tap("backButton")
        assert running.step is StepId.PRIVACY
        assert running.services.store.recent()
        leave: Callable[[], None] = running.app.shell.screen.context.leave
        leave() if withdraws else running.app.shell.submit(ConsentGiven(False))
        running.app.shell.help()
        running.rest()
        assert running.services.store.recent() == ()
