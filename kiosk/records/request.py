"""What an export is asked for, what it tells while it runs, and what came of it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from kiosk.errors import UserFacing
from kiosk.records.codebook import Layout, Profile

Progress = Callable[[int, int], bool]
"""Told visits done and visits in all, at least once a visit; False stops the export."""

SHORTEST_PASSPHRASE = 12


@dataclass(frozen=True, slots=True)
class Request:
    """What to export: both days count. `folder` must not exist yet.

    With a `passphrase` (at least 12 characters) everything goes into one encrypted zip beside it, `target`, and
    no folder is made. `by` is who asks, as the audit log is to name them: a user name, never a client.
    """

    format: str
    first: date
    last: date
    profile: Profile
    layout: Layout
    folder: Path
    passphrase: str | None = field(default=None, repr=False)
    by: str = ""

    @property
    def target(self) -> Path:
        """What will be there at the end: the folder, or the encrypted zip."""
        if self.passphrase is None or self.folder.suffix == ".zip":
            return self.folder
        return self.folder.with_name(f"{self.folder.name}.zip")

    def check(self) -> None:
        """Raises `UserFacing` for what cannot be done; looks at the disk, writes nothing."""
        if self.first > self.last:
            raise UserFacing("The first day is after the last.", "Give the earlier day first.")
        if self.passphrase is not None and len(self.passphrase) < SHORTEST_PASSPHRASE:
            raise UserFacing(
                f"The passphrase is shorter than {SHORTEST_PASSPHRASE} characters.",
                "Take a longer one: four or five words are easy to remember.",
            )
        if self.target.exists():
            raise UserFacing(
                f"{self.target} is already there.", "Choose a new name; nothing is written over."
            )


@dataclass(frozen=True, slots=True)
class Exported:
    """A finished export. `warnings` are lines for whoever passes it on; they hold no data of a person."""

    target: Path
    visits: int
    rows: int
    manifest_sha256: str
    warnings: tuple[str, ...] = ()
