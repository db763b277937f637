"""The tables keep their own rules, whoever writes to them."""

from datetime import datetime, timedelta, timezone

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from db.engine import Database
from db.models import VisitRecord
from db.opening import open_database
from db.table_parts import Base
from db.types import Flag, UtcTime, Word

TABLES = Base.metadata.tables.values()
LIMITED = [(t.name, c.name) for t in TABLES for c in t.columns if isinstance(c.type, (Word, Flag))]


@pytest.fixture
def database(made_dir):
    database = open_database(made_dir, {})
    yield database
    database.close()


def insert(database: Database, table: str, **values):
    columns, marks = ", ".join(values), ", ".join("?" * len(values))
    with database.write() as connection:
        connection.exec_driver_sql(
            f"INSERT INTO {table} ({columns}) VALUES ({marks})", tuple(values.values())
        )


MOMENT = "2026-11-22T09:30:00.000000+00:00"
VISIT = {
    "id": 1,
    "code": "K7M4QX",
    "revision": 1,
    "state": "in_progress",
    "step": "",
    "started_at": "2026-11-22T09:30:00.000000+00:00",
    "utc_offset_s": 0,
    "language": "en",
    "entered_by": "client",
    "pain_asked": 0,
    "left_leg_left_out": 0,
    "right_leg_left_out": 0,
}
OF_VISIT = {"visit_id": 1}
ROWS = {
    "visits": {**VISIT, "id": 2, "code": "W4XHFR"},
    "safety_answers": {**OF_VISIT, "question": "diabetes", "place": 0, "answer": "no"},
    "symptom_answers": {**OF_VISIT, "question": "insoles", "place": 0, "answer": "none"},
    "pains": {**OF_VISIT, "place": 0, "site": "heel", "side": "left", "now": 3},
    "trials": {
        **OF_VISIT,
        "side": "left",
        "eyes": "eyes_open",
        "place": 0,
        "stance_duration_ms": 45_000,
        "ended_by": "limit",
    },
    "arches": {**OF_VISIT, "side": "left", "method": "footprint_morph", "arch_index": 0.2},
    "confirmed": {**OF_VISIT, "path": "arch.left"},
    "staff_exercises": {**OF_VISIT, "change": "add", "place": 0, "exercise": "short_foot"},
    "outcomes": {**OF_VISIT, "of_revision": 1, "content_version": "1", "body": "{}"},
    "sheets": {
        **OF_VISIT,
        "language": "en",
        "large_print": 0,
        "paper": "a4",
        "pages": 2,
        "sha256": "0" * 64,
        "pdf": b"pdf",
    },
    "staff_trials": {
        **OF_VISIT,
        "side": "left",
        "eyes": "eyes_open",
        "place": 0,
        "stance_duration_ms": 45_000,
        "ended_by": "limit",
    },
    "staff_arches": {**OF_VISIT, "side": "left", "method": "footprint_morph", "arch_index": 0.2},
    "staff_doses": {
        **OF_VISIT,
        "exercise": "short_foot",
        "place": 0,
        "sets": 2,
        "per_day": 1,
        "per_week": 7,
    },
    "staff_overrides": {**OF_VISIT, "exercise": "short_foot", "place": 0},
    "edits": {**OF_VISIT, "at": MOMENT, "by": "Dana", "what": "staff.note"},
    "finishes": {**OF_VISIT, "at": MOMENT},
    "approvals": {**OF_VISIT, "at": MOMENT, "by": "Dana"},
    "former_sheets": {
        **OF_VISIT,
        "version": 1,
        "language": "en",
        "large_print": 0,
        "paper": "a4",
        "pages": 2,
        "sha256": "0" * 64,
        "pdf": b"pdf",
    },
    "merges": {"visit_id": 1, "other_id": 2, "merged_at": MOMENT, "merged_by": "Dana"},
    "staff": {
        "login": "dana",
        "name": "Dana",
        "role": "staff",
        "pin_hash": "",
        "enabled": 1,
        "failures": 0,
        "created_at": MOMENT,
    },
    "audit": {
        "seq": 1,
        "at": MOMENT,
        "actor": "Dana",
        "via": "pin",
        "action": "open_visit",
        "detail": "{}",
        "mac": "0" * 64,
    },
    "help_calls": {"id": 1, "tier": "none", "raised_at": MOMENT},
    "settings": {"key": "clinic_name", "at": MOMENT, "by": "Dana", "value": '"A"'},
    "flags": {**OF_VISIT, "tier": "urgent", "raised_at": "2026-11-22T09:30:00.000000+00:00"},
    "print_jobs": {
        **OF_VISIT,
        "revision": 1,
        "kind": "sheet",
        "language": "en",
        "large_print": 0,
        "paper": "a4",
        "sha256": "0" * 64,
        "copies": 1,
        "printer_uri": "ipp://localhost/ipp/print",
        "asked_by": "client",
        "state": "queued",
        "title": "",
        "attempts": 0,
        "cancel_asked": 0,
        "created_at": "2026-11-22T09:30:00.000000+00:00",
        "updated_at": "2026-11-22T09:30:00.000000+00:00",
        "deadline": "2026-11-22T11:30:00.000000+00:00",
        "pdf": b"pdf",
    },
}


