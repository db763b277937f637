"""What must hold for every screen at every size: nothing cut off, nothing on top of another, all within reach.

`faults` lists what is wrong in words; `check_layout` fails with all of them at once.
"""

from collections.abc import Iterable, Iterator
from itertools import combinations
from math import hypot

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlExpression, qmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

DIAGONAL_INCH = 24
MIN_TARGET_MM = 12.0
ROUNDING_PX = 1.5
TOUCHING_PX = 2.0

CONTROLS = ("QQuickAbstractButton", "QQuickSlider", "QQuickTextField")


def shown(root: QQuickItem) -> Iterator[QQuickItem]:
    """Everything below `root` that a client can see."""
    if not root.isVisible() or root.opacity() == 0:
        return
    yield root
    for child in root.childItems():
        yield from shown(child)


def above(item: QQuickItem) -> Iterator[QQuickItem]:
    parent = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def is_a(item: QQuickItem, *names: str) -> bool:
    return any(item.inherits(name) for name in names)


def label(item: QQuickItem) -> str:
    """Words for a fault. Not the type's name: Python keeps wrappers of QML's own meta-objects after they are gone."""
    words = str(item.property("text") or "")[:40]
    what = "text" if item.inherits("QQuickText") else "control"
    return f"{what} {item.objectName() or repr(words)}"


