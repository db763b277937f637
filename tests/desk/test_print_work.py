"""Sheets on their way from the desk to paper, by touch and by key."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.ports import JobState
from kiosk.printing.trouble import Trouble
from kiosk.security.roles import Act
from tests.desk.conftest import Clerk, Day, at_the_desk
from tests.desk.test_work import MARIA, facts, open_by_touch
from tests.ui import helpers

pytestmark = pytest.mark.few(3)


def test_a_sheet_without_a_printer_is_told(clerk: Clerk) -> None:
    clerk.sign_in()
    open_by_touch(clerk, MARIA)
    assert not clerk.page.actions.canPrint
    clerk.tap("approve")
    assert facts(clerk, MARIA).approval is not None
    helpers.settle(clerk.window)
    assert clerk.says("Looked at by Sam")


def stopped(clerk: Clerk, id: int) -> bool:
    """Whether the job waits for somebody to help."""
    assert clerk.services.printing is not None
    job = clerk.services.printing.job(id)
    return job is not None and job.state is JobState.NEEDS_ATTENTION


def test_the_desk_takes_sheets_to_the_printer_itself_and_says_beside_the_visit_how_it_goes(
    day: Day, tmp_path: Path, qapp: QGuiApplication
) -> None:
    """Also where no kiosk runs beside it, and without anybody opening the page of the printer."""
    with at_the_desk(day, tmp_path, printer_uri="ipp://127.0.0.1:9/ipp/print") as clerk:
        clerk.sign_in()
        open_by_touch(clerk, MARIA)
        clerk.tap("approveAndPrint")
        clerk.hand.until(lambda: clerk.page.sheetState == "waits", "the printer to be tried")
        clerk.rest()
        assert clerk.page.sheetTrouble == Trouble.OFFLINE
        assert clerk.says("Printer: no answer")
        # The button is off while a sheet is under way, and so is its key.
        clerk.press(Qt.Key.Key_P, modifier=Qt.KeyboardModifier.ControlModifier)
        clerk.tap("nav_today")
        clerk.tap("nav_printing")
        assert clerk.services.printing is not None
        assert len(clerk.services.printing.jobs()) == 1
        asked = [
            line
            for line in clerk.services.office.audit.lines(None, 20, None)
            if line.action == Act.PRINT_SHEET
        ]
        assert len(asked) == 1


def test_a_printer_that_does_not_answer_is_told_in_words(
    day: Day, tmp_path: Path, qapp: QGuiApplication
) -> None:
    with at_the_desk(day, tmp_path, printer_uri="ipp://127.0.0.1:9/ipp/print") as clerk:
        clerk.sign_in()
        clerk.hand.until(lambda: bool(clerk.page.printer), "the printer to be asked")
        clerk.rest()
        assert clerk.says("The printer does not answer.")
        clerk.tap(f"visit_{MARIA}")
        clerk.tap("panePrint")
        assert clerk.services.printing is not None
        (job,) = clerk.services.printing.jobs()
        assert job.code == MARIA
        clerk.hand.until(lambda: stopped(clerk, job.id), "the printer to be tried")
        clerk.press(Qt.Key.Key_F3)
        clerk.tap(f"cancel_{job.id}")
        assert clerk.services.printing.job(job.id).state is JobState.CANCELLED  # type: ignore[union-attr]
