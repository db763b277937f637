"""What the outside has to offer: the Protocols that `db`, the printer and the system implement.

Everything here is synchronous and may be slow (disk, network): the screens call it off the GUI thread.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from kiosk.outcome import Outcome, Tier
from kiosk.visit import Visit, VisitCode, VisitState


class Clock(Protocol):
    """`now_utc` is wall time for records; `monotonic_ms` is for measuring and time-outs only."""

    def now_utc(self) -> datetime: ...

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

    def raise_flag(self, visit: Visit, tier: Tier) -> None:
        """Store the visit and put a flag for the desk."""
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
    QUEUED = "queued"
    SENDING = "sending"
    PRINTING = "printing"
    PRINTED = "printed"
    NEEDS_ATTENTION = "needs_attention"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class JobStatus:
    """State of one job; `reason` is the printer's own key word (`media-empty`) or empty."""

    state: JobState
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """`ready` is False when nobody can print now; `reasons` are the printer's own key words."""

    ready: bool
    reasons: tuple[str, ...] = ()


class Printer(Protocol):
    """One printer. Titles carry the visit code, never a name. Raises `PrinterUnavailable`."""

    def submit(self, pdf: bytes, title: str, paper: Paper) -> int: ...

    def job_state(self, job_id: int) -> JobStatus: ...

    def printer_state(self) -> PrinterStatus: ...

    def cancel(self, job_id: int) -> None: ...
