"""Many finished visits at once: the rows that `SqlVisitStore.finish` would write, but for the sheet.

A sheet is made and kept when somebody first asks for it (`kiosk.entry.sheet_again`): a hundred thousand of them
would be gigabytes that nobody looks at.
"""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, insert, select

from db import outcome_codec
from db.desk_models import FinishRecord
from db.engine import Database
from db.models import FlagRecord, OutcomeRecord, VisitRecord
from db.rows import Row, part_rows, visit_row
from db.table_parts import Base
from kiosk.errors import UserFacing
from kiosk.ports import Record
from kiosk.records.synthetic import MARK

_LOOKED_AT = timedelta(minutes=10)
_TOOK = timedelta(minutes=9)


class SqlBulkStore:
    """Synthetic visits into one `Database`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def real_visits(self) -> int:
        """Visits that are not marked as synthetic."""
        marked = func.coalesce(VisitRecord.reference, "").startswith(MARK, autoescape=True)
        with self._database.read() as connection:
            return int(connection.execute(select(func.count()).where(~marked)).scalar_one())

    def add(self, records: Sequence[Record], open_from: date) -> None:
        """All of these, or none. Flags raised before `open_from` count as acknowledged.

        Raises `UserFacing` when a code is taken: this seed is in the store already.
        """
        tables: dict[type[Base], list[Row]] = defaultdict(list)
        codes = [record.visit.code for record in records]
        with self._database.write() as connection:
            # One bound parameter each: well under what SQLite takes in one statement.
            if connection.execute(select(VisitRecord.id).where(VisitRecord.code.in_(codes)).limit(1)).first():
                raise UserFacing(
                    "Visits of this seed are in the store already.",
                    "Give another --seed, or an empty --data-dir.",
                )
            last = connection.execute(select(func.max(VisitRecord.id))).scalar_one() or 0
            for id, record in enumerate(records, last + 1):
                _rows(tables, id, record, open_from)
            for table, rows in tables.items():
                if rows:
                    connection.execute(insert(table), rows)

    def close(self) -> None:
        self._database.close()


def _rows(tables: dict[Any, list[Row]], id: int, record: Record, open_from: date) -> None:
    visit, outcome = record.visit, record.outcome
    tier = outcome.screening.tier
    tables[VisitRecord].append({"id": id, "revision": 1, "tier": tier, **visit_row(visit)})
    for part, rows in part_rows(visit).items():
        tables[part].extend({"visit_id": id, **row} for row in rows)
    tables[FinishRecord].append({"visit_id": id, "at": visit.started_at + _TOOK})
    body = outcome_codec.encode(outcome)
    version = outcome.content_version
    tables[OutcomeRecord].append({"visit_id": id, "of_revision": 1, "content_version": version, "body": body})
    if tier.stops_plan:
        seen = visit.clinic_day < open_from
        tables[FlagRecord].append(
            {
                "visit_id": id,
                "tier": tier,
                "raised_at": visit.started_at,
                "acknowledged_at": visit.started_at + _LOOKED_AT if seen else None,
                "acknowledged_by": "synthetic" if seen else None,
            }
        )