def test_every_table_has_an_example_that_is_taken(database):
    insert(database, "visits", **VISIT)
    for table in sorted(Base.metadata.tables, key=lambda name: name != "visits"):
        insert(database, table, **ROWS[table])


@pytest.mark.parametrize(("table", "column"), LIMITED)
def test_a_word_that_is_not_known_is_refused_by_the_file(database, table, column):
    insert(database, "visits", **VISIT)
    wrong = 2 if isinstance(Base.metadata.tables[table].c[column].type, Flag) else "unheard_of"
    with pytest.raises(IntegrityError, match=f"ck_{table}_{column}"):
        insert(database, table, **{**ROWS[table], column: wrong})


@pytest.mark.parametrize(
    ("table", "change", "constraint"),
    [
        ("visits", {"code": "K7M4Q"}, "ck_visits_code"),
        ("visits", {"code": "K7M4QX"}, "visits.code"),
        ("visits", {"revision": 0}, "ck_visits_revision"),
        ("visits", {"weight_kg": 0.0}, "ck_visits_weight_kg"),
        ("symptom_answers", {"answer": None}, "ck_symptom_answers_one_answer"),
        ("symptom_answers", {"number": 3}, "ck_symptom_answers_one_answer"),
        ("pains", {"now": 11}, "ck_pains_now"),
        ("pains", {"worst": -1}, "ck_pains_worst"),
        ("pains", {"weeks": -1}, "ck_pains_weeks"),
        ("trials", {"stance_duration_ms": 45_001}, "ck_trials_stance_duration_ms"),
        ("trials", {"stance_duration_ms": -1}, "ck_trials_stance_duration_ms"),
        ("arches", {"arch_index": None}, "ck_arches_brings_footprint_morph"),
        ("arches", {"method": "footprint_picture"}, "ck_arches_brings_footprint_picture"),
        ("arches", {"method": "ahi"}, "ck_arches_brings_ahi"),
        ("arches", {"method": "navicular_drop"}, "ck_arches_brings_navicular_drop"),
        ("arches", {"method": "footprint_index"}, "ck_arches_brings_footprint_index"),
        ("outcomes", {"body": "{"}, "ck_outcomes_body"),
        ("sheets", {"pages": 0}, "ck_sheets_pages"),
        ("sheets", {"sha256": "0"}, "ck_sheets_sha256"),
        ("flags", {"acknowledged_by": "staff"}, "ck_flags_acknowledged"),
        ("help_calls", {"id": 2}, "ck_help_calls_one"),
        ("print_jobs", {"copies": 0}, "ck_print_jobs_copies"),
        ("print_jobs", {"sha256": "0"}, "ck_print_jobs_sha256"),
        ("print_jobs", {"printer_job_id": 7}, "ck_print_jobs_numbered"),
        ("print_jobs", {"title": "K7M4QX-1"}, "ck_print_jobs_sent"),
        ("trials", {"visit_id": 9}, "FOREIGN KEY"),
        ("merges", {"visit_id": 2, "other_id": 1}, "ck_merges_order"),
        ("merges", {"undone_by": "Dana"}, "ck_merges_undone"),
        ("staff", {"failures": -1}, "ck_staff_failures"),
        ("audit", {"mac": "0"}, "ck_audit_mac"),
        ("settings", {"value": "A"}, "ck_settings_value"),
        ("former_sheets", {"version": 0}, "ck_former_sheets_version"),
        # STRICT: plain SQLite would store the text in a number's place.
        ("pains", {"weeks": "many"}, "cannot store TEXT value in INTEGER column"),
    ],
)
def test_what_the_file_refuses(database, table, change, constraint):
    insert(database, "visits", **VISIT)
    with pytest.raises(IntegrityError, match=constraint):
        insert(database, table, **{**ROWS[table], **change})


