"""The encrypted SQLite file: how it is opened, how a transaction is made, and what a failure is called.

SQLCipher (AES-256 and an HMAC for each page) with a raw 32-byte key, so opening takes no key derivation.

Threads and processes: a `Database` may be used from any thread. Writers take turns (one lock in the process,
`BEGIN IMMEDIATE` between processes); a reader has its own connection, sees one moment, and waits for nobody.
"""

import errno
import logging
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from kiosk.errors import StoreUnavailable

log = logging.getLogger(__name__)

BUSY_TIMEOUT_MS = 5000
APPLICATION_ID = 0x464F4F54  # "FOOT", in the file's header: this file is ours

# Each line is there for a reason:
#   journal_mode WAL + synchronous FULL: what was committed survives a power cut (NORMAL loses it).
#   foreign_keys, recursive_triggers: not even INSERT OR REPLACE gets past a rule.
#   secure_delete: what is erased is overwritten. temp_store: no plain text in temporary files.
#   trusted_schema, cell_size_check: a tampered file cannot run functions or crash the reader.
#   cipher_memory_security: pages and keys are wiped from memory when freed.
_WIPES = "cipher_memory_security = ON"
_PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "fullfsync = ON",
    "checkpoint_fullfsync = ON",
    "foreign_keys = ON",
    "recursive_triggers = ON",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "trusted_schema = OFF",
    "cell_size_check = ON",
)

_READS = "footing_reads"


_wipes: ContextVar[bool] = ContextVar("wipes", default=True)


@contextmanager
def nothing_to_hide() -> Iterator[None]:
    """Stores opened in this block do not wipe memory: for synthetic visits, which it makes five times as slow.

    SQLCipher's switch is for the whole process and only ever goes on, so this holds while no other store is open.
    """
    before = _wipes.set(False)
    try:
        yield
    finally:
        _wipes.reset(before)


class NotReadable(StoreUnavailable):
    """The file opens with another key, or is no store at all: SQLCipher cannot tell the two apart."""


class Database:
    """One open store file. Make it with `Database.open`; `close` when done."""

    def __init__(self, engine: Engine, path: Path) -> None:
        self.path = path
        self._engine = engine
        self._writers = threading.RLock()
        self._closed = False

    @classmethod
    def open(cls, path: Path, key: bytes, busy_timeout_ms: int = BUSY_TIMEOUT_MS) -> "Database":
        """Open an existing file. Raises `NotReadable`, or `StoreUnavailable` when the disk refuses."""
        engine = create_engine(
            "sqlite://",
            creator=partial(connect, path, key, busy_timeout_ms, wipes=_wipes.get()),
            module=dbapi2,
            poolclass=QueuePool,
            pool_size=2,
            max_overflow=8,
            hide_parameters=True,  # the parameters are health data and would end in a traceback
        )
        event.listen(engine, "begin", _begin)
        database = cls(engine, path)
        try:
            with database.read() as connection:
                connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema").scalar_one()
                found = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
        except BaseException:
            engine.dispose()
            raise
        if found not in (0, APPLICATION_ID):
            engine.dispose()
            raise NotReadable(*_DAMAGED)
        return database

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One moment of the store, for reading only. Writes nothing to the disk."""
        with _as_store_errors(), self._engine.connect() as connection:
            connection.execution_options(**{_READS: True})
            with connection.begin():
                yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One transaction: all of it is on the disk when the block ends, or none of it."""
        with self._writers, _as_store_errors(), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def change_schema(self) -> Iterator[Connection]:
        """One transaction for migrations: a table may be rebuilt while others point at it; checked at the end."""
        with self._writers, _as_store_errors(), self._engine.connect() as connection:
            bare = connection.connection.cursor()
            bare.execute("PRAGMA foreign_keys = OFF")
            try:
                with connection.begin():
                    yield connection
                    orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
                    if orphans:
                        raise RuntimeError(f"the migration left {len(orphans)} rows without their parent")
            finally:
                bare.execute("PRAGMA foreign_keys = ON")

    def checkpoint(self) -> bool:
        """Bring the write-ahead log into the file and empty it. False when another process is in the way."""
        with self._writers, _as_store_errors():
            raw = self._engine.raw_connection()
            try:
                row = raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            finally:
                raw.close()
        return bool(row is not None and row[0] == 0)

    def copy_to(self, target: Path) -> None:
        """An encrypted copy under the same key, of one moment, while others may go on reading and writing.

        `target` must not exist. It is on the disk, name included, when the method returns.
        """
        with _as_store_errors():
            new_file(target).close()
            raw = self._engine.raw_connection()
            try:
                raw.cursor().execute("VACUUM INTO ?", (str(target),))
            finally:
                raw.close()
            sync(target)
            sync(target.parent)

    def problems(self) -> tuple[str, ...]:
        """What is damaged in the file, page by page; empty when it is sound. Reads everything: not for start-up."""
        with self.read() as connection:
            forged = connection.exec_driver_sql("PRAGMA cipher_integrity_check").scalars().all()
            if forged:  # the other checks would stop at the first such page
                return tuple(map(str, forged))
            broken = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
            orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        lines = [str(line) for line in broken if line != "ok"]
        return (*lines, *(f"{row[0]} row {row[1]} has no {row[2]}" for row in orphans))

    def close(self) -> None:
        """Empty the write-ahead log into the file and let go of it. A second call does nothing."""
        if self._closed:
            return
        self._closed = True
        try:
            if not self.checkpoint():
                log.info("store closed while another process uses it; its log stays until that one closes")
        except StoreUnavailable as error:
            # Nothing is lost: the log file keeps what was committed, and the next open reads it.
            log.warning("the store's log could not be emptied: %s", error.what_happened)
        finally:
            self._engine.dispose()


