"""A rendered page on the screen. The picture stays in memory: a sheet is never written to a file to be shown."""

from PySide6.QtCore import Property, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from ui.made_by_qml import MADE

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PageImage(QQuickPaintedItem):
    """Draws `image` as large as fits, in the middle; nothing while it is null. `crisp`: each of its pixels a clear box,
    for code squares, which phones have to read.
    """

    imageChanged = Signal()
    crispChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        MADE.note(self)
        self._image = QImage()
        self._fitted = QImage()
        self._crisp = False

    def _get_image(self) -> QImage:
        return self._image

    def _set_image(self, image: QImage) -> None:
        self._image, self._fitted = image, QImage()
        self.imageChanged.emit()
        self.update()

    image = Property(QImage, _get_image, _set_image, notify=imageChanged)

    def _get_crisp(self) -> bool:
        return self._crisp

    def _set_crisp(self, crisp: bool) -> None:
        self._crisp = crisp
        self.crispChanged.emit()
        self.update()

    crisp = Property(bool, _get_crisp, _set_crisp, notify=crispChanged)

    def paint(self, painter: QPainter) -> None:
        if self._image.isNull():
            return
        room = QSizeF(self.width(), self.height())
        size = QSizeF(self._image.size()).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        left = (room.width() - size.width()) / 2
        top = (room.height() - size.height()) / 2
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not self._crisp)
        fitted = self._image if self._crisp else self._fit(painter, size)
        painter.drawImage(QRectF(left, top, size.width(), size.height()), fitted)

    def _fit(self, painter: QPainter, size: QSizeF) -> QImage:
        """The page in the pixels that it is drawn in. A painter looks at four pixels for one and would leave out the
        lines of a page that shrinks to less than half.
        """
        pixels = painter.deviceTransform().mapRect(QRectF(0, 0, size.width(), size.height())).size().toSize()
        if pixels.width() * 2 > self._image.width() or pixels.isEmpty():
            return self._image
        if self._fitted.size() != pixels:
            whole, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            self._fitted = self._image.scaled(pixels, whole, smooth)
        return self._fitted
