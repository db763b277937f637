"""Whole visits by real touch events in the real application, and every way out of them."""

import gc
import json
import logging
from dataclasses import replace

import pytest

from kiosk import flow
from kiosk.flow import RULES, StepId
from kiosk.outcome import Band, Outcome, Tier
from kiosk.visit import Side, Visit, VisitState
from kiosk.visit_file import to_json
from tests.journeys.conftest import Bytes, Visitor
from ui.tour.personas import ELDER, PERSONAS, RUNNER, URGENT, Persona, Sore

pytestmark = pytest.mark.few(4)

# Everything that this person tells is a word of their own, so that a trace of it can be searched for.
TRACED = replace(
    RUNNER, name="traced", first_name="zebulon", stands_s={Side.LEFT: (7.3,), Side.RIGHT: ()}, arch={}
)


@pytest.mark.parametrize("persona", PERSONAS.values(), ids=PERSONAS)
def test_a_whole_visit_ends_with_sheet_and_record(visitor: Visitor, persona: Persona) -> None:
    visitor.walk(persona).to_the_end()
    state = visitor.state
    stored = visitor.services.store.load(state.visit.code)
    assert stored is not None
    assert stored.state is VisitState.FINISHED
    assert stored.client.birth_year == persona.birth_year
    assert {id for id, answer in stored.safety.items() if answer == "yes"} == persona.safety
    assert [(p.site, p.side, p.now, p.worst) for p in stored.pain or ()] == [
        (s.site, s.side, s.now, s.worst) for s in persona.sore
    ]
    assert state.sheet is not None
    assert visitor.services.store.first_sheet(state.visit.code) == state.sheet
    assert state.outcome is not None
    assert json.loads(to_json(state.visit, state.outcome, state.sheet))["stored"] is True
    for who, check in COMES_OF_IT:
        if who is persona:
            check(state.outcome)


def _the_runner_gets_a_plan_for_the_heel(outcome: Outcome) -> None:
    assert {"plantar_heel_pain", "low_arch"} <= {f.id for f in outcome.findings}
    assert "fascia_stretch" in {e.id for e in outcome.exercises}
    assert outcome.legs[Side.LEFT].eyes_open.band is Band.FULL


def _the_elder_is_never_given_the_open_stance(outcome: Outcome) -> None:
    planned = {e.id for e in outcome.exercises}
    assert "supported_tandem" in planned
    assert "single_leg_balance" not in planned


COMES_OF_IT = (
    (RUNNER, _the_runner_gets_a_plan_for_the_heel),
    (ELDER, _the_elder_is_never_given_the_open_stance),
)


def test_urgent_ends_at_the_staff_page_with_a_flag(visitor: Visitor) -> None:
    walk = visitor.walk(URGENT)
    walk.until(StepId.STAFF_NEEDED)
    (row,) = visitor.services.store.recent()
    assert row.flag_open
    assert row.tier is Tier.URGENT
    walk.to_the_end()
    assert visitor.state.outcome is not None
    assert not visitor.state.outcome.exercises


@pytest.mark.sweep
def test_back_on_every_step_keeps_every_answer(visitor: Visitor) -> None:
    """Before each screen is left, Back and Next again: the same place, the same answers."""
    walk = visitor.walk(RUNNER)
    passed = []
    while visitor.step is not StepId.RESULTS:
        visitor.rest()
        here, before = visitor.state.step, visitor.state.visit
        if here.id not in (StepId.WELCOME, StepId.BALANCE_LEG):
            visitor.back()
            assert visitor.state.step != here, f"Back does nothing on {here.key}"
            assert _told(visitor.state.visit) == _told(before)
            visitor.hand.tap("nextButton")
            visitor.rest()
            while visitor.state.step != here:
                # A leg whose tries are done goes on by Next, too.
                visitor.hand.tap("nextButton")
                visitor.rest()
            assert _told(visitor.state.visit) == _told(before)
            passed.append(here.id)
        walk.one()
    assert set(passed) >= set(StepId) - {
        StepId.WELCOME,
        StepId.BALANCE_LEG,
        StepId.BALANCE_SKIPPED,
        StepId.STAFF_NEEDED,
        StepId.RESULTS,
        StepId.SHEET,
        StepId.GOODBYE,
    }


