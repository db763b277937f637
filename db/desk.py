"""Visits as the desk sees and changes them: `kiosk.desk.ports.DeskStore`.

Every change is one transaction: the visit, what follows from it, its history and the line of the audit log.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, delete, func, insert, literal, or_, select, update
from sqlalchemy.orm import Session, aliased

from db import outcome_codec, search
from db import statements as sql
from db.audit import AuditTrail
from db.desk_models import ApprovalRecord, EditRecord, FormerSheetRecord, MergeRecord
from db.engine import Database
from db.help_calls import open_call, take_call
from db.models import FlagRecord, OutcomeRecord, SheetRecord, VisitRecord
from db.rows import visit_of
from db.visits import SqlVisitStore, parts_of, sheet_row
from kiosk.desk.model import (
    Approval,
    Edit,
    FlagView,
    FoundPage,
    HelpCall,
    Query,
    SheetVersion,
    TodayRow,
    VisitFacts,
)
from kiosk.desk.ports import Change, Revision
from kiosk.errors import UserFacing
from kiosk.outcome import Outcome
from kiosk.ports import Clock, Sheet, SheetKey
from kiosk.security.audit import AuditEntry
from kiosk.visit import Visit, VisitCode, VisitState

_SHEET_COLUMNS = ("language", "large_print", "paper", "pages", "sha256", "pdf")


class SqlDeskStore:
    """The desk's side of one `Database`. Any thread may call any method."""

    def __init__(self, database: Database, trail: AuditTrail, clock: Clock) -> None:
        self._database = database
        self._trail = trail
        # One of its own. All that it may remember is the last paper form; any other change writes the whole visit.
        self._visits = SqlVisitStore(database, clock)

    # --- reading ---------------------------------------------------------------------------------------------

    def between(self, first: datetime, before: datetime) -> tuple[TodayRow, ...]:
        with self._database.read() as connection:
            return tuple(search.between(connection, first, before))

    def help_call(self) -> HelpCall | None:
        with self._database.read() as connection:
            return open_call(connection)

    def search(self, query: Query) -> FoundPage:
        with self._database.read() as connection:
            return search.search(connection, query)

    def facts(self, code: VisitCode) -> VisitFacts | None:
        with self._database.read() as connection, Session(connection) as session:
            record = session.scalars(select(VisitRecord).where(VisitRecord.code == code)).one_or_none()
            if record is None:
                return None
            body = connection.execute(
                select(OutcomeRecord.body).where(OutcomeRecord.visit_id == record.id)
            ).scalar_one_or_none()
            return VisitFacts(
                visit=visit_of(record, parts_of(session, record.id)),
                outcome=None if body is None else outcome_codec.decode(body),
                revision=record.revision,
                flags=tuple(_flags(connection, record.id)),
                edits=tuple(_edits(connection, record.id)),
                approval=_approval(connection, record.id),
                sheets=tuple(_sheets(connection, record.id)),
                merged_with=merged_with(connection, record.id),
            )

    def former_sheet(self, code: VisitCode, version: int, sha256: str) -> Sheet | None:
        with self._database.read() as connection:
            visit_id = connection.execute(select(VisitRecord.id).where(VisitRecord.code == code)).scalar()
            if visit_id is None:
                return None
            if version == current_version(connection, visit_id):
                found = _columns(SheetRecord).where(
                    SheetRecord.visit_id == visit_id, SheetRecord.sha256 == sha256
                )
            else:
                found = _columns(FormerSheetRecord).where(
                    FormerSheetRecord.visit_id == visit_id,
                    FormerSheetRecord.version == version,
                    FormerSheetRecord.sha256 == sha256,
                )
            row = connection.execute(found).first()
        if row is None:
            return None
        return Sheet(SheetKey(row.language, row.large_print, row.paper), row.pdf, row.pages, row.sha256)

    # --- writing ---------------------------------------------------------------------------------------------

    def new_code(self) -> VisitCode:
        return self._visits.new_code()

    def enter(self, visit: Visit, outcome: Outcome, sheet: Sheet, entry: AuditEntry) -> None:
        self._visits.finish(visit, outcome, sheet, also=lambda connection: self._trail.add(connection, entry))

    def acknowledge(self, code: VisitCode, by: str, at: datetime, entry: AuditEntry) -> bool:
        with self._database.write() as connection:
            found = _there(connection, code)
            closed = connection.execute(
                update(FlagRecord)
                .where(FlagRecord.visit_id == found.id, FlagRecord.acknowledged_at.is_(None))
                .values(acknowledged_at=at, acknowledged_by=by)
            ).rowcount
            if closed:
                self._trail.add(connection, entry)
        return bool(closed)

    def answer_help(self, raised_at: datetime, entry: AuditEntry) -> bool:
        with self._database.write() as connection:
            taken = take_call(connection, raised_at)
            if taken:
                self._trail.add(connection, entry)
        return taken

    def revise(self, revision: Revision, by: str, at: datetime, entry: AuditEntry) -> None:
        outcome, visit = revision.outcome, revision.visit
        with self._database.write() as connection:
            found = _unmoved(connection, visit.code, revision.of_revision)
            tier = None if outcome is None else outcome.screening.tier
            written = self._visits.put(connection, visit, tier, by_staff=True)
            if outcome is not None:
                _put_outcome(connection, found.id, written.revision, outcome)
            if revision.sheet is not None:
                _new_version(connection, found.id, revision.sheet)
            connection.execute(delete(ApprovalRecord).where(ApprovalRecord.visit_id == found.id))
            _add_edits(connection, found.id, revision.changes, by, at)
            self._trail.add(connection, entry)

    def approve(self, code: VisitCode, of_revision: int, by: str, at: datetime, entry: AuditEntry) -> None:
        with self._database.write() as connection:
            found = _unmoved(connection, code, of_revision)
            connection.execute(delete(ApprovalRecord).where(ApprovalRecord.visit_id == found.id))
            connection.execute(insert(ApprovalRecord), {"visit_id": found.id, "at": at, "by": by})
            self._trail.add(connection, entry)

    def set_state(
        self,
        code: VisitCode,
        of_revision: int,
        state: VisitState,
        change: Change,
        by: str,
        at: datetime,
        entry: AuditEntry,
    ) -> None:
        with self._database.write() as connection:
            found = _unmoved(connection, code, of_revision)
            connection.execute(
                update(VisitRecord)
                .where(VisitRecord.id == found.id)
                .values(state=state, revision=VisitRecord.revision + 1)
            )
            _add_edits(connection, found.id, (change,), by, at)
            self._trail.add(connection, entry)

    def merge(
        self, one: VisitCode, other: VisitCode, reason: str, by: str, at: datetime, entry: AuditEntry
    ) -> None:
        with self._database.write() as connection:
            pair = sorted((_there(connection, one).id, _there(connection, other).id))
            if pair[1] in person_of(connection, pair[0]):
                raise UserFacing("These two visits belong together already.", "Nothing was changed.")
            row = {"visit_id": pair[0], "other_id": pair[1], "merged_at": at, "merged_by": by}
            connection.execute(insert(MergeRecord), row)
            self._note_merge(connection, one, other, None, reason, by, at, entry)

    def undo_merge(
        self, one: VisitCode, other: VisitCode, reason: str, by: str, at: datetime, entry: AuditEntry
    ) -> None:
        with self._database.write() as connection:
            pair = sorted((_there(connection, one).id, _there(connection, other).id))
            undone = connection.execute(
                update(MergeRecord)
                .where(
                    MergeRecord.visit_id == pair[0],
                    MergeRecord.other_id == pair[1],
                    MergeRecord.undone_at.is_(None),
                )
                .values(undone_at=at, undone_by=by)
            ).rowcount
            if not undone:
                raise UserFacing(
                    "These two visits were not merged with each other.",
                    "Look at the history of both; undo the merges that join them.",
                )
            self._note_merge(connection, one, other, one, reason, by, at, entry)

    def note(self, entry: AuditEntry) -> None:
        with self._database.write() as connection:
            self._trail.add(connection, entry)

    def _note_merge(
        self,
        connection: Connection,
        one: VisitCode,
        other: VisitCode,
        before: VisitCode | None,
        reason: str,
        by: str,
        at: datetime,
        entry: AuditEntry,
    ) -> None:
        """The history of each tells of the other."""
        for mine, theirs in ((one, other), (other, one)):
            old, new = (None, f'"{theirs}"') if before is None else (f'"{theirs}"', None)
            _add_edits(connection, _there(connection, mine).id, (Change("merged", old, new, reason),), by, at)
        self._trail.add(connection, entry)