def frame(item: QQuickItem) -> QRectF:
    """The item on the glass."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def enum(item: QQuickItem, name: str) -> int:
    """A property whose C++ enum Python has no type for."""
    engine = qmlEngine(item)
    value, undefined = QQmlExpression(engine.rootContext(), item, name).evaluate()
    assert not undefined, name
    return int(value)


def ink(text: QQuickItem) -> QRectF:
    """Where the words themselves are: alignment counts, empty room does not."""
    wide, high = text.property("contentWidth"), text.property("contentHeight")
    align = enum(text, "effectiveHorizontalAlignment")
    x = {2: text.width() - wide, 4: (text.width() - wide) / 2}.get(align, 0.0)
    vertical = enum(text, "verticalAlignment")
    y = {64: text.height() - high, 128: (text.height() - high) / 2}.get(vertical, 0.0)
    return text.mapRectToScene(QRectF(x, y, wide, high))


def seen(item: QQuickItem, area: QRectF) -> QRectF:
    """The part of `area` that no clipping parent hides."""
    for parent in above(item):
        if parent.clip():
            area = area.intersected(frame(parent))
    return area


def view_of(item: QQuickItem) -> QQuickItem | None:
    """The scrolling view that the item is in."""
    return next((p for p in above(item) if p.inherits("QQuickFlickable")), None)


def floats(item: QQuickItem) -> bool:
    """The hint that there is more below lies over the page on purpose."""
    return any(p.objectName() == "moreBelow" for p in (item, *above(item)))


def text_faults(texts: Iterable[QQuickItem], window: QQuickWindow) -> Iterator[str]:
    for text in texts:
        if text.property("truncated"):
            yield f"{label(text)} is elided"
        if text.property("contentWidth") > text.width() + ROUNDING_PX:
            yield f"{label(text)} is wider than its room"
        if text.property("contentHeight") > text.height() + ROUNDING_PX:
            yield f"{label(text)} is higher than its room"
        area = ink(text)
        button = next((p for p in above(text) if is_a(p, "QQuickAbstractButton")), None)
        if button is not None and not frame(button).adjusted(-2, -2, 2, 2).contains(area):
            yield f"{label(text)} runs out of its button"
        if area.left() < -ROUNDING_PX or area.right() > window.width() + ROUNDING_PX:
            yield f"{label(text)} runs off the side"
        view = view_of(text)
        if view is None:
            if area.top() < -ROUNDING_PX or area.bottom() > window.height() + ROUNDING_PX:
                yield f"{label(text)} runs off the screen"
            continue
        top = text.mapToItem(view.property("contentItem"), QPointF(0, 0)).y()
        room = view.property("contentHeight")
        if top < -ROUNDING_PX or top + text.property("contentHeight") > room + ROUNDING_PX:
            yield f"{label(text)} cannot be scrolled to"
        if not view.property("interactive") and room > view.height() + ROUNDING_PX:
            yield f"{label(text)} is in a view that should scroll and does not"


def overlap_faults(texts: list[QQuickItem], controls: list[QQuickItem]) -> Iterator[str]:
    inks = [(text, seen(text, ink(text))) for text in texts if not floats(text)]
    for (one, a), (other, b) in combinations(inks, 2):
        both = a.intersected(b)
        if both.width() > TOUCHING_PX and both.height() > TOUCHING_PX + 0.12 * min(a.height(), b.height()):
            yield f"{label(one)} lies on {label(other)}"
    fields = [(item, seen(item, frame(item))) for item in controls if not floats(item)]
    for (one, a), (other, b) in combinations(fields, 2):
        both = a.intersected(b)
        nested = other in above(one) or one in above(other)
        if both.width() > TOUCHING_PX and both.height() > TOUCHING_PX and not nested:
            yield f"{label(one)} lies on {label(other)}"


def control_faults(controls: Iterable[QQuickItem], window: QQuickWindow) -> Iterator[str]:
    px_per_mm = hypot(window.width(), window.height()) / (DIAGONAL_INCH * 25.4)
    QAccessible.setActive(True)
    for item in controls:
        wide, high = item.width() / px_per_mm, item.height() / px_per_mm
        if min(wide, high) < MIN_TARGET_MM - 0.5:
            yield f"{label(item)} is {wide:.0f} x {high:.0f} mm: too small to touch"
        area = frame(item)
        if area.left() < -ROUNDING_PX or area.right() > window.width() + ROUNDING_PX:
            yield f"{label(item)} runs off the side"
        if is_a(item, "QQuickTextField") and enum(item, "echoMode") and item.property("name"):
            continue  # Qt 6.12 keeps the name of a field with hidden text to itself
        told = QAccessible.queryAccessibleInterface(item)
        if told is None or not told.text(QAccessible.Text.Name).strip():
            yield f"{label(item)} has no accessible name"


def row_faults(controls: list[QQuickItem]) -> Iterator[str]:
    """Answers that stand beside each other are of one height."""
    answers = [item for item in controls if item.property("markSize") is not None]
    for one, other in combinations(answers, 2):
        beside = one.parentItem() == other.parentItem() and abs(one.y() - other.y()) < TOUCHING_PX
        if beside and abs(one.height() - other.height()) > ROUNDING_PX:
            yield f"{label(one)} is not as high as {label(other)} beside it"


def side_faults(everything: Iterable[QQuickItem]) -> Iterator[str]:
    """A page is scrolled up and down: what is wider than its view loses its border at the side."""
    for item in everything:
        if not is_a(item, "QQuickRectangle", *CONTROLS):
            continue
        view = view_of(item)
        if view is None or view.objectName() != "pageView" or not view.property("interactive"):
            continue
        room, area = frame(view), frame(item)
        if area.left() < room.left() - 0.1 or area.right() > room.right() + 0.1:
            yield f"{label(item)} at {area.left():.1f} to {area.right():.1f} is cut off at the side of its view"


def shape_faults(everything: Iterable[QQuickItem]) -> Iterator[str]:
    """Software rendering does not clip a Shape: on a page that is scrolled it would be drawn over the header."""
    for item in everything:
        view = view_of(item) if item.inherits("QQuickShape") else None
        if view is not None and view.property("interactive"):
            yield f"a shape of {item.width():.0f} x {item.height():.0f} is on a page that scrolls"


def hairline_faults(everything: Iterable[QQuickItem]) -> Iterator[str]:
    """Software rendering draws a line through a disc or a pill that stands between two rows of pixels."""
    for item in everything:
        if not item.inherits("QQuickRectangle") or item.property("radius") * 2 < item.height() - 1:
            continue
        top = frame(item).top()
        if 24 < item.height() < 200 and abs(top - round(top)) > 0.02:
            yield f"a disc or pill of {item.width():.0f} x {item.height():.0f} stands at {top:.2f}"


def faults(window: QQuickWindow, root: QQuickItem | None = None) -> list[str]:
    """Everything that is wrong with what the window shows now, or with the part below `root`."""
    everything = list(shown(root or window.contentItem()))
    texts = [item for item in everything if item.inherits("QQuickText") and item.property("text")]
    controls = [item for item in everything if is_a(item, *CONTROLS)]
    assert texts, "the screen says nothing"
    return [
        *text_faults(texts, window),
        *overlap_faults(texts, controls),
        *control_faults(controls, window),
        *row_faults(controls),
        *side_faults(everything),
        *shape_faults(everything),
        *hairline_faults(everything),
    ]
