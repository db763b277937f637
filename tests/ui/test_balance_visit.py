"""A try in the whole kiosk: shell, session, encrypted store, and a finger."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication

from kiosk.errors import StoreUnavailable
from kiosk.flow import StepId
from kiosk.security.actor import Actor, Via
from kiosk.security.audit import Event, entry
from kiosk.security.roles import Role
from kiosk.visit import BalanceTrial, EndedBy, LegTrials, Side, VisitState, VoidReason
from tests.ui import helpers
from tests.ui.running import Kiosk, kiosk
from tests.ui.screen_cases import rich_visit

pytestmark = pytest.mark.few(3)

ANYWHERE = QPoint(300, 1850)


def open_at_left_leg(running: Kiosk, *trials: BalanceTrial) -> None:
    """Somebody's visit was interrupted on the left leg, before the first try or after these, and goes on."""
    visit = rich_visit()
    balance = replace(visit.balance, helper_present=True, left=LegTrials(trials), right=LegTrials())
    visit = replace(visit, balance=balance, step="balance_leg:left", state=VisitState.IN_PROGRESS)
    running.services.store.save(visit)
    running.app.shell._resume(visit.code, 1961, lambda error: None)
    running.until(lambda: running.step is StepId.BALANCE_LEG)
    running.rest()


def touch(running: Kiosk) -> None:
    helpers.press(running.window, ANYWHERE)
    helpers.release(running.window, ANYWHERE)


def phase(running: Kiosk) -> object:
    return running.app.shell.screen.property("phase")


def test_a_try_is_on_the_disk_before_its_result_is_left(qapp: QGuiApplication, tmp_path: Path) -> None:
    with kiosk(tmp_path) as running:
        open_at_left_leg(running)
        running.tap("nextButton")
        assert phase(running) == "countdown"
        assert not running.sees("header")
        running.clock.move(3)
        running.until(lambda: phase(running) == "waiting")
        touch(running)
        running.clock.move(12.4)
        touch(running)
        running.until(lambda: not running.app.shell.working)
        stored = running.services.store.find(rich_visit().code, 1961)
        assert stored is not None
        assert stored.balance.left.eyes_open == (BalanceTrial(12_400, EndedBy.CLIENT),)
        running.until(lambda: not running.app.shell.screen.busy)
        assert running.sees("header"), "help is back"


def hold(running: Kiosk, seconds: float) -> None:
    """One whole try, from the touch of Next until touches reach the page again."""
    running.tap("nextButton")
    running.clock.move(3)
    running.until(lambda: phase(running) == "waiting")
    touch(running)
    running.clock.move(seconds)
    touch(running)
    running.until(lambda: not running.app.shell.working)
    running.until(lambda: not running.app.shell.screen.busy)
    running.rest()


def hold_unsaved(running: Kiosk, monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
    """A try that the store does not take; the notice about it is read and closed."""

    def refuse(*arguments: object) -> None:
        raise StoreUnavailable("Your answer could not be saved.", "Please tell our staff.")

    with monkeypatch.context() as broken:
        broken.setattr(type(running.services.store), "save", refuse)
        hold(running, seconds)
    assert stored_trials(running) == ()
    running.tap("noticeClose")


def stored_trials(running: Kiosk) -> tuple[BalanceTrial, ...]:
    stored = running.services.store.find(rich_visit().code, 1961)
    assert stored is not None
    return stored.balance.left.eyes_open


def shown_seconds(running: Kiosk) -> list[object]:
    return [row["seconds"] for row in running.app.shell.screen.property("trials")]


def test_a_try_that_the_store_refused_is_stored_with_the_next(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with kiosk(tmp_path) as running:
        open_at_left_leg(running)
        hold_unsaved(running, monkeypatch, 2.4)
        assert shown_seconds(running) == ["2.4"]
        running.tap("nextButton")
        hold(running, 2.8)
        assert shown_seconds(running) == ["2.4", "2.8"]
        assert stored_trials(running) == (
            BalanceTrial(2_400, EndedBy.CLIENT),
            BalanceTrial(2_800, EndedBy.CLIENT),
        )


def test_a_try_that_the_store_refused_is_stored_with_leaving_the_leg(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with kiosk(tmp_path) as running:
        open_at_left_leg(running)
        hold_unsaved(running, monkeypatch, 2.4)
        running.tap("enough")
        assert running.app.shell.state.step.item == Side.RIGHT
        assert stored_trials(running) == (BalanceTrial(2_400, EndedBy.CLIENT),)
        assert running.app.shell.state.visit.balance.left_out == frozenset()


def test_a_try_that_the_store_refused_can_be_taken_back(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with kiosk(tmp_path) as running:
        open_at_left_leg(running)
        hold_unsaved(running, monkeypatch, 2.4)
        running.tap("redo")
        running.tap("reason_other")
        assert stored_trials(running) == (BalanceTrial(2_400, EndedBy.VOID, VoidReason.OTHER),)


def test_the_idle_watch_never_ends_a_running_try(qapp: QGuiApplication, tmp_path: Path) -> None:
    with kiosk(tmp_path) as running:
        open_at_left_leg(running)
        running.tap("nextButton")
        running.clock.move(3)
        running.until(lambda: phase(running) == "waiting")
        touch(running)
        running.clock.move(44.9)
        running.rest()
        assert phase(running) == "running"
        touch(running)
        assert running.step is StepId.BALANCE_LEG


def test_eyes_are_closed_only_after_staff_have_said_who_they_are(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    with kiosk(tmp_path) as running:
        pin = staff_user(running, "sam")
        open_at_left_leg(running, BalanceTrial(45_000, EndedBy.LIMIT))
        running.tap("closeEyes")
        assert running.sees("staffGateOverlay")
        assert eyes_closed(running) is False
        running.tap("staffGateCancel")
        assert eyes_closed(running) is False
        running.tap("closeEyes")
        helpers.type_keys(running.window, "sam")
        running.tap("staffGateGo")
        helpers.type_keys(running.window, pin)
        running.tap("staffGateGo")
        running.until(lambda: not running.sees("staffGateOverlay"))
        assert eyes_closed(running) is True
        assert phase(running) == "ready"
        hold(running, 6.2)
        stored = running.services.store.find(rich_visit().code, 1961)
        assert stored is not None
        assert stored.balance.left.eyes_closed == (BalanceTrial(6_200, EndedBy.CLIENT),)


def staff_user(running: Kiosk, name: str) -> str:
    """One more of staff; gives the PIN."""
    office = running.services.office
    office.sign_in.first_start()
    pin, hashed = office.sign_in.issue(Role.STAFF)
    admin = Actor("footing", Role.ADMINISTRATOR, Via.PROGRAM)
    office.users.add(name, Role.STAFF, hashed, entry(admin, Event.FIRST_START, name))
    return pin


def eyes_closed(running: Kiosk) -> object:
    return running.app.shell.screen.property("eyesClosed")
