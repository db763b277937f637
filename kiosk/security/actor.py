"""Who acts. Every use case of the desk takes an `Actor`, and the audit log names it."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.errors import UserFacing
from kiosk.security.roles import Role

PROOF_LASTS_MS = 120_000
"""How long a PIN given again counts, on the monotonic clock."""


class Via(StrEnum):
    """How the actor is known: by a PIN at the desk, as the user who runs a command, or the program itself."""

    PIN = "pin"
    SYSTEM_USER = "system_user"
    PROGRAM = "program"


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody who may act. `proof_ms` is when the PIN was last given again (monotonic); None: not yet."""

    name: str
    role: Role
    via: Via = Via.PIN
    proof_ms: float | None = None

    def fresh(self, now_ms: float) -> bool:
        """Whether the PIN was given just now. Who runs a command has opened the store with its key: always."""
        if self.via is not Via.PIN:
            return True
        return self.proof_ms is not None and 0 <= now_ms - self.proof_ms <= PROOF_LASTS_MS


class NotAllowed(UserFacing):
    """This role may not do that."""


class ProofNeeded(UserFacing):
    """The PIN has to be given again first: ask for it, call `SignIn.prove`, and try again with its actor."""
