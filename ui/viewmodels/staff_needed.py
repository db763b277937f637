"""The calm page after an answer that needs a person: what was answered, and whether staff have been told."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.inputs import Seen
from kiosk.outcome import Tier
from ui.screen_context import ScreenContext
from ui.viewmodels.base import ScreenViewModel

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the navigator")
class StaffNeededViewModel(ScreenViewModel):
    """Shown for URGENT and EMERGENCY. `told` is true only when the desk has a flag of this visit. `called` is true
    once a call from this page has come to the desk: until then nobody is on the way.
    """

    calledChanged = Signal()

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._called = False

    def _get_emergency(self) -> bool:
        outcome = self.context.state.outcome
        return outcome is not None and outcome.screening.tier is Tier.EMERGENCY

    emergency = Property(bool, _get_emergency, constant=True)

    def _get_heading(self) -> str:
        return self.context.text("sheet.staff.title")

    heading = Property(str, _get_heading, constant=True)

    def _get_lead(self) -> str:
        return self.context.text("sheet.staff.lead_now" if self._get_emergency() else "sheet.staff.lead")

    lead = Property(str, _get_lead, constant=True)

    def _get_calm(self) -> str:
        return self.context.text("sheet.staff.calm")

    calm = Property(str, _get_calm, constant=True)

    def _get_told(self) -> bool:
        return self._called or self.context.state.flagged

    told = Property(bool, _get_told, notify=calledChanged)

    def _get_called(self) -> bool:
        return self._called

    called = Property(bool, _get_called, notify=calledChanged)

    def _get_answers(self) -> list[str]:
        """The client's own statements that led here, most pressing first."""
        outcome = self.context.state.outcome
        because = outcome.screening.tier_because if outcome is not None else ()
        ids = [path.removeprefix("safety.") for path in because if path.startswith("safety.")]
        return [self.context.text(f"safety.{id_}.label") for id_ in ids]

    answers = Property("QStringList", _get_answers, constant=True)

    @Slot()
    def callStaff(self) -> None:
        """Ring at the desk, as the help button does."""
        self.context.ask_help()

    def staff_told(self) -> None:
        if not self._called:
            self._called = True
            self.calledChanged.emit()

    def take(self) -> Seen:
        return Seen()
