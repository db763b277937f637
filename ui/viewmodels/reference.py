"""The clinic's own number, typed or scanned, and the code of an earlier visit. Both may be left out."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.codes import parse_code
from kiosk.freetext import REFERENCE_MAX, clean
from kiosk.inputs import ReferenceGiven
from ui.screen_context import ScreenContext
from ui.viewmodels.base import ScreenViewModel

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the navigator")
class ReferenceViewModel(ScreenViewModel):
    """Ready while the code is empty or can be one. Whether the code exists is never told here."""

    typed = Signal()

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(context, parent)
        client = context.state.visit.client
        self._reference = client.reference or ""
        self._with_code = client.birth_year is not None
        self._code = str(client.returning_code or "") if self._with_code else ""

    def _get_asks_code(self) -> bool:
        """An earlier visit is found by its code and the year of birth together, so not without the year."""
        return self._with_code

    asksCode = Property(bool, _get_asks_code, constant=True)

    def _get_reference(self) -> str:
        return self._reference

    reference = Property(str, _get_reference, notify=typed)

    def _get_code(self) -> str:
        return self._code

    code = Property(str, _get_code, notify=typed)

    def _get_wrong_code(self) -> bool:
        """Six or more characters that cannot be a code."""
        return len(clean(self._code)) >= 6 and parse_code(self._code) is None

    wrongCode = Property(bool, _get_wrong_code, notify=typed)

    def _get_empty(self) -> bool:
        return not clean(self._reference) and not clean(self._code)

    empty = Property(bool, _get_empty, notify=typed)

    def _get_limit(self) -> int:
        return REFERENCE_MAX

    limit = Property(int, _get_limit, constant=True)

    @Slot(str)
    def typeReference(self, text: str) -> None:
        if text != self._reference:
            self._reference = text
            self.typed.emit()

    @Slot(str)
    def typeCode(self, text: str) -> None:
        if text != self._code:
            self._code = text
            self.set_ready(not clean(text) or parse_code(text) is not None)
            self.typed.emit()

    def take(self) -> ReferenceGiven | None:
        if not self.ready:
            return None
        return ReferenceGiven(clean(self._reference) or None, parse_code(self._code))

    def leave(self) -> None:
        self._reference = self._code = ""
