"""A visit as the rows of its tables, and back. Pure: no connection here."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta, timezone
from types import MappingProxyType
from typing import Any, TypeVar

from db.desk_models import StaffArchRecord, StaffDoseRecord, StaffOverrideRecord, StaffTrialRecord
from db.models import (
    ArchMethod,
    ArchRecord,
    ConfirmedRecord,
    ExerciseChange,
    PainRecord,
    SafetyRecord,
    StaffExerciseRecord,
    SymptomRecord,
    TrialRecord,
    VisitRecord,
)
from db.table_parts import Base
from kiosk.visit import (
    Arches,
    ArchHeight,
    ArchMeasure,
    Balance,
    BalanceTrial,
    Client,
    DoseChange,
    ExerciseId,
    Eyes,
    FootprintIndex,
    FootprintMorph,
    FootprintPicture,
    LegTrials,
    NavicularDrop,
    Pain,
    SafetyId,
    Side,
    StaffChanges,
    StaffMeasures,
    SymptomId,
    Visit,
    VisitCode,
)

Row = dict[str, Any]
T = TypeVar("T")

# Every table that hangs on a visit and is part of what the client or staff told.
PARTS: tuple[type[Base], ...] = (
    SafetyRecord,
    SymptomRecord,
    PainRecord,
    TrialRecord,
    ArchRecord,
    ConfirmedRecord,
    StaffExerciseRecord,
    StaffDoseRecord,
    StaffOverrideRecord,
    StaffTrialRecord,
    StaffArchRecord,
)


@dataclass(frozen=True, slots=True)
class Parts:
    """The rows of one stored visit, each table in the order of its `place`."""

    safety: Sequence[SafetyRecord]
    symptoms: Sequence[SymptomRecord]
    pains: Sequence[PainRecord]
    trials: Sequence[TrialRecord]
    arches: Sequence[ArchRecord]
    confirmed: Sequence[ConfirmedRecord]
    staff_exercises: Sequence[StaffExerciseRecord]
    staff_doses: Sequence[StaffDoseRecord]
    staff_overrides: Sequence[StaffOverrideRecord]
    staff_trials: Sequence[StaffTrialRecord]
    staff_arches: Sequence[StaffArchRecord]


# --- to rows -------------------------------------------------------------------------------------------------


def visit_row(visit: Visit) -> Row:
    """The columns of `visits` that a visit itself determines."""
    offset = visit.started_at.utcoffset()
    if offset is None:
        raise ValueError("the start of a visit needs its time zone")
    client, balance = visit.client, visit.balance
    return {
        "code": visit.code,
        "state": visit.state,
        "step": visit.step,
        "started_at": visit.started_at,
        "utc_offset_s": round(offset.total_seconds()),
        "language": visit.language,
        "entered_by": visit.entered_by,
        "first_name": client.first_name,
        "birth_year": client.birth_year,
        "sex": client.sex,
        "reference": client.reference,
        "weight_kg": client.weight_kg,
        "returning_code": client.returning_code,
        "pain_asked": visit.pain is not None,
        "support_in_reach": balance.support_in_reach,
        "helper_present": balance.helper_present,
        "left_leg_left_out": Side.LEFT in balance.left_out,
        "right_leg_left_out": Side.RIGHT in balance.left_out,
        "staff_note": visit.staff.note,
    }


def part_rows(visit: Visit) -> Mapping[type[Base], list[Row]]:
    """The rows of each table in `PARTS`, without `visit_id`; every row of a table has the same keys."""
    return {
        SafetyRecord: [
            {"question": question, "place": place, "answer": answer}
            for place, (question, answer) in enumerate(visit.safety.items())
        ],
        SymptomRecord: [
            {
                "question": question,
                "place": place,
                "answer": answer if isinstance(answer, str) else None,
                "number": None if isinstance(answer, str) else answer,
            }
            for place, (question, answer) in enumerate(visit.symptoms.items())
        ],
        PainRecord: [
            {"place": place, "site": p.site, "side": p.side, "now": p.now, "worst": p.worst, "weeks": p.weeks}
            for place, p in enumerate(visit.pain or ())
        ],
        TrialRecord: _trial_rows(visit.balance),
        ArchRecord: _arch_rows(visit.arches),
        ConfirmedRecord: [{"path": path} for path in sorted(visit.confirmed)],
        StaffExerciseRecord: [
            {"change": change, "place": place, "exercise": exercise}
            for change, exercises in (
                (ExerciseChange.ADD, visit.staff.exercises_add),
                (ExerciseChange.REMOVE, visit.staff.exercises_remove),
            )
            for place, exercise in enumerate(exercises)
        ],
        StaffDoseRecord: [
            {"exercise": dose.exercise, "place": place, **{name: getattr(dose, name) for name in _DOSE}}
            for place, dose in enumerate(visit.staff.doses)
        ],
        StaffOverrideRecord: [
            {"exercise": exercise, "place": place} for place, exercise in enumerate(visit.staff.overrides)
        ],
        StaffTrialRecord: _trial_rows(visit.by_staff),
        StaffArchRecord: _arch_rows(visit.by_staff.arches),
    }


_DOSE = ("sets", "reps", "hold_s", "seconds", "rest_s", "per_day", "per_week")


def _trial_rows(legs: Balance | StaffMeasures) -> list[Row]:
    return [
        {
            "side": side,
            "eyes": eyes,
            "place": place,
            "stance_duration_ms": trial.stance_duration_ms,
            "ended_by": trial.ended_by,
            "void_reason": trial.void_reason,
        }
        for side in Side
        for eyes in Eyes
        for place, trial in enumerate(legs.leg(side).of(eyes))
    ]


def _arch_rows(arches: Arches) -> list[Row]:
    return [
        {"side": side, **_NO_ARCH, **_arch_columns(measure)}
        for side in Side
        if (measure := arches.foot(side)) is not None
    ]


_NO_ARCH: Row = {
    column.name: None for column in ArchRecord.__table__.columns if column.name not in ("visit_id", "side")
}


def _arch_columns(measure: ArchMeasure) -> Row:
    match measure:
        case FootprintMorph(arch_index):
            return {"method": ArchMethod.FOOTPRINT_MORPH, "arch_index": arch_index}
        case FootprintPicture(picture):
            return {"method": ArchMethod.FOOTPRINT_PICTURE, "picture": picture}
        case ArchHeight():
            return {
                "method": ArchMethod.AHI,
                "system": measure.system,
                "standing_dorsum_mm": measure.standing_dorsum_mm,
                "truncated_mm": measure.truncated_mm,
                "foot_length_mm": measure.foot_length_mm,
                "sitting_dorsum_mm": measure.sitting_dorsum_mm,
            }
        case NavicularDrop(sitting_mm, standing_mm):
            return {
                "method": ArchMethod.NAVICULAR_DROP,
                "sitting_mm": sitting_mm,
                "standing_mm": standing_mm,
            }
        case FootprintIndex(fore, mid, heel):
            return {
                "method": ArchMethod.FOOTPRINT_INDEX,
                "fore_cm2": fore,
                "mid_cm2": mid,
                "heel_cm2": heel,
            }


# --- from rows -----------------------------------------------------------------------------------------------


def visit_of(record: VisitRecord, parts: Parts) -> Visit:
    """The visit that these rows hold, equal to the one that was saved."""
    zone = timezone(timedelta(seconds=record.utc_offset_s))
    left_out = {Side.LEFT: record.left_leg_left_out, Side.RIGHT: record.right_leg_left_out}
    return Visit(
        code=VisitCode(record.code),
        started_at=record.started_at.astimezone(zone),
        language=record.language,
        entered_by=record.entered_by,
        store=True,
        client=Client(
            first_name=record.first_name,
            birth_year=record.birth_year,
            sex=record.sex,
            reference=record.reference,
            weight_kg=record.weight_kg,
            returning_code=None if record.returning_code is None else VisitCode(record.returning_code),
        ),
        safety=MappingProxyType({SafetyId(row.question): row.answer for row in parts.safety}),
        pain=tuple(map(_pain, parts.pains)) if record.pain_asked else None,
        symptoms=MappingProxyType({SymptomId(row.question): _symptom(row) for row in parts.symptoms}),
        balance=Balance(
            support_in_reach=record.support_in_reach,
            helper_present=record.helper_present,
            left=_leg(parts.trials, Side.LEFT),
            right=_leg(parts.trials, Side.RIGHT),
            left_out=frozenset(side for side in Side if left_out[side]),
        ),
        arches=_arches(parts.arches),
        confirmed=frozenset(row.path for row in parts.confirmed),
        staff=StaffChanges(
            exercises_add=_exercises(parts.staff_exercises, ExerciseChange.ADD),
            exercises_remove=_exercises(parts.staff_exercises, ExerciseChange.REMOVE),
            note=record.staff_note,
            doses=tuple(_dose(row) for row in parts.staff_doses),
            overrides=tuple(ExerciseId(row.exercise) for row in parts.staff_overrides),
        ),
        by_staff=StaffMeasures(
            left=_leg(parts.staff_trials, Side.LEFT),
            right=_leg(parts.staff_trials, Side.RIGHT),
            arches=_arches(parts.staff_arches),
        ),
        state=record.state,
        step=record.step,
    )


def _symptom(row: SymptomRecord) -> str | int:
    if row.answer is not None:
        return row.answer
    return _there(row.number)


def _pain(row: PainRecord) -> Pain:
    return Pain(site=row.site, side=row.side, now=row.now, worst=row.worst, weeks=row.weeks)


def _dose(row: StaffDoseRecord) -> DoseChange:
    return DoseChange(ExerciseId(row.exercise), *(getattr(row, name) for name in _DOSE))


def _leg(trials: Iterable[TrialRecord | StaffTrialRecord], side: Side) -> LegTrials:
    of_leg = [row for row in trials if row.side is side]
    return LegTrials(
        eyes_open=tuple(_trial(row) for row in of_leg if row.eyes is Eyes.OPEN),
        eyes_closed=tuple(_trial(row) for row in of_leg if row.eyes is Eyes.CLOSED),
    )


def _trial(row: TrialRecord | StaffTrialRecord) -> BalanceTrial:
    return BalanceTrial(row.stance_duration_ms, row.ended_by, row.void_reason)


def _exercises(rows: Iterable[StaffExerciseRecord], change: ExerciseChange) -> tuple[ExerciseId, ...]:
    return tuple(ExerciseId(row.exercise) for row in rows if row.change is change)


def _arches(rows: Iterable[ArchRecord | StaffArchRecord]) -> Arches:
    feet = {row.side: arch_of(row) for row in rows}
    return Arches(left=feet.get(Side.LEFT), right=feet.get(Side.RIGHT))


def arch_of(row: ArchRecord | StaffArchRecord) -> ArchMeasure:
    """The measure that these columns hold."""
    match row.method:
        case ArchMethod.FOOTPRINT_MORPH:
            return FootprintMorph(_there(row.arch_index))
        case ArchMethod.FOOTPRINT_PICTURE:
            return FootprintPicture(_there(row.picture))
        case ArchMethod.AHI:
            return ArchHeight(
                system=_there(row.system),
                standing_dorsum_mm=_there(row.standing_dorsum_mm),
                truncated_mm=_there(row.truncated_mm),
                foot_length_mm=_there(row.foot_length_mm),
                sitting_dorsum_mm=row.sitting_dorsum_mm,
            )
        case ArchMethod.NAVICULAR_DROP:
            return NavicularDrop(_there(row.sitting_mm), _there(row.standing_mm))
        case ArchMethod.FOOTPRINT_INDEX:
            return FootprintIndex(_there(row.fore_cm2), _there(row.mid_cm2), _there(row.heel_cm2))


def _there(value: T | None) -> T:
    if value is None:
        raise ValueError("a stored measure lacks a number that its CHECK demands")
    return value