def _told(visit: Visit) -> Visit:
    """The answers, without where the client is."""
    return replace(visit, step="")


@pytest.mark.sweep
def test_back_all_the_way_from_the_check(visitor: Visitor) -> None:
    visitor.walk(URGENT_BUT_CALM).until(StepId.CHECK)
    told = _told(visitor.state.visit)
    for _ in range(100):
        if visitor.step is StepId.WELCOME:
            break
        visitor.back()
    assert visitor.step is StepId.WELCOME
    assert _told(visitor.state.visit) == told


URGENT_BUT_CALM = replace(URGENT, name="calm", safety=frozenset())


@pytest.mark.sweep
def test_every_answer_can_be_changed_from_the_check(visitor: Visitor) -> None:
    """Each Change on the check leads to its screen, and Next there leads back."""
    walk = visitor.walk(RUNNER)
    walk.until(StepId.CHECK)
    order = flow.steps(visitor.state.visit, visitor.services.content)
    changed = []
    for step in order:
        if visitor.hand.find(f"edit_{step.key}") is None:
            continue
        visitor.hand.tap(f"edit_{step.key}")
        visitor.rest()
        assert visitor.state.step == step
        visitor.hand.tap("nextButton")
        visitor.rest()
        while visitor.step is StepId.BALANCE_LEG:
            visitor.hand.tap("nextButton")
            visitor.rest()
        assert visitor.step is StepId.CHECK, f"after {step.key}"
        changed.append(step.id)
    assert {
        StepId.BIRTH_YEAR,
        StepId.SAFETY,
        StepId.PAIN,
        StepId.PAIN_RATING,
        StepId.SYMPTOM,
        StepId.ARCH,
    } <= set(changed)


def test_a_changed_answer_changes_the_plan(visitor: Visitor) -> None:
    walk = visitor.walk(RUNNER)
    walk.until(StepId.CHECK)
    group = next(
        g.id for g in visitor.services.content.safety_groups if any(q.id == "numb_feet" for q in g.questions)
    )
    visitor.hand.tap(f"edit_safety:{group}")
    visitor.rest()
    visitor.hand.tap("statement_numb_feet")
    visitor.hand.tap("nextButton")
    visitor.rest()
    walk.until(StepId.RESULTS)
    outcome = visitor.state.outcome
    assert outcome is not None
    assert outcome.screening.tier is Tier.CAUTION
    assert "foot_rolling_ball" not in {e.id for e in outcome.exercises}


