"""Taking records away for good: `kiosk.desk.keeping_ports.Keeper`.

What is deleted is overwritten in the file (`secure_delete`), indexes included; the write-ahead log is emptied at once.
"""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Connection, Table, and_, delete, func, or_, select

from db import migrate
from db.audit import AuditTrail
from db.backup import REPLACED, holds_any, listed
from db.desk import person_of
from db.desk_models import FinishRecord
from db.engine import Database, of_os_error
from db.models import PrintJobRecord, VisitRecord
from db.table_parts import Base
from kiosk.desk.keeping_ports import Erased, Retained, Retention, ToErase
from kiosk.ports import JobState
from kiosk.security.audit import AuditEntry
from kiosk.visit import VisitCode, VisitState

log = logging.getLogger(__name__)

_ROUND = 500
_VISITS = VisitRecord.__table__
assert isinstance(_VISITS, Table)


class SqlKeeper:
    """Retention and erasing in one `Database`."""

    def __init__(self, database: Database, trail: AuditTrail, key: bytes) -> None:
        self._database = database
        self._trail = trail
        self._key = key

    def person(self, code: VisitCode) -> Sequence[VisitCode]:
        with self._database.read() as connection:
            found = connection.execute(select(VisitRecord.id).where(VisitRecord.code == code)).scalar()
            return () if found is None else _codes(connection, _everything_of(connection, found))

    def retain(self, rule: Retention, dry_run: bool, entry: AuditEntry) -> Retained:
        with self._database.read() as connection:
            visits, unfinished = _old_visits(connection, rule), _old_unfinished(connection, rule)
            jobs = _old_jobs(connection, rule)
            codes = _codes(connection, visits), _codes(connection, unfinished)
            found = Retained(*codes, len(jobs), rule=rule)
        if dry_run or not (visits or unfinished or jobs):
            return found
        with self._database.write() as connection:
            _drop(connection, [*visits, *unfinished])
            for some in _rounds(jobs):
                connection.execute(delete(PrintJobRecord).where(PrintJobRecord.id.in_(some)))
            counts = {"visits": len(visits), "unfinished": len(unfinished), "jobs": len(jobs)}
            self._trail.add(connection, AuditEntry(entry.actor, entry.via, entry.action, None, counts))
        self._empty_log()
        copies = self._drop_copies((*found.visits, *found.unfinished))
        return replace(found, old_copies=copies)

    def to_erase(self, codes: Sequence[VisitCode], backups: Path) -> ToErase:
        with self._database.read() as connection:
            rows = _rows_of(connection, _ids(connection, codes))
        return ToErase(tuple(codes), rows, self._holding(codes, backups))

    def erase(self, codes: Sequence[VisitCode], backups: Path, entry: AuditEntry) -> Erased:
        with self._database.write() as connection:
            ids = _ids(connection, codes)
            rows = _rows_of(connection, ids)
            _drop(connection, ids)
            self._trail.add(connection, entry)
        emptied = self._empty_log()
        with self._database.read() as connection:
            still = select(func.count()).select_from(_VISITS).where(VisitRecord.code.in_(codes))
            left = sum(_rows_of(connection, ids).values()) + int(connection.execute(still).scalar_one())
        copies = self._drop_copies(codes)
        return Erased(tuple(codes), rows, left, emptied, copies, self._holding(codes, backups))

    def _holding(self, codes: Sequence[VisitCode], backups: Path) -> tuple[str, ...]:
        """Backups, and stores that a backup took the place of, with one of these visits in them."""
        replaced = sorted(self._database.path.parent.glob(f"{self._database.path.name}.{REPLACED}*Z"))
        kept = [*replaced, *(path for path, _ in listed(backups))]
        return tuple(str(path) for path in kept if holds_any(path, self._key, codes))

    def _empty_log(self) -> bool:
        emptied = self._database.checkpoint()
        if not emptied:
            log.info("records were removed; another program keeps the log of the store from being emptied")
        return emptied

    def _drop_copies(self, codes: Sequence[VisitCode]) -> tuple[str, ...]:
        """Copies from before an upgrade go whole when they hold one of these visits."""
        folder = self._database.path.parent / migrate.COPIES
        gone = []
        try:
            for copy in sorted(folder.glob("*.db")) if folder.exists() else ():
                if holds_any(copy, self._key, codes):
                    migrate.remove(copy)
                    gone.append(copy.name)
        except OSError as error:
            raise of_os_error(error) from error
        return tuple(gone)


