"""Who may sign in: `kiosk.security.users.UserStore` in the encrypted file."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from db.audit import AuditTrail
from db.desk_models import StaffRecord
from db.engine import Database
from kiosk.errors import UserFacing
from kiosk.ports import Clock
from kiosk.security.audit import AuditEntry
from kiosk.security.roles import Role
from kiosk.security.users import Credentials, User, login_of

_STAFF = StaffRecord.__table__


class SqlUserStore:
    """The users of one `Database`."""

    def __init__(self, database: Database, trail: AuditTrail, clock: Clock) -> None:
        self._database = database
        self._trail = trail
        self._clock = clock

    def users(self) -> Sequence[User]:
        with self._database.read() as connection:
            return tuple(map(_user, connection.execute(select(_STAFF).order_by(StaffRecord.login))))

    def credentials(self, name: str) -> Credentials | None:
        with self._database.read() as connection:
            row = _find(connection, name)
        return None if row is None else Credentials(_user(row), row.pin_hash)

    def count_try(self, name: str) -> int:
        with self._database.write() as connection:
            counted = (
                update(StaffRecord)
                .where(StaffRecord.login == login_of(name))
                .values(failures=StaffRecord.failures + 1)
                .returning(StaffRecord.failures)
            )
            return int(connection.execute(counted).scalar_one())

    def let_in(self, name: str, entry: AuditEntry, new_hash: str | None = None) -> None:
        values: dict[str, Any] = {"failures": 0} | ({} if new_hash is None else {"pin_hash": new_hash})
        with self._database.write() as connection:
            connection.execute(update(StaffRecord).where(StaffRecord.login == login_of(name)).values(values))
            self._trail.add(connection, entry)

    def add(self, name: str, role: Role, pin_hash: str, entry: AuditEntry) -> None:
        with self._database.write() as connection:
            if _find(connection, name) is not None:
                raise UserFacing("There is a user of this name already.", "Choose another name.")
            self._insert(connection, name, role, pin_hash, entry)

    def add_first(self, name: str, role: Role, pin_hash: str, entry: AuditEntry) -> bool:
        with self._database.write() as connection:
            if connection.execute(select(func.count()).select_from(_STAFF)).scalar_one():
                return False
            self._insert(connection, name, role, pin_hash, entry)
        return True

    def set_enabled(self, name: str, enabled: bool, entry: AuditEntry) -> None:
        with self._database.write() as connection:
            found = self._there(connection, name)
            if not enabled and found.enabled and found.role is Role.ADMINISTRATOR:
                others = select(func.count()).where(
                    StaffRecord.role == Role.ADMINISTRATOR,
                    StaffRecord.enabled.is_(True),
                    StaffRecord.id != found.id,
                )
                if not connection.execute(others).scalar_one():
                    raise UserFacing("This is the last administrator.", "Add another administrator first.")
            connection.execute(update(StaffRecord).where(StaffRecord.id == found.id).values(enabled=enabled))
            self._trail.add(connection, entry)

    def set_pin(self, name: str, pin_hash: str, entry: AuditEntry) -> None:
        with self._database.write() as connection:
            found = self._there(connection, name)
            new = {"pin_hash": pin_hash, "failures": 0}
            connection.execute(update(StaffRecord).where(StaffRecord.id == found.id).values(new))
            self._trail.add(connection, entry)

    def note(self, entry: AuditEntry) -> None:
        with self._database.write() as connection:
            self._trail.add(connection, entry)

    def _insert(
        self, connection: Connection, name: str, role: Role, pin_hash: str, entry: AuditEntry
    ) -> None:
        values = {
            "login": login_of(name),
            "name": " ".join(name.split()),
            "role": role,
            "pin_hash": pin_hash,
            "enabled": True,
            "failures": 0,
            "created_at": self._clock.now_utc(),
        }
        connection.execute(insert(StaffRecord), values)
        self._trail.add(connection, entry)

    def _there(self, connection: Connection, name: str) -> Any:
        found = _find(connection, name)
        if found is None:
            raise UserFacing("There is no user of this name.", "See the list: footing staff list")
        return found


def _find(connection: Connection, name: str) -> Any:
    return connection.execute(select(_STAFF).where(StaffRecord.login == login_of(name))).one_or_none()


def _user(row: Any) -> User:
    return User(row.name, row.role, row.enabled, row.failures, row.created_at)
