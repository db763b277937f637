"""Settings chosen at the desk, with their history: `kiosk.desk.keeping_ports.SettingStore`."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import insert, select

from db.audit import AuditTrail
from db.desk_models import SettingRecord
from db.engine import Database
from kiosk.desk.keeping_ports import SettingChange
from kiosk.security.audit import AuditEntry

_ROWS = select(SettingRecord.__table__).order_by(SettingRecord.id)


class SqlSettingStore:
    """The choices in one `Database`. A row is never changed: the newest of a key counts."""

    def __init__(self, database: Database, trail: AuditTrail) -> None:
        self._database = database
        self._trail = trail

    def chosen(self) -> Mapping[str, object]:
        with self._database.read() as connection:
            newest = {row.key: row.value for row in connection.execute(_ROWS)}
        return {key: json.loads(value) for key, value in newest.items() if value is not None}

    def history(self) -> Sequence[SettingChange]:
        before: dict[str, str | None] = {}
        changes = []
        with self._database.read() as connection:
            for row in connection.execute(_ROWS):
                changes.append(SettingChange(row.key, row.at, row.by, before.get(row.key), row.value))
                before[row.key] = row.value
        return tuple(reversed(changes))

    def choose(self, key: str, value: str | None, by: str, at: datetime, entry: AuditEntry) -> None:
        with self._database.write() as connection:
            connection.execute(insert(SettingRecord), {"key": key, "at": at, "by": by, "value": value})
            self._trail.add(connection, entry)
