import shutil
from dataclasses import replace

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from db import migrate
from db.engine import Database, new_file
from db.keys import key_place, read_key
from db.opening import STORE_FILE, open_database
from db.table_parts import Base
from kiosk.errors import StoreUnavailable
from kiosk.visit import SafetyId, YesNo
from tests.db.conftest import opened
from tests.db.test_visits import CODE, VISIT

NOW, AFTER = migrate.HEAD, f"{int(migrate.HEAD) + 1:04}"
NEXT = f"""
import sqlalchemy as sa
from alembic import op

revision = "{AFTER}"
down_revision = "{NOW}"


def upgrade():
    with op.batch_alter_table("visits") as table:
        table.add_column(sa.Column("room", sa.Text()))
"""
BROKEN = (
    NEXT
    + """
    op.create_table("half_done", sa.Column("id", sa.Integer(), primary_key=True))
    raise RuntimeError("the power went out")
"""
)
REBUILD = NEXT.replace("as table:", 'as table:\n        table.alter_column("step", nullable=True)')
ORPHANS = (
    NEXT
    + """
    op.execute("DELETE FROM visits")
"""
)


@pytest.fixture
def filled(made_dir, data_dir):
    """A store with one visit, opened as a `Database`, with its key."""
    store = opened(data_dir)
    store.save(VISIT.with_safety({SafetyId("diabetes"): YesNo.NO}))
    store.close()
    key = read_key(key_place(data_dir, {}))
    database = Database.open(data_dir / STORE_FILE, key)
    yield database, key
    database.close()


@pytest.fixture
def steps(tmp_path):
    """The real migrations with one more, of the text that is given."""

    def with_next(text):
        folder = tmp_path / "migrations"
        shutil.copytree(migrate.MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
        (folder / "versions" / f"{AFTER}_next.py").write_text(text)
        return folder

    return with_next


def schema(database):
    """Every object's definition, its parts in no order: constraints may be written in any."""
    with database.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name <> 'alembic_version'"
        ).all()
    return {name: sorted(line.strip().rstrip(",").strip() for line in sql.splitlines()) for name, sql in rows}


# --- the steps and the models --------------------------------------------------------------------------------


def test_the_migrations_make_what_the_models_say(filled, tmp_path):
    database, key = filled
    path = tmp_path / "from-models.db"
    new_file(path).close()
    from_models = Database.open(path, key)
    try:
        with from_models.write() as connection:
            Base.metadata.create_all(connection)
        assert schema(database) == schema(from_models)
    finally:
        from_models.close()


def test_autogenerate_finds_no_difference(filled):
    database, _ = filled
    with database.read() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "render_as_batch": True})
        assert compare_metadata(context, Base.metadata) == []


def test_the_newest_step_is_the_one_that_is_written_down():
    script = ScriptDirectory(str(migrate.MIGRATIONS))
    assert script.get_heads() == [migrate.HEAD]
    names = [step.path.rpartition("/")[2] for step in script.walk_revisions()]
    assert all(
        name.startswith(step.revision) for name, step in zip(names, script.walk_revisions(), strict=True)
    )


# --- upgrading -----------------------------------------------------------------------------------------------


def test_an_upgrade_keeps_the_visits_and_an_encrypted_copy_of_before(filled, steps, data_dir):
    database, key = filled
    migrate.bring_up_to_date(database, key, AFTER, steps(NEXT))
    with database.read() as connection:
        assert migrate.revision(connection) == AFTER
        assert connection.exec_driver_sql("SELECT code, room FROM visits").all() == [(CODE, None)]
    assert database.problems() == ()
    (copy,) = (data_dir / migrate.COPIES).iterdir()
    assert copy.name == f"footing-{NOW}.db"
    assert copy.stat().st_mode & 0o777 == 0o600
    assert copy.parent.stat().st_mode & 0o777 == 0o700
    assert b"Zebulon" not in copy.read_bytes()
    assert not copy.read_bytes().startswith(b"SQLite format 3")
    before = Database.open(copy, key)
    try:
        with before.read() as connection:
            assert migrate.revision(connection) == NOW
            assert connection.exec_driver_sql("SELECT first_name FROM visits").scalars().all() == ["Zebulon"]
        assert before.problems() == ()
    finally:
        before.close()


def test_only_the_copy_of_the_last_upgrade_is_kept(filled, steps, data_dir):
    database, key = filled
    copies = data_dir / migrate.COPIES
    copies.mkdir()
    (copies / "footing-0000.db").write_bytes(b"of an earlier upgrade")
    migrate.bring_up_to_date(database, key, AFTER, steps(NEXT))
    assert [file.name for file in copies.iterdir()] == [f"footing-{NOW}.db"]


@pytest.mark.parametrize(
    ("text", "says"),
    [(BROKEN, "the power went out"), (ORPHANS, "without their parent")],
    ids=["breaks", "orphans"],
)
def test_an_upgrade_that_fails_leaves_the_store_as_it_was(filled, steps, text, says):
    database, key = filled
    before = schema(database)
    with pytest.raises(RuntimeError, match=says):
        migrate.bring_up_to_date(database, key, AFTER, steps(text))
    assert schema(database) == before
    with database.read() as connection:
        assert migrate.revision(connection) == NOW
        assert connection.exec_driver_sql("SELECT count(*) FROM safety_answers").scalar_one() == 1
    migrate.bring_up_to_date(database, key)


def test_rebuilding_a_table_does_not_drop_what_hangs_on_it(filled, steps):
    """A rebuild drops the old table; with foreign keys on, that would delete every answer of every visit."""
    database, key = filled
    migrate.bring_up_to_date(database, key, AFTER, steps(REBUILD))
    with database.write() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM safety_answers").scalar_one() == 1
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1


def test_a_newer_store_is_refused_and_left_alone(filled, data_dir):
    database, _ = filled
    with database.write() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    before = (data_dir / STORE_FILE).read_bytes()
    with pytest.raises(StoreUnavailable, match="newer version") as caught:
        open_database(data_dir, {})
    assert "Install" in caught.value.what_to_do
    assert (data_dir / STORE_FILE).read_bytes() == before
    assert not (data_dir / migrate.COPIES).exists()


def test_up_to_date_means_no_copy(filled, data_dir):
    database, key = filled
    migrate.bring_up_to_date(database, key)
    assert not (data_dir / migrate.COPIES).exists()


# --- making --------------------------------------------------------------------------------------------------


def test_what_a_cut_off_start_left_is_swept_away(data_dir):
    data_dir.mkdir()
    for name in ("footing.db.new", "footing.db.new-wal", "store.check.new"):
        (data_dir / name).write_bytes(b"half")
    store = opened(data_dir)
    store.save(replace(VISIT, step="safety:now"))
    store.close()
    assert sorted(file.name for file in data_dir.iterdir()) == ["footing.db", "store.check", "store.key"]
