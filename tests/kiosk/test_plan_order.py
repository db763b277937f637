"""The order of a plan, clause by clause as docs/plan.md tells it: picked cases, then many visits by chance."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from kiosk.assess import assess
from kiosk.findings import FindingId
from kiosk.outcome import NoPlan, Outcome, PlanSide
from kiosk.plan import MAX_EXERCISES, ONE_LEG, TANDEM
from kiosk.visit import (
    Arches,
    Balance,
    BodySide,
    Client,
    ExerciseId,
    FootprintMorph,
    Pain,
    PainSite,
    SafetyId,
    StaffChanges,
    Visit,
    YesNo,
)
from tests.kiosk.chance import visit_of
from tests.kiosk.visits import CONTENT, open_leg, visit

GUIDE = Path(__file__).parents[2] / "docs" / "plan.md"
HOW_MANY = 2_000

STRETCHES = ("fascia_stretch", "calf_stretch")
BALANCE = (ONE_LEG, TANDEM)
SHORT = {FindingId.BALANCE_VERY_LOW, FindingId.BALANCE_LOW, FindingId.BALANCE_DIFFERS}
HEEL = {"first_step_heel_pain": "yes"}
BACK = Pain(PainSite.LOW_BACK, BodySide.MIDDLE, 5, 6)
ADULT = Client(birth_year=1980)
FLAT = Arches(FootprintMorph(0.3), FootprintMorph(0.3))


def _strength(id: str) -> bool:
    return id not in (*STRETCHES, *BALANCE) and not id.startswith("foot_rolling")


@cache
def _everyone() -> tuple[tuple[Visit, Outcome], ...]:
    """Visits by chance without staff's changes, which are staff's own: only those with a plan."""
    visits = (replace(visit_of(number), staff=StaffChanges()) for number in range(HOW_MANY))
    seen = ((v, assess(v, CONTENT)) for v in visits)
    return tuple((v, o) for v, o in seen if o.exercises)


def _with(outcome: Outcome, *findings: FindingId) -> bool:
    return bool({f.id for f in outcome.findings} & set(findings))


def _outcome(**parts: Any) -> Outcome:
    return assess(visit(**parts), CONTENT)


def _ids(outcome: Outcome) -> list[str]:
    return [str(e.id) for e in outcome.exercises]


def _yes(*ids: str) -> dict[SafetyId, YesNo]:
    return {SafetyId(id): YesNo.YES for id in ids}


def _broken(clause: Callable[[Outcome], bool], *findings: FindingId) -> list[list[str]]:
    """Plans of those with any of these findings for which the clause does not hold."""
    there = [o for _, o in _everyone() if not findings or _with(o, *findings)]
    assert len(there) > 100, "too few visits to say anything"
    return [_ids(o) for o in there if not clause(o)]


# --- 1: safe balance first -----------------------------------------------------------------------------------


def test_1_under_five_seconds_the_tandem_stance_comes_first() -> None:
    outcome = _outcome(client=ADULT, symptoms=HEEL, pain=(BACK,), balance=Balance(left=open_leg(3.0)))
    assert _ids(outcome)[0] == TANDEM

    def clause(o: Outcome) -> bool:
        left_out = TANDEM in {w.id for w in o.withheld}
        return ONE_LEG not in _ids(o) and (left_out or _ids(o)[0] == TANDEM)

    assert not _broken(clause, FindingId.BALANCE_VERY_LOW)


# --- 2: a sore heel is stretched first -----------------------------------------------------------------------


def test_2_a_sore_heel_is_stretched_before_anything_else_is_done_for_it() -> None:
    everything = {**HEEL, "foot_fatigue": "yes", "tight_hamstrings": "yes", "weight_on": "left"}
    outcome = _outcome(client=ADULT, symptoms=everything, arches=FLAT, pain=(BACK,))
    assert _ids(outcome)[0] == "fascia_stretch"

    def clause(o: Outcome) -> bool:
        withheld = {w.id for w in o.withheld}
        before = [id for id in _ids(o) if id != TANDEM]
        return before[:1] == ["fascia_stretch"] or "fascia_stretch" in withheld

    assert not _broken(clause, FindingId.PLANTAR_HEEL_PAIN)


def test_2_what_rules_out_the_first_stretch_rules_out_the_other() -> None:
    """So no plan for a sore heel is without a stretch as long as one may be done."""
    fascia, calf = (set(CONTENT.exercises[ExerciseId(id)].ruled_out_by) for id in STRETCHES)
    assert fascia <= calf


# --- 3: balance before strength ------------------------------------------------------------------------------


def test_3_short_balance_is_trained_before_strength() -> None:
    outcome = _outcome(client=ADULT, symptoms=HEEL, pain=(BACK,), balance=Balance(left=open_leg(7.0)))
    assert _ids(outcome) == ["fascia_stretch", ONE_LEG, "hip_bridge", "calf_stretch"]

    def clause(o: Outcome) -> bool:
        kinds = ["balance" if id in BALANCE else "strength" if _strength(id) else "" for id in _ids(o)]
        may = not set(BALANCE) <= {w.id for w in o.withheld}
        first = next((kind for kind in kinds if kind), None)
        return first == "balance" or not may

    def no_tandem_either(o: Outcome) -> bool:
        return TANDEM in {w.id for w in o.withheld} or clause(o)

    assert not _broken(no_tandem_either, *SHORT)


# --- 4: feet and hips for a sore back ------------------------------------------------------------------------


def _regions(outcome: Outcome) -> set[str]:
    return {CONTENT.exercises[e.id].region for e in outcome.exercises}


def test_4_a_sore_back_gets_something_for_the_feet_and_something_for_hips_or_core() -> None:
    """Here the first choices alone would leave the feet out."""
    tight = {"tight_calves": "yes", "one_sided_back_tightness": "left", "tight_hamstrings": "yes"}
    outcome = _outcome(client=ADULT, symptoms=tight, pain=(BACK,), balance=Balance(left=open_leg(7.0)))
    assert _ids(outcome) == [ONE_LEG, "hip_bridge", "calf_stretch", "short_foot"]
    assert outcome.exercises[-1].because == ("balance_low", "low_back_pain")


def test_4_holds_for_everyone_whom_safety_lets() -> None:
    def allowed(given: Visit, regions: set[str]) -> bool:
        yes = {id for id, said in given.safety.items() if said is YesNo.YES}
        (rule,) = (r for r in CONTENT.plan_rules if r.finding == FindingId.LOW_BACK_PAIN)
        own = [CONTENT.exercises[id] for id in rule.exercises]
        return any(e.region in regions and not yes & set(e.ruled_out_by) for e in own)

    sore = [(v, o) for v, o in _everyone() if _with(o, FindingId.LOW_BACK_PAIN)]
    assert len(sore) > 100
    for given, outcome in sore:
        for group in ({"foot"}, {"hip", "back"}):
            assert _regions(outcome) & group or not allowed(given, group), _ids(outcome)


def test_4_the_needs_stand_in_the_content() -> None:
    (needs,) = (r.needs for r in CONTENT.plan_rules if r.finding == FindingId.LOW_BACK_PAIN)
    assert needs == (("hip", "back"), ("foot",))


def test_4_takes_no_place_from_safe_balance_and_the_first_stretch() -> None:
    def clause(o: Outcome) -> bool:
        needed = {TANDEM: FindingId.BALANCE_VERY_LOW, "fascia_stretch": FindingId.PLANTAR_HEEL_PAIN}
        withheld = {w.id for w in o.withheld}
        return all(id in {*_ids(o), *withheld} for id, finding in needed.items() if _with(o, finding))

    assert not _broken(clause, FindingId.LOW_BACK_PAIN)


# --- 5: everyone's first choice ------------------------------------------------------------------------------


def test_5_each_finding_has_its_first_choice_before_any_has_its_second() -> None:
    outcome = _outcome(client=ADULT, symptoms={**HEEL, "foot_fatigue": "yes"}, pain=(BACK,))
    assert _ids(outcome) == ["fascia_stretch", "hip_bridge", "short_foot", "calf_stretch"]
    assert len(_ids(outcome)) == MAX_EXERCISES


# --- 6: sides ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sides", "expected"),
    [
        ((BodySide.LEFT,), PlanSide.LEFT),
        ((BodySide.RIGHT,), PlanSide.RIGHT),
        ((BodySide.LEFT, BodySide.RIGHT), PlanSide.BOTH),
        ((BodySide.BOTH,), PlanSide.BOTH),
        ((), PlanSide.BOTH),
    ],
)
def test_6_both_sides_unless_one_side_only(sides: tuple[BodySide, ...], expected: PlanSide) -> None:
    pain = tuple(Pain(PainSite.HEEL, side, 4, 6) for side in sides)
    planned = _outcome(symptoms=HEEL, pain=pain).exercises
    one_sided = {e.id: e.side for e in planned if CONTENT.exercises[e.id].one_sided}
    assert set(one_sided) == {"fascia_stretch", "foot_rolling_frozen"}
    assert set(one_sided.values()) == {expected}
    assert {e.side for e in planned if e.id not in one_sided} == {PlanSide.BOTH}


def test_6_a_stand_in_keeps_the_side_of_what_calls_for_it() -> None:
    """With diabetes the stretch also stands in for the ball, which tired feet would get on both sides."""
    outcome = _outcome(
        symptoms={**HEEL, "foot_fatigue": "yes"},
        pain=(Pain(PainSite.HEEL, BodySide.RIGHT, 4, 6),),
        safety=_yes("diabetes"),
    )
    stretch = outcome.exercises[0]
    assert (stretch.id, stretch.side) == ("fascia_stretch", PlanSide.RIGHT)
    assert stretch.because == ("plantar_heel_pain", "foot_fatigue")


def test_6_training_and_balance_are_for_both_legs() -> None:
    for exercise in CONTENT.exercises.values():
        if exercise.one_sided:
            assert exercise.region in ("foot", "calf")
            assert exercise.id in (*STRETCHES, "foot_rolling_ball", "foot_rolling_frozen", "heel_raise_towel")


# --- 7: withheld ---------------------------------------------------------------------------------------------


def test_7_whatever_safety_takes_out_is_named_with_every_answer_that_does() -> None:
    for given, outcome in _everyone():
        yes = {id for id, said in given.safety.items() if said is YesNo.YES}
        for withheld in outcome.withheld:
            by = [f"safety.{id}" for id in CONTENT.exercises[withheld.id].ruled_out_by if id in yes]
            assert list(withheld.because) == by


# --- 8: who cannot stand -------------------------------------------------------------------------------------


def test_8_who_cannot_stand_has_only_what_is_done_sitting_or_lying() -> None:
    cannot = [o for v, o in _everyone() if v.safety.get(SafetyId("cannot_stand_unaided")) is YesNo.YES]
    assert len(cannot) > 20
    for outcome in cannot:
        for exercise in outcome.exercises:
            entry = CONTENT.exercises[exercise.id]
            assert entry.seated or entry.region in ("hip", "back")


@pytest.mark.parametrize(
    "answers", [{"tight_calves": "yes"}, {"foot_rolls_left": "outward"}, {"pain_after_standing": "yes"}]
)
def test_8_the_seated_series_stands_in_for_what_is_done_standing(answers: dict[str, str]) -> None:
    outcome = _outcome(symptoms=answers, safety=_yes("cannot_stand_unaided"))
    assert "seated_foot_series" in _ids(outcome)


def test_8_the_series_and_its_parts_are_never_in_one_plan() -> None:
    tired = {"foot_fatigue": "yes", "tight_calves": "yes"}
    outcome = _outcome(symptoms=tired, arches=FLAT, safety=_yes("cannot_stand_unaided"))
    assert _ids(outcome) == ["seated_foot_series", "hip_bridge", "foot_rolling_ball"]
    assert outcome.exercises[0].because == ("low_arch", "tight_calves", "foot_fatigue")
    for _, each in _everyone():
        covered = {part for e in each.exercises for part in CONTENT.exercises[e.id].covers}
        assert not covered & {e.id for e in each.exercises}


def test_8_no_complaint_leaves_a_seated_person_without_a_plan() -> None:
    """Each yes that brings an exercise to who stands brings one to who sits."""
    for question in CONTENT.symptoms:
        for answer in question.answers:
            standing = _outcome(symptoms={question.id: answer})
            seated = _outcome(symptoms={question.id: answer}, safety=_yes("cannot_stand_unaided"))
            assert bool(standing.exercises) == bool(seated.exercises), (question.id, answer)


# --- 9: no plan ----------------------------------------------------------------------------------------------

NO_PLAN: dict[NoPlan, dict[str, Any]] = {
    NoPlan.SEE_STAFF: {"safety": _yes("fever_or_unwell"), "symptoms": HEEL},
    NoPlan.NOTHING_FOUND: {"client": ADULT, "balance": Balance(left=open_leg(30.0), right=open_leg(28.0))},
    NoPlan.OTHER_PAIN: {"pain": (Pain(PainSite.ANKLE, BodySide.RIGHT, 6, 7, 104),)},
    NoPlan.RULED_OUT: {"safety": _yes("told_not_to_bear_weight"), "symptoms": {"tight_calves": "yes"}},
    NoPlan.STRONG_PAIN: {"pain": (Pain(PainSite.SHIN, BodySide.LEFT, 8, 9),)},
    NoPlan.STAFF: {
        "symptoms": {"tight_calves": "yes"},
        "staff": StaffChanges((), tuple(CONTENT.exercises)),
    },
}


@pytest.mark.parametrize("reason", NoPlan)
def test_9_no_plan_has_a_reason_with_words(reason: NoPlan) -> None:
    outcome = _outcome(**NO_PLAN[reason])
    assert outcome.no_plan is reason
    for language in CONTENT.languages:
        assert CONTENT.text(language, f"sheet.no_plan.{reason}")


ALL = tuple(CONTENT.exercises)


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        # Strong pain, and a back that brings exercises: staff took them, not the pain.
        ({"pain": (replace(BACK, now=8, worst=9),), "staff": StaffChanges((), ALL)}, NoPlan.STAFF),
        # One was withheld, staff took the others.
        (
            {
                "symptoms": HEEL,
                "safety": _yes("raynaud_or_cold_allergy"),
                "staff": StaffChanges((), ALL),
            },
            NoPlan.STAFF,
        ),
        # What staff would add is withheld, too; but the pain is why there was nothing to begin with.
        (
            {
                "pain": (Pain(PainSite.SHIN, BodySide.LEFT, 8, 9),),
                "safety": _yes("pregnant"),
                "staff": StaffChanges((ONE_LEG,)),
            },
            NoPlan.STRONG_PAIN,
        ),
        # What staff take out has nothing to do with it when nothing was left anyway.
        (
            {
                "symptoms": {"tight_calves": "yes"},
                "safety": _yes("told_not_to_bear_weight"),
                "staff": StaffChanges((), ALL),
            },
            NoPlan.RULED_OUT,
        ),
        ({"pain": (Pain(PainSite.ANKLE, BodySide.RIGHT, 0, 0),)}, NoPlan.NOTHING_FOUND),
    ],
)
def test_9_the_reason_is_that_of_the_plan_and_not_of_what_it_looks_like(
    parts: dict[str, Any], reason: NoPlan
) -> None:
    assert _outcome(**parts).no_plan is reason


# --- the page ------------------------------------------------------------------------------------------------


def test_every_clause_of_the_page_has_its_tests_and_every_test_its_clause() -> None:
    clauses = set(re.findall(r"^(\d+)\. ", GUIDE.read_text("utf-8"), re.MULTILINE))
    tested = {m[1] for name in globals() if (m := re.match(r"test_(\d+)_", name))}
    assert clauses == tested
