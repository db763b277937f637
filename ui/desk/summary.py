"""A visit in the shape that the desk shows it: plain lists and dicts for QML, words from the content.

The words are those of the staff copy, so screen and paper say the same.
"""

import json

from kiosk.content.words import because
from kiosk.content.writing import listed
from kiosk.counting import text_key, why_not
from kiosk.desk.model import VisitView
from kiosk.figures import footprint
from kiosk.figures.picture import Picture
from kiosk.measures.screening import screen
from kiosk.measures.stance import tenths
from kiosk.numbers import number
from kiosk.outcome import ArchResult, Because, Outcome, PlannedExercise, StanceResult
from kiosk.visit import ArchPicture, Eyes, Side, Visit, VisitState, YesNo
from ui.desk.context import DeskContext
from ui.pictures import to_variant
from ui.viewmodels.words import capital, plain

AXIS_S = 45.0
_PRINTS = ("footprint_morph", "footprint_index")
_SHAPES = {ArchPicture.HIGH, ArchPicture.TYPICAL, ArchPicture.LOW}

Row = dict[str, object]


def copy(context: DeskContext, key: str, **values: object) -> str:
    """A word of the staff copy."""
    return plain(context.text(f"sheet.staff_copy.{key}", **values))


def reasons(context: DeskContext, paths: Because, visit: Visit, outcome: Outcome) -> str:
    """Why, in the client's own words, one after the other."""
    said = (because(context.content, context.language, path, visit, outcome) for path in paths)
    return " · ".join(dict.fromkeys(capital(plain(line)).rstrip(".") for line in said))


def born(visit: Visit) -> str:
    """The birth year for the head of the page; empty when it was not told."""
    return "" if visit.client.birth_year is None else str(visit.client.birth_year)


# --- balance -----------------------------------------------------------------------------------------------------


def bars(context: DeskContext, outcome: Outcome | None) -> list[Row]:
    """Left and right: `side`, `seconds` in words, `part` of the 45 s (-1: not done), `norm` (-1: none)."""
    found: list[Row] = []
    for side in Side:
        leg = outcome.legs.get(side) if outcome is not None else None
        stance = leg.eyes_open if leg is not None else None
        best = stance.best_s if stance is not None else None
        norm = stance.norm_s if stance is not None else None
        found.append(
            {
                "side": str(side),
                "seconds": "" if best is None else number(context.language, best, 1),
                "part": -1.0 if best is None else min(1.0, best / AXIS_S),
                "norm": -1.0 if norm is None else min(1.0, norm / AXIS_S),
            }
        )
    return found


def norm_parts(context: DeskContext, outcome: Outcome | None) -> Row:
    """What the line in the bars is: `seconds`, `ages`, `source`; empty words when there is none."""
    for side in Side:
        leg = outcome.legs.get(side) if outcome is not None else None
        stance = leg.eyes_open if leg is not None else None
        if stance is not None and stance.norm_s is not None:
            source = (stance.norm_source or "").split(",")[0]
            seconds = number(context.language, stance.norm_s, 0)
            return {"seconds": seconds, "ages": (stance.age_band or "").replace("-", "–"), "source": source}
    return {"seconds": "", "ages": "", "source": ""}


def trials(context: DeskContext, visit: Visit) -> list[Row]:
    """Every try, those that staff timed last: `side`, `leg`, `number`, `seconds`, `who`; `void`: why it does not
    count.
    """
    gate = screen(visit, context.content).gate
    return [
        {
            "side": str(side),
            "leg": _leg_words(context, side, eyes, by_staff),
            "number": str(count),
            "seconds": number(context.language, tenths(trial) / 10, 1),
            "who": copy(context, f"who.{trial.ended_by}"),
            "void": copy(context, key)
            if (key := text_key(trial, why_not(visit, gate, side, eyes, trial, by_staff)))
            else "",
        }
        for side in Side
        for eyes in Eyes
        for by_staff, legs in ((False, visit.balance.leg(side)), (True, visit.by_staff.leg(side)))
        for count, trial in enumerate(legs.of(eyes), start=1)
    ]


def _leg_words(context: DeskContext, side: Side, eyes: Eyes, by_staff: bool) -> str:
    leg = copy(context, str(eyes), side=context.text(f"sheet.side.{side}"))
    return copy(context, "by_staff", what=leg) if by_staff else leg


def scores(context: DeskContext, outcome: Outcome | None) -> list[Row]:
    """Each leg and condition: `side`, `leg`, `best`, `mean`, `count`, `range` (a key word), `norm`."""
    found: list[Row] = []
    for side in Side:
        leg = outcome.legs.get(side) if outcome is not None else None
        for eyes in Eyes:
            stance = leg.of(eyes) if leg is not None else None
            if stance is not None:
                found.append(_score(context, side, eyes, stance))
    return found


