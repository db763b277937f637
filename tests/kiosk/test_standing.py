"""Who is asked to stand on one leg at the kiosk: strong pain, and what somebody would rather not say."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from kiosk import content as content_files
from kiosk import flow
from kiosk.answers import apply
from kiosk.flow import FlowState, Step, StepId
from kiosk.inputs import BalanceChecked, BalanceLeftOut, Input, LegFinished
from kiosk.measures.screening import screen
from kiosk.outcome import Gate
from kiosk.standing import gate_at_kiosk, left_out_for_pain, not_said, strong_pain
from kiosk.visit import (
    Balance,
    BalanceTrial,
    BodySide,
    Client,
    EndedBy,
    LegTrials,
    Pain,
    PainSite,
    SafetyId,
    Side,
    Visit,
    YesNo,
)
from tests.helpers.walks import NOW, take

CONTENT = content_files.load()
GATES = [q.id for group in CONTENT.safety_groups for q in group.questions if q.gate is not None]
BOTH = frozenset(Side)


def visit(
    now: int | None = None,
    site: PainSite = PainSite.HEEL,
    safety: Mapping[SafetyId, YesNo] | None = None,
    balance: Balance | None = None,
    born: int | None = 1990,
) -> Visit:
    pain = (
        () if now is None else (Pain(PainSite.TOES, BodySide.LEFT, 1, 2), Pain(site, BodySide.RIGHT, now, 10))
    )
    made = Visit("K7M4XR", NOW, client=Client(birth_year=born), pain=pain, balance=balance or Balance())
    return made.with_safety(safety or {})


def gate_of(given: Visit) -> Gate:
    return gate_at_kiosk(given, CONTENT, screen(given, CONTENT).gate)


def steps_of(given: Visit) -> list[StepId]:
    ids = [s.id for s in flow.steps(given, CONTENT)]
    return [i for i in ids if i in (StepId.BALANCE_CHECK, StepId.BALANCE_LEG, StepId.BALANCE_SKIPPED)]


LEGS = [StepId.BALANCE_CHECK, StepId.BALANCE_LEG, StepId.BALANCE_LEG]
OUT = [StepId.BALANCE_CHECK, StepId.BALANCE_SKIPPED]


@pytest.mark.parametrize("site", PainSite)
def test_seven_now_is_strong_wherever_it_is(site: PainSite) -> None:
    assert strong_pain(visit(7, site))
    assert gate_of(visit(7, site)) is Gate.HELPER
    assert not strong_pain(visit(6, site)), "what it was at its worst does not count"
    assert gate_of(visit(6, site)) is Gate.OPEN


def test_no_pain_is_not_strong() -> None:
    assert not strong_pain(visit())
    assert not strong_pain(replace(visit(), pain=None))


@pytest.mark.parametrize("id", GATES)
def test_rather_not_say_to_a_question_of_the_gate_asks_for_a_helper(id: SafetyId) -> None:
    given = visit(safety={id: YesNo.UNDISCLOSED})
    assert not_said(given, CONTENT)
    assert gate_of(given) is Gate.HELPER
    assert screen(given, CONTENT).gate is Gate.OPEN, "the gate of the visit counts yes answers only"


def test_rather_not_say_to_other_questions_asks_for_nobody() -> None:
    others = {id: YesNo.UNDISCLOSED for id in CONTENT.safety_ids if id not in GATES}
    assert gate_of(visit(safety=others)) is Gate.OPEN


def test_an_age_that_was_not_told_asks_for_a_helper() -> None:
    given = visit(born=None)
    assert gate_of(given) is Gate.HELPER
    assert screen(given, CONTENT).gate is Gate.OPEN, "on paper and in files somebody was there and decided"


@pytest.mark.parametrize("gate", [Gate.HELPER, Gate.SKIP])
def test_a_stricter_gate_stays(gate: Gate) -> None:
    assert gate_at_kiosk(visit(9), CONTENT, gate) is gate


@pytest.mark.parametrize(
    "given",
    [visit(8), visit(safety={GATES[0]: YesNo.UNDISCLOSED}), visit(born=None)],
    ids=["pain", "not said", "no age"],
)
def test_without_a_helper_the_part_is_left_out(given: Visit) -> None:
    assert steps_of(given) == LEGS
    assert steps_of(replace(given, balance=Balance(True, False))) == OUT
    assert steps_of(replace(given, balance=Balance(True, True))) == LEGS
    assert steps_of(replace(given, balance=Balance(False, True))) == OUT


def at_check(given: Visit) -> FlowState:
    return FlowState(given, Step(StepId.BALANCE_CHECK))


def test_who_takes_the_advice_comes_to_the_arches_without_standing() -> None:
    state = take(at_check(visit(8)), BalanceLeftOut(), CONTENT)
    assert state.step.id is StepId.BALANCE_SKIPPED
    assert state.visit.balance.left_out == BOTH
    assert state.visit.balance.helper_present is None
    assert flow.answered(state.visit, Step(StepId.BALANCE_CHECK), CONTENT)
    assert flow.advance(state, CONTENT).step == Step(StepId.ARCH, "left")


def test_who_changes_their_mind_is_asked_about_both_legs() -> None:
    out = take(at_check(visit(8)), BalanceLeftOut(), CONTENT)
    back = flow.back(out, CONTENT)
    assert back.step.id is StepId.BALANCE_CHECK
    on = take(back, BalanceChecked(True, True), CONTENT)
    assert on.step == Step(StepId.BALANCE_LEG, "left")
    assert on.visit.balance.left_out == frozenset()


def test_when_the_pain_was_wrong_the_questions_are_open_again() -> None:
    out = take(at_check(visit(8)), BalanceLeftOut(), CONTENT).visit
    less = replace(out, pain=visit(3).pain)
    assert not left_out_for_pain(less)
    assert not flow.answered(less, Step(StepId.BALANCE_CHECK), CONTENT)


def test_legs_that_were_timed_before_the_answer_changed_are_not_called_left_out() -> None:
    done = LegTrials((BalanceTrial(12_000, EndedBy.CLIENT),))
    assert steps_of(visit(8, balance=Balance(True, False, done, done))) == LEGS
    assert steps_of(visit(8, balance=Balance(True, False, done))) == OUT


@pytest.mark.parametrize("given", [LegFinished(Side.RIGHT), LegFinished(Side.LEFT)])
def test_leaving_out_one_leg_is_not_leaving_out_the_part(given: Input) -> None:
    after = apply(visit(8, balance=Balance(True, True)), given, CONTENT, NOW)
    assert not left_out_for_pain(after)
    assert steps_of(after) == LEGS
