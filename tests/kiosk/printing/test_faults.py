"""What goes wrong with printing, on a real CUPS and a real printer: the state shown, nothing lost, nothing twice."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.ports import AtPrinter, JobState, Paper, PrinterStatus, Seen
from kiosk.printing.ipp import IppPrinter
from kiosk.printing.trouble import Trouble
from tests.helpers.print_shop import Cups, Device, a_cups, a_device, until

from .conftest import QUICK, OpenDesk, a_sheet

# Through CUPS in every run; straight to the printer in `make sweep`, too.
WAYS = ["queue", pytest.param("printer", marks=pytest.mark.sweep)]
PRINTED, FAILED, HELD = JobState.PRINTED, JobState.FAILED, JobState.NEEDS_ATTENTION


def test_a_sheet_through_cups(open_desk: OpenDesk, queue: str, ipp_printer: Device) -> None:
    desk = open_desk(queue)
    job = desk.ask()
    done = desk.wait(job, PRINTED)
    assert desk.course(job) == ["sending", "printing", "printed"]
    assert ipp_printer.printed == [done.title]
    assert done.title.startswith(f"{job.code}-")
    assert (ipp_printer.folder / "printed.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("way", WAYS)
def test_out_of_paper_then_refilled(open_desk: OpenDesk, queue: str, ipp_printer: Device, way: str) -> None:
    desk = open_desk(queue if way == "queue" else ipp_printer.uri)
    ipp_printer.run_out_of_paper()
    job = desk.ask()
    desk.wait(job, HELD, Trouble.MEDIA_EMPTY)
    assert desk.printing.printer_status().trouble is Trouble.MEDIA_EMPTY
    behind = desk.ask("the next client's")
    desk.wait(behind, JobState.QUEUED, Trouble.MEDIA_EMPTY)
    ipp_printer.help()
    desk.wait(job, PRINTED)
    desk.wait(behind, PRINTED)
    assert ipp_printer.printed == [desk.now(job).title, desk.now(behind).title]


@pytest.mark.sweep
def test_an_open_cover_then_closed(open_desk: OpenDesk, queue: str, ipp_printer: Device) -> None:
    desk = open_desk(queue)
    ipp_printer.open_cover()
    job = desk.ask()
    desk.wait(job, HELD, Trouble.COVER_OPEN)
    ipp_printer.help()
    desk.wait(job, PRINTED)
    assert len(ipp_printer.printed) == 1


@pytest.mark.parametrize("way", WAYS)
def test_a_jam_fails_and_can_be_tried_again(
    open_desk: OpenDesk, queue: str, ipp_printer: Device, way: str
) -> None:
    desk = open_desk(queue if way == "queue" else ipp_printer.uri)
    ipp_printer.jam()
    job = desk.ask()
    desk.wait(job, FAILED, Trouble.MEDIA_JAM)
    assert ipp_printer.printed == []
    desk.printing.retry(job.id)
    done = desk.wait(job, PRINTED)
    assert ipp_printer.printed == [done.title]
    assert done.attempts == 2


class LateQueue(IppPrinter):
    """A real printer, and before it a queue that sees an aborted job too late and calls it completed: CUPS 2.4 does so
    when its monitor looks away at that moment.
    """

    def __init__(self, device_uri: str) -> None:
        super().__init__(device_uri)
        self._device_uri = device_uri

    def job_state(self, job_id: int, title: str) -> Seen:
        seen = super().job_state(job_id, title)
        return Seen(AtPrinter.COMPLETED, seen.began) if seen.at is AtPrinter.DROPPED else seen

    def printer_state(self) -> PrinterStatus:
        return replace(super().printer_state(), device_uri=self._device_uri)


def test_a_queue_that_calls_an_aborted_job_completed_is_not_believed(
    open_desk: OpenDesk, ipp_printer: Device
) -> None:
    queue = "ipp://localhost/printers/late"
    desk = open_desk(
        queue, printer_at=lambda uri: LateQueue(ipp_printer.uri) if uri == queue else IppPrinter(uri)
    )
    ipp_printer.jam()
    job = desk.ask()
    desk.wait(job, FAILED, Trouble.MEDIA_JAM)
    assert ipp_printer.printed == []
    desk.printing.retry(job.id)
    done = desk.wait(job, PRINTED)
    assert ipp_printer.printed == [done.title]


@pytest.mark.sweep
def test_a_jam_is_never_called_printed(open_desk: OpenDesk, queue: str, ipp_printer: Device) -> None:
    """The same race on the real CUPS, often enough to meet it."""
    desk = open_desk(queue)
    for turn in range(12):
        ipp_printer.jam()
        job = desk.ask(f"sheet {turn}")
        desk.wait(job, FAILED, Trouble.MEDIA_JAM)
    assert ipp_printer.printed == []


def test_a_paused_queue_is_told_and_resumed(
    open_desk: OpenDesk, queue: str, ipp_printer: Device, shared_cups: Cups
) -> None:
    shared_cups.tell("cupsdisable", queue.rpartition("/")[2])
    desk = open_desk(queue)
    job = desk.ask()
    desk.wait(job, HELD, Trouble.PAUSED)
    desk.printing.resume_printer()
    desk.wait(job, PRINTED)
    assert len(ipp_printer.printed) == 1


def test_a_rejecting_queue_is_told_and_opened(
    open_desk: OpenDesk, queue: str, ipp_printer: Device, shared_cups: Cups
) -> None:
    shared_cups.tell("cupsreject", queue.rpartition("/")[2])
    desk = open_desk(queue)
    job = desk.ask()
    desk.wait(job, HELD, Trouble.REJECTING)
    assert desk.now(job).attempts == 0
    desk.printing.resume_printer()
    desk.wait(job, PRINTED)
    assert len(ipp_printer.printed) == 1


@pytest.mark.parametrize("way", WAYS)
def test_a_printer_that_is_switched_off_and_on(
    open_desk: OpenDesk, queue: str, ipp_printer: Device, way: str
) -> None:
    ipp_printer.switch_off()
    desk = open_desk(queue if way == "queue" else ipp_printer.uri)
    job = desk.ask()
    desk.wait(job, HELD, Trouble.OFFLINE)
    assert desk.printing.printer_status().trouble is Trouble.OFFLINE
    ipp_printer.start()
    desk.wait(job, PRINTED)
    assert ipp_printer.printed == [desk.now(job).title]


def test_a_damaged_document_fails_and_blocks_nobody(
    open_desk: OpenDesk, queue: str, ipp_printer: Device
) -> None:
    desk = open_desk(queue)
    broken = replace(a_sheet(), pdf=b"%PDF-1.4\nnothing of a document\n%%EOF\n")
    job = desk.printing.print_sheet(desk.a_visit(), broken)
    desk.wait(job, FAILED, Trouble.DAMAGED)
    after = desk.ask()
    desk.wait(after, PRINTED)
    assert ipp_printer.printed == [desk.now(after).title]


def test_a_queue_that_is_gone(open_desk: OpenDesk, shared_cups: Cups) -> None:
    desk = open_desk(shared_cups.uri("nobody"))
    job = desk.ask()
    desk.wait(job, HELD, Trouble.QUEUE_MISSING)
    desk.printing.cancel(job.id)
    desk.wait(job, JobState.CANCELLED)


@pytest.mark.sweep
def test_cupsd_down_then_up(open_desk: OpenDesk, tmp_path: Path, dns_sd: Mapping[str, str]) -> None:
    with a_device(tmp_path / "printer", dns_sd) as device, a_cups() as cups:
        queue = cups.add_queue("clinic", device.uri)
        cups.kill()
        desk = open_desk(queue)
        job = desk.ask()
        desk.wait(job, HELD, Trouble.SERVICE_DOWN)
        cups.start()
        desk.wait(job, PRINTED)
        assert device.printed == [desk.now(job).title]


def test_cupsd_killed_after_accepting(open_desk: OpenDesk, tmp_path: Path, dns_sd: Mapping[str, str]) -> None:
    """With the settings of docs/printing.md the job is on the disk of CUPS, which prints it after its restart."""
    with a_device(tmp_path / "printer", dns_sd) as device, a_cups() as cups:
        queue = cups.add_queue("clinic", device.uri)
        cups.tell("cupsdisable", "clinic")  # accepted, and certainly not begun
        desk = open_desk(queue)
        job = desk.ask()
        desk.wait(job, HELD, Trouble.PAUSED)
        cups.kill()
        desk.wait(job, HELD, Trouble.SERVICE_DOWN)
        cups.start()
        desk.wait(job, HELD, Trouble.PAUSED)
        desk.printing.resume_printer()
        done = desk.wait(job, PRINTED)
        assert device.printed == [done.title]
        assert done.attempts == 1


def test_cupsd_killed_while_the_printer_prints(
    open_desk: OpenDesk, tmp_path: Path, dns_sd: Mapping[str, str]
) -> None:
    with a_device(tmp_path / "printer", dns_sd) as device, a_cups() as cups:
        queue = cups.add_queue("clinic", device.uri)
        device.hold()
        desk = open_desk(queue)
        job = desk.ask()
        until(lambda: device.begun, "the printer to begin")
        cups.kill()
        desk.wait(job, HELD, Trouble.SERVICE_DOWN)
        cups.start()
        until(lambda: desk.now(job).printer_uri == device.uri, "the printer itself to be followed")
        device.help()
        desk.wait(job, PRINTED)
        after = desk.ask()
        desk.wait(after, PRINTED)
        assert device.printed == [desk.now(job).title, desk.now(after).title]


def test_cupsd_killed_and_the_sheet_came_out_meanwhile(
    open_desk: OpenDesk, tmp_path: Path, dns_sd: Mapping[str, str]
) -> None:
    """CUPS sends it once more when it is back, and nobody can forbid that. While the printer has not begun with the
    second one it is taken back."""
    with a_device(tmp_path / "printer", dns_sd) as device, a_cups() as cups:
        queue = cups.add_queue("clinic", device.uri)
        device.hold()
        desk = open_desk(queue)
        job = desk.ask()
        until(lambda: device.begun, "the printer to begin")
        cups.kill()
        device.help()
        until(lambda: device.printed, "the sheet to come out")
        device.hold()
        cups.start()
        done = desk.wait(job, PRINTED)
        if len(device.begun) > 1:
            device.help(dropped=True)
        else:
            (device.folder / "held").unlink()
        after = desk.ask()
        desk.wait(after, PRINTED)
        assert device.printed == [done.title, desk.now(after).title]


@pytest.mark.sweep
def test_cupsd_that_lost_its_spool_is_no_witness(
    open_desk: OpenDesk, tmp_path: Path, dns_sd: Mapping[str, str]
) -> None:
    """With CUPS' own settings a kill loses the accepted job. The printer behind the queue is asked, and it is sent
    again because that printer never had it."""
    with a_device(tmp_path / "printer", dns_sd) as device, a_cups() as cups:
        queue = cups.add_queue("clinic", device.uri)
        cups.tell("cupsdisable", "clinic")
        desk = open_desk(queue)
        job = desk.ask()
        desk.wait(job, HELD, Trouble.PAUSED)
        cups.kill()
        for file in (cups.folder / "spool").glob("[cd]0*"):
            file.unlink()
        (cups.folder / "cache" / "job.cache").unlink(missing_ok=True)
        cups.start()
        until(lambda: desk.now(job).attempts == 2, lambda: f"a second sending: {desk.course(job)}")
        desk.printing.resume_printer()
        done = desk.wait(job, PRINTED)
        assert device.printed == [done.title]


def test_a_printer_that_was_swapped_is_not_believed(open_desk: OpenDesk, ipp_printer: Device) -> None:
    """The new one gives the same number to somebody else's job: ours is not called printed because of it."""
    desk = open_desk(ipp_printer.uri)
    ipp_printer.hold()
    job = desk.ask()
    until(lambda: ipp_printer.begun, "the printer to begin")
    number = desk.wait(job, JobState.PRINTING).printer_job_id
    desk.printing.stop()
    ipp_printer.switch_off()
    (ipp_printer.folder / "held").unlink()
    ipp_printer.start()
    other = open_desk(ipp_printer.uri, start=False)
    assert IppPrinter(ipp_printer.uri).submit(a_sheet("theirs").pdf, "theirs", Paper.A4) == number
    until(lambda: "theirs" in ipp_printer.printed, "the other job to be printed")
    other.printing.start()
    other.wait(job, FAILED, Trouble.VANISHED)
    assert ipp_printer.printed == ["theirs"]
    other.printing.retry(job.id)
    done = other.wait(job, PRINTED)
    assert ipp_printer.printed == ["theirs", done.title]