# --- parts of a visit ----------------------------------------------------------------------------------------


def merged_with(connection: Connection, visit_id: int) -> tuple[VisitCode, ...]:
    """The other visits that staff said are this person's, in the order they were first saved."""
    others = person_of(connection, visit_id) - {visit_id}
    found = select(VisitRecord.code).where(VisitRecord.id.in_(others)).order_by(VisitRecord.id)
    return tuple(VisitCode(code) for code in connection.execute(found).scalars()) if others else ()


def person_of(connection: Connection, visit_id: int) -> frozenset[int]:
    """Every visit that standing merges join with this one, itself included."""
    person = select(literal(visit_id).label("id")).cte("person", recursive=True)
    step = aliased(MergeRecord)
    person = person.union(
        select(func.iif(step.visit_id == person.c.id, step.other_id, step.visit_id)).where(
            or_(step.visit_id == person.c.id, step.other_id == person.c.id), step.undone_at.is_(None)
        )
    )
    return frozenset(connection.execute(select(person.c.id)).scalars())


def current_version(connection: Connection, visit_id: int) -> int:
    """Which version of the plan the kept sheets are of, from 1."""
    newest = select(func.max(FormerSheetRecord.version)).where(FormerSheetRecord.visit_id == visit_id)
    return int(connection.execute(newest).scalar() or 0) + 1


