"""The tables of the desk: people who sign in, the audit log, what staff measured, changed and looked at.

What hangs on a visit goes when it goes. The audit log hangs on nothing and is only ever added to.
"""

from datetime import datetime

from sqlalchemy import (
    DDL,
    REAL,
    CheckConstraint,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Text,
    UniqueConstraint,
    event,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from db.models import ArchMethod, brings_of_methods
from db.table_parts import STRICT, STRICT_KEYED, Base, among, between, flag_check, visit_key
from db.types import Flag, UtcTime, Word
from kiosk.outcome import Tier
from kiosk.ports import Paper
from kiosk.security.roles import Role
from kiosk.visit import AhiSystem, ArchPicture, EndedBy, Eyes, Side, VoidReason


class StaffRecord(Base):
    """Somebody who may sign in. `login` is the name without case; `failures` wrong PINs since the last right one."""

    __tablename__ = "staff"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    login: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    role: Mapped[Role] = mapped_column(Word(Role))
    pin_hash: Mapped[str] = mapped_column(Text)
    enabled: Mapped[bool] = mapped_column(Flag())
    failures: Mapped[int] = mapped_column(Integer)
    created_at: Mapped[datetime] = mapped_column(UtcTime())

    __table_args__ = (
        UniqueConstraint("login"),
        among("role", Role),
        flag_check("enabled"),
        CheckConstraint("failures >= 0", name="failures"),
        STRICT,
    )


class AuditRecord(Base):
    """A line of the audit log; see `kiosk.security.audit`. `subject` and `detail` hold ids and counts only."""

    __tablename__ = "audit"

    seq: Mapped[int] = mapped_column(Integer, primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcTime())
    actor: Mapped[str] = mapped_column(Text)
    via: Mapped[str] = mapped_column(Text)
    action: Mapped[str] = mapped_column(Text)
    subject: Mapped[str | None] = mapped_column(Text)
    detail: Mapped[str] = mapped_column(Text)
    mac: Mapped[str] = mapped_column(Text)

    __table_args__ = (CheckConstraint("length(mac) = 64", name="mac"), STRICT)


AUDIT_TRIGGERS = {
    "audit_is_not_changed": "CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit\n"
    "BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END",
    "audit_is_not_deleted": "CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit\n"
    "BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END",
}
for _trigger in AUDIT_TRIGGERS.values():
    made = DDL(_trigger)  # type: ignore[no-untyped-call]  # SQLAlchemy gives it no types
    event.listen(AuditRecord.__table__, "after_create", made)


class StaffArchRecord(Base):
    """The arch of one foot as staff measured it, beside the client's own answer; it is the one that counts."""

    __tablename__ = "staff_arches"

    visit_id: Mapped[int] = mapped_column(visit_key(), primary_key=True)
    side: Mapped[Side] = mapped_column(Word(Side), primary_key=True)
    method: Mapped[ArchMethod] = mapped_column(Word(ArchMethod))
    arch_index: Mapped[float | None] = mapped_column(REAL)
    picture: Mapped[ArchPicture | None] = mapped_column(Word(ArchPicture))
    system: Mapped[AhiSystem | None] = mapped_column(Word(AhiSystem))
    standing_dorsum_mm: Mapped[float | None] = mapped_column(REAL)
    truncated_mm: Mapped[float | None] = mapped_column(REAL)
    foot_length_mm: Mapped[float | None] = mapped_column(REAL)
    sitting_dorsum_mm: Mapped[float | None] = mapped_column(REAL)
    sitting_mm: Mapped[float | None] = mapped_column(REAL)
    standing_mm: Mapped[float | None] = mapped_column(REAL)
    fore_cm2: Mapped[float | None] = mapped_column(REAL)
    mid_cm2: Mapped[float | None] = mapped_column(REAL)
    heel_cm2: Mapped[float | None] = mapped_column(REAL)

    __table_args__ = (
        among("side", Side),
        among("method", ArchMethod),
        among("picture", ArchPicture),
        among("system", AhiSystem),
        *brings_of_methods(),
        STRICT_KEYED,
    )


class StaffTrialRecord(Base):
    """One stance that staff timed, beside the client's own; a leg that staff timed is scored by these alone."""

    __tablename__ = "staff_trials"

    visit_id: Mapped[int] = mapped_column(visit_key(), primary_key=True)
    side: Mapped[Side] = mapped_column(Word(Side), primary_key=True)
    eyes: Mapped[Eyes] = mapped_column(Word(Eyes), primary_key=True)
    place: Mapped[int] = mapped_column(Integer, primary_key=True)
    stance_duration_ms: Mapped[int] = mapped_column(Integer)
    ended_by: Mapped[EndedBy] = mapped_column(Word(EndedBy))
    void_reason: Mapped[VoidReason | None] = mapped_column(Word(VoidReason))

    __table_args__ = (
        among("side", Side),
        among("eyes", Eyes),
        between("stance_duration_ms", 0, 45_000),
        among("ended_by", EndedBy),
        among("void_reason", VoidReason),
        STRICT_KEYED,
    )


class StaffDoseRecord(Base):
    """A dose that staff changed, whole."""

    __tablename__ = "staff_doses"

    visit_id: Mapped[int] = mapped_column(visit_key(), primary_key=True)
    exercise: Mapped[str] = mapped_column(Text, primary_key=True)
    place: Mapped[int] = mapped_column(Integer)
    sets: Mapped[int] = mapped_column(Integer)
    reps: Mapped[int | None] = mapped_column(Integer)
    hold_s: Mapped[int | None] = mapped_column(Integer)
    seconds: Mapped[int | None] = mapped_column(Integer)
    rest_s: Mapped[int | None] = mapped_column(Integer)
    per_day: Mapped[int] = mapped_column(Integer)
    per_week: Mapped[int] = mapped_column(Integer)

    __table_args__ = (STRICT_KEYED,)


class StaffOverrideRecord(Base):
    """An exercise that staff gave although a safety answer rules it out. The typed reason is in `edits`."""

    __tablename__ = "staff_overrides"

    visit_id: Mapped[int] = mapped_column(visit_key(), primary_key=True)
    exercise: Mapped[str] = mapped_column(Text, primary_key=True)
    place: Mapped[int] = mapped_column(Integer)

    __table_args__ = (STRICT_KEYED,)


class EditRecord(Base):
    """One change by staff: the value before and after as JSON, who, when, why."""

    __tablename__ = "edits"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    visit_id: Mapped[int] = mapped_column(visit_key())
    at: Mapped[datetime] = mapped_column(UtcTime())
    by: Mapped[str] = mapped_column(Text)
    what: Mapped[str] = mapped_column(Text)
    old: Mapped[str | None] = mapped_column(Text)
    new: Mapped[str | None] = mapped_column(Text)
    reason: Mapped[str | None] = mapped_column(Text)

    __table_args__ = (Index(None, "visit_id"), STRICT)


class ApprovalRecord(Base):
    """Who looked at the plan as it is now. A change takes the row away."""

    __tablename__ = "approvals"

    visit_id: Mapped[int] = mapped_column(visit_key(), primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcTime())
    by: Mapped[str] = mapped_column(Text)

    __table_args__ = (STRICT,)


class FinishRecord(Base):
    """When a visit first came to its end."""

    __tablename__ = "finishes"

    visit_id: Mapped[int] = mapped_column(visit_key(), primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcTime())

    __table_args__ = (STRICT,)


class FormerSheetRecord(Base):
    """A sheet of an earlier version of the plan, byte for byte. `version` counts from 1; `sheets` has the newest."""

    __tablename__ = "former_sheets"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    visit_id: Mapped[int] = mapped_column(visit_key())
    version: Mapped[int] = mapped_column(Integer)
    language: Mapped[str] = mapped_column(Text)
    large_print: Mapped[bool] = mapped_column(Flag())
    paper: Mapped[Paper] = mapped_column(Word(Paper))
    pages: Mapped[int] = mapped_column(Integer)
    sha256: Mapped[str] = mapped_column(Text)
    pdf: Mapped[bytes] = mapped_column(LargeBinary)

    __table_args__ = (
        UniqueConstraint("visit_id", "version", "language", "large_print", "paper"),
        flag_check("large_print"),
        among("paper", Paper),
        CheckConstraint("version >= 1", name="version"),
        CheckConstraint("pages >= 1", name="pages"),
        CheckConstraint("length(sha256) = 64", name="sha256"),
        STRICT,
    )


class MergeRecord(Base):
    """Staff said that two visits are one person's. Undone rows stay, so that it can be seen who did what."""

    __tablename__ = "merges"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    visit_id: Mapped[int] = mapped_column(visit_key())
    other_id: Mapped[int] = mapped_column(ForeignKey("visits.id", ondelete="CASCADE"))
    merged_at: Mapped[datetime] = mapped_column(UtcTime())
    merged_by: Mapped[str] = mapped_column(Text)
    undone_at: Mapped[datetime | None] = mapped_column(UtcTime())
    undone_by: Mapped[str | None] = mapped_column(Text)

    __table_args__ = (
        CheckConstraint("visit_id < other_id", name="order"),
        CheckConstraint("(undone_at IS NULL) = (undone_by IS NULL)", name="undone"),
        Index(
            "uq_merges_standing", "visit_id", "other_id", unique=True, sqlite_where=text("undone_at IS NULL")
        ),
        Index(None, "other_id"),
        STRICT,
    )


class HelpCallRecord(Base):
    """Somebody whose visit is not stored asks for help. There is a row while nobody has answered, and at most one: who
    asks is not known, so a second call says nothing new. Who answered stands in the audit log.
    """

    __tablename__ = "help_calls"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    tier: Mapped[Tier] = mapped_column(Word(Tier))
    raised_at: Mapped[datetime] = mapped_column(UtcTime())

    __table_args__ = (CheckConstraint("id = 1", name="one"), among("tier", Tier), STRICT)


class SettingRecord(Base):
    """A setting that a manager chose at the desk, as JSON. The newest row of a key counts; NULL: not any more."""

    __tablename__ = "settings"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    key: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(UtcTime())
    by: Mapped[str] = mapped_column(Text)
    value: Mapped[str | None] = mapped_column(Text)

    __table_args__ = (
        CheckConstraint("value IS NULL OR json_valid(value)", name="value"),
        Index(None, "key"),
        STRICT,
    )