def connect(path: Path, key: bytes, busy_timeout_ms: int = BUSY_TIMEOUT_MS, *, wipes: bool = True) -> Any:
    """A bare keyed connection with our settings, in autocommit. The file must exist; it is never created here."""
    connection = dbapi2.connect(
        f"{path.absolute().as_uri()}?mode=rw", uri=True, check_same_thread=False, isolation_level=None
    )
    try:
        cursor = connection.cursor()
        cursor.execute("PRAGMA cipher_log_level = NONE")  # it would write to stderr what we raise anyway
        cursor.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        cursor.execute(f"PRAGMA busy_timeout = {busy_timeout_ms:d}")
        for pragma in (_WIPES, *_PRAGMAS) if wipes else _PRAGMAS:
            cursor.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def new_file(path: Path) -> BinaryIO:
    """A new, empty file that only its owner may read and write. Raises `FileExistsError`."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600), "wb")


def sync(path: Path) -> None:
    """Have the disk take what was written to this file, or the names in this directory."""
    handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _begin(connection: Connection) -> None:
    """Writers take the lock at once: one that reads first and writes later would fail without waiting."""
    reads = connection.get_execution_options().get(_READS, False)
    # Past SQLAlchemy's own execution, which would cost as much again as the statement.
    bare = connection.connection.driver_connection
    assert bare is not None
    bare.execute("BEGIN" if reads else "BEGIN IMMEDIATE")


# --- failures ------------------------------------------------------------------------------------------------

_DAMAGED = (
    "The store of visits is damaged.",
    "Do not delete anything. Restore the last backup with: footing restore",
)
_CANNOT_WRITE = (
    "The store of visits cannot be read or written.",
    "Check that the data directory belongs to the user of Footing and that the disk is not read-only.",
)
_WHAT: dict[str, tuple[str, str]] = {
    "SQLITE_FULL": (
        "The disk is full; the last entry was not saved.",
        "Free some space on the disk of the data directory. Everything saved before is safe.",
    ),
    "SQLITE_BUSY": (
        "Another program holds the store of visits.",
        "Try again in a moment. If it stays so, close other Footing windows and commands.",
    ),
    "SQLITE_IOERR": (
        "The disk did not take the last entry.",
        "Check that the disk is not full and not failing. Everything saved before is safe.",
    ),
    "SQLITE_CORRUPT": _DAMAGED,
    "SQLITE_READONLY": _CANNOT_WRITE,
    "SQLITE_CANTOPEN": _CANNOT_WRITE,
    "SQLITE_PERM": _CANNOT_WRITE,
    "SQLITE_AUTH": _CANNOT_WRITE,
}
_WHAT["SQLITE_LOCKED"] = _WHAT["SQLITE_PROTOCOL"] = _WHAT["SQLITE_BUSY"]


@contextmanager
def _as_store_errors() -> Iterator[None]:
    """Turn what the disk or the file refuses into `StoreUnavailable`; a mistake of ours stays what it is."""
    try:
        yield
    except DBAPIError as error:
        if (named := _named(error.orig)) is not None:
            raise named from error
        raise
    except dbapi2.Error as error:
        if (named := _named(error)) is not None:
            raise named from error
        raise
    except OSError as error:
        raise of_os_error(error) from error


def of_os_error(error: OSError) -> StoreUnavailable:
    """The same words for what the file system refuses."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return StoreUnavailable(*_WHAT["SQLITE_FULL"])
    if error.errno == errno.EIO:
        return StoreUnavailable(*_WHAT["SQLITE_IOERR"])
    return StoreUnavailable(*_CANNOT_WRITE)


def _named(error: BaseException | None) -> StoreUnavailable | None:
    name = str(getattr(error, "sqlite_errorname", ""))
    if name == "SQLITE_NOTADB":
        return NotReadable(*_DAMAGED)
    for prefix, message in _WHAT.items():
        if name == prefix or name.startswith(f"{prefix}_"):
            return StoreUnavailable(*message)
    return None
