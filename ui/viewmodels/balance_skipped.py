"""The balance part is left out today: why, kindly, and what can be done instead."""

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.inputs import Seen
from kiosk.measures.screening import AGE_PATH, screen
from kiosk.outcome import Gate
from kiosk.standing import left_out_for_pain
from ui.screen_context import ScreenContext
from ui.viewmodels.base import ScreenViewModel

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the navigator")
class BalanceSkippedViewModel(ScreenViewModel):
    """`reason`: "answers" (with `because`), "pain" (strong, the client left it out), "support" (nothing to hold on
    to) or "helper" (nobody there).
    """

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(context, parent)
        visit = context.state.visit
        screening = screen(visit, context.content)
        if screening.gate is Gate.SKIP:
            self._reason = "answers"
        elif left_out_for_pain(visit):
            self._reason = "pain"
        else:
            self._reason = "support" if visit.balance.support_in_reach is False else "helper"
        told = screening.gate_because if self._reason in ("answers", "helper") else ()
        self._because = [context.text(f"{path}.short") for path in told if path != AGE_PATH]
        self._age = AGE_PATH in told

    def _get_reason(self) -> str:
        return self._reason

    reason = Property(str, _get_reason, constant=True)

    def _get_because(self) -> list[str]:
        """The answers that led here, in the client's own words."""
        return self._because

    because = Property("QStringList", _get_because, constant=True)

    def _get_age(self) -> bool:
        """The client's age is among the reasons."""
        return self._age

    age = Property(bool, _get_age, constant=True)

    def take(self) -> Seen:
        return Seen()
