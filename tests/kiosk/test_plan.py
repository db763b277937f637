"""What must be true of every plan, and the choices that matter one by one."""

from typing import Any

import pytest
from hypothesis import given, settings

from kiosk.assess import assess
from kiosk.content.model import SymptomQuestion
from kiosk.findings import FindingId, led_to_nothing, pain_path
from kiosk.measures.screening import screen
from kiosk.outcome import Gate, NoPlan, NoteKind, Outcome, PlanSide, Tier
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
    SymptomId,
    Visit,
    YesNo,
)
from tests.helpers.draws import draws
from tests.kiosk.visits import CALM, CONTENT, open_leg, visit, visits

HEEL = {"first_step_heel_pain": "yes"}
FLAT = Arches(FootprintMorph(0.3), FootprintMorph(0.3))
HIGH = Arches(FootprintMorph(0.18), FootprintMorph(0.18))


def _outcome(**parts: Any) -> Outcome:
    return assess(visit(**parts), CONTENT)


def _ids(outcome: Outcome) -> list[str]:
    return [e.id for e in outcome.exercises]


def _yes(*ids: str) -> dict[SafetyId, YesNo]:
    return {SafetyId(id): YesNo.YES for id in ids}


# --- every plan ----------------------------------------------------------------------------------------------


@settings(CALM, max_examples=draws(300))
@given(visits)
def test_rules_that_hold_for_every_visit(random: Visit) -> None:
    outcome = assess(random, CONTENT)
    planned = [e.id for e in outcome.exercises]
    found = {f.id for f in outcome.findings}
    yes = {id for id, answer in random.safety.items() if answer is YesNo.YES}

    assert outcome == assess(random, CONTENT)
    assert len(planned) == len(set(planned))
    assert len(set(planned) - set(random.staff.exercises_add)) <= MAX_EXERCISES
    for line in (*outcome.exercises, *outcome.notes):
        assert found & set(line.because)
    for finding in outcome.findings:
        assert finding.because
    for id in planned:
        assert not yes & set(CONTENT.exercises[id].ruled_out_by)
        assert not CONTENT.exercises[id].locked or id in random.staff.exercises_add
        assert id not in random.staff.exercises_remove or id in random.staff.exercises_add
    for withheld in outcome.withheld:
        assert withheld.id not in planned
        assert withheld.because
    for leg in outcome.legs.values():
        if leg.eyes_open.best_s is not None and leg.eyes_open.best_s < 5:
            assert ONE_LEG not in planned
    if outcome.screening.tier.stops_plan:
        assert (outcome.exercises, outcome.withheld, outcome.notes) == ((), (), ())
    if outcome.screening.gate is Gate.SKIP:
        assert ONE_LEG not in planned
    if any(pain.now > 0 for pain in random.pain or ()):
        assert outcome.no_plan is not NoPlan.NOTHING_FOUND
    unnamed = {pain_path(p) for p in led_to_nothing(random, outcome.findings)}
    named = {path for finding in outcome.findings for path in finding.because}
    assert {pain_path(p) for p in random.pain or () if p.now > 0} <= unnamed | named


@settings(CALM)
@given(visits)
def test_under_five_seconds_gives_the_tandem_stance_or_says_why_not(random: Visit) -> None:
    outcome = assess(random, CONTENT)
    if FindingId.BALANCE_VERY_LOW not in {f.id for f in outcome.findings}:
        return
    if outcome.screening.tier.stops_plan or TANDEM in random.staff.exercises_remove:
        return
    assert TANDEM in _ids(outcome) or TANDEM in {w.id for w in outcome.withheld}


# --- the content that these rules rest on --------------------------------------------------------------------


def test_whatever_skips_balance_also_rules_out_balance_at_home() -> None:
    skipping = {q.id for g in CONTENT.safety_groups for q in g.questions if q.gate is Gate.SKIP}
    for id in (ONE_LEG, TANDEM):
        assert skipping <= set(CONTENT.exercises[id].ruled_out_by)


