"""The order of the steps. Pure: a table of steps with named guards, and three functions on immutable state.

`steps` lists what applies to a visit now; `advance` goes to the next of them; `back` to the one before, with
every answer kept. A reset is a new state, so nothing of one client can reach the next.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from kiosk.content.model import Content, SafetyGroup, SymptomQuestion
from kiosk.measures.balance import MAX_VALID_TRIALS
from kiosk.measures.screening import screen
from kiosk.outcome import Gate, Tier
from kiosk.standing import allowed, gate_at_kiosk, left_out_for_pain
from kiosk.visit import BodySide, PainSite, Side, SymptomId, Visit, YesNo


class StepId(StrEnum):
    """The kinds of screen. What a screen asks about (a question, a leg) is the step's `item`."""

    WELCOME = "welcome"
    ACCESS = "access"
    PRIVACY = "privacy"
    FIRST_NAME = "first_name"
    BIRTH_YEAR = "birth_year"
    SEX = "sex"
    REFERENCE = "reference"
    SAFETY = "safety"
    STAFF_NEEDED = "staff_needed"
    PAIN = "pain"
    PAIN_RATING = "pain_rating"
    SYMPTOM = "symptom"
    BALANCE_CHECK = "balance_check"
    BALANCE_LEG = "balance_leg"
    BALANCE_SKIPPED = "balance_skipped"
    ARCH = "arch"
    CHECK = "check"
    RESULTS = "results"
    SHEET = "sheet"
    GOODBYE = "goodbye"


class Section(StrEnum):
    """What the header names; the client sees "Step n of 9"."""

    START = "start"
    ABOUT = "about"
    SAFETY = "safety"
    PAIN = "pain"
    SYMPTOMS = "symptoms"
    BALANCE = "balance"
    ARCHES = "arches"
    RESULTS = "results"
    SHEET = "sheet"


@dataclass(frozen=True, slots=True)
class StepRule:
    """What a step belongs to, and how patient it is: a factor on the idle time before the warning."""

    section: Section
    patience: float = 1.0


# Patience is a factor on the idle setting (60 s): reading and standing take longer than tapping.
RULES: dict[StepId, StepRule] = {
    StepId.WELCOME: StepRule(Section.START),
    StepId.ACCESS: StepRule(Section.START),
    StepId.PRIVACY: StepRule(Section.START, 2.0),
    StepId.FIRST_NAME: StepRule(Section.ABOUT),
    StepId.BIRTH_YEAR: StepRule(Section.ABOUT),
    StepId.SEX: StepRule(Section.ABOUT),
    StepId.REFERENCE: StepRule(Section.ABOUT),
    StepId.SAFETY: StepRule(Section.SAFETY, 1.5),
    StepId.STAFF_NEEDED: StepRule(Section.SAFETY, 3.0),
    StepId.PAIN: StepRule(Section.PAIN, 1.5),
    StepId.PAIN_RATING: StepRule(Section.PAIN),
    StepId.SYMPTOM: StepRule(Section.SYMPTOMS),
    StepId.BALANCE_CHECK: StepRule(Section.BALANCE, 2.0),
    StepId.BALANCE_LEG: StepRule(Section.BALANCE, 3.0),
    StepId.BALANCE_SKIPPED: StepRule(Section.BALANCE),
    StepId.ARCH: StepRule(Section.ARCHES, 2.0),
    StepId.CHECK: StepRule(Section.RESULTS, 2.0),
    StepId.RESULTS: StepRule(Section.RESULTS, 3.0),
    StepId.SHEET: StepRule(Section.SHEET, 3.0),
    StepId.GOODBYE: StepRule(Section.SHEET, 0.5),
}


@dataclass(frozen=True, slots=True)
class Step:
    """One screen of one visit. `key` is stable and is what an interrupted visit remembers."""

    id: StepId
    item: str = ""

    @property
    def key(self) -> str:
        return f"{self.id}:{self.item}" if self.item else str(self.id)

    @staticmethod
    def of(key: str) -> "Step":
        """The step of a stored key; ValueError when there is no such kind of step."""
        id_, _, item = key.partition(":")
        return Step(StepId(id_), item)