def test_a_visit_has_one_open_flag(database):
    insert(database, "visits", **VISIT)
    insert(database, "flags", **ROWS["flags"])
    with pytest.raises(IntegrityError, match=r"flags\.visit_id"):
        insert(database, "flags", **ROWS["flags"])


def test_one_job_of_a_sheet_is_on_its_way(database):
    insert(database, "visits", **VISIT)
    insert(database, "print_jobs", **{**ROWS["print_jobs"], "state": "printed"})
    insert(database, "print_jobs", **ROWS["print_jobs"])
    with pytest.raises(IntegrityError, match=r"print_jobs\.visit_id, print_jobs\.sha256"):
        insert(database, "print_jobs", **ROWS["print_jobs"])


def test_replacing_does_not_get_past_a_rule(database):
    """INSERT OR REPLACE deletes first; with foreign keys on, what hung on the row goes with it, never dangles."""
    insert(database, "visits", **VISIT)
    insert(database, "trials", **ROWS["trials"])
    with database.write() as connection:
        connection.exec_driver_sql(
            f"INSERT OR REPLACE INTO visits ({', '.join(VISIT)}) VALUES ({', '.join('?' * len(VISIT))})",
            tuple(VISIT.values()),
        )
    assert database.problems() == ()


def test_every_constraint_has_a_name():
    nameless = [
        (table.name, type(constraint).__name__)
        for table in TABLES
        for constraint in table.constraints
        if not isinstance(constraint.name, str)
    ]
    assert nameless == []


def test_every_table_is_strict(database):
    with database.read() as connection:
        listed = connection.exec_driver_sql("PRAGMA table_list").mappings().all()
    strict = {row["name"]: row["strict"] for row in listed}
    assert {table.name: strict[table.name] for table in TABLES} == {table.name: 1 for table in TABLES}


def test_moments_sort_as_they_happened_and_need_a_zone():
    east, west = timezone(timedelta(hours=9)), timezone(timedelta(hours=-8))
    later, earlier = datetime(2026, 1, 1, 12, tzinfo=west), datetime(2026, 1, 1, 12, 0, 0, 1, tzinfo=east)
    written = [UtcTime().process_bind_param(moment, None) for moment in (earlier, later)]
    assert written == sorted(written)
    with pytest.raises(ValueError, match="time zone"):
        UtcTime().process_bind_param(later.replace(tzinfo=None), None)


def test_a_wrong_word_is_refused_without_being_quoted(database):
    insert(database, "visits", **VISIT)
    state = VisitRecord.__table__.c.state
    with database.read() as connection:
        assert connection.execute(select(state)).scalar_one() == "in_progress"
    with pytest.raises(ValueError, match=r"^not a VisitState$"):
        state.type.process_bind_param("unheard_of", None)
