"""Print jobs keep the same rules in the file and in memory."""

import hashlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from db.engine import Database
from db.opening import open_database
from db.print_jobs import SqlPrintJobStore
from db.visits import SqlVisitStore
from kiosk.errors import StoreUnavailable
from kiosk.ports import AskedBy, JobKind, JobState, NewJob, PrintJobStore, Sheet, SheetKey
from kiosk.printing.jobs import KEPT_AFTER_END, MemoryJobs
from kiosk.printing.trouble import Trouble
from kiosk.visit import Visit, VisitCode
from tests.helpers.desk import BEGAN, HandClock

CODE = VisitCode("K7M4QX")
URI = "ipp://localhost/printers/clinic"


def sheet(text: bytes = b"%PDF a sheet", language: str = "en") -> Sheet:
    return Sheet(SheetKey(language), text, 1, hashlib.sha256(text).hexdigest())


def new(text: bytes = b"%PDF a sheet", code: VisitCode | None = CODE, uri: str = URI) -> NewJob:
    kind = JobKind.SHEET if code else JobKind.TEST_PAGE
    return NewJob(code, kind, sheet(text), uri, AskedBy.CLIENT, BEGAN + timedelta(hours=2))


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def database(made_dir, clock):
    database = open_database(made_dir, {})
    SqlVisitStore(database, clock).save(Visit(CODE, datetime(2026, 11, 22, 9, 30, tzinfo=UTC), store=True))
    yield database
    database.close()


@pytest.fixture(params=["file", "memory"])
def jobs(request, clock) -> PrintJobStore:
    if request.param == "memory":
        return MemoryJobs(clock)
    return SqlPrintJobStore(request.getfixturevalue("database"), clock)


def ended(jobs: PrintJobStore, state: JobState, reason: Trouble | None = None):
    job = jobs.unfinished()[0]
    saved = jobs.save(replace(job, state=state, reason=reason))
    assert saved is not None
    return saved


def test_what_is_asked_is_what_is_read(jobs, clock):
    job = jobs.ask(new())
    assert jobs.job(job.id) == job
    assert jobs.jobs() == (job,)
    assert jobs.jobs(code=CODE) == (job,)
    assert jobs.jobs(code=VisitCode("W4XHFR")) == ()
    assert jobs.document(job.id) == b"%PDF a sheet"
    assert (job.code, job.state, job.attempts, job.created_at) == (CODE, JobState.QUEUED, 0, BEGAN)


def test_the_same_sheet_is_one_job_until_it_is_over(jobs):
    job = jobs.ask(new())
    assert jobs.ask(new()) == job
    assert jobs.ask(new(), again=True) == job
    other = jobs.ask(new(b"%PDF in large print"))
    assert other.id != job.id
    assert jobs.unfinished() == (job, other)


def test_a_printed_sheet_is_printed_again_only_when_said_so(jobs):
    first = jobs.ask(new())
    done = ended(jobs, JobState.PRINTED)
    assert jobs.ask(new()) == done
    assert jobs.document(first.id) is None
    second = jobs.ask(new(), again=True)
    assert second.id != first.id
    assert jobs.jobs() == (second, done)
    assert jobs.document(second.id) == b"%PDF a sheet"


@pytest.mark.parametrize("state", [JobState.FAILED, JobState.CANCELLED])
def test_one_that_came_to_nothing_is_the_same_job_again(jobs, state):
    job = jobs.ask(new())
    sent = jobs.save(replace(job, title="K7M4QX-1", sent_at=BEGAN, printer_job_id=7, attempts=1))
    jobs.save(replace(sent, state=state, reason=Trouble.MEDIA_JAM))
    again = jobs.ask(replace(new(), printer_uri="ipp://other/ipp/print", copies=2))
    assert again.id == job.id
    assert (again.state, again.reason, again.title, again.printer_job_id) == (JobState.QUEUED, None, "", None)
    assert (again.printer_uri, again.copies, again.attempts) == ("ipp://other/ipp/print", 2, 1)
    assert jobs.document(job.id) == b"%PDF a sheet"
    assert jobs.job(job.id) == again


def test_one_that_is_being_cancelled_is_not_what_was_asked_for(jobs):
    job = jobs.ask(new())
    jobs.save(replace(job, title="K7M4QX-1", sent_at=BEGAN, cancel_asked=True))
    assert jobs.ask(new()).id != job.id


def test_whoever_has_seen_an_older_state_writes_nothing(jobs):
    seen = jobs.ask(new())
    newer = jobs.save(replace(seen, state=JobState.SENDING))
    assert newer is not None
    assert newer.revision == seen.revision + 1
    assert jobs.save(replace(seen, state=JobState.CANCELLED)) is None
    assert jobs.job(seen.id) == newer


def test_unfinished_are_in_the_order_asked(jobs):
    asked = [jobs.ask(new(f"%PDF {n}".encode())) for n in range(5)]
    jobs.save(replace(asked[1], state=JobState.CANCELLED))
    assert [j.id for j in jobs.unfinished()] == [asked[n].id for n in (0, 2, 3, 4)]
    assert [j.id for j in jobs.jobs(limit=2)] == [asked[4].id, asked[3].id]


def test_a_test_page_is_one_job_a_printer(jobs):
    page = jobs.ask(new(b"%PDF test", None))
    assert page.code is None
    assert jobs.ask(new(b"%PDF test", None)) == page
    assert jobs.ask(new(b"%PDF test", None, "ipp://other/ipp/print")).id != page.id
    for job in jobs.unfinished():
        jobs.save(replace(job, state=JobState.PRINTED))
    assert jobs.ask(new(b"%PDF test", None)).id != page.id


def test_a_visit_takes_its_jobs_along(database, clock):
    jobs = SqlPrintJobStore(database, clock)
    job = jobs.ask(new())
    SqlVisitStore(database, clock).forget(CODE)
    assert jobs.job(job.id) is None
    assert jobs.unfinished() == ()
    assert jobs.save(job) is None
    with pytest.raises(StoreUnavailable, match="not in the store"):
        jobs.ask(new())


def test_an_erased_number_is_not_given_again(database, clock):
    jobs, visits = SqlPrintJobStore(database, clock), SqlVisitStore(database, clock)
    job = jobs.ask(new())
    visits.forget(CODE)
    visits.save(Visit(CODE, datetime(2026, 11, 22, 9, 30, tzinfo=UTC), store=True))
    assert jobs.ask(new()).id > job.id


def test_a_second_finish_does_not_take_a_sheet_from_its_job(database, clock):
    """The client goes back and changes an answer while the first sheet waits for paper: the kept sheet is replaced."""
    jobs = SqlPrintJobStore(database, clock)
    job = jobs.ask(new())
    with database.write() as connection:
        connection.exec_driver_sql("DELETE FROM sheets")
    assert jobs.document(job.id) == b"%PDF a sheet"


def test_finding_what_is_unfinished_reads_no_other_row(database: Database, clock):
    jobs = SqlPrintJobStore(database, clock)
    jobs.ask(new())
    from db.print_jobs import _UNFINISHED

    with database.read() as connection:
        text = str(_UNFINISHED.compile(connection, compile_kwargs={"literal_binds": True}))
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}").all()
    assert any("ix_print_jobs_unfinished" in str(row) for row in plan), plan


def test_memory_forgets_what_is_over(clock):
    jobs = MemoryJobs(clock)
    job = jobs.ask(new())
    ended(jobs, JobState.PRINTED)
    clock.move((KEPT_AFTER_END / timedelta(milliseconds=1)) + 1)
    assert jobs.unfinished() == ()
    assert jobs.job(job.id) is None
