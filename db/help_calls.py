"""The call for help of somebody whose visit is not stored: that it is open, since when, and how pressing it is."""

from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update

from db.desk_models import HelpCallRecord
from kiosk.desk.model import HelpCall
from kiosk.outcome import Tier


def raise_call(connection: Connection, tier: Tier, at: datetime) -> None:
    """An open call is kept as it is, and made more urgent if need be."""
    found = open_call(connection)
    if found is None:
        connection.execute(insert(HelpCallRecord), {"id": 1, "tier": tier, "raised_at": at})
    elif found.tier.rank < tier.rank:
        connection.execute(update(HelpCallRecord).values(tier=tier))


def open_call(connection: Connection) -> HelpCall | None:
    row = connection.execute(select(HelpCallRecord.raised_at, HelpCallRecord.tier)).one_or_none()
    return None if row is None else HelpCall(row.raised_at, row.tier)


def take_call(connection: Connection, raised_at: datetime) -> bool:
    """The call of this moment is answered and leaves no row; False when it is not open any more."""
    gone = connection.execute(delete(HelpCallRecord).where(HelpCallRecord.raised_at == raised_at))
    return bool(gone.rowcount)
