"""Visits in the encrypted file: `kiosk.ports.VisitStore` over SQLAlchemy Core for writing, its ORM for reading.

A save writes only the rows that differ from what this object wrote last. What it wrote is remembered as keyed
digests, never as data, and is believed only while the visit's revision in the file is still the same: when another
process changed the visit, or this one was interrupted, the whole visit is written again.
"""

import hashlib
import json
import logging
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta, timezone
from typing import Any

from sqlalchemy import (
    Connection,
    Select,
    insert,
    select,
    update,
)
from sqlalchemy.orm import Session

from db import outcome_codec
from db import statements as sql
from db.desk_models import StaffArchRecord, StaffDoseRecord, StaffOverrideRecord, StaffTrialRecord
from db.engine import Database
from db.help_calls import raise_call
from db.models import (
    ArchRecord,
    ConfirmedRecord,
    FlagRecord,
    OutcomeRecord,
    PainRecord,
    SafetyRecord,
    SheetRecord,
    StaffExerciseRecord,
    SymptomRecord,
    TrialRecord,
    VisitRecord,
)
from db.rows import PARTS, Parts, Row, part_rows, visit_of, visit_row
from db.table_parts import Base
from kiosk.codes import draw_code
from kiosk.errors import StoreUnavailable
from kiosk.outcome import Outcome, Tier
from kiosk.ports import Clock, Sheet, SheetKey, VisitRow
from kiosk.visit import StaffChanges, StaffMeasures, Visit, VisitCode

log = logging.getLogger(__name__)

# Only to see changes, never stored. One call for many values: calling the encoder costs more than encoding.
# A line break parts the items; within a text JSON writes it as \n, so it cannot be taken for one.
_lines = json.JSONEncoder(default=repr, separators=("\n", ":")).encode

Digests = dict[tuple[object, ...], bytes]


@dataclass(frozen=True, slots=True)
class _Part:
    """What was written to one table for the visit: a digest of all its rows, and one of each row by its key."""

    whole: bytes
    rows: Digests


@dataclass(frozen=True, slots=True)
class _Written:
    """What this object wrote last: enough to see what changed since, nothing about the client."""

    code: VisitCode
    visit_id: int
    revision: int
    columns: dict[str, bytes]
    parts: dict[type[Base], _Part]


_NOTHING = _Part(b"", {})


