"""Rows of a table: frozen dataclasses whose fields are the roles. Rows that stay are left alone."""

from collections.abc import Iterable, Sequence
from dataclasses import fields
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
_FIRST = Qt.ItemDataRole.UserRole + 1


@QmlElement
@QmlUncreatable("belongs to a page")
class RowsModel(QAbstractListModel):
    """`kind` is the dataclass of the rows; the field `key` tells one row from another."""

    countChanged = Signal()

    def __init__(self, kind: type, key: str, parent: QObject) -> None:
        super().__init__(parent)
        self._names = tuple(field.name for field in fields(kind))
        self._key = key
        self._rows: list[Any] = []

    def _get_count(self) -> int:
        return len(self._rows)

    count = Property(int, _get_count, notify=countChanged)

    @property
    def rows(self) -> Sequence[Any]:
        return tuple(self._rows)

    def row_of(self, key: object) -> int:
        """Where the row with this key is; -1 when it is not there."""
        return next((n for n, row in enumerate(self._rows) if getattr(row, self._key) == key), -1)

    def show(self, rows: Iterable[Any]) -> None:
        """Exactly these, in this order. The list keeps its place when only some of them are new or changed."""
        wanted = list(rows)
        before = len(self._rows)
        keys = {getattr(row, self._key) for row in wanted}
        for at in range(len(self._rows) - 1, -1, -1):
            if getattr(self._rows[at], self._key) not in keys:
                self.beginRemoveRows(QModelIndex(), at, at)
                del self._rows[at]
                self.endRemoveRows()
        for at, row in enumerate(wanted):
            self._place(at, row)
        if len(self._rows) != before:
            self.countChanged.emit()

    def add(self, rows: Iterable[Any]) -> None:
        """These after the others."""
        more = list(rows)
        if more:
            at = len(self._rows)
            self.beginInsertRows(QModelIndex(), at, at + len(more) - 1)
            self._rows.extend(more)
            self.endInsertRows()
            self.countChanged.emit()

    def _place(self, at: int, row: Any) -> None:
        now = self.row_of(getattr(row, self._key))
        if now < 0:
            self.beginInsertRows(QModelIndex(), at, at)
            self._rows.insert(at, row)
            self.endInsertRows()
            return
        if now != at:
            self.beginMoveRows(QModelIndex(), now, now, QModelIndex(), at)
            self._rows.insert(at, self._rows.pop(now))
            self.endMoveRows()
        if self._rows[at] != row:
            self._rows[at] = row
            here = self.index(at)
            self.dataChanged.emit(here, here)

    # --- Qt -------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return {_FIRST + n: QByteArray(name.encode()) for n, name in enumerate(self._names)}

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows) or role < _FIRST:
            return None
        return getattr(self._rows[index.row()], self._names[role - _FIRST])
