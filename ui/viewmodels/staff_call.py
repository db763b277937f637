"""Calling staff: a flag at the desk for a stored visit, a call without a name for another, and the honest word when
the store takes neither.
"""

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
    """`state` is empty, asking, told (the desk has the call) or come (please go to the desk yourself).

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
        """Tell the desk about this visit, or, when it is not stored, that somebody asks for help."""
        if not self.open:
            self._show(ASKING, self._kept)
            self._runner.run(VisitSession.call_staff, self._called, self._not_told)

    def keep(self) -> None:
        """Quietly save and flag a visit that has to end here, if it is one that is stored."""
        self._show(self._state, kept=False)
        self._runner.run(VisitSession.flag, self._flagged, self._not_told)

    @Slot()
    def close(self) -> None:
        self._show("", self._kept)

    def forget(self) -> None:
        """The next client: nothing was called, nothing is kept."""
        self._show("", kept=False)

    def _called(self, nothing: None) -> None:
        if self.open:
            self._show(TOLD, self._kept)

    def _flagged(self, kept: bool) -> None:
        self._show(self._state, kept)

    def _not_told(self, error: BaseException) -> None:
        log.error("staff could not be called: %s", describe(error))
        self._show(COME if self.open else "", kept=False)

    def _show(self, state: str, kept: bool) -> None:
        if (state, kept) != (self._state, self._kept):
            self._state, self._kept = state, kept
            self.changed.emit()
