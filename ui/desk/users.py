"""*Users*: who may sign in. PINs are issued here and shown once."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.desk.users import add_user, disable_user, enable_user, reset_pin, see_users
from kiosk.security.roles import Role
from kiosk.security.users import IssuedPin, User
from ui.desk.context import DeskContext
from ui.desk.page import DeskPage
from ui.desk.rows_model import RowsModel

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class UserLine:
    """One user. `me`: the one who is signed in, who cannot lock themselves out here."""

    name: str
    role: str
    active: bool
    locked: bool
    me: bool


@QmlElement
@QmlUncreatable("made by the desk")
class UsersViewModel(DeskPage):
    """`pin` is a PIN that was issued just now, until it is dismissed."""

    changed = Signal()
    added = Signal()

    def __init__(self, context: DeskContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._rows = RowsModel(UserLine, "name", self)
        self._issued: IssuedPin | None = None

    def load(self) -> None:
        self.ask(see_users, self._on_users)

    def leave(self) -> None:
        super().leave()
        self._issued = None
        self._rows.show(())

    def _on_users(self, users: Sequence[User]) -> None:
        self._rows.show(
            UserLine(u.name, str(u.role), u.enabled, u.locked, u.name == self.context.actor.name)
            for u in users
        )

    def _get_rows(self) -> RowsModel:
        return self._rows

    rows = Property(RowsModel, _get_rows, constant=True)

    def _get_issued(self) -> dict[str, str]:
        """`name`, `role` and `pin`; empty when none was issued."""
        one = self._issued
        return {} if one is None else {"name": one.name, "role": str(one.role), "pin": one.pin}

    issued = Property("QVariantMap", _get_issued, notify=changed)

    @Slot()
    def forgetPin(self) -> None:
        """It was written down: it is never shown again."""
        self._issued = None
        self.changed.emit()

    @Slot(str, str)
    def add(self, name: str, role: str) -> None:
        wanted = Role(role)
        self.ask(lambda office, actor: add_user(office, actor, name, wanted), self._on_added)

    def _on_added(self, issued: IssuedPin) -> None:
        self.added.emit()
        self._on_issued(issued)

    def _on_issued(self, issued: IssuedPin) -> None:
        self._issued = issued
        self.changed.emit()
        self.load()

    @Slot(str)
    def resetPin(self, name: str) -> None:
        """A new PIN for somebody who forgot it or is locked."""
        self.ask(lambda office, actor: reset_pin(office, actor, name), self._on_issued)

    @Slot(str, bool)
    def setActive(self, name: str, active: bool) -> None:
        """Let somebody in, or nobody under this name any more."""
        change: Any = enable_user if active else disable_user
        self.ask(lambda office, actor: change(office, actor, name), self._on_users)
