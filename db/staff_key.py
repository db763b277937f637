"""The second key, for PINs and the audit log: made once, never replaced in silence, and what to do when it is lost."""

from pathlib import Path

from db import keys
from db.audit import AuditTrail
from db.engine import Database
from db.opening import open_database
from kiosk.clock import SystemClock
from kiosk.errors import UserFacing
from kiosk.ports import Clock
from kiosk.security.actor import Actor
from kiosk.security.audit import Event, entry
from kiosk.security.keys import derive


def staff_key(data_dir: Path, database: Database) -> bytes:
    """The key, made for a store without a line of audit log. Raises `KeyUnavailable` when it was lost, or is that of
    another machine: lines under two keys would spoil the log.
    """
    place = keys.staff_key_place(data_dir)
    key = keys.read_key(place)
    with database.read() as connection:
        if key is not None:
            if not AuditTrail(derive(key).audit, SystemClock()).fits(connection):
                raise keys.wrong(place)
            return key
        used = connection.exec_driver_sql("SELECT EXISTS (SELECT 1 FROM audit)").scalar_one()
    if used:
        raise keys.missing(place)
    return keys.make_key(place)


def renew_staff_key(data_dir: Path, actor: Actor, clock: Clock) -> None:
    """Go on without a key that was lost: a new one, and a line in the log that says so and begins a new chain.

    A key that is there and fits is never replaced (`UserFacing`). One that does not fit, after a stop half-way or
    from another machine, becomes the key. No PIN fits any more afterwards.
    """
    database = open_database(data_dir)
    try:
        place = keys.staff_key_place(data_dir)
        key = keys.read_key(place)
        with database.write() as connection:
            if key is not None and AuditTrail(derive(key).audit, clock).fits(connection):
                raise UserFacing(
                    "The key of PINs and audit log is there and fits.",
                    "For a new PIN: footing staff reset-pin NAME",
                )
            trail = AuditTrail(derive(key or keys.make_key(place)).audit, clock)
            trail.add(connection, entry(actor, Event.NEW_STAFF_KEY))
    finally:
        database.close()
