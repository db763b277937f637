"""When a touch, key or foot switch happened: the event's own time, on the kiosk's monotonic clock.

A display server stamps an input event the moment it comes in. That stamp is right however late this process
gets round to it, so a busy or stopped process changes no measured time. Stamps are milliseconds in 32 bits on
a clock of the server: X and the Wayland compositors on Linux use CLOCK_MONOTONIC, which is ours too. A server
with another base is calibrated: the smallest difference seen between our clock and its stamp is its offset.

Platforms without a server (offscreen, used by tests) stamp events with made-up times; there arrival counts.
"""

import logging
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import (
    QEventPoint,
    QGuiApplication,
    QInputEvent,
    QKeyEvent,
    QKeySequence,
    QTouchEvent,
    QWindow,
)

from kiosk.measures.balance import Contact

log = logging.getLogger(__name__)

WRAP_MS = 2**32
"""Stamps of X and Wayland are unsigned 32 bit and start again after 49.7 days."""

MAX_AGE_MS = 20_000.0
"""An event can have waited this long for a stopped process; more is not the same clock."""

AHEAD_MS = 5.0
"""Rounding of the server's clock: a stamp may seem to lie this far in the future."""

SERVER_PLATFORMS = ("xcb", "wayland")


class StampClock:
    """Maps stamps of one display server to milliseconds on our monotonic clock.

    `from_server` says that a server made the stamps as events came in; without it the arrival is the time.
    """

    def __init__(self, from_server: bool) -> None:
        self._from_server = from_server
        self._offset: float | None = None  # our clock minus the server's, modulo the wrap

    def at(self, stamp_ms: int, now_ms: float) -> float:
        """The time of an event stamped `stamp_ms` that is being handled at `now_ms`; never later than now."""
        if not self._from_server or stamp_ms <= 0:
            return now_ms
        age = _wrapped(now_ms - stamp_ms)
        if -AHEAD_MS <= age <= MAX_AGE_MS:
            # The server's clock is ours.
            return now_ms - max(0.0, age)
        difference = (now_ms - stamp_ms) % WRAP_MS
        if self._offset is None:
            self._offset = difference
            return now_ms
        age = _wrapped(difference - self._offset)
        if age < 0 or age > MAX_AGE_MS:
            # Came quicker than any before, or the server began a new clock: this is the offset from now on.
            self._offset = difference
            return now_ms
        return now_ms - age


def _wrapped(difference: float) -> float:
    """A difference of times in the half-open range around zero, whatever wraps lie between."""
    return (difference + WRAP_MS / 2) % WRAP_MS - WRAP_MS / 2


class InputClock(QObject):
    """Watches one window and tells of every press and release with its own time.

    While `holding`, events end here: the whole window is one button and nothing under the finger is pressed.
    `lost` is emitted when the window is left (another window, no focus).
    """

    pressed = Signal(float, str)
    released = Signal(float, str)
    lost = Signal()

    def __init__(self, now_ms: Callable[[], float], switch_key: str, parent: QObject) -> None:
        super().__init__(parent)
        self._now_ms = now_ms
        self._switch = _key_of(switch_key)
        self._stamps = StampClock(from_server=False)
        self._window: QWindow | None = None
        self._held: set[str] = set()
        self.holding = False

    def watch(self, window: QWindow | None) -> None:
        """Listen to this window from now on; None listens to nothing."""
        if window is self._window:
            return
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window.destroyed.disconnect(self._window_gone)
        self._window = window
        if window is not None:
            self._stamps = StampClock(QGuiApplication.platformName().startswith(SERVER_PLATFORMS))
            window.installEventFilter(self)
            window.destroyed.connect(self._window_gone)

    @Slot()
    def _window_gone(self) -> None:
        self._window = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's hook. Only presses and releases of the window itself are looked at."""
        kind = event.type()
        if kind in _PRESSES and isinstance(event, QInputEvent):
            return self._press(event)
        if kind in _RELEASES and isinstance(event, QInputEvent):
            return self._release(event)
        if kind is QEvent.Type.TouchUpdate and isinstance(event, QTouchEvent):
            # A second finger while the first still rests on the glass is a press of its own.
            another = event.touchPointStates() & QEventPoint.State.Pressed
            return self._press(event) if another else "touch" in self._held
        if kind is QEvent.Type.FocusOut:
            self.lost.emit()
        return False

    def _press(self, event: QInputEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.isAutoRepeat():
            return self.holding
        at, contact = self._when(event), self._contact(event)
        holding = self.holding
        if holding:
            # The rest of this gesture is ours as well: nothing below may see a release without its press.
            self._held.add(_source(event))
            event.accept()
        self.pressed.emit(at, contact)
        return holding

    def _release(self, event: QInputEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.isAutoRepeat():
            return self.holding
        held = _source(event) in self._held
        self._held.discard(_source(event))
        self.released.emit(self._when(event), self._contact(event))
        return held

    def _when(self, event: QInputEvent) -> float:
        return self._stamps.at(event.timestamp(), self._now_ms())

    def _contact(self, event: QInputEvent) -> Contact:
        if not isinstance(event, QKeyEvent):
            return Contact.SCREEN
        return Contact.SWITCH if event.key() == self._switch else Contact.KEY


_PRESSES = (
    QEvent.Type.TouchBegin,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.KeyPress,
)
_RELEASES = (
    QEvent.Type.TouchEnd,
    QEvent.Type.TouchCancel,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.KeyRelease,
)


def _source(event: QInputEvent) -> str:
    if isinstance(event, QKeyEvent):
        return f"key {event.key()}"
    return "touch" if isinstance(event, QTouchEvent) else "mouse"


def _key_of(name: str) -> Qt.Key:
    """Qt's key of this name; an unknown name gives `Key_unknown`, which no key sends."""
    found = QKeySequence.fromString(name)
    key = Qt.Key.Key_unknown if found.isEmpty() else found[0].key()
    if key == Qt.Key.Key_unknown:
        log.warning("setting foot_switch_key is not the name of a key")
    return key
