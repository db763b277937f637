import os
import stat

import pytest

from db import open_store
from db.engine import BUSY_TIMEOUT_MS, Database, connect
from db.keys import CREDENTIAL_NAME, CREDENTIALS_VARIABLE, KEY_FILE_VARIABLE, key_place, make_key, read_key
from db.opening import CHECK_FILE, STORE_FILE, open_database
from kiosk.errors import StoreUnavailable, UserFacing
from kiosk.outcome import Tier
from kiosk.visit import SafetyId, VisitCode, YesNo
from tests.db.conftest import opened
from tests.db.test_visits import CODE, VISIT


@pytest.fixture
def filled(made_dir, data_dir):
    """A data directory with one visit, closed."""
    store = opened(data_dir)
    store.save(VISIT)
    store.close()
    return data_dir


def refused(data_dir, environment=None):
    with pytest.raises(StoreUnavailable) as caught:
        open_database(data_dir, environment or {})
    error = caught.value
    assert isinstance(error, UserFacing)
    assert error.what_happened.endswith(".")
    assert error.what_to_do.strip()
    return str(error)


def snapshot(folder):
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}


# --- the first start -----------------------------------------------------------------------------------------


def test_a_new_store_is_for_its_owner_only(data_dir):
    store = open_store(data_dir)
    store.save(VISIT)
    assert stat.S_IMODE(data_dir.stat().st_mode) == 0o700
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in data_dir.iterdir()}
    assert modes.pop("store.key") == 0o400
    assert set(modes) == {"footing.db", "footing.db-wal", "footing.db-shm", "store.check"}
    assert set(modes.values()) == {0o600}
    store.close()


def test_missing_parents_are_made(tmp_path):
    opened(tmp_path / "a" / "b c" / "ä%20?#").close()
    assert (tmp_path / "a" / "b c" / "ä%20?#" / STORE_FILE).exists()


def test_the_key_may_be_kept_elsewhere(data_dir, tmp_path):
    key_file = tmp_path / "usb" / "footing.key"
    key_file.parent.mkdir()
    environment = {KEY_FILE_VARIABLE: str(key_file)}
    open_database(data_dir, environment).close()
    assert key_file.exists()
    assert not (data_dir / "store.key").exists()
    open_database(data_dir, environment).close()
    assert "key of the store is missing" in refused(data_dir)


def test_a_credential_is_used_and_never_made(data_dir, tmp_path):
    credential = tmp_path / CREDENTIAL_NAME
    credential.write_text("cd" * 32)
    environment = {CREDENTIALS_VARIABLE: str(tmp_path)}
    before = snapshot(tmp_path)
    open_database(data_dir, environment).close()
    open_database(data_dir, environment).close()
    assert snapshot(tmp_path) == before
    assert not (data_dir / "store.key").exists()


def test_a_key_put_there_before_the_first_start_is_used(data_dir):
    """A recovery copy or a key made elsewhere."""
    data_dir.mkdir()
    key = make_key(key_place(data_dir, {}))
    opened(data_dir).close()
    Database.open(data_dir / STORE_FILE, key).close()


# --- opening again -------------------------------------------------------------------------------------------


def test_opening_reading_and_closing_changes_no_byte(filled):
    before = snapshot(filled)
    store = opened(filled)
    store.new_code()
    assert store.load(CODE) == VISIT
    store.find(CODE, 1)
    store.recent()
    store.interrupted()
    store.outcome(CODE)
    store.forget(VisitCode("W4XHFR"))
    store.problems()
    store.close()
    assert snapshot(filled) == before


def test_reading_writes_neither_file_nor_log_while_it_is_open(filled):
    """A client who declines leaves no trace, in the log neither."""
    store = opened(filled)
    store.save(VISIT)
    before = {name: data for name, data in snapshot(filled).items() if not name.endswith("-shm")}
    assert "footing.db-wal" in before
    store.new_code()
    store.load(CODE)
    store.recent()
    store.forget(VisitCode("W4XHFR"))
    other = opened(filled)
    other.find(CODE, 1950)
    after = {name: data for name, data in snapshot(filled).items() if not name.endswith("-shm")}
    assert after == before
    other.close()
    store.close()


def test_closing_leaves_one_file_beside_key_and_check(filled):
    assert sorted(snapshot(filled)) == ["footing.db", "store.check", "store.key"]


def test_a_lost_check_file_is_written_again(filled):
    check = (filled / CHECK_FILE).read_bytes()
    (filled / CHECK_FILE).unlink()
    opened(filled).close()
    assert (filled / CHECK_FILE).read_bytes() == check


