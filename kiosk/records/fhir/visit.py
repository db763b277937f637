"""One visit as a transaction Bundle: Patient (or none), Encounter, QuestionnaireResponse, Observations.

What a kiosk tells is a measure or an answer, never a diagnosis: nothing here is a Condition.
"""

import uuid
from urllib.parse import quote

from kiosk.content.model import Content
from kiosk.counting import counting
from kiosk.outcome import ArchResult, Gate, StanceResult
from kiosk.ports import Record
from kiosk.records import deidentify
from kiosk.records.codebook import MISSING_LABELS, Missing
from kiosk.records.fhir import codes
from kiosk.records.fhir.codes import Json, concept, quantity
from kiosk.records.fhir.questionnaire import answers, canonical
from kiosk.records.synthetic import is_synthetic
from kiosk.visit import Eyes, Pain, Sex, Side, Visit

_NAMESPACE = uuid.UUID("6f1c9f0e-6e3b-4d3c-9a57-2b9f6f0d1c55")
_GENDER = {Sex.FEMALE: "female", Sex.MALE: "male", Sex.OTHER: "other", Sex.UNDISCLOSED: "unknown"}


class _Bundle:
    """Entries as they are made. Identified ones carry an identifier, so that sending them twice adds nothing."""

    def __init__(self, visit: Visit, *, open_: bool) -> None:
        self.entries: list[Json] = []
        self.subject: Json = {}
        self.encounter: Json = {}
        self.when = visit.started_at.isoformat() if open_ else str(visit.started_at.year)
        self._code = visit.code if open_ else None
        self._synthetic = is_synthetic(visit)

    def add(
        self, kind: str, name: str, resource: Json, system: str = codes.VISIT_CODE, value: str = ""
    ) -> Json:
        """The reference to it."""
        value = value or f"{self._code}-{name}"
        known = self._code is not None
        url = f"urn:uuid:{uuid.uuid5(_NAMESPACE, f'{self._code}-{name}') if known else uuid.uuid4()}"
        request: Json = {"method": "POST", "url": kind}
        made: Json = {"resourceType": kind}
        if self._synthetic:
            made["meta"] = {"tag": [codes.TEST_DATA]}
        if known:
            # A response has one identifier, everything else a list of them.
            mine = {"system": system, "value": value}
            made["identifier"] = mine if kind == "QuestionnaireResponse" else [mine]
            request["ifNoneExist"] = f"identifier={quote(f'{system}|{value}')}"
        self.entries.append({"fullUrl": url, "resource": {**made, **resource}, "request": request})
        return {"reference": url}

    def observe(self, name: str, category: str, code: Json, told: Json) -> None:
        resource = {
            "status": "final",
            "category": [{"coding": [{"system": codes.CATEGORY, "code": category}]}],
            "code": code,
            **({"subject": self.subject} if self.subject else {}),
            "encounter": self.encounter,
            "effectiveDateTime": self.when,
            **told,
        }
        self.add("Observation", name, resource)


def bundle(record: Record, content: Content, *, open_: bool) -> Json:
    """The transaction Bundle of one visit; not `open_` is without Patient, dates, codes and typed text."""
    visit = record.visit
    made = _Bundle(visit, open_=open_)
    if open_:
        made.subject = _patient(made, visit)
    made.encounter = made.add(
        "Encounter",
        "encounter",
        {
            "status": "finished",
            "class": codes.coding(codes.ACT_CODE, "AMB", "ambulatory"),
            **({"subject": made.subject} if made.subject else {}),
            "period": {"start": made.when},
        },
        value=visit.code if open_ else "",
    )
    made.add(
        "QuestionnaireResponse",
        "answers",
        {
            "questionnaire": canonical(content.version),
            "status": "completed",
            **({"subject": made.subject} if made.subject else {}),
            "encounter": made.encounter,
            "authored": made.when,
            "item": answers(visit, content, open_=open_),
        },
    )
    _measures(made, record, content, open_=open_)
    return {"resourceType": "Bundle", "type": "transaction", "entry": made.entries}


def _patient(made: _Bundle, visit: Visit) -> Json:
    client = visit.client
    told: Json = {}
    if client.first_name is not None:
        told["name"] = [{"given": [client.first_name]}]
    if client.sex is not None:
        told["gender"] = _GENDER[client.sex]
    if client.birth_year is not None:
        told["birthDate"] = str(client.birth_year)
    if client.reference is None:
        return made.add("Patient", "patient", told)
    return made.add("Patient", "patient", told, codes.REFERENCE, client.reference)


