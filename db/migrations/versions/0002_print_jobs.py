"""Print jobs: what is to be printed, where it is, and why it waits.

Frozen: it stands on its own and is never edited.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "print_jobs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.Integer(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("large_print", sa.Integer(), nullable=False),
        sa.Column("paper", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("copies", sa.Integer(), nullable=False),
        sa.Column("printer_uri", sa.Text(), nullable=False),
        sa.Column("asked_by", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("printer_job_id", sa.Integer(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("sent_at", sa.Text(), nullable=True),
        sa.Column("cancel_asked", sa.Integer(), nullable=False),
        sa.Column("instead_of", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.Column("deadline", sa.Text(), nullable=False),
        sa.Column("pdf", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint("(sent_at IS NULL) = (title = '')", name=op.f("ck_print_jobs_sent")),
        sa.CheckConstraint("asked_by = 'client' OR asked_by = 'staff'", name=op.f("ck_print_jobs_asked_by")),
        sa.CheckConstraint(
            "kind = 'sheet' OR kind = 'staff_copy' OR kind = 'test_page'", name=op.f("ck_print_jobs_kind")
        ),
        sa.CheckConstraint("paper = 'a4' OR paper = 'letter'", name=op.f("ck_print_jobs_paper")),
        sa.CheckConstraint("printer_job_id IS NULL OR title <> ''", name=op.f("ck_print_jobs_numbered")),
        sa.CheckConstraint(
            "reason = 'media_empty' OR reason = 'media_jam' OR reason = 'cover_open' OR "
            "reason = 'toner_low' OR reason = 'toner_empty' OR reason = 'output_full' OR "
            "reason = 'offline' OR reason = 'paused' OR reason = 'rejecting' OR "
            "reason = 'refused' OR reason = 'damaged' OR reason = 'service_down' OR "
            "reason = 'queue_missing' OR reason = 'dropped' OR reason = 'vanished' OR "
            "reason = 'slow' OR reason = 'too_late' OR reason = 'no_printer' OR reason = 'copy_limit' OR "
            "reason = 'other'",
            name=op.f("ck_print_jobs_reason"),
        ),
        sa.CheckConstraint(
            "state = 'queued' OR state = 'sending' OR state = 'printing' OR state = 'printed' OR "
            "state = 'needs_attention' OR state = 'failed' OR state = 'cancelled'",
            name=op.f("ck_print_jobs_state"),
        ),
        sa.CheckConstraint("attempts >= 0", name=op.f("ck_print_jobs_attempts")),
        sa.CheckConstraint("cancel_asked BETWEEN 0 AND 1", name=op.f("ck_print_jobs_cancel_asked")),
        sa.CheckConstraint("copies >= 1", name=op.f("ck_print_jobs_copies")),
        sa.CheckConstraint("large_print BETWEEN 0 AND 1", name=op.f("ck_print_jobs_large_print")),
        sa.CheckConstraint("length(sha256) = 64", name=op.f("ck_print_jobs_sha256")),
        sa.CheckConstraint("revision >= 1", name=op.f("ck_print_jobs_revision")),
        sa.ForeignKeyConstraint(
            ["instead_of"],
            ["print_jobs.id"],
            name=op.f("fk_print_jobs_instead_of_print_jobs"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_print_jobs_visit_id_visits"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_print_jobs")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        "ix_print_jobs_unfinished",
        "print_jobs",
        ["id"],
        unique=False,
        sqlite_where=sa.text("state <> 'printed' AND state <> 'failed' AND state <> 'cancelled'"),
    )
    op.create_index(op.f("ix_print_jobs_visit_id"), "print_jobs", ["visit_id"], unique=False)
    op.create_index(
        "uq_print_jobs_live",
        "print_jobs",
        ["visit_id", "sha256"],
        unique=True,
        sqlite_where=sa.text(
            "state <> 'printed' AND state <> 'failed' AND state <> 'cancelled' AND cancel_asked = 0"
        ),
    )