def test_whoever_cannot_stand_gets_seated_or_lying_work_only() -> None:
    for exercise in CONTENT.exercises.values():
        lying = exercise.region in ("hip", "back")
        assert exercise.seated or lying or "cannot_stand_unaided" in exercise.ruled_out_by


def test_every_finding_has_a_rule_and_there_is_no_note_on_insoles_for_a_sore_back() -> None:
    rules = {rule.finding: rule for rule in CONTENT.plan_rules}
    assert set(rules) == set(FindingId)
    back = rules["low_back_pain"].notes
    assert not [id for id in back if CONTENT.notes[id].kind is NoteKind.ORTHOTIC]


# --- choosing ------------------------------------------------------------------------------------------------


def test_each_finding_has_its_first_choice_before_any_has_its_second() -> None:
    outcome = _outcome(symptoms=HEEL, arches=FLAT, pain=(Pain(PainSite.LOW_BACK, BodySide.MIDDLE, 4, 6),))
    assert _ids(outcome) == ["fascia_stretch", "hip_bridge", "short_foot", "calf_stretch"]


def test_an_exercise_names_every_finding_that_it_serves_the_closest_first() -> None:
    outcome = _outcome(symptoms={**HEEL, "tight_calves": "yes"}, arches=FLAT)
    (calf,) = (e for e in outcome.exercises if e.id == "calf_stretch")
    assert calf.because == ("tight_calves", "plantar_heel_pain", "low_arch")


def test_dose_comes_from_content() -> None:
    (tandem,) = _outcome(balance=Balance(left=open_leg(2.0))).exercises
    dose = CONTENT.exercises[TANDEM].dose
    assert (tandem.sets, tandem.reps, tandem.hold_s) == (dose.sets, dose.reps, dose.hold_s)
    assert (tandem.seconds, tandem.rest_s) == (dose.seconds, dose.rest_s)
    assert (tandem.per_day, tandem.per_week) == (dose.per_day, dose.per_week)


@pytest.mark.parametrize(
    ("side", "expected"),
    [(BodySide.LEFT, PlanSide.LEFT), (BodySide.RIGHT, PlanSide.RIGHT), (BodySide.BOTH, PlanSide.BOTH)],
)
def test_a_one_sided_exercise_is_for_the_side_that_hurts(side: BodySide, expected: PlanSide) -> None:
    outcome = _outcome(symptoms=HEEL, pain=(Pain(PainSite.HEEL, side, 4, 6),))
    sides = {e.id: e.side for e in outcome.exercises}
    assert sides["fascia_stretch"] is expected
    assert sides["calf_stretch"] is PlanSide.BOTH


def test_findings_on_different_sides_make_it_both() -> None:
    left_heel = (Pain(PainSite.HEEL, BodySide.LEFT, 4, 6),)
    outcome = _outcome(symptoms=HEEL, pain=left_heel, arches=Arches(None, FootprintMorph(0.18)))
    (stretch,) = (e for e in outcome.exercises if e.id == "fascia_stretch")
    assert stretch.because == ("plantar_heel_pain", "high_arch")
    assert stretch.side is PlanSide.BOTH


# --- safety --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("id", CONTENT.safety_ids)
def test_no_safety_answer_lets_its_exercises_through(id: SafetyId) -> None:
    outcome = _outcome(safety=_yes(id), symptoms={**HEEL, "foot_fatigue": "yes"}, arches=HIGH)
    for exercise in outcome.exercises:
        assert id not in CONTENT.exercises[exercise.id].ruled_out_by
    for withheld in outcome.withheld:
        assert withheld.because == (f"safety.{id}",)


def test_what_safety_takes_out_is_named_with_its_answer() -> None:
    outcome = _outcome(safety=_yes("numb_feet", "raynaud_or_cold_allergy"), symptoms=HEEL)
    withheld = {w.id: w.because for w in outcome.withheld}
    assert withheld["foot_rolling_frozen"] == ("safety.numb_feet", "safety.raynaud_or_cold_allergy")


