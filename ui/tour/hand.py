"""A hand on the glass: real touch events, sent to the window, at the middle of what is to be touched.

Nothing is called behind the screen's back: what cannot be touched, cannot be done.
"""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint, QPointF
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.errors import FootingError

PATIENCE_S = 20.0
MOVE_MS = 6


class Lost(FootingError):
    """What should be on the screen is not there: a fault of the program, found by the tour."""


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Every item below, delegates included, top of the pile last. What is hidden hides all that is in it."""
    waiting = root.childItems()[::-1]
    while waiting:
        item = waiting.pop()
        if item.isVisible():
            yield item
            waiting += item.childItems()[::-1]


def shown(item: QQuickItem) -> bool:
    return item.isVisible() and item.isEnabled() and item.opacity() > 0 and item.width() > 0


class Hand:
    """Touches things in one window."""

    def __init__(self, window: QQuickWindow, device: QPointingDevice) -> None:
        self._window = window
        self._device = device

    def find(self, name: str) -> QQuickItem | None:
        """The item with this objectName that a person could touch now; the topmost when there are several.

        `now/scale4` is the `scale4` inside `now`.
        """
        inside = [self._window.contentItem()]
        for part in name.split("/"):
            inside = [
                item for root in inside for item in items(root) if item.objectName() == part and shown(item)
            ]
        return inside[-1] if inside else None

    def wait_for(self, name: str) -> QQuickItem:
        found: list[QQuickItem] = []

        def there() -> bool:
            item = self.find(name)
            found.extend(() if item is None else (item,))
            return item is not None

        self.until(there, f"{name} to be on the screen")
        return found[0]

    def tap(self, name: str) -> None:
        """Bring it into view if it lies further down, and touch its middle."""
        self.tap_at(self.middle_of(name)[1])

    def middle_of(self, name: str) -> tuple[QQuickItem, QPoint]:
        """The item, in view and laid out, and where its middle is on the glass."""
        self.wait_for(name)
        self._lay_out()
        item = self.wait_for(name)
        self._bring_into_view(item)
        return item, item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def tap_at(self, point: QPoint) -> None:
        QTest.touchEvent(self._window, self._device).press(0, point, self._window).commit()
        QTest.touchEvent(self._window, self._device).release(0, point, self._window).commit()
        self._lay_out()

    def drag(self, start: QPoint, end: QPoint, steps: int = 12) -> None:
        """A finger takes time: Qt hands on moves once a frame, and a drag without frames moves nothing."""
        QTest.touchEvent(self._window, self._device).press(0, start, self._window).commit()
        for step in range(1, steps + 1):
            at = start + (end - start) * step / steps
            QTest.touchEvent(self._window, self._device).move(0, at, self._window).commit()
            QTest.qWait(MOVE_MS)
        # Held still before it is lifted, or the page would roll on.
        for wobble in (1, 0, 1, 0, 1, 0):
            QTest.touchEvent(self._window, self._device).move(
                0, end + QPoint(0, wobble), self._window
            ).commit()
            QTest.qWait(MOVE_MS * 2)
        QTest.touchEvent(self._window, self._device).release(0, end, self._window).commit()
        self._lay_out()

    def type(self, text: str) -> None:
        """On the screen's own keyboard or number pad: one key a character, Latin ones by its key `abc` in Arabic."""
        for character in text:
            key = f"key_{character.lower()}"
            if self.find(key) is None and self.find("key_latin") is not None:
                self.tap("key_latin")
            self.tap(key)

    def touch_anywhere(self) -> None:
        """Where nobody would look for a button: a third across, two thirds down."""
        self.tap_at(QPoint(self._window.width() // 3, self._window.height() * 2 // 3))

    def until(self, holds: Callable[[], bool], what: str) -> None:
        """Let the program work until it holds. `Lost` when it does not in good time."""
        deadline = time.monotonic() + PATIENCE_S
        while not holds():
            if time.monotonic() > deadline:
                raise Lost(f"waited in vain for {what}")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            time.sleep(0.001)

    def _lay_out(self) -> None:
        """What came of the touch is where it will be: Qt lays out when a frame is drawn, and a person sees frames."""
        settle()
        self._window.grabWindow()
        settle()

    def _bring_into_view(self, item: QQuickItem) -> None:
        """Scroll by dragging, as a finger does, until the middle of the item is inside its view."""
        last: float | None = None
        for _ in range(30):
            view = _view_of(item)
            if view is None:
                return
            middle = item.mapToItem(view, QPointF(item.width() / 2, item.height() / 2)).y()
            at = float(view.property("contentY"))
            # At the end of a list the last row comes no nearer to the middle: in view is enough there.
            edge = 0.0 if at == last else 0.06 * view.height()
            if edge <= middle <= view.height() - edge:
                return
            last = at
            x = round(view.mapToScene(QPointF(4, 0)).x())
            top, bottom = (
                round(view.mapToScene(QPointF(0, view.height() * part)).y()) for part in (0.25, 0.75)
            )
            start, end = (bottom, top) if middle > view.height() / 2 else (top, bottom)
            self.drag(QPoint(x, start), QPoint(x, end))
            self._until_still(view)
        raise Lost(f"{item.objectName()} cannot be brought into view")

    def _until_still(self, view: QQuickItem) -> None:
        """A flicked page rolls on: wait until five looks in a row find it in the same place."""
        seen: list[float] = []

        def still() -> bool:
            seen.append(float(view.property("contentY")))
            return not view.property("moving") and len(seen) > 5 and len(set(seen[-5:])) == 1

        self.until(still, "the page to stand still")
        self._lay_out()


def _view_of(item: QQuickItem) -> QQuickItem | None:
    """The nearest Flickable that can move."""
    parent = item.parentItem()
    while parent is not None:
        if parent.inherits("QQuickFlickable") and parent.property("interactive"):
            return parent
        parent = parent.parentItem()
    return None


def settle() -> None:
    """Let everything that is due now happen."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, 0)


def touchscreen() -> QPointingDevice:
    """One touchscreen for the whole run."""
    device = QTest.createTouchDevice()
    assert isinstance(device, QPointingDevice)
    return device
