"""PDF pages as pictures, drawn on a thread of their own so that the screen stays alive."""

import sys
from collections.abc import Callable
from threading import Event

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
        self._stop = Event()
        self._done.connect(self._deliver)

    def render(self, pdf: bytes, width: int) -> None:
        """Every page of `pdf`, `width` pixels wide."""
        self._drop()
        self._stop = Event()
        self._pool.start(_Job(self._asked, pdf, width, self._stop, self._done.emit))

    def stop(self) -> None:
        """Let the page that is being drawn end, and forget the rest."""
        self._drop()
        self._pool.waitForDone()

    def _drop(self) -> None:
        """Nobody waits for what was asked until now."""
        self._asked += 1
        self._stop.set()
        self._pool.clear()

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

    def __init__(
        self, number: int, pdf: bytes, width: int, stop: Event, tell: Callable[[int, object], None]
    ) -> None:
        self._number, self._pdf, self._width, self._stop, self._tell = number, pdf, width, stop, tell

    def __call__(self) -> None:
        try:
            self._tell(self._number, draw(self._pdf, self._width, self._stop))
        except UnreadablePdf:
            self._tell(self._number, None)


def draw(pdf: bytes, width: int, stop: Event | None = None) -> list[QImage]:
    """The pages on white paper, `width` pixels wide; no more of them after `stop`. `UnreadablePdf` when they cannot be
    drawn.
    """
    buffer = QBuffer()
    buffer.setData(pdf)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument(None)
    try:
        document.load(buffer)
        if document.status() is not QPdfDocument.Status.Ready:
            raise UnreadablePdf
        pages = range(document.pageCount())
        return [_page(document, number, width) for number in pages if stop is None or not stop.is_set()]
    finally:
        document.close()


def without_gap(page: QImage) -> QImage:
    """The page for reading on a screen: an empty band of more than a fifth of it shrinks to a small one, so that nobody
    scrolls through blank paper. The same page when it has none.
    """
    stride, bits = page.bytesPerLine(), page.constBits()
    blank = bytes(QColor("white").rgb().to_bytes(4, sys.byteorder)) * page.width()
    start = longest = 0
    end = -1
    for row in range(page.height() + 1):
        at = row * stride
        if row < page.height() and bits[at : at + len(blank)] == blank:
            continue
        if row - start > longest:
            longest, end = row - start, row
        start = row + 1
    keep = page.height() // 25
    if longest < page.height() / 5:
        return page
    above, below = end - longest + keep, end - keep
    short = QImage(page.width(), page.height() - (below - above), page.format())
    painter = QPainter(short)
    painter.drawImage(0, 0, page, 0, 0, page.width(), above)
    painter.drawImage(0, above, page, 0, below, page.width(), page.height() - below)
    painter.end()
    return short


def _page(document: QPdfDocument, number: int, width: int) -> QImage:
    points = document.pagePointSize(number)
    size = QSize(width, round(width * points.height() / points.width()))
    paper = QImage(size, QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    painter = QPainter(paper)
    painter.drawImage(0, 0, document.render(number, size))
    painter.end()
    return paper
