"""One group of safety statements: touch all that are true."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.inputs import SafetyAnswered
from kiosk.visit import SafetyId, YesNo
from ui.screen_context import ScreenContext
from ui.viewmodels.base import ScreenViewModel
from ui.viewmodels.choice_model import Choice, ChoiceModel

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the navigator")
class SafetyViewModel(ScreenViewModel):
    """Statements, and two answers that stand for all of them: none, or rather not say. No answer is preset."""

    changed = Signal()

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(context, parent)
        group_id = context.state.step.item
        self._group = next(g for g in context.content.safety_groups if g.id == group_id)
        self._statements = ChoiceModel(
            (Choice(q.id, context.text(f"safety.{q.id}.label")) for q in self._group.questions), self
        )
        self._none = False
        self._undisclosed = False
        self._restore()
        self._settle()

    # --- what is shown --------------------------------------------------------------------------------------

    def _get_title(self) -> str:
        return self.context.text(f"safety_group.{self._group.id}.title")

    title = Property(str, _get_title, constant=True)

    def _get_help(self) -> str:
        return self.context.text(f"safety_group.{self._group.id}.help")

    help = Property(str, _get_help, constant=True)

    def _get_statements(self) -> ChoiceModel:
        return self._statements

    statements = Property(ChoiceModel, _get_statements, constant=True)

    def _get_none(self) -> bool:
        return self._none

    noneChosen = Property(bool, _get_none, notify=changed)

    def _get_undisclosed(self) -> bool:
        return self._undisclosed

    undisclosedChosen = Property(bool, _get_undisclosed, notify=changed)

    # --- what is touched ------------------------------------------------------------------------------------

    @Slot(str)
    def toggle(self, key: str) -> None:
        """A statement becomes true or no longer so; the two answers for all of them step back."""
        self._statements.set_checked(self._statements.checked ^ {key})
        self._none = self._undisclosed = False
        self._settle()

    @Slot()
    def chooseNone(self) -> None:
        self._none, self._undisclosed = not self._none, False
        self._statements.set_checked(())
        self._settle()

    @Slot()
    def chooseUndisclosed(self) -> None:
        self._none, self._undisclosed = False, not self._undisclosed
        self._statements.set_checked(())
        self._settle()

    def take(self) -> SafetyAnswered | None:
        if not self._ready:
            return None
        if self._undisclosed:
            return SafetyAnswered({q.id: YesNo.UNDISCLOSED for q in self._group.questions})
        yes = self._statements.checked
        return SafetyAnswered({q.id: YesNo.YES if q.id in yes else YesNo.NO for q in self._group.questions})

    # --- inside ---------------------------------------------------------------------------------------------

    def _restore(self) -> None:
        given = self.context.state.visit.safety
        answers = [given.get(SafetyId(key)) for key in self._statements.keys]
        if None in answers:
            return
        self._statements.set_checked(
            key for key, answer in zip(self._statements.keys, answers, strict=True) if answer is YesNo.YES
        )
        self._undisclosed = YesNo.UNDISCLOSED in answers and not self._statements.checked
        self._none = not self._undisclosed and not self._statements.checked

    def _settle(self) -> None:
        self.set_ready(bool(self._statements.checked) or self._none or self._undisclosed)
        self.changed.emit()
