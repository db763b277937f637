"""The badges of the rail count what waits, whatever page is open."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.outcome import Tier
from kiosk.security.roles import Role
from kiosk.visit import VisitCode
from tests.desk.conftest import Clerk, Day, at_the_desk
from ui.desk import badges
from ui.tour.day import Guest, a_day

pytestmark = pytest.mark.few(3)

MARIA = VisitCode("K7M4QX")


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted again every twentieth of a second."""
    monkeypatch.setattr(badges, "LOOK_AGAIN_MS", 50)
    monkeypatch.setattr(badges, "SOON_MS", 5)


@pytest.fixture
def clerk(quick: None, day: Day, tmp_path: Path, qapp: QGuiApplication) -> Iterator[Clerk]:
    with at_the_desk(day, tmp_path, printer_uri="ipp://127.0.0.1:9/ipp/print") as here:
        yield here


def test_a_sheet_that_waits_is_counted_on_the_page_of_its_visit(clerk: Clerk) -> None:
    clerk.sign_in()
    clerk.tap(f"visit_{MARIA}")
    clerk.tap("paneOpen")
    assert clerk.app.desk.printsWaiting == 0
    clerk.tap("approveAndPrint")
    clerk.hand.until(lambda: clerk.app.desk.printsWaiting == 1, "the sheet to be counted")
    printing = clerk.services.printing
    assert printing is not None
    (job,) = printing.jobs()
    printing.cancel(job.id)
    clerk.hand.until(lambda: clerk.app.desk.printsWaiting == 0, "the sheet not to wait any more")


def test_a_call_is_counted_while_somebody_is_on_another_page(clerk: Clerk) -> None:
    clerk.sign_in(Role.MANAGER)
    clerk.tap("nav_export")
    before = clerk.app.desk.flagsWaiting
    called = Guest("R4WJ7X", None, 1958, 3, unsafe=("hot_swollen_calf",))
    a_day(clerk.services, clerk.clock.now_utc(), (called,))
    clerk.hand.until(lambda: clerk.app.desk.flagsWaiting == before + 1, "the call to be counted")


def test_a_call_without_a_visit_is_counted_too(clerk: Clerk) -> None:
    clerk.sign_in(Role.MANAGER)
    clerk.tap("nav_export")
    before = clerk.app.desk.flagsWaiting
    clerk.services.store.call_for_help(Tier.NONE)
    clerk.hand.until(lambda: clerk.app.desk.flagsWaiting == before + 1, "the call to be counted")


def test_nothing_is_counted_once_nobody_is_signed_in(clerk: Clerk) -> None:
    clerk.sign_in()
    clerk.hand.until(lambda: clerk.app.desk.flagsWaiting == 1, "the call to be counted")
    clerk.tap("signOut")
    assert clerk.app.desk.flagsWaiting == 0
    assert clerk.app.desk.printsWaiting == 0
