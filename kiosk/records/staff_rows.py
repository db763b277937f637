"""What staff did, as columns of their own: measures beside the client's answer, timed balance, and the doses given."""

from collections.abc import Callable, Hashable, Iterator
from operator import attrgetter

from kiosk.content.model import Content, Exercise
from kiosk.doses import NUMBERS, limits_of, usual
from kiosk.measures.arch import classify
from kiosk.outcome import ArchResult, PlannedExercise
from kiosk.records.blocks import Block, Few, Known
from kiosk.records.codebook import Column, Kind, Missing
from kiosk.records.fields import YES_OR_NO, Cell, Field, Item, coded, flag, number, words_of
from kiosk.visit import ArchPicture, ExerciseId, Eyes, Side

METHODS = tuple(
    (method, method.replace("_", " ").capitalize())
    for method in ("footprint_morph", "footprint_picture", "ahi", "navicular_drop", "footprint_index")
)
_WORDS = {
    "sets": ("sets", ""),
    "reps": ("times in a set", ""),
    "hold_s": ("hold", "s"),
    "seconds": ("length of a set", "s"),
    "rest_s": ("rest between sets", "s"),
    "per_day": ("times a day", ""),
    "per_week": ("days a week", ""),
}
_NUMBERS_OF = attrgetter(*NUMBERS)


def measured(content: Content) -> Iterator[Block]:
    """Of each leg and foot whether staff's counts, and what the client's own answer was."""
    for side in Side:
        label = f"Arch, {side} foot"
        yield Known(
            [
                *[_timed(side, eyes) for eyes in Eyes],
                flag(f"arch_{side}_by_staff", f"{label}: 1 when staff measured it", _by_staff(side)),
                *_own_arch(side, f"{label}, the client's own answer", content),
            ],
            _measured_key(side),
        )


def _timed(side: Side, eyes: Eyes) -> Field:
    what = f"Balance, {side} leg, {eyes.value.replace('_', ' ')}: 1 when what staff timed counts"
    return flag(f"balance_{side}_{eyes}_by_staff", what, lambda i: timed_by_staff(i, side, eyes))


def timed_by_staff(item: Item, side: Side, eyes: Eyes) -> bool:
    """Whether what staff timed on this leg is what counts."""
    return any(trial.valid for trial in item.record.visit.by_staff.leg(side).of(eyes))


def _by_staff(side: Side) -> Callable[[Item], bool]:
    return lambda item: item.record.visit.by_staff.arches.foot(side) is not None


def _measured_key(side: Side) -> Callable[[Item], Hashable]:
    def key(item: Item) -> Hashable:
        visit = item.record.visit
        own, leg = visit.arches.foot(side), visit.by_staff.leg(side)
        measured = visit.by_staff.arches.foot(side) is not None
        if not (measured or leg.eyes_open or leg.eyes_closed):
            return own
        return tuple(timed_by_staff(item, side, eyes) for eyes in Eyes), measured, own

    return key


def _own_arch(side: Side, label: str, content: Content) -> list[Field]:
    def own(item: Item) -> ArchResult | None:
        measure = item.record.visit.arches.foot(side)
        return None if measure is None else classify(measure, content)

    def told(part: Callable[[ArchResult], str]) -> Callable[[Item], str]:
        def found(item: Item) -> str:
            result = own(item)
            return Missing.NOT_ASKED if result is None else part(result)

        return found

    def value(item: Item) -> float | Missing:
        result = own(item)
        return Missing.NOT_ASKED if result is None or result.value is None else result.value

    name, asked = f"arch_{side}_own", (Missing.NOT_ASKED,)
    about = f"{label}, value (ratio, or mm for navicular drop)"
    return [
        *coded(
            f"{name}_class", f"{label}, class", words_of(ArchPicture), told(lambda r: r.arch_class), asked
        ),
        *coded(f"{name}_method", f"{label}, method", METHODS, told(lambda r: r.method), asked, open_=False),
        *number(f"{name}_value", about, Kind.DECIMAL, "ratio or mm", value),
    ]


# --- doses ---------------------------------------------------------------------------------------------------


def doses(content: Content) -> Block:
    """The numbers of each exercise of the plan, and whether they are not the content's own; blank for the others."""
    english = content.texts["en"]
    groups = [
        (id, list(_dose(id, exercise, english.get(f"exercise.{id}.name", id))))
        for id, exercise in content.exercises.items()
    ]
    return Few(groups, lambda fields: (None,) * len(fields), _given)


def _given(item: Item) -> list[tuple[Hashable, Hashable]]:
    return [(planned.id, _NUMBERS_OF(planned)) for planned in item.record.outcome.exercises]


def _dose(id: ExerciseId, exercise: Exercise, name: str) -> Iterator[Field]:
    own = usual(exercise)
    known = {limit.name for limit in limits_of(exercise)}

    def planned(item: Item) -> PlannedExercise | None:
        return next((e for e in item.record.outcome.exercises if e.id == id), None)

    def part(of: str) -> Callable[[Item], Cell]:
        def told(item: Item) -> Cell:
            found = planned(item)
            value: int | None = getattr(found, of) if found is not None else None
            return value

        return told

    def changed(item: Item) -> Cell:
        found = planned(item)
        return None if found is None else int(any(getattr(found, n) != getattr(own, n) for n in NUMBERS))

    there = f"exercise_{id}"
    for of in NUMBERS:
        if of in known or getattr(own, of) is not None:
            words, unit = _WORDS[of]
            label = f"Dose of {name}: {words} (blank: not in the plan)"
            yield Field(Column(f"{there}_{of}", label, Kind.INTEGER, unit, missing_in=there), part(of))
    label = f"Dose of {name}: 1 when it is not the usual one (blank: not in the plan)"
    yield Field(Column(f"{there}_dose_changed", label, Kind.FLAG, codes=YES_OR_NO, missing_in=there), changed)
