"""Visits to make sheets of: one as most are, one with everything at once, a calm one, and the urgent
ones.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime

from kiosk.handout import ClinicLine
from kiosk.visit import (
    Arches,
    ArchPicture,
    Balance,
    BalanceTrial,
    BodySide,
    Client,
    EndedBy,
    FootprintMorph,
    FootprintPicture,
    LegTrials,
    Pain,
    PainSite,
    SafetyId,
    Sex,
    StaffChanges,
    SymptomId,
    Visit,
    VisitCode,
    YesNo,
)

DAY = date(2026, 11, 22)
CLINIC = ClinicLine(
    "Riverside Foot Clinic", "555 0142", "Strong Feet class, Tuesdays at 10. Ask at the desk."
)


def trials(*seconds: float) -> tuple[BalanceTrial, ...]:
    """Valid trials of so many seconds."""
    return tuple(BalanceTrial(int(s * 1000), EndedBy.LIMIT if s == 45 else EndedBy.CLIENT) for s in seconds)


def said(**answers: str | int) -> Mapping[SymptomId, str | int]:
    return {SymptomId(id): answer for id, answer in answers.items()}


EMPTY = Visit(VisitCode("K7M4QX"), datetime(2026, 11, 22, 9, 30, tzinfo=UTC), client=Client(birth_year=1961))

TYPICAL = replace(
    EMPTY,
    client=Client("Maria", 1961, Sex.FEMALE),
    pain=(Pain(PainSite.HEEL, BodySide.LEFT, 4, 7, 12), Pain(PainSite.KNEE, BodySide.RIGHT, 3)),
    symptoms=said(first_step_heel_pain="yes", tight_calves="yes", hours_standing="3_5", insoles="none"),
    balance=Balance(True, True, LegTrials(trials(12.3, 9, 11)), LegTrials(trials(20, 31.4, 25))),
    arches=Arches(FootprintMorph(0.29), FootprintMorph(0.235)),
)

EVERYTHING = replace(
    EMPTY,
    client=Client("Wilhelmina-Alexandrina van Oranje-Nassau", 1941),
    pain=(
        Pain(PainSite.HEEL, BodySide.LEFT, 8, 9, 12),
        Pain(PainSite.KNEE, BodySide.BOTH, 3),
        Pain(PainSite.LOW_BACK, BodySide.LEFT, 7, 9),
        Pain(PainSite.ANKLE, BodySide.RIGHT, 7, 9),
        Pain(PainSite.HIP, BodySide.LEFT, 9, 9),
    ),
    symptoms=said(
        pain_after_standing="yes",
        back_worse_in_some_shoes="yes",
        new_shoes_feel_off="yes",
        first_step_heel_pain="yes",
        tight_calves="yes",
        tight_hamstrings="yes",
        foot_fatigue="yes",
        foot_rolls_left="inward",
        foot_rolls_right="outward",
        better_with_support="yes",
        leg_length="told_different",
        leg_length_mm=14,
        weight_on="left",
        one_sided_back_tightness="left",
        hours_standing="6_plus",
        footwear_most="heels",
        insoles="shop_bought",
        insoles_months=14,
    ),
    safety={SafetyId("fall_with_injury_or_two_falls"): YesNo.YES},
    balance=Balance(
        True,
        True,
        LegTrials(trials(4.3, 2, 3), trials(1.2, 2)),
        LegTrials(trials(20, 31.4, 25), trials(3.3)),
    ),
    arches=Arches(FootprintMorph(0.30), FootprintMorph(0.12)),
)

CALM = replace(
    EMPTY,
    client=Client(birth_year=1990),
    pain=(),
    balance=Balance(True, False, LegTrials(trials(45)), LegTrials(trials(45))),
    arches=Arches(FootprintPicture(ArchPicture.TYPICAL), FootprintPicture(ArchPicture.NOT_SURE)),
)

URGENT = replace(
    TYPICAL,
    safety={SafetyId("hot_swollen_calf"): YesNo.YES, SafetyId("fever_or_unwell"): YesNo.YES},
    balance=Balance(),
)
EMERGENCY = replace(EMPTY, safety={SafetyId("saddle_numbness"): YesNo.YES})

ALL = {
    "typical": TYPICAL,
    "everything": EVERYTHING,
    "calm": CALM,
    "urgent": URGENT,
    "emergency": EMERGENCY,
    "empty": EMPTY,
}


def with_note(visit: Visit, note: str) -> Visit:
    return replace(visit, staff=StaffChanges(note=note))


def with_name(visit: Visit, name: str) -> Visit:
    return replace(visit, client=replace(visit.client, first_name=name))
