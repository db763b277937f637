"""One visit in progress: take an input, save it, move on, finish. The use cases of the client.

Synchronous and free of threads: the screens run it on their one store worker. Whatever `accept` returns has been
committed before; whatever it raises has changed nothing. The one exception is a try on one leg, which nobody can do
again: when the store refuses it, the session keeps it and commits it together with what comes next.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from kiosk import flow
from kiosk.answers import apply
from kiosk.assess import assess
from kiosk.codes import draw_code
from kiosk.content.model import Content
from kiosk.errors import StoreUnavailable, UserFacing
from kiosk.flow import FlowState, Step, StepId
from kiosk.inputs import ConsentGiven, EditAsked, Input, LanguageChosen, TrialDone, TrialsRedone
from kiosk.outcome import Outcome, Tier
from kiosk.ports import Clock, Sheet, SheetKey, VisitStore
from kiosk.visit import Visit, VisitCode, VisitState

log = logging.getLogger(__name__)

SheetMaker = Callable[[Visit, Outcome, SheetKey, date], Sheet]


@dataclass(frozen=True, slots=True)
class SessionState:
    """What a screen may know: where the visit is, and, once finished, what came of it.

    `flagged`: a flag of this visit has been stored for the desk, by the visit's end or by a call for staff.
    """

    flow: FlowState
    outcome: Outcome | None = None
    sheet: Sheet | None = None
    printed: bool = False
    flagged: bool = False

    @property
    def visit(self) -> Visit:
        return self.flow.visit

    @property
    def step(self) -> Step:
        return self.flow.step


@dataclass(frozen=True, slots=True)
class Desk:
    """What a session works with. Handed in by the composition root; tests hand in their own."""

    store: VisitStore
    content: Content
    clock: Clock
    make_sheet: SheetMaker
    sheet_key: Callable[[str], SheetKey]


@dataclass(frozen=True, slots=True)
class Finished:
    """A visit at its end, with what followed from it."""

    visit: Visit
    outcome: Outcome
    sheet: Sheet


def with_code(desk: Desk, visit: Visit) -> Visit:
    """Consent is given: the visit gets a code, one the store does not know if the visit may be stored."""
    if visit.code:
        return visit
    if visit.store:
        return replace(visit, code=desk.store.new_code())
    return replace(visit, code=draw_code())


def conclude(desk: Desk, visit: Visit) -> Finished:
    """What follows from the answers: the visit at its end, the outcome, the sheet. Nothing is stored."""
    visit = replace(visit, state=VisitState.FINISHED)
    outcome = assess(visit, desk.content, previous_of(desk, visit))
    return Finished(visit, outcome, _sheet(desk, visit, outcome))


def finish(desk: Desk, visit: Visit, ahead: Finished | None = None) -> Finished:
    """Assess, make the sheet, store all three at once; an urgent visit also raises the flag at the desk.

    Used by the screens and by `footing visit` alike, so both end in the same record and the same sheet. `ahead` is
    what `conclude` has made already; it counts when it is of this very visit.
    """
    fits = ahead is not None and ahead.visit == replace(visit, state=VisitState.FINISHED)
    done = ahead if ahead is not None and fits else conclude(desk, visit)
    if visit.store:
        desk.store.finish(done.visit, done.outcome, done.sheet)
    log.info("visit finished: tier %s", "staff" if done.outcome.screening.tier.stops_plan else "plan")
    return done


def previous_of(desk: Desk, visit: Visit) -> Visit | None:
    """The same client's earlier visit that they named, when code and birth year belong together."""
    code, year = visit.client.returning_code, visit.client.birth_year
    if code is None or year is None:
        return None
    return desk.store.find(code, year)


