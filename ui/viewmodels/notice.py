"""One thing to tell before going on: what happened, and what to do about it."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model import Content
from kiosk.errors import Refused, UserFacing
from ui.viewmodels.told import told

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

    def tell(self, error: UserFacing, content: Content, language: str) -> None:
        """Show this error in the client's language."""
        self._show(*told(error, content, language))

    def tell_staff(self, error: UserFacing) -> None:
        """Show this error in its own words, which are for staff: of a refusal every reason on a line of its own,
        without where in the record it is.
        """
        wrong = dict.fromkeys(fault.problem for fault in error.faults) if isinstance(error, Refused) else ()
        self._show("\n".join(wrong) or error.what_happened, error.what_to_do)

    def _show(self, text: str, advice: str) -> None:
        self._text, self._advice = text, advice
        self.changed.emit()

    @Slot()
    def dismiss(self) -> None:
        self._text = self._advice = ""
        self.changed.emit()
