"""Thanks, the visit code, and what to do with the sheet. The idle watch brings the welcome screen back."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.inputs import Seen
from kiosk.outcome import Tier
from kiosk.session import SessionState
from ui.screen_context import ScreenContext
from ui.viewmodels.base import ScreenViewModel

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the navigator")
class GoodbyeViewModel(ScreenViewModel):
    """`tone`: `printed` (take your sheet), `paperless` (no paper yet), or `staff` (someone is waiting for you)."""

    toneChanged = Signal()

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._printed = context.state.printed

    def _get_name(self) -> str:
        return self.context.state.visit.client.first_name or ""

    name = Property(str, _get_name, constant=True)

    def _get_code(self) -> str:
        """Only a stored visit has a code worth keeping."""
        visit = self.context.state.visit
        return str(visit.code) if visit.store else ""

    code = Property(str, _get_code, constant=True)

    def _get_spelled(self) -> str:
        """The code letter by letter, to be read aloud."""
        return " ".join(self._get_code())

    spelled = Property(str, _get_spelled, constant=True)

    def _get_tone(self) -> str:
        outcome = self.context.state.outcome
        if outcome is not None and outcome.screening.tier in (Tier.URGENT, Tier.EMERGENCY):
            return "staff"
        return "printed" if self._printed else "paperless"

    tone = Property(str, _get_tone, notify=toneChanged)

    def refresh(self, state: SessionState) -> None:
        """The sheet may come out of the printer only now."""
        if state.printed != self._printed:
            self._printed = state.printed
            self.toneChanged.emit()

    def take(self) -> Seen:
        return Seen()
