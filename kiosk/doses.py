"""Which doses an exercise may have, and the clinic's own. What sources name is content (`Exercise.limits`)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Protocol

from kiosk.content.model import Content, Dose, DoseLimits, Exercise
from kiosk.errors import Fault, Refused
from kiosk.visit import ExerciseId

OWN_LIMITS = {
    "rest_s": (0, 300),
    "hold_s": (0, 60),
    "seconds": (5, 120),
    "reps": (1, 30),
    "sets": (1, 5),
    "per_day": (1, 3),
}
"""Where no source gives a number (`DoseLimits.chosen`), how far staff may go."""
NUMBERS = ("sets", "reps", "hold_s", "seconds", "rest_s", "per_day", "per_week")

ClinicDoses = Mapping[str, Mapping[str, int]]
"""Exercise to the numbers that the clinic wants otherwise; numbers that are not named stay as the content has them."""


class DoseLike(Protocol):
    """`Dose` and `DoseChange`."""

    @property
    def sets(self) -> int: ...
    @property
    def reps(self) -> int | None: ...
    @property
    def per_day(self) -> int: ...


@dataclass(frozen=True, slots=True)
class DoseLimit:
    """What one number of a dose may be. `sourced` is False where no source gives it. `name`: a number of `Dose`
    or `reps_a_day` (sets x reps x times a day)."""

    name: str
    low: int
    high: int
    sourced: bool


def limits_of(exercise: Exercise) -> tuple[DoseLimit, ...]:
    """What the numbers of its dose may be; a number that is not listed does not belong to this exercise."""
    limits: DoseLimits = exercise.limits
    sourced = tuple(DoseLimit(name, low, high, True) for name, low, high in limits.ranges)
    return (
        *sourced,
        *(DoseLimit(name, *OWN_LIMITS[name], False) for name in limits.chosen if name in OWN_LIMITS),
    )


def usual(exercise: Exercise) -> Dose:
    """The dose of the content, whatever the clinic has made of it."""
    return exercise.steps[0].dose


def faults_of(exercise: Exercise, dose: DoseLike, at: str) -> list[Fault]:
    """Each number within its limits, and only the numbers that this exercise has. `at` begins the paths."""
    limits = {limit.name: limit for limit in limits_of(exercise)}
    faults = []
    for name in NUMBERS:
        given, own = getattr(dose, name), getattr(usual(exercise), name)
        limit, path = limits.get(name), f"{at}.{name}"
        if limit is None:
            if given != own:
                faults.append(Fault(path, f"stays {own}" if own is not None else "does not belong here"))
        elif given is None or not limit.low <= given <= limit.high:
            faults.append(Fault(path, f"must be from {limit.low} to {limit.high}"))
    a_day = limits.get("reps_a_day")
    if a_day is not None and dose.reps is not None:
        reps = dose.sets * dose.reps * dose.per_day
        if not a_day.low <= reps <= a_day.high:
            faults.append(
                Fault(f"{at}.reps_a_day", f"{reps} a day; must be from {a_day.low} to {a_day.high}")
            )
    return faults


def with_clinic_doses(content: Content, doses: ClinicDoses) -> Content:
    """The content with the clinic's doses in place of its own. Raises `Refused` with every number that may not be.

    The steps of the six weeks stay the content's; the sheet leaves out those that would change another dose.
    """
    faults: list[Fault] = []
    exercises = dict(content.exercises)
    for id, numbers in doses.items():
        exercise = content.exercises.get(ExerciseId(id))
        if exercise is None:
            faults.append(Fault(f"doses.{id}", "is no exercise"))
            continue
        unknown = sorted(set(numbers) - set(NUMBERS))
        faults += [Fault(f"doses.{id}.{name}", "is no number of a dose") for name in unknown]
        if not unknown:
            dose = replace(usual(exercise), **numbers)
            faults += faults_of(exercise, dose, f"doses.{id}")
            exercises[exercise.id] = replace(exercise, dose=dose)
    if faults:
        raise Refused(faults, "Correct the doses in the settings.")
    return replace(content, exercises=MappingProxyType(exercises)) if doses else content
