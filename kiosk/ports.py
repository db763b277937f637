"""What the outside has to offer: the Protocols that `db`, the printer and the system implement.

Everything here is synchronous and may be slow (disk, network): the screens call it off the GUI thread.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from kiosk.outcome import Outcome, Tier
from kiosk.printing.trouble import Trouble
from kiosk.security.audit import AuditEntry
from kiosk.visit import Visit, VisitCode, VisitState


class Clock(Protocol):
    """`now_utc` is wall time for records; `monotonic_ms` is for measuring and time-outs only."""

    def now_utc(self) -> datetime: ...

    def local(self, moment: datetime) -> datetime:
        """The moment by the clock on the clinic's wall, with the offset that holds there at that moment, summer time
        included. One without a zone is a time on that wall.
        """
        ...

    def monotonic_ms(self) -> float: ...


class Paper(StrEnum):
    A4 = "a4"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class SheetKey:
    """Which sheet of a visit: the same key always gives the same bytes."""

    language: str
    large_print: bool = False
    paper: Paper = Paper.A4


@dataclass(frozen=True, slots=True)
class Sheet:
    """A finished PDF. `sha256` is the hex digest of `pdf`."""

    key: SheetKey
    pdf: bytes
    pages: int
    sha256: str


@dataclass(frozen=True, slots=True)
class VisitRow:
    """A line in a list of visits: no name, no answers."""

    code: VisitCode
    started_at: datetime
    state: VisitState
    tier: Tier | None
    flag_open: bool


class VisitStore(Protocol):
    """Where visits live. Each method is one transaction: it is on the disk when the method returns.

    Every method raises `StoreUnavailable` when the disk or the file refuses; nothing is half-written.
    """

    def new_code(self) -> VisitCode:
        """A fresh six-character code without look-alikes, not used by any stored visit."""
        ...

    def save(self, visit: Visit) -> None:
        """Insert or update the whole visit."""
        ...

    def load(self, code: VisitCode) -> Visit | None: ...

    def find(self, code: VisitCode, birth_year: int) -> Visit | None:
        """The visit with this code if it has this birth year; never tells which of the two was wrong."""
        ...

    def finish(self, visit: Visit, outcome: Outcome, sheet: Sheet) -> None:
        """Store the finished visit, what followed from it, its first sheet, and raise the flag if urgent."""
        ...

    def reopen(self, visit: Visit) -> None:
        """A finished visit goes on with other answers: store it and take its outcome and sheets away.

        Flags stay, and so does what was printed.
        """
        ...

    def raise_flag(self, visit: Visit, tier: Tier) -> None:
        """Store the visit and put a flag for the desk."""
        ...

    def call_for_help(self, tier: Tier) -> None:
        """Tell the desk that somebody at the kiosk asks for help whose visit is not stored. What is written says when,
        and how pressing, and nothing about who. An open call is kept, and made more urgent if need be.
        """
        ...

    def outcome(self, code: VisitCode) -> Outcome | None: ...

    def sheet(self, code: VisitCode, key: SheetKey) -> Sheet | None: ...

    def keep_sheet(self, code: VisitCode, sheet: Sheet) -> None: ...

    def first_sheet(self, code: VisitCode) -> Sheet | None: ...

    def forget(self, code: VisitCode) -> None:
        """Remove a visit and all that belongs to it: its client took the consent back. Unknown codes are fine."""
        ...

    def recent(self, limit: int = 50) -> Sequence[VisitRow]: ...

    def interrupted(self) -> Sequence[VisitRow]: ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Record:
    """A finished visit with what followed from it."""

    visit: Visit
    outcome: Outcome


class RecordStore(Protocol):
    """Finished visits for an export. Both days count, by the clinic's own clock at the visit.

    Raises `StoreUnavailable`.
    """

    def count(self, first: date, last: date) -> int: ...

    def records(self, first: date, last: date) -> Iterator[Record]:
        """In the order they were first saved, a few at a time: memory stays flat however many there are."""
        ...

    def close(self) -> None: ...


class BulkStore(Protocol):
    """Where synthetic visits are written, many at once. Raises `StoreUnavailable`."""

    def real_visits(self) -> int:
        """How many visits are not synthetic."""
        ...

    def add(self, records: Sequence[Record], open_from: date) -> None:
        """All of these or none. Flags raised before `open_from` count as acknowledged. Raises `UserFacing`."""
        ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class ExportMade:
    """What left the house in one export. Nothing about a client: both days are those that were asked for.

    `by` is a user's name. `manifest_sha256` is the hex digest of `manifest.json`, which names every other file.
    """

    by: str
    at: datetime
    format: str
    layout: str
    profile: str
    first: date
    last: date
    visits: int
    rows: int
    encrypted: bool
    manifest_sha256: str


class ExportLog(Protocol):
    """Where finished exports are written down."""

    def exported(self, made: ExportMade) -> None:
        """Called when all is written, just before it gets its name: what this raises undoes the export."""
        ...


class JobState(StrEnum):
    """`PRINTED` comes from the printer only. `NEEDS_ATTENTION` goes on by itself once a person has helped."""

    QUEUED = "queued"
    SENDING = "sending"
    PRINTING = "printing"
    PRINTED = "printed"
    NEEDS_ATTENTION = "needs_attention"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def over(self) -> bool:
        """Nothing more happens by itself."""
        return self in (JobState.PRINTED, JobState.FAILED, JobState.CANCELLED)


class JobKind(StrEnum):
    SHEET = "sheet"
    STAFF_COPY = "staff_copy"
    TEST_PAGE = "test_page"


class AskedBy(StrEnum):
    """Clients are held to the copy limit of a visit; staff are not."""

    CLIENT = "client"
    STAFF = "staff"


@dataclass(frozen=True, slots=True)
class NewJob:
    """A document to be printed. `code` is None for a page that belongs to no visit. `instead_of` names a job that is
    being cancelled for this one: it starts when that one is over, and not at all when that one was printed after all.
    """

    code: VisitCode | None
    kind: JobKind
    sheet: Sheet
    printer_uri: str
    asked_by: AskedBy
    deadline: datetime
    copies: int = 1
    instead_of: int | None = None


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One row of the print jobs. `id` grows in the order asked; negative ids live in memory only (visits that are not
    stored). `revision` counts the changes.

    `title` is the job's unique name at the printer, written down at `sent_at`, before anything is sent;
    `printer_job_id` is the printer's own number, once it has answered. `reason` says why a job waits or has failed; a
    queued job has one when the job before it is held up.
    """

    id: int
    revision: int
    code: VisitCode | None
    kind: JobKind
    key: SheetKey
    sha256: str
    copies: int
    printer_uri: str
    asked_by: AskedBy
    state: JobState
    reason: Trouble | None
    title: str
    printer_job_id: int | None
    attempts: int
    sent_at: datetime | None
    cancel_asked: bool
    instead_of: int | None
    created_at: datetime
    updated_at: datetime
    deadline: datetime

    @property
    def stored(self) -> bool:
        return self.id > 0

    @property
    def at_printer(self) -> bool:
        """Something was sent, or may have been."""
        return bool(self.title)


