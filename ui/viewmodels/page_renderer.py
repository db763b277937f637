"""PDF pages as pictures, drawn on a thread of their own so that the screen stays alive."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice, QObject, QSize, QThreadPool, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from kiosk.errors import FootingError


class PageRenderer(QObject):
    """`render` returns at once; `rendered` then brings the pictures of all pages, on this object's thread.

    Only the newest request is answered.
    """

    rendered = Signal(list)
    failed = Signal()
    _done = Signal(int, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._asked = 0
        self._done.connect(self._deliver)

    def render(self, pdf: bytes, width: int) -> None:
        """Every page of `pdf`, `width` pixels wide."""
        self._asked += 1
        self._pool.clear()
        self._pool.start(_Job(self._asked, pdf, width, self._done.emit))

    def stop(self) -> None:
        """Let the page that is being drawn end, and forget the rest."""
        self._asked += 1
        self._pool.clear()
        self._pool.waitForDone()

    @Slot(int, object)
    def _deliver(self, number: int, pages: list[QImage] | None) -> None:
        if number != self._asked:
            return
        if pages is None:
            self.failed.emit()
        else:
            self.rendered.emit(pages)


class UnreadablePdf(FootingError):
    """The bytes are no PDF that can be drawn."""


class _Job:
    """What the thread runs: draws, then tells. A plain callable, so that no QObject lives on two threads."""

    def __init__(self, number: int, pdf: bytes, width: int, tell: Callable[[int, object], None]) -> None:
        self._number, self._pdf, self._width, self._tell = number, pdf, width, tell

    def __call__(self) -> None:
        try:
            self._tell(self._number, draw(self._pdf, self._width))
        except UnreadablePdf:
            self._tell(self._number, None)


def draw(pdf: bytes, width: int) -> list[QImage]:
    """The pages on white paper, `width` pixels wide. `UnreadablePdf` when they cannot be drawn."""
    buffer = QBuffer()
    buffer.setData(pdf)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument(None)
    try:
        document.load(buffer)
        if document.status() is not QPdfDocument.Status.Ready:
            raise UnreadablePdf
        return [_page(document, number, width) for number in range(document.pageCount())]
    finally:
        document.close()


def _page(document: QPdfDocument, number: int, width: int) -> QImage:
    points = document.pagePointSize(number)
    size = QSize(width, round(width * points.height() / points.width()))
    paper = QImage(size, QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    painter = QPainter(paper)
    painter.drawImage(0, 0, document.render(number, size))
    painter.end()
    return paper
