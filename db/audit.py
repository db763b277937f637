"""The audit log in the file: lines are added in the transaction of the act they tell about, and never touched again."""

import json
from collections.abc import Sequence

from sqlalchemy import Connection, insert, select

from db.desk_models import AUDIT_TRIGGERS, AuditRecord
from db.engine import Database
from kiosk.ports import Clock
from kiosk.security.actor import Via
from kiosk.security.audit import START, AuditEntry, AuditLine, AuditState, Event, mac

_LINES = AuditRecord.__table__
_LAST = select(AuditRecord.seq, AuditRecord.at, AuditRecord.mac).order_by(AuditRecord.seq.desc()).limit(1)
_ADD = insert(AuditRecord)
_BACK_BY_MORE_S = 2.0
"""Less than this is the network setting the clock right."""
_PAGE = 1000
_LOOKED_AT = 20


class AuditTrail:
    """Adds lines. Every store that writes what staff do has the same one."""

    def __init__(self, key: bytes, clock: Clock) -> None:
        self._key = key
        self._clock = clock

    def add(self, connection: Connection, entry: AuditEntry) -> None:
        """Add a line in the running transaction; one before it when the clock went back since the last."""
        now = self._clock.now_utc()
        last = connection.execute(_LAST).one_or_none()
        seq, before = (last.seq, last.mac) if last is not None else (0, START)
        if last is not None and (back_s := (last.at - now).total_seconds()) > _BACK_BY_MORE_S:
            noted = AuditEntry(
                "footing", Via.PROGRAM, Event.CLOCK_WENT_BACK, None, {"seconds": round(back_s)}
            )
            seq, before = self._line(connection, seq + 1, before, noted)
        self._line(connection, seq + 1, before, entry)

    def _line(self, connection: Connection, seq: int, before: str, entry: AuditEntry) -> tuple[int, str]:
        at = self._clock.now_utc()
        detail = json.dumps(dict(entry.detail), ensure_ascii=False, sort_keys=True)
        via, action = entry.via.value, entry.action.value
        own = mac(self._key, before, seq, at, entry.actor, via, action, entry.subject, detail)
        connection.execute(
            _ADD,
            {
                "seq": seq,
                "at": at,
                "actor": entry.actor,
                "via": via,
                "action": action,
                "subject": entry.subject,
                "detail": detail,
                "mac": own,
            },
        )
        return seq, own

    def check(self, connection: Connection) -> AuditState:
        """Go through the whole chain. Flat memory."""
        before, seq, broken, unchecked = START, 0, None, 0
        rows = connection.execution_options(yield_per=_PAGE).execute(select(_LINES).order_by(AuditRecord.seq))
        for row in rows:
            line = _line(row)
            sound = line.seq == seq + 1 and self._mac(line, before) == line.mac
            if sound and line.action == Event.NEW_STAFF_KEY:
                unchecked, broken = seq, None
            if broken is None and not sound:
                broken = seq + 1
            before, seq = line.mac, line.seq
        return AuditState(seq, before, broken, _missing_triggers(connection), unchecked)

    def fits(self, connection: Connection) -> bool:
        """Whether this is the key of the log: one of the newest lines was written under it. True without a line.

        Not only the last: a single line that was tampered with is for `check` to find, and no reason not to start.
        """
        newest = select(_LINES).order_by(AuditRecord.seq.desc()).limit(_LOOKED_AT + 1)
        lines = [_line(row) for row in connection.execute(newest)]
        before = [line.mac for line in lines[1:]] + ([START] if lines and lines[-1].seq == 1 else [])
        pairs = list(zip(lines, before, strict=False))
        return not pairs or any(self._mac(line, mac_before) == line.mac for line, mac_before in pairs)

    def _mac(self, line: AuditLine, before: str) -> str:
        return mac(
            self._key,
            before,
            line.seq,
            line.at,
            line.actor,
            line.via,
            line.action,
            line.subject,
            line.detail,
        )


class SqlAuditLog:
    """Reading and checking the log of one `Database`."""

    def __init__(self, database: Database, trail: AuditTrail) -> None:
        self._database = database
        self._trail = trail

    def note(self, entry: AuditEntry) -> None:
        """A line about something that changed nothing else in the store."""
        with self._database.write() as connection:
            self._trail.add(connection, entry)

    def lines(
        self, before: int | None = None, limit: int = 100, subject: str | None = None
    ) -> Sequence[AuditLine]:
        """The newest first; `before` is the `seq` where the page before ended."""
        query = select(_LINES).order_by(AuditRecord.seq.desc()).limit(limit)
        if before is not None:
            query = query.where(AuditRecord.seq < before)
        if subject is not None:
            query = query.where(AuditRecord.subject == subject)
        with self._database.read() as connection:
            return tuple(_line(row) for row in connection.execute(query))

    def check(self) -> AuditState:
        """Whether the chain is whole. Reads every line."""
        with self._database.read() as connection:
            return self._trail.check(connection)


def _line(row: object) -> AuditLine:
    return AuditLine(*(getattr(row, name) for name in AuditLine.__slots__))


def _missing_triggers(connection: Connection) -> tuple[str, ...]:
    """Whoever holds the key can drop a trigger: that is seen here."""
    schema = connection.exec_driver_sql("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    found = {row.name: row.sql for row in schema}
    return tuple(name for name, sql in AUDIT_TRIGGERS.items() if found.get(name) != sql)
