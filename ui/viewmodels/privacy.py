"""What is stored, asked before any health question: store it, use it without saving, or no thank you."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.inputs import ConsentGiven
from ui.screen_context import ScreenContext
from ui.viewmodels.base import ScreenViewModel

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1

DAYS_A_YEAR = 365

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

    def _get_kept(self) -> str:
        """For how long answers are kept, where the clinic has said so. Somebody has to press for it: it is a plan."""
        days = self.context.settings.keep_visits_days
        years, rest = divmod(days, DAYS_A_YEAR)
        if not days:
            return ""
        if days == 1:
            return self.tr("We plan to delete them after one day.")
        if rest:
            return self.tr("We plan to delete them after %n days.", "", days)
        if years == 1:
            return self.tr("We plan to delete them after one year.")
        return self.tr("We plan to delete them after %n years.", "", years)

    kept = Property(str, _get_kept, constant=True)

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
