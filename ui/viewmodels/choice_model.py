"""A list of things that can be chosen, for the screens that ask. Rows keep their place; only `chosen` changes."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Choice:
    """One row. `key` is the id that the answer will hold; `detail` a second, smaller line or empty."""

    key: str
    label: str
    detail: str = ""


_ROLES = ("key", "label", "detail", "chosen")


@QmlElement
@QmlUncreatable("belongs to a screen")
class ChoiceModel(QAbstractListModel):
    """Rows `key`, `label`, `detail`, `chosen`. The screen's view model decides what a touch does."""

    countChanged = Signal()

    def __init__(self, choices: Iterable[Choice], parent: QObject) -> None:
        super().__init__(parent)
        self._choices = tuple(choices)
        self._checked: frozenset[str] = frozenset()

    def _get_count(self) -> int:
        return len(self._choices)

    count = Property(int, _get_count, notify=countChanged)

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(choice.key for choice in self._choices)

    @property
    def checked(self) -> frozenset[str]:
        return self._checked

    def set_checked(self, keys: Iterable[str]) -> None:
        """Exactly these rows are chosen; tells the view about the rows that changed."""
        now = frozenset(keys)
        changed = now ^ self._checked
        self._checked = now
        for row, choice in enumerate(self._choices):
            if choice.key in changed:
                at = self.index(row)
                self.dataChanged.emit(at, at, [_role("chosen")])

    # --- Qt -------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._choices)

    def roleNames(self) -> dict[int, QByteArray]:
        return {_role(name): QByteArray(name.encode()) for name in _ROLES}

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._choices):
            return None
        choice = self._choices[index.row()]
        if role == _role("chosen"):
            return choice.key in self._checked
        for name in ("key", "label", "detail"):
            if role == _role(name):
                return getattr(choice, name)
        return None


def _role(name: str) -> int:
    return Qt.ItemDataRole.UserRole + 1 + _ROLES.index(name)
