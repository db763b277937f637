"""Print jobs in the encrypted file: `kiosk.ports.PrintJobStore`."""

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from typing import Any

from sqlalchemy import Connection, Row, Select, Table, bindparam, func, insert, select, update

from db.audit import AuditTrail
from db.engine import Database
from db.models import PrintJobRecord, VisitRecord
from kiosk.errors import StoreUnavailable
from kiosk.ports import Clock, JobKind, JobState, JobStatus, NewJob, Noted, PrintJob, SheetKey
from kiosk.printing.jobs import answered_by, asked_again, first, may_queue_again, same_document
from kiosk.visit import VisitCode

_jobs = PrintJobRecord.__table__
assert isinstance(_jobs, Table)
_visits = VisitRecord.__table__
assert isinstance(_visits, Table)
_COLUMNS = tuple(c for c in _jobs.columns if c.name not in ("visit_id", "pdf"))
_LIST = select(*_COLUMNS, _visits.c.code).outerjoin(_visits, _visits.c.id == _jobs.c.visit_id)
# Written out, not bound: SQLite uses the partial index only when it sees the same words.
_UNFINISHED = _LIST.where(
    *(_jobs.c.state != bindparam(None, state, literal_execute=True) for state in JobState if state.over)
).order_by(_jobs.c.id)
_PLAIN = tuple(f.name for f in fields(PrintJob) if f.name not in ("code", "key"))


class SqlPrintJobStore:
    """The jobs of one `Database`, which belongs to whoever opened it. Any thread, and any process, may use it.

    Without a `trail` nothing can be noted: for programs that only print.
    """

    def __init__(self, database: Database, clock: Clock, trail: AuditTrail | None = None) -> None:
        self._database = database
        self._clock = clock
        self._trail = trail

    def ask(self, new: NewJob, *, again: bool = False, noted: Noted | None = None) -> PrintJob:
        """A job for this document; see the port. Raises `StoreUnavailable` when its visit is not stored (any more)."""
        with self._database.write() as connection:
            job = self._asked(connection, new, again)
            self._note(connection, job, noted)
        return job

    def _asked(self, connection: Connection, new: NewJob, again: bool) -> PrintJob:
        now, visit_id = self._clock.now_utc(), self._visit(connection, new.code)
        same = _LIST.where(_jobs.c.visit_id.is_(visit_id), _jobs.c.sha256 == new.sheet.sha256)
        found = map(_job, connection.execute(same.order_by(_jobs.c.id.desc())))
        last = next((job for job in found if same_document(job, new)), None)
        if last is not None and answered_by(last, new, again=again):
            return last
        if last is not None and may_queue_again(last, again=again):
            job = replace(asked_again(last, new), revision=last.revision + 1, updated_at=now)
            values = {**_row(job), "pdf": new.sheet.pdf}
            connection.execute(update(PrintJobRecord).where(_jobs.c.id == job.id).values(values))
            return job
        job = first(new, 0, now)
        values = {**_row(job), "visit_id": visit_id, "pdf": new.sheet.pdf}
        made = connection.execute(insert(PrintJobRecord).values(values).returning(_jobs.c.id))
        return replace(job, id=int(made.scalar_one()))

    def job(self, job_id: int) -> PrintJob | None:
        found = self._list(_LIST.where(_jobs.c.id == job_id))
        return found[0] if found else None

    def jobs(self, limit: int = 50, code: VisitCode | None = None) -> Sequence[PrintJob]:
        query = _LIST if code is None else _LIST.where(_visits.c.code == code)
        return self._list(query.order_by(_jobs.c.id.desc()).limit(limit))

    def unfinished(self) -> Sequence[PrintJob]:
        return self._list(_UNFINISHED)

    def newest(self, codes: Sequence[VisitCode]) -> Mapping[VisitCode, JobStatus]:
        """The newest job of a sheet of each of these visits; visits that were never printed are left out."""
        newest = select(func.max(_jobs.c.id)).where(_jobs.c.kind == JobKind.SHEET).group_by(_jobs.c.visit_id)
        listed = newest.where(_jobs.c.visit_id.in_(select(_visits.c.id).where(_visits.c.code.in_(codes))))
        found = self._list(_LIST.where(_jobs.c.id.in_(listed))) if codes else ()
        return {job.code: JobStatus(job.state, job.reason) for job in found if job.code is not None}

    def document(self, job_id: int) -> bytes | None:
        with self._database.read() as connection:
            pdf = connection.execute(select(_jobs.c.pdf).where(_jobs.c.id == job_id)).scalar_one_or_none()
        return None if pdf is None else bytes(pdf)

    def save(self, job: PrintJob, noted: Noted | None = None) -> PrintJob | None:
        saved = replace(job, revision=job.revision + 1, updated_at=self._clock.now_utc())
        values: dict[str, Any] = _row(saved)
        if saved.state is JobState.PRINTED:
            values["pdf"] = None
        same = (_jobs.c.id == job.id, _jobs.c.revision == job.revision)
        with self._database.write() as connection:
            written = connection.execute(update(PrintJobRecord).where(*same).values(values)).rowcount
            if written == 1:
                self._note(connection, saved, noted)
        return saved if written == 1 else None

    def _note(self, connection: Connection, job: PrintJob, noted: Noted | None) -> None:
        if noted is None:
            return
        if self._trail is None:
            raise ValueError("this store of print jobs was opened without the audit log")
        self._trail.add(connection, noted(job))

    def _visit(self, connection: Connection, code: VisitCode | None) -> int | None:
        if code is None:
            return None
        found = connection.execute(select(_visits.c.id).where(_visits.c.code == code)).scalar_one_or_none()
        if found is None:
            raise StoreUnavailable("This visit is not in the store.", "It may have been erased meanwhile.")
        return int(found)

    def _list(self, query: Select[*tuple[Any, ...]]) -> Sequence[PrintJob]:
        with self._database.read() as connection:
            return tuple(map(_job, connection.execute(query)))


def _job(row: Row[*tuple[Any, ...]]) -> PrintJob:
    found = row._mapping
    code = found[_visits.c.code]
    return PrintJob(
        code=None if code is None else VisitCode(code),
        key=SheetKey(found["language"], found["large_print"], found["paper"]),
        **{name: found[name] for name in _PLAIN},
    )


def _row(job: PrintJob) -> dict[str, Any]:
    """The columns of a job, but for its visit and its document."""
    key = {"language": job.key.language, "large_print": job.key.large_print, "paper": job.key.paper}
    return {**{name: getattr(job, name) for name in _PLAIN if name != "id"}, **key}
