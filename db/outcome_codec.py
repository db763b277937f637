"""An outcome as JSON text and back. Written out field by field, so that renaming a field in the code cannot
silently change what is in stored records.

Keys are the field names of `kiosk.outcome`; enums are their words. A field that is missing on reading takes the
default of its class, so older records stay readable; an unknown format number is refused.
"""

import json
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import Any, TypeVar

from kiosk.outcome import (
    ArchResult,
    Band,
    Because,
    Change,
    Finding,
    Gate,
    LegResult,
    NoPlan,
    Note,
    NoteKind,
    Outcome,
    PlannedExercise,
    PlanSide,
    Screening,
    StanceResult,
    Tier,
    Withheld,
)
from kiosk.visit import ArchPicture, ExerciseId, NoteId, Side, VisitCode

E = TypeVar("E", bound=StrEnum)

FORMAT = 1

Json = Mapping[str, Any]

_MOST_KEPT = 2048
"""Findings, notes and exercises withheld that are kept to be used again, of each: the same few come in every outcome,
and looking one up costs half of making it."""


def encode(outcome: Outcome) -> str:
    """Compact JSON, the same text for an equal outcome whatever the order of its mappings.

    Raises `ValueError` for a number that JSON has no word for (infinity, not-a-number).
    """
    return json.dumps(
        {
            "format": FORMAT,
            "visit": outcome.visit,
            "content_version": outcome.content_version,
            "screening": _screening(outcome.screening),
            "legs": {s.value: _leg(outcome.legs[s]) for s in Side if s in outcome.legs},
            "arches": {s.value: _arch(outcome.arches[s]) for s in Side if s in outcome.arches},
            "findings": [_finding(f) for f in outcome.findings],
            "exercises": [_exercise(e) for e in outcome.exercises],
            "withheld": [{"id": w.id, "because": w.because} for w in outcome.withheld],
            "notes": [{"id": n.id, "kind": n.kind.value, "because": n.because} for n in outcome.notes],
            "changes": [
                {"what": c.what, "before": c.before, "now": c.now, "unit": c.unit} for c in outcome.changes
            ],
            "unchanged": outcome.unchanged,
            "no_plan": None if outcome.no_plan is None else outcome.no_plan.value,
        },
        ensure_ascii=False,
        allow_nan=False,
        separators=(",", ":"),
    )


def _words(kind: type[E]) -> Mapping[str, E]:
    return {word.value: word for word in kind}


# An export decodes a great many: a look-up costs a quarter of calling the enum.
_TIER, _GATE, _BAND, _SIDE = _words(Tier), _words(Gate), _words(Band), _words(Side)
_ARCH_PICTURE, _PLAN_SIDE, _NOTE_KIND = _words(ArchPicture), _words(PlanSide), _words(NoteKind)
_NO_PLAN = _words(NoPlan)


def decode(text: str) -> Outcome:
    """The outcome that `encode` wrote. Raises `ValueError` when the text is not one; never quotes the text."""
    try:
        return _outcome(json.loads(text))
    except (KeyError, TypeError, AttributeError, ValueError):
        # Not chained: the error would quote what it could not read.
        raise ValueError("a stored outcome cannot be read") from None


def _outcome(data: Json) -> Outcome:
    if data["format"] != FORMAT:
        raise ValueError
    return Outcome(
        visit=VisitCode(data["visit"]),
        content_version=data["content_version"],
        screening=_to_screening(data["screening"]),
        legs=MappingProxyType({_SIDE[side]: _to_leg(leg) for side, leg in data["legs"].items()}),
        arches=MappingProxyType({_SIDE[side]: _to_arch(arch) for side, arch in data["arches"].items()}),
        findings=tuple(
            [
                _to_finding(f["id"], f["side"], tuple(f["because"]), tuple(f["sources"]))
                for f in data["findings"]
            ]
        ),
        exercises=tuple(_to_exercise(e) for e in data["exercises"]),
        withheld=tuple([_to_withheld(w["id"], tuple(w["because"])) for w in data["withheld"]]),
        notes=tuple([_to_note(n["id"], n["kind"], tuple(n["because"])) for n in data["notes"]]),
        changes=tuple(Change(c["what"], c["before"], c["now"], c["unit"]) for c in data["changes"]),
        # Outcomes stored before there was such a list have none.
        unchanged=tuple(data.get("unchanged", ())),
        no_plan=_to_no_plan(data["no_plan"]) if "no_plan" in data else _older_no_plan(data),
    )


