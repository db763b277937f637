"""A visit and its parts. Frozen dataclasses and enums; units are in the names.

The ids are those of the visit file (`docs/visit-file.md`) and are used everywhere: content, records, exports.
A part that was never asked is `None` or missing from its mapping, which is not the same as an answer of
`undisclosed` ("I would rather not say").
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import NewType

# Ids whose authority is the content, not this code: a new question or exercise needs no Python.
SafetyId = NewType("SafetyId", str)
SymptomId = NewType("SymptomId", str)
ExerciseId = NewType("ExerciseId", str)
NoteId = NewType("NoteId", str)
VisitCode = NewType("VisitCode", str)


class EnteredBy(StrEnum):
    CLIENT = "client"
    STAFF = "staff"
    PAPER = "paper"


class Sex(StrEnum):
    FEMALE = "female"
    MALE = "male"
    OTHER = "other"
    UNDISCLOSED = "undisclosed"


class YesNo(StrEnum):
    YES = "yes"
    NO = "no"
    UNDISCLOSED = "undisclosed"


class Side(StrEnum):
    """A leg or foot. Left is always named and drawn first."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> "Side":
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


class BodySide(StrEnum):
    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"
    MIDDLE = "middle"


class PainSite(StrEnum):
    LOW_BACK = "low_back"
    HIP = "hip"
    KNEE = "knee"
    SHIN = "shin"
    CALF = "calf"
    ANKLE = "ankle"
    ACHILLES = "achilles"
    HEEL = "heel"
    ARCH = "arch"
    BALL = "ball"
    TOES = "toes"


class Eyes(StrEnum):
    OPEN = "eyes_open"
    CLOSED = "eyes_closed"


class EndedBy(StrEnum):
    """Who or what stopped the clock. `VOID` is kept and never scored; `LIMIT` is the full 45.0 s."""

    CLIENT = "client"
    STAFF = "staff"
    SWITCH = "switch"
    LIMIT = "limit"
    VOID = "void"


class VoidReason(StrEnum):
    TOUCHED_SUPPORT = "touched_support"
    STARTED_EARLY = "started_early"
    INTERRUPTED = "interrupted"
    CLOCK_WRONG = "clock_wrong"
    OTHER = "other"


class ArchPicture(StrEnum):
    LOW = "low"
    TYPICAL = "typical"
    HIGH = "high"
    NOT_SURE = "not_sure"


class AhiSystem(StrEnum):
    """Cut-offs of the two systems are not comparable, so the system is part of the measure."""

    AHIMS = "ahims"
    CALIPER = "caliper"


@dataclass(frozen=True, slots=True)
class Client:
    """Who the visit is about. Everything may be left out.

    `reference` is the clinic's own number; `returning_code` the code of an earlier visit.
    """

    first_name: str | None = None
    birth_year: int | None = None
    sex: Sex | None = None
    reference: str | None = None
    weight_kg: float | None = None
    returning_code: VisitCode | None = None


@dataclass(frozen=True, slots=True)
class Pain:
    """One sore place. `now` and `worst` are 0-10 (numeric pain rating), `weeks` is how long it has hurt."""

    site: PainSite
    side: BodySide
    now: int
    worst: int | None = None
    weeks: int | None = None

    @property
    def hurts(self) -> bool:
        """A place rated 0 now and 0 at its worst does not hurt."""
        return (self.now, self.worst) != (0, 0)


@dataclass(frozen=True, slots=True)
class BalanceTrial:
    """One timed stance. `stance_duration_ms` is 0-45 000 from foot off to stop, on the monotonic clock."""

    stance_duration_ms: int
    ended_by: EndedBy
    void_reason: VoidReason | None = None

    @property
    def valid(self) -> bool:
        return self.ended_by is not EndedBy.VOID


@dataclass(frozen=True, slots=True)
class LegTrials:
    """All trials of one leg in the order they were done, void ones included."""

    eyes_open: tuple[BalanceTrial, ...] = ()
    eyes_closed: tuple[BalanceTrial, ...] = ()

    def of(self, eyes: Eyes) -> tuple[BalanceTrial, ...]:
        return self.eyes_open if eyes is Eyes.OPEN else self.eyes_closed


@dataclass(frozen=True, slots=True)
class Balance:
    """The balance part. `left_out` holds the legs that the client chose to leave out."""

    support_in_reach: bool | None = None
    helper_present: bool | None = None
    left: LegTrials = LegTrials()
    right: LegTrials = LegTrials()
    left_out: frozenset[Side] = frozenset()

    def leg(self, side: Side) -> LegTrials:
        return self.left if side is Side.LEFT else self.right


@dataclass(frozen=True, slots=True)
class FootprintMorph:
    """The client's own footprint match; `arch_index` is that of the drawn shape (Cavanagh & Rodgers 1987)."""

    arch_index: float


@dataclass(frozen=True, slots=True)
class FootprintPicture:
    picture: ArchPicture


@dataclass(frozen=True, slots=True)
class ArchHeight:
    """Arch height index measure, by staff. Heights at half the foot length, in mm; sitting is optional."""

    system: AhiSystem
    standing_dorsum_mm: float
    truncated_mm: float
    foot_length_mm: float
    sitting_dorsum_mm: float | None = None


