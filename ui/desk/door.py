"""The door of the desk: signing in and out, the PIN again, and the automatic log-off."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.desk.office import Office
from kiosk.security.actor import Actor
from kiosk.security.signin import SignInRefused
from kiosk.security.users import IssuedPin
from ui.desk.sign_in import SignInViewModel
from ui.desk.worker import DeskWorker
from ui.idle import IdleWatch, Phase
from ui.tasks import Tasks

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1

WARNING_S = 20.0
"""The last seconds before the automatic log-off are counted down on the screen."""


@QmlElement
@QmlUncreatable("kept by the desk")
class DeskDoor(QObject):
    """`actor` is who is signed in. `entered` and `gone` tell the desk; `expired` that nobody touched it for long."""

    changed = Signal()
    idleChanged = Signal()
    proofChanged = Signal()
    entered = Signal()
    gone = Signal()
    proofDropped = Signal(int)
    expired = Signal()

    def __init__(
        self, office: Office, tasks: Tasks, refused: Callable[[BaseException], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._refused = refused
        self._actor: Actor | None = None
        self._sign_in = SignInViewModel(self._enter, (), self)
        self._proof: SignInViewModel | None = None
        self._first: IssuedPin | None = None
        self._waiting: list[Callable[[], None]] = []
        self.worker = DeskWorker(tasks, self._ask_proof)
        self.idle = IdleWatch(office.clock, WARNING_S, self)
        self.idle.changed.connect(self.idleChanged)
        self.idle.expired.connect(self.expired)

    @property
    def actor(self) -> Actor | None:
        return self._actor

    def _get_signed_in(self) -> bool:
        return self._actor is not None

    signedIn = Property(bool, _get_signed_in, notify=changed)

    def _get_who(self) -> str:
        return self._actor.name if self._actor is not None else ""

    who = Property(str, _get_who, notify=changed)

    def _get_role(self) -> str:
        return str(self._actor.role) if self._actor is not None else ""

    role = Property(str, _get_role, notify=changed)

    def _get_sign_in(self) -> SignInViewModel:
        return self._sign_in

    signIn = Property(SignInViewModel, _get_sign_in, constant=True)

    def _get_proof(self) -> SignInViewModel | None:
        return self._proof

    proof = Property(SignInViewModel, _get_proof, notify=proofChanged)

    def _get_warning(self) -> bool:
        return self.idle.phase is Phase.WARNING

    warning = Property(bool, _get_warning, notify=idleChanged)

    def _get_left(self) -> int:
        return self.idle.left_s

    left = Property(int, _get_left, notify=idleChanged)

    def _get_first(self) -> dict[str, str]:
        """On a new store: `name` and `pin` of the one administrator, shown this once. Empty otherwise."""
        return {} if self._first is None else {"name": self._first.name, "pin": self._first.pin}

    first = Property("QVariantMap", _get_first, notify=changed)

    # --- in and out -------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Somebody stands at the door. A new store gets its administrator now."""
        self.watch()
        self.run_free(self._office.sign_in.first_start, self._on_first)

    def _on_first(self, issued: IssuedPin | None) -> None:
        if issued is not None:
            self._first = issued
            self._sign_in.typeName(issued.name)
            self.changed.emit()

    def name_users(self) -> None:
        """Offer the names of those who work here. Never at the kiosk, where clients would read them."""
        self.run_free(self._office.users.users, self._know_names)

    def _know_names(self, users: Any) -> None:
        self._sign_in.set_names(tuple(user.name for user in users if user.enabled))

    def _enter(self, name: str, pin: str) -> None:
        self.run_free(partial(self._office.sign_in.sign_in, name, pin), self._entered, self._not_entered)

    def _entered(self, actor: Actor) -> None:
        self._actor = actor
        self._first = None
        self._sign_in.clear()
        self.watch()
        self.changed.emit()
        self.entered.emit()

    def _not_entered(self, error: BaseException) -> None:
        if isinstance(error, SignInRefused):
            self._sign_in.refused(error)
            return
        self._sign_in.failed()
        self._refused(error)

    @Slot()
    def signOut(self) -> None:
        """Nobody is signed in any more, and nothing of what was asked comes back."""
        actor, self._actor = self._actor, None
        self._first = None
        self.worker.forget()
        self._waiting.clear()
        self._drop_proof()
        self.idle.hold(False)
        self.idle.off()
        self._sign_in.clear()
        if actor is not None:
            self.changed.emit()
            self.run_free(partial(self._office.sign_in.sign_out, actor), self._noted)
        self.gone.emit()

    def _noted(self, nothing: None) -> None:
        """The audit log has it."""

    def run_free(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Work that nobody has to be signed in for."""
        self.worker.run(lambda: work, done, failed or self._refused, aside=False)

    # --- the PIN again ----------------------------------------------------------------------------------------

    def _ask_proof(self, again: Callable[[], None]) -> None:
        self._waiting.append(again)
        if self._proof is None:
            self._proof = SignInViewModel(self._prove, (), self, fixed=self._get_who())
            self.proofChanged.emit()

    def _prove(self, name: str, pin: str) -> None:
        if self._actor is not None:
            prove = partial(self._office.sign_in.prove, self._actor, pin)
            self.run_free(prove, self._proven, self._not_proven)

    def _proven(self, actor: Actor) -> None:
        self._actor = actor
        waiting, self._waiting = self._waiting, []
        self._drop_proof()
        for again in waiting:
            again()

    def _not_proven(self, error: BaseException) -> None:
        if isinstance(error, SignInRefused) and self._proof is not None and not error.locked:
            self._proof.refused(error)
            return
        self.signOut()
        self._refused(error)

    @Slot()
    def dropProof(self) -> None:
        """No, not that after all: what waited for the PIN is not done."""
        dropped = len(self._waiting)
        self._waiting.clear()
        self._drop_proof()
        self.proofDropped.emit(dropped)

    def _drop_proof(self) -> None:
        old, self._proof = self._proof, None
        if old is not None:
            old.clear()
            self.proofChanged.emit()
            old.deleteLater()

    # --- somebody, nobody -------------------------------------------------------------------------------------

    def watch(self) -> None:
        """Somebody is at the desk."""
        self.idle.watch(self._office.settings.desk_idle_seconds - WARNING_S)

    @Slot()
    def stay(self) -> None:
        """The warning was answered."""
        self.idle.stay()
