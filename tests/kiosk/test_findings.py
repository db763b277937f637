"""Each finding: the answer or measure that brings it, and the nearest one that does not."""

from typing import Any

import pytest
from hypothesis import given, settings

from kiosk.assess import assess
from kiosk.findings import FindingId
from kiosk.outcome import Finding, PlanSide
from kiosk.visit import (
    AhiSystem,
    Arches,
    ArchHeight,
    ArchPicture,
    Balance,
    BodySide,
    Client,
    FootprintMorph,
    FootprintPicture,
    Pain,
    PainSite,
    Visit,
)
from tests.kiosk.visits import CALM, CONTENT, open_leg, visit, visits

LEFT, RIGHT, BOTH = PlanSide.LEFT, PlanSide.RIGHT, PlanSide.BOTH
ADULT = Client(birth_year=1980)


def _found(**parts: Any) -> dict[str, Finding]:
    return {f.id: f for f in assess(visit(**parts), CONTENT).findings}


def _legs(left: float, right: float | None = None, birth_year: int | None = 1980) -> dict[str, Any]:
    balance = Balance(left=open_leg(left), right=open_leg(right) if right is not None else open_leg())
    return {"client": Client(birth_year=birth_year), "balance": balance}


def _pain(site: PainSite, side: BodySide, now: int = 4, worst: int | None = 6) -> Pain:
    return Pain(site, side, now, worst)


HEEL_LEFT = _pain(PainSite.HEEL, BodySide.LEFT)
BACK_LEFT = _pain(PainSite.LOW_BACK, BodySide.LEFT)
BACK_MIDDLE = _pain(PainSite.LOW_BACK, BodySide.MIDDLE)

YES = [
    ({"arches": Arches(FootprintMorph(0.3), None)}, "low_arch", LEFT, ("arch.left",)),
    (
        {"arches": Arches(FootprintMorph(0.3), FootprintMorph(0.3))},
        "low_arch",
        BOTH,
        ("arch.left", "arch.right"),
    ),
    ({"arches": Arches(None, FootprintPicture(ArchPicture.HIGH))}, "high_arch", RIGHT, ("arch.right",)),
    (
        {"arches": Arches(FootprintMorph(0.3), FootprintMorph(0.24))},
        "arch_asymmetry",
        None,
        ("arch.left", "arch.right"),
    ),
    ({"symptoms": {"foot_rolls_left": "inward"}}, "foot_rolls_in", LEFT, ("symptoms.foot_rolls_left",)),
    (
        {"symptoms": {"foot_rolls_left": "outward", "foot_rolls_right": "outward"}},
        "foot_rolls_out",
        BOTH,
        ("symptoms.foot_rolls_left", "symptoms.foot_rolls_right"),
    ),
    ({"symptoms": {"weight_on": "right"}}, "uneven_weight", RIGHT, ("symptoms.weight_on",)),
    (
        {"symptoms": {"one_sided_back_tightness": "left"}},
        "one_sided_back_tightness",
        LEFT,
        ("symptoms.one_sided_back_tightness",),
    ),
    (
        {"symptoms": {"first_step_heel_pain": "yes"}},
        "plantar_heel_pain",
        None,
        ("symptoms.first_step_heel_pain",),
    ),
    (
        {"symptoms": {"first_step_heel_pain": "yes"}, "pain": (HEEL_LEFT,)},
        "plantar_heel_pain",
        LEFT,
        ("symptoms.first_step_heel_pain", "pain.heel.left"),
    ),
    ({"symptoms": {"tight_calves": "yes"}}, "tight_calves", None, ("symptoms.tight_calves",)),
    ({"symptoms": {"tight_hamstrings": "yes"}}, "tight_hamstrings", None, ("symptoms.tight_hamstrings",)),
    ({"symptoms": {"foot_fatigue": "yes"}}, "foot_fatigue", None, ("symptoms.foot_fatigue",)),
    (
        {"symptoms": {"pain_after_standing": "yes", "hours_standing": "3_5"}},
        "pain_with_standing",
        None,
        ("symptoms.pain_after_standing",),
    ),
    (
        {"symptoms": {"pain_after_standing": "yes", "hours_standing": "6_plus"}},
        "pain_with_standing",
        None,
        ("symptoms.pain_after_standing", "symptoms.hours_standing"),
    ),
    (
        {"symptoms": {"back_worse_in_some_shoes": "yes"}},
        "shoe_sensitive_back",
        None,
        ("symptoms.back_worse_in_some_shoes",),
    ),
    (
        {"symptoms": {"new_shoes_feel_off": "yes"}, "pain": (BACK_MIDDLE,)},
        "shoe_sensitive_back",
        None,
        ("symptoms.new_shoes_feel_off", "pain.low_back.middle"),
    ),
    (
        {"symptoms": {"better_with_support": "yes"}},
        "eased_by_support",
        None,
        ("symptoms.better_with_support",),
    ),
    (
        {"symptoms": {"leg_length": "told_different", "leg_length_mm": 10}},
        "leg_length_difference",
        None,
        ("symptoms.leg_length", "symptoms.leg_length_mm"),
    ),
    (
        {"symptoms": {"leg_length": "told_different"}, "pain": (BACK_LEFT,)},
        "leg_length_difference",
        None,
        ("symptoms.leg_length", "pain.low_back.left"),
    ),
    ({"pain": (BACK_MIDDLE,)}, "low_back_pain", None, ("pain.low_back.middle",)),
    (
        {"pain": (_pain(PainSite.KNEE, BodySide.RIGHT), _pain(PainSite.KNEE, BodySide.LEFT))},
        "knee_pain",
        BOTH,
        ("pain.knee.right", "pain.knee.left"),
    ),
    ({"pain": (_pain(PainSite.TOES, BodySide.LEFT, 7),)}, "severe_pain", None, ("pain.toes.left",)),
    (_legs(45.0, 20.0), "balance_full", LEFT, ("balance.left.eyes_open",)),
    (_legs(45.0, birth_year=None), "balance_full", LEFT, ("balance.left.eyes_open",)),
    (_legs(20.0, 9.9), "balance_low", RIGHT, ("balance.right.eyes_open",)),
    (
        _legs(4.9, 4.9),
        "balance_very_low",
        BOTH,
        ("balance.left.eyes_open", "balance.right.eyes_open"),
    ),
    (_legs(4.9, birth_year=2012), "balance_very_low", LEFT, ("balance.left.eyes_open",)),
    (_legs(19.9, 9.9), "balance_differs", None, ("balance.left.eyes_open", "balance.right.eyes_open")),
    (_legs(4.9, 10.0), "balance_differs", None, ("balance.left.eyes_open", "balance.right.eyes_open")),
]