def test_undisclosed_rules_nothing_out() -> None:
    safety = dict.fromkeys(CONTENT.safety_ids, YesNo.UNDISCLOSED)
    assert _outcome(safety=safety, symptoms=HEEL).withheld == ()


@pytest.mark.parametrize("tier", [Tier.URGENT, Tier.EMERGENCY])
def test_urgent_and_emergency_have_no_plan_even_when_staff_add(tier: Tier) -> None:
    ids = [q.id for g in CONTENT.safety_groups for q in g.questions if q.tier is tier]
    for id in ids:
        outcome = _outcome(safety=_yes(id), symptoms=HEEL, staff=StaffChanges((ExerciseId("short_foot"),)))
        assert outcome.screening.tier is tier
        assert (outcome.exercises, outcome.notes) == ((), ())


def test_who_cannot_stand_gets_the_seated_series() -> None:
    outcome = _outcome(safety=_yes("cannot_stand_unaided"), symptoms={"tight_calves": "yes"})
    assert _ids(outcome) == ["seated_foot_series"]
    assert outcome.exercises[0].because == ("tight_calves",)


def test_very_short_on_one_leg_turns_one_leg_practice_into_tandem() -> None:
    outcome = _outcome(arches=HIGH, balance=Balance(left=open_leg(30.0), right=open_leg(4.9)))
    assert _ids(outcome)[0] == TANDEM
    assert ONE_LEG not in _ids(outcome)


def test_who_needs_a_helper_practises_on_one_leg_only_after_being_seen() -> None:
    old = Client(birth_year=1950)
    rolls = {"foot_rolls_left": "outward"}
    assert screen(visit(client=old), CONTENT).gate is Gate.HELPER
    assert _ids(_outcome(client=old, symptoms=rolls))[0] == TANDEM
    one_leg_seen = Balance(left=open_leg(20.0))
    assert _ids(_outcome(client=old, symptoms=rolls, balance=one_leg_seen))[0] == TANDEM
    seen = Balance(left=open_leg(20.0), right=open_leg(15.0))
    assert _ids(_outcome(client=old, symptoms=rolls, balance=seen))[0] == ONE_LEG


def test_insoles_go_by_the_podiatrist_first_with_diabetes() -> None:
    plain = {n.id for n in _outcome(arches=FLAT).notes}
    outcome = _outcome(arches=FLAT, safety=_yes("diabetes"))
    notes = {n.id: n.because for n in outcome.notes}
    assert "insoles_ask" in plain
    assert "insoles_podiatrist_first" not in plain
    assert "insoles_ask" not in notes
    assert notes["insoles_podiatrist_first"] == ("low_arch", "safety.diabetes")


# --- what was said about shoes and insoles -------------------------------------------------------------------


def _notes(**symptoms: str | int) -> dict[str, tuple[str, ...]]:
    """Notes of somebody with a sore heel, low arches and tired feet, who says this as well."""
    said = {**HEEL, "foot_fatigue": "yes", "better_with_support": "yes", **symptoms}
    return {n.id: n.because for n in _outcome(symptoms=said, arches=FLAT).notes}


def test_who_wears_no_insoles_is_not_told_how_to_wear_them() -> None:
    for notes in (_notes(), _notes(insoles="none")):
        assert not {"insoles_break_in", "insoles_review", "insoles_podiatrist_check"} & set(notes)
        assert "insoles_ask" in notes
        assert "insoles_not_for_ever" in notes


@pytest.mark.parametrize("kind", ["shop_bought", "made_for_me"])
@pytest.mark.parametrize(
    ("months", "expected"),
    [
        (0, "insoles_break_in"),
        (1, "insoles_break_in"),
        (2, None),
        (3, "insoles_review"),
        (240, "insoles_review"),
    ],
)
def test_who_wears_insoles_is_told_what_goes_with_their_age(
    kind: str, months: int, expected: str | None
) -> None:
    notes = _notes(insoles=kind, insoles_months=months)
    assert "insoles_ask" not in notes
    for id in ("insoles_break_in", "insoles_review"):
        assert (id in notes) == (id == expected)
    assert ("insoles_not_for_ever" in notes) == (months < 3), "either of the two says it"
    if expected:
        assert notes[expected][-1] == "symptoms.insoles_months"


