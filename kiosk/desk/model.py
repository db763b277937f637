"""What the desk shows and asks: frozen, plain, without Qt and without SQL."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType

from kiosk.outcome import Outcome, Tier
from kiosk.ports import JobState, JobStatus, SheetKey
from kiosk.visit import Side, Visit, VisitCode, VisitState


@dataclass(frozen=True, slots=True)
class TodayRow:
    """One visit in *Today*. `best_s`: best valid eyes-open time of each leg so far, seconds, one decimal.

    `step` is where the client is (a key of `kiosk.flow.Step`). `printed` is the newest print job of the visit.
    `approved` tells that staff looked at the plan as it is now.
    """

    code: VisitCode
    first_name: str | None
    started_at: datetime
    state: VisitState
    step: str
    tier: Tier | None
    flag_open: bool
    flag_since: datetime | None = None
    best_s: Mapping[Side, float] = field(default_factory=lambda: MappingProxyType({}))
    has_sheet: bool = False
    approved: bool = False
    printed: JobStatus | None = None
    finished_at: datetime | None = None

    @property
    def waiting(self) -> bool:
        """Somebody has to do something: see this client, or hand out a sheet."""
        done = self.printed is not None and self.printed.state is JobState.PRINTED
        return self.flag_open or (self.state is VisitState.FINISHED and self.has_sheet and not done)


@dataclass(frozen=True, slots=True)
class HelpCall:
    """Somebody at the kiosk asks for help whose visit is not stored. Nothing about who: no code, no answers.

    `tier` is that of the page that asked; `raised_at` tells one call from the next.
    """

    raised_at: datetime
    tier: Tier


@dataclass(frozen=True, slots=True)
class Today:
    """The visits of one day, those waiting first: open flags (worst, then oldest), sheets to hand out, then the rest.

    Open flags of earlier days are among them until somebody acknowledges them. `help` is the open call of somebody
    whose visit is not stored.
    """

    day: date
    rows: tuple[TodayRow, ...]
    help: HelpCall | None = None

    @property
    def calls(self) -> int:
        """How many wait for a person now."""
        return sum(row.flag_open for row in self.rows) + (self.help is not None)

    @property
    def finished(self) -> int:
        return sum(row.state is VisitState.FINISHED for row in self.rows)


@dataclass(frozen=True, slots=True)
class FlagView:
    """A call for staff; `acknowledged_by` is None while it is open."""

    tier: Tier
    raised_at: datetime
    acknowledged_at: datetime | None = None
    acknowledged_by: str | None = None


@dataclass(frozen=True, slots=True)
class Edit:
    """One change that staff made. `what` is a dotted path (`staff.note`, `staff.arch.left`); values are JSON."""

    at: datetime
    by: str
    what: str
    old: str | None
    new: str | None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Approval:
    """Who looked at the plan as it is now, and when. Any change takes it away."""

    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class SheetVersion:
    """A kept sheet. `version` counts the plans of this visit from 1; `current` is the newest plan's."""

    version: int
    key: SheetKey
    pages: int
    sha256: str
    current: bool


@dataclass(frozen=True, slots=True)
class VisitFacts:
    """What is stored of one visit besides the visit itself. `revision` guards changes: pass it back with them."""

    visit: Visit
    outcome: Outcome | None
    revision: int
    flags: tuple[FlagView, ...] = ()
    edits: tuple[Edit, ...] = ()
    approval: Approval | None = None
    sheets: tuple[SheetVersion, ...] = ()
    merged_with: tuple[VisitCode, ...] = ()
    """Other visits that staff said are this person's."""


@dataclass(frozen=True, slots=True)
class VisitView:
    """Everything the *Visit* page shows."""

    facts: VisitFacts
    printed: JobStatus | None = None

    @property
    def visit(self) -> Visit:
        return self.facts.visit

    @property
    def outcome(self) -> Outcome | None:
        return self.facts.outcome

    @property
    def flag_open(self) -> bool:
        return any(flag.acknowledged_at is None for flag in self.facts.flags)


# --- search --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where the next page of a search begins. Opaque: hand it back as it came."""

    started_at: datetime
    id: int


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for. Everything given has to hold; nothing given finds every visit, newest first.

    `code` and `reference` match from their beginning, whatever the case. Days are the clinic's own; both count.
    """

    code: str = ""
    reference: str = ""
    first: date | None = None
    last: date | None = None
    state: VisitState | None = None
    flag_open: bool = False
    after: Cursor | None = None
    limit: int = 50


@dataclass(frozen=True, slots=True)
class FoundVisit:
    """A line of the search."""

    code: VisitCode
    started_at: datetime
    state: VisitState
    tier: Tier | None
    flag_open: bool
    reference: str | None


@dataclass(frozen=True, slots=True)
class FoundPage:
    """One page. `next` is None on the last."""

    rows: tuple[FoundVisit, ...]
    next: Cursor | None = None
