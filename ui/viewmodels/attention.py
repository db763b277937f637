"""Whether somebody is there: the idle warning with its countdown, and the rest of the welcome screen."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ports import Clock
from kiosk.settings import Settings
from ui.idle import IdleWatch, Phase

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1

REST_S = 10.0
"""Seconds on the welcome screen until it rests: the next touch only wakes it."""


@QmlElement
@QmlUncreatable("kept by the shell")
class Attention(QObject):
    """`left` counts down the seconds of the warning. `expired` is said when nobody answered it."""

    idleChanged = Signal()
    restingChanged = Signal()
    expired = Signal()

    def __init__(self, clock: Clock, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._rest_s = float(settings.idle_seconds)
        self.idle = IdleWatch(clock, settings.idle_warning_seconds, self)
        self.idle.changed.connect(self.idleChanged)
        self.idle.expired.connect(self.expired)
        self.rest = IdleWatch(clock, 0, self)
        self.rest.expired.connect(self._on_rest)
        self._resting = False

    def _get_warning(self) -> bool:
        return self.idle.phase is Phase.WARNING

    warning = Property(bool, _get_warning, notify=idleChanged)

    def _get_left(self) -> int:
        return self.idle.left_s

    left = Property(int, _get_left, notify=idleChanged)

    def _get_resting(self) -> bool:
        return self._resting

    resting = Property(bool, _get_resting, notify=restingChanged)

    def welcome(self) -> None:
        """Nobody has started: no warning; the screen comes to rest."""
        self.idle.watch(self._rest_s, warn=False)
        self.rest.watch(REST_S, warn=False)

    def visit(self, patience: float, *, warn: bool, held: bool) -> None:
        """Somebody is at work: warn after the rest of the settings times `patience`."""
        self.rest.off()
        self.idle.watch(self._rest_s * patience, warn=warn)
        self.idle.hold(held)

    def off(self) -> None:
        """Nothing is waited for."""
        self.idle.off()
        self.rest.off()

    def listen(self, listening: bool) -> None:
        """Something is read aloud, or no longer: who listens is there, and is not rushed."""
        self.idle.listen(listening)
        self.rest.listen(listening)

    @Slot()
    def touched(self) -> None:
        """A finger or a key."""
        self.idle.touched()
        self.rest.touched()

    @Slot()
    def stay(self) -> None:
        """More time was asked for; it is given without limit."""
        self.idle.stay()

    @Slot()
    def wake(self) -> None:
        """The first touch after a rest: it presses nothing."""
        if self._resting:
            self._resting = False
            self.restingChanged.emit()
            self.welcome()

    @Slot()
    def _on_rest(self) -> None:
        self._resting = True
        self.restingChanged.emit()
