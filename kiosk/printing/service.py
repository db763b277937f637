"""Printing as the rest of the program sees it: ask for a sheet, see how it fares, help it along.

Asking writes one row and returns; the worker (`kiosk.printing.worker`) does the rest, whoever holds the turn. The
methods that read or write rows are quick; `printer_status` and `resume_printer` ask the network.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from kiosk.errors import PrinterUnavailable, UserFacing
from kiosk.ports import (
    AskedBy,
    Clock,
    JobKind,
    JobState,
    JobStatus,
    NewJob,
    Noted,
    Paper,
    Printer,
    PrinterStatus,
    PrintJob,
    PrintJobStore,
    Sheet,
    SheetKey,
)
from kiosk.printing.checkup import look
from kiosk.printing.jobs import MemoryJobs, copies_for_client, queued_again
from kiosk.printing.trouble import Trouble
from kiosk.printing.worker import DEFAULT_TIMING, Timing, Turns, Worker
from kiosk.visit import VisitCode

Hear = Callable[[PrintJob], None]

# A client who stays anonymous is gone for good once they have left; so is their sheet soon after.
UNSTORED_DEADLINE = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class PrinterChoice:
    """A printer that the settings name. The first one is where sheets go unless somebody says otherwise."""

    name: str
    uri: str


@dataclass(frozen=True, slots=True)
class PrintRules:
    """From the settings. `copy_limit` is the most copies of one job, and of one visit for its client."""

    printers: tuple[PrinterChoice, ...] = ()
    copy_limit: int = 3
    deadline: timedelta = timedelta(hours=2)


class PrintService:
    """`start` once; `stop` when the program closes. Jobs that are on their way go on at the printer, and are picked
    up at the next start. Any thread may call anything.
    """

    def __init__(
        self,
        stored: PrintJobStore,
        clock: Clock,
        rules: PrintRules,
        printer_at: Callable[[str], Printer],
        turn: Turns,
        timing: Timing = DEFAULT_TIMING,
    ) -> None:
        self._stored = stored
        self._memory = MemoryJobs(clock)
        self._clock = clock
        self._rules = rules
        self._printer_at = printer_at
        self._worker = Worker(stored, self._memory, printer_at, clock, turn, timing)

    # --- life -------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Work through what is waiting, also what an earlier run left. A second call does nothing."""
        self._worker.start()

    def stop(self) -> None:
        """The program is closing. Nothing is cancelled."""
        self._worker.stop()

    # --- asking -----------------------------------------------------------------------------------------------

    @property
    def available(self) -> bool:
        """Whether a printer is set up at all. None is a state, not an error."""
        return bool(self._rules.printers)

    @property
    def printers(self) -> tuple[PrinterChoice, ...]:
        return self._rules.printers

    @property
    def copy_limit(self) -> int:
        return self._rules.copy_limit

    def print_sheet(
        self,
        code: VisitCode,
        sheet: Sheet,
        *,
        stored: bool = True,
        kind: JobKind = JobKind.SHEET,
        copies: int = 1,
        printer_uri: str = "",
        asked_by: AskedBy = AskedBy.CLIENT,
        again: bool = False,
        noted: Noted | None = None,
    ) -> PrintJob:
        """Ask for a sheet on paper. While the same sheet is on its way, and after it was printed, this is that job;
        one that failed is tried again. `again` is a reprint: one more job although it was printed before.

        `stored` is False for a visit that is used without saving: its job lives in memory only. Raises `UserFacing`
        over the copy limit and `PrinterUnavailable` when no printer is set up.
        """
        self._check_copies(code, sheet, copies, asked_by, again)
        deadline = self._deadline() if stored else self._clock.now_utc() + UNSTORED_DEADLINE
        new = NewJob(code, kind, sheet, self._uri(printer_uri), asked_by, deadline, copies)
        job = (self._stored if stored else self._memory).ask(new, again=again, noted=noted)
        self._worker.wake()
        return job

    def print_test_page(
        self, printer_uri: str = "", paper: Paper = Paper.A4, noted: Noted | None = None
    ) -> PrintJob:
        """A page that shows margins, greys and letters, and names no visit."""
        from kiosk.printing import sample_page  # draws; a kiosk that never prints one need not load it

        pdf = sample_page.make(paper)
        sheet = Sheet(SheetKey("en", paper=paper), pdf, 1, hashlib.sha256(pdf).hexdigest())
        uri = self._uri(printer_uri)
        new = NewJob(None, JobKind.TEST_PAGE, sheet, uri, AskedBy.STAFF, self._deadline())
        job = self._stored.ask(new, noted=noted)
        self._worker.wake()
        return job

    # --- seeing -----------------------------------------------------------------------------------------------

    def job(self, job_id: int) -> PrintJob | None:
        return self._of(job_id).job(job_id)

    def jobs(self, limit: int = 50, code: VisitCode | None = None) -> Sequence[PrintJob]:
        """The newest first, of all visits or of one."""
        found = (*self._memory.jobs(limit, code), *self._stored.jobs(limit, code))
        return sorted(found, key=lambda job: job.created_at, reverse=True)[:limit]

    def last_of(self, code: VisitCode, sheet: Sheet) -> PrintJob | None:
        """The newest job of this very sheet; None when it was never asked for."""
        return next((j for j in self.jobs(code=code) if j.sha256 == sheet.sha256), None)

    def printer_status(self, printer_uri: str = "") -> PrinterStatus:
        """How the printer is now; one that does not answer is a status, too. Takes up to some seconds."""
        return look(self._printer_at, self._uri(printer_uri)) if self.available or printer_uri else _NONE

    def subscribe(self, hear: Hear) -> Callable[[], None]:
        """Hear of every change of every job, on the worker's thread; call what is returned to hear no more."""
        return self._worker.subscribe(hear)

    # --- helping ----------------------------------------------------------------------------------------------
    # What staff do is `noted` in the transaction that changes the job; what changes nothing is not noted here.

    def cancel(self, job_id: int, noted: Noted | None = None) -> PrintJob:
        """Ask for a job to be dropped. It is `cancelled` once the printer has agreed, or `printed` if it was late."""
        return self._change(job_id, _cancelled, noted)

    def retry(self, job_id: int, printer_uri: str = "", noted: Noted | None = None) -> PrintJob:
        """Try a job again that failed or was cancelled, here or on another printer; one that waits is tried at once."""
        uri = printer_uri and self._uri(printer_uri)
        deadline = self._deadline()

        def again(job: PrintJob) -> PrintJob | None:
            if job.state is JobState.PRINTED:
                raise UserFacing("This sheet has been printed.", "Use reprint for another copy.")
            if not job.state.over:
                return None
            if self._of(job_id).document(job_id) is None:
                raise UserFacing("This document is no longer kept.", "Print the visit's sheet again.")
            return queued_again(job, uri or job.printer_uri, deadline, job.copies)

        return self._change(job_id, again, noted)

    def print_elsewhere(self, job_id: int, printer_uri: str, noted: Noted | None = None) -> PrintJob:
        """Have this document printed by another printer. The first job is dropped; the new one starts when that is
        certain or its printer cannot be reached, and not at all if it was printed after all. Dropping comes first, in a
        transaction of its own; `noted` goes with the new job.
        """
        uri = self._uri(printer_uri)
        job = self._need(job_id)
        pdf = self._of(job_id).document(job_id)
        if pdf is None:
            raise UserFacing("This document is no longer kept.", "Print the visit's sheet again.")
        if job.state.over:
            return self.retry(job_id, uri, noted)
        self.cancel(job_id)
        sheet = Sheet(job.key, pdf, 1, job.sha256)
        new = NewJob(job.code, job.kind, sheet, uri, job.asked_by, self._deadline(), job.copies, job_id)
        other = self._of(job_id).ask(new, again=True, noted=noted)
        self._worker.wake()
        return other

    def resume_printer(self, printer_uri: str = "") -> None:
        """Let a paused or rejecting queue go on. Raises `PrinterUnavailable` where the server does not allow it."""
        self._printer_at(self._uri(printer_uri)).resume()
        self._worker.wake()

    # --- inside -----------------------------------------------------------------------------------------------

    def _uri(self, given: str) -> str:
        """An address, or the name of a printer in the settings; the first of them when nothing is given."""
        if given:
            return next((p.uri for p in self._rules.printers if p.name == given), given)
        if not self._rules.printers:
            raise PrinterUnavailable(
                "No printer is set up.", "Set printer_uri in the settings.", Trouble.NO_PRINTER
            )
        return self._rules.printers[0].uri

    def _deadline(self) -> datetime:
        return self._clock.now_utc() + self._rules.deadline

    def _of(self, job_id: int) -> PrintJobStore:
        return self._stored if job_id > 0 else self._memory

    def _need(self, job_id: int) -> PrintJob:
        job = self.job(job_id)
        if job is None:
            raise UserFacing(f"There is no print job {job_id}.", "See the list: footing jobs")
        return job

    def _change(
        self, job_id: int, how: Callable[[PrintJob], PrintJob | None], noted: Noted | None
    ) -> PrintJob:
        """Change a row that the worker changes, too: look again until nobody came in between."""
        while True:
            job = self._need(job_id)
            changed = how(job)
            saved = job if changed is None else self._of(job_id).save(changed, noted)
            if saved is not None:
                self._worker.wake()
                return saved

    def _check_copies(
        self, code: VisitCode, sheet: Sheet, copies: int, asked_by: AskedBy, again: bool
    ) -> None:
        limit = self._rules.copy_limit
        if not 1 <= copies <= limit:
            raise UserFacing(f"{copies} copies are not possible.", f"Ask for 1 to {limit}.")
        if asked_by is not AskedBy.CLIENT:
            return
        others = [j for j in self.jobs(limit=200, code=code) if again or j.sha256 != sheet.sha256]
        if copies_for_client(others) + copies > limit:
            raise PrinterUnavailable(
                "This visit has been printed often enough here.",
                "Our staff can print more.",
                Trouble.COPY_LIMIT,
            )


def status_of(job: PrintJob) -> JobStatus:
    """What a person is told of this job."""
    return JobStatus(job.state, job.reason)


def _cancelled(job: PrintJob) -> PrintJob | None:
    if job.state.over or job.cancel_asked:
        return None
    if not job.at_printer:
        return replace(job, state=JobState.CANCELLED, reason=None)
    return replace(job, cancel_asked=True)


_NONE = PrinterStatus(ready=False, trouble=Trouble.NO_PRINTER)
