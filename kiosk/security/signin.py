"""Signing in with a name and a PIN. Slow on purpose (a hash of 0.2 s): call it off the GUI thread.

Three tries are free. Then each wrong one has a wait before the next, 30 s doubling to 15 min, and ten in a row lock
the user until an administrator issues a new PIN. The count is in the store; the wait is measured here on the
monotonic clock, so that setting the clock forward does not shorten it, and starts afresh with the program.
A name that nobody has gets the same waits and takes as long.
"""

import threading
from dataclasses import dataclass, replace

from kiosk.errors import UserFacing
from kiosk.ports import Clock
from kiosk.security.actor import Actor, Via
from kiosk.security.audit import AuditEntry, Event
from kiosk.security.pins import PinHasher, issue
from kiosk.security.roles import Role
from kiosk.security.users import TRIES, IssuedPin, UserStore, login_of

FREE_TRIES = 3
FIRST_WAIT_S = 30
LONGEST_WAIT_S = 15 * 60
FIRST_ADMINISTRATOR = "administrator"
_UNKNOWN_KEPT = 1000


class SignInRefused(UserFacing):
    """Not let in. `wait_s` is how long until the next try counts; `locked` that only an administrator can help."""

    def __init__(self, what: str, to_do: str, wait_s: float = 0.0, locked: bool = False) -> None:
        super().__init__(what, to_do)
        self.wait_s = wait_s
        self.locked = locked


@dataclass(frozen=True, slots=True)
class _Waiting:
    """From `since_ms` on (monotonic), for the wait that `failures` in a row bring."""

    failures: int
    since_ms: float


def wait_s(failures: int) -> int:
    """Seconds to wait after so many wrong PINs in a row: 0, 0, 30, 60, 120, 240, 480, 900, 900."""
    if failures < FREE_TRIES:
        return 0
    return int(min(FIRST_WAIT_S * 2 ** (failures - FREE_TRIES), LONGEST_WAIT_S))


class SignIn:
    """The door of the desk. One for the whole program; any thread may use it."""

    def __init__(self, users: UserStore, hasher: PinHasher, clock: Clock) -> None:
        self._users = users
        self._hasher = hasher
        self._clock = clock
        self._lock = threading.Lock()
        self._waiting: dict[str, _Waiting] = {}
        self._unknown: dict[str, int] = {}

    def sign_in(self, name: str, pin: str) -> Actor:
        """Who this is. Raises `SignInRefused`: wrong, too soon or locked; and `StoreUnavailable`."""
        return self._enter(name, pin, Event.SIGNED_IN)

    def prove(self, actor: Actor, pin: str) -> Actor:
        """The same actor with a fresh proof, good for two minutes. Wrong PINs count as at the door."""
        again = self._enter(actor.name, pin, Event.PIN_AGAIN)
        return replace(again, proof_ms=self._clock.monotonic_ms())

    def sign_out(self, actor: Actor) -> None:
        """Note that this actor has left (also after the automatic log-off)."""
        self._users.note(AuditEntry(actor.name, actor.via, Event.SIGNED_OUT))

    def first_start(self) -> IssuedPin | None:
        """Make the one administrator that a new store needs; None when there are users. Show the PIN once."""
        pin = issue(Role.ADMINISTRATOR)
        if self._users.users():
            return None
        entry = AuditEntry("footing", Via.PROGRAM, Event.FIRST_START, FIRST_ADMINISTRATOR)
        made = self._users.add_first(FIRST_ADMINISTRATOR, Role.ADMINISTRATOR, self._hasher.hash(pin), entry)
        return IssuedPin(FIRST_ADMINISTRATOR, Role.ADMINISTRATOR, pin) if made else None

    def issue(self, role: Role) -> tuple[str, str]:
        """A new PIN for this role, and its hash."""
        pin = issue(role)
        return pin, self._hasher.hash(pin)

    # --- inside ------------------------------------------------------------------------------------------------

    def _enter(self, name: str, pin: str, event: Event) -> Actor:
        login = login_of(name)
        with self._lock:  # one try at a time: many at once would all see the same count
            self._refuse_when_waiting(login)
            found = self._users.credentials(login)
            if found is None or not found.user.enabled:
                self._hasher.fits_nobody(pin)
                failures = self._count_unknown(login)
            else:
                failures = self._users.count_try(login)
                if self._hasher.fits(found.pin_hash, pin):
                    self._let_in(found.user.name, found.pin_hash, pin, event)
                    self._waiting.pop(login, None)
                    return Actor(found.user.name, found.user.role)
                locked = failures >= TRIES
                what = Event.LOCKED if locked else Event.SIGN_IN_FAILED
                self._users.note(AuditEntry(found.user.name, Via.PIN, what, found.user.name))
            self._waiting[login] = _Waiting(failures, self._clock.monotonic_ms())
            self._refuse_when_waiting(login)
            raise SignInRefused("This name and PIN do not belong together.", "Check both and try again.")

    def _let_in(self, name: str, pin_hash: str, pin: str, event: Event) -> None:
        new = self._hasher.hash(pin) if self._hasher.old(pin_hash) else None
        self._users.let_in(name, AuditEntry(name, Via.PIN, event), new)

    def _failures(self, login: str) -> int:
        found = self._users.credentials(login)
        if found is None or not found.user.enabled:
            return self._unknown.get(login, 0)
        return found.user.failures

    def _refuse_when_waiting(self, login: str) -> None:
        failures = self._failures(login)
        if failures >= TRIES:
            raise SignInRefused(
                "Too many wrong PINs: this user is locked.",
                "Ask an administrator for a new PIN.",
                locked=True,
            )
        left_s = self._wait_left_s(login, failures)
        if left_s > 0:
            raise SignInRefused(
                "Too many wrong PINs.", f"Please wait {_in_words(left_s)}, then try again.", left_s
            )

    def _wait_left_s(self, login: str, failures: int) -> float:
        if wait_s(failures) == 0 or failures >= TRIES:
            return 0.0
        now_ms = self._clock.monotonic_ms()
        waiting = self._waiting.get(login)
        if waiting is None or waiting.failures != failures:
            # Counted by another program, or before this one started: the wait starts now.
            waiting = self._waiting[login] = _Waiting(failures, now_ms)
        return max(0.0, wait_s(failures) - (now_ms - waiting.since_ms) / 1000)

    def _count_unknown(self, login: str) -> int:
        """Kept in memory only, and not without end: nobody fills the store with names that do not exist."""
        if len(self._unknown) >= _UNKNOWN_KEPT:
            oldest = next(iter(self._unknown))
            del self._unknown[oldest]
            self._waiting.pop(oldest, None)
        self._unknown[login] = self._unknown.get(login, 0) + 1
        return self._unknown[login]


def _in_words(seconds: float) -> str:
    whole = max(1, round(seconds))
    if whole < 60:
        return f"{whole} seconds"
    minutes = -(-whole // 60)
    return f"{minutes} minutes" if minutes > 1 else "1 minute"
