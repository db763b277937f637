"""The shape of assets/content/exercises.yaml: doses, the ranges they lie in, and the six weeks."""

from typing import Literal

from pydantic import Field, model_validator

from kiosk.content.model import Checked, Dose, DoseLimits, Exercise, Step
from kiosk.content.schema import Id, RawEntry, RawSupport
from kiosk.visit import ExerciseId, SafetyId

WEEKS = 6
"""How long a plan lasts (clinical reference 4.1: four to six weeks)."""

RawRange = tuple[int, int]
DoseNumber = Literal["sets", "reps", "hold_s", "seconds", "rest_s", "per_day", "per_week"]


class RawDose(RawEntry):
    sets: int = Field(ge=1, le=10)
    reps: int | None = Field(None, ge=1, le=50)
    hold_s: int | None = Field(None, ge=1, le=120)
    seconds: int | None = Field(None, ge=5, le=900)
    rest_s: int | None = Field(None, ge=0, le=300)
    per_day: int = Field(1, ge=1, le=5)
    per_week: int = Field(ge=1, le=7)

    @model_validator(mode="after")
    def _either_reps_or_seconds(self) -> "RawDose":
        if (self.reps is None) == (self.seconds is None):
            raise ValueError("has to have reps or seconds, and not both")
        if self.hold_s is not None and self.reps is None:
            raise ValueError("hold_s is the hold of one repetition, so it needs reps")
        return self

    def build(self) -> Dose:
        return Dose(self.sets, self.reps, self.hold_s, self.seconds, self.rest_s, self.per_day, self.per_week)


class RawStep(RawEntry):
    """What differs from the dose of the start; nothing named means the same dose, done in another way."""

    from_week: int = Field(ge=2, le=WEEKS)
    sets: int | None = None
    reps: int | None = None
    hold_s: int | None = None
    seconds: int | None = None
    per_day: int | None = None

    def dose(self, start: RawDose) -> RawDose:
        changed = self.model_dump(exclude_none=True, exclude={"from_week"})
        return RawDose.model_validate({**start.model_dump(), **changed})


class RawProgression(RawEntry):
    easy: RawStep
    next: RawStep

    @model_validator(mode="after")
    def _one_after_the_other(self) -> "RawProgression":
        if self.easy.from_week >= self.next.from_week:
            raise ValueError("next has to come in a later week than easy")
        return self


class RawLimits(RawEntry):
    sets: RawRange | None = None
    reps: RawRange | None = None
    hold_s: RawRange | None = None
    seconds: RawRange | None = None
    rest_s: RawRange | None = None
    per_day: RawRange | None = None
    per_week: RawRange | None = None
    reps_a_day: RawRange | None = None
    chosen: tuple[DoseNumber, ...] = ()
    checked: Checked
    citation: str = Field(min_length=3)

    @model_validator(mode="after")
    def _ranges_hold_something(self) -> "RawLimits":
        for name, low, high in self._ranges():
            if low > high:
                raise ValueError(f"{name} ends before it begins")
            if name in self.chosen:
                raise ValueError(f"{name} has a range, so it is not chosen")
        return self

    def _ranges(self) -> tuple[tuple[str, int, int], ...]:
        named = self.model_dump(exclude_none=True, exclude={"chosen", "checked", "citation"})
        return tuple((name, low, high) for name, (low, high) in named.items())

    def build(self) -> DoseLimits:
        return DoseLimits(self._ranges(), self.chosen, self.checked, self.citation)


class RawExercise(RawEntry):
    id: str = Id
    dose: RawDose
    progression: RawProgression
    dose_limits: RawLimits
    pictures: tuple[str, ...] = Field(min_length=1)
    one_sided: bool = False
    seated: bool = False
    locked: bool = False
    region: str = Id
    ruled_out_by: tuple[str, ...] = ()
    stand_in: str | None = None
    covers: tuple[str, ...] = ()
    support: RawSupport

    @model_validator(mode="after")
    def _every_week_has_a_dose(self) -> "RawExercise":
        for step in (self.progression.easy, self.progression.next):
            step.dose(self.dose)
        return self

    def _steps(self) -> tuple[Step, ...]:
        later = (("easy", self.progression.easy), ("next", self.progression.next))
        steps = (Step(name, raw.from_week, raw.dose(self.dose).build()) for name, raw in later)
        return (Step("start", 1, self.dose.build()), *steps)

    def build(self) -> Exercise:
        return Exercise(
            ExerciseId(self.id),
            self.dose.build(),
            self.pictures,
            self.one_sided,
            self.seated,
            self.locked,
            self.region,
            tuple(SafetyId(i) for i in self.ruled_out_by),
            self.support.build(),
            self.dose_limits.build(),
            self._steps(),
            ExerciseId(self.stand_in) if self.stand_in else None,
            tuple(ExerciseId(i) for i in self.covers),
        )


class ExercisesFile(RawEntry):
    exercises: tuple[RawExercise, ...] = Field(min_length=1)
