"""What a client can tell the kiosk, one frozen type per kind. `session.accept` takes these and nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.visit import (
    ArchMeasure,
    BalanceTrial,
    BodySide,
    Eyes,
    Pain,
    PainSite,
    SafetyId,
    Sex,
    Side,
    SymptomId,
    VisitCode,
    YesNo,
)


@dataclass(frozen=True, slots=True)
class Seen:
    """The step only had to be read (welcome, how-to, results)."""


@dataclass(frozen=True, slots=True)
class LanguageChosen:
    language: str


@dataclass(frozen=True, slots=True)
class ConsentGiven:
    """`store` False is "use without saving": the sheet is made and no record kept."""

    store: bool


@dataclass(frozen=True, slots=True)
class FirstNameGiven:
    first_name: str | None


@dataclass(frozen=True, slots=True)
class BirthYearGiven:
    birth_year: int | None


@dataclass(frozen=True, slots=True)
class SexGiven:
    sex: Sex


@dataclass(frozen=True, slots=True)
class ReferenceGiven:
    """The clinic's own number, typed or from a barcode scanner, and the code of an earlier visit; both optional."""

    reference: str | None
    returning_code: VisitCode | None = None


@dataclass(frozen=True, slots=True)
class SafetyAnswered:
    """All answers of one safety screen at once."""

    answers: Mapping[SafetyId, YesNo]


@dataclass(frozen=True, slots=True)
class PainPlaces:
    """Every sore place, in the order touched; none means "nothing hurts"."""

    places: tuple[tuple[PainSite, BodySide], ...]


@dataclass(frozen=True, slots=True)
class PainRated:
    """Now, worst and how long, for one of the places."""

    pain: Pain


@dataclass(frozen=True, slots=True)
class SymptomAnswered:
    """An answer id, or a whole number for the questions that take one."""

    id: SymptomId
    answer: str | int


@dataclass(frozen=True, slots=True)
class BalanceChecked:
    support_in_reach: bool
    helper_present: bool


@dataclass(frozen=True, slots=True)
class BalanceLeftOut:
    """With strong pain: neither leg, decided before anybody stood. What was asked about support and helper stays."""


@dataclass(frozen=True, slots=True)
class TrialDone:
    """One timed stance, saved at once and shown before the next; does not leave the step."""

    side: Side
    eyes: Eyes
    trial: BalanceTrial


@dataclass(frozen=True, slots=True)
class TrialsRedone:
    """The last trial of this leg is voided with its reason kept (`trial.void_reason`); does not leave the step."""

    side: Side
    eyes: Eyes
    trial: BalanceTrial


@dataclass(frozen=True, slots=True)
class LegFinished:
    """On to the next step; `left_out` when the client chose not to do this leg."""

    side: Side
    left_out: bool = False


@dataclass(frozen=True, slots=True)
class ArchGiven:
    """None means left out. `confirmed` lists the dotted paths outside the soft range that were confirmed."""

    side: Side
    measure: ArchMeasure | None
    confirmed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class EditAsked:
    """From check-your-answers: go to this step key, come back to the check after it."""

    step: str


Input = (
    Seen
    | LanguageChosen
    | ConsentGiven
    | FirstNameGiven
    | BirthYearGiven
    | SexGiven
    | ReferenceGiven
    | SafetyAnswered
    | PainPlaces
    | PainRated
    | SymptomAnswered
    | BalanceChecked
    | BalanceLeftOut
    | TrialDone
    | TrialsRedone
    | LegFinished
    | ArchGiven
    | EditAsked
)
