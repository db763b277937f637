"""The settings that the promises rest on, as the open file itself reports them."""

import pytest
from sqlalchemy.exc import IntegrityError, OperationalError

from db.engine import APPLICATION_ID, Database, connect, new_file
from db.opening import open_database
from kiosk.errors import StoreUnavailable
from kiosk.visit import SafetyId, YesNo
from tests.db.test_visits import VISIT


@pytest.fixture
def database(made_dir):
    database = open_database(made_dir, {})
    yield database
    database.close()


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("recursive_triggers", 1),
        ("secure_delete", 1),
        ("temp_store", 2),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("fullfsync", 1),
        ("checkpoint_fullfsync", 1),
        ("busy_timeout", 5000),
        ("mmap_size", 0),
        ("cipher_memory_security", "1"),
        ("cipher_use_hmac", "1"),
        ("application_id", APPLICATION_ID),
    ],
)
def test_settings(database, setting, value):
    with database.read() as reading, database.read() as also_reading, database.write() as writing:
        for connection in (reading, also_reading, writing):
            assert connection.exec_driver_sql(f"PRAGMA {setting}").scalar_one() == value


def test_the_sqlite_inside_has_the_fix_for_the_log_reset(database):
    """Versions 3.7.0 to 3.51.2 can corrupt a file when its log is reset while another connection reads."""
    with database.read() as connection:
        version = connection.exec_driver_sql("SELECT sqlite_version()").scalar_one()
        assert tuple(map(int, version.split("."))) >= (3, 51, 3)
        assert connection.exec_driver_sql("PRAGMA cipher_version").scalar_one().split(".")[0] >= "4"


def test_a_block_that_fails_writes_nothing(database):
    def fails():
        with database.write() as connection:
            connection.exec_driver_sql("CREATE TABLE left_over (a INTEGER) STRICT")
            raise KeyError

    with pytest.raises(KeyError):
        fails()
    with database.read() as connection, pytest.raises(OperationalError, match="no such table"):
        connection.exec_driver_sql("SELECT * FROM left_over")


def test_a_mistake_of_ours_is_no_store_trouble_and_quotes_no_values(database):
    with pytest.raises(IntegrityError) as caught, database.write() as connection:
        connection.exec_driver_sql("INSERT INTO confirmed (visit_id, path) VALUES (?, ?)", (9, "Zebulon"))
    assert "Zebulon" not in str(caught.value)
    assert not isinstance(caught.value, StoreUnavailable)


def test_a_file_is_never_made_by_opening(tmp_path):
    with pytest.raises(StoreUnavailable):
        Database.open(tmp_path / "absent.db", bytes(32))
    assert list(tmp_path.iterdir()) == []


def test_a_new_file_replaces_nothing(tmp_path):
    (tmp_path / "there").write_text("kept")
    with pytest.raises(FileExistsError):
        new_file(tmp_path / "there")
    assert (tmp_path / "there").read_text() == "kept"


def test_a_checkpoint_empties_the_log_unless_somebody_reads(store, data_dir):
    log = data_dir / "footing.db-wal"
    store.save(VISIT)
    assert log.stat().st_size > 0
    with store._database.read() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM visits").scalar_one()
        store.save(VISIT.with_safety({SafetyId("diabetes"): YesNo.NO}))
        quick = Database.open(store._database.path, key_of(data_dir), busy_timeout_ms=10)
        assert not quick.checkpoint()
    assert quick.checkpoint()
    assert log.stat().st_size == 0
    quick.close()


def key_of(data_dir):
    return bytes.fromhex((data_dir / "store.key").read_text())


def test_a_copy_opens_with_the_same_key_only(store, data_dir, tmp_path):
    store.save(VISIT)
    copy = tmp_path / "copy.db"
    store._database.copy_to(copy)
    copied = Database.open(copy, key_of(data_dir))
    assert copied.problems() == ()
    copied.close()
    with pytest.raises(StoreUnavailable):
        Database.open(copy, bytes(32))
    with pytest.raises(StoreUnavailable):
        store._database.copy_to(copy)


def test_a_bare_connection_needs_the_key(store, data_dir):
    connection = connect(data_dir / "footing.db", key_of(data_dir))
    assert connection.execute("SELECT count(*) FROM visits").fetchone() == (0,)
    connection.close()
