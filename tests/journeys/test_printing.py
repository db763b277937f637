"""From the screen to paper: a real IPP printer, and the words that the client reads meanwhile."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.flow import StepId
from tests.journeys.conftest import Visitor, visiting
from tests.kiosk.printing.conftest import TestPrinter, dns_sd, ipp_printer
from ui.tour.personas import RUNNER

__all__ = ["dns_sd", "ipp_printer"]  # fixtures


def _state(visitor: Visitor) -> str:
    assert visitor.app.shell.screen is not None
    return str(visitor.app.shell.screen.property("printState"))


def test_printed_is_said_when_the_paper_is_out(
    tmp_path: Path, qapp: QGuiApplication, ipp_printer: TestPrinter
) -> None:
    with visiting(tmp_path, printer_uri=ipp_printer.uri) as visitor:
        visitor.walk(RUNNER).until(StepId.SHEET)
        visitor.rest()
        visitor.hand.tap("printHere")
        visitor.hand.until(lambda: _state(visitor) == "printed", "the sheet to be printed")
        assert ipp_printer.printed == 1
        assert visitor.state.sheet is not None
        assert (ipp_printer.folder / "printed.pdf").read_bytes() == visitor.state.sheet.pdf
        assert visitor.hand.find("printHere") is None


def test_no_paper_is_told_and_ends_well(
    tmp_path: Path, qapp: QGuiApplication, ipp_printer: TestPrinter
) -> None:
    ipp_printer.run_out_of_paper()
    with visiting(tmp_path, printer_uri=ipp_printer.uri) as visitor:
        visitor.walk(RUNNER).until(StepId.SHEET)
        visitor.rest()
        visitor.hand.tap("printHere")
        visitor.hand.until(lambda: _state(visitor) == "needs_attention", "the printer to ask for paper")
        visitor.hand.wait_for("trouble")
        ipp_printer.refill()
        visitor.hand.until(lambda: _state(visitor) == "printed", "the sheet to be printed")
        assert ipp_printer.printed == 1
