"""Before the balance part: is there support in reach, and is somebody there?"""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.flow import may_balance
from kiosk.inputs import BalanceChecked
from kiosk.measures.screening import HELPER_FROM, screen
from kiosk.outcome import Gate
from ui.screen_context import ScreenContext
from ui.viewmodels.base import ScreenViewModel

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the navigator")
class BalanceCheckViewModel(ScreenViewModel):
    """Two questions, nothing preset. The answers decide whether the legs are timed (`flow.may_balance`)."""

    changed = Signal()

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(context, parent)
        visit = context.state.visit
        self._support = visit.balance.support_in_reach
        self._helper = visit.balance.helper_present
        self._gate = screen(visit, context.content).gate
        self._heel_to_toe = visit.age is not None and visit.age >= HELPER_FROM
        self._settle()

    def _get_needs_helper(self) -> bool:
        """The answers or the age ask for somebody beside the client; without one, balance is left out."""
        return self._gate is Gate.HELPER

    needsHelper = Property(bool, _get_needs_helper, constant=True)

    def _get_heel_to_toe(self) -> bool:
        """From 65 on the helper first lets the client stand heel to toe for 10 s (the order of STEADI)."""
        return self._heel_to_toe

    heelToToe = Property(bool, _get_heel_to_toe, constant=True)

    def _get_support(self) -> str:
        return _said(self._support)

    support = Property(str, _get_support, notify=changed)

    def _get_helper(self) -> str:
        return _said(self._helper)

    helper = Property(str, _get_helper, notify=changed)

    def _get_leaves_out(self) -> bool:
        """These answers lead past the balance part."""
        visit = self.context.state.visit
        balance = replace(visit.balance, support_in_reach=self._support, helper_present=self._helper)
        return not may_balance(replace(visit, balance=balance), self._gate)

    leavesOut = Property(bool, _get_leaves_out, notify=changed)

    @Slot(bool)
    def setSupport(self, there: bool) -> None:
        self._support = there
        self._settle()

    @Slot(bool)
    def setHelper(self, there: bool) -> None:
        self._helper = there
        self._settle()

    def take(self) -> BalanceChecked | None:
        if self._support is None or self._helper is None:
            return None
        return BalanceChecked(self._support, self._helper)

    def _settle(self) -> None:
        self.set_ready(self._support is not None and self._helper is not None)
        self.changed.emit()


def _said(answer: bool | None) -> str:
    """yes, no, or empty while there is no answer."""
    return "" if answer is None else "yes" if answer else "no"