class VisitSession:
    """One client's visit. Make a new one for each client; `state` is never shared between two."""

    def __init__(self, desk: Desk, language: str = "en") -> None:
        self._desk = desk
        started_at = desk.clock.local(desk.clock.now_utc())
        visit = Visit(code=VisitCode(""), started_at=started_at, language=language)
        self._state = SessionState(FlowState(visit))
        self._unsaved = False  # the state holds tries that the store has not got
        self._ended = False  # the store holds what followed from the answers
        self._ahead: Finished | None = None  # made while the client reads the check; goes with the next move

    @property
    def state(self) -> SessionState:
        return self._state

    # --- moving through the visit ----------------------------------------------------------------------------

    def accept(self, given: Input) -> SessionState:
        """Take one input: check it, save it, go on. Raises `Refused` or `StoreUnavailable`; then nothing changed, but
        for a try, which is kept to be saved with the next input.
        """
        if isinstance(given, EditAsked):
            return self._move(flow.edit(self._state.flow, Step.of(given.step), self._desk.content))
        now = self._desk.clock.local(self._desk.clock.now_utc())
        visit = apply(self._state.visit, given, self._desk.content, now)
        if isinstance(given, ConsentGiven):
            visit = self._consented(visit)
        at = replace(self._state.flow, visit=visit)
        if isinstance(given, (TrialDone, TrialsRedone)):
            return self._tried(at)
        return self._move(flow.advance(at, self._desk.content))

    def back(self) -> SessionState:
        """One step back, every answer kept."""
        return self._move(flow.back(self._state.flow, self._desk.content))

    def look_ahead(self) -> None:
        """On the check: make what its Next will ask for, while the client reads. Nothing is stored and nothing shown;
        an answer that changes after all makes it useless, no more. Raises as `accept`.
        """
        to = flow.advance(self._state.flow, self._desk.content)
        if (
            self._state.step.id is StepId.CHECK
            and to.step.id is StepId.RESULTS
            and self._state.outcome is None
        ):
            self._ahead = conclude(self._desk, replace(to.visit, step=to.step.key))

    def choose_language(self, language: str) -> SessionState:
        """Another language from here on, on the same step; a sheet that is there is made in it. Raises as `accept`.

        Once the sheet is on paper the visit keeps the language of the paper: its sheet made again is that one.
        """
        before = self._state
        if before.printed:
            return before
        now = self._desk.clock.now_utc()
        visit = apply(before.visit, LanguageChosen(language), self._desk.content, now)
        sheet = before.sheet
        if before.outcome is not None and language != before.visit.language:
            sheet = _sheet(self._desk, visit, before.outcome)
            if visit.store:
                self._desk.store.keep_sheet(visit.code, sheet)
        self._state = replace(self._move(replace(before.flow, visit=visit)), sheet=sheet)
        return self._state

    def mark_printed(self) -> SessionState:
        """The sheet is on paper."""
        self._state = replace(self._state, printed=True)
        return self._state

    def flag(self) -> bool:
        """Save the visit as it is now and put a flag for the desk, with the tier that the safety answers gave. False,
        and nothing written, when the visit is not stored. Raises `StoreUnavailable`.
        """
        visit = self._state.visit
        if not (visit.store and visit.code):
            return False
        self._desk.store.raise_flag(visit, self._tier)
        self._state = replace(self._state, flagged=True)
        return True

    def call_staff(self) -> None:
        """The client asks for a person: flag the visit, or, when it is not stored or staff have changed it meanwhile,
        only that somebody asks. The desk has the call when this returns. Raises `StoreUnavailable`; then nobody was
        called.
        """
        try:
            flagged = self.flag()
        except StoreUnavailable as error:
            log.warning("the visit takes no flag, so the call goes without it: %s", type(error).__name__)
            flagged = False
        if not flagged:
            self._desk.store.call_for_help(self._tier)

    # --- coming back -----------------------------------------------------------------------------------------

    def resume(self, code: VisitCode, birth_year: int) -> SessionState:
        """Go on with an interrupted visit. The answer never tells whether code or year was wrong."""
        found = self._desk.store.find(code, birth_year)
        if found is None or found.state is not VisitState.IN_PROGRESS:
            raise UserFacing(
                "We could not find an open visit with this code and birth year.",
                "Check both, or ask our staff.",
            )
        order = flow.steps(found, self._desk.content)
        step = next((s for s in order if s.key == found.step), None) or Step(StepId.SAFETY)
        at = order.index(step) if step in order else 0
        self._state = SessionState(FlowState(found, order[at], order[:at]))
        self._unsaved = False
        return self._state

    def withdraw(self) -> None:
        """The client declined after all: whatever was stored of this visit is gone, and so is the state."""
        before = self._state.visit
        if before.store and before.code:
            self._desk.store.forget(before.code)
        self._state = VisitSession(self._desk, before.language).state
        self._unsaved, self._ahead = False, None

    # --- inside ----------------------------------------------------------------------------------------------

    @property
    def _tier(self) -> Tier:
        outcome = self._state.outcome
        return outcome.screening.tier if outcome is not None else Tier.NONE

    def _consented(self, visit: Visit) -> Visit:
        """Going back to say "without saving" takes the record away; saying "save it" after all gets a new code."""
        before = self._state.visit
        if before.store and not visit.store:
            self._desk.store.forget(before.code)
        if visit.store and not before.store:
            visit = replace(visit, code=VisitCode(""))
        return with_code(self._desk, visit)

    def _tried(self, at: FlowState) -> SessionState:
        try:
            return self._move(at)
        except StoreUnavailable:
            self._state = _moved(self._state, at)
            self._unsaved = True
            raise

    def _move(self, to: FlowState) -> SessionState:
        """Save, then be there. Entering the results or the staff page is what finishes a visit.

        A changed answer opens a finished visit again: what followed from the old answers is not theirs any more.
        """
        to = replace(to, visit=replace(to.visit, step=to.step.key))
        before, moved = self._state, _moved(self._state, to)
        # A flag belongs to the record: one that was taken back took its flag along.
        flagged = before.flagged and to.visit.store and to.visit.code == before.visit.code
        if moved.outcome is None and to.step.id in (StepId.RESULTS, StepId.STAFF_NEEDED):
            done = finish(self._desk, moved.visit, self._ahead)
            moved = SessionState(replace(to, visit=done.visit), done.outcome, done.sheet)
            flagged = flagged or (done.visit.store and done.outcome.screening.tier.stops_plan)
        elif moved.visit.store and (self._unsaved or moved.visit != before.visit):
            goes_on = self._ended and moved.outcome is None
            save = self._desk.store.reopen if goes_on else self._desk.store.save
            save(moved.visit)
        self._unsaved, self._ended = False, moved.outcome is not None
        self._ahead = None
        self._state = replace(moved, flagged=flagged)
        return self._state


def _moved(before: SessionState, to: FlowState) -> SessionState:
    """The state after this step; without what followed from the answers when one of them is another now."""
    if before.outcome is None or _answers(to.visit) == _answers(before.visit):
        return replace(before, flow=to)
    return SessionState(replace(to, visit=replace(to.visit, state=VisitState.IN_PROGRESS)))


def _answers(visit: Visit) -> Visit:
    """The visit without where it is and what it is read in: equal when everything else is."""
    return replace(visit, step="", state=VisitState.IN_PROGRESS, language="")


def _sheet(desk: Desk, visit: Visit, outcome: Outcome) -> Sheet:
    return desk.make_sheet(visit, outcome, desk.sheet_key(visit.language), visit.clinic_day)


def needs_staff(state: SessionState) -> bool:
    """True when the safety answers call for a person now."""
    return state.outcome is not None and state.outcome.screening.tier in (Tier.URGENT, Tier.EMERGENCY)
