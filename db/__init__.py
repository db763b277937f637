"""The store behind `kiosk.ports`: SQLite encrypted by SQLCipher. `open_store` is the way in.

`open_database` gives what other stores on the same file (staff, audit) need: one `Database`, shared, so that
their rows and a visit's can be written in one transaction.
"""

from pathlib import Path

from db.bulk import SqlBulkStore
from db.engine import nothing_to_hide
from db.opening import open_database
from db.print_jobs import SqlPrintJobStore
from db.records import SqlRecordStore
from db.visits import SqlVisitStore
from kiosk.clock import SystemClock

__all__ = [
    "SqlBulkStore",
    "SqlPrintJobStore",
    "SqlRecordStore",
    "SqlVisitStore",
    "open_bulk",
    "open_database",
    "open_records",
    "open_store",
    "open_stores",
]


def open_store(data_dir: Path) -> SqlVisitStore:
    """The visits of this data directory, made (mode 0700, with a new key) on the first start.

    Raises `StoreUnavailable` with what to do. Close it when done. Any thread may use it.
    """
    return SqlVisitStore(open_database(data_dir), SystemClock())


def open_stores(data_dir: Path) -> tuple[SqlVisitStore, SqlPrintJobStore]:
    """The visits and the print jobs of this data directory, on one file. Close the visits when done with both."""
    database, clock = open_database(data_dir), SystemClock()
    return SqlVisitStore(database, clock), SqlPrintJobStore(database, clock)


def open_records(data_dir: Path) -> SqlRecordStore:
    """The finished visits of this data directory, to be read for an export. Raises `StoreUnavailable`."""
    return SqlRecordStore(open_database(data_dir))


def open_bulk(data_dir: Path) -> SqlBulkStore:
    """The store of this data directory, for synthetic visits. Raises `StoreUnavailable`."""
    with nothing_to_hide():
        return SqlBulkStore(open_database(data_dir))
