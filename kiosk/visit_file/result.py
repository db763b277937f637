"""What comes back from a visit file: `footing.result/1`. Every key is always there, in a fixed order."""

import json
from collections.abc import Iterable

from kiosk.outcome import (
    ArchResult,
    Finding,
    LegResult,
    Note,
    NoteKind,
    Outcome,
    PlannedExercise,
    Screening,
    StanceResult,
    Withheld,
)
from kiosk.ports import Sheet
from kiosk.visit import Eyes, Side, Visit

SCHEMA = "footing.result/1"
HANDOUT_FILE = "handout.pdf"

Json = dict[str, object]


def to_json(visit: Visit, outcome: Outcome, sheet: Sheet) -> str:
    """The result as JSON text, indented, no line break at the end. Holds no name, no reference and no answer."""
    return json.dumps(as_dict(visit, outcome, sheet), indent=2, ensure_ascii=False, allow_nan=False)


def as_dict(visit: Visit, outcome: Outcome, sheet: Sheet) -> Json:
    """The result before it is text: plain dictionaries, lists, numbers and strings."""
    return {
        "schema": SCHEMA,
        "visit": str(outcome.visit),
        "stored": visit.store,
        "content_version": outcome.content_version,
        "tier": str(outcome.screening.tier),
        "tier_because": list(outcome.screening.tier_because),
        "balance": _balance(outcome.screening, outcome),
        "arch": {str(side): _arch(outcome.arches.get(side)) for side in Side},
        "findings": [_finding(finding) for finding in outcome.findings],
        "plan": {
            "exercises": [_exercise(exercise) for exercise in outcome.exercises],
            "withheld": [_withheld(withheld) for withheld in outcome.withheld],
            "none_because": str(outcome.no_plan) if outcome.no_plan is not None else None,
        },
        "footwear": _notes(outcome.notes_of(NoteKind.FOOTWEAR)),
        "orthotics": _notes(outcome.notes_of(NoteKind.ORTHOTIC)),
        "education": _notes(outcome.notes_of(NoteKind.EDUCATION)),
        "referral": _notes(outcome.notes_of(NoteKind.REFERRAL)),
        "handout": {"file": HANDOUT_FILE, "pages": sheet.pages, "sha256": sheet.sha256},
    }


def _balance(screening: Screening, outcome: Outcome) -> Json:
    return {
        "gate": str(screening.gate),
        "gate_because": list(screening.gate_because),
        **{str(side): _leg(outcome.legs.get(side)) for side in Side},
    }


def _leg(leg: LegResult | None) -> Json:
    """Empty when the leg was not tried; eyes closed only when it was done."""
    if leg is None:
        return {}
    results = ((eyes, leg.of(eyes)) for eyes in Eyes)
    return {str(eyes): _stance(result) for eyes, result in results if result is not None}


def _stance(result: StanceResult) -> Json:
    return {
        "best_s": result.best_s,
        "mean_s": result.mean_s,
        "valid_trials": result.valid_trials,
        "band": str(result.band),
        "age_band": result.age_band,
        "norm_s": result.norm_s,
        "norm_source": result.norm_source,
    }


def _arch(result: ArchResult | None) -> Json:
    if result is None:
        return {}
    return {
        "class": str(result.arch_class),
        "value": result.value,
        "unit": result.unit,
        "method": result.method,
    }


def _finding(finding: Finding) -> Json:
    return {
        "id": finding.id,
        "side": str(finding.side) if finding.side is not None else None,
        "because": list(finding.because),
        "sources": list(finding.sources),
    }


def _exercise(exercise: PlannedExercise) -> Json:
    return {
        "id": str(exercise.id),
        "side": str(exercise.side),
        "sets": exercise.sets,
        "reps": exercise.reps,
        "hold_s": exercise.hold_s,
        "seconds": exercise.seconds,
        "per_week": exercise.per_week,
        "because": list(exercise.because),
    }


def _withheld(withheld: Withheld) -> Json:
    return {"id": str(withheld.id), "because": list(withheld.because)}


def _notes(notes: Iterable[Note]) -> list[Json]:
    return [{"id": str(note.id), "because": list(note.because)} for note in notes]