def _score(context: DeskContext, side: Side, eyes: Eyes, stance: StanceResult) -> Row:
    def seconds(value: float | None) -> str:
        return "–" if value is None else number(context.language, value, 1)

    norm = seconds(stance.norm_s)
    return {
        "side": str(side),
        "leg": copy(context, str(eyes), side=context.text(f"sheet.side.{side}")),
        "best": seconds(stance.best_s),
        "mean": seconds(stance.mean_s),
        "count": str(stance.valid_trials),
        "range": str(stance.band),
        "norm": norm if stance.age_band is None else f"{norm} ({stance.age_band.replace('-', '–')})",
    }


# --- arches ------------------------------------------------------------------------------------------------------


def arch_shape(result: ArchResult | None) -> float | None:
    """How to draw this foot's print; None when nothing tells."""
    if result is None:
        return None
    if result.method in _PRINTS and result.value is not None:
        return footprint.shape_for_index(result.value)
    return footprint.SHOWN[result.arch_class] if result.arch_class in _SHAPES else None


def feet(context: DeskContext, outcome: Outcome | None) -> list[Row]:
    """Left and right: `side`, `word`, `value` with its method, `picture`."""
    found: list[Row] = []
    for side in Side:
        result = outcome.arches.get(side) if outcome is not None else None
        shape = arch_shape(result)
        drawn = footprint.picture(shape if shape is not None else 0.0, side)
        if shape is None:
            drawn = Picture(drawn.width, drawn.height, drawn.shapes[:1])
        word = "none" if result is None else str(result.arch_class)
        found.append(
            {
                "side": str(side),
                "word": context.text(f"sheet.arches.{word}"),
                "value": _arch_value(context, result),
                "method": "" if result is None else copy(context, f"method.{result.method}"),
                "picture": to_variant(drawn),
            }
        )
    return found


def _arch_value(context: DeskContext, result: ArchResult | None) -> str:
    if result is None or result.value is None:
        return ""
    if result.unit == "mm":
        return f"{number(context.language, result.value, 1)} {context.text('unit.mm')}"
    return number(context.language, result.value, 2)


# --- answers -----------------------------------------------------------------------------------------------------


def answers(context: DeskContext, visit: Visit) -> list[Row]:
    """Questions and answers, those of safety first: `group`, `question`, `answer`, `standsOut`. A sore place has
    `now`, `worst` and `weeks` (-1: not said) instead, for QML to put into words.
    """
    found: list[Row] = []
    for answer in (YesNo.YES, YesNo.UNDISCLOSED):
        found += [
            {
                "group": "safety",
                "question": context.text(f"safety.{id}.label"),
                "answer": context.text(f"answer.{answer}"),
                "standsOut": answer is YesNo.YES,
            }
            for id in context.content.safety_ids
            if visit.safety.get(id) is answer
        ]
    for pain in visit.pain or ():
        found.append(
            {
                "group": "pain",
                "question": capital(context.text(f"place.{pain.side}.{pain.site}")),
                "answer": "",
                "now": pain.now,
                "worst": -1 if pain.worst is None else pain.worst,
                "weeks": -1 if pain.weeks is None else pain.weeks,
                "standsOut": pain.now >= 7,
            }
        )
    for question in context.content.symptoms:
        said = visit.symptoms.get(question.id)
        if said is None:
            continue
        if isinstance(said, int):
            words = f"{said} {context.text(f'unit.{question.unit}')}"
        else:
            words = context.text(context.content.answer_key(question.id, said))
        found.append(
            {
                "group": "symptoms",
                "question": context.text(f"symptom.{question.id}.question"),
                "answer": words,
                "standsOut": False,
            }
        )
    return found


def not_answered(context: DeskContext, view: VisitView | None) -> str:
    """The safety questions that nobody answered before the visit came to its end: silence is no "no"."""
    if view is None or view.visit.state is VisitState.IN_PROGRESS:
        return ""
    ids = [id for id in context.content.safety_ids if view.visit.safety.get(id) is None]
    return " · ".join(capital(plain(context.text(f"safety.{id}.short"))) for id in ids)


# --- what follows ------------------------------------------------------------------------------------------------


