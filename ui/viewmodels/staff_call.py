"""Calling staff: a flag at the desk for a stored visit, and the honest word when there can be none."""

import logging
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.outcome import Tier
from kiosk.ports import VisitStore
from kiosk.session import SessionState, VisitSession
from kiosk.visit import Visit
from ui.failures import describe
from ui.visit_runner import VisitRunner

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("kept by the shell")
class StaffCall(QObject):
    """`state` is empty, asking, told (the desk has the flag) or come (please go to the desk yourself)."""

    changed = Signal()

    def __init__(self, store: VisitStore, runner: VisitRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._runner = runner
        self._state = ""
        self._kept = False

    def _get_state(self) -> str:
        return self._state

    state = Property(str, _get_state, notify=changed)

    def _get_kept(self) -> bool:
        """Whether a visit that had to end may be said to be kept."""
        return self._kept

    kept = Property(bool, _get_kept, notify=changed)

    @property
    def open(self) -> bool:
        return self._state != ""

    def call(self, state: SessionState) -> None:
        """Tell the desk about this visit, if it is stored."""
        if self.open:
            return
        if not self.can_flag(state):
            self._set("come")
            return
        self._set("asking")
        self.flag(state, self._told, self._not_told)

    @staticmethod
    def can_flag(state: SessionState) -> bool:
        return bool(state.visit.store and state.visit.code)

    def flag(
        self, state: SessionState, done: Callable[[None], None], failed: Callable[[BaseException], None]
    ) -> None:
        """Save the visit as it is and put a flag, with the tier that the safety answers gave."""
        tier = state.outcome.screening.tier if state.outcome is not None else Tier.NONE
        self._runner.run(partial(_raise_flag, self._store, state.visit, tier), done, failed)

    def keep(self, state: SessionState) -> None:
        """Quietly save and flag a visit that has to end here, if it is one that is stored."""
        self._kept = self.can_flag(state)
        self.changed.emit()
        if self._kept:
            self.flag(state, self._told, self._not_told)

    @Slot()
    def close(self) -> None:
        self._set("")

    def _told(self, nothing: None) -> None:
        if self.open:
            self._set("told")

    def _not_told(self, error: BaseException) -> None:
        log.error("no flag could be put: %s", describe(error))
        if self.open:
            self._set("come")

    def _set(self, state: str) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()


def _raise_flag(store: VisitStore, visit: Visit, tier: Tier, session: VisitSession) -> None:
    store.raise_flag(visit, tier)
