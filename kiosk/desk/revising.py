"""What every change to a visit has in common: checked against what was seen, assessed again, kept in its history."""

import json
from collections.abc import Sequence
from dataclasses import asdict, is_dataclass

from kiosk.assess import assess
from kiosk.desk.model import VisitFacts, VisitView
from kiosk.desk.office import Office
from kiosk.desk.ports import Change, Revision
from kiosk.desk.visits import facts, view
from kiosk.errors import Fault, Refused, UserFacing
from kiosk.freetext import clean
from kiosk.outcome import Outcome
from kiosk.ports import SheetKey
from kiosk.security.actor import Actor
from kiosk.security.audit import entry
from kiosk.security.roles import Act
from kiosk.session import previous_of
from kiosk.visit import Visit, VisitCode, VisitState

REASON_LEAST, REASON_MOST = 5, 200


def finished(office: Office, code: VisitCode, revision: int) -> VisitFacts:
    """The visit, when it has come to its end and is still as the actor saw it. Raises `UserFacing` otherwise."""
    found = unmoved(office, code, revision)
    if found.visit.state is not VisitState.FINISHED or found.outcome is None:
        raise UserFacing(
            "This visit has not come to its end.", "Wait until the client has finished, or close it first."
        )
    return found


def unmoved(office: Office, code: VisitCode, revision: int) -> VisitFacts:
    """The visit, still as the actor saw it. The store looks again when it writes."""
    found = facts(office, code)
    if found.revision != revision:
        raise UserFacing(
            "This visit was changed meanwhile, at the kiosk or by a colleague.",
            "Look at it again, then make your change.",
        )
    return found


def reason_fits(reason: str) -> bool:
    """`reason_given` would take it."""
    return REASON_LEAST <= len(clean(reason)) <= REASON_MOST


def reason_given(reason: str, path: str = "reason") -> str:
    """The typed reason, cleaned. Raises `Refused` when it is too short to be one, or too long."""
    cleaned = clean(reason)
    if len(cleaned) < REASON_LEAST:
        raise Refused((Fault(path, "needs a reason in a few words"),), "Type why, and try again.")
    if len(cleaned) > REASON_MOST:
        raise Refused((Fault(path, f"is longer than {REASON_MOST} characters"),), "Make it shorter.")
    return cleaned


def assessed(office: Office, visit: Visit) -> Outcome:
    """What follows from the visit now."""
    return assess(visit, office.content, previous_of(office.desk(), visit))


def revise(
    office: Office,
    actor: Actor,
    act: Act,
    found: VisitFacts,
    visit: Visit,
    changes: Sequence[Change],
    outcome: Outcome | None = None,
) -> VisitView:
    """Write the changed visit with its new outcome, its new sheet, the history and the audit line; show it."""
    outcome = outcome or assessed(office, visit)
    sheet = office.make_sheet(visit, outcome, _key(office, found), visit.clinic_day)
    revision = Revision(visit, found.revision, tuple(changes), outcome, sheet)
    line = entry(actor, act, visit.code, changes=len(changes))
    office.store.revise(revision, actor.name, office.clock.now_utc(), line)
    return view(office, visit.code)


def _key(office: Office, found: VisitFacts) -> SheetKey:
    """The sheet that the client has: the first of the plan as it was."""
    return next((s.key for s in found.sheets if s.current), office.sheet_key(found.visit.language))


def as_json(value: object) -> str | None:
    """A value for the history."""
    if value is None:
        return None
    plain = asdict(value) if is_dataclass(value) and not isinstance(value, type) else value
    return json.dumps(plain, ensure_ascii=False, default=_plain, sort_keys=True)


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    return sorted(value) if isinstance(value, (set, frozenset)) else str(value)