def findings(context: DeskContext, visit: Visit, outcome: Outcome | None) -> list[Row]:
    """`title`, `why`, `source` and its kind of `evidence`, in the order of the sheet."""
    if outcome is None:
        return []
    entries = context.content.findings
    order = sorted(outcome.findings, key=lambda f: (entries[f.id].shown, f.id))
    found: list[Row] = []
    for finding in order:
        support = entries[finding.id].support
        found.append(
            {
                "title": plain(context.text(context.content.title_key(finding.id, finding.side))),
                "why": reasons(context, finding.because, visit, outcome),
                "source": context.cited(support.citation),
                "evidence": str(support.evidence),
            }
        )
    return found


def dose(context: DeskContext, planned: PlannedExercise) -> str:
    """`3 × 30 s`, `3 × 10 × 5 s`, `3 × 12`."""
    parts = [str(planned.sets)]
    if planned.reps is not None:
        parts.append(str(planned.reps))
    length = planned.seconds if planned.seconds is not None else planned.hold_s
    if length is not None:
        parts.append(context.text("sheet.plan.s", seconds=length))
    return " × ".join(parts)


def plan(context: DeskContext, visit: Visit, outcome: Outcome | None) -> list[Row]:
    """`id`, `name`, `dose`, `side`, `why`, `perWeek`, `perDay`, and the pictures of start and end."""
    if outcome is None:
        return []
    return [
        {
            "id": str(planned.id),
            "name": context.text(f"exercise.{planned.id}.name"),
            "dose": dose(context, planned),
            "side": context.text(f"sheet.side.{planned.side}"),
            "perWeek": planned.per_week,
            "perDay": planned.per_day,
            "why": reasons(context, planned.because, visit, outcome),
            "pictures": list(context.content.exercises[planned.id].pictures),
            "added": planned.id in visit.staff.exercises_add,
        }
        for planned in outcome.exercises
    ]


def withheld(context: DeskContext, visit: Visit, outcome: Outcome | None) -> list[Row]:
    """Exercises that a safety answer took out: `id`, `name`, `why`."""
    if outcome is None:
        return []
    return [
        {
            "id": str(one.id),
            "name": context.text(f"exercise.{one.id}.name"),
            "why": reasons(context, one.because, visit, outcome),
        }
        for one in outcome.withheld
    ]


def notes(context: DeskContext, visit: Visit, outcome: Outcome | None) -> list[Row]:
    """What the sheet says besides: `title`, `why`."""
    if outcome is None:
        return []
    return [
        {
            "title": plain(context.text(f"note.{note.id}.title")),
            "why": reasons(context, note.because, visit, outcome),
        }
        for note in outcome.notes
    ]


def no_plan(context: DeskContext, outcome: Outcome | None) -> str:
    """Why there are no exercises; empty when there are some or the visit has not come to its end."""
    reason = outcome.no_plan if outcome is not None else None
    return "" if reason is None else str(reason)


def flag_reasons(context: DeskContext, view: VisitView) -> str:
    """What the client said yes to that calls for staff."""
    visit, outcome = view.visit, view.outcome
    told = (
        [path.removeprefix("safety.") for path in outcome.screening.tier_because]
        if outcome is not None
        else []
    )
    yes = told or [id for id in context.content.safety_ids if visit.safety.get(id) is YesNo.YES]
    return " · ".join(capital(plain(context.text(f"safety.{id}.short"))) for id in yes)


def seconds_words(context: DeskContext, best_s: float | None) -> str:
    """A time for a table; empty when there is none."""
    return "" if best_s is None else number(context.language, best_s, 1)


# --- history -----------------------------------------------------------------------------------------------------


def edit_words(context: DeskContext, what: str, value: str | None) -> str:
    """An old or new value of a change as people read it: names of exercises, seconds, the note itself."""
    if value is None:
        return "–"
    found = json.loads(value)
    if found in (None, [], ""):
        return "–"
    if what in ("staff.exercises_add", "staff.exercises_remove", "staff.overrides"):
        return listed(context.language, (context.text(f"exercise.{id_}.name") for id_ in found))
    if what == "staff.doses":
        return listed(context.language, (_dose_words(context, one) for one in found))
    return found if isinstance(found, str) else _plain_words(found)


def _dose_words(context: DeskContext, one: dict[str, object]) -> str:
    numbers = [str(one[key]) for key in ("sets", "reps", "hold_s", "seconds") if one.get(key) is not None]
    name = context.text(f"exercise.{one['exercise']}.name")
    return f"{name} {' × '.join(numbers)}"


def _plain_words(found: object) -> str:
    """Numbers and words of a measure, one after the other."""
    if isinstance(found, dict):
        return ", ".join(f"{_plain_words(value)}" for value in found.values() if value is not None)
    if isinstance(found, list):
        return ", ".join(_plain_words(one) for one in found)
    return f"{found:g}" if isinstance(found, float) else str(found)
