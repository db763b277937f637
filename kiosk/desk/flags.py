"""A red flag is answered by a person, by name."""

from kiosk.desk.model import VisitView
from kiosk.desk.office import Office, use_case
from kiosk.desk.visits import view
from kiosk.errors import UserFacing
from kiosk.security.actor import Actor
from kiosk.security.audit import entry
from kiosk.security.roles import Act
from kiosk.visit import VisitCode


@use_case(Act.ACKNOWLEDGE)
def acknowledge(office: Office, actor: Actor, code: VisitCode) -> VisitView:
    """Say "I am on my way": the open flag is closed with name and time. Raises `UserFacing` when none is open."""
    now = office.clock.now_utc()
    if not office.store.acknowledge(code, actor.name, now, entry(actor, Act.ACKNOWLEDGE, code)):
        raise UserFacing("There is no open flag.", "A colleague may have answered it.")
    return view(office, code)
