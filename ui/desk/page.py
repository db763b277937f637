"""What all pages of the desk share. Pages derive from this class; the lint step is given this file early."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import UserFacing
from ui.desk.context import Ask, DeskContext

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the desk")
class DeskPage(QObject):
    """Base of every page. `working` while something asked of the store has not come back.

    After `leave` nothing reaches the page any more, and it holds nothing about a client.
    """

    workingChanged = Signal()

    def __init__(self, context: DeskContext, parent: QObject) -> None:
        super().__init__(parent)
        self.context = context
        self._working = 0
        self._gone = False

    def _get_working(self) -> bool:
        return self._working > 0

    working = Property(bool, _get_working, notify=workingChanged)

    def load(self) -> None:
        """Fetch what the page shows. Called once it is on the screen, and again after a while."""

    def leave(self) -> None:
        """The page goes: forget what it showed."""
        self._gone = True

    @Slot()
    def refresh(self) -> None:
        """Fetch it again, when somebody asks for it."""
        self.load()

    def ask(
        self,
        work: Ask,
        done: Callable[[Any], None],
        refused: Callable[[UserFacing], None] | None = None,
        *,
        aside: bool = False,
    ) -> None:
        """Have it done; `done` hears the result. A refusal is shown as a notice unless `refused` takes it."""
        self._working += 1
        self.workingChanged.emit()
        run = self.context.run_aside if aside else self.context.run
        run(work, partial(self._back, done), partial(self._failed, refused))

    def _back(self, done: Callable[[Any], None], result: Any) -> None:
        if not self._gone:
            self._one_less()
            done(result)

    def _failed(self, refused: Callable[[UserFacing], None] | None, error: BaseException) -> None:
        if self._gone:
            return
        self._one_less()
        if not isinstance(error, UserFacing):
            raise error
        if refused is not None:
            refused(error)
        else:
            self.context.tell(error)

    def drop(self, asked: int) -> None:
        """So many things that were asked are not done after all: no PIN was given for them."""
        self._working = max(0, self._working - asked)
        self.workingChanged.emit()

    def _one_less(self) -> None:
        self._working -= 1
        self.workingChanged.emit()
