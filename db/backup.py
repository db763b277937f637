"""Encrypted copies of the store: made, checked before they get their name, listed, and put back.

A copy is `footing-20261122T093000Z.db` in a folder of mode 0700. It opens with the key of the store it came from; the
key is not in it, so a copy is worth nothing without the printed recovery copy of the key.
"""

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection

from db import migrate
from db.audit import AuditTrail
from db.engine import Database, of_os_error, sync
from kiosk.desk.keeping_ports import BackupFile, Verified
from kiosk.errors import StoreUnavailable
from kiosk.security.audit import START, AuditEntry
from kiosk.visit import VisitCode

_NAME = "footing-%Y%m%dT%H%M%SZ.db"
REPLACED = "before-restore-"
"""What a store is called that a backup took the place of: `footing.db.before-restore-20261122T093000Z`."""
_PATTERN = re.compile(r"footing-\d{8}T\d{6}Z\.db")


class SqlBackups:
    """Backups of one `Database`."""

    def __init__(self, database: Database, trail: AuditTrail, key: bytes) -> None:
        self._database = database
        self._trail = trail
        self._key = key

    def make(self, folder: Path, at: datetime, entry: AuditEntry) -> BackupFile:
        name = at.astimezone(UTC).strftime(_NAME)
        path, building = folder / name, folder / f".{name}.new"
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if path.exists():
                raise StoreUnavailable("There is a backup of this second already.", "Try again in a moment.")
            migrate.remove(building)
            try:
                self._database.copy_to(building)
                visits, head = self._checked(building)
                building.replace(path)
            finally:
                migrate.remove(building)
            sync(folder)
        except OSError as error:
            raise of_os_error(error) from error
        with self._database.write() as connection:
            told: dict[str, str | int] = {"visits": visits, "head": head, "file": name}
            self._trail.add(connection, AuditEntry(entry.actor, entry.via, entry.action, None, told))
        return BackupFile(path, at, visits, head)

    def listed(self, folder: Path) -> Sequence[tuple[Path, datetime]]:
        return listed(folder)

    def remove(self, path: Path) -> None:
        try:
            path.unlink()
            sync(path.parent)
        except OSError as error:
            raise of_os_error(error) from error

    def verify(self, folder: Path) -> Verified:
        with self._database.read() as connection:
            audit = self._trail.check(connection)
        backups = {path.name: problems_of(path, self._key) for path, _ in listed(folder)}
        return Verified(self._database.problems(), audit, backups)

    def _checked(self, copy: Path) -> tuple[int, str]:
        """Opened again with the key: whole, of the same schema, with its visits."""
        copied = Database.open(copy, self._key)
        try:
            problems = copied.problems()
            with copied.read() as there, self._database.read() as here:
                same = migrate.revision(there) == migrate.revision(here)
                visits, head = _visits(there), _head(there)
        finally:
            copied.close()
        if problems or not same:
            raise StoreUnavailable(
                "The backup is not whole, so it was not kept.",
                "Check the disk it is written to, then run footing backup again.",
            )
        return visits, head


def listed(folder: Path) -> list[tuple[Path, datetime]]:
    """The backups in this folder, the newest first, by their names."""
    if not folder.is_dir():
        return []
    found = [path for path in folder.iterdir() if _PATTERN.fullmatch(path.name)]
    dated = [(path, datetime.strptime(path.name, _NAME).replace(tzinfo=UTC)) for path in found]
    return sorted(dated, key=lambda one: one[1], reverse=True)


def problems_of(path: Path, key: bytes) -> tuple[str, ...]:
    """What is wrong with a copy; empty when it opens with this key and is whole."""
    try:
        copied = Database.open(path, key)
    except StoreUnavailable as error:
        return (error.what_happened,)
    try:
        return copied.problems()
    finally:
        copied.close()


def holds_any(path: Path, key: bytes, codes: Sequence[VisitCode]) -> bool:
    """Whether a copy has one of these visits. One that does not open holds them for all we know."""
    try:
        copied = Database.open(path, key)
    except StoreUnavailable:
        return True
    try:
        with copied.read() as connection:
            some = ", ".join("?" * len(codes))
            query = f"SELECT EXISTS (SELECT 1 FROM visits WHERE code IN ({some}))"
            return bool(connection.exec_driver_sql(query, tuple(codes)).scalar_one())
    finally:
        copied.close()


def _visits(connection: Connection) -> int:
    return int(connection.exec_driver_sql("SELECT count(*) FROM visits").scalar_one())


def _head(connection: Connection) -> str:
    found = connection.exec_driver_sql("SELECT mac FROM audit ORDER BY seq DESC LIMIT 1").scalar()
    return START if found is None else str(found)
