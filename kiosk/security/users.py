"""People who may sign in at the desk, and where they are kept (`UserStore`, implemented by `db.users`)."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from kiosk.security.audit import AuditEntry
from kiosk.security.roles import Role

TRIES = 10
"""Wrong PINs in a row until the user is locked."""


@dataclass(frozen=True, slots=True)
class User:
    """`failures` counts wrong PINs since the last right one."""

    name: str
    role: Role
    enabled: bool
    failures: int
    created_at: datetime

    @property
    def locked(self) -> bool:
        """Too many wrong PINs: only an administrator can let this user in again, with a new PIN."""
        return self.failures >= TRIES


@dataclass(frozen=True, slots=True)
class Credentials:
    """A user with the hash of the PIN."""

    user: User
    pin_hash: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class IssuedPin:
    """A new PIN, to be shown once and never again."""

    name: str
    role: Role
    pin: str = field(repr=False)


def login_of(name: str) -> str:
    """Names that differ in case or spaces only are the same user."""
    return " ".join(name.split()).casefold()


class UserStore(Protocol):
    """Users and the counting of their tries. Names are found whatever their case.

    Each method is one transaction, the line of the audit log included. Raises `StoreUnavailable`.
    """

    def users(self) -> Sequence[User]:
        """All users, disabled ones too, by name."""
        ...

    def credentials(self, name: str) -> Credentials | None: ...

    def count_try(self, name: str) -> int:
        """Count a failure before the PIN is looked at, so that pulling the plug gives no free try. The new count."""
        ...

    def let_in(self, name: str, entry: AuditEntry, new_hash: str | None = None) -> None:
        """The PIN was right: the failures are forgotten, the hash replaced when there is a new one."""
        ...

    def add(self, name: str, role: Role, pin_hash: str, entry: AuditEntry) -> None:
        """Raises `UserFacing` when there is such a user already."""
        ...

    def add_first(self, name: str, role: Role, pin_hash: str, entry: AuditEntry) -> bool:
        """Add the first user of all; False, and nothing done, when there is one."""
        ...

    def set_enabled(self, name: str, enabled: bool, entry: AuditEntry) -> None:
        """Raises `UserFacing` for an unknown user and for the last administrator."""
        ...

    def set_pin(self, name: str, pin_hash: str, entry: AuditEntry) -> None:
        """A new PIN; the failures are forgotten. Raises `UserFacing` for an unknown user."""
        ...

    def note(self, entry: AuditEntry) -> None:
        """Write a line of the audit log and nothing else."""
        ...
