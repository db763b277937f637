"""The kiosk dies by kill -9 at each stage of a print job; the next one prints it, once. And two programs at a time."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.ports import AtPrinter, JobState
from kiosk.printing.ipp import IppPrinter
from kiosk.printing.trouble import Trouble
from kiosk.visit import VisitCode
from tests.helpers.print_shop import Device, until

from .conftest import Desk, OpenDesk, a_sheet
from .dying_kiosk import STAGES

pytestmark = pytest.mark.sampled(2)

ROOT = Path(__file__).resolve().parents[3]


def dies(data_dir: Path, uri: str, code: VisitCode, stage: str) -> None:
    """Run a kiosk until it is dead."""
    pdf = data_dir.parent / "sheet.pdf"
    pdf.write_bytes(a_sheet().pdf)
    module = "tests.kiosk.printing.dying_kiosk"
    words = (sys.executable, "-m", module, str(data_dir), uri, code, stage, str(pdf))
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr


# The stages at which a sheet could come out twice in every run; all of them, both ways, in `make sweep`.
_ALWAYS = {("queue", "after sending"), ("printer", "before sending"), ("queue", "while printing")}
_EACH = [
    pytest.param(way, stage, marks=[] if (way, stage) in _ALWAYS else [pytest.mark.sweep])
    for stage in STAGES
    for way in ("queue", "printer")
]


@pytest.mark.parametrize(("way", "stage"), _EACH)
def test_a_killed_kiosk_loses_and_doubles_nothing(
    open_desk: OpenDesk, data_dir: Path, queue: str, ipp_printer: Device, way: str, stage: str
) -> None:
    uri = queue if way == "queue" else ipp_printer.uri
    if stage == "while printing":
        ipp_printer.run_out_of_paper()
    desk = open_desk(uri, start=False)
    code = desk.a_visit()
    dies(data_dir, uri, code, stage)
    (left,) = desk.printing.jobs()
    assert not left.state.over
    desk.printing.start()
    if stage == "while printing":
        desk.wait(left, JobState.NEEDS_ATTENTION, Trouble.MEDIA_EMPTY)
        ipp_printer.help()
    desk.wait(left, JobState.PRINTED)
    # One more sheet comes out behind it, so nothing of the first can still be on its way.
    after = desk.ask("another")
    desk.wait(after, JobState.PRINTED)
    assert [title[:6] for title in ipp_printer.printed] == [code, desk.now(after).code]


def test_printed_while_nobody_watched(open_desk: OpenDesk, data_dir: Path, ipp_printer: Device) -> None:
    """It came out after the kiosk had died, before it was started again."""
    desk = open_desk(ipp_printer.uri, start=False)
    code = desk.a_visit()
    dies(data_dir, ipp_printer.uri, code, "after sending")
    until(lambda: ipp_printer.printed, "the sheet to come out")
    (left,) = desk.printing.jobs()
    assert (left.state, left.printer_job_id) == (JobState.SENDING, None)
    desk.printing.start()
    desk.wait(left, JobState.PRINTED)
    assert [title[:6] for title in ipp_printer.printed] == [code]


@pytest.mark.sweep
def test_a_printer_that_forgot_is_never_sent_it_again_by_itself(
    open_desk: OpenDesk, data_dir: Path, ipp_printer: Device
) -> None:
    """Kiosk and printer both lost power in the middle: only a person can tell whether the sheet came out."""
    ipp_printer.run_out_of_paper()
    desk = open_desk(ipp_printer.uri, start=False)
    dies(data_dir, ipp_printer.uri, desk.a_visit(), "while printing")
    ipp_printer.switch_off()
    (ipp_printer.folder / "empty").unlink()
    ipp_printer.start()
    desk.printing.start()
    (left,) = desk.printing.jobs()
    desk.wait(left, JobState.FAILED, Trouble.VANISHED)
    assert ipp_printer.printed == []


def test_two_programs_print_each_sheet_once(open_desk: OpenDesk, ipp_printer: Device) -> None:
    """The kiosk and the desk window are both open. One sends, both see."""
    kiosk, other = open_desk(ipp_printer.uri), open_desk(ipp_printer.uri)
    jobs = [desk.ask(f"sheet {n}") for n, desk in enumerate((kiosk, other, kiosk, other))]
    for job in jobs:
        kiosk.wait(job, JobState.PRINTED)
        until(lambda seen=job: "printed" in other.course(seen), "the other program to hear of it")
    titles = [kiosk.now(job).title for job in jobs]
    assert sorted(ipp_printer.printed) == sorted(titles)


def test_the_other_program_takes_over(open_desk: OpenDesk, ipp_printer: Device) -> None:
    ipp_printer.run_out_of_paper()
    kiosk: Desk = open_desk(ipp_printer.uri)
    job = kiosk.ask()
    kiosk.wait(job, JobState.NEEDS_ATTENTION, Trouble.MEDIA_EMPTY)
    desk: Desk = open_desk(ipp_printer.uri)
    kiosk.printing.stop()
    ipp_printer.help()
    desk.wait(job, JobState.PRINTED)
    assert len(ipp_printer.printed) == 1


def test_a_cancel_from_another_program(open_desk: OpenDesk, ipp_printer: Device) -> None:
    ipp_printer.run_out_of_paper()
    kiosk, desk = open_desk(ipp_printer.uri), open_desk(ipp_printer.uri)
    job, behind = kiosk.ask(), kiosk.ask("behind")
    desk.wait(job, JobState.NEEDS_ATTENTION, Trouble.MEDIA_EMPTY)
    desk.printing.cancel(behind.id)
    assert desk.now(behind).state is JobState.CANCELLED
    desk.printing.cancel(job.id)
    desk.wait(job, JobState.CANCELLED)
    ipp_printer.help(dropped=True)
    assert ipp_printer.printed == []


def test_an_erased_visit_takes_its_jobs_along(open_desk: OpenDesk, ipp_printer: Device) -> None:
    ipp_printer.run_out_of_paper()
    desk = open_desk(ipp_printer.uri)
    job, behind = desk.ask(), desk.ask("behind")
    held = desk.wait(job, JobState.NEEDS_ATTENTION, Trouble.MEDIA_EMPTY)
    assert held.code is not None
    assert behind.code is not None
    for code in (held.code, behind.code):
        desk.store.forget(code)
    assert desk.printing.job(job.id) is None
    assert held.printer_job_id is not None
    at_printer = IppPrinter(ipp_printer.uri)
    until(
        lambda: at_printer.job_state(held.printer_job_id or 0, held.title).at is AtPrinter.STOPPING,
        "the printer to be told to drop it",
    )
    ipp_printer.help(dropped=True)
    after = desk.ask("somebody else's")
    assert after.id > behind.id
    desk.wait(after, JobState.PRINTED)
    assert [title[:6] for title in ipp_printer.printed] == [after.code]


def test_a_visit_without_saving_prints_and_leaves_nothing(
    open_desk: OpenDesk, data_dir: Path, ipp_printer: Device
) -> None:
    desk = open_desk(ipp_printer.uri)
    sheet = a_sheet("only on paper")
    job = desk.printing.print_sheet(VisitCode("W4XHFR"), sheet, stored=False)
    assert job.id < 0
    desk.wait(job, JobState.PRINTED)
    assert desk.printing.print_sheet(VisitCode("W4XHFR"), sheet, stored=False).id == job.id
    assert len(ipp_printer.printed) == 1
    desk.printing.stop()
    again = open_desk(ipp_printer.uri)
    assert again.printing.jobs() == []