# --- trouble, each by its own name ---------------------------------------------------------------------------


def test_key_missing(filled):
    key = (filled / "store.key").read_bytes()
    (filled / "store.key").unlink()
    before = snapshot(filled)
    assert "key of the store is missing" in refused(filled)
    assert snapshot(filled) == before, "a new key must never be made beside an old store"
    (filled / "store.key").touch(0o600)
    (filled / "store.key").write_bytes(key)
    store = opened(filled)
    assert store.load(CODE) == VISIT
    store.close()


def test_wrong_key(filled):
    (filled / "store.key").unlink()
    make_key(key_place(filled, {}))
    before = snapshot(filled)
    assert "not the key of this store" in refused(filled)
    assert snapshot(filled) == before


def test_wrong_key_and_no_check_file(filled):
    (filled / "store.key").unlink()
    (filled / CHECK_FILE).unlink()
    make_key(key_place(filled, {}))
    assert "key is not its own, or the file is damaged" in refused(filled)
    assert not (filled / CHECK_FILE).exists()


def test_key_open_to_others(filled):
    (filled / "store.key").chmod(0o444)
    assert "chmod 400" in refused(filled)


@pytest.mark.parametrize("how", ["missing", "empty"])
def test_a_store_that_is_gone_is_never_made_new(filled, how):
    if how == "missing":
        (filled / STORE_FILE).unlink()
    else:
        os.truncate(filled / STORE_FILE, 0)
    before = snapshot(filled)
    assert "restore" in refused(filled)
    assert snapshot(filled) == before


def test_a_log_without_its_store_is_never_made_new(data_dir):
    data_dir.mkdir()
    (data_dir / "footing.db-wal").write_bytes(b"somebody's visits")
    assert "gone" in refused(data_dir)
    assert (data_dir / "footing.db-wal").exists()


@pytest.mark.parametrize("offset", [0, 40, 4096 + 100])
def test_a_damaged_file(filled, offset):
    with (filled / STORE_FILE).open("r+b") as file:
        file.seek(offset)
        file.write(os.urandom(64))
    assert "damaged" in refused(filled)


def test_damage_found_later(filled, log_watch):
    """A page that is read only when a visit is loaded."""
    log_watch.expect("log could not be emptied")
    size = (filled / STORE_FILE).stat().st_size
    store = opened(filled)
    try:
        with (filled / STORE_FILE).open("r+b") as file:
            for page in range(8, size // 4096):
                file.seek(page * 4096 + 50)
                file.write(bytes(16))
        assert any("HMAC" in line for line in store.problems())
        with pytest.raises(StoreUnavailable, match="damaged"):
            store.load(CODE)
    finally:
        store.close()


def test_a_file_of_another_program(data_dir):
    opened(data_dir).close()
    key = read_key(key_place(data_dir, {}))
    connection = connect(data_dir / STORE_FILE, key)
    connection.execute("PRAGMA application_id = 7")
    connection.close()
    assert "damaged" in refused(data_dir)


def test_a_data_directory_that_is_a_file(tmp_path):
    (tmp_path / "data").write_text("not a directory")
    assert "cannot be read or written" in refused(tmp_path / "data")


def test_another_program_holds_the_store(filled):
    holder = connect(filled / STORE_FILE, read_key(key_place(filled, {})))
    store = opened(filled, busy_timeout_ms=20)
    try:
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreUnavailable, match="Another program"):
            store.save(VISIT.with_safety({SafetyId("diabetes"): YesNo.NO}))
        assert store.load(CODE) == VISIT, "reading goes on"
        holder.execute("ROLLBACK")
        store.save(VISIT.with_safety({SafetyId("diabetes"): YesNo.NO}))
        assert store.load(CODE) == VISIT.with_safety({SafetyId("diabetes"): YesNo.NO})
    finally:
        holder.close()
        store.close()
    assert BUSY_TIMEOUT_MS == 5000


def test_a_read_that_began_before_a_write_sees_one_moment(filled):
    """And does not keep the writer waiting."""
    first, second = opened(filled), opened(filled, busy_timeout_ms=20)
    try:
        with first._database.read() as connection:
            steps = connection.exec_driver_sql("SELECT step FROM visits")
            assert steps.scalar_one() == VISIT.step
            second.raise_flag(VISIT, Tier.URGENT)
            count = connection.exec_driver_sql("SELECT count(*) FROM flags").scalar_one()
            assert count == 0
        assert first.recent()[0].flag_open
    finally:
        first.close()
        second.close()