def _everything_of(connection: Connection, visit_id: int) -> list[int]:
    """Merged by staff, or named by the client on coming back with the same birth year, either way round."""
    found, new = {visit_id}, {visit_id}
    while new:
        reached = {id for one in new for id in person_of(connection, one)}
        mine = select(VisitRecord.code, VisitRecord.birth_year, VisitRecord.returning_code).where(
            VisitRecord.id.in_(reached | new)
        )
        for code, year, returning in connection.execute(mine).all():
            same = VisitRecord.birth_year == year
            named = or_(
                and_(VisitRecord.returning_code == code, same), and_(VisitRecord.code == returning, same)
            )
            reached |= set(connection.execute(select(VisitRecord.id).where(named)).scalars())
        new = reached - found
        found |= new
    return sorted(found)


def _old_visits(connection: Connection, rule: Retention) -> list[int]:
    if rule.visits_before is None:
        return []
    ended = func.coalesce(FinishRecord.at, VisitRecord.started_at)
    query = (
        select(VisitRecord.id)
        .outerjoin(FinishRecord, FinishRecord.visit_id == VisitRecord.id)
        .where(VisitRecord.state == VisitState.FINISHED, VisitRecord.started_at < rule.visits_before)
        .where(ended < rule.visits_before)
    )
    return list(connection.execute(query).scalars())


def _old_unfinished(connection: Connection, rule: Retention) -> list[int]:
    if rule.unfinished_before is None:
        return []
    query = select(VisitRecord.id).where(
        VisitRecord.state != VisitState.FINISHED, VisitRecord.started_at < rule.unfinished_before
    )
    return list(connection.execute(query).scalars())


def _old_jobs(connection: Connection, rule: Retention) -> list[int]:
    if rule.jobs_before is None:
        return []
    over = [state for state in JobState if state.over]
    query = select(PrintJobRecord.id).where(
        PrintJobRecord.state.in_(over), PrintJobRecord.updated_at < rule.jobs_before
    )
    return list(connection.execute(query).scalars())


def _ids(connection: Connection, codes: Sequence[VisitCode]) -> list[int]:
    return list(connection.execute(select(VisitRecord.id).where(VisitRecord.code.in_(codes))).scalars())


def _codes(connection: Connection, ids: Sequence[int]) -> tuple[VisitCode, ...]:
    found: list[VisitCode] = []
    for some in _rounds(ids):
        query = select(VisitRecord.code).where(VisitRecord.id.in_(some)).order_by(VisitRecord.id)
        found += [VisitCode(code) for code in connection.execute(query).scalars()]
    return tuple(found)


def _drop(connection: Connection, ids: Sequence[int]) -> None:
    """The visits; what hangs on them goes with them."""
    for some in _rounds(ids):
        connection.execute(delete(VisitRecord).where(VisitRecord.id.in_(some)))


def _rows_of(connection: Connection, ids: Sequence[int]) -> Mapping[str, int]:
    """How many rows of each table belong to these visits."""
    counts: dict[str, int] = {}
    for table in Base.metadata.sorted_tables:
        columns = [
            column
            for column in table.columns
            if any(key.column is _VISITS.c.id for key in column.foreign_keys)
        ]
        columns = [table.c.id] if table is _VISITS else columns
        if columns:
            belongs = or_(*(column.in_(ids) for column in columns))
            count = connection.execute(select(func.count()).select_from(table).where(belongs)).scalar_one()
            if count:
                counts[table.name] = int(count)
    return counts


def _rounds(ids: Sequence[int]) -> Sequence[Sequence[int]]:
    """SQLite takes only so many parameters at once."""
    return [ids[at : at + _ROUND] for at in range(0, len(ids), _ROUND)]