def _to_no_plan(word: str | None) -> NoPlan | None:
    return None if word is None else _NO_PLAN[word]


def _older_no_plan(data: Json) -> NoPlan | None:
    """The reason as it was told, and printed, while outcomes were stored without it: from what else they hold."""
    if data["exercises"]:
        return None
    if _TIER[data["screening"]["tier"]].stops_plan:
        return NoPlan.SEE_STAFF
    if not data["findings"]:
        return NoPlan.NOTHING_FOUND
    if data["withheld"]:
        return NoPlan.RULED_OUT
    strong = any(finding["id"] == "severe_pain" for finding in data["findings"])
    return NoPlan.STRONG_PAIN if strong else NoPlan.STAFF


def _because(data: list[str]) -> Because:
    return tuple(data)


# --- the parts, each one way and back ------------------------------------------------------------------------


def _screening(screening: Screening) -> Json:
    return {
        "tier": screening.tier.value,
        "tier_because": screening.tier_because,
        "gate": screening.gate.value,
        "gate_because": screening.gate_because,
    }


def _to_screening(data: Json) -> Screening:
    return Screening(
        tier=_TIER[data["tier"]],
        tier_because=_because(data["tier_because"]),
        gate=_GATE[data["gate"]],
        gate_because=_because(data["gate_because"]),
    )


def _leg(leg: LegResult) -> Json:
    return {
        "eyes_open": _stance(leg.eyes_open),
        "eyes_closed": None if leg.eyes_closed is None else _stance(leg.eyes_closed),
    }


def _to_leg(data: Json) -> LegResult:
    closed = data["eyes_closed"]
    return LegResult(
        eyes_open=_to_stance(data["eyes_open"]),
        eyes_closed=None if closed is None else _to_stance(closed),
    )


def _stance(stance: StanceResult) -> Json:
    return {
        "best_s": stance.best_s,
        "mean_s": stance.mean_s,
        "valid_trials": stance.valid_trials,
        "band": stance.band.value,
        "age_band": stance.age_band,
        "norm_s": stance.norm_s,
        "norm_source": stance.norm_source,
    }


def _to_stance(data: Json) -> StanceResult:
    return StanceResult(
        best_s=data["best_s"],
        mean_s=data["mean_s"],
        valid_trials=data["valid_trials"],
        band=_BAND[data["band"]],
        age_band=data.get("age_band"),
        norm_s=data.get("norm_s"),
        norm_source=data.get("norm_source"),
    )


def _arch(arch: ArchResult) -> Json:
    return {
        "arch_class": arch.arch_class.value,
        "method": arch.method,
        "value": arch.value,
        "unit": arch.unit,
    }


def _to_arch(data: Json) -> ArchResult:
    return ArchResult(
        arch_class=_ARCH_PICTURE[data["arch_class"]],
        method=data["method"],
        value=data.get("value"),
        unit=data.get("unit"),
    )


def _finding(finding: Finding) -> Json:
    return {
        "id": finding.id,
        "side": None if finding.side is None else finding.side.value,
        "because": finding.because,
        "sources": finding.sources,
    }


@lru_cache(maxsize=_MOST_KEPT)
def _to_finding(id: str, side: str | None, because: Because, sources: tuple[str, ...]) -> Finding:
    return Finding(id, None if side is None else _PLAN_SIDE[side], because, sources)


@lru_cache(maxsize=_MOST_KEPT)
def _to_withheld(id: str, because: Because) -> Withheld:
    return Withheld(ExerciseId(id), because)


@lru_cache(maxsize=_MOST_KEPT)
def _to_note(id: str, kind: str, because: Because) -> Note:
    return Note(NoteId(id), _NOTE_KIND[kind], because)


def _exercise(exercise: PlannedExercise) -> Json:
    return {
        "id": exercise.id,
        "side": exercise.side.value,
        "sets": exercise.sets,
        "reps": exercise.reps,
        "hold_s": exercise.hold_s,
        "seconds": exercise.seconds,
        "rest_s": exercise.rest_s,
        "per_week": exercise.per_week,
        "because": exercise.because,
        "per_day": exercise.per_day,
    }


def _to_exercise(data: Json) -> PlannedExercise:
    return PlannedExercise(
        id=ExerciseId(data["id"]),
        side=_PLAN_SIDE[data["side"]],
        sets=data["sets"],
        reps=data["reps"],
        hold_s=data["hold_s"],
        seconds=data["seconds"],
        rest_s=data["rest_s"],
        per_week=data["per_week"],
        because=_because(data["because"]),
        per_day=data.get("per_day", 1),
    )
