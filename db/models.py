"""The tables. One row of `visits` is one client's visit; everything else hangs on it and goes when it goes.

STRICT tables, so SQLite keeps the types; every constraint has a name, so a migration can change it. Column names
are those of the visit file, units included. Ids whose authority is the content (questions, exercises) are plain
text here; the words of the enums in `kiosk.visit` and `kiosk.outcome` are checked by the file itself.
"""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import (
    REAL,
    CheckConstraint,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from db.table_parts import STRICT, STRICT_KEYED, Base, among, between, flag_check, visit_key
from db.types import Flag, UtcTime, Word
from kiosk.outcome import Tier
from kiosk.ports import AskedBy, JobKind, JobState, Paper
from kiosk.printing.trouble import Trouble
from kiosk.visit import (
    AhiSystem,
    ArchPicture,
    BodySide,
    EndedBy,
    EnteredBy,
    Eyes,
    PainSite,
    Sex,
    Side,
    VisitState,
    VoidReason,
    YesNo,
)


class ArchMethod(StrEnum):
    """Which of the five arch measures a row holds; the words of the visit file."""

    FOOTPRINT_MORPH = "footprint_morph"
    FOOTPRINT_PICTURE = "footprint_picture"
    AHI = "ahi"
    NAVICULAR_DROP = "navicular_drop"
    FOOTPRINT_INDEX = "footprint_index"


class ExerciseChange(StrEnum):
    ADD = "add"
    REMOVE = "remove"


class VisitRecord(Base):
    """The visit itself. `revision` counts the saves; `tier` is that of the last outcome or flag.

    `started_at` is UTC and sorts as text; `utc_offset_s` brings back the hour on the clinic's wall.
    There is no `store` column: a visit without consent to store is never here.
    """

    __tablename__ = "visits"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    code: Mapped[str] = mapped_column(Text)
    revision: Mapped[int] = mapped_column(Integer)
    state: Mapped[VisitState] = mapped_column(Word(VisitState))
    step: Mapped[str] = mapped_column(Text)
    tier: Mapped[Tier | None] = mapped_column(Word(Tier))
    started_at: Mapped[datetime] = mapped_column(UtcTime())
    utc_offset_s: Mapped[int] = mapped_column(Integer)
    language: Mapped[str] = mapped_column(Text)
    entered_by: Mapped[EnteredBy] = mapped_column(Word(EnteredBy))
    first_name: Mapped[str | None] = mapped_column(Text)
    birth_year: Mapped[int | None] = mapped_column(Integer)
    sex: Mapped[Sex | None] = mapped_column(Word(Sex))
    reference: Mapped[str | None] = mapped_column(Text)
    weight_kg: Mapped[float | None] = mapped_column(REAL)
    returning_code: Mapped[str | None] = mapped_column(Text)
    pain_asked: Mapped[bool] = mapped_column(Flag())
    support_in_reach: Mapped[bool | None] = mapped_column(Flag())
    helper_present: Mapped[bool | None] = mapped_column(Flag())
    left_leg_left_out: Mapped[bool] = mapped_column(Flag())
    right_leg_left_out: Mapped[bool] = mapped_column(Flag())
    staff_note: Mapped[str | None] = mapped_column(Text)

    __table_args__ = (
        UniqueConstraint("code"),
        CheckConstraint("length(code) = 6", name="code"),
        CheckConstraint("revision >= 1", name="revision"),
        among("state", VisitState),
        among("tier", Tier),
        among("entered_by", EnteredBy),
        among("sex", Sex),
        CheckConstraint("weight_kg > 0", name="weight_kg"),
        flag_check("pain_asked"),
        flag_check("support_in_reach"),
        flag_check("helper_present"),
        flag_check("left_leg_left_out"),
        flag_check("right_leg_left_out"),
        Index(None, "started_at"),
        Index("ix_visits_state", "state", "started_at"),
        Index(None, "reference", sqlite_where=text("reference IS NOT NULL")),
        Index("ix_visits_open", "id", sqlite_where=text("state = 'in_progress'")),
        STRICT,
    )


class SafetyRecord(Base):
    """One safety answer. `place` keeps the order in which the questions were answered."""

    __tablename__ = "safety_answers"

    visit_id: Mapped[int] = mapped_column(visit_key(), primary_key=True)
    question: Mapped[str] = mapped_column(Text, primary_key=True)
    place: Mapped[int] = mapped_column(Integer)
    answer: Mapped[YesNo] = mapped_column(Word(YesNo))

    __table_args__ = (among("answer", YesNo), STRICT_KEYED)


class SymptomRecord(Base):
    """One symptom answer: the id of an answer, or a whole number for the questions that take one."""

    __tablename__ = "symptom_answers"

    visit_id: Mapped[int] = mapped_column(visit_key(), primary_key=True)
    question: Mapped[str] = mapped_column(Text, primary_key=True)
    place: Mapped[int] = mapped_column(Integer)
    answer: Mapped[str | None] = mapped_column(Text)
    number: Mapped[int | None] = mapped_column(Integer)

    __table_args__ = (
        CheckConstraint("(answer IS NULL) <> (number IS NULL)", name="one_answer"),
        STRICT_KEYED,
    )


class PainRecord(Base):
    """One sore place, in the order touched. `now` and `worst` 0-10; `weeks` is how long it has hurt."""

    __tablename__ = "pains"

    visit_id: Mapped[int] = mapped_column(visit_key(), primary_key=True)
    place: Mapped[int] = mapped_column(Integer, primary_key=True)
    site: Mapped[PainSite] = mapped_column(Word(PainSite))
    side: Mapped[BodySide] = mapped_column(Word(BodySide))
    now: Mapped[int] = mapped_column(Integer)
    worst: Mapped[int | None] = mapped_column(Integer)
    weeks: Mapped[int | None] = mapped_column(Integer)

    __table_args__ = (
        among("site", PainSite),
        among("side", BodySide),
        between("now", 0, 10),
        between("worst", 0, 10),
        CheckConstraint("weeks >= 0", name="weeks"),
        STRICT_KEYED,
    )


class TrialRecord(Base):
    """One timed stance, void ones included; `place` is its number in the order done, from 0."""

    __tablename__ = "trials"

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


def _brings(method: ArchMethod, *columns: str) -> CheckConstraint:
    filled = " AND ".join(f"{column} IS NOT NULL" for column in columns)
    return CheckConstraint(f"method <> '{method.value}' OR ({filled})", name=f"brings_{method.value}")


def brings_of_methods() -> tuple[CheckConstraint, ...]:
    """Each method comes with all its numbers."""
    return (
        _brings(ArchMethod.FOOTPRINT_MORPH, "arch_index"),
        _brings(ArchMethod.FOOTPRINT_PICTURE, "picture"),
        _brings(ArchMethod.AHI, "system", "standing_dorsum_mm", "truncated_mm", "foot_length_mm"),
        _brings(ArchMethod.NAVICULAR_DROP, "sitting_mm", "standing_mm"),
        _brings(ArchMethod.FOOTPRINT_INDEX, "fore_cm2", "mid_cm2", "heel_cm2"),
    )


class ArchRecord(Base):
    """The arch measure of one foot; `method` says which columns hold it."""

    __tablename__ = "arches"

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


class ConfirmedRecord(Base):
    """The dotted path of a value outside the soft range that a person confirmed."""

    __tablename__ = "confirmed"

    visit_id: Mapped[int] = mapped_column(visit_key(), primary_key=True)
    path: Mapped[str] = mapped_column(Text, primary_key=True)

    __table_args__ = (STRICT_KEYED,)


class StaffExerciseRecord(Base):
    """An exercise that staff added or took out, in the order they did."""

    __tablename__ = "staff_exercises"

    visit_id: Mapped[int] = mapped_column(visit_key(), primary_key=True)
    change: Mapped[ExerciseChange] = mapped_column(Word(ExerciseChange), primary_key=True)
    place: Mapped[int] = mapped_column(Integer, primary_key=True)
    exercise: Mapped[str] = mapped_column(Text)

    __table_args__ = (among("change", ExerciseChange), STRICT_KEYED)


class OutcomeRecord(Base):
    """What followed from the visit, as JSON (`db.outcome_codec`). `of_revision` is the visit it was made from."""

    __tablename__ = "outcomes"

    visit_id: Mapped[int] = mapped_column(visit_key(), primary_key=True)
    of_revision: Mapped[int] = mapped_column(Integer)
    content_version: Mapped[str] = mapped_column(Text)
    body: Mapped[str] = mapped_column(Text)

    __table_args__ = (CheckConstraint("json_valid(body)", name="body"), STRICT)


class SheetRecord(Base):
    """A finished PDF. The first sheet of a visit is the one with the lowest id."""

    __tablename__ = "sheets"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    visit_id: Mapped[int] = mapped_column(visit_key())
    language: Mapped[str] = mapped_column(Text)
    large_print: Mapped[bool] = mapped_column(Flag())
    paper: Mapped[Paper] = mapped_column(Word(Paper))
    pages: Mapped[int] = mapped_column(Integer)
    sha256: Mapped[str] = mapped_column(Text)
    pdf: Mapped[bytes] = mapped_column(LargeBinary)

    __table_args__ = (
        UniqueConstraint("visit_id", "language", "large_print", "paper"),
        flag_check("large_print"),
        among("paper", Paper),
        CheckConstraint("pages >= 1", name="pages"),
        CheckConstraint("length(sha256) = 64", name="sha256"),
        STRICT,
    )


class FlagRecord(Base):
    """A call for staff. Open until somebody acknowledges it; a visit has at most one open flag."""

    __tablename__ = "flags"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    visit_id: Mapped[int] = mapped_column(visit_key())
    tier: Mapped[Tier] = mapped_column(Word(Tier))
    raised_at: Mapped[datetime] = mapped_column(UtcTime())
    acknowledged_at: Mapped[datetime | None] = mapped_column(UtcTime())
    acknowledged_by: Mapped[str | None] = mapped_column(Text)

    __table_args__ = (
        among("tier", Tier),
        CheckConstraint("(acknowledged_at IS NULL) = (acknowledged_by IS NULL)", name="acknowledged"),
        Index(None, "visit_id"),
        Index("uq_flags_open", "visit_id", unique=True, sqlite_where=text("acknowledged_at IS NULL")),
        STRICT,
    )


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
