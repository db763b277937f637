import os
import stat
import threading

import pytest

from db import keys
from db.keys import KeyPlace, KeyUnavailable, check_value, fits, key_place, make_key, read_key


@pytest.fixture
def place(tmp_path):
    return KeyPlace(tmp_path / "store.key")


def test_a_key_is_32_random_bytes_for_its_owner_only(place):
    key = make_key(place)
    assert len(key) == 32
    assert read_key(place) == key
    assert stat.S_IMODE(place.path.stat().st_mode) == 0o400
    assert place.path.read_text() == f"{key.hex()}\n"
    assert [file.name for file in place.path.parent.iterdir()] == ["store.key"]


def test_a_key_is_never_overwritten(place):
    first = make_key(place)
    assert make_key(place) == first
    assert read_key(place) == first


def test_two_keys_differ(tmp_path):
    assert make_key(KeyPlace(tmp_path / "a")) != make_key(KeyPlace(tmp_path / "b"))


def test_all_who_make_the_key_at_once_get_the_same(place):
    start, made = threading.Barrier(8), []

    def work():
        start.wait()
        made.append(make_key(place))

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 8
    assert set(made) == {read_key(place)}
    assert [file.name for file in place.path.parent.iterdir()] == ["store.key"]


def test_no_file_is_no_key(place):
    assert read_key(place) is None


@pytest.mark.parametrize("mode", [0o440, 0o404, 0o420, 0o644, 0o600 | 0o002])
def test_a_key_that_others_may_touch_is_refused(place, mode):
    make_key(place)
    place.path.chmod(mode)
    with pytest.raises(KeyUnavailable, match="chmod 400"):
        read_key(place)


@pytest.mark.parametrize("mode", [0o400, 0o600])
def test_a_key_of_its_owner_is_taken(place, mode):
    key = make_key(place)
    place.path.chmod(mode)
    assert read_key(place) == key


@pytest.mark.parametrize("text", ["", "abcd", "zz" * 32, "ab" * 31, "ab" * 33, "é" * 32, "ab" * 200])
def test_a_damaged_key_is_refused_without_being_quoted(place, text):
    place.path.touch(0o600)
    place.path.write_text(text, "utf-8")
    with pytest.raises(KeyUnavailable, match="recovery copy") as caught:
        read_key(place)
    assert not text or text not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


def test_a_recovery_copy_typed_in_capitals_with_a_line_end_is_taken(place):
    key = bytes(range(32))
    place.path.touch(0o600)
    place.path.write_text(f"  {key.hex().upper()}\r\n")
    assert read_key(place) == key


def test_a_directory_is_no_key(place):
    place.path.mkdir()
    with pytest.raises(KeyUnavailable, match="cannot be read"):
        read_key(place)


# --- where it is ---------------------------------------------------------------------------------------------


def test_the_named_file_comes_first_then_the_credential_then_the_data_directory(tmp_path):
    credential = tmp_path / keys.CREDENTIAL_NAME
    credential.write_text("ab" * 32)
    both = {keys.KEY_FILE_VARIABLE: "/media/key", keys.CREDENTIALS_VARIABLE: str(tmp_path)}
    given = {keys.CREDENTIALS_VARIABLE: str(tmp_path)}
    elsewhere = {keys.CREDENTIALS_VARIABLE: str(tmp_path / "other")}
    data_dir = tmp_path / "data"
    assert str(key_place(data_dir, both).path) == "/media/key"
    assert key_place(data_dir, given) == KeyPlace(credential, credential=True)
    assert key_place(data_dir, elsewhere) == KeyPlace(data_dir / "store.key")
    assert key_place(data_dir, {}) == KeyPlace(data_dir / "store.key")


def test_the_environment_is_looked_at(tmp_path, monkeypatch):
    monkeypatch.setenv(keys.KEY_FILE_VARIABLE, "/media/key")
    assert str(key_place(tmp_path).path) == "/media/key"


def test_a_credential_keeps_the_mode_that_the_system_gave_it(tmp_path):
    credential = tmp_path / keys.CREDENTIAL_NAME
    credential.touch(0o440)
    credential.write_text("ab" * 32)
    os.chmod(credential, 0o440)
    assert read_key(KeyPlace(credential, credential=True)) == bytes.fromhex("ab" * 32)


# --- the check value -----------------------------------------------------------------------------------------


def test_the_check_value_knows_its_key_and_tells_nothing_about_it(place):
    key = make_key(place)
    check = check_value(key)
    assert fits(key, f"{check}\n")
    assert not fits(bytes(32), check)
    assert not fits(key, "")
    assert key.hex()[:8] not in check
