"""Tier and gate of every safety answer, as the visit file has them, and what must hold for all answers."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content import load
from kiosk.measures.screening import AGE_PATH, needs_helper_for_age, screen
from kiosk.outcome import Gate, Screening, Tier
from kiosk.visit import Client, SafetyId, Visit, VisitCode, YesNo

CONTENT = load()
ADULT = Visit(
    VisitCode("K7M4QX"), datetime(2026, 11, 22, 9, 30, tzinfo=UTC), client=Client(birth_year=2026 - 40)
)

EMERGENCY = {
    "saddle_numbness", "bladder_bowel_change", "both_legs_weak_or_numb", "serious_injury", "chest_pain_with_back_pain",
    "breathless_with_calf_pain",
}  # fmt: skip
URGENT = {
    "fever_or_unwell", "past_cancer_or_weight_loss", "night_pain_unrelieved", "hot_swollen_calf",
    "diabetic_foot_change", "open_wound_or_ulcer", "cannot_take_four_steps", "sudden_pop", "hot_red_joint",
    "cold_pale_foot",
}  # fmt: skip
CAUTION = {
    "numb_feet", "diabetes", "blood_thinners", "raynaud_or_cold_allergy", "osteoporosis", "pregnant",
    "recent_foot_or_leg_surgery", "big_toe_pain",
}  # fmt: skip
SKIP = {
    "cannot_stand_unaided", "told_not_to_bear_weight", "dizzy_or_faint_today", "numb_feet", "severe_pain_standing",
    "recent_foot_or_leg_surgery",
}  # fmt: skip
HELPER = {"fall_with_injury_or_two_falls", "pregnant", "osteoporosis"}
TIERS = {Tier.EMERGENCY: EMERGENCY, Tier.URGENT: URGENT, Tier.CAUTION: CAUTION}


def tier_of(id: str) -> Tier:
    return next((tier for tier, ids in TIERS.items() if id in ids), Tier.NONE)


def said_yes(*ids: str, visit: Visit = ADULT) -> Screening:
    answers = {id: YesNo.YES if id in ids else YesNo.NO for id in CONTENT.safety_ids}
    return screen(visit.with_safety(answers), CONTENT)


def aged(years: int | None) -> Visit:
    return replace(ADULT, client=Client(birth_year=None if years is None else 2026 - years))


def test_the_questions_are_those_of_the_visit_file() -> None:
    assert set(CONTENT.safety_ids) == EMERGENCY | URGENT | CAUTION | SKIP | HELPER
    assert len(CONTENT.safety_ids) == len(set(CONTENT.safety_ids))


def test_what_ends_the_visit_is_asked_first() -> None:
    """After an emergency nothing more is asked, so nothing milder may stand before one."""
    ranks = [max(tier_of(q.id).rank for q in group.questions) for group in CONTENT.safety_groups]
    assert ranks == sorted(ranks, reverse=True)
    assert {q.id for q in CONTENT.safety_groups[0].questions} == EMERGENCY


@pytest.mark.parametrize("id", CONTENT.safety_ids)
def test_tier_of_one_yes(id: SafetyId) -> None:
    found = said_yes(id)
    assert found.tier is tier_of(id)
    assert found.tier_because == (() if found.tier is Tier.NONE else (f"safety.{id}",))


@pytest.mark.parametrize("id", CONTENT.safety_ids)
def test_gate_of_one_yes(id: SafetyId) -> None:
    found = said_yes(id)
    shut = id in SKIP or id in EMERGENCY or id in URGENT
    expected = Gate.SKIP if shut else Gate.HELPER if id in HELPER else Gate.OPEN
    assert found.gate is expected
    assert found.gate_because == (() if expected is Gate.OPEN else (f"safety.{id}",))


@pytest.mark.parametrize("id", sorted(CAUTION & SKIP))
def test_numb_feet_and_surgery_are_caution_and_shut_the_gate(id: str) -> None:
    assert said_yes(id) == Screening(Tier.CAUTION, (f"safety.{id}",), Gate.SKIP, (f"safety.{id}",))


def test_all_no_is_open() -> None:
    assert said_yes() == Screening()


def test_nothing_asked_is_open() -> None:
    assert screen(ADULT, CONTENT) == Screening()


@pytest.mark.parametrize(
    ("age", "gate"),
    [
        (5, Gate.HELPER),
        (17, Gate.HELPER),
        (18, Gate.OPEN),
        (40, Gate.OPEN),
        (64, Gate.OPEN),
        (65, Gate.HELPER),
        (99, Gate.HELPER),
        (None, Gate.OPEN),
    ],
)
def test_gate_of_age(age: int | None, gate: Gate) -> None:
    found = said_yes(visit=aged(age))
    assert found.gate is gate
    assert found.gate_because == ((AGE_PATH,) if gate is Gate.HELPER else ())
    assert found.tier is Tier.NONE
    assert needs_helper_for_age(age) is (gate is Gate.HELPER)


def test_age_stands_beside_the_answers_that_also_want_a_helper() -> None:
    found = said_yes("osteoporosis", "fall_with_injury_or_two_falls", visit=aged(80))
    assert found.gate_because == ("safety.osteoporosis", "safety.fall_with_injury_or_two_falls", AGE_PATH)


def test_a_shut_gate_names_only_what_shuts_it() -> None:
    found = said_yes("osteoporosis", "cannot_stand_unaided", visit=aged(80))
    assert (found.gate, found.gate_because) == (Gate.SKIP, ("safety.cannot_stand_unaided",))


def test_the_highest_tier_is_named_with_all_its_answers() -> None:
    found = said_yes("diabetes", "hot_red_joint", "fever_or_unwell")
    assert found.tier is Tier.URGENT
    assert found.tier_because == ("safety.fever_or_unwell", "safety.hot_red_joint")


def test_rather_not_say_is_not_yes() -> None:
    visit = ADULT.with_safety(dict.fromkeys(CONTENT.safety_ids, YesNo.UNDISCLOSED))
    assert screen(visit, CONTENT) == Screening()


def test_an_answer_to_a_question_that_is_gone_counts_for_nothing() -> None:
    assert screen(ADULT.with_safety({SafetyId("gone"): YesNo.YES}), CONTENT) == Screening()


# --- all answers ---------------------------------------------------------------------------------------------

ANSWERS = st.dictionaries(st.sampled_from(CONTENT.safety_ids), st.sampled_from(YesNo))
AGES = st.none() | st.integers(5, 120)


@given(ANSWERS, AGES)
def test_every_conclusion_names_answers_that_carry_it(
    answers: Mapping[SafetyId, YesNo], age: int | None
) -> None:
    found = screen(aged(age).with_safety(answers), CONTENT)
    yes = {id for id, answer in answers.items() if answer is YesNo.YES}
    assert found.tier is max((tier_of(id) for id in yes), key=lambda t: t.rank, default=Tier.NONE)
    assert set(found.tier_because) == {
        f"safety.{id}" for id in yes if tier_of(id) is found.tier is not Tier.NONE
    }
    if found.tier.stops_plan or yes & SKIP:
        assert found.gate is Gate.SKIP
    elif yes & HELPER or needs_helper_for_age(age):
        assert found.gate is Gate.HELPER
    else:
        assert found.gate is Gate.OPEN
    assert bool(found.gate_because) is (found.gate is not Gate.OPEN)
    assert set(found.gate_because) <= {AGE_PATH, *(f"safety.{id}" for id in yes)}


@given(ANSWERS, st.sampled_from(CONTENT.safety_ids), AGES)
def test_one_more_yes_never_calms_anything(
    answers: Mapping[SafetyId, YesNo], more: SafetyId, age: int | None
) -> None:
    before = screen(aged(age).with_safety(answers), CONTENT)
    after = screen(aged(age).with_safety({**answers, more: YesNo.YES}), CONTENT)
    assert after.tier.rank >= before.tier.rank
    order = list(Gate)
    assert order.index(after.gate) >= order.index(before.gate)


@given(ANSWERS, AGES)
def test_the_order_in_which_answers_came_does_not_matter(
    answers: Mapping[SafetyId, YesNo], age: int | None
) -> None:
    turned = dict(reversed(answers.items()))
    assert screen(aged(age).with_safety(answers), CONTENT) == screen(aged(age).with_safety(turned), CONTENT)
