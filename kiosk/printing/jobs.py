"""The rules of print jobs that every store of them keeps, and the jobs that live in memory only."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from kiosk.ports import AskedBy, Clock, JobKind, JobState, NewJob, Noted, PrintJob
from kiosk.visit import VisitCode

KEPT_AFTER_END = timedelta(minutes=30)


def first(new: NewJob, job_id: int, now: datetime) -> PrintJob:
    """The job of a document that was never asked for before."""
    return PrintJob(
        id=job_id,
        revision=1,
        code=new.code,
        kind=new.kind,
        key=new.sheet.key,
        sha256=new.sheet.sha256,
        copies=new.copies,
        printer_uri=new.printer_uri,
        asked_by=new.asked_by,
        state=JobState.QUEUED,
        reason=None,
        title="",
        printer_job_id=None,
        attempts=0,
        sent_at=None,
        cancel_asked=False,
        instead_of=new.instead_of,
        created_at=now,
        updated_at=now,
        deadline=new.deadline,
    )


def queued_again(job: PrintJob, printer_uri: str, deadline: datetime, copies: int) -> PrintJob:
    """A job that ended without paper, as if it had just been asked for."""
    return replace(
        unsent(job),
        state=JobState.QUEUED,
        reason=None,
        copies=copies,
        printer_uri=printer_uri,
        deadline=deadline,
        cancel_asked=False,
        instead_of=None,
    )


def asked_again(job: PrintJob, new: NewJob) -> PrintJob:
    """The same as `new` asks for."""
    return queued_again(job, new.printer_uri, new.deadline, new.copies)


def unsent(job: PrintJob) -> PrintJob:
    """A job of which the printer certainly has nothing."""
    return replace(job, title="", printer_job_id=None, sent_at=None)


def same_document(job: PrintJob, new: NewJob) -> bool:
    """The same bytes for the same visit; a test page is another one on another printer."""
    if job.code != new.code or job.sha256 != new.sheet.sha256:
        return False
    return job.kind is not JobKind.TEST_PAGE or job.printer_uri == new.printer_uri


def answered_by(last: PrintJob | None, new: NewJob, *, again: bool) -> bool:
    """True when the last job of this document is what was asked for, and nothing new is to be made."""
    if last is None or last.cancel_asked:
        return False
    if not last.state.over:
        return True
    return last.state is JobState.PRINTED and not (again or new.kind is JobKind.TEST_PAGE)


def may_queue_again(last: PrintJob | None, *, again: bool) -> bool:
    """True when the last job of this document ended without paper, and is to be tried once more."""
    return last is not None and last.state in (JobState.FAILED, JobState.CANCELLED) and not again


@dataclass
class _Entry:
    job: PrintJob
    pdf: bytes | None


@dataclass
class MemoryJobs:
    """`PrintJobStore` for visits that are not stored: ids count down from -1, nothing reaches the disk.

    The PDF goes as soon as its job is over, the rest half an hour later.
    """

    clock: Clock
    _entries: dict[int, _Entry] = field(default_factory=dict)
    _next: int = -1
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def ask(self, new: NewJob, *, again: bool = False, noted: Noted | None = None) -> PrintJob:
        with self._lock:
            now = self.clock.now_utc()
            self._tidy(now)
            last = next((e.job for e in self._newest() if same_document(e.job, new)), None)
            if last is not None and answered_by(last, new, again=again):
                return last
            if last is not None and may_queue_again(last, again=again):
                job = replace(asked_again(last, new), revision=last.revision + 1, updated_at=now)
                self._entries[job.id] = _Entry(job, new.sheet.pdf)
                return job
            job = first(new, self._next, now)
            self._next -= 1
            self._entries[job.id] = _Entry(job, new.sheet.pdf)
            return job

    def job(self, job_id: int) -> PrintJob | None:
        with self._lock:
            entry = self._entries.get(job_id)
            return None if entry is None else entry.job

    def jobs(self, limit: int = 50, code: VisitCode | None = None) -> Sequence[PrintJob]:
        with self._lock:
            found = [e.job for e in self._newest() if code is None or e.job.code == code]
        return tuple(found[:limit])

    def unfinished(self) -> Sequence[PrintJob]:
        with self._lock:
            self._tidy(self.clock.now_utc())
            return tuple(e.job for e in reversed(self._newest()) if not e.job.state.over)

    def document(self, job_id: int) -> bytes | None:
        with self._lock:
            entry = self._entries.get(job_id)
            return None if entry is None else entry.pdf

    def save(self, job: PrintJob, noted: Noted | None = None) -> PrintJob | None:
        with self._lock:
            entry = self._entries.get(job.id)
            if entry is None or entry.job.revision != job.revision:
                return None
            saved = replace(job, revision=job.revision + 1, updated_at=self.clock.now_utc())
            gone = saved.state in (JobState.PRINTED, JobState.CANCELLED)
            self._entries[job.id] = _Entry(saved, None if gone else entry.pdf)
            return saved

    def _newest(self) -> list[_Entry]:
        return [self._entries[job_id] for job_id in sorted(self._entries)]

    def _tidy(self, now: datetime) -> None:
        for job_id, entry in list(self._entries.items()):
            if entry.job.state.over and abs(now - entry.job.updated_at) > KEPT_AFTER_END:
                del self._entries[job_id]


def copies_for_client(jobs: Sequence[PrintJob]) -> int:
    """How many copies of one visit clients have asked for, those that came to nothing not counted."""
    nothing = (JobState.FAILED, JobState.CANCELLED)
    return sum(j.copies for j in jobs if j.asked_by is AskedBy.CLIENT and j.state not in nothing)
