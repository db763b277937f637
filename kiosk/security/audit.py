"""What the audit log says and how its lines are chained. Pure; `db.audit` keeps the lines.

No health data and no names of clients: a line has who, what, when, and ids, and an erasure its typed reason, which may
not name the client. The MAC of each line covers the line and the MAC before it, under a key that is not in the store,
so a line that is changed, taken out or put in between breaks the chain. Lines cut off the end leave a shorter, sound
chain: compare the head with one noted before (`footing backup` and `footing verify` print it).
"""

import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from types import MappingProxyType

from kiosk.security.actor import Actor, Via
from kiosk.security.roles import Act

START = "0" * 64
"""What the first line has in place of a MAC before it."""


class Event(StrEnum):
    """What is logged besides the acts of the desk."""

    FIRST_START = "first_start"
    SIGNED_IN = "signed_in"
    SIGNED_OUT = "signed_out"
    SIGN_IN_FAILED = "sign_in_failed"
    LOCKED = "locked"
    PIN_AGAIN = "pin_again"
    REFUSED = "refused"
    CLOCK_WENT_BACK = "clock_went_back"
    RESTORED = "restored"
    NEW_STAFF_KEY = "new_staff_key"


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """A line to be written: `subject` is a visit code, a user or the key of a setting; `detail` ids and counts."""

    actor: str
    via: Via
    action: Act | Event
    subject: str | None = None
    detail: Mapping[str, str | int] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class AuditLine:
    """A line that was written. `seq` counts from 1 without a gap; `action` is the word of an Act or Event."""

    seq: int
    at: datetime
    actor: str
    via: str
    action: str
    subject: str | None
    detail: str
    mac: str


@dataclass(frozen=True, slots=True)
class AuditState:
    """What checking the chain found: the number of lines, the MAC of the last, and the first broken line if any.

    `unchecked` first lines were written under a key that was lost: nobody can say any more whether they are whole.
    """

    lines: int
    head: str
    broken_at: int | None = None
    missing_triggers: tuple[str, ...] = ()
    unchecked: int = 0

    @property
    def sound(self) -> bool:
        return self.broken_at is None and not self.missing_triggers


def entry(actor: Actor, action: Act | Event, subject: str | None = None, **detail: str | int) -> AuditEntry:
    """A line about what this actor did."""
    return AuditEntry(actor.name, actor.via, action, subject, MappingProxyType(detail))


def mac(
    key: bytes,
    before: str,
    seq: int,
    at: datetime,
    actor: str,
    via: str,
    action: str,
    subject: str | None,
    detail: str,
) -> str:
    """The MAC of a line, in hex. `before` is the MAC of the line before, or `START`."""
    line = [
        before,
        seq,
        at.astimezone(UTC).isoformat(timespec="microseconds"),
        actor,
        via,
        action,
        subject,
        detail,
    ]
    return hmac.new(key, json.dumps(line, ensure_ascii=False).encode(), hashlib.sha256).hexdigest()
