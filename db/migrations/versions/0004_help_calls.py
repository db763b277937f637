"""A call for help from somebody whose visit is not stored.

Frozen: it stands on its own and is never edited.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "help_calls",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tier", sa.Text(), nullable=False),
        sa.Column("raised_at", sa.Text(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_help_calls_one")),
        sa.CheckConstraint(
            "tier = 'none' OR tier = 'caution' OR tier = 'urgent' OR tier = 'emergency'",
            name=op.f("ck_help_calls_tier"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_help_calls")),
        sqlite_strict=True,
    )
