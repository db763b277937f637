"""One person under two codes: merging their visits, and taking it back."""

from kiosk.desk.model import VisitView
from kiosk.desk.office import Office, use_case
from kiosk.desk.revising import reason_given
from kiosk.desk.visits import facts, view
from kiosk.errors import UserFacing
from kiosk.security.actor import Actor
from kiosk.security.audit import entry
from kiosk.security.roles import Act
from kiosk.visit import VisitCode


@use_case(Act.MERGE)
def merge(office: Office, actor: Actor, one: VisitCode, other: VisitCode, reason: str) -> VisitView:
    """Note that both visits are one person's. Neither record changes. Raises `UserFacing`.

    Two visits with different birth years are refused: one of them has to be put right first.
    """
    if one == other:
        raise UserFacing("These are the same visit.", "Choose another one.")
    years = {f.visit.client.birth_year for f in (facts(office, one), facts(office, other))} - {None}
    if len(years) > 1:
        raise UserFacing("The birth years of these visits differ.", "Make sure that it is the same person.")
    now, why = office.clock.now_utc(), reason_given(reason)
    office.store.merge(one, other, why, actor.name, now, entry(actor, Act.MERGE, one, other=other))
    return view(office, one)


@use_case(Act.UNDO_MERGE)
def undo_merge(office: Office, actor: Actor, one: VisitCode, other: VisitCode, reason: str) -> VisitView:
    """Take a merge back, as if it had not been; the history of both keeps it. Raises `UserFacing`."""
    now, why = office.clock.now_utc(), reason_given(reason)
    office.store.undo_merge(one, other, why, actor.name, now, entry(actor, Act.UNDO_MERGE, one, other=other))
    return view(office, one)
