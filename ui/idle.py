"""The idle watch: nobody touches -> a warning that counts down -> the visit is wiped. Any touch starts it again.

Time is the kiosk's clock; a Qt timer only wakes the watch when something is due, so that nothing runs in between.
"""

import math
from enum import Enum

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.ports import Clock

TICK_MS = 1000
AT_LEAST_MS = 20


class Phase(Enum):
    OFF = "off"
    WATCHING = "watching"
    WARNING = "warning"


class IdleWatch(QObject):
    """`warned` while the countdown runs (`left_s` seconds), `expired` once at its end.

    Held while a screen is busy: it starts afresh when let go. While somebody listens (`listen`) the rest, or the
    countdown, has not begun. Without a warning (`watch(..., warn=False)`) it expires at once when the rest is over.
    """

    changed = Signal()
    expired = Signal()

    def __init__(self, clock: Clock, warning_s: float, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._warning_ms = warning_s * 1000
        self._rest_ms = 0.0
        self._warn = True
        self._held = self._listening = False
        self._phase = Phase.OFF
        self._due_ms = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.check)

    @property
    def phase(self) -> Phase:
        return self._phase

    @property
    def left_s(self) -> int:
        """Whole seconds of the countdown that are left; 0 outside the warning."""
        if self._phase is not Phase.WARNING:
            return 0
        if self._listening:
            return math.ceil(self._warning_ms / 1000)
        return max(0, math.ceil((self._due_ms - self._clock.monotonic_ms()) / 1000))

    def watch(self, rest_s: float, *, warn: bool = True) -> None:
        """Start over with this much rest before the warning."""
        self._rest_ms, self._warn = rest_s * 1000, warn
        self._phase = Phase.WATCHING
        self._begin()

    def off(self) -> None:
        """Stop watching: there is nobody to wait for."""
        self._timer.stop()
        if self._phase is not Phase.OFF:
            self._phase = Phase.OFF
            self.changed.emit()

    def hold(self, held: bool) -> None:
        """Stand still while a trial runs; let go, the rest starts afresh."""
        self._held = held
        if self._phase is not Phase.OFF:
            self._phase = Phase.WATCHING
            self._begin()

    def listen(self, listening: bool) -> None:
        """Something is read aloud: the rest begins at its end, and so does the countdown when that was read."""
        if listening == self._listening:
            return
        self._listening = listening
        if self._phase is Phase.WATCHING:
            self._begin()
        elif self._phase is Phase.WARNING:
            self._count_down()

    def touched(self) -> None:
        """Somebody is there. During the warning only `stay` counts, so that the choice is a clear one."""
        if self._phase is Phase.WATCHING:
            self._begin()

    def stay(self) -> None:
        """More time, as often as wanted."""
        if self._phase is Phase.WARNING:
            self._phase = Phase.WATCHING
            self._begin()

    def _begin(self) -> None:
        self._timer.stop()
        self._due_ms = self._clock.monotonic_ms() + self._rest_ms
        if not self._held and not self._listening:
            self._wake_at(self._due_ms)
        self.changed.emit()

    def _count_down(self) -> None:
        self._timer.stop()
        now = self._clock.monotonic_ms()
        self._due_ms = now + self._warning_ms
        if not self._listening:
            self._wake_at(now + TICK_MS)
        self.changed.emit()

    def _wake_at(self, due_ms: float) -> None:
        self._timer.start(max(AT_LEAST_MS, math.ceil(due_ms - self._clock.monotonic_ms())))

    @Slot()
    def check(self) -> None:
        """What is due now; called by the timer, and by tests that move their clock."""
        if self._phase is Phase.OFF or self._held or self._listening:
            return
        now = self._clock.monotonic_ms()
        if now < self._due_ms:
            if self._phase is Phase.WARNING:
                self.changed.emit()
                self._wake_at(min(self._due_ms, now + TICK_MS))
            else:
                self._wake_at(self._due_ms)
        elif self._phase is Phase.WATCHING and self._warn:
            self._phase = Phase.WARNING
            self._count_down()
        else:
            self.off()
            self.expired.emit()
