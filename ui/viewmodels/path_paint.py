"""A `Picture` drawn as one item. Without a graphics card Qt's own Shape leaves traces outside views and dirty areas."""

from functools import lru_cache
from typing import Any

from PySide6.QtCore import Property, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.figures.svg import commands
from ui.made_by_qml import MADE

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@lru_cache(maxsize=1024)
def path_of(d: str) -> QPainterPath:
    """Path data (absolute M L C Z) as Qt's path. Odd-even, as `Picture` has it."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for letter, n in commands(d):
        if letter == "M":
            path.moveTo(n[0], n[1])
        elif letter == "L":
            path.lineTo(n[0], n[1])
        elif letter == "C":
            path.cubicTo(n[0], n[1], n[2], n[3], n[4], n[5])
        else:
            path.closeSubpath()
    return path


@QmlElement
class PathPaint(QQuickPaintedItem):
    """`picture` as PathPicture takes it; `tokens` maps token names to colours. Fills the item, keeping the ratio."""

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        MADE.note(self)
        self.setAntialiasing(True)
        self._picture: dict[str, Any] = {}
        self._tokens: dict[str, Any] = {}

    def _get_picture(self) -> dict[str, Any]:
        return self._picture

    def _set_picture(self, picture: dict[str, Any] | None) -> None:
        self._picture = picture or {}
        self.changed.emit()
        self.update()

    picture = Property("QVariantMap", _get_picture, _set_picture, notify=changed)

    def _get_tokens(self) -> dict[str, Any]:
        return self._tokens

    def _set_tokens(self, tokens: dict[str, Any]) -> None:
        self._tokens = tokens
        self.changed.emit()
        self.update()

    tokens = Property("QVariantMap", _get_tokens, _set_tokens, notify=changed)

    def paint(self, painter: QPainter) -> None:
        """Qt's hook."""
        width, height = float(self._picture.get("width", 0)), float(self._picture.get("height", 0))
        if width <= 0 or height <= 0 or self.width() <= 0 or self.height() <= 0:
            return
        unit = min(self.width() / width, self.height() / height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate((self.width() - width * unit) / 2, (self.height() - height * unit) / 2)
        painter.scale(unit, unit)
        for shape in self._picture["shapes"]:
            path = path_of(shape["d"])
            if shape["fill"]:
                painter.fillPath(path, self._colour(shape["fill"]))
            if shape["stroke"] and shape["strokeWidth"] > 0:
                painter.strokePath(path, self._pen(shape))

    def _pen(self, shape: dict[str, Any]) -> QPen:
        pen = QPen(self._colour(shape["stroke"]), shape["strokeWidth"])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if shape["dash"]:
            pen.setDashPattern([length / shape["strokeWidth"] for length in shape["dash"]])
        return pen

    def _colour(self, name: str) -> QColor:
        """A literal colour, or the theme's of this token. KeyError for a token that the theme does not have."""
        return QColor(name) if name.startswith("#") else QColor(self._tokens[name])
