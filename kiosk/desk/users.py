"""Users: who may sign in. PINs are issued, never chosen, and shown once."""

from collections.abc import Sequence

from kiosk.desk.office import Office, use_case
from kiosk.errors import Fault, Refused
from kiosk.freetext import clean
from kiosk.security.actor import Actor
from kiosk.security.audit import entry
from kiosk.security.roles import Act, Role
from kiosk.security.users import IssuedPin, User

NAME_MOST = 60


@use_case(Act.SEE_USERS)
def see_users(office: Office, actor: Actor) -> Sequence[User]:
    """Everybody, by name, disabled users too."""
    return office.users.users()


@use_case(Act.ADD_USER)
def add_user(office: Office, actor: Actor, name: str, role: Role) -> IssuedPin:
    """Add somebody. Show the PIN once and let it go. Raises `Refused` or `UserFacing`."""
    cleaned = clean(name)
    if not cleaned or len(cleaned) > NAME_MOST:
        raise Refused((Fault("name", f"needs 1 to {NAME_MOST} characters"),))
    pin, hashed = office.sign_in.issue(role)
    office.users.add(cleaned, role, hashed, entry(actor, Act.ADD_USER, cleaned, role=role.value))
    return IssuedPin(cleaned, role, pin)


@use_case(Act.DISABLE_USER)
def disable_user(office: Office, actor: Actor, name: str) -> Sequence[User]:
    """Nobody can sign in under this name any more, and who is signed in can do nothing more. History stays."""
    office.users.set_enabled(name, False, entry(actor, Act.DISABLE_USER, name))
    return office.users.users()


@use_case(Act.ENABLE_USER)
def enable_user(office: Office, actor: Actor, name: str) -> Sequence[User]:
    """Let somebody in again, with the PIN they had."""
    office.users.set_enabled(name, True, entry(actor, Act.ENABLE_USER, name))
    return office.users.users()


@use_case(Act.RESET_PIN)
def reset_pin(office: Office, actor: Actor, name: str) -> IssuedPin:
    """A new PIN for somebody who forgot it or is locked. Show it once. Raises `UserFacing` for an unknown user."""
    known = office.users.credentials(name)
    role = known.user.role if known else Role.STAFF
    pin, hashed = office.sign_in.issue(role)
    office.users.set_pin(name, hashed, entry(actor, Act.RESET_PIN, name))
    return IssuedPin(known.user.name if known else name, role, pin)
