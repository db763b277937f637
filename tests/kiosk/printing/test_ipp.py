"""The printer over IPP against a real IPP printer."""

import hashlib
from io import BytesIO

import pytest
from reportlab.pdfgen.canvas import Canvas

from kiosk.clock import SystemClock
from kiosk.errors import PrinterUnavailable
from kiosk.ports import JobState, JobStatus, Paper, Sheet, SheetKey
from kiosk.printing.ipp import IppPrinter, attention
from kiosk.printing.service import PrintService
from kiosk.visit import VisitCode

from .conftest import TestPrinter

CODE = VisitCode("K7M4QX")


def a_sheet() -> Sheet:
    out = BytesIO()
    canvas = Canvas(out, invariant=1)
    canvas.drawString(100, 700, "a sheet")
    canvas.save()
    pdf = out.getvalue()
    return Sheet(SheetKey("en"), pdf, 1, hashlib.sha256(pdf).hexdigest())


def test_a_sheet_is_called_printed_only_when_the_printer_is_done(ipp_printer: TestPrinter) -> None:
    service = PrintService(IppPrinter(ipp_printer.uri), SystemClock())
    heard: list[JobStatus] = []
    last = service.print_sheet(CODE, a_sheet(), heard.append)
    assert last == JobStatus(JobState.PRINTED)
    assert ipp_printer.printed == 1
    assert (ipp_printer.folder / "printed.pdf").read_bytes() == a_sheet().pdf
    assert [status.state for status in heard][:2] == [JobState.SENDING, JobState.PRINTING]


def test_asking_twice_prints_once(ipp_printer: TestPrinter) -> None:
    service = PrintService(IppPrinter(ipp_printer.uri), SystemClock())
    service.print_sheet(CODE, a_sheet(), lambda status: None)
    assert service.print_sheet(CODE, a_sheet(), lambda status: None).state is JobState.PRINTED
    assert ipp_printer.printed == 1


def test_out_of_paper_calls_staff_and_goes_on_when_refilled(ipp_printer: TestPrinter) -> None:
    ipp_printer.run_out_of_paper()
    service = PrintService(IppPrinter(ipp_printer.uri), SystemClock())
    heard: list[JobStatus] = []

    def tell(status: JobStatus) -> None:
        heard.append(status)
        if status.state is JobState.NEEDS_ATTENTION:
            ipp_printer.refill()

    last = service.print_sheet(CODE, a_sheet(), tell)
    assert JobStatus(JobState.NEEDS_ATTENTION, "media-empty") in heard
    assert last.state is JobState.PRINTED
    assert ipp_printer.printed == 1


def test_a_jam_is_a_failure_and_the_sheet_can_be_sent_again(ipp_printer: TestPrinter) -> None:
    ipp_printer.jam()
    service = PrintService(IppPrinter(ipp_printer.uri), SystemClock())
    assert service.print_sheet(CODE, a_sheet(), lambda status: None).state is JobState.FAILED
    assert service.print_sheet(CODE, a_sheet(), lambda status: None).state is JobState.PRINTED
    assert ipp_printer.printed == 1


def test_an_idle_printer_is_ready(ipp_printer: TestPrinter) -> None:
    assert IppPrinter(ipp_printer.uri).printer_state().ready


def test_a_printer_that_is_not_there_says_so() -> None:
    with pytest.raises(PrinterUnavailable, match="does not answer"):
        IppPrinter("ipp://127.0.0.1:9/ipp/print").submit(a_sheet().pdf, "x", Paper.A4)
    service = PrintService(IppPrinter("ipp://127.0.0.1:9/ipp/print"), SystemClock())
    assert service.print_sheet(CODE, a_sheet(), lambda status: None) == JobStatus(JobState.FAILED, "offline")


def test_no_printer_is_a_state_not_an_error() -> None:
    assert not PrintService(None, SystemClock()).available


def test_an_address_that_is_not_ipp_is_refused() -> None:
    with pytest.raises(PrinterUnavailable, match="ipp://"):
        IppPrinter("socket://10.0.0.1:9100")


@pytest.mark.parametrize(
    ("reasons", "word"),
    [
        ((), ""),
        (("processing-to-stop-point",), ""),
        (("media-empty-warning", "media-needed-warning"), "media-empty"),
        (("cover-open-error",), "cover-open"),
        (("toner-low-report",), ""),
    ],
)
def test_attention_matches_by_prefix(reasons: tuple[str, ...], word: str) -> None:
    assert attention(reasons) == word
