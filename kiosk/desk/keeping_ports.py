"""What the store offers for settings, numbers, keeping and erasing, and backups. Implemented in `db`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from kiosk.outcome import Tier
from kiosk.ports import JobState
from kiosk.security.audit import AuditEntry, AuditState
from kiosk.visit import ArchPicture, Side, VisitCode, VisitState


@dataclass(frozen=True, slots=True)
class SettingChange:
    """One change at the desk. Values are JSON; None means "not set at the desk"."""

    key: str
    at: datetime
    by: str
    old: str | None
    new: str | None


class SettingStore(Protocol):
    """What managers chose. Raises `StoreUnavailable`."""

    def chosen(self) -> Mapping[str, object]: ...

    def history(self) -> Sequence[SettingChange]:
        """Every change, the newest first."""
        ...

    def choose(self, key: str, value: str | None, by: str, at: datetime, entry: AuditEntry) -> None:
        """`value` is JSON; None goes back to file or default."""
        ...


@dataclass(frozen=True, slots=True)
class Counts:
    """The bare counts, as the store gives them. Not for a screen."""

    states: Mapping[VisitState, int]
    per_day: tuple[tuple[date, int, int], ...]
    stopped_at: Mapping[str, int]
    jobs: Mapping[JobState, int]
    flags: Mapping[Tier, int]
    balance: Mapping[Side, tuple[int, ...]]
    arches: Mapping[Side, Mapping[ArchPicture, int]]
    durations_s: tuple[int, ...]


class NumberStore(Protocol):
    """Counts visits that started in these days, both counting. Raises `StoreUnavailable`."""

    def counts(self, first: date, last: date) -> Counts: ...


# --- keeping and erasing ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Retention:
    """What is older than this goes; None keeps that type for ever."""

    visits_before: datetime | None = None
    unfinished_before: datetime | None = None
    jobs_before: datetime | None = None


@dataclass(frozen=True, slots=True)
class Retained:
    """What went, or would go by this `rule`: codes of finished and of unfinished visits, and how many print jobs."""

    visits: tuple[VisitCode, ...]
    unfinished: tuple[VisitCode, ...]
    jobs: int
    old_copies: tuple[str, ...] = ()
    """Copies from before an upgrade that still held some of it, and went with it."""
    rule: Retention = Retention()


@dataclass(frozen=True, slots=True)
class ToErase:
    """What erasing would take away: visits, rows by table; and the `backups` that would go on holding the person."""

    codes: tuple[VisitCode, ...]
    rows: Mapping[str, int]
    backups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Erased:
    """The proof of an erasure.

    `rows` are those taken away, by table; `left` those found afterwards, which has to be 0. `log_emptied`: the
    write-ahead log holds nothing of it. `old_copies` from before an upgrade were removed whole. `backups` still hold
    the person: they have to be destroyed by hand, or grow old and go.
    """

    codes: tuple[VisitCode, ...]
    rows: Mapping[str, int]
    left: int
    log_emptied: bool
    old_copies: tuple[str, ...]
    backups: tuple[str, ...]

    @property
    def complete(self) -> bool:
        return self.left == 0 and self.log_emptied and not self.backups


class Keeper(Protocol):
    """Taking records away for good. Raises `StoreUnavailable`."""

    def person(self, code: VisitCode) -> Sequence[VisitCode]:
        """Every visit that is this person's as far as is known: merged by staff, or named when they came back."""
        ...

    def retain(self, rule: Retention, dry_run: bool, entry: AuditEntry) -> Retained: ...

    def to_erase(self, codes: Sequence[VisitCode], backups: Path) -> ToErase:
        """What `erase` would find. Changes nothing; opens every backup."""
        ...

    def erase(self, codes: Sequence[VisitCode], backups: Path, entry: AuditEntry) -> Erased: ...


# --- backups ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BackupFile:
    """An encrypted copy of the store of one moment. `visits` and `head` (of the audit log) were read in the copy."""

    path: Path
    at: datetime
    visits: int
    head: str


@dataclass(frozen=True, slots=True)
class Verified:
    """What checking found: damaged pages of the store, the audit log, and what is wrong with each backup."""

    store: tuple[str, ...]
    audit: AuditState
    backups: Mapping[str, tuple[str, ...]]

    @property
    def sound(self) -> bool:
        return not self.store and self.audit.sound and not any(self.backups.values())


class BackupStore(Protocol):
    """Copies of the store. Raises `StoreUnavailable` when the disk refuses."""

    def make(self, folder: Path, at: datetime, entry: AuditEntry) -> BackupFile:
        """Copied, on the disk, opened again with the key and checked before it gets its name."""
        ...

    def listed(self, folder: Path) -> Sequence[tuple[Path, datetime]]:
        """The newest first, by name; nothing is opened."""
        ...

    def remove(self, path: Path) -> None: ...

    def verify(self, folder: Path) -> Verified: ...