Noted = Callable[[PrintJob], AuditEntry]
"""The line of the audit log about a job that staff asked for or changed."""


class PrintJobStore(Protocol):
    """Where print jobs live. Each method is one transaction, what is `noted` included, on the disk when it returns.
    Raises `StoreUnavailable`.

    Other processes may use the same store: whoever changes a job says which revision it has seen. A store in memory
    has no log, and never calls `noted`.
    """

    def ask(self, new: NewJob, *, again: bool = False, noted: Noted | None = None) -> PrintJob:
        """A job for this document: the one that is there already, unless it failed or was cancelled, which puts the
        same job back in the queue. `again` makes another job even when the document was printed before; while one is
        on its way it is still that one.
        """
        ...

    def job(self, job_id: int) -> PrintJob | None: ...

    def jobs(self, limit: int = 50, code: VisitCode | None = None) -> Sequence[PrintJob]:
        """The newest first; of one visit when its code is given."""
        ...

    def unfinished(self) -> Sequence[PrintJob]:
        """Every job that is not over, in the order asked."""
        ...

    def document(self, job_id: int) -> bytes | None:
        """The PDF; None once it was printed, or when there is no such job."""
        ...

    def save(self, job: PrintJob, noted: Noted | None = None) -> PrintJob | None:
        """Write a changed job. None, and nothing written, when somebody else changed or removed it meanwhile."""
        ...


@dataclass(frozen=True, slots=True)
class JobStatus:
    """What a person is told of a job."""

    state: JobState
    reason: Trouble | None = None


class AtPrinter(StrEnum):
    """Where a printer says that a job is. `STOPPING`: it was told to drop the job and is about to. `GONE`: it knows no
    such job, or another one has its number.
    """

    PENDING = "pending"
    PROCESSING = "processing"
    STOPPING = "stopping"
    STOPPED = "stopped"
    COMPLETED = "completed"
    DROPPED = "dropped"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Seen:
    """One look at a job. `began` is when the printer last took it up, by its own count of seconds; 0 before that, or
    when it does not tell. A queue that takes a job up twice may print it twice.
    """

    at: AtPrinter
    began: int = 0


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """`trouble` is what keeps it from printing now; `mentioned` is a warning that may not (toner low), or a report
    that may be old. `media_supported` and `media_ready` are PWG names; empty when the printer does not tell.
    `device_uri` is the printer behind a CUPS queue, `formats` the kinds of documents that are taken.
    """

    ready: bool
    trouble: Trouble | None = None
    mentioned: Trouble | None = None
    reasons: tuple[str, ...] = ()
    media_supported: tuple[str, ...] = ()
    media_ready: tuple[str, ...] = ()
    device_uri: str = ""
    name: str = ""
    formats: tuple[str, ...] = ()


class Printer(Protocol):
    """One printer or queue. Titles carry the visit code, never a name. Every method raises `PrinterUnavailable`."""

    def submit(self, pdf: bytes, title: str, paper: Paper, copies: int = 1) -> int:
        """Send a document; the printer's job number."""
        ...

    def find(self, title: str) -> Sequence[tuple[int, AtPrinter]]:
        """Number and state of the jobs with this title, over or not, the oldest first."""
        ...

    def job_state(self, job_id: int, title: str) -> Seen: ...

    def printer_state(self) -> PrinterStatus: ...

    def cancel(self, job_id: int, title: str) -> None:
        """Drop a job. One that is over or gone is fine."""
        ...

    def resume(self) -> None:
        """Let a paused or rejecting queue go on, where the server allows it."""
        ...
