"""A red flag, or a call for help without a visit, is answered by a person, by name."""

from datetime import UTC, datetime

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
        raise _answered()
    return view(office, code)


@use_case(Act.ANSWER_HELP)
def answer_help(office: Office, actor: Actor, raised_at: datetime) -> None:
    """Say "I am on my way" to somebody whose visit is not stored; the audit log keeps the name. Raises `UserFacing`
    when the call raised then is not open any more.
    """
    since = raised_at.astimezone(UTC).isoformat(timespec="seconds")
    if not office.store.answer_help(raised_at, entry(actor, Act.ANSWER_HELP, since=since)):
        raise _answered()


def _answered() -> UserFacing:
    return UserFacing("There is no open flag.", "A colleague may have answered it.")
