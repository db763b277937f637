"""The exception types of the house. Only `UserFacing` (and what derives from it) may be shown to a person."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from kiosk.printing.trouble import Trouble


class Told(StrEnum):
    """What a client is told in their own language: the text `told.<value>`. Staff and the command line read the
    error's own English words.
    """

    RANGE = "range"
    TOO_LONG = "too_long"
    NOT_A_NUMBER = "number"
    WORST_BELOW_NOW = "worst"
    UNUSUAL = "unusual"
    LONGER_THAN_FOOT = "shorter"
    OTHER = "other"


class FootingError(Exception):
    """Base of every exception that this program raises on purpose."""


class UserFacing(FootingError):
    """The one kind of error that may reach a person: what happened, and what to do about it.

    Neither part may hold personal or health data: both can end in a log. `told` is the text `told.<told>` (and
    `told.<told>_do`) that a client reads in another language than English.
    """

    told: ClassVar[str] = "trouble"

    def __init__(self, what_happened: str, what_to_do: str = "") -> None:
        super().__init__(f"{what_happened} {what_to_do}".strip())
        self.what_happened = what_happened
        self.what_to_do = what_to_do


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong in an input. `path` is dotted (`arch.left.standing_dorsum_mm`).

    `question` is set when the value may be right and only has to be confirmed (outside the soft range). `told` says
    what a client reads about it; `limits` are the lowest and the highest value where it speaks of them.
    """

    path: str
    problem: str
    question: str | None = None
    told: Told = Told.OTHER
    limits: tuple[float, float] | None = None

    def __str__(self) -> str:
        return f"{self.path}: {self.problem}"


class Refused(UserFacing):
    """An input that is not accepted. Carries every fault at once; nothing has been stored."""

    def __init__(self, faults: Sequence[Fault], what_to_do: str = "Correct these and try again.") -> None:
        self.faults = tuple(faults)
        super().__init__("; ".join(str(fault) for fault in self.faults), what_to_do)


class ContentError(FootingError):
    """The content files are wrong. `problems` names file and key of each."""

    def __init__(self, problems: Sequence[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


class StoreUnavailable(UserFacing):
    """The store cannot be opened or written."""

    told = "store"


class PrinterUnavailable(UserFacing):
    """The printer cannot take a job now. The visit is not affected.

    `maybe_sent`: the request may have arrived although no answer came back. `passing`: busy, worth trying again.
    """

    told = "printer"

    def __init__(
        self,
        what_happened: str,
        what_to_do: str = "",
        trouble: Trouble = Trouble.OTHER,
        *,
        maybe_sent: bool = False,
        passing: bool = False,
    ) -> None:
        super().__init__(what_happened, what_to_do)
        self.trouble = trouble
        self.maybe_sent = maybe_sent
        self.passing = passing