def test_insoles_and_numb_feet_go_to_the_podiatrist_not_to_the_shop() -> None:
    said = {"insoles": "shop_bought", "insoles_months": 12}
    notes = {n.id: n.because for n in _outcome(symptoms=said, arches=FLAT, safety=_yes("numb_feet")).notes}
    assert notes["insoles_podiatrist_check"] == ("low_arch", "safety.numb_feet", "symptoms.insoles")
    assert not {"insoles_ask", "insoles_podiatrist_first"} & set(notes)


@pytest.mark.parametrize("shoes", CONTENT.symptom(SymptomId("footwear_most")).answers)
def test_shoes_that_keep_a_heel_sore_are_named(shoes: str) -> None:
    notes = _notes(footwear_most=shoes)
    sore = shoes in ("heels", "sandals", "barefoot")
    assert ("shoe_heel_change" in notes) == sore
    assert ("shoe_heel_pain" in notes) != sore
    assert ("shoe_lower_heel" in notes) == (shoes == "heels")
    assert ("shoe_barefoot" in notes) != ("shoe_and_training" in notes)
    assert ("shoe_barefoot" in notes) == (shoes == "barefoot")


@pytest.mark.parametrize("question", CONTENT.symptoms, ids=lambda q: q.id)
def test_no_question_is_asked_for_nothing(question: SymptomQuestion) -> None:
    """For each there is an answer that changes the outcome of somebody with the usual complaints."""
    usual: dict[str, str | int] = {**HEEL, "better_with_support": "yes", "pain_after_standing": "yes"}
    usual.pop(question.id, None)
    if question.only_if:
        usual[question.only_if[0]] = question.only_if[1][0]
    pain = (Pain(PainSite.LOW_BACK, BodySide.LEFT, 4, 6),)
    without = _outcome(symptoms=usual, pain=pain)
    answers = question.answers or (question.low, question.high)
    assert any(_outcome(symptoms={**usual, question.id: a}, pain=pain) != without for a in answers)


# --- staff ---------------------------------------------------------------------------------------------------


def _staff(add: tuple[str, ...] = (), remove: tuple[str, ...] = ()) -> StaffChanges:
    return StaffChanges(tuple(map(ExerciseId, add)), tuple(map(ExerciseId, remove)))


def test_staff_unlock_and_go_over_four() -> None:
    outcome = _outcome(symptoms=HEEL, staff=_staff(add=("heel_raise_towel",)))
    assert len(outcome.exercises) == MAX_EXERCISES + 1
    assert outcome.exercises[-1].id == "heel_raise_towel"
    assert outcome.exercises[-1].because == ("plantar_heel_pain",)


def test_what_staff_remove_leaves_its_place_empty() -> None:
    before = _ids(_outcome(arches=FLAT))
    after = _ids(_outcome(arches=FLAT, staff=_staff(remove=(before[1],))))
    assert after == [before[0], *before[2:]]


def test_staff_cannot_add_against_safety_or_against_a_measure() -> None:
    outcome = _outcome(
        symptoms=HEEL,
        safety=_yes("osteoporosis"),
        balance=Balance(left=open_leg(3.0)),
        staff=_staff(add=("heel_raise_towel", ONE_LEG)),
    )
    withheld = {w.id: w.because for w in outcome.withheld}
    assert withheld["heel_raise_towel"] == ("safety.osteoporosis",)
    assert withheld[ONE_LEG] == ("safety.osteoporosis",)
    healthy = _outcome(balance=Balance(left=open_leg(3.0)), staff=_staff(add=(ONE_LEG,)))
    assert {w.id: w.because for w in healthy.withheld} == {ONE_LEG: ("balance_very_low",)}


def test_without_a_finding_there_is_nothing_to_add_an_exercise_for() -> None:
    assert _outcome(staff=_staff(add=("short_foot",))).exercises == ()
