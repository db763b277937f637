"""Who is there: a name and a PIN, at the door and again before what needs it. Neither is kept longer than needed."""

import math
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.security.signin import SignInRefused

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1

LEAST_DIGITS = 6
SECOND_MS = 1000


@QmlElement
@QmlUncreatable("made by the desk")
class SignInViewModel(QObject):
    """`trouble` is empty, `wrong`, `wait` (`waitS` seconds are left) or `locked`.

    With `fixed` the name is given: the PIN is asked again of the one who is signed in.
    """

    changed = Signal()
    pinCleared = Signal()

    def __init__(
        self,
        enter: Callable[[str, str], None],
        names: tuple[str, ...],
        parent: QObject,
        *,
        fixed: str = "",
    ) -> None:
        super().__init__(parent)
        self._enter = enter
        self._names = names
        self._name = fixed
        self._pin = ""
        self._checking = False
        self._trouble = ""
        self._wait_s = 0
        self._tick = QTimer(self)
        self._tick.setInterval(SECOND_MS)
        self._tick.timeout.connect(self._on_tick)

    def _get_names(self) -> list[str]:
        return list(self._names)

    names = Property("QStringList", _get_names, notify=changed)

    def set_names(self, names: tuple[str, ...]) -> None:
        """Who works here: shown only in the desk's own window, never at the kiosk."""
        self._names = names
        self.changed.emit()

    def _get_name(self) -> str:
        return self._name

    name = Property(str, _get_name, notify=changed)

    def _get_checking(self) -> bool:
        return self._checking

    checking = Property(bool, _get_checking, notify=changed)

    def _get_ready(self) -> bool:
        return (
            not self._checking
            and self._wait_s == 0
            and bool(self._name.strip())
            and len(self._pin) >= LEAST_DIGITS
        )

    ready = Property(bool, _get_ready, notify=changed)

    def _get_trouble(self) -> str:
        return self._trouble

    trouble = Property(str, _get_trouble, notify=changed)

    def _get_wait(self) -> int:
        return self._wait_s

    waitS = Property(int, _get_wait, notify=changed)

    @Slot(str)
    def typeName(self, name: str) -> None:
        if name != self._name:
            self._name = name
            self._settle("")

    @Slot(str)
    def typePin(self, pin: str) -> None:
        if pin != self._pin:
            self._pin = pin
            self.changed.emit()

    @Slot()
    def submit(self) -> None:
        """Try it. The PIN is forgotten here the moment it is handed on."""
        if not self._get_ready():
            return
        name, pin = self._name, self._pin
        self._pin = ""
        self._checking = True
        self.changed.emit()
        self._enter(name, pin)
        self.pinCleared.emit()

    def refused(self, error: SignInRefused) -> None:
        """Not let in."""
        self._checking = False
        self._wait_s = math.ceil(error.wait_s)
        if self._wait_s:
            self._tick.start()
        self._settle("locked" if error.locked else "wait" if self._wait_s else "wrong")
        self.pinCleared.emit()

    def failed(self) -> None:
        """It could not be tried: somebody else tells why."""
        self._checking = False
        self.changed.emit()

    def clear(self) -> None:
        """Forget everything that was typed."""
        self._tick.stop()
        self._name = self._pin = ""
        self._checking = False
        self._wait_s = 0
        self._settle("")
        self.pinCleared.emit()

    def _settle(self, trouble: str) -> None:
        self._trouble = trouble
        self.changed.emit()

    @Slot()
    def _on_tick(self) -> None:
        self._wait_s = max(0, self._wait_s - 1)
        if self._wait_s == 0:
            self._tick.stop()
            self._trouble = ""
        self.changed.emit()
