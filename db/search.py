"""Lists of visits for the desk: a day's, and a search in pages by key, quick however many visits there are."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta, timezone
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, exists, func, literal, or_, select, tuple_, union

from db.desk_models import ApprovalRecord, FinishRecord, StaffTrialRecord
from db.models import FlagRecord, SheetRecord, TrialRecord, VisitRecord
from db.types import UtcTime
from kiosk.desk.model import Cursor, FoundPage, FoundVisit, Query, TodayRow
from kiosk.measures.stance import tenths
from kiosk.visit import BalanceTrial, Eyes, Side, VisitCode

_DAY = timedelta(days=1)
_FEW = 5_000
"""So many rows are sorted in well under 50 ms."""
_OPEN = (FlagRecord.visit_id == VisitRecord.id) & FlagRecord.acknowledged_at.is_(None)
_FLAG_OPEN = exists().where(_OPEN).label("flag_open")
_FOUND = select(
    VisitRecord.id,
    VisitRecord.code,
    VisitRecord.started_at,
    VisitRecord.utc_offset_s,
    VisitRecord.state,
    VisitRecord.tier,
    VisitRecord.reference,
    _FLAG_OPEN,
)
_TODAY = select(
    VisitRecord.id,
    VisitRecord.code,
    VisitRecord.first_name,
    VisitRecord.started_at,
    VisitRecord.utc_offset_s,
    VisitRecord.state,
    VisitRecord.step,
    VisitRecord.tier,
    select(FlagRecord.raised_at).where(_OPEN).scalar_subquery().label("flag_since"),
    exists().where(SheetRecord.visit_id == VisitRecord.id).label("has_sheet"),
    exists().where(ApprovalRecord.visit_id == VisitRecord.id).label("approved"),
    FinishRecord.at.label("finished_at"),
).outerjoin(FinishRecord, FinishRecord.visit_id == VisitRecord.id)


def between(connection: Connection, first: datetime, before: datetime) -> Sequence[TodayRow]:
    """Visits that started in this time, and every other one with an open flag."""
    flagged = select(FlagRecord.visit_id).where(FlagRecord.acknowledged_at.is_(None))
    that_day = select(VisitRecord.id).where(VisitRecord.started_at >= first, VisitRecord.started_at < before)
    rows = connection.execute(_TODAY.where(VisitRecord.id.in_(union(that_day, flagged)))).all()
    best = _best_s(connection, [row.id for row in rows])
    return tuple(
        TodayRow(
            code=VisitCode(row.code),
            first_name=row.first_name,
            started_at=_local(row.started_at, row.utc_offset_s),
            state=row.state,
            step=row.step,
            tier=row.tier,
            flag_open=row.flag_since is not None,
            flag_since=row.flag_since,
            best_s=MappingProxyType(best.get(row.id, {})),
            has_sheet=bool(row.has_sheet),
            approved=bool(row.approved),
            finished_at=row.finished_at and _local(row.finished_at, row.utc_offset_s),
        )
        for row in rows
    )


def search(connection: Connection, query: Query) -> FoundPage:
    """The page after `query.after`; one row more is read to see whether there is another page."""
    newest = _FOUND.where(*_conditions(connection, query)).order_by(
        VisitRecord.started_at.desc(), VisitRecord.id.desc()
    )
    if query.after is not None:
        at = tuple_(VisitRecord.started_at, VisitRecord.id)
        newest = newest.where(
            at < tuple_(literal(query.after.started_at, UtcTime()), literal(query.after.id))
        )
    found: list[Any] = []
    # Days at the edges may not be the clinic's own, so more than one page may have to be read.
    for row in connection.execution_options(yield_per=query.limit + 1).execute(newest):
        if _of_days(row, query):
            found.append(row)
        if len(found) > query.limit:
            break
    page, more = found[: query.limit], len(found) > query.limit
    rows = tuple(
        FoundVisit(
            VisitCode(row.code),
            _local(row.started_at, row.utc_offset_s),
            row.state,
            row.tier,
            bool(row.flag_open),
            row.reference,
        )
        for row in page
    )
    return FoundPage(rows, Cursor(page[-1].started_at, page[-1].id) if more else None)


def _conditions(connection: Connection, query: Query) -> Iterable[ColumnElement[bool]]:
    if code := "".join(query.code.split()).upper():
        yield _quick(connection, lambda column: _begins(column, code), VisitRecord.code)
    if reference := query.reference.strip():
        # Each way of writing is a range of the index; a comparison without case would read every visit.
        written = dict.fromkeys((reference, reference.upper(), reference.lower()))
        there = VisitRecord.reference.is_not(None)
        yield there
        yield _quick(
            connection,
            lambda column: or_(*(_begins(column, way) for way in written)),
            VisitRecord.reference,
            there,
        )
    if query.first is not None and query.first > date.min + _DAY:
        yield VisitRecord.started_at >= datetime.combine(query.first - _DAY, time(), UTC)
    if query.last is not None and query.last < date.max - 2 * _DAY:
        yield VisitRecord.started_at < datetime.combine(query.last + 2 * _DAY, time(), UTC)
    if query.state is not None:
        yield VisitRecord.state == query.state
    if query.flag_open:
        yield VisitRecord.id.in_(select(FlagRecord.visit_id).where(FlagRecord.acknowledged_at.is_(None)))


def _quick(
    connection: Connection,
    condition: Callable[[Any], ColumnElement[bool]],
    column: Any,
    *also: ColumnElement[bool],
) -> ColumnElement[bool]:
    """The condition, by the column's index when it finds few rows, which then are sorted by day. What many rows
    meet is looked for in the order of days instead, and soon fills a page; `coalesce` keeps the index out of it.
    """
    few = select(literal(1)).select_from(VisitRecord).where(condition(column), *also).limit(_FEW + 1)
    count = connection.execute(select(func.count()).select_from(few.subquery())).scalar_one()
    return condition(column if count <= _FEW else func.coalesce(column, ""))


def _begins(column: Any, text: str) -> ColumnElement[bool]:
    """A range, so that the index serves it: LIKE would not use it."""
    return and_(column >= text, column < text + "\U0010ffff")


def _of_days(row: Any, query: Query) -> bool:
    if query.first is None and query.last is None:
        return True
    day = _local(row.started_at, row.utc_offset_s).date()
    return (query.first is None or query.first <= day) and (query.last is None or day <= query.last)


def _local(moment: datetime, utc_offset_s: int) -> datetime:
    return moment.astimezone(timezone(timedelta(seconds=utc_offset_s)))


def _best_s(connection: Connection, ids: Sequence[int]) -> Mapping[int, dict[Side, float]]:
    """Best valid eyes-open time of each leg; of a leg that staff timed, theirs."""
    best: dict[int, dict[Side, float]] = defaultdict(dict)
    for part in (TrialRecord, StaffTrialRecord):
        query = select(part.visit_id, part.side, part.stance_duration_ms, part.ended_by).where(
            part.visit_id.in_(ids), part.eyes == Eyes.OPEN
        )
        of_part: dict[int, dict[Side, float]] = defaultdict(dict)
        for row in connection.execute(query):
            trial = BalanceTrial(row.stance_duration_ms, row.ended_by)
            if trial.valid:
                legs = of_part[row.visit_id]
                legs[row.side] = max(legs.get(row.side, 0.0), tenths(trial) / 10)
        for visit_id, legs in of_part.items():
            best[visit_id].update(legs)
    return best