@pytest.mark.parametrize(("parts", "id", "side", "because"), YES, ids=lambda value: str(value)[:40])
def test_what_brings_a_finding(
    parts: dict[str, Any], id: str, side: PlanSide | None, because: tuple[str, ...]
) -> None:
    finding = _found(**parts)[id]
    assert (finding.side, finding.because) == (side, because)
    assert finding.sources == CONTENT.findings[id].support.sources


def test_table_covers_every_finding() -> None:
    assert {id for _, id, _, _ in YES} == set(FindingId)


AHIMS = ArchHeight(AhiSystem.AHIMS, 72, 200, 275)
CALIPER = ArchHeight(AhiSystem.CALIPER, 72, 200, 275)


@pytest.mark.parametrize(
    ("parts", "id"),
    [
        ({"arches": Arches(FootprintMorph(0.24), FootprintPicture(ArchPicture.NOT_SURE))}, "low_arch"),
        ({"arches": Arches(FootprintPicture(ArchPicture.LOW), FootprintMorph(0.24))}, "arch_asymmetry"),
        ({"arches": Arches(AHIMS, CALIPER)}, "arch_asymmetry"),
        (
            {"arches": Arches(FootprintPicture(ArchPicture.LOW), FootprintPicture(ArchPicture.NOT_SURE))},
            "arch_asymmetry",
        ),
        ({"symptoms": {"foot_rolls_left": "not_sure", "foot_rolls_right": "no"}}, "foot_rolls_in"),
        ({"symptoms": {"weight_on": "even"}}, "uneven_weight"),
        ({"symptoms": {"one_sided_back_tightness": "both"}}, "one_sided_back_tightness"),
        ({"pain": (HEEL_LEFT,)}, "plantar_heel_pain"),
        ({"symptoms": {"first_step_heel_pain": "no"}, "pain": (HEEL_LEFT,)}, "plantar_heel_pain"),
        ({"symptoms": {"tight_calves": "undisclosed"}}, "tight_calves"),
        ({"symptoms": {"hours_standing": "6_plus"}}, "pain_with_standing"),
        ({"symptoms": {"new_shoes_feel_off": "yes"}}, "shoe_sensitive_back"),
        ({"symptoms": {"better_with_support": "not_tried"}}, "eased_by_support"),
        (
            {"symptoms": {"leg_length": "told_different", "leg_length_mm": 9}, "pain": (BACK_LEFT,)},
            "leg_length_difference",
        ),
        ({"symptoms": {"leg_length": "told_different"}, "pain": (BACK_MIDDLE,)}, "leg_length_difference"),
        ({"symptoms": {"leg_length": "think_different"}}, "leg_length_difference"),
        ({"pain": (_pain(PainSite.LOW_BACK, BodySide.LEFT, 0, 0),)}, "low_back_pain"),
        ({"pain": (_pain(PainSite.TOES, BodySide.LEFT, 6, 10),)}, "severe_pain"),
        (_legs(44.9), "balance_full"),
        (_legs(10.0), "balance_low"),
        (_legs(7.0, birth_year=2012), "balance_low"),
        (_legs(7.0, birth_year=None), "balance_low"),
        (_legs(5.0), "balance_very_low"),
        (_legs(20.0, 10.0), "balance_differs"),
        (_legs(19.8, 9.9), "balance_differs"),
        (_legs(4.9, 9.9), "balance_differs"),
        (_legs(4.9), "balance_differs"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_what_comes_near_but_does_not(parts: dict[str, Any], id: str) -> None:
    assert id not in _found(**parts)


def test_a_place_marked_but_not_rated_yet_hurts() -> None:
    assert "knee_pain" in _found(pain=(Pain(PainSite.KNEE, BodySide.LEFT, 0),))


def test_nothing_asked_nothing_found() -> None:
    assert _found() == {}


@settings(CALM)
@given(visits)
def test_every_finding_names_an_answer_or_a_measure_that_is_there(random: Visit) -> None:
    found = assess(random, CONTENT).findings
    assert [f.id for f in found] == sorted({f.id for f in found}, key=lambda id: CONTENT.findings[id].shown)
    for path in (path for finding in found for path in finding.because):
        part, _, rest = path.partition(".")
        if part == "symptoms":
            assert rest in random.symptoms
        elif part == "pain":
            assert rest in {f"{p.site}.{p.side}" for p in random.pain or ()}
        elif part == "arch":
            assert getattr(random.arches, rest) is not None
        else:
            side, _, eyes = rest.partition(".")
            assert part == "balance"
            assert any(t.valid for t in getattr(getattr(random.balance, side), eyes))
