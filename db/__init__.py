"""The store behind `kiosk.ports`: SQLite encrypted by SQLCipher. `open_store` is the way in.

`open_database` gives what other stores on the same file (staff, audit) need: one `Database`, shared, so that
their rows and a visit's can be written in one transaction.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from db import keys
from db.audit import AuditTrail, SqlAuditLog
from db.backup import SqlBackups
from db.bulk import SqlBulkStore
from db.desk import SqlDeskStore
from db.engine import nothing_to_hide
from db.keeping import SqlKeeper
from db.numbers import SqlNumberStore
from db.opening import STORE_FILE, open_database
from db.print_jobs import SqlPrintJobStore
from db.records import SqlRecordStore
from db.restoring import restore
from db.setting_store import SqlSettingStore
from db.staff_key import renew_staff_key, staff_key
from db.users import SqlUserStore
from db.visits import SqlVisitStore
from kiosk.clock import SystemClock
from kiosk.ports import Clock
from kiosk.security.keys import StaffKeys, derive

__all__ = [
    "SqlBulkStore",
    "SqlPrintJobStore",
    "SqlRecordStore",
    "SqlVisitStore",
    "Stores",
    "chosen_at_the_desk",
    "open_bulk",
    "open_database",
    "open_records",
    "open_store",
    "open_stores",
    "renew_staff_key",
    "restore",
]


@dataclass(frozen=True, slots=True)
class Stores:
    """Everything that is kept in one store file, on one `Database`. Close `visits` when done; it closes all."""

    visits: SqlVisitStore
    desk: SqlDeskStore
    users: SqlUserStore
    audit: SqlAuditLog
    jobs: SqlPrintJobStore
    settings: SqlSettingStore
    numbers: SqlNumberStore
    keeper: SqlKeeper
    backups: SqlBackups
    records: SqlRecordStore
    keys: StaffKeys


def open_stores(data_dir: Path, clock: Clock) -> Stores:
    """The whole store of this data directory, made (mode 0700, with new keys) on the first start.

    Raises `StoreUnavailable` with what to do. Any thread may use what it returns.
    """
    database = open_database(data_dir)
    try:
        staff_keys = derive(staff_key(data_dir, database))
        place = keys.key_place(data_dir)
        key = keys.read_key(place)
        if key is None:  # taken away since the store was opened
            raise keys.missing(place)
    except BaseException:
        database.close()
        raise
    trail = AuditTrail(staff_keys.audit, clock)
    return Stores(
        visits=SqlVisitStore(database, clock),
        desk=SqlDeskStore(database, trail, clock),
        users=SqlUserStore(database, trail, clock),
        audit=SqlAuditLog(database, trail),
        jobs=SqlPrintJobStore(database, clock, trail),
        settings=SqlSettingStore(database, trail),
        numbers=SqlNumberStore(database),
        keeper=SqlKeeper(database, trail, key),
        backups=SqlBackups(database, trail, key),
        records=SqlRecordStore(database),
        keys=staff_keys,
    )


def chosen_at_the_desk(data_dir: Path) -> Mapping[str, object]:
    """What a manager chose at the desk; nothing when there is no store yet. Raises `StoreUnavailable`."""
    if not (data_dir / STORE_FILE).exists():
        return {}
    database = open_database(data_dir)
    try:
        return SqlSettingStore(database, AuditTrail(b"", SystemClock())).chosen()
    finally:
        database.close()


def open_store(data_dir: Path) -> SqlVisitStore:
    """The visits of this data directory, made (mode 0700, with a new key) on the first start.

    Raises `StoreUnavailable` with what to do. Close it when done. Any thread may use it.
    """
    return SqlVisitStore(open_database(data_dir), SystemClock())


def open_records(data_dir: Path) -> SqlRecordStore:
    """The finished visits of this data directory, to be read for an export. Raises `StoreUnavailable`."""
    return SqlRecordStore(open_database(data_dir))


def open_bulk(data_dir: Path) -> SqlBulkStore:
    """The store of this data directory, for synthetic visits. Raises `StoreUnavailable`."""
    with nothing_to_hide():
        return SqlBulkStore(open_database(data_dir))
