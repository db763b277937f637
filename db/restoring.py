"""Putting a backup in the place of the store, also when the store is damaged or gone.

The backup is looked through first. A store that is there is never replaced in silence, and never deleted: it stays
beside the restored one as `footing.db.before-restore-...` until somebody removes it.
"""

import os
import shutil
from datetime import UTC
from pathlib import Path

from sqlcipher3 import dbapi2

from db import keys, migrate
from db.audit import AuditTrail
from db.backup import REPLACED, problems_of
from db.engine import Database, connect, new_file, of_os_error, sync
from db.opening import CHECK_FILE, STORE_FILE, one_at_a_time, open_database, write_once
from kiosk.desk.keeping_ports import BackupFile
from kiosk.errors import StoreUnavailable, UserFacing
from kiosk.ports import Clock
from kiosk.security.actor import Actor
from kiosk.security.audit import START, Event, entry
from kiosk.security.keys import derive


def restore(data_dir: Path, backup: Path, replace: bool, actor: Actor, clock: Clock) -> BackupFile:
    """Make `backup` the store of this data directory. Raises `UserFacing`; then nothing changed.

    `replace` has to be said when there is a store. No other Footing program may run: one that has the store open is
    noticed, but for a damaged store that cannot be told.
    """
    try:
        data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        with one_at_a_time(data_dir):
            key = _sound(data_dir, backup)
            store = data_dir / STORE_FILE
            there = store.exists() and store.stat().st_size > 0
            if there and not replace:
                raise UserFacing(
                    "There is a store of visits already.",
                    "Say --replace to restore in its place; it is kept beside it.",
                )
            if there and _in_use(store, key):
                raise UserFacing("Another Footing program uses the store.", "Close it, then try again.")
            _put(store, backup, clock.now_utc().astimezone(UTC).strftime("%Y%m%dT%H%M%SZ"))
            if not (data_dir / CHECK_FILE).exists():
                write_once(data_dir / CHECK_FILE, keys.check_value(key))
    except OSError as error:
        raise of_os_error(error) from error
    return _noted(data_dir, backup, actor, clock)


def _sound(data_dir: Path, backup: Path) -> bytes:
    """The key, which has to open the backup, and every page of it has to be whole."""
    if not backup.is_file():
        raise UserFacing("There is no such backup.", "Give the file that footing backup made.")
    place = keys.key_place(data_dir)
    key = keys.read_key(place)
    if key is None:
        raise keys.missing(place)
    if problems := problems_of(backup, key):
        raise UserFacing(
            f"This backup cannot be restored: {problems[0]}",
            "Take another one. If none opens, the key is not the one of this backup.",
        )
    return key


def _in_use(store: Path, key: bytes) -> bool:
    """Leaving the write-ahead mode needs the file for oneself. A damaged store cannot be asked."""
    try:
        connection = connect(store, key, busy_timeout_ms=200)
    except dbapi2.Error:
        return False
    try:
        return bool(connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0] != "delete")
    except dbapi2.OperationalError:
        return True
    except dbapi2.Error:
        return False
    finally:
        connection.close()


def _put(store: Path, backup: Path, when: str) -> None:
    """Copied beside the store first; the old one gets another name, side files and all, then the new one its own."""
    building = store.with_name(f"{store.name}.new")
    migrate.remove(building)
    with backup.open("rb") as source, new_file(building) as target:
        shutil.copyfileobj(source, target)
        target.flush()
        os.fsync(target.fileno())
    for side in ("", *migrate.SIDE_FILES):
        old = store.with_name(store.name + side)
        if old.exists():
            old.rename(store.with_name(f"{store.name}.{REPLACED}{when}{side}"))
    building.replace(store)
    sync(store.parent)


def _noted(data_dir: Path, backup: Path, actor: Actor, clock: Clock) -> BackupFile:
    """Open it as the kiosk will, upgrade included, and write down who restored what."""
    database = open_database(data_dir)
    try:
        with database.read() as connection:
            visits = int(connection.exec_driver_sql("SELECT count(*) FROM visits").scalar_one())
            head = connection.exec_driver_sql("SELECT mac FROM audit ORDER BY seq DESC LIMIT 1").scalar()
        _note(data_dir, database, backup, actor, clock, visits)
    finally:
        database.close()
    return BackupFile(backup, clock.now_utc(), visits, START if head is None else str(head))


def _note(data_dir: Path, database: Database, backup: Path, actor: Actor, clock: Clock, visits: int) -> None:
    staff_key = keys.read_key(keys.staff_key_place(data_dir))
    if staff_key is None:
        raise StoreUnavailable(
            "The store is restored, but the key of PINs and audit log is missing.",
            "Put its recovery copy in place; nobody can sign in before.",
        )
    with database.write() as connection:
        line = entry(actor, Event.RESTORED, None, file=backup.name, visits=visits)
        AuditTrail(derive(staff_key).audit, clock).add(connection, line)
