"""One thing to tell before going on: what happened, and what to do about it."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import Refused, UserFacing

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("kept by the shell")
class NoticeBoard(QObject):
    """`text` is empty when there is nothing to tell."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._text = self._advice = ""

    def _get_text(self) -> str:
        return self._text

    text = Property(str, _get_text, notify=changed)

    def _get_advice(self) -> str:
        return self._advice

    advice = Property(str, _get_advice, notify=changed)

    def tell(self, error: UserFacing) -> None:
        """Show this error. A refusal says what is wrong, not where in the record."""
        happened = error.what_happened
        if isinstance(error, Refused):
            happened = "; ".join(fault.problem for fault in error.faults)
        self._text, self._advice = happened[:1].upper() + happened[1:], error.what_to_do
        self.changed.emit()

    @Slot()
    def dismiss(self) -> None:
        self._text = self._advice = ""
        self.changed.emit()
