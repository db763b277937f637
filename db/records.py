"""Finished visits for an export: `kiosk.ports.RecordStore`, read in pages by id so that memory stays flat."""

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Connection

from db import outcome_codec, quick_rows
from db.engine import Database
from db.types import stored_moment
from kiosk.ports import Record
from kiosk.visit import VisitState

PAGE = 200
_DAY = timedelta(days=1)

# Finished, and within these days anywhere on earth; the clinic's own day is looked at afterwards.
# `coalesce` and `+` keep the indexes of start and state out of it: each page would have to sort everything it finds
# there, and the time of an export would grow with the square of its visits.
_FINISHED = f"""
    FROM visits JOIN outcomes ON outcomes.visit_id = visits.id
    WHERE +state = '{VisitState.FINISHED}' AND coalesce(started_at, '') >= ? AND coalesce(started_at, '') < ?"""
_DAYS = f"SELECT started_at, utc_offset_s {_FINISHED}"
_PAGE = f"SELECT {quick_rows.VISIT}, body {_FINISHED} AND id > ? ORDER BY id LIMIT ?"


class SqlRecordStore:
    """The finished visits of one `Database`. Each page is a short transaction: nobody waits for it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def count(self, first: date, last: date) -> int:
        """How many visits `records` will give."""
        with self._database.read() as connection:
            rows = _bare(connection).execute(_DAYS, _bounds(first, last))
            return sum(first <= quick_rows.at_clinic(*row).date() <= last for row in rows)

    def records(self, first: date, last: date) -> Iterator[Record]:
        bounds, after = _bounds(first, last), 0
        while page := self._page(bounds, after):
            after = page[-1][0]
            yield from (r for _, r in page if first <= r.visit.clinic_day <= last)

    def close(self) -> None:
        self._database.close()

    def _page(self, bounds: tuple[str, str], after: int) -> list[tuple[int, Record]]:
        """The next visits with their ids. The parts of all of them are read with one query a table."""
        with self._database.read() as connection, _no_search_for_cycles():
            bare = _bare(connection)
            found = bare.execute(_PAGE, (*bounds, after, PAGE)).fetchall()
            parts = quick_rows.PageParts(_parts(bare, [row[0] for row in found]))
            return [
                (row[0], Record(parts.visit_of(row[:-1]), outcome_codec.decode(row[-1]))) for row in found
            ]


@contextmanager
def _no_search_for_cycles() -> Iterator[None]:
    """While a page is made, and no longer: the whole program goes without. Its thirty thousand objects hold no cycle,
    and the search for one would look at them again and again.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _bare(connection: Connection) -> Any:
    """The driver's own connection: SQLAlchemy's rows cost more than all the rest of an export."""
    bare = connection.connection.driver_connection
    assert bare is not None
    return bare


def _parts(bare: Any, ids: list[int]) -> Mapping[str, Any]:
    marks = ",".join("?" * len(ids))
    return {query: bare.execute(f"{query} WHERE visit_id IN ({marks})", ids) for query in quick_rows.PARTS}


def _bounds(first: date, last: date) -> tuple[str, str]:
    """As stored: UTC text of one width. A day more on either side, for clinics anywhere."""
    low = first - _DAY if first > date.min + _DAY else date.min
    high = last + 2 * _DAY if last < date.max - 2 * _DAY else date.max
    return stored_moment(datetime.combine(low, time(), UTC)), stored_moment(
        datetime.combine(high, time(), UTC)
    )
