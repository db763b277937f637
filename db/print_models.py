"""The table of print jobs."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, LargeBinary, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from db.models import STRICT, Base, among, flag_check, visit_key
from db.types import Flag, UtcTime, Word
from kiosk.ports import AskedBy, JobKind, JobState, Paper
from kiosk.printing.trouble import Trouble

_LIVE = " AND ".join(f"state <> '{state.value}'" for state in JobState if state.over)


class PrintJobRecord(Base):
    """A document on its way to paper (`kiosk.ports.PrintJob`). `visit_id` is null for a page of no visit.

    The PDF is kept as long as it may have to be sent again, and is the last column: a list of jobs never reads it.
    """

    __tablename__ = "print_jobs"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    visit_id: Mapped[int | None] = mapped_column(visit_key())
    revision: Mapped[int] = mapped_column(Integer)
    kind: Mapped[JobKind] = mapped_column(Word(JobKind))
    language: Mapped[str] = mapped_column(Text)
    large_print: Mapped[bool] = mapped_column(Flag())
    paper: Mapped[Paper] = mapped_column(Word(Paper))
    sha256: Mapped[str] = mapped_column(Text)
    copies: Mapped[int] = mapped_column(Integer)
    printer_uri: Mapped[str] = mapped_column(Text)
    asked_by: Mapped[AskedBy] = mapped_column(Word(AskedBy))
    state: Mapped[JobState] = mapped_column(Word(JobState))
    reason: Mapped[Trouble | None] = mapped_column(Word(Trouble))
    title: Mapped[str] = mapped_column(Text)
    printer_job_id: Mapped[int | None] = mapped_column(Integer)
    attempts: Mapped[int] = mapped_column(Integer)
    sent_at: Mapped[datetime | None] = mapped_column(UtcTime())
    cancel_asked: Mapped[bool] = mapped_column(Flag())
    instead_of: Mapped[int | None] = mapped_column(ForeignKey("print_jobs.id", ondelete="SET NULL"))
    created_at: Mapped[datetime] = mapped_column(UtcTime())
    updated_at: Mapped[datetime] = mapped_column(UtcTime())
    deadline: Mapped[datetime] = mapped_column(UtcTime())
    pdf: Mapped[bytes | None] = mapped_column(LargeBinary)

    __table_args__ = (
        CheckConstraint("revision >= 1", name="revision"),
        among("kind", JobKind),
        flag_check("large_print"),
        among("paper", Paper),
        CheckConstraint("length(sha256) = 64", name="sha256"),
        CheckConstraint("copies >= 1", name="copies"),
        among("asked_by", AskedBy),
        among("state", JobState),
        among("reason", Trouble),
        CheckConstraint("attempts >= 0", name="attempts"),
        flag_check("cancel_asked"),
        # What has a number was sent under a title; what was sent has a moment.
        CheckConstraint("printer_job_id IS NULL OR title <> ''", name="numbered"),
        CheckConstraint("(sent_at IS NULL) = (title = '')", name="sent"),
        Index(None, "visit_id"),
        Index("ix_print_jobs_unfinished", "id", sqlite_where=text(_LIVE)),
        # However often a sheet is asked for, one job of it is on its way.
        Index(
            "uq_print_jobs_live",
            "visit_id",
            "sha256",
            unique=True,
            sqlite_where=text(f"{_LIVE} AND cancel_asked = 0"),
        ),
        # An erased job's number is never given to another one: programs may still remember it.
        {**STRICT, "sqlite_autoincrement": True},
    )
