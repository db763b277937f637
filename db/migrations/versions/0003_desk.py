"""The desk: who signs in, the audit log, what staff measured and changed, earlier sheets, merges, settings.

Frozen: it stands on its own and is never edited.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "audit",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("via", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("mac", sa.Text(), nullable=False),
        sa.CheckConstraint("length(mac) = 64", name=op.f("ck_audit_mac")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_audit")),
        sqlite_strict=True,
    )
    op.create_table(
        "settings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=True),
        sa.CheckConstraint("value IS NULL OR json_valid(value)", name=op.f("ck_settings_value")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_settings")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_settings_key"), "settings", ["key"], unique=False)
    op.create_table(
        "staff",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("login", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("pin_hash", sa.Text(), nullable=False),
        sa.Column("enabled", sa.Integer(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "role = 'staff' OR role = 'manager' OR role = 'administrator'", name=op.f("ck_staff_role")
        ),
        sa.CheckConstraint("enabled BETWEEN 0 AND 1", name=op.f("ck_staff_enabled")),
        sa.CheckConstraint("failures >= 0", name=op.f("ck_staff_failures")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
        sa.UniqueConstraint("login", name=op.f("uq_staff_login")),
        sqlite_strict=True,
    )
    op.create_table(
        "approvals",
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_approvals_visit_id_visits"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("visit_id", name=op.f("pk_approvals")),
        sqlite_strict=True,
    )
    op.create_table(
        "edits",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("old", sa.Text(), nullable=True),
        sa.Column("new", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_edits_visit_id_visits"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_edits")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_edits_visit_id"), "edits", ["visit_id"], unique=False)
    op.create_table(
        "finishes",
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_finishes_visit_id_visits"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("visit_id", name=op.f("pk_finishes")),
        sqlite_strict=True,
    )
    op.create_table(
        "former_sheets",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("large_print", sa.Integer(), nullable=False),
        sa.Column("paper", sa.Text(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("pdf", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("paper = 'a4' OR paper = 'letter'", name=op.f("ck_former_sheets_paper")),
        sa.CheckConstraint("large_print BETWEEN 0 AND 1", name=op.f("ck_former_sheets_large_print")),
        sa.CheckConstraint("length(sha256) = 64", name=op.f("ck_former_sheets_sha256")),
        sa.CheckConstraint("pages >= 1", name=op.f("ck_former_sheets_pages")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_former_sheets_version")),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_former_sheets_visit_id_visits"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_former_sheets")),
        sa.UniqueConstraint(
            "visit_id",
            "version",
            "language",
            "large_print",
            "paper",
            name=op.f("uq_former_sheets_visit_id_version_language_large_print_paper"),
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "merges",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=False),
        sa.Column("merged_at", sa.Text(), nullable=False),
        sa.Column("merged_by", sa.Text(), nullable=False),
        sa.Column("undone_at", sa.Text(), nullable=True),
        sa.Column("undone_by", sa.Text(), nullable=True),
        sa.CheckConstraint("(undone_at IS NULL) = (undone_by IS NULL)", name=op.f("ck_merges_undone")),
        sa.CheckConstraint("visit_id < other_id", name=op.f("ck_merges_order")),
        sa.ForeignKeyConstraint(
            ["other_id"], ["visits.id"], name=op.f("fk_merges_other_id_visits"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_merges_visit_id_visits"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merges")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_merges_other_id"), "merges", ["other_id"], unique=False)
    op.create_index(
        "uq_merges_standing",
        "merges",
        ["visit_id", "other_id"],
        unique=True,
        sqlite_where=sa.text("undone_at IS NULL"),
    )
    op.create_table(
        "staff_arches",
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
            name=op.f("ck_staff_arches_brings_ahi"),
        ),
        sa.CheckConstraint(
            "method <> 'footprint_index' OR (fore_cm2 IS NOT NULL AND mid_cm2 IS NOT NULL AND heel_cm2 IS NOT NULL)",
            name=op.f("ck_staff_arches_brings_footprint_index"),
        ),
        sa.CheckConstraint(
            "method <> 'footprint_morph' OR (arch_index IS NOT NULL)",
            name=op.f("ck_staff_arches_brings_footprint_morph"),
        ),
        sa.CheckConstraint(
            "method <> 'footprint_picture' OR (picture IS NOT NULL)",
            name=op.f("ck_staff_arches_brings_footprint_picture"),
        ),
        sa.CheckConstraint(
            "method <> 'navicular_drop' OR (sitting_mm IS NOT NULL AND standing_mm IS NOT NULL)",
            name=op.f("ck_staff_arches_brings_navicular_drop"),
        ),
        sa.CheckConstraint(
            "method = 'footprint_morph' OR method = 'footprint_picture' OR method = 'ahi' OR "
            "method = 'navicular_drop' OR method = 'footprint_index'",
            name=op.f("ck_staff_arches_method"),
        ),
        sa.CheckConstraint(
            "picture = 'low' OR picture = 'typical' OR picture = 'high' OR picture = 'not_sure'",
            name=op.f("ck_staff_arches_picture"),
        ),
        sa.CheckConstraint("side = 'left' OR side = 'right'", name=op.f("ck_staff_arches_side")),
        sa.CheckConstraint("system = 'ahims' OR system = 'caliper'", name=op.f("ck_staff_arches_system")),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_staff_arches_visit_id_visits"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("visit_id", "side", name=op.f("pk_staff_arches")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "staff_doses",
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("exercise", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("sets", sa.Integer(), nullable=False),
        sa.Column("reps", sa.Integer(), nullable=True),
        sa.Column("hold_s", sa.Integer(), nullable=True),
        sa.Column("seconds", sa.Integer(), nullable=True),
        sa.Column("rest_s", sa.Integer(), nullable=True),
        sa.Column("per_day", sa.Integer(), nullable=False),
        sa.Column("per_week", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_staff_doses_visit_id_visits"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("visit_id", "exercise", name=op.f("pk_staff_doses")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "staff_overrides",
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("exercise", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_staff_overrides_visit_id_visits"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("visit_id", "exercise", name=op.f("pk_staff_overrides")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "staff_trials",
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("eyes", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("stance_duration_ms", sa.Integer(), nullable=False),
        sa.Column("ended_by", sa.Text(), nullable=False),
        sa.Column("void_reason", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "ended_by = 'client' OR ended_by = 'staff' OR ended_by = 'switch' OR ended_by = "
            "'limit' OR ended_by = 'void'",
            name=op.f("ck_staff_trials_ended_by"),
        ),
        sa.CheckConstraint("eyes = 'eyes_open' OR eyes = 'eyes_closed'", name=op.f("ck_staff_trials_eyes")),
        sa.CheckConstraint("side = 'left' OR side = 'right'", name=op.f("ck_staff_trials_side")),
        sa.CheckConstraint(
            "void_reason = 'touched_support' OR void_reason = 'started_early' OR void_reason = "
            "'interrupted' OR void_reason = 'clock_wrong' OR void_reason = 'other'",
            name=op.f("ck_staff_trials_void_reason"),
        ),
        sa.CheckConstraint(
            "stance_duration_ms BETWEEN 0 AND 45000", name=op.f("ck_staff_trials_stance_duration_ms")
        ),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_staff_trials_visit_id_visits"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("visit_id", "side", "eyes", "place", name=op.f("pk_staff_trials")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_visits_state", "visits", ["state", "started_at"], unique=False)
    op.execute(
        "CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit\n"
        "BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END"
    )
    op.execute(
        "CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit\n"
        "BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END"
    )
