"""PINs: issued by the program at random, kept as slow hashes.

Nobody chooses a PIN, so none is a birthday. All PINs of six digits can be tried in two days on one core however
slow the hash, so the hash is only one of three walls: it lies in the encrypted store, every PIN is mixed with a
key that is not in the store (the pepper), and the desk locks after ten wrong tries.
Lengths: NIST SP 800-63B allows six digits when the verifier picks them at random.
"""

import hashlib
import hmac
import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from kiosk.security.roles import Role

DIGITS = {Role.STAFF: 6, Role.MANAGER: 6, Role.ADMINISTRATOR: 8}

_COMMON = frozenset(
    {"112233", "121314", "123321", "147258", "159753", "258456", "789456", "11223344", "12344321"}
)


@dataclass(frozen=True, slots=True)
class HashCost:
    """argon2id: passes over the memory, memory in KiB, lanes. The default is RFC 9106's for little memory."""

    time: int = 3
    memory_kib: int = 65_536
    lanes: int = 4


class PinHasher:
    """Hashes and checks PINs. Slow on purpose (about 0.2 s): not for the GUI thread."""

    def __init__(self, pepper: bytes, cost: HashCost | None = None) -> None:
        cost = cost or HashCost()
        self._pepper = pepper
        self._argon = PasswordHasher(cost.time, cost.memory_kib, cost.lanes)
        self._nobody: str | None = None

    def hash(self, pin: str) -> str:
        return self._argon.hash(self._peppered(pin))

    def fits(self, hashed: str, pin: str) -> bool:
        """Whether this is the PIN. A hash that cannot be read fits nothing."""
        try:
            return self._argon.verify(hashed, self._peppered(pin))
        except (VerificationError, InvalidHashError):
            return False

    def fits_nobody(self, pin: str) -> bool:
        """The same work for a user that does not exist, so that the time tells nothing. Always False."""
        if self._nobody is None:
            self._nobody = self._argon.hash(secrets.token_bytes(32))
        self.fits(self._nobody, pin)
        return False

    def old(self, hashed: str) -> bool:
        """Whether the hash was made at another cost, and should be made again at the next sign-in."""
        return self._argon.check_needs_rehash(hashed)

    def _peppered(self, pin: str) -> bytes:
        return hmac.new(self._pepper, pin.encode(), hashlib.sha256).digest()


def issue(role: Role) -> str:
    """A new PIN for this role: random digits, none of those that people try first."""
    return next(pin for pin in _random(DIGITS[role]) if not easy(pin))


def easy(pin: str) -> bool:
    """Whether somebody would try this early: repeats, runs, patterns, years, dates, well-known ones."""
    steps = {(int(b) - int(a)) % 10 for a, b in pairwise(pin)}
    half = len(pin) // 2
    return (
        len(set(pin)) < 3
        or steps <= {1}
        or steps <= {9}
        or pin == (pin[:2] * half)[: len(pin)]
        or pin == (pin[:3] * half)[: len(pin)]
        or pin == (pin[:4] * half)[: len(pin)]
        or pin == pin[::-1]
        or bool(re.search(r"(\d)\1\1", pin))
        or bool(re.search(r"^(19|20)\d\d|(19|20)\d\d$", pin))
        or _date(pin)
        or pin in _COMMON
    )


def _date(pin: str) -> bool:
    """Six digits as day, month and year in any usual order: 311299, 123199, 991231."""
    if len(pin) != 6:
        return False
    a, b, c = int(pin[:2]), int(pin[2:4]), int(pin[4:])
    return (
        (1 <= a <= 31 and 1 <= b <= 12) or (1 <= a <= 12 and 1 <= b <= 31) or (1 <= b <= 12 and 1 <= c <= 31)
    )


def _random(digits: int) -> Iterator[str]:
    while True:
        yield f"{secrets.randbelow(10**digits):0{digits}d}"