class SqlVisitStore:
    """The visits of one `Database`. Any thread may call any method; those that write take turns."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._digest_key = secrets.token_bytes(32)
        self._written: _Written | None = None
        self._given: set[VisitCode] = set()

    # --- writing ---------------------------------------------------------------------------------------------

    def new_code(self) -> VisitCode:
        """A fresh code, not used by any stored visit. It is not written down before the visit is saved."""
        with self._database.read() as connection:
            while True:
                code = draw_code()
                taken = connection.execute(sql.FIND, {"of_code": code}).one_or_none() is not None
                if not taken and code not in self._given:
                    self._given.add(code)
                    return code

    def save(self, visit: Visit) -> None:
        """Insert or update the whole visit; its outcome, sheets and flags stay.

        Raises `ValueError` for a visit without consent to store.
        """
        with self._database.write() as connection:
            written = self.put(connection, visit)
        self._remember(written)

    def finish(
        self,
        visit: Visit,
        outcome: Outcome,
        sheet: Sheet,
        also: Callable[[Connection], None] = lambda _: None,
    ) -> None:
        """Store the visit with what followed from it. Sheets of an earlier finish are taken away. `also` writes what
        belongs to it in the same transaction.
        """
        tier = outcome.screening.tier
        with self._database.write() as connection:
            written = self.put(connection, visit, tier)
            body: Row = {
                "visit_id": written.visit_id,
                "of_revision": written.revision,
                "content_version": outcome.content_version,
                "body": outcome_codec.encode(outcome),
            }
            connection.execute(sql.PUT_OUTCOME, body)
            connection.execute(sql.FINISHED, {"visit_id": written.visit_id, "at": self._clock.now_utc()})
            connection.execute(sql.DROP_SHEETS, {"of_visit": written.visit_id})
            connection.execute(sql.PUT_SHEET, sheet_row(written.visit_id, sheet))
            if tier.stops_plan:
                self._flag(connection, written.visit_id, tier)
            also(connection)
        self._remember(written)

    def reopen(self, visit: Visit) -> None:
        """Store the visit, in progress again, and take away what followed from it. Flags and print jobs stay."""
        with self._database.write() as connection:
            written = self.put(connection, visit)
            of_visit = {"of_visit": written.visit_id}
            for statement in (sql.DROP_OUTCOME, sql.NOT_FINISHED, sql.DROP_SHEETS):
                connection.execute(statement, of_visit)
            connection.execute(sql.SET_TIER, {**of_visit, "tier": None})
        self._remember(written)

    def raise_flag(self, visit: Visit, tier: Tier) -> None:
        """Store the visit and put a flag for the desk. An open flag is kept, and made more urgent if need be."""
        with self._database.write() as connection:
            written = self.put(connection, visit, tier)
            self._flag(connection, written.visit_id, tier)
        self._remember(written)

    def call_for_help(self, tier: Tier) -> None:
        """Say that somebody whose visit is not stored asks for help. An open call is kept, as `raise_flag` does."""
        with self._database.write() as connection:
            raise_call(connection, tier, self._clock.now_utc())

    def keep_sheet(self, code: VisitCode, sheet: Sheet) -> None:
        """Keep a sheet of a stored visit. One that is already kept stays: a reprint is the original."""
        with self._database.write() as connection:
            found = connection.execute(sql.FIND, {"of_code": code}).one_or_none()
            if found is None:
                raise StoreUnavailable(
                    "This visit is not in the store.", "It may have been erased meanwhile."
                )
            connection.execute(sql.KEEP_SHEET, sheet_row(found.id, sheet))

    def forget(self, code: VisitCode) -> None:
        """Remove a visit and all that belongs to it. Its bytes are overwritten in the file; the write-ahead log,
        which still holds them (encrypted), is emptied at once, or at the latest when the last program closes.
        """
        with self._database.write() as connection:
            gone = connection.execute(sql.FORGET, {"of_code": code}).rowcount
        self._given.discard(code)
        if self._written is not None and self._written.code == code:
            self._written = None
        if gone and not self._database.checkpoint():
            log.info("a visit was removed; another program keeps the log of the store from being emptied")

    # --- reading ---------------------------------------------------------------------------------------------

    def load(self, code: VisitCode) -> Visit | None:
        """The whole visit, equal to the one saved last; None when there is none."""
        with self._database.read() as connection, Session(connection) as session:
            record = session.scalars(select(VisitRecord).where(VisitRecord.code == code)).one_or_none()
            return None if record is None else visit_of(record, parts_of(session, record.id))

    def find(self, code: VisitCode, birth_year: int) -> Visit | None:
        """The visit with this code if it has this birth year; None does not tell which of the two was wrong."""
        visit = self.load(code)
        return visit if visit is not None and visit.client.birth_year == birth_year else None

    def outcome(self, code: VisitCode) -> Outcome | None:
        """What followed from the visit when it was finished last."""
        with self._database.read() as connection:
            body = connection.execute(
                select(OutcomeRecord.body).join(VisitRecord).where(VisitRecord.code == code)
            ).scalar_one_or_none()
        return None if body is None else outcome_codec.decode(body)

    def sheet(self, code: VisitCode, key: SheetKey) -> Sheet | None:
        """The kept sheet of this key, byte for byte."""
        return self._sheet(
            sql.SHEETS.where(
                VisitRecord.code == code,
                SheetRecord.language == key.language,
                SheetRecord.large_print == key.large_print,
                SheetRecord.paper == key.paper,
            )
        )

    def first_sheet(self, code: VisitCode) -> Sheet | None:
        """The sheet that was made when the visit was finished."""
        return self._sheet(sql.SHEETS.where(VisitRecord.code == code).order_by(SheetRecord.id).limit(1))

    def recent(self, limit: int = 50) -> Sequence[VisitRow]:
        """The newest visits first, in the order they were first saved (the wall clock may have gone back)."""
        return self._list(sql.LIST.limit(limit))

    def interrupted(self) -> Sequence[VisitRow]:
        """Every visit in progress, newest first; the one at the screen now is among them."""
        return self._list(sql.LIST.where(sql.IN_PROGRESS))

    def problems(self) -> tuple[str, ...]:
        """What is damaged in the file; empty when it is sound. Reads the whole file."""
        return self._database.problems()

    def close(self) -> None:
        self._written = None
        self._database.close()

    # --- inside ----------------------------------------------------------------------------------------------

    def put(
        self, connection: Connection, visit: Visit, tier: Tier | None = None, by_staff: bool = False
    ) -> _Written:
        """Write what changed. `tier` None leaves the stored one. `by_staff`: the desk's own change."""
        if not visit.store:
            raise ValueError("a visit without consent to store is never written")
        row = visit_row(visit)
        values = _lines(tuple(row.values()))[1:-1].split("\n")
        columns = {column: self._digest(text) for column, text in zip(row, values, strict=True)}
        knows_staff = by_staff or visit.staff != StaffChanges() or visit.by_staff != StaffMeasures()
        visit_id, revision, known = self._put_main(connection, row, columns, knows_staff)
        if tier is not None:
            connection.execute(sql.SET_TIER, {"of_visit": visit_id, "tier": tier})
        parts = {
            part: self._put_part(connection, visit_id, part, rows, known.get(part, _NOTHING))
            for part, rows in part_rows(visit).items()
        }
        return _Written(visit.code, visit_id, revision, columns, parts)

    def _put_main(
        self, connection: Connection, row: Row, columns: dict[str, bytes], knows_staff: bool
    ) -> tuple[int, int, dict[type[Base], _Part]]:
        """Write the row of `visits`. Returns its id, its revision and what is known of the other tables."""
        code, last = VisitCode(row["code"]), self._written
        if last is not None and last.code == code:
            # An index is written again for each column that is named, so name only what changed.
            changed = {c: value for c, value in row.items() if columns[c] != last.columns[c]}
            again = sql.update_of(code, changed, last.visit_id, last.revision)
            if connection.execute(sql.UPDATE_VISIT, again).rowcount == 1:
                return last.visit_id, last.revision + 1, last.parts
        found = connection.execute(sql.FIND, {"of_code": code}).one_or_none()
        if found is None:
            inserted = connection.execute(sql.INSERT_VISIT, {**row, "revision": 1})
            return int(inserted.scalar_one()), 1, {}
        if code in self._given:
            # Another process saved a visit under the same code since it was drawn; never write over a person.
            raise StoreUnavailable("This visit code was just taken.", "Please start again.")
        if not knows_staff and connection.execute(sql.STAFF_WAS_HERE, {"of_visit": found.id}).scalar_one():
            # A screen from before the change would take what staff entered away again.
            raise StoreUnavailable("Our staff have changed this visit.", "Please ask them at the desk.")
        connection.execute(sql.UPDATE_VISIT, sql.update_of(code, row, found.id, found.revision))
        for part in PARTS:
            connection.execute(sql.DROP_PARTS[part], {"of_visit_id": found.id})
        return found.id, found.revision + 1, {}

    def _put_part(
        self, connection: Connection, visit_id: int, part: type[Base], rows: list[Row], known: _Part
    ) -> _Part:
        """Write the rows that differ from the known ones, take away those that are gone."""
        texts = _lines([tuple(row.values()) for row in rows])
        whole = self._digest(texts)
        if whole == known.whole or not (rows or known.rows):
            return known
        keys = [sql.key_of(part, row) for row in rows]
        row_texts = texts[2:-2].split("]\n[") if rows else []
        digests = {key: self._digest(text) for key, text in zip(keys, row_texts, strict=True)}
        changed = [
            {"visit_id": visit_id, **row}
            for row, (key, digest) in zip(rows, digests.items(), strict=True)
            if known.rows.get(key) != digest
        ]
        binds = sql.KEY_BINDS[part]
        gone = [
            {"of_visit_id": visit_id, **dict(zip(binds, key, strict=True))}
            for key in known.rows
            if key not in digests
        ]
        if gone:
            connection.execute(sql.DROP_PART[part], gone)
        if changed:
            connection.execute(sql.PUT_PART[part], changed)
        return _Part(whole, digests)

    def _remember(self, written: _Written) -> None:
        """Only after the commit. A stale memory does no harm: its revision no longer matches."""
        self._given.discard(written.code)
        self._written = written

    def _digest(self, text: str) -> bytes:
        return hashlib.blake2b(text.encode(), key=self._digest_key, digest_size=16).digest()

    def _flag(self, connection: Connection, visit_id: int, tier: Tier) -> None:
        found = connection.execute(sql.OPEN_FLAG, {"of_visit": visit_id}).one_or_none()
        if found is None:
            connection.execute(
                insert(FlagRecord), {"visit_id": visit_id, "tier": tier, "raised_at": self._clock.now_utc()}
            )
        elif found.tier.rank < tier.rank:
            connection.execute(update(FlagRecord).where(FlagRecord.id == found.id).values(tier=tier))

    def _sheet(self, query: Select[*tuple[Any, ...]]) -> Sheet | None:
        with self._database.read() as connection:
            row = connection.execute(query).one_or_none()
        if row is None:
            return None
        key = SheetKey(row.language, row.large_print, row.paper)
        return Sheet(key, row.pdf, row.pages, row.sha256)

    def _list(self, query: Select[*tuple[Any, ...]]) -> Sequence[VisitRow]:
        with self._database.read() as connection:
            rows = connection.execute(query).all()
        return tuple(
            VisitRow(
                code=VisitCode(row.code),
                started_at=row.started_at.astimezone(timezone(timedelta(seconds=row.utc_offset_s))),
                state=row.state,
                tier=row.tier,
                flag_open=bool(row.flag_open),
            )
            for row in rows
        )


