"""Finished visits read straight from the file's columns: the same `Visit` that `db.rows.visit_of` builds, without
an ORM object for each of its sixty rows, which costs ten times as much.

A test compares both ways on random visits.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum
from operator import itemgetter
from types import MappingProxyType, SimpleNamespace
from typing import Any, TypeVar, cast

from db.models import ArchMethod, ArchRecord, ExerciseChange
from db.rows import arch_of
from kiosk.visit import (
    AhiSystem,
    Arches,
    ArchMeasure,
    ArchPicture,
    Balance,
    BalanceTrial,
    BodySide,
    Client,
    DoseChange,
    EndedBy,
    EnteredBy,
    ExerciseId,
    Eyes,
    LegTrials,
    Pain,
    PainSite,
    SafetyId,
    Sex,
    Side,
    StaffChanges,
    StaffMeasures,
    SymptomId,
    Visit,
    VisitCode,
    VisitState,
    VoidReason,
    YesNo,
)

E = TypeVar("E", bound=StrEnum)


def _words(kind: type[E]) -> Mapping[str, E]:
    return {word.value: word for word in kind}


# A look-up costs a quarter of calling the enum.
_YES_NO, _SITE, _BODY_SIDE = _words(YesNo), _words(PainSite), _words(BodySide)
_SIDE, _EYES, _ENDED, _VOID = _words(Side), _words(Eyes), _words(EndedBy), _words(VoidReason)
_ENTERED, _SEX, _STATE = _words(EnteredBy), _words(Sex), _words(VisitState)
_CHANGE, _METHOD = _words(ExerciseChange), _words(ArchMethod)
_PICTURE, _SYSTEM = _words(ArchPicture), _words(AhiSystem)

VISIT = (
    "id, code, state, step, started_at, utc_offset_s, language, entered_by, first_name, birth_year, sex, reference,"
    " weight_kg, returning_code, pain_asked, support_in_reach, helper_present, left_leg_left_out,"
    " right_leg_left_out, staff_note"
)
"""The columns of `visits` in the order that `visit_of` takes them."""

_ARCH_COLUMNS = tuple(c.name for c in ArchRecord.__table__.columns if c.name not in ("visit_id", "side"))

SAFETY = "SELECT visit_id, question, answer FROM safety_answers"
SYMPTOMS = "SELECT visit_id, question, coalesce(answer, number) FROM symptom_answers"
PAINS = "SELECT visit_id, site, side, now, worst, weeks FROM pains"
TRIALS = "SELECT visit_id, side, eyes, stance_duration_ms, ended_by, void_reason FROM trials"
ARCHES = f"SELECT visit_id, side, {', '.join(_ARCH_COLUMNS)} FROM arches"
CONFIRMED = "SELECT visit_id, path FROM confirmed"
STAFF = "SELECT visit_id, change, exercise FROM staff_exercises"
STAFF_TRIALS = f"{TRIALS.removesuffix('trials')}staff_trials"
STAFF_ARCHES = f"{ARCHES.removesuffix('arches')}staff_arches"
_DOSE_COLUMNS = "visit_id, place, exercise, sets, reps, hold_s, seconds, rest_s, per_day, per_week"
STAFF_DOSES = f"SELECT {_DOSE_COLUMNS} FROM staff_doses"
STAFF_OVERRIDES = "SELECT visit_id, place, exercise FROM staff_overrides"
OF_STAFF = (STAFF_TRIALS, STAFF_ARCHES, STAFF_DOSES, STAFF_OVERRIDES)
PARTS = (SAFETY, SYMPTOMS, PAINS, TRIALS, ARCHES, CONFIRMED, STAFF, *OF_STAFF)
"""Every table is kept in the order of its key: what has an order (pains, trials, exercises) comes in that order."""

Rows = Iterable[Sequence[Any]]

# What most visits have, made once: making a frozen object costs as much as reading some of its rows.
_NO_ANSWERS: Mapping[Any, Any] = MappingProxyType({})
_NO_TRIALS, _NO_FEET = LegTrials(), Arches()
_OUT = {
    (left, right): frozenset(side for side, out in ((Side.LEFT, left), (Side.RIGHT, right)) if out)
    for left in (False, True)
    for right in (False, True)
}


class PageParts:
    """The rows that hang on a page of visits, dealt out to each. `read` runs one of `PARTS` for the whole page."""

    def __init__(self, rows: Mapping[str, Rows]) -> None:
        # Three of four rows are answers: they are dealt out without a line of Python for each.
        self._safety: dict[int, Mapping[SafetyId, YesNo]] = {
            id: MappingProxyType(dict(zip(questions, map(_YES_NO.__getitem__, answers), strict=True)))
            for id, questions, answers in _answers(rows[SAFETY])
        }
        self._symptoms: dict[int, Mapping[SymptomId, str | int]] = {
            id: MappingProxyType(dict(zip(questions, answers, strict=True)))
            for id, questions, answers in _answers(rows[SYMPTOMS])
        }
        self._pains: dict[int, list[Pain]] = defaultdict(list)
        for id, site, side, now, worst, weeks in rows[PAINS]:
            self._pains[id].append(Pain(_SITE[site], _BODY_SIDE[side], now, worst, weeks))
        self._trials, self._staff_trials = _trials(rows[TRIALS]), _trials(rows[STAFF_TRIALS])
        self._arches, self._staff_arches = _arches(rows[ARCHES]), _arches(rows[STAFF_ARCHES])
        self._confirmed: dict[int, set[str]] = defaultdict(set)
        for id, path in rows[CONFIRMED]:
            self._confirmed[id].add(path)
        self._staff: dict[tuple[int, ExerciseChange], list[ExerciseId]] = defaultdict(list)
        for id, change, exercise in rows[STAFF]:
            self._staff[id, _CHANGE[change]].append(exercise)
        self._doses: dict[int, list[DoseChange]] = defaultdict(list)
        for id, _, *dose in sorted(rows[STAFF_DOSES], key=itemgetter(0, 1)):
            self._doses[id].append(DoseChange(*dose))
        self._overrides: dict[int, list[ExerciseId]] = defaultdict(list)
        for id, _, exercise in sorted(rows[STAFF_OVERRIDES], key=itemgetter(0, 1)):
            self._overrides[id].append(exercise)

    def visit_of(self, row: Sequence[Any]) -> Visit:
        """The visit of this row of `VISIT` columns, equal to the one that was saved."""
        (id, code, state, step, started, offset_s, language, entered_by, first_name, birth_year, sex, reference,
         weight_kg, returning, pain_asked, support, helper, left_out, right_out, note) = row  # fmt: skip
        return Visit(
            code=code,
            started_at=at_clinic(started, offset_s),
            language=language,
            entered_by=_ENTERED[entered_by],
            store=True,
            client=Client(
                first_name,
                birth_year,
                None if sex is None else _SEX[sex],
                reference,
                weight_kg,
                None if returning is None else VisitCode(returning),
            ),
            safety=self._safety.get(id, _NO_ANSWERS),
            pain=tuple(self._pains.get(id, ())) if pain_asked else None,
            symptoms=self._symptoms.get(id, _NO_ANSWERS),
            balance=Balance(
                None if support is None else bool(support),
                None if helper is None else bool(helper),
                _leg(self._trials, id, Side.LEFT),
                _leg(self._trials, id, Side.RIGHT),
                _OUT[bool(left_out), bool(right_out)],
            ),
            arches=_feet(self._arches, id),
            confirmed=frozenset(self._confirmed.get(id, ())),
            staff=StaffChanges(
                tuple(self._staff.get((id, ExerciseChange.ADD), ())),
                tuple(self._staff.get((id, ExerciseChange.REMOVE), ())),
                note,
                tuple(self._doses.get(id, ())),
                tuple(self._overrides.get(id, ())),
            ),
            by_staff=StaffMeasures(
                _leg(self._staff_trials, id, Side.LEFT),
                _leg(self._staff_trials, id, Side.RIGHT),
                _feet(self._staff_arches, id),
            ),
            state=_STATE[state],
            step=step,
        )


Trials = dict[tuple[int, Side, Eyes], list[BalanceTrial]]
Feet = dict[tuple[int, Side], ArchMeasure]


def _trials(rows: Rows) -> Trials:
    trials: Trials = defaultdict(list)
    for id, side, eyes, ms, ended_by, void in rows:
        trial = BalanceTrial(ms, _ENDED[ended_by], None if void is None else _VOID[void])
        trials[id, _SIDE[side], _EYES[eyes]].append(trial)
    return trials


def _arches(rows: Rows) -> Feet:
    return {(id, _SIDE[side]): _arch(values) for id, side, *values in rows}


def _answers(rows: Rows) -> Iterator[tuple[int, tuple[Any, ...], tuple[Any, ...]]]:
    """Of each visit with rows its questions and, in the same order, its answers."""
    # They come in the order of visits already; should they not, this costs time and mixes nothing up.
    in_order = sorted(rows, key=itemgetter(0))
    if not in_order:
        return
    ids, questions, answers = zip(*in_order, strict=True)
    start = 0
    for id, many in Counter(ids).items():
        end = start + many
        yield id, questions[start:end], answers[start:end]
        start = end


def _leg(trials: Trials, id: int, side: Side) -> LegTrials:
    opened, closed = trials.get((id, side, Eyes.OPEN)), trials.get((id, side, Eyes.CLOSED))
    return LegTrials(tuple(opened or ()), tuple(closed or ())) if opened or closed else _NO_TRIALS


def _feet(arches: Feet, id: int) -> Arches:
    left, right = arches.get((id, Side.LEFT)), arches.get((id, Side.RIGHT))
    return Arches(left, right) if left or right else _NO_FEET


def at_clinic(started_at: str, utc_offset_s: int) -> datetime:
    """The stored start on the clinic's wall."""
    began = datetime.fromisoformat(started_at)
    return began.astimezone(timezone(timedelta(seconds=utc_offset_s)) if utc_offset_s else UTC)


def _arch(values: Sequence[Any]) -> ArchMeasure:
    row = SimpleNamespace(**dict(zip(_ARCH_COLUMNS, values, strict=True)))
    row.method = _METHOD[row.method]
    row.picture = None if row.picture is None else _PICTURE[row.picture]
    row.system = None if row.system is None else _SYSTEM[row.system]
    return arch_of(cast(ArchRecord, row))
