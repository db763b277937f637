"""A line icon drawn as one item, there in the first frame. Qt's Canvas draws a frame later, and costs more in lists."""

from functools import lru_cache

from PySide6.QtCore import Property, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from ui.made_by_qml import MADE

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1

BOX, STROKE = 48.0, 4.5
_NUMBERS = {"M": 2, "L": 2, "C": 6, "A": 7, "Z": 0}


@lru_cache(maxsize=256)
def icon_path(d: str) -> QPainterPath:
    """Path data (absolute M L C Z; A only as a whole circle that begins at its top) as Qt's path."""
    path = QPainterPath()
    words = d.split()
    at = 0
    while at < len(words):
        letter = words[at][0]
        numbers = [float(word) for word in [words[at][1:], *words[at + 1 : at + _NUMBERS[letter]]] if word]
        at += max(1, _NUMBERS[letter])
        if letter == "M":
            path.moveTo(*numbers)
        elif letter == "L":
            path.lineTo(*numbers)
        elif letter == "C":
            path.cubicTo(*numbers)
        elif letter == "A":
            top = path.currentPosition()
            path.addEllipse(QPointF(top.x(), top.y() + numbers[1]), numbers[0], numbers[1])
            path.moveTo(top)
        else:
            path.closeSubpath()
    return path


@QmlElement
class IconPaint(QQuickPaintedItem):
    """`shape` in a box of 48, drawn in `ink`, with round ends; `turned` mirrors it."""

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        MADE.note(self)
        self.setAntialiasing(True)
        self._shape = ""
        self._ink = QColor()
        self._turned = False

    def _get_shape(self) -> str:
        return self._shape

    def _set_shape(self, shape: str) -> None:
        if shape != self._shape:
            self._shape = shape
            self.changed.emit()
            self.update()

    shape = Property(str, _get_shape, _set_shape, notify=changed)

    def _get_ink(self) -> QColor:
        return self._ink

    def _set_ink(self, ink: QColor) -> None:
        if ink != self._ink:
            self._ink = ink
            self.changed.emit()
            self.update()

    ink = Property(QColor, _get_ink, _set_ink, notify=changed)

    def _get_turned(self) -> bool:
        return self._turned

    def _set_turned(self, turned: bool) -> None:
        if turned != self._turned:
            self._turned = turned
            self.changed.emit()
            self.update()

    turned = Property(bool, _get_turned, _set_turned, notify=changed)

    def paint(self, painter: QPainter) -> None:
        """Qt's hook."""
        if not self._shape:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / BOX, self.height() / BOX)
        if self._turned:
            painter.translate(BOX, 0)
            painter.scale(-1, 1)
        pen = QPen(self._ink, STROKE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(icon_path(self._shape), pen)