@dataclass(frozen=True, slots=True)
class FlowState:
    """Where a visit is. `history` is how the client came here; `editing` goes back to the check when done."""

    visit: Visit
    step: Step = Step(StepId.WELCOME)
    history: tuple[Step, ...] = ()
    editing: bool = False


def place_key(site: PainSite, side: BodySide) -> str:
    """The item of a pain rating step: `heel.left`."""
    return f"{site}.{side}"


# --- guards: each answers "does this part of the visit apply now?" --------------------------------------------


def ends_the_questions(visit: Visit, group: SafetyGroup) -> bool:
    """An emergency among the answers of this group: nothing more is asked."""
    return any(q.tier is Tier.EMERGENCY and visit.safety.get(q.id) is YesNo.YES for q in group.questions)


def asks_symptom(visit: Visit, question: SymptomQuestion) -> bool:
    """A follow-up question is asked only after the answers that lead to it."""
    only_if = question.only_if
    return only_if is None or visit.symptoms.get(only_if[0]) in only_if[1]


def may_balance(visit: Visit, gate: Gate, content: Content) -> bool:
    """Whether the legs are timed now. `gate` is that of the visit.

    The stricter one of the screen holds until both legs are done: what was timed before an answer changed is not taken
    for left out.
    """
    if not all(_leg_answered(visit, side) for side in Side):
        gate = gate_at_kiosk(visit, content, gate)
    return allowed(visit, gate)


_BEFORE_SAFETY = tuple(
    Step(id)
    for id in (
        StepId.WELCOME,
        StepId.ACCESS,
        StepId.PRIVACY,
        StepId.FIRST_NAME,
        StepId.BIRTH_YEAR,
        StepId.SEX,
        StepId.REFERENCE,
    )
)
_ENDING = tuple(Step(id) for id in (StepId.CHECK, StepId.RESULTS, StepId.SHEET, StepId.GOODBYE))


@lru_cache(maxsize=256)
def _asks(id: StepId, item: str) -> Step:
    """A step that asks about something of the content, made once: `steps` is called several times a touch."""
    return Step(id, item)


def _safety(visit: Visit, content: Content, tier: Tier) -> Iterator[Step]:
    for group in content.safety_groups:
        yield _asks(StepId.SAFETY, group.id)
        if tier is Tier.EMERGENCY and ends_the_questions(visit, group):
            return


def _questions(visit: Visit, content: Content) -> Iterator[Step]:
    yield Step(StepId.PAIN)
    for pain in visit.pain or ():
        yield Step(StepId.PAIN_RATING, place_key(pain.site, pain.side))
    for question in content.symptoms:
        if asks_symptom(visit, question):
            yield _asks(StepId.SYMPTOM, question.id)


def _balance(visit: Visit, gate: Gate, content: Content) -> Iterator[Step]:
    if gate is not Gate.SKIP:
        yield Step(StepId.BALANCE_CHECK)
    if may_balance(visit, gate, content):
        yield from (Step(StepId.BALANCE_LEG, side) for side in Side)
    else:
        yield Step(StepId.BALANCE_SKIPPED)


def steps(visit: Visit, content: Content) -> tuple[Step, ...]:
    """Every step that applies to this visit now, in order.

    EMERGENCY ends the visit at the staff page. URGENT asks all safety questions, so that staff see every
    reason, and then goes to the staff page and the sheet that says so.
    """
    screening = screen(visit, content)
    start = (*_BEFORE_SAFETY, *_safety(visit, content, screening.tier))
    if screening.tier is Tier.EMERGENCY:
        return (*start, Step(StepId.STAFF_NEEDED), Step(StepId.GOODBYE))
    if screening.tier is Tier.URGENT:
        return (*start, Step(StepId.STAFF_NEEDED), Step(StepId.SHEET), Step(StepId.GOODBYE))
    arches = (Step(StepId.ARCH, side) for side in Side)
    return (*start, *_questions(visit, content), *_balance(visit, screening.gate, content), *arches, *_ENDING)


# --- what has an answer --------------------------------------------------------------------------------------


def _leg_answered(visit: Visit, side: Side) -> bool:
    return side in visit.balance.left_out or bool(visit.balance.leg(side).eyes_open)


