"""Counting for *Numbers*: `kiosk.desk.keeping_ports.NumberStore`, all by the database itself, in one moment."""

from collections import Counter
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select

from db.desk_models import FinishRecord
from db.engine import Database
from db.models import FlagRecord, OutcomeRecord, PrintJobRecord, VisitRecord
from kiosk.desk.keeping_ports import Counts
from kiosk.desk.numbers import BALANCE_BINS_S
from kiosk.visit import ArchPicture, EnteredBy, Side, VisitState

_DAY = timedelta(days=1)

# The clinic's own day of a visit, by the hour on its wall.
_STARTED = func.julianday(func.substr(VisitRecord.started_at, 1, 19))
_OWN_DAY = func.date(_STARTED + VisitRecord.utc_offset_s / 86400.0)


class SqlNumberStore:
    """The counts of one `Database`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def counts(self, first: date, last: date) -> Counts:
        within = _within(first, last)
        states = select(VisitRecord.state, func.count()).where(*within).group_by(VisitRecord.state)
        flags = (
            select(FlagRecord.tier, func.count()).join(VisitRecord).where(*within).group_by(FlagRecord.tier)
        )
        jobs = (
            select(PrintJobRecord.state, func.count())
            .join(VisitRecord, VisitRecord.id == PrintJobRecord.visit_id)
            .where(*within)
            .group_by(PrintJobRecord.state)
        )
        with self._database.read() as connection:
            return Counts(
                states=_dealt(connection, states),
                per_day=_per_day(connection, within),
                stopped_at=_stopped_at(connection, within),
                jobs=_dealt(connection, jobs),
                flags=_dealt(connection, flags),
                balance={side: _balance(connection, side, within) for side in Side},
                arches={side: _arches(connection, side, within) for side in Side},
                durations_s=_durations_s(connection, within),
            )


Within = tuple[ColumnElement[bool], ...]


def _within(first: date, last: date) -> Within:
    """The index finds the days anywhere on earth; the clinic's own day decides."""
    return (
        VisitRecord.started_at >= datetime.combine(first, time(), UTC) - _DAY,
        VisitRecord.started_at < datetime.combine(last, time(), UTC) + 2 * _DAY,
        first.isoformat() <= _OWN_DAY,
        last.isoformat() >= _OWN_DAY,
    )


def _dealt(connection: Connection, query: Select[*tuple[Any, ...]]) -> dict[Any, int]:
    return {row[0]: int(row[1]) for row in connection.execute(query)}


def _per_day(connection: Connection, within: Within) -> tuple[tuple[date, int, int], ...]:
    done = func.sum(func.iif(VisitRecord.state == VisitState.FINISHED, 1, 0))
    query = select(_OWN_DAY, func.count(), done).where(*within).group_by(_OWN_DAY).order_by(_OWN_DAY)
    return tuple((date.fromisoformat(row[0]), int(row[1]), int(row[2])) for row in connection.execute(query))


def _stopped_at(connection: Connection, within: Within) -> Mapping[str, int]:
    """By kind of step: which leg, or which question of a kind, is one."""
    unfinished = VisitRecord.state != VisitState.FINISHED
    query = select(VisitRecord.step, func.count()).where(*within, unfinished).group_by(VisitRecord.step)
    stopped: Counter[str] = Counter()
    for step, count in connection.execute(query):
        stopped[step.partition(":")[0]] += count
    return dict(stopped.most_common())


def _of_outcome(path: str) -> Any:
    return func.json_extract(OutcomeRecord.body, path)


def _balance(connection: Connection, side: Side, within: Within) -> tuple[int, ...]:
    best_s = _of_outcome(f"$.legs.{side}.eyes_open.best_s")
    query = select(best_s).join(VisitRecord).where(*within, best_s.is_not(None))
    bins = [0] * len(BALANCE_BINS_S)
    for (found,) in connection.execute(query):
        bins[next(n for n, (_, below) in enumerate(BALANCE_BINS_S) if below is None or found < below)] += 1
    return tuple(bins)


def _arches(connection: Connection, side: Side, within: Within) -> Mapping[ArchPicture, int]:
    arch = _of_outcome(f"$.arches.{side}.arch_class")
    query = select(arch, func.count()).join(VisitRecord).where(*within, arch.is_not(None)).group_by(arch)
    found = _dealt(connection, query)
    return {word: found.get(word.value, 0) for word in ArchPicture}


def _durations_s(connection: Connection, within: Within) -> tuple[int, ...]:
    """From the start to the first end, of visits that clients made at the kiosk."""
    query = (
        select(VisitRecord.started_at, FinishRecord.at)
        .join(FinishRecord, FinishRecord.visit_id == VisitRecord.id)
        .where(*within, VisitRecord.entered_by == EnteredBy.CLIENT)
    )
    return tuple(max(0, round((end - start).total_seconds())) for start, end in connection.execute(query))
