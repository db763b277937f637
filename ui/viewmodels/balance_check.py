"""Before the balance part: is there support in reach, is somebody there, and should it be done today at all?"""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.flow import may_balance
from kiosk.inputs import BalanceChecked, BalanceLeftOut
from kiosk.measures.screening import HELPER_FROM, screen
from kiosk.outcome import Gate
from kiosk.standing import gate_at_kiosk, strong_pain
from ui.screen_context import ScreenContext
from ui.viewmodels.base import ScreenViewModel

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the navigator")
class BalanceCheckViewModel(ScreenViewModel):
    """Two questions, nothing preset. The answers decide whether the legs are timed (`flow.may_balance`).

    With strong pain Next leaves the part out, and `goOn` is the other way, open only with support and a helper.
    """

    changed = Signal()

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(context, parent)
        visit = context.state.visit
        self._support = visit.balance.support_in_reach
        self._helper = visit.balance.helper_present
        self._gate = screen(visit, context.content).gate
        self._strict = gate_at_kiosk(visit, context.content, self._gate)
        self._pain = strong_pain(visit)
        self._heel_to_toe = visit.age is None or visit.age >= HELPER_FROM
        self._settle()

    def _get_needs_helper(self) -> bool:
        """The answers or the age ask for somebody beside the client; without one, balance is left out."""
        return self._strict is Gate.HELPER

    needsHelper = Property(bool, _get_needs_helper, constant=True)

    def _get_strong_pain(self) -> bool:
        """Something hurts so much that it is better not to stand on one leg today."""
        return self._pain

    strongPain = Property(bool, _get_strong_pain, constant=True)

    def _get_heel_to_toe(self) -> bool:
        """From 65 on, or at an age not told, the helper first lets the client stand heel to toe for 10 s (the order of
        STEADI).
        """
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
        return not may_balance(replace(visit, balance=balance), self._gate, self.context.content)

    leavesOut = Property(bool, _get_leaves_out, notify=changed)

    def _get_may_go_on(self) -> bool:
        """In spite of strong pain: something to hold is there, and somebody."""
        return self._pain and self._support is True and self._helper is True

    mayGoOn = Property(bool, _get_may_go_on, notify=changed)

    @Slot(bool)
    def setSupport(self, there: bool) -> None:
        self._support = there
        self._settle()

    @Slot(bool)
    def setHelper(self, there: bool) -> None:
        self._helper = there
        self._settle()

    @Slot()
    def goOn(self) -> None:
        """To the legs, with the person beside them, in spite of strong pain."""
        if self._get_may_go_on():
            self.context.submit(BalanceChecked(support_in_reach=True, helper_present=True))

    def take(self) -> BalanceChecked | BalanceLeftOut | None:
        if self._pain:
            return BalanceLeftOut()
        if self._support is None or self._helper is None:
            return None
        return BalanceChecked(self._support, self._helper)

    def _settle(self) -> None:
        self.set_ready(self._pain or (self._support is not None and self._helper is not None))
        self.changed.emit()


def _said(answer: bool | None) -> str:
    """yes, no, or empty while there is no answer."""
    return "" if answer is None else "yes" if answer else "no"