def _flags(connection: Connection, visit_id: int) -> Iterable[FlagView]:
    rows = connection.execute(
        select(FlagRecord.__table__).where(FlagRecord.visit_id == visit_id).order_by(FlagRecord.id)
    )
    return [FlagView(row.tier, row.raised_at, row.acknowledged_at, row.acknowledged_by) for row in rows]


def _edits(connection: Connection, visit_id: int) -> Iterable[Edit]:
    rows = connection.execute(
        select(EditRecord.__table__).where(EditRecord.visit_id == visit_id).order_by(EditRecord.id)
    )
    return [Edit(row.at, row.by, row.what, row.old, row.new, row.reason) for row in rows]


def _approval(connection: Connection, visit_id: int) -> Approval | None:
    row = connection.execute(
        select(ApprovalRecord.by, ApprovalRecord.at).where(ApprovalRecord.visit_id == visit_id)
    ).one_or_none()
    return None if row is None else Approval(row.by, row.at)


def _sheets(connection: Connection, visit_id: int) -> Iterable[SheetVersion]:
    """Former versions first."""
    former = select(FormerSheetRecord.__table__).where(FormerSheetRecord.visit_id == visit_id)
    for row in connection.execute(former.order_by(FormerSheetRecord.version, FormerSheetRecord.id)):
        yield _version(row, row.version, False)
    version = current_version(connection, visit_id)
    now = select(SheetRecord.__table__).where(SheetRecord.visit_id == visit_id)
    for row in connection.execute(now.order_by(SheetRecord.id)):
        yield _version(row, version, True)


def _version(row: Any, version: int, current: bool) -> SheetVersion:
    key = SheetKey(row.language, row.large_print, row.paper)
    return SheetVersion(version, key, row.pages, row.sha256, current)


def _columns(record: type[SheetRecord] | type[FormerSheetRecord]) -> Select[Any]:
    return select(*(record.__table__.c[name] for name in _SHEET_COLUMNS))


# --- changes -------------------------------------------------------------------------------------------------


def _there(connection: Connection, code: VisitCode) -> Any:
    found = connection.execute(sql.FIND, {"of_code": code}).one_or_none()
    if found is None:
        raise UserFacing(f"There is no visit {code}.", "It may have been erased meanwhile.")
    return found


def _unmoved(connection: Connection, code: VisitCode, of_revision: int) -> Any:
    found = _there(connection, code)
    if found.revision != of_revision:
        raise UserFacing(
            "This visit was changed meanwhile, at the kiosk or by a colleague.",
            "Look at it again, then make your change.",
        )
    return found


def _put_outcome(connection: Connection, visit_id: int, revision: int, outcome: Outcome) -> None:
    body = {
        "visit_id": visit_id,
        "of_revision": revision,
        "content_version": outcome.content_version,
        "body": outcome_codec.encode(outcome),
    }
    connection.execute(sql.PUT_OUTCOME, body)


def _new_version(connection: Connection, visit_id: int, sheet: Sheet) -> None:
    """The sheets so far become a former version. A sheet with the same bytes is no new version."""
    same = select(SheetRecord.id).where(SheetRecord.visit_id == visit_id, SheetRecord.sha256 == sheet.sha256)
    if connection.execute(same).first() is not None:
        return
    version = current_version(connection, visit_id)
    former = select(
        SheetRecord.visit_id,
        literal(version),
        *(SheetRecord.__table__.c[name] for name in _SHEET_COLUMNS),
    ).where(SheetRecord.visit_id == visit_id)
    columns = ["visit_id", "version", *_SHEET_COLUMNS]
    connection.execute(insert(FormerSheetRecord).from_select(columns, former))
    connection.execute(sql.DROP_SHEETS, {"of_visit": visit_id})
    connection.execute(sql.PUT_SHEET, sheet_row(visit_id, sheet))


def _add_edits(
    connection: Connection, visit_id: int, changes: tuple[Change, ...], by: str, at: datetime
) -> None:
    rows = [
        {
            "visit_id": visit_id,
            "at": at,
            "by": by,
            "what": change.what,
            "old": change.old,
            "new": change.new,
            "reason": change.reason,
        }
        for change in changes
    ]
    if rows:
        connection.execute(insert(EditRecord), rows)
