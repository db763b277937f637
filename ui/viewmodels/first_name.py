"""The first name, which may be left out. It is on the sheet and nowhere else on the screen."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.freetext import FIRST_NAME_MAX, clean
from kiosk.inputs import FirstNameGiven
from ui.screen_context import ScreenContext
from ui.viewmodels.base import ScreenViewModel

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the navigator")
class FirstNameViewModel(ScreenViewModel):
    """`text` is what has been typed; `language` chooses the letters of the keyboard."""

    textChanged = Signal()

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._text = context.state.visit.client.first_name or ""

    def _get_text(self) -> str:
        return self._text

    text = Property(str, _get_text, notify=textChanged)

    def _get_empty(self) -> bool:
        return not clean(self._text)

    empty = Property(bool, _get_empty, notify=textChanged)

    def _get_limit(self) -> int:
        return FIRST_NAME_MAX

    limit = Property(int, _get_limit, constant=True)

    def _get_language(self) -> str:
        return self.context.language

    language = Property(str, _get_language, constant=True)

    @Slot(str)
    def type(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.textChanged.emit()

    def take(self) -> FirstNameGiven:
        return FirstNameGiven(clean(self._text) or None)

    def leave(self) -> None:
        self._text = ""
