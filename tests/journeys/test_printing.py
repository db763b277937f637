"""From the screen to paper: a real IPP printer, and the words that the client reads meanwhile."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.flow import StepId
from tests.helpers.print_shop import Device
from tests.journeys.conftest import Visitor, visiting
from tests.kiosk.printing.conftest import dns_sd, ipp_printer
from ui.tour.personas import RUNNER

__all__ = ["dns_sd", "ipp_printer"]  # fixtures


def _property(visitor: Visitor, name: str) -> str:
    assert visitor.app.shell.screen is not None
    return str(visitor.app.shell.screen.property(name))


def _state(visitor: Visitor) -> str:
    return _property(visitor, "printState")


def test_no_paper_is_told_and_the_sheet_comes_out_after_all(
    tmp_path: Path, qapp: QGuiApplication, ipp_printer: Device
) -> None:
    """The client looks elsewhere and goes on; staff put paper in, and the last screen says to take the sheet."""
    ipp_printer.run_out_of_paper()
    with visiting(tmp_path, printer_uri=ipp_printer.uri) as visitor:
        visitor.walk(RUNNER).until(StepId.SHEET)
        visitor.rest()
        visitor.hand.tap("printHere")
        visitor.hand.until(lambda: _state(visitor) == "needs_attention", "the printer to ask for paper")
        visitor.hand.wait_for("trouble")
        sheet = visitor.state.sheet
        assert sheet is not None
        visitor.back()
        visitor.hand.tap("nextButton")
        visitor.rest()
        visitor.hand.until(lambda: _state(visitor) == "needs_attention", "the screen to know of the job")
        visitor.hand.tap("nextButton")
        visitor.rest()
        assert visitor.step is StepId.GOODBYE
        assert _property(visitor, "tone") == "paperless"
        ipp_printer.help()
        visitor.hand.until(lambda: _property(visitor, "tone") == "printed", "the last screen to say so")
        assert len(ipp_printer.printed) == 1
        assert (ipp_printer.folder / "printed.pdf").read_bytes() == sheet.pdf


@pytest.mark.sweep
def test_a_visit_without_saving_is_printed_and_nothing_is_kept(
    tmp_path: Path, qapp: QGuiApplication, ipp_printer: Device
) -> None:
    with visiting(tmp_path, printer_uri=ipp_printer.uri) as visitor:
        visitor.walk(replace(RUNNER, store=False)).until(StepId.SHEET)
        visitor.rest()
        visitor.hand.tap("printHere")
        visitor.hand.until(lambda: _state(visitor) == "printed", "the sheet to be printed")
        assert visitor.hand.find("printHere") is None
        assert len(ipp_printer.printed) == 1
        printing = visitor.services.printing
        assert printing is not None
        assert [job.stored for job in printing.jobs()] == [False]
        assert visitor.services.store.recent() == ()