@dataclass(frozen=True, slots=True)
class NavicularDrop:
    """Height of the navicular above the floor, sitting (subtalar neutral) and standing, in mm, by staff."""

    sitting_mm: float
    standing_mm: float


@dataclass(frozen=True, slots=True)
class FootprintIndex:
    """Areas of the toeless footprint's front, middle and rear thirds in square centimetres, by staff."""

    fore_cm2: float
    mid_cm2: float
    heel_cm2: float


ArchMeasure = FootprintMorph | FootprintPicture | ArchHeight | NavicularDrop | FootprintIndex


@dataclass(frozen=True, slots=True)
class Arches:
    left: ArchMeasure | None = None
    right: ArchMeasure | None = None

    def foot(self, side: Side) -> ArchMeasure | None:
        return self.left if side is Side.LEFT else self.right


@dataclass(frozen=True, slots=True)
class DoseChange:
    """A dose that staff chose instead of the content's: the fields of `kiosk.content.model.Dose`."""

    exercise: ExerciseId
    sets: int
    reps: int | None
    hold_s: int | None
    seconds: int | None
    rest_s: int | None
    per_day: int
    per_week: int


@dataclass(frozen=True, slots=True)
class StaffChanges:
    """What staff changed in the plan. `overrides` are exercises among `exercises_add` that a safety answer rules
    out and that staff gave all the same, at the desk, with a typed reason.
    """

    exercises_add: tuple[ExerciseId, ...] = ()
    exercises_remove: tuple[ExerciseId, ...] = ()
    note: str | None = None
    doses: tuple[DoseChange, ...] = ()
    overrides: tuple[ExerciseId, ...] = ()

    def dose(self, id: ExerciseId) -> DoseChange | None:
        return next((dose for dose in self.doses if dose.exercise == id), None)


@dataclass(frozen=True, slots=True)
class StaffMeasures:
    """What staff measured, kept beside what the client did. Where staff measured, theirs is what counts."""

    left: LegTrials = LegTrials()
    right: LegTrials = LegTrials()
    arches: Arches = Arches()

    def leg(self, side: Side) -> LegTrials:
        return self.left if side is Side.LEFT else self.right


class VisitState(StrEnum):
    """`IN_PROGRESS` includes interrupted: a visit that nobody is at any more can be resumed or closed."""

    IN_PROGRESS = "in_progress"
    FINISHED = "finished"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Visit:
    """Everything one client told and did in one visit: the input, never the conclusions.

    `symptoms` values are answer ids, or whole numbers for the ids that take one (`leg_length_mm`,
    `insoles_months`). `confirmed` lists the dotted paths of values outside the soft range that a person
    confirmed. `step` is where the client was, so an interrupted visit can go on.
    """

    code: VisitCode
    started_at: datetime
    language: str = "en"
    entered_by: EnteredBy = EnteredBy.CLIENT
    store: bool = False
    client: Client = Client()
    safety: Mapping[SafetyId, YesNo] = field(default_factory=lambda: MappingProxyType({}))
    pain: tuple[Pain, ...] | None = None
    symptoms: Mapping[SymptomId, str | int] = field(default_factory=lambda: MappingProxyType({}))
    balance: Balance = Balance()
    arches: Arches = Arches()
    confirmed: frozenset[str] = frozenset()
    staff: StaffChanges = StaffChanges()
    by_staff: StaffMeasures = StaffMeasures()
    state: VisitState = VisitState.IN_PROGRESS
    step: str = ""

    @property
    def clinic_day(self) -> date:
        """The day of the visit on the clinic's own calendar, which is the day on its sheets: `started_at` carries the
        clinic's offset, or the one that its file gave.
        """
        return self.started_at.date()

    @property
    def age(self) -> int | None:
        """Whole years: the visit's year minus the birth year, as the visit file defines it."""
        if self.client.birth_year is None:
            return None
        return self.started_at.year - self.client.birth_year

    def leg(self, side: Side, *, own_count: bool = True) -> LegTrials:
        """The trials that count: of each condition those that staff timed, when one of them is valid.

        `own_count` is whether the client's own do otherwise (`kiosk.counting`).
        """
        own, staff = self.balance.leg(side) if own_count else LegTrials(), self.by_staff.leg(side)
        if not (staff.eyes_open or staff.eyes_closed):
            return own

        def counting(eyes: Eyes) -> tuple[BalanceTrial, ...]:
            return staff.of(eyes) if any(trial.valid for trial in staff.of(eyes)) else own.of(eyes)

        return LegTrials(counting(Eyes.OPEN), counting(Eyes.CLOSED))

    def arch(self, side: Side) -> ArchMeasure | None:
        """The measure that counts: that of staff, else the client's own."""
        return self.by_staff.arches.foot(side) or self.arches.foot(side)

    def with_safety(self, answers: Mapping[SafetyId, YesNo]) -> "Visit":
        return replace(self, safety=MappingProxyType({**self.safety, **answers}))

    def with_symptoms(self, answers: Mapping[SymptomId, str | int | None]) -> "Visit":
        """A copy with these answers; `None` takes an answer back (its question no longer applies)."""
        merged = {**self.symptoms, **{k: v for k, v in answers.items() if v is not None}}
        kept = {k: v for k, v in merged.items() if answers.get(k, v) is not None}
        return replace(self, symptoms=MappingProxyType(kept))