def _measures(made: _Bundle, record: Record, content: Content, *, open_: bool) -> None:
    visit, outcome, english = record.visit, record.outcome, content.texts["en"]
    tier = outcome.screening.tier.value
    made.observe(
        "tier",
        "survey",
        concept(codes.MEASURE, "tier", "Urgency by the safety answers"),
        {"valueCodeableConcept": concept(codes.ANSWER, tier, tier.capitalize())},
    )
    if visit.client.weight_kg is not None:
        weight = concept(codes.MEASURE, "weight", "Body weight", codes.WEIGHT)
        made.observe(
            "weight", "exam", weight, {"valueQuantity": quantity(visit.client.weight_kg, "kg", "kg")}
        )
    for pain in visit.pain or ():
        _pain(made, pain, open_=open_)
    if visit.pain is None:
        about = concept(codes.MEASURE, "pain", "Pain now, 0-10", codes.PAIN)
        made.observe("pain", "survey", about, {"dataAbsentReason": codes.absent(Missing.NOT_ASKED)})
    for side in Side:
        for eyes in Eyes:
            _stance(made, record, side, eyes)
    for side in Side:
        _arch(made, outcome.arches.get(side), side)
    for finding in outcome.findings:
        title = english.get(f"finding.{finding.id}.title", finding.id)
        public = (codes.LOW_BACK_PAIN,) if finding.id == "low_back_pain" else ()
        told = {"valueCodeableConcept": concept(codes.FINDING, finding.id, title, *public)}
        if finding.side is not None:
            told["bodySite"] = concept(codes.SITE, finding.side.value, finding.side.value.capitalize())
        about = concept(codes.MEASURE, "finding", "What the answers and measures point to")
        made.observe(f"finding-{finding.id}", "survey", about, told)


def _pain(made: _Bundle, pain: Pain, *, open_: bool) -> None:
    place = f"{pain.site}-{pain.side}"
    words = f"{pain.site.value.replace('_', ' ').capitalize()}, {pain.side}"
    parts = []
    if pain.worst is not None:
        parts.append(
            _part("pain-worst", "Pain at its worst, 0-10", quantity(pain.worst, "{score}", "{score}"))
        )
    if pain.weeks is not None:
        weeks = pain.weeks if open_ else min(pain.weeks, deidentify.LONGEST_WEEKS)
        parts.append(_part("pain-weeks", "How long it has hurt", quantity(weeks, "weeks", "wk")))
    made.observe(
        f"pain-{place}",
        "survey",
        concept(codes.MEASURE, "pain", "Pain now, 0-10", codes.PAIN),
        {
            "bodySite": concept(codes.SITE, place, words),
            "valueQuantity": quantity(pain.now, "{score}", "{score}"),
            **({"component": parts} if parts else {}),
        },
    )


def _part(code: str, words: str, value: Json) -> Json:
    return {"code": concept(codes.MEASURE, code, words), "valueQuantity": value}


def _stance(made: _Bundle, record: Record, side: Side, eyes: Eyes) -> None:
    """Eyes open always, with the reason when there is no time; eyes closed only when it was done."""
    leg = record.outcome.legs.get(side)
    stance = leg.of(eyes) if leg is not None else None
    trials = counting(record.visit, side, record.outcome.screening.gate).of(eyes)
    if eyes is Eyes.CLOSED and not trials:
        return
    short = "eo" if eyes is Eyes.OPEN else "ec"
    told = (
        _score(stance) if stance is not None and stance.best_s is not None else _no_score(record, side, eyes)
    )
    parts = [
        _part(f"sls-trial-{number}", f"Trial {number}", quantity(trial.stance_duration_ms, "ms", "ms"))
        for number, trial in enumerate(trials, 1)
        if trial.valid
    ]
    words = f"Single-leg stance, {side} leg, {eyes.value.replace('_', ' ')}, best time"
    made.observe(
        f"sls-{short}-{side}",
        "exam",
        concept(codes.MEASURE, f"sls-{short}-{side}-best", words),
        {**told, **({"component": parts} if parts else {})},
    )


def _score(stance: StanceResult) -> Json:
    assert stance.best_s is not None
    return {"valueQuantity": quantity(stance.best_s, "s", "s")}


def _no_score(record: Record, side: Side, eyes: Eyes) -> Json:
    balance = record.visit.balance
    if counting(record.visit, side, record.outcome.screening.gate).of(eyes):
        reason = Missing.NOT_VALID
    elif record.outcome.screening.gate is Gate.SKIP:
        reason = Missing.UNSAFE
    else:
        reason = Missing.SKIPPED if side in balance.left_out else Missing.NOT_ASKED
    return {"dataAbsentReason": codes.absent(reason), "note": [{"text": MISSING_LABELS[reason]}]}


def _arch(made: _Bundle, found: ArchResult | None, side: Side) -> None:
    about = concept(codes.MEASURE, f"arch-{side}", f"Arch of the {side} foot")
    if found is None:
        made.observe(f"arch-{side}", "exam", about, {"dataAbsentReason": codes.absent(Missing.NOT_ASKED)})
        return
    shape = found.arch_class.value
    parts = [
        {
            "code": concept(codes.MEASURE, "arch-class", "Arch, class"),
            "valueCodeableConcept": concept(codes.ANSWER, shape, shape.replace("_", " ").capitalize()),
        }
    ]
    told: Json = {"method": concept(codes.MEASURE, found.method, found.method.replace("_", " ").capitalize())}
    if found.value is not None:
        unit = found.unit or "1"
        told["valueQuantity"] = quantity(found.value, unit, unit)
    made.observe(f"arch-{side}", "exam", about, {**told, "component": parts})
