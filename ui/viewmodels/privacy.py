"""What is stored, asked before any health question: store it, use it without saving, or no thank you."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.inputs import ConsentGiven
from ui.screen_context import ScreenContext
from ui.viewmodels.base import ScreenViewModel

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1

STORE, WITHOUT, DECLINE = "store", "without", "decline"


@QmlElement
@QmlUncreatable("made by the navigator")
class PrivacyViewModel(ScreenViewModel):
    """`choice` is store, without, decline or empty. Who comes back to it may decide again."""

    choiceChanged = Signal()

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(context, parent)
        visit = context.state.visit
        self._choice = (STORE if visit.store else WITHOUT) if visit.code else ""
        self.set_ready(bool(self._choice))

    def _get_choice(self) -> str:
        return self._choice

    choice = Property(str, _get_choice, notify=choiceChanged)

    def _get_clinic(self) -> str:
        return self.context.settings.clinic_name

    clinic = Property(str, _get_clinic, constant=True)

    @Slot(str)
    def choose(self, choice: str) -> None:
        if choice not in (STORE, WITHOUT, DECLINE):
            raise ValueError("no such choice")
        if choice == self._choice:
            return
        self._choice = choice
        self.choiceChanged.emit()
        self.set_ready(True)

    def take(self) -> ConsentGiven | None:
        if self._choice == DECLINE:
            self.context.leave()
            return None
        return ConsentGiven(store=self._choice == STORE)
