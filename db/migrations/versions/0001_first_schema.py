"""The first schema: visits, what was answered and measured, what followed, sheets and flags.

Frozen: it stands on its own and is never edited. A change of the models is a new file beside this one.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "visits",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("tier", sa.Text(), nullable=True),
        sa.Column("started_at", sa.Text(), nullable=False),
        sa.Column("utc_offset_s", sa.Integer(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("entered_by", sa.Text(), nullable=False),
        sa.Column("first_name", sa.Text(), nullable=True),
        sa.Column("birth_year", sa.Integer(), nullable=True),
        sa.Column("sex", sa.Text(), nullable=True),
        sa.Column("reference", sa.Text(), nullable=True),
        sa.Column("weight_kg", sa.REAL(), nullable=True),
        sa.Column("returning_code", sa.Text(), nullable=True),
        sa.Column("pain_asked", sa.Integer(), nullable=False),
        sa.Column("support_in_reach", sa.Integer(), nullable=True),
        sa.Column("helper_present", sa.Integer(), nullable=True),
        sa.Column("left_leg_left_out", sa.Integer(), nullable=False),
        sa.Column("right_leg_left_out", sa.Integer(), nullable=False),
        sa.Column("staff_note", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "entered_by = 'client' OR entered_by = 'staff' OR entered_by = 'paper'",
            name=op.f("ck_visits_entered_by"),
        ),
        sa.CheckConstraint(
            "sex = 'female' OR sex = 'male' OR sex = 'other' OR sex = 'undisclosed'",
            name=op.f("ck_visits_sex"),
        ),
        sa.CheckConstraint(
            "state = 'in_progress' OR state = 'finished' OR state = 'closed'", name=op.f("ck_visits_state")
        ),
        sa.CheckConstraint(
            "tier = 'none' OR tier = 'caution' OR tier = 'urgent' OR tier = 'emergency'",
            name=op.f("ck_visits_tier"),
        ),
        sa.CheckConstraint("helper_present BETWEEN 0 AND 1", name=op.f("ck_visits_helper_present")),
        sa.CheckConstraint("left_leg_left_out BETWEEN 0 AND 1", name=op.f("ck_visits_left_leg_left_out")),
        sa.CheckConstraint("length(code) = 6", name=op.f("ck_visits_code")),
        sa.CheckConstraint("pain_asked BETWEEN 0 AND 1", name=op.f("ck_visits_pain_asked")),
        sa.CheckConstraint("revision >= 1", name=op.f("ck_visits_revision")),
        sa.CheckConstraint("right_leg_left_out BETWEEN 0 AND 1", name=op.f("ck_visits_right_leg_left_out")),
        sa.CheckConstraint("support_in_reach BETWEEN 0 AND 1", name=op.f("ck_visits_support_in_reach")),
        sa.CheckConstraint("weight_kg > 0", name=op.f("ck_visits_weight_kg")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visits")),
        sa.UniqueConstraint("code", name=op.f("uq_visits_code")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_visits_open", "visits", ["id"], unique=False, sqlite_where=sa.text("state = 'in_progress'")
    )
    op.create_index(
        op.f("ix_visits_reference"),
        "visits",
        ["reference"],
        unique=False,
        sqlite_where=sa.text("reference IS NOT NULL"),
    )
    op.create_index(op.f("ix_visits_started_at"), "visits", ["started_at"], unique=False)
    op.create_table(
        "arches",
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("arch_index", sa.REAL(), nullable=True),
        sa.Column("picture", sa.Text(), nullable=True),
        sa.Column("system", sa.Text(), nullable=True),
        sa.Column("standing_dorsum_mm", sa.REAL(), nullable=True),
        sa.Column("truncated_mm", sa.REAL(), nullable=True),
        sa.Column("foot_length_mm", sa.REAL(), nullable=True),
        sa.Column("sitting_dorsum_mm", sa.REAL(), nullable=True),
        sa.Column("sitting_mm", sa.REAL(), nullable=True),
        sa.Column("standing_mm", sa.REAL(), nullable=True),
        sa.Column("fore_cm2", sa.REAL(), nullable=True),
        sa.Column("mid_cm2", sa.REAL(), nullable=True),
        sa.Column("heel_cm2", sa.REAL(), nullable=True),
        sa.CheckConstraint(
            "method <> 'ahi' OR (system IS NOT NULL AND standing_dorsum_mm IS NOT NULL AND "
            "truncated_mm IS NOT NULL AND foot_length_mm IS NOT NULL)",
            name=op.f("ck_arches_brings_ahi"),
        ),
        sa.CheckConstraint(
            "method <> 'footprint_index' OR (fore_cm2 IS NOT NULL AND mid_cm2 IS NOT NULL AND "
            "heel_cm2 IS NOT NULL)",
            name=op.f("ck_arches_brings_footprint_index"),
        ),
        sa.CheckConstraint(
            "method <> 'footprint_morph' OR (arch_index IS NOT NULL)",
            name=op.f("ck_arches_brings_footprint_morph"),
        ),
        sa.CheckConstraint(
            "method <> 'footprint_picture' OR (picture IS NOT NULL)",
            name=op.f("ck_arches_brings_footprint_picture"),
        ),
        sa.CheckConstraint(
            "method <> 'navicular_drop' OR (sitting_mm IS NOT NULL AND standing_mm IS NOT NULL)",
            name=op.f("ck_arches_brings_navicular_drop"),
        ),
        sa.CheckConstraint(
            "method = 'footprint_morph' OR method = 'footprint_picture' OR method = 'ahi' OR "
            "method = 'navicular_drop' OR method = 'footprint_index'",
            name=op.f("ck_arches_method"),
        ),
        sa.CheckConstraint(
            "picture = 'low' OR picture = 'typical' OR picture = 'high' OR picture = 'not_sure'",
            name=op.f("ck_arches_picture"),
        ),
        sa.CheckConstraint("side = 'left' OR side = 'right'", name=op.f("ck_arches_side")),
        sa.CheckConstraint("system = 'ahims' OR system = 'caliper'", name=op.f("ck_arches_system")),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_arches_visit_id_visits"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("visit_id", "side", name=op.f("pk_arches")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "confirmed",
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_confirmed_visit_id_visits"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("visit_id", "path", name=op.f("pk_confirmed")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "flags",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("tier", sa.Text(), nullable=False),
        sa.Column("raised_at", sa.Text(), nullable=False),
        sa.Column("acknowledged_at", sa.Text(), nullable=True),
        sa.Column("acknowledged_by", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "tier = 'none' OR tier = 'caution' OR tier = 'urgent' OR tier = 'emergency'",
            name=op.f("ck_flags_tier"),
        ),
        sa.CheckConstraint(
            "(acknowledged_at IS NULL) = (acknowledged_by IS NULL)", name=op.f("ck_flags_acknowledged")
        ),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_flags_visit_id_visits"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_flags")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_flags_visit_id"), "flags", ["visit_id"], unique=False)
    op.create_index(
        "uq_flags_open", "flags", ["visit_id"], unique=True, sqlite_where=sa.text("acknowledged_at IS NULL")
    )
    op.create_table(
        "outcomes",
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("of_revision", sa.Integer(), nullable=False),
        sa.Column("content_version", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.CheckConstraint("json_valid(body)", name=op.f("ck_outcomes_body")),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_outcomes_visit_id_visits"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("visit_id", name=op.f("pk_outcomes")),
        sqlite_strict=True,
    )
    op.create_table(
        "pains",
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("now", sa.Integer(), nullable=False),
        sa.Column("worst", sa.Integer(), nullable=True),
        sa.Column("weeks", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "side = 'left' OR side = 'right' OR side = 'both' OR side = 'middle'", name=op.f("ck_pains_side")
        ),
        sa.CheckConstraint(
            "site = 'low_back' OR site = 'hip' OR site = 'knee' OR site = 'shin' OR "
            "site = 'calf' OR site = 'ankle' OR site = 'achilles' OR site = 'heel' OR "
            "site = 'arch' OR site = 'ball' OR site = 'toes'",
            name=op.f("ck_pains_site"),
        ),
        sa.CheckConstraint("now BETWEEN 0 AND 10", name=op.f("ck_pains_now")),
        sa.CheckConstraint("weeks >= 0", name=op.f("ck_pains_weeks")),
        sa.CheckConstraint("worst BETWEEN 0 AND 10", name=op.f("ck_pains_worst")),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_pains_visit_id_visits"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("visit_id", "place", name=op.f("pk_pains")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "safety_answers",
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "answer = 'yes' OR answer = 'no' OR answer = 'undisclosed'", name=op.f("ck_safety_answers_answer")
        ),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_safety_answers_visit_id_visits"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("visit_id", "question", name=op.f("pk_safety_answers")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "sheets",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("large_print", sa.Integer(), nullable=False),
        sa.Column("paper", sa.Text(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("pdf", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("paper = 'a4' OR paper = 'letter'", name=op.f("ck_sheets_paper")),
        sa.CheckConstraint("large_print BETWEEN 0 AND 1", name=op.f("ck_sheets_large_print")),
        sa.CheckConstraint("length(sha256) = 64", name=op.f("ck_sheets_sha256")),
        sa.CheckConstraint("pages >= 1", name=op.f("ck_sheets_pages")),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_sheets_visit_id_visits"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sheets")),
        sa.UniqueConstraint(
            "visit_id",
            "language",
            "large_print",
            "paper",
            name=op.f("uq_sheets_visit_id_language_large_print_paper"),
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "staff_exercises",
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("change", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("exercise", sa.Text(), nullable=False),
        sa.CheckConstraint("change = 'add' OR change = 'remove'", name=op.f("ck_staff_exercises_change")),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_staff_exercises_visit_id_visits"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("visit_id", "change", "place", name=op.f("pk_staff_exercises")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "symptom_answers",
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "(answer IS NULL) <> (number IS NULL)", name=op.f("ck_symptom_answers_one_answer")
        ),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_symptom_answers_visit_id_visits"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("visit_id", "question", name=op.f("pk_symptom_answers")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "trials",
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("eyes", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("stance_duration_ms", sa.Integer(), nullable=False),
        sa.Column("ended_by", sa.Text(), nullable=False),
        sa.Column("void_reason", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "ended_by = 'client' OR ended_by = 'staff' OR ended_by = 'switch' OR "
            "ended_by = 'limit' OR ended_by = 'void'",
            name=op.f("ck_trials_ended_by"),
        ),
        sa.CheckConstraint("eyes = 'eyes_open' OR eyes = 'eyes_closed'", name=op.f("ck_trials_eyes")),
        sa.CheckConstraint("side = 'left' OR side = 'right'", name=op.f("ck_trials_side")),
        sa.CheckConstraint(
            "void_reason = 'touched_support' OR void_reason = 'started_early' OR "
            "void_reason = 'interrupted' OR void_reason = 'clock_wrong' OR void_reason = 'other'",
            name=op.f("ck_trials_void_reason"),
        ),
        sa.CheckConstraint(
            "stance_duration_ms BETWEEN 0 AND 45000", name=op.f("ck_trials_stance_duration_ms")
        ),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_trials_visit_id_visits"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("visit_id", "side", "eyes", "place", name=op.f("pk_trials")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
