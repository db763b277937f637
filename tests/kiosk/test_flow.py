"""The flow: where an answer leads, and what holds on every walk that a person can take."""

import logging
from dataclasses import replace
from typing import cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk import content as content_files
from kiosk import flow
from kiosk.content.model import Content
from kiosk.desk.office import Office
from kiosk.flow import RULES, FlowState, Section, Step, StepId
from kiosk.inputs import PainPlaces, SafetyAnswered, Seen
from kiosk.ports import Sheet, VisitStore
from kiosk.services import Services
from kiosk.session import SessionState
from kiosk.settings import Settings
from kiosk.visit import (
    Balance,
    BalanceTrial,
    BodySide,
    EndedBy,
    LegTrials,
    Pain,
    PainSite,
    SafetyId,
    Side,
    YesNo,
)
from tests.helpers.desk import HandClock
from tests.helpers.draws import draws
from tests.helpers.walks import NAME, REFERENCE, YEARS, act, answer, start, take
from ui.tasks import Tasks
from ui.visit_runner import VisitRunner

CONTENT = content_files.load()
LONGEST = 120


class Logged(logging.Handler):
    """Every line that our own loggers wrote in this module."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())

    def __repr__(self) -> str:
        return repr(self.lines)


LOGGED = Logged()
for name in ("kiosk", "ui"):
    logging.getLogger(name).addHandler(LOGGED)


def _no_sheet(*_: object) -> Sheet:
    raise AssertionError("a walk of the flow makes no sheet")


# The wipe of the running kiosk: the same object, without its store, which a wipe does not touch.
SERVICES = Services(cast(VisitStore, None), CONTENT, Settings(), HandClock(), _no_sheet, cast(Office, None))
RUNNER = VisitRunner(SERVICES, cast(Tasks, None), "en")


def calm(state: FlowState, content: Content = CONTENT) -> FlowState:
    """One step on with an answer that raises nothing."""
    return take(state, answer(state.step, state.visit, content, 4), content)


def to_the_end(state: FlowState) -> list[FlowState]:
    """Every state on the way to goodbye, the one we start from included."""
    way = [state]
    while way[-1].step.id is not StepId.GOODBYE:
        assert len(way) < LONGEST, f"no way out of {way[-1].step.key}"
        way.append(calm(way[-1]))
    return way


def until(step: StepId) -> FlowState:
    return next(s for s in to_the_end(start()) if s.step.id is step)


def test_a_calm_visit_passes_every_section_in_order() -> None:
    sections = [RULES[s.step.id].section for s in to_the_end(start())]
    assert list(dict.fromkeys(sections)) == list(Section)


def test_every_kind_of_step_has_a_rule() -> None:
    assert set(RULES) == set(StepId)


@pytest.mark.parametrize("id", ["saddle_numbness", "chest_pain_with_back_pain"])
def test_an_emergency_ends_the_visit_at_the_staff_page(id: str) -> None:
    state = until(StepId.SAFETY)
    group = next(g for g in CONTENT.safety_groups if any(q.id == id for q in g.questions))
    while state.step.item != group.id:
        state = calm(state)
    answers = {q.id: YesNo.YES if q.id == id else YesNo.NO for q in group.questions}
    state = take(state, SafetyAnswered(answers), CONTENT)
    assert state.step.id is StepId.STAFF_NEEDED
    after = take(state, Seen(), CONTENT)
    assert after.step.id is StepId.GOODBYE


def test_urgent_asks_the_rest_of_the_safety_questions_first() -> None:
    state = until(StepId.SAFETY)
    asked = []
    while state.step.id is StepId.SAFETY:
        asked.append(state.step.item)
        group = next(g for g in CONTENT.safety_groups if g.id == state.step.item)
        answers = {q.id: YesNo.YES if q.id == "fever_or_unwell" else YesNo.NO for q in group.questions}
        state = take(state, SafetyAnswered(answers), CONTENT)
    assert asked == [g.id for g in CONTENT.safety_groups]
    assert [s.step.id for s in to_the_end(state)] == [StepId.STAFF_NEEDED, StepId.SHEET, StepId.GOODBYE]


def test_a_closed_gate_leaves_the_balance_part_out_with_a_word() -> None:
    state = until(StepId.PAIN)
    state = replace(state, visit=state.visit.with_safety({SafetyId("dizzy_or_faint_today"): YesNo.YES}))
    kinds = [s.id for s in flow.steps(state.visit, CONTENT)]
    assert StepId.BALANCE_SKIPPED in kinds
    assert StepId.BALANCE_CHECK not in kinds
    assert StepId.BALANCE_LEG not in kinds


def test_each_sore_place_is_asked_about_once() -> None:
    places = ((PainSite.HEEL, BodySide.LEFT), (PainSite.HIP, BodySide.RIGHT))
    state = take(until(StepId.PAIN), PainPlaces(places), CONTENT)
    assert state.step == Step(StepId.PAIN_RATING, "heel.left")
    assert calm(state).step == Step(StepId.PAIN_RATING, "hip.right")


def test_an_edit_comes_back_to_the_check() -> None:
    check = until(StepId.CHECK)
    edited = flow.edit(check, Step(StepId.SEX), CONTENT)
    assert calm(edited).step.id is StepId.CHECK


def test_an_edit_that_opens_a_question_asks_it_before_the_check() -> None:
    check = until(StepId.CHECK)
    edited = flow.edit(check, Step(StepId.PAIN), CONTENT)
    asked = take(edited, PainPlaces(((PainSite.ANKLE, BodySide.LEFT),)), CONTENT)
    assert asked.step == Step(StepId.PAIN_RATING, "ankle.left")
    assert calm(asked).step.id is StepId.CHECK


def test_an_edit_of_a_step_that_does_not_apply_is_refused() -> None:
    with pytest.raises(ValueError, match="does not apply"):
        flow.edit(until(StepId.CHECK), Step(StepId.BALANCE_SKIPPED), CONTENT)


def test_back_goes_all_the_way_and_keeps_every_answer() -> None:
    state = until(StepId.CHECK)
    visit = state.visit
    steps_back = 0
    while state.step.id is not StepId.WELCOME:
        before, state = state, flow.back(state, CONTENT)
        assert state.step != before.step
        steps_back += 1
    assert state.visit == visit
    assert steps_back == flow.steps(visit, CONTENT).index(Step(StepId.CHECK))


LENGTHS = pytest.mark.parametrize("shortest", [0, 23, 46, 69])
WALKS = settings(deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)


@LENGTHS
@settings(WALKS, max_examples=draws(150))
@given(data=st.data())
def test_any_walk(shortest: int, data: st.DataObject) -> None:
    walk(shortest, data)


@pytest.mark.sweep
@LENGTHS
@settings(WALKS, max_examples=2_500)
@given(data=st.data())
def test_ten_thousand_walks(shortest: int, data: st.DataObject) -> None:
    walk(shortest, data)


def walk(shortest: int, data: st.DataObject) -> None:
    """Wherever a person goes: the step applies, the bar is sane, the end can be reached, and each step left."""
    state = start()
    for byte in data.draw(st.binary(min_size=shortest, max_size=shortest + 22)):
        state = act(state, CONTENT, byte)
    assert state.step in flow.steps(state.visit, CONTENT)
    section, done = flow.progress(state, CONTENT)
    assert 1 <= section <= len(Section)
    assert 0 < done <= 1
    # Left backwards ...
    behind = state
    for _ in range(len(state.history) + 1):
        if behind.step.id is StepId.WELCOME:
            break
        before, behind = behind, flow.back(behind, CONTENT)
        assert len(behind.history) < len(before.history)
        assert behind.visit == state.visit
    assert behind.step.id is StepId.WELCOME
    # ... and forwards, to the end.
    to_the_end(state)
    # Left alone, it times out; and what the wipe leaves knows nothing of the visit.
    assert RULES[state.step.id].patience > 0
    RUNNER.session._state = SessionState(state)
    RUNNER.renew("en")
    kept = {key: value for key, value in vars(RUNNER.session).items() if key != "_desk"}
    left = repr((RUNNER.session.state, kept, LOGGED))
    assert RUNNER.session.state.step.id is StepId.WELCOME
    for trace in (NAME, REFERENCE, "K7M4QX", *map(str, YEARS)):
        assert trace not in left


def test_the_bar_of_the_balance_part_is_full_after_the_last_try_only() -> None:
    def try_(seconds: int) -> BalanceTrial:
        return BalanceTrial(seconds * 1000, EndedBy.CLIENT)

    left = LegTrials(tuple(try_(n) for n in (4, 5, 6)))
    bars = []
    for side in Side:
        for count in range(4):
            own = LegTrials(left.eyes_open[:count])
            balance = Balance(
                True, True, own if side is Side.LEFT else left, own if side is Side.RIGHT else LegTrials()
            )
            here = start()
            visit = replace(here.visit, balance=balance)
            bars.append(
                flow.progress(replace(here, visit=visit, step=Step(StepId.BALANCE_LEG, side)), CONTENT)[1]
            )
    assert bars == sorted(set(bars))
    assert bars[-1] == 1


@pytest.mark.parametrize("places", [1, 2, 5, 9])
def test_the_bar_never_goes_back_on_the_way_through_the_sore_places(places: int) -> None:
    chart = replace(start(), step=Step(StepId.PAIN))
    sites = list(PainSite)[:places]
    sore = replace(chart.visit, pain=tuple(Pain(site, BodySide.LEFT, 4) for site in sites))
    on = [Step(StepId.PAIN_RATING, f"{site}.left") for site in sites]
    bars = [
        flow.progress(state, CONTENT)
        for state in (chart, *(replace(chart, visit=sore, step=step) for step in on))
    ]
    assert bars == sorted(bars)
    assert bars[-1][1] == 1
