"""From a visit file (`footing.visit/1`) to a `Visit`: every fault named at once, or a visit that may be stored.

The file goes through the same ranges, the same gate and the same rules for typed words as the screens. Nothing
is guessed and nothing is mended: a value is taken as it stands, or refused with its dotted path.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from types import MappingProxyType

from kiosk.answers import MAX_WEEKS, birth_years
from kiosk.assess import assess
from kiosk.codes import parse_code
from kiosk.content.model import Content, SymptomQuestion
from kiosk.errors import Fault, Refused
from kiosk.freetext import FIRST_NAME_MAX, NOTE_MAX, REFERENCE_MAX
from kiosk.measures import arch
from kiosk.measures.balance import EYES_CLOSED_FROM_MS
from kiosk.measures.screening import screen
from kiosk.outcome import Gate
from kiosk.visit import (
    BodySide,
    Client,
    EnteredBy,
    ExerciseId,
    Eyes,
    Pain,
    PainSite,
    SafetyId,
    Sex,
    Side,
    StaffChanges,
    SymptomId,
    Visit,
    VisitCode,
    YesNo,
)
from kiosk.visit_file.fields import Part, one_of, read_object, shown, whole_problem
from kiosk.visit_file.measures import read_arches, read_balance, still_open

SCHEMA = "footing.visit/1"

# The year is part of the check: a date far off is a slip of the pen, and would give a wrong age.
_ANY_BIRTH_YEAR = range(1900, 2100)
_DATE = re.compile(r"20\d\d-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)", re.ASCII)


def parse(text: str | bytes, content: Content) -> Visit:
    """The visit in this file, without a code yet. Raises `Refused`, and nothing else, with every fault at once."""
    faults: list[Fault] = []
    whole = Part(read_object(text), "", faults)
    visit = _visit(whole, content)
    whole.done()
    faults += _between_parts(visit, content)
    if not faults:
        faults += _staff_additions(visit, content)
    if faults:
        raise Refused(_once(faults), _what_to_do(faults))
    return visit


def _what_to_do(faults: list[Fault]) -> str:
    asks = any(fault.question for fault in faults)
    confirm = 'An unusual value that is right is taken once its path stands in "confirmed". ' if asks else ""
    return f"{confirm}Correct the file and try again; nothing has been stored."


def _once(faults: list[Fault]) -> tuple[Fault, ...]:
    return tuple(dict.fromkeys(faults))


def _visit(whole: Part, content: Content) -> Visit:
    whole.require("schema", "started_at")
    schema = whole.raw("schema")
    if schema is not None and schema != SCHEMA:
        whole.fault("schema", f"has to be {SCHEMA}")
    started_at = _started_at(whole)
    confirmed = _confirmed(whole)
    client = _client(whole.part("client"), started_at, confirmed)
    if started_at is None:
        # No age follows from a wrong date, so none of the rules about age may find a fault.
        client = replace(client, birth_year=None)
    return Visit(
        code=VisitCode(""),
        started_at=started_at or datetime.min.replace(tzinfo=UTC),
        language=_language(whole, content),
        entered_by=whole.choice("entered_by", EnteredBy) or EnteredBy.CLIENT,
        store=_consent(whole.part("consent")),
        client=client,
        safety=_safety(whole.part("safety"), content),
        pain=_pain(whole),
        symptoms=_symptoms(whole.part("symptoms"), content),
        balance=read_balance(whole.part("balance")),
        arches=read_arches(whole.part("arch"), confirmed),
        confirmed=confirmed,
        staff=_staff(whole.part("staff"), content),
    )


# --- about the visit and the client --------------------------------------------------------------------------


def _started_at(whole: Part) -> datetime | None:
    """With the offset of the file, wherever it is read: its day and its year are those of the clinic it comes from."""
    value = whole.raw("started_at")
    if value is None:
        return None
    if isinstance(value, str) and _DATE.fullmatch(value):
        try:
            return datetime.fromisoformat(value)
        except ValueError:
            pass  # the right form, but no such day or hour: refused like any other wrong date
    whole.fault("started_at", "has to be a date and time with its zone, like 2026-11-22T09:30:00+00:00")
    return None


def _language(whole: Part, content: Content) -> str:
    value = whole.raw("language")
    if value is None:
        return content.languages[0]
    if not isinstance(value, str) or value not in content.languages:
        whole.fault("language", f"has to be one of: {', '.join(content.languages)}")
        return content.languages[0]
    return value


def _consent(part: Part) -> bool:
    """Without a clear yes nothing is stored."""
    store = part.flag("store")
    part.done()
    return store is True


def _client(part: Part, started_at: datetime | None, confirmed: frozenset[str]) -> Client:
    years = birth_years(started_at) if started_at else _ANY_BIRTH_YEAR
    weight_kg = part.number("weight_kg")
    if weight_kg is not None:
        part.faults += still_open([arch.WEIGHT.fault(part.path("weight_kg"), weight_kg)], confirmed)
    client = Client(
        first_name=part.text("first_name", FIRST_NAME_MAX),
        birth_year=part.whole("birth_year", years[0], years[-1]),
        sex=part.choice("sex", Sex),
        reference=part.text("reference", REFERENCE_MAX),
        weight_kg=weight_kg,
        returning_code=_returning_code(part),
    )
    part.done()
    return client


def _returning_code(part: Part) -> VisitCode | None:
    value = part.raw("returning_code")
    if value is None:
        return None
    code = parse_code(value) if isinstance(value, str) else None
    if code is None:
        part.fault("returning_code", "is not a visit code")
    return code


def _confirmed(whole: Part) -> frozenset[str]:
    paths = set()
    for number, value in enumerate(whole.items("confirmed") or ()):
        if isinstance(value, str) and value in _CONFIRMABLE:
            paths.add(value)
        else:
            whole.fault(f"confirmed.{number}", "is not the path of a value that can be confirmed")
    return frozenset(paths)


_CONFIRMABLE = frozenset(
    {"client.weight_kg", arch.LENGTH_DIFFERENCE_PATH}
    | {f"arch.{side}.{name}" for side in Side for name in arch.CHECKED}
)


# --- questions -----------------------------------------------------------------------------------------------


def _safety(part: Part, content: Content) -> Mapping[SafetyId, YesNo]:
    answers = {}
    for key, value in part.entries():
        answer = one_of(value, YesNo)
        if key not in content.safety_ids:
            part.fault(shown(key), "is not a safety question")
        elif answer is None:
            part.fault(key, f"has to be one of: {', '.join(YesNo)}")
        else:
            answers[SafetyId(key)] = answer
    return MappingProxyType(answers)


def _pain(whole: Part) -> tuple[Pain, ...] | None:
    """None when the part is missing: not asked. An empty list says that nothing hurts."""
    if whole.raw("pain") is None:
        return None
    pains: list[Pain] = []
    for part in whole.parts("pain"):
        part.require("site", "side", "now")
        site, side = part.choice("site", PainSite), part.choice("side", BodySide)
        now, worst = part.whole("now", 0, 10), part.whole("worst", 0, 10)
        weeks = part.whole("weeks", 0, MAX_WEEKS)
        part.done()
        if now is not None and worst is not None and worst < now:
            part.fault("worst", "cannot be less than the pain now")
        if site is None or side is None:
            continue
        if any((p.site, p.side) == (site, side) for p in pains):
            part.fault("site", "stands there twice with this side")
        pains.append(Pain(site, side, now or 0, worst, weeks))
    return tuple(pains)


def _symptoms(part: Part, content: Content) -> Mapping[SymptomId, str | int]:
    questions = {str(q.id): q for q in content.symptoms}
    answers: dict[SymptomId, str | int] = {}
    for key, value in part.entries():
        question = questions.get(key)
        problem = _answer_problem(question, value) if question else "is not a question"
        if problem is not None:
            part.fault(shown(key), problem)
        elif question is not None and isinstance(value, (str, int)):
            answers[question.id] = value
    for key, _ in part.entries():
        only_if = questions[key].only_if if key in questions else None
        if only_if and answers.get(only_if[0]) not in only_if[1]:
            part.fault(key, f"is asked only when {only_if[0]} is one of: {', '.join(only_if[1])}")
    return MappingProxyType(answers)


def _answer_problem(question: SymptomQuestion, value: object) -> str | None:
    if question.is_number:
        return whole_problem(value, question.low or 0, question.high or 0)
    if isinstance(value, str) and value in question.answers:
        return None
    return f"has to be one of: {', '.join(question.answers)}"


# --- staff ---------------------------------------------------------------------------------------------------


def _staff(part: Part, content: Content) -> StaffChanges:
    add, remove = (_exercises(part, key, content) for key in ("exercises_add", "exercises_remove"))
    for number, id in enumerate(remove):
        if id in add:
            part.fault(f"exercises_remove.{number}", "is also added")
    changes = StaffChanges(add, remove, part.text("note", NOTE_MAX, line_breaks=True))
    part.done()
    return changes


def _exercises(part: Part, key: str, content: Content) -> tuple[ExerciseId, ...]:
    ids: list[ExerciseId] = []
    for number, value in enumerate(part.items(key) or ()):
        if not isinstance(value, str) or value not in content.exercises:
            part.fault(f"{key}.{number}", "is not an exercise")
        elif value in ids:
            part.fault(f"{key}.{number}", "stands there twice")
        else:
            ids.append(ExerciseId(value))
    return tuple(ids)


# --- what only the whole visit shows -------------------------------------------------------------------------


def _between_parts(visit: Visit, content: Content) -> list[Fault]:
    return [
        *_gate(visit, content),
        *_eyes_closed(visit),
        *still_open([*arch.check_pair(visit.arches)], visit.confirmed),
    ]


def _given(visit: Visit) -> list[tuple[Side, Eyes]]:
    return [(side, eyes) for side in Side for eyes in Eyes if visit.balance.leg(side).of(eyes)]


def _gate(visit: Visit, content: Content) -> list[Fault]:
    """Trials may be there only if the gate let the client stand on one leg."""
    gate = screen(visit, content).gate
    if gate is Gate.SKIP:
        problem = "cannot be there: a safety answer rules balance out"
    elif gate is Gate.HELPER and visit.balance.helper_present is not True:
        problem = "cannot be there: age or a safety answer calls for a helper, and none was present"
    elif visit.balance.support_in_reach is False:
        problem = "cannot be there: no support was in reach"
    else:
        return []
    return [Fault(f"balance.{side}.{eyes}", problem) for side, eyes in _given(visit)]


def _eyes_closed(visit: Visit) -> list[Fault]:
    """Eyes closed only with somebody there, and only on a leg that held 10 s with eyes open."""
    watched = visit.entered_by is EnteredBy.STAFF or visit.balance.helper_present is True
    faults = []
    for side, eyes in _given(visit):
        if eyes is not Eyes.CLOSED:
            continue
        path = f"balance.{side}.{eyes}"
        if not watched:
            faults.append(Fault(path, "cannot be there: eyes closed needs staff or a helper"))
        opened = visit.balance.leg(side).eyes_open
        if not any(t.valid and t.stance_duration_ms >= EYES_CLOSED_FROM_MS for t in opened):
            faults.append(Fault(path, "cannot be there: this leg did not hold 10 seconds with eyes open"))
    return faults


def _staff_additions(visit: Visit, content: Content) -> list[Fault]:
    """Every exercise names a finding; where nothing was found there is nothing to add one for."""
    if not visit.staff.exercises_add:
        return []
    outcome = assess(visit, content)
    if outcome.findings or outcome.screening.tier.stops_plan:
        return []
    return [Fault("staff.exercises_add", "this visit has no finding that an exercise could be for")]