def parts_of(session: Session, visit_id: int) -> Parts:
    def of(part: Any, *order: Any) -> Any:
        return session.scalars(select(part).where(part.visit_id == visit_id).order_by(*order)).all()

    return Parts(
        safety=of(SafetyRecord, SafetyRecord.place),
        symptoms=of(SymptomRecord, SymptomRecord.place),
        pains=of(PainRecord, PainRecord.place),
        trials=of(TrialRecord, TrialRecord.place),
        arches=of(ArchRecord, ArchRecord.side),
        confirmed=of(ConfirmedRecord, ConfirmedRecord.path),
        staff_exercises=of(StaffExerciseRecord, StaffExerciseRecord.place),
        staff_doses=of(StaffDoseRecord, StaffDoseRecord.place),
        staff_overrides=of(StaffOverrideRecord, StaffOverrideRecord.place),
        staff_trials=of(StaffTrialRecord, StaffTrialRecord.place),
        staff_arches=of(StaffArchRecord, StaffArchRecord.side),
    )


def sheet_row(visit_id: int, sheet: Sheet) -> Row:
    return {
        "visit_id": visit_id,
        "language": sheet.key.language,
        "large_print": sheet.key.large_print,
        "paper": sheet.key.paper,
        "pages": sheet.pages,
        "sha256": sheet.sha256,
        "pdf": sheet.pdf,
    }
