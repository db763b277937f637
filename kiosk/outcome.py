"""What follows from a visit: typed results of screening, scoring, findings and plan.

Every conclusion carries `because`: dotted paths into the visit (`safety.diabetes`, `symptoms.tight_calves`,
`pain.heel.left`, `balance.left.eyes_open`, `arch.left`) or ids of findings. Nothing here is a diagnosis.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from kiosk.visit import ArchPicture, ExerciseId, Eyes, NoteId, Side, VisitCode

Because = tuple[str, ...]


class Tier(StrEnum):
    """How soon a person has to look at the safety answers. Ordered from calm to now."""

    NONE = "none"
    CAUTION = "caution"
    URGENT = "urgent"
    EMERGENCY = "emergency"

    @property
    def rank(self) -> int:
        return list(Tier).index(self)

    @property
    def stops_plan(self) -> bool:
        return self in (Tier.URGENT, Tier.EMERGENCY)


class Gate(StrEnum):
    """Whether the balance part may run: freely, only with a helper beside the client, or not."""

    OPEN = "open"
    HELPER = "helper"
    SKIP = "skip"


class Band(StrEnum):
    """Bands of the best eyes-open time (clinical.md 1.8); never shown to a client as a colour or a risk."""

    FULL = "full"
    TYPICAL = "typical"
    AMBER = "amber"
    RED = "red"
    NONE = "none"


class PlanSide(StrEnum):
    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


class NoteKind(StrEnum):
    FOOTWEAR = "footwear"
    ORTHOTIC = "orthotic"
    EDUCATION = "education"
    REFERRAL = "referral"


@dataclass(frozen=True, slots=True)
class Screening:
    """Tier and balance gate with the answers that led to each."""

    tier: Tier = Tier.NONE
    tier_because: Because = ()
    gate: Gate = Gate.OPEN
    gate_because: Because = ()


@dataclass(frozen=True, slots=True)
class StanceResult:
    """One leg, one condition. Times in seconds to one decimal; None when no valid trial."""

    best_s: float | None
    mean_s: float | None
    valid_trials: int
    band: Band
    age_band: str | None = None
    norm_s: float | None = None
    norm_source: str | None = None


@dataclass(frozen=True, slots=True)
class LegResult:
    eyes_open: StanceResult
    eyes_closed: StanceResult | None = None

    def of(self, eyes: Eyes) -> StanceResult | None:
        return self.eyes_open if eyes is Eyes.OPEN else self.eyes_closed


@dataclass(frozen=True, slots=True)
class ArchResult:
    """`value` in `unit` ("1" for a ratio, "mm" for a drop); None for a picture choice."""

    arch_class: ArchPicture
    method: str
    value: float | None = None
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """`id` is a FindingId value; `side` is left, right, both or None when the finding has no side."""

    id: str
    side: PlanSide | None
    because: Because
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlannedExercise:
    """An exercise with its dose. `hold_s`: one repetition's hold; `seconds`: a timed set; either may be None."""

    id: ExerciseId
    side: PlanSide
    sets: int
    reps: int | None
    hold_s: int | None
    seconds: int | None
    rest_s: int | None
    per_week: int
    because: Because
    per_day: int = 1


@dataclass(frozen=True, slots=True)
class Withheld:
    """An exercise that would have been in the plan but for a safety answer."""

    id: ExerciseId
    because: Because


class NoPlan(StrEnum):
    """Why a plan has no exercises; `kiosk.plan.make` says which. The words are the text `sheet.no_plan.<reason>`."""

    SEE_STAFF = "see_staff"
    """A safety answer asks for a person first (URGENT or EMERGENCY)."""
    NOTHING_FOUND = "nothing_found"
    """Nothing stands out, and nothing hurts."""
    OTHER_PAIN = "other_pain"
    """Nothing stands out but pain that none of our exercises is for: somebody else has to look at it."""
    RULED_OUT = "ruled_out"
    """Safety answers rule out everything that the findings call for."""
    STRONG_PAIN = "strong_pain"
    """Pain of 7 or more is all that stands out, and brings no exercise: somebody has to look first."""
    STAFF = "staff"
    """Staff took the exercises out."""


@dataclass(frozen=True, slots=True)
class Note:
    id: NoteId
    kind: NoteKind
    because: Because


@dataclass(frozen=True, slots=True)
class Change:
    """Change since the last visit, only when beyond test error. `what`: `balance.left`, `pain.heel.left`..."""

    what: str
    before: float
    now: float
    unit: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """Everything that follows from one visit. Deterministic: same visit and content, same outcome."""

    visit: VisitCode
    content_version: str
    screening: Screening
    legs: Mapping[Side, LegResult]
    arches: Mapping[Side, ArchResult]
    findings: tuple[Finding, ...] = ()
    exercises: tuple[PlannedExercise, ...] = ()
    withheld: tuple[Withheld, ...] = ()
    notes: tuple[Note, ...] = ()
    changes: tuple[Change, ...] = ()
    unchanged: tuple[str, ...] = ()
    """What the last visit measured too and that is about the same, named as in `Change.what`."""
    no_plan: NoPlan | None = None
    """Why there are no exercises; None when there are some."""

    def notes_of(self, kind: NoteKind) -> tuple[Note, ...]:
        return tuple(note for note in self.notes if note.kind is kind)
