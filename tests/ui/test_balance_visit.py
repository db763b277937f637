"""A try in the whole kiosk: shell, session, encrypted store, and a finger."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication

from kiosk.flow import StepId
from kiosk.visit import BalanceTrial, EndedBy, LegTrials, VisitState
from tests.ui import helpers
from tests.ui.running import Kiosk, kiosk
from tests.ui.screen_cases import rich_visit

ANYWHERE = QPoint(300, 1850)


def open_at_left_leg(running: Kiosk) -> None:
    """Somebody's visit was interrupted before the left leg, and goes on."""
    visit = rich_visit()
    balance = replace(visit.balance, helper_present=True, left=LegTrials(), right=LegTrials())
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
