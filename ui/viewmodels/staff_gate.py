"""What only staff may open on a client's screen: a name and a PIN first, over the screen that asked."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import UserFacing
from kiosk.security.actor import Actor
from kiosk.security.signin import SignIn, SignInRefused
from ui.desk.sign_in import SignInViewModel
from ui.tasks import Tasks

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("kept by the shell")
class StaffGate(QObject):
    """`vm` is there while somebody is asked. Whoever is let in is signed out again at once: it opens one thing."""

    changed = Signal()

    def __init__(
        self, door: SignIn, tasks: Tasks, refused: Callable[[BaseException], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._door = door
        self._tasks = tasks
        self._refused = refused
        self._asked = 0
        self._then: Callable[[], None] | None = None
        self._vm: SignInViewModel | None = None

    def _get_vm(self) -> SignInViewModel | None:
        return self._vm

    vm = Property(SignInViewModel, _get_vm, notify=changed)

    @property
    def open(self) -> bool:
        return self._vm is not None

    def ask(self, then: Callable[[], None]) -> None:
        """Ask who is there, and do `then` when it is one of staff."""
        self.close()
        self._then = then
        self._vm = SignInViewModel(self._enter, (), self)
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Nobody of staff after all. What was typed is forgotten, and an answer on its way comes to nothing."""
        self._asked += 1
        old, self._vm, self._then = self._vm, None, None
        if old is not None:
            old.clear()
            self.changed.emit()
            old.deleteLater()

    def _enter(self, name: str, pin: str) -> None:
        self._tasks.store(
            partial(self._let_in, name, pin),
            partial(self._entered, self._asked),
            partial(self._not_entered, self._asked),
        )

    def _let_in(self, name: str, pin: str) -> Actor:
        """On the worker: in and out again, so that the audit log names who opened it."""
        actor = self._door.sign_in(name, pin)
        self._door.sign_out(actor)
        return actor

    def _entered(self, asked: int, actor: Actor) -> None:
        if asked == self._asked and self._then is not None:
            then = self._then
            self.close()
            then()

    def _not_entered(self, asked: int, error: BaseException) -> None:
        if asked != self._asked or self._vm is None:
            return
        if isinstance(error, SignInRefused):
            self._vm.refused(error)
        elif isinstance(error, UserFacing):
            self.close()
            self._refused(error)
        else:
            self._refused(error)
