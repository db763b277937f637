"""The printer over IPP against a real IPP printer."""

import pytest

from kiosk.errors import PrinterUnavailable
from kiosk.ports import AtPrinter, Paper
from kiosk.printing.checkup import MEDIA
from kiosk.printing.ipp import IppPrinter
from kiosk.printing.trouble import Trouble
from tests.helpers.print_shop import Cups, Device, until

from .conftest import a_sheet


def _ended(printer: IppPrinter, number: int, title: str) -> None:
    over = (AtPrinter.COMPLETED, AtPrinter.DROPPED)
    until(lambda: printer.job_state(number, title).at in over, "the job to end")


def test_a_job_from_sending_to_its_end(ipp_printer: Device) -> None:
    printer = IppPrinter(ipp_printer.uri)
    number = printer.submit(a_sheet().pdf, "K7M4QX-1", Paper.A4)
    _ended(printer, number, "K7M4QX-1")
    assert printer.job_state(number, "K7M4QX-1").at is AtPrinter.COMPLETED
    assert printer.find("K7M4QX-1") == [(number, AtPrinter.COMPLETED)]
    assert (ipp_printer.folder / "printed.pdf").read_bytes() == a_sheet().pdf


def test_a_number_without_its_title_is_nobodys(ipp_printer: Device) -> None:
    printer = IppPrinter(ipp_printer.uri)
    number = printer.submit(a_sheet().pdf, "K7M4QX-1", Paper.A4)
    assert printer.job_state(number, "K7M4QX-2").at is AtPrinter.GONE
    assert printer.job_state(number + 99, "K7M4QX-1").at is AtPrinter.GONE
    assert printer.find("K7M4QX-2") == []
    printer.cancel(number, "K7M4QX-2")
    _ended(printer, number, "K7M4QX-1")
    assert ipp_printer.printed == ["K7M4QX-1"]


def test_an_idle_printer_is_ready_and_tells_its_paper(ipp_printer: Device) -> None:
    status = IppPrinter(ipp_printer.uri).printer_state()
    assert status.ready
    assert MEDIA[Paper.A4] in status.media_supported
    assert status.media_ready


def test_a_queue_tells_the_printer_behind_it(queue: str, ipp_printer: Device) -> None:
    assert IppPrinter(queue).printer_state().device_uri == ipp_printer.uri


@pytest.mark.parametrize(
    ("uri", "trouble"),
    [
        ("ipp://127.0.0.1:9/ipp/print", Trouble.OFFLINE),
        ("ipp://localhost:9/printers/clinic", Trouble.SERVICE_DOWN),
        ("ipp://printer.invalid/printers/clinic", Trouble.OFFLINE),
    ],
)
def test_nobody_there(uri: str, trouble: Trouble) -> None:
    with pytest.raises(PrinterUnavailable, match="does not answer") as caught:
        IppPrinter(uri).submit(a_sheet().pdf, "x", Paper.A4)
    assert caught.value.trouble is trouble
    assert not caught.value.maybe_sent


def test_a_queue_that_is_not_there(shared_cups: Cups) -> None:
    with pytest.raises(PrinterUnavailable) as caught:
        IppPrinter(shared_cups.uri("nobody")).submit(a_sheet().pdf, "x", Paper.A4)
    assert caught.value.trouble is Trouble.QUEUE_MISSING


def test_a_printer_that_hears_and_says_nothing() -> None:
    """A sheet that went out without an answer may have arrived: it is looked for before it is sent again."""
    import socket

    with socket.create_server(("127.0.0.1", 0)) as deaf:
        printer = IppPrinter(f"ipp://127.0.0.1:{deaf.getsockname()[1]}/ipp/print", timeout_s=0.2)
        with pytest.raises(PrinterUnavailable, match="does not answer"):
            printer.printer_state()


@pytest.mark.parametrize("uri", ["socket://10.0.0.1:9100", "ipp:///printers/x", "clinic", ""])
def test_an_address_that_is_not_ipp_is_refused(uri: str) -> None:
    with pytest.raises(PrinterUnavailable, match="ipp://"):
        IppPrinter(uri)
