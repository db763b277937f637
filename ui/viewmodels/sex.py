"""Sex, for the record; nobody has to say."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.inputs import SexGiven
from kiosk.visit import Sex
from ui.screen_context import ScreenContext
from ui.viewmodels.base import ScreenViewModel

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the navigator")
class SexViewModel(ScreenViewModel):
    """`choice` is a value of `Sex`, or empty before the first touch."""

    choiceChanged = Signal()

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._choice = context.state.visit.client.sex
        self.set_ready(self._choice is not None)

    def _get_choice(self) -> str:
        return str(self._choice or "")

    choice = Property(str, _get_choice, notify=choiceChanged)

    @Slot(str)
    def choose(self, choice: str) -> None:
        self._choice = Sex(choice)
        self.choiceChanged.emit()
        self.set_ready(True)

    def take(self) -> SexGiven | None:
        return None if self._choice is None else SexGiven(self._choice)