def test_declining_leaves_the_store_byte_for_byte(
    visitor: Visitor, store_bytes: Bytes, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    before = store_bytes()
    visitor.walk(RUNNER).until(StepId.PRIVACY)
    visitor.rest()
    visitor.hand.tap("decline")
    visitor.hand.tap("nextButton")
    visitor.rest()
    assert visitor.step is StepId.WELCOME
    assert store_bytes() == before
    assert not [record for record in caplog.records if record.name.split(".")[0] in ("kiosk", "db", "ui")]


def test_who_asked_for_help_and_declined_leaves_the_call_and_nothing_else(visitor: Visitor) -> None:
    visitor.walk(RUNNER).until(StepId.PRIVACY)
    visitor.rest()
    visitor.hand.tap("helpButton")
    visitor.hand.wait_for("helpClose")
    visitor.hand.tap("helpClose")
    visitor.hand.tap("decline")
    visitor.hand.tap("nextButton")
    visitor.rest()
    assert visitor.step is StepId.WELCOME
    assert not visitor.services.store.recent()
    call = visitor.services.office.store.help_call()
    assert call is not None
    assert call.tier is Tier.NONE


def test_declining_after_all_takes_the_record_away(visitor: Visitor) -> None:
    visitor.walk(RUNNER).until(StepId.SEX)
    assert visitor.services.store.recent()
    while visitor.step is not StepId.PRIVACY:
        visitor.back()
    visitor.hand.tap("decline")
    visitor.hand.tap("nextButton")
    visitor.rest()
    assert visitor.step is StepId.WELCOME
    assert not visitor.services.store.recent()


@pytest.mark.sweep
def test_without_saving_there_is_a_sheet_and_no_record(visitor: Visitor, store_bytes: Bytes) -> None:
    before = store_bytes()
    visitor.walk(replace(RUNNER, store=False)).to_the_end()
    assert visitor.state.sheet is not None
    assert store_bytes() == before


def test_left_alone_on_every_step_warns_then_wipes(visitor: Visitor) -> None:
    """At each step: the warning, more time when asked for, and at last a wipe. Then the same visit goes on."""
    walk = visitor.walk(replace(RUNNER, stands_s={}))
    warned = []
    while visitor.step is not StepId.GOODBYE:
        visitor.rest()
        here = visitor.state
        if here.step.id is not StepId.WELCOME:
            patience = RULES[here.step.id].patience * visitor.services.settings.idle_seconds
            visitor.leave_alone(patience + 1)
            assert visitor.hand.find("stayButton") is not None, here.step.key
            visitor.hand.tap("stayButton")
            visitor.rest()
            assert visitor.hand.find("stayButton") is None
            assert visitor.state == here
            warned.append(here.step.id)
        walk.one()
    assert StepId.BALANCE_LEG in warned
    assert StepId.SHEET in warned


# A question and the clock in every run; every step in `make sweep`.
_ALWAYS = (StepId.SYMPTOM, StepId.BALANCE_LEG)
STEPS = [
    pytest.param(step, marks=[] if step in _ALWAYS else [pytest.mark.sweep], id=step.value)
    for step in StepId
    if step is not StepId.WELCOME
]
# Who comes to the pages that a calm visit does not see.
ON_THE_WAY = {
    StepId.STAFF_NEEDED: replace(TRACED, safety=frozenset({"hot_swollen_calf"})),
    StepId.BALANCE_SKIPPED: replace(TRACED, safety=frozenset({"dizzy_or_faint_today"})),
}


@pytest.mark.parametrize("step", STEPS)
def test_nobody_there_ends_in_a_wipe_that_leaves_no_trace(
    visitor: Visitor, step: StepId, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    visitor.walk(ON_THE_WAY.get(step, TRACED)).until(step)
    visitor.rest()
    code = visitor.state.visit.code
    settings = visitor.services.settings
    if visitor.hand.find("accessButton") is not None:
        visitor.hand.tap("accessButton")
        visitor.rest()
    visitor.leave_alone(RULES[step].patience * settings.idle_seconds + 1)
    visitor.leave_alone(settings.idle_warning_seconds + 1)
    assert visitor.step is StepId.WELCOME
    assert visitor.hand.find("accessClose") is None
    told = f"{visitor.state!r} {caplog.text}"
    for trace in ("zebulon", "1992", "heel", *([code] if code else [])):
        assert trace not in told.lower()
    assert not visitor.state.visit.code
    gc.collect()
    left = [v for v in gc.get_objects() if isinstance(v, Visit) and v.client.first_name == "zebulon"]
    assert not left


def test_an_interrupted_visit_can_be_gone_on_with(visitor: Visitor) -> None:
    visitor.walk(RUNNER).until(StepId.BALANCE_CHECK)
    left = visitor.state.visit
    settings = visitor.services.settings
    visitor.leave_alone(RULES[StepId.BALANCE_CHECK].patience * settings.idle_seconds + 1)
    visitor.leave_alone(settings.idle_warning_seconds + 1)
    assert visitor.step is StepId.WELCOME
    visitor.hand.tap("resumeButton")
    visitor.hand.type(left.code)
    visitor.hand.tap("nextButton")
    visitor.rest()
    visitor.hand.type(str(left.client.birth_year))
    visitor.hand.tap("nextButton")
    visitor.rest()
    assert visitor.step is StepId.BALANCE_CHECK
    assert _told(visitor.state.visit) == _told(left)


def test_help_is_on_every_screen_and_flags_the_visit(visitor: Visitor) -> None:
    walk = visitor.walk(replace(RUNNER, sore=(Sore("knee", "left", 2, 3, 4),), stands_s={}))
    walk.until(StepId.PAIN)
    visitor.rest()
    visitor.hand.tap("helpButton")
    visitor.hand.wait_for("helpClose")
    visitor.rest()
    (row,) = visitor.services.store.recent()
    assert row.flag_open
    visitor.hand.tap("helpClose")
    visitor.rest()
    assert visitor.step is StepId.PAIN