def answered(visit: Visit, step: Step, content: Content) -> bool:
    """Whether this step has got what it asks for. Steps that only show something count as answered."""
    match step.id:
        case StepId.SEX:
            return visit.client.sex is not None
        case StepId.SAFETY:
            group = next(g for g in content.safety_groups if g.id == step.item)
            return all(q.id in visit.safety for q in group.questions)
        case StepId.PAIN:
            return visit.pain is not None
        case StepId.PAIN_RATING:
            return any(
                place_key(p.site, p.side) == step.item and p.worst is not None for p in visit.pain or ()
            )
        case StepId.SYMPTOM:
            return SymptomId(step.item) in visit.symptoms
        case StepId.BALANCE_CHECK:
            return visit.balance.support_in_reach is not None or left_out_for_pain(visit)
        case StepId.BALANCE_LEG:
            return _leg_answered(visit, Side(step.item))
        case _:
            return True


# --- moving --------------------------------------------------------------------------------------------------


def _position(state: FlowState, order: tuple[Step, ...]) -> int:
    """Index of the present step; when it no longer applies, of the nearest earlier one that the client saw."""
    for step in (state.step, *reversed(state.history)):
        if step in order:
            return order.index(step)
    return 0


def _open(step: Step, visit: Visit, content: Content, order: tuple[Step, ...], at: int) -> bool:
    """Whether an edit still has to ask this step. A number may be passed by without one, so it is asked only once."""
    if answered(visit, step, content):
        return False
    may_pass = step.id is StepId.SYMPTOM and content.symptom(SymptomId(step.item)).is_number
    return not may_pass or order.index(step) > at


def advance(state: FlowState, content: Content) -> FlowState:
    """On to the next step that applies. While editing: to the first step still open, else the check."""
    order = steps(state.visit, content)
    at = _position(state, order)
    check = Step(StepId.CHECK)
    if state.editing and check in order:
        still_open = next(
            (s for s in order[: order.index(check)] if _open(s, state.visit, content, order, at)), None
        )
        following = still_open or check
        return replace(
            state,
            step=following,
            history=(*state.history, state.step),
            editing=still_open is not None,
        )
    following = order[min(at + 1, len(order) - 1)]
    return replace(state, step=following, history=(*state.history, state.step), editing=False)


def back(state: FlowState, content: Content) -> FlowState:
    """The step before, answers kept; steps that no longer apply are passed over. Stays put at the start."""
    order = steps(state.visit, content)
    history = list(state.history)
    while history:
        step = history.pop()
        if step in order and step != state.step:
            return replace(state, step=step, history=tuple(history), editing=False)
    return state


def edit(state: FlowState, step: Step, content: Content) -> FlowState:
    """From the check to one step; its Next comes back to the check. ValueError when the step does not apply."""
    if step not in steps(state.visit, content):
        raise ValueError(f"{step.key} does not apply to this visit")
    return replace(state, step=step, history=(*state.history, state.step), editing=True)


_CHART_SHARE = 0.25


def progress(state: FlowState, content: Content) -> tuple[int, float]:
    """Number of the section (from 1) and how much of it is done (0 to 1). Going on never makes it less."""
    section = RULES[state.step.id].section
    in_section = [s for s in steps(state.visit, content) if RULES[s.id].section is section]
    number = list(Section).index(section) + 1
    done = in_section.index(state.step) + 1 if state.step in in_section else 1
    if section is Section.PAIN:
        # Only the chart says how many places are to be rated: it has a share of its own, and they share the rest.
        return number, _CHART_SHARE + (1 - _CHART_SHARE) * (done - 1) / max(1, len(in_section) - 1)
    tries = _tries_to_come(state) if state.step.id is StepId.BALANCE_LEG else 0.0
    return number, (done - tries) / max(1, len(in_section))


def _tries_to_come(state: FlowState) -> float:
    """The part of a leg's step that is still ahead: its tries, and the time before the first."""
    valid = sum(trial.valid for trial in state.visit.balance.leg(Side(state.step.item)).eyes_open)
    return 1 - (1 + min(valid, MAX_VALID_TRIALS)) / (1 + MAX_VALID_TRIALS)
