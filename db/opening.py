"""Opening the store of a data directory: key, file and schema brought together, each trouble by its own name.

    footing.db      the encrypted store (and footing.db-wal, footing.db-shm while it is open)
    store.key       its key, unless kept elsewhere (`db.keys`)
    store.check     tells a wrong key from a damaged file, and that there was a store here before

Opening a store that is up to date writes nothing into it.
"""

import fcntl
import os
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from db import keys, migrate
from db.engine import BUSY_TIMEOUT_MS, Database, NotReadable, new_file, of_os_error, sync
from kiosk.errors import StoreUnavailable

STORE_FILE = "footing.db"
CHECK_FILE = "store.check"
_TURN_S = 30.0


def open_database(
    data_dir: Path, environment: Mapping[str, str] | None = None, busy_timeout_ms: int = BUSY_TIMEOUT_MS
) -> Database:
    """The store of this data directory: made on the first start, upgraded when an older version made it.

    Raises `StoreUnavailable` (`KeyUnavailable` for the key) with what to do. An existing store is never replaced
    by an empty one, and an existing key never by a new one.
    """
    try:
        data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        with one_at_a_time(data_dir):
            return _open(data_dir, keys.key_place(data_dir, environment), busy_timeout_ms)
    except OSError as error:
        raise of_os_error(error) from error


def _open(data_dir: Path, place: keys.KeyPlace, busy_timeout_ms: int) -> Database:
    file, mark = data_dir / STORE_FILE, data_dir / CHECK_FILE
    check = mark.read_text("ascii", "replace") if mark.exists() else None
    key = keys.read_key(place)
    if _empty(file):
        if check is not None or not _empty(file.with_name(f"{file.name}-wal")):
            raise StoreUnavailable(
                "The store of visits is gone: its file is missing or empty.",
                "Restore the last backup with: footing restore",
            )
        key = keys.make_key(place) if key is None else key
        migrate.create(file, key)
    if key is None:
        raise keys.missing(place)
    if check is not None and not keys.fits(key, check):
        raise keys.wrong(place)
    try:
        database = Database.open(file, key, busy_timeout_ms)
    except NotReadable as error:
        if check is not None:
            raise
        raise StoreUnavailable(
            "The store of visits does not open: the key is not its own, or the file is damaged.",
            f"Put the recovery copy of the key into '{place.path}'. If it still does not open, restore the backup.",
        ) from error
    try:
        migrate.bring_up_to_date(database, key)
        if check is None:
            write_once(mark, keys.check_value(key))
    except BaseException:
        database.close()
        raise
    return database


def _empty(file: Path) -> bool:
    return not file.exists() or file.stat().st_size == 0


def write_once(path: Path, text: str) -> None:
    building = path.with_name(f"{path.name}.new")
    building.unlink(missing_ok=True)
    with new_file(building) as out:
        out.write(f"{text}\n".encode("ascii"))
        out.flush()
        os.fsync(out.fileno())
    building.replace(path)
    sync(path.parent)


@contextmanager
def one_at_a_time(data_dir: Path) -> Iterator[None]:
    """Two programs that start together must not both make the store, or upgrade it. Locks the directory itself."""
    handle = os.open(data_dir, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        _take_turn(handle)
        yield
    finally:
        os.close(handle)


def _take_turn(handle: int) -> None:
    deadline = time.monotonic() + _TURN_S
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        except BlockingIOError:
            if time.monotonic() > deadline:
                raise StoreUnavailable(
                    "Another Footing program is still starting.", "Close it, then try again."
                ) from None
            time.sleep(0.02)  # a file lock tells nobody when it is free, and waiting in it has no end
