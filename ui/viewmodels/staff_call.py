"""Calling staff: a flag at the desk for a stored visit, and the honest word when there can be none."""

import logging

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.session import VisitSession
from ui.failures import describe
from ui.visit_runner import VisitRunner

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

ASKING, TOLD, COME = "asking", "told", "come"


@QmlElement
@QmlUncreatable("kept by the shell")
class StaffCall(QObject):
    """`state` is empty, asking, told (the desk has the flag) or come (please go to the desk yourself).

    What is flagged is the session's own visit, as it is when the worker gets to it: a visit that was changed or taken
    back between the touch and then must not come back.
    """

    changed = Signal()

    def __init__(self, runner: VisitRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._state = ""
        self._kept = False

    def _get_state(self) -> str:
        return self._state

    state = Property(str, _get_state, notify=changed)

    def _get_kept(self) -> bool:
        """Whether a visit that had to end is kept and its flag is at the desk: only then may that be said."""
        return self._kept

    kept = Property(bool, _get_kept, notify=changed)

    @property
    def open(self) -> bool:
        return self._state != ""

    @property
    def told(self) -> bool:
        return self._state == TOLD

    def call(self) -> None:
        """Tell the desk about this visit, if it is stored."""
        if not self.open:
            self._show(ASKING, self._kept)
            self._runner.run(VisitSession.call_staff, self._answered, self._not_told)

    def keep(self) -> None:
        """Quietly save and flag a visit that has to end here, if it is one that is stored."""
        self._show(self._state, kept=False)
        self._runner.run(VisitSession.call_staff, self._answered, self._not_told)

    @Slot()
    def close(self) -> None:
        self._show("", self._kept)

    def forget(self) -> None:
        """The next client: nothing was called, nothing is kept."""
        self._show("", kept=False)

    def _answered(self, told: bool) -> None:
        self._show(self._now(TOLD if told else COME), kept=told)

    def _not_told(self, error: BaseException) -> None:
        log.error("no flag could be put: %s", describe(error))
        self._show(self._now(COME), kept=False)

    def _now(self, answer: str) -> str:
        """What is shown of an answer: nothing when the page was closed meanwhile, or was never there."""
        return answer if self.open else ""

    def _show(self, state: str, kept: bool) -> None:
        if (state, kept) != (self._state, self._kept):
            self._state, self._kept = state, kept
            self.changed.emit()
