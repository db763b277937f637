"""Finished visits for an export: `kiosk.ports.RecordStore`, read in pages by id so that memory stays flat."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import Session

from db import outcome_codec
from db.desk_models import StaffArchRecord, StaffDoseRecord, StaffOverrideRecord, StaffTrialRecord
from db.engine import Database
from db.models import (
    ArchRecord,
    ConfirmedRecord,
    OutcomeRecord,
    PainRecord,
    SafetyRecord,
    StaffExerciseRecord,
    SymptomRecord,
    TrialRecord,
    VisitRecord,
)
from db.rows import Parts, visit_of
from kiosk.ports import Record
from kiosk.visit import VisitState

PAGE = 200
_DAY = timedelta(days=1)


class SqlRecordStore:
    """The finished visits of one `Database`. Each page is a short transaction: nobody waits for it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def count(self, first: date, last: date) -> int:
        """How many visits `records` will give."""
        query = (
            select(VisitRecord.started_at, VisitRecord.utc_offset_s)
            .join(OutcomeRecord)
            .where(_between(first, last))
        )
        with self._database.read() as connection:
            return sum(first <= _day(*row) <= last for row in connection.execute(query))

    def records(self, first: date, last: date) -> Iterator[Record]:
        after = 0
        while page := self._page(after, first, last):
            after = page[-1][0]
            yield from (record for _, day, record in page if first <= day <= last)

    def close(self) -> None:
        self._database.close()

    def _page(self, after: int, first: date, last: date) -> list[tuple[int, date, Record]]:
        query = (
            select(VisitRecord, OutcomeRecord.body)
            .join(OutcomeRecord)
            .where(VisitRecord.id > after, _between(first, last))
            .order_by(VisitRecord.id)
            .limit(PAGE)
        )
        with self._database.read() as connection, Session(connection) as session:
            found = session.execute(query).all()
            parts = _parts(session, [visit.id for visit, _ in found])
            return [
                (
                    visit.id,
                    _day(visit.started_at, visit.utc_offset_s),
                    Record(visit_of(visit, parts(visit.id)), outcome_codec.decode(body)),
                )
                for visit, body in found
            ]


def _between(first: date, last: date) -> ColumnElement[bool]:
    """Finished, and within these days anywhere on earth; the clinic's own day is looked at afterwards.

    `coalesce` keeps the start's index out of it: each page would have to sort everything it finds there.
    """
    started = func.coalesce(VisitRecord.started_at, VisitRecord.started_at)
    bounds = [VisitRecord.state == VisitState.FINISHED]
    if first > date.min + _DAY:
        bounds.append(started >= datetime.combine(first - _DAY, time(), UTC))
    if last < date.max - 2 * _DAY:
        bounds.append(started < datetime.combine(last + 2 * _DAY, time(), UTC))
    return and_(*bounds)


def _day(started_at: datetime, utc_offset_s: int) -> date:
    return started_at.astimezone(timezone(timedelta(seconds=utc_offset_s))).date()


def _parts(session: Session, ids: Sequence[int]) -> Any:
    """The rows that hang on these visits, one query a table, dealt out to each visit."""

    def dealt(part: Any, *order: Any) -> dict[int, list[Any]]:
        by_visit: dict[int, list[Any]] = defaultdict(list)
        for row in session.scalars(select(part).where(part.visit_id.in_(ids)).order_by(*order)):
            by_visit[row.visit_id].append(row)
        return by_visit

    safety = dealt(SafetyRecord, SafetyRecord.place)
    symptoms = dealt(SymptomRecord, SymptomRecord.place)
    pains = dealt(PainRecord, PainRecord.place)
    trials = dealt(TrialRecord, TrialRecord.place)
    arches = dealt(ArchRecord, ArchRecord.side)
    confirmed = dealt(ConfirmedRecord, ConfirmedRecord.path)
    staff = dealt(StaffExerciseRecord, StaffExerciseRecord.place)
    doses = dealt(StaffDoseRecord, StaffDoseRecord.place)
    overrides = dealt(StaffOverrideRecord, StaffOverrideRecord.place)
    staff_trials = dealt(StaffTrialRecord, StaffTrialRecord.place)
    staff_arches = dealt(StaffArchRecord, StaffArchRecord.side)

    def of(visit_id: int) -> Parts:
        return Parts(
            safety=safety[visit_id],
            symptoms=symptoms[visit_id],
            pains=pains[visit_id],
            trials=trials[visit_id],
            arches=arches[visit_id],
            confirmed=confirmed[visit_id],
            staff_exercises=staff[visit_id],
            staff_doses=doses[visit_id],
            staff_overrides=overrides[visit_id],
            staff_trials=staff_trials[visit_id],
            staff_arches=staff_arches[visit_id],
        )

    return of
