"""The statements of `db.visits`. Built once at import: building one costs more than running it."""

from types import MappingProxyType

from sqlalchemy import Executable, Table, bindparam, delete, exists, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from db.desk_models import EditRecord, FinishRecord
from db.models import FlagRecord, OutcomeRecord, SheetRecord, VisitRecord
from db.rows import PARTS, Row
from db.table_parts import Base
from kiosk.visit import VisitState


def _table(record: type[Base]) -> Table:
    table = record.__table__
    assert isinstance(table, Table)
    return table


def _key_columns(part: type[Base]) -> tuple[str, ...]:
    return tuple(column.name for column in _table(part).primary_key if column.name != "visit_id")


KEY_COLUMNS = MappingProxyType({part: _key_columns(part) for part in PARTS})
KEY_BINDS = MappingProxyType({part: tuple(f"of_{c}" for c in names) for part, names in KEY_COLUMNS.items()})


def key_of(part: type[Base], row: Row) -> tuple[object, ...]:
    return tuple(row[column] for column in KEY_COLUMNS[part])


def _put(record: type[Base], *key: str) -> Executable:
    """Insert, or update the row with the same key."""
    table = _table(record)
    statement = upsert(table)
    rest = {c.name: statement.excluded[c.name] for c in table.columns if c.name not in key}
    if not rest:
        return statement.on_conflict_do_nothing()
    return statement.on_conflict_do_update(index_elements=list(key), set_=rest)


def _drop(part: type[Base], *columns: str) -> Executable:
    table = _table(part)
    return delete(table).where(*(table.c[name] == bindparam(f"of_{name}") for name in columns))


_visits, _flags = _table(VisitRecord), _table(FlagRecord)
FIND = select(_visits.c.id, _visits.c.revision).where(_visits.c.code == bindparam("of_code"))
FORGET = delete(_visits).where(_visits.c.code == bindparam("of_code"))
INSERT_VISIT = insert(_visits).returning(_visits.c.id)
# The columns to set are those of the row it is executed with.
UPDATE_VISIT = update(_visits).where(
    _visits.c.id == bindparam("of_visit"),
    _visits.c.code == bindparam("of_code"),
    _visits.c.revision == bindparam("of_revision"),
)


def update_of(code: str, row: Row, visit_id: int, revision: int) -> Row:
    """The parameters of `UPDATE_VISIT`: these columns over that revision of that visit, or nothing."""
    which = {"of_visit": visit_id, "of_code": code, "of_revision": revision}
    return {**row, **which, "revision": revision + 1}


FINISHED = upsert(_table(FinishRecord)).on_conflict_do_nothing()
NOT_FINISHED = delete(FinishRecord).where(FinishRecord.visit_id == bindparam("of_visit"))
SET_TIER = update(_visits).where(_visits.c.id == bindparam("of_visit")).values(tier=bindparam("tier"))
PUT_PART = MappingProxyType({part: _put(part, "visit_id", *KEY_COLUMNS[part]) for part in PARTS})
DROP_PART = MappingProxyType({part: _drop(part, "visit_id", *KEY_COLUMNS[part]) for part in PARTS})
DROP_PARTS = MappingProxyType({part: _drop(part, "visit_id") for part in PARTS})
PUT_OUTCOME = _put(OutcomeRecord, "visit_id")
DROP_OUTCOME = delete(OutcomeRecord).where(OutcomeRecord.visit_id == bindparam("of_visit"))
PUT_SHEET = insert(_table(SheetRecord))
KEEP_SHEET = upsert(_table(SheetRecord)).on_conflict_do_nothing()
DROP_SHEETS = delete(SheetRecord).where(SheetRecord.visit_id == bindparam("of_visit"))
SHEETS = select(
    SheetRecord.language,
    SheetRecord.large_print,
    SheetRecord.paper,
    SheetRecord.pages,
    SheetRecord.sha256,
    SheetRecord.pdf,
).join(VisitRecord, VisitRecord.id == SheetRecord.visit_id)
_OPEN = (_flags.c.visit_id == _visits.c.id) & (_flags.c.acknowledged_at.is_(None))
OPEN_FLAG = select(_flags.c.id, _flags.c.tier).where(
    _flags.c.visit_id == bindparam("of_visit"), _flags.c.acknowledged_at.is_(None)
)
LIST = select(
    _visits.c.code,
    _visits.c.started_at,
    _visits.c.utc_offset_s,
    _visits.c.state,
    _visits.c.tier,
    exists().where(_OPEN).label("flag_open"),
).order_by(_visits.c.id.desc())
STAFF_WAS_HERE = select(
    exists().where(
        (_table(EditRecord).c.visit_id == bindparam("of_visit")) & _table(EditRecord).c.what.like("staff.%")
    )
)
# Written out, not bound: SQLite uses the partial index only when it sees the same text.
IN_PROGRESS = _visits.c.state == bindparam(None, VisitState.IN_PROGRESS, literal_execute=True)
