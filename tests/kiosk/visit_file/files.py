"""Visit files for the tests: the smallest good one, and any visit written as a file."""

import copy
from typing import Any

from kiosk.visit import (
    ArchHeight,
    ArchMeasure,
    FootprintIndex,
    FootprintMorph,
    FootprintPicture,
    LegTrials,
    NavicularDrop,
    Visit,
)

SMALLEST: dict[str, Any] = {"schema": "footing.visit/1", "started_at": "2026-11-22T09:30:00+00:00"}


def file_with(**parts: Any) -> dict[str, Any]:
    """The smallest file and these parts."""
    return {**copy.deepcopy(SMALLEST), **parts}


def as_file(visit: Visit) -> dict[str, Any]:
    """This visit in the form that `parse` reads."""
    client, balance, staff = visit.client, visit.balance, visit.staff
    return {
        "schema": "footing.visit/1",
        "language": visit.language,
        "entered_by": str(visit.entered_by),
        "started_at": visit.started_at.isoformat(),
        "consent": {"store": visit.store},
        "client": {
            "first_name": client.first_name,
            "birth_year": client.birth_year,
            "sex": client.sex,
            "reference": client.reference,
            "weight_kg": client.weight_kg,
            "returning_code": client.returning_code,
        },
        "safety": {str(id): str(answer) for id, answer in visit.safety.items()},
        "pain": None
        if visit.pain is None
        else [
            {"site": p.site, "side": p.side, "now": p.now, "worst": p.worst, "weeks": p.weeks}
            for p in visit.pain
        ],
        "symptoms": dict(visit.symptoms),
        "balance": {
            "support_in_reach": balance.support_in_reach,
            "helper_present": balance.helper_present,
            "left": _leg(balance.left),
            "right": _leg(balance.right),
        },
        "arch": {"left": _foot(visit.arches.left), "right": _foot(visit.arches.right)},
        "confirmed": sorted(visit.confirmed),
        "staff": {
            "exercises_add": list(staff.exercises_add),
            "exercises_remove": list(staff.exercises_remove),
            "note": staff.note,
        },
    }


def _leg(leg: LegTrials) -> dict[str, Any]:
    return {
        name: [{"seconds": t.stance_duration_ms / 1000, "ended_by": str(t.ended_by)} for t in trials]
        for name, trials in (("eyes_open", leg.eyes_open), ("eyes_closed", leg.eyes_closed))
    }


def _foot(measure: ArchMeasure | None) -> dict[str, Any] | None:
    match measure:
        case FootprintMorph():
            return {"method": "footprint_morph", "arch_index": measure.arch_index}
        case FootprintPicture():
            return {"method": "footprint_picture", "picture": measure.picture}
        case ArchHeight():
            return {
                "method": "ahi",
                "system": measure.system,
                "sitting_dorsum_mm": measure.sitting_dorsum_mm,
                "standing_dorsum_mm": measure.standing_dorsum_mm,
                "truncated_mm": measure.truncated_mm,
                "foot_length_mm": measure.foot_length_mm,
            }
        case NavicularDrop():
            return {
                "method": "navicular_drop",
                "sitting_mm": measure.sitting_mm,
                "standing_mm": measure.standing_mm,
            }
        case FootprintIndex():
            return {
                "method": "footprint_index",
                "fore_cm2": measure.fore_cm2,
                "mid_cm2": measure.mid_cm2,
                "heel_cm2": measure.heel_cm2,
            }
    return None