def test_print_elsewhere_when_a_printer_is_stuck(
    open_desk: OpenDesk, ipp_printer: Device, tmp_path: Path, dns_sd: Mapping[str, str]
) -> None:
    with a_device(tmp_path / "second", dns_sd) as second:
        desk = open_desk(ipp_printer.uri, second.uri)
        ipp_printer.run_out_of_paper()
        job = desk.ask()
        desk.wait(job, HELD, Trouble.MEDIA_EMPTY)
        other = desk.printing.print_elsewhere(job.id, "printer 2")
        desk.wait(job, JobState.CANCELLED)
        desk.wait(other, PRINTED)
        ipp_printer.help(dropped=True)
        assert second.printed == [desk.now(other).title]
        assert ipp_printer.printed == []


@pytest.mark.sweep
def test_print_elsewhere_when_a_printer_is_off(
    open_desk: OpenDesk, ipp_printer: Device, tmp_path: Path, dns_sd: Mapping[str, str]
) -> None:
    with a_device(tmp_path / "second", dns_sd) as second:
        ipp_printer.switch_off()
        desk = open_desk(ipp_printer.uri, second.uri)
        job = desk.ask()
        desk.wait(job, HELD, Trouble.OFFLINE)
        other = desk.printing.print_elsewhere(job.id, "printer 2")
        desk.wait(other, PRINTED)
        assert desk.wait(job, JobState.CANCELLED)
        assert len(second.printed) == 1


def test_too_late_is_given_up_and_never_printed_at_night(
    open_desk: OpenDesk, ipp_printer: Device, queue: str
) -> None:
    desk = open_desk(queue)
    desk.printing._rules = replace(desk.printing._rules, deadline=timedelta(seconds=3))
    ipp_printer.run_out_of_paper()
    job = desk.ask()
    desk.wait(job, HELD, Trouble.MEDIA_EMPTY)
    desk.wait(job, FAILED, Trouble.TOO_LATE)
    ipp_printer.help(dropped=True)
    after = desk.ask()
    desk.wait(after, PRINTED)
    assert ipp_printer.printed == [desk.now(after).title]


@pytest.mark.sweep
def test_slow_is_told_but_not_given_up(open_desk: OpenDesk, ipp_printer: Device) -> None:
    desk = open_desk(ipp_printer.uri, timing=replace(QUICK, stall_s=0.3, slow_s=0.5))
    ipp_printer.hold()
    job = desk.ask()
    desk.wait(job, HELD, Trouble.SLOW)
    ipp_printer.help()
    desk.wait(job, PRINTED)
