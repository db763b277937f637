"""A paper form entered later, and visits that were broken off."""

from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.desk.model import VisitView
from kiosk.desk.office import Office, use_case
from kiosk.desk.ports import Change
from kiosk.desk.revising import as_json, assessed, reason_given, unmoved
from kiosk.desk.visits import view
from kiosk.errors import Fault, Refused, UserFacing
from kiosk.security.actor import Actor
from kiosk.security.audit import entry
from kiosk.security.roles import Act
from kiosk.visit import EnteredBy, Visit, VisitCode, VisitState

OLDEST = timedelta(days=400)


@use_case(Act.ENTER_PAPER)
def enter_paper(office: Office, actor: Actor, visit: Visit, on: datetime) -> VisitView:
    """Store a visit that was written on paper, marked so, under the day it was filled in. Raises `Refused`.

    `visit` comes from `kiosk.visit_file.parse` or a form on the screen; its measures are checked there.
    """
    now = office.clock.now_utc()
    if on.tzinfo is None or not now - OLDEST <= on <= now:
        raise Refused((Fault("started_at", "must be a day of the last year, not in the future"),))
    if not visit.store:
        raise Refused((Fault("consent.store", "has to be yes on the paper"),))
    code = office.store.new_code()
    paper = replace(visit, entered_by=EnteredBy.PAPER, started_at=on, code=code, state=VisitState.FINISHED)
    outcome = assessed(office, paper)
    sheet = office.make_sheet(paper, outcome, office.sheet_key(paper.language), paper.clinic_day)
    office.store.enter(paper, outcome, sheet, entry(actor, Act.ENTER_PAPER, code))
    return view(office, code)


@use_case(Act.CLOSE_VISIT)
def close_visit(office: Office, actor: Actor, code: VisitCode, revision: int, reason: str) -> VisitView:
    """Close a visit that nobody will go on with. What was answered stays in the record."""
    return _set(office, actor, Act.CLOSE_VISIT, code, revision, VisitState.CLOSED, reason)


@use_case(Act.REOPEN_VISIT)
def reopen_visit(office: Office, actor: Actor, code: VisitCode, revision: int, reason: str) -> VisitView:
    """Let a closed visit go on: the client gives code and birth year at the kiosk, and is where they stopped."""
    return _set(office, actor, Act.REOPEN_VISIT, code, revision, VisitState.IN_PROGRESS, reason)


def _set(
    office: Office, actor: Actor, act: Act, code: VisitCode, revision: int, state: VisitState, reason: str
) -> VisitView:
    found = unmoved(office, code, revision)
    needed = VisitState.IN_PROGRESS if state is VisitState.CLOSED else VisitState.CLOSED
    if found.visit.state is not needed:
        raise UserFacing(f"This visit is {found.visit.state}.", "Look at it again.")
    change = Change("state", as_json(found.visit.state), as_json(state), reason_given(reason))
    now = office.clock.now_utc()
    office.store.set_state(code, found.revision, state, change, actor.name, now, entry(actor, act, code))
    return view(office, code)
