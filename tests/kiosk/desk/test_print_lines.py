"""What staff do with print jobs is in the log in the transaction that changes the job."""

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from db.audit import AuditTrail
from kiosk.desk.jobs import cancel_job, move_job, print_test_page, retry_job
from kiosk.desk.sheets import print_sheet
from kiosk.errors import StoreUnavailable
from kiosk.ports import JobState, Paper, PrintJob
from kiosk.security.roles import Act
from tests.kiosk.desk.conftest import House

pytestmark = pytest.mark.few(3)

HERE, THERE = "ipp://127.0.0.1:1/ipp/print", "ipp://127.0.0.1:2/ipp/print"

Deed = Callable[[House, PrintJob], PrintJob]


def _failed(house: House, job: PrintJob) -> PrintJob:
    """The same job after it came to nothing."""
    saved = house.office.printing._stored.save(replace(job, state=JobState.FAILED))  # type: ignore[union-attr]
    assert saved is not None
    return saved


DEEDS: dict[Act, Deed] = {
    Act.PRINT_SHEET: lambda h, job: print_sheet(h.office, h.actor(), job.code, printer_uri=THERE, copies=2),
    Act.CANCEL_JOB: lambda h, job: cancel_job(h.office, h.actor(), job.id),
    Act.RETRY_JOB: lambda h, job: retry_job(h.office, h.actor(), _failed(h, job).id),
    Act.MOVE_JOB: lambda h, job: move_job(h.office, h.actor(), job.id, THERE),
    Act.PRINT_TEST_PAGE: lambda h, job: print_test_page(h.office, h.actor(), HERE, Paper.A4),
}


def asked(house: House) -> PrintJob:
    return print_sheet(house.office, house.actor(), house.visit().visit.code, printer_uri=HERE)


@pytest.mark.parametrize("act", DEEDS)
def test_each_deed_is_one_line_that_names_its_job(house: House, act: Act) -> None:
    first = asked(house)
    if act is Act.PRINT_SHEET:
        _failed(house, first)
    before = house.office.audit.check().lines
    job = DEEDS[act](house, first)
    (line,) = house.office.audit.lines(limit=1)
    assert (line.action, line.subject, json.loads(line.detail)["job"]) == (act, job.code, job.id)
    assert house.office.audit.check().lines == before + 1


@pytest.mark.parametrize("act", DEEDS)
def test_a_deed_whose_line_cannot_be_written_did_not_happen(
    house: House, act: Act, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = asked(house)
    if act in (Act.RETRY_JOB, Act.MOVE_JOB, Act.PRINT_SHEET):
        _failed(house, first)
        monkeypatch.setitem(DEEDS, Act.RETRY_JOB, lambda h, job: retry_job(h.office, h.actor(), job.id))
    printing = house.office.printing
    assert printing is not None
    before = printing.jobs()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(AuditTrail, "add", full)
    with pytest.raises(StoreUnavailable, match="disk is full"):
        DEEDS[act](house, first)
    assert printing.jobs() == before


def test_a_deed_that_changes_nothing_is_in_the_log_all_the_same(house: House) -> None:
    job = asked(house)
    again = print_sheet(house.office, house.actor(), job.code, printer_uri=HERE)
    assert again == job
    assert retry_job(house.office, house.actor(), job.id) == job
    assert house.audited(3) == [Act.RETRY_JOB, Act.PRINT_SHEET, Act.PRINT_SHEET]


def test_a_job_that_lives_in_memory_is_in_the_log(house: House) -> None:
    printing, view = house.office.printing, house.visit()
    assert printing is not None
    sheet = house.office.visits.first_sheet(view.visit.code)
    assert sheet is not None
    job = printing.print_sheet(view.visit.code, sheet, stored=False, printer_uri=HERE)
    assert cancel_job(house.office, house.actor(), job.id).state is JobState.CANCELLED
    assert house.audited(2).count(Act.CANCEL_JOB) == 1
