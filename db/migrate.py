"""The schema of a store: made new, brought up to date at start, or refused when a newer program made it.

All steps of one upgrade are one transaction. Before it an encrypted copy of the file is made and proved to open;
`before-upgrade/` keeps the copy of the last upgrade only. It holds visits: erasing and retention cover it too.
"""

import logging
from pathlib import Path

from sqlalchemy import Connection, inspect

from db.engine import APPLICATION_ID, Database, new_file, of_os_error, sync
from kiosk.errors import StoreUnavailable

log = logging.getLogger(__name__)

# The last step in `migrations/versions`. Written here so that a start without an upgrade need not load Alembic.
HEAD = "0004"
COPIES = "before-upgrade"
SIDE_FILES = ("-wal", "-shm", "-journal")

MIGRATIONS = Path(__file__).parent / "migrations"


def create(path: Path, key: bytes) -> None:
    """A new, empty store at `path`. It appears complete or not at all."""
    building = path.with_name(f"{path.name}.new")
    try:
        remove(building)  # left over from a start that was cut off: nobody's data
        new_file(building).close()
        database = Database.open(building, key)
        try:
            with database.change_schema() as connection:
                connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
                _run(connection, HEAD, MIGRATIONS)
        finally:
            database.close()
        sync(building)
        building.replace(path)
        sync(path.parent)
    except OSError as error:
        raise of_os_error(error) from error


def bring_up_to_date(database: Database, key: bytes, to: str = HEAD, migrations: Path = MIGRATIONS) -> None:
    """Upgrade if need be. Whatever it raises, the store is as it was: `StoreUnavailable` when it is newer than
    this program, or when there is no room for the copy.
    """
    with database.read() as connection:
        now = revision(connection)
    if now == to:
        return
    if now not in _steps(migrations):
        raise StoreUnavailable(
            "The store of visits was made by a newer version of Footing.",
            "Install that version or a newer one again. Nothing was changed.",
        )
    copy = _copy(database, key, str(now))
    with database.change_schema() as connection:
        if revision(connection) == now:  # or another process did it while the copy was made
            _run(connection, to, migrations)
    log.info("store upgraded from %s to %s", now, to)
    for old in copy.parent.iterdir():
        if old != copy:
            old.unlink()


def revision(connection: Connection) -> str | None:
    """The step this store is at; None when it has no tables of ours."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return None if found is None else str(found)


def remove(path: Path) -> None:
    """Remove a store file with the files that SQLite keeps beside it."""
    for file in (path, *(path.with_name(path.name + side) for side in SIDE_FILES)):
        file.unlink(missing_ok=True)


def _copy(database: Database, key: bytes, now: str) -> Path:
    """An encrypted copy that opens with the same key and holds as many visits."""
    folder = database.path.parent / COPIES
    copy = folder / f"{database.path.stem}-{now}.db"
    building = copy.with_name(f"{copy.name}.new")
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        remove(building)
        try:
            database.copy_to(building)
            copied = Database.open(building, key)
            try:
                with copied.read() as there, database.read() as here:
                    alike = revision(there) == revision(here) and _visits(there) == _visits(here)
            finally:
                copied.close()
            if not alike:
                raise StoreUnavailable(
                    "The copy before the upgrade is not complete, so the store was not upgraded.",
                    "Close other Footing windows and commands and start again.",
                )
            building.replace(copy)
        finally:
            remove(building)
        sync(folder)
    except OSError as error:
        raise of_os_error(error) from error
    return copy


def _visits(connection: Connection) -> int:
    return int(connection.exec_driver_sql("SELECT count(*) FROM visits").scalar_one())


def _steps(migrations: Path) -> frozenset[str]:
    from alembic.script import ScriptDirectory

    return frozenset(step.revision for step in ScriptDirectory(str(migrations)).walk_revisions())


def _run(connection: Connection, to: str, migrations: Path) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    command.upgrade(config, to)
