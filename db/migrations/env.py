"""Alembic's entry: runs the steps on the connection that `db.migrate` hands in, in its transaction."""

from alembic import context

from db.table_parts import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    compare_type=True,
)
context.run_migrations()
