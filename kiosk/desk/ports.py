"""What the store offers the desk. Implemented in `db`; each writing method is one transaction, audit line included."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kiosk.desk.model import FoundPage, HelpCall, Query, TodayRow, VisitFacts
from kiosk.outcome import Outcome
from kiosk.ports import JobStatus, Sheet
from kiosk.security.audit import AuditEntry, AuditLine, AuditState
from kiosk.visit import Visit, VisitCode, VisitState

PrintStates = Callable[[Sequence[VisitCode]], Mapping[VisitCode, JobStatus]]
"""The newest print job of each of these visits; visits that were never printed are left out."""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that staff changed, for the history. Values are JSON text; `what` a dotted path."""

    what: str
    old: str | None
    new: str | None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Revision:
    """A visit changed by staff, with what follows from it now.

    `of_revision` is the one that the change was made from: when the visit has moved on meanwhile, nothing is
    written. With an `outcome` and a `sheet` the plan is a new version; the sheets before it are kept beside it.
    """

    visit: Visit
    of_revision: int
    changes: tuple[Change, ...]
    outcome: Outcome | None = None
    sheet: Sheet | None = None


class DeskStore(Protocol):
    """Visits as the desk sees them. Raises `StoreUnavailable`; `UserFacing` when a visit is gone or moved on."""

    def between(self, first: datetime, before: datetime) -> Sequence[TodayRow]:
        """Visits that started in this time, and every older one with an open flag. In no order; `printed` is None."""
        ...

    def facts(self, code: VisitCode) -> VisitFacts | None: ...

    def search(self, query: Query) -> FoundPage:
        """One page, newest first. Quick however many visits there are."""
        ...

    def new_code(self) -> VisitCode:
        """A fresh code for `enter`, not used by any stored visit."""
        ...

    def enter(self, visit: Visit, outcome: Outcome, sheet: Sheet, entry: AuditEntry) -> None:
        """Store a finished visit, what followed from it and its first sheet, and raise the flag if urgent."""
        ...

    def help_call(self) -> HelpCall | None:
        """The open call of somebody whose visit is not stored; there is at most one."""
        ...

    def answer_help(self, raised_at: datetime, entry: AuditEntry) -> bool:
        """Close the call that was raised then; False, and nothing written, when it is not open any more."""
        ...

    def acknowledge(self, code: VisitCode, by: str, at: datetime, entry: AuditEntry) -> bool:
        """Close the visit's open flag; False, and nothing written, when there is none."""
        ...

    def revise(self, revision: Revision, by: str, at: datetime, entry: AuditEntry) -> None: ...

    def approve(
        self, code: VisitCode, of_revision: int, by: str, at: datetime, entry: AuditEntry
    ) -> None: ...

    def former_sheet(self, code: VisitCode, version: int, sha256: str) -> Sheet | None:
        """A sheet of this or an earlier version of the plan, byte for byte."""
        ...

    def set_state(
        self,
        code: VisitCode,
        of_revision: int,
        state: VisitState,
        change: Change,
        by: str,
        at: datetime,
        entry: AuditEntry,
    ) -> None: ...

    def merge(
        self, one: VisitCode, other: VisitCode, reason: str, by: str, at: datetime, entry: AuditEntry
    ) -> None:
        """Note that both visits are one person's. Raises `UserFacing` when they are known to be already."""
        ...

    def undo_merge(
        self, one: VisitCode, other: VisitCode, reason: str, by: str, at: datetime, entry: AuditEntry
    ) -> None:
        """Take it back. Raises `UserFacing` when they are not merged with each other."""
        ...

    def note(self, entry: AuditEntry) -> None:
        """Write a line of the audit log and nothing else."""
        ...


class AuditLog(Protocol):
    """The log of what was done. Raises `StoreUnavailable`."""

    def note(self, entry: AuditEntry) -> None:
        """Write a line about something that changed nothing else in the store."""
        ...

    def lines(
        self, before: int | None = None, limit: int = 100, subject: str | None = None
    ) -> Sequence[AuditLine]:
        """The newest first; `before` is the `seq` where the page before ended."""
        ...

    def check(self) -> AuditState:
        """Whether the chain is whole. Reads every line."""
        ...
