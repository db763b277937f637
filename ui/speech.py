"""Reading a screen aloud with espeak-ng, in a process of its own so that a stuck voice cannot hold the screen.

The words go in by standard input: the list of processes never shows what a client's screen says.
"""

import logging
import shutil
from collections.abc import Iterable

from PySide6.QtCore import QObject, QPointF, QProcess, Signal, Slot
from PySide6.QtQuick import QQuickItem

log = logging.getLogger(__name__)

PROGRAM = "espeak-ng"
WORDS_PER_MINUTE = 140
AMPLITUDE = 100


class Speech(QObject):
    """One voice. A new text stops the one before. `available` is False where the program is not installed."""

    speakingChanged = Signal()

    def __init__(self, parent: QObject, program: str = PROGRAM) -> None:
        super().__init__(parent)
        self._program = shutil.which(program)
        self._process: QProcess | None = None
        if self._program is None:
            log.info("no %s here: nothing is read aloud", program)

    @property
    def available(self) -> bool:
        return self._program is not None

    @property
    def speaking(self) -> bool:
        return self._process is not None

    def say(self, text: str, language: str, pace: float = 1.0, volume: float = 1.0) -> None:
        """Read this in the language's voice; `pace` and `volume` as shares of the usual ones."""
        self.stop()
        if self._program is None or not text.strip():
            return
        process = QProcess(self)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._ended)
        self._process = process
        process.start(self._program, self._arguments(language, pace, volume))
        process.write(text.encode())
        process.closeWriteChannel()
        self.speakingChanged.emit()

    @staticmethod
    def _arguments(language: str, pace: float, volume: float) -> list[str]:
        speed, loudness = round(WORDS_PER_MINUTE * pace), round(AMPLITUDE * volume)
        return ["-v", language, "-s", str(speed), "-a", str(loudness), "--stdin"]

    def stop(self) -> None:
        """Silence at once."""
        process, self._process = self._process, None
        if process is None:
            return
        process.finished.disconnect(self._ended)
        process.errorOccurred.disconnect(self._ended)
        process.kill()
        process.waitForFinished(200)
        process.deleteLater()
        self.speakingChanged.emit()

    @Slot()
    def _ended(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
            self.speakingChanged.emit()


def words_of(root: QQuickItem) -> str:
    """Every visible word below `root`, from top to bottom, one sentence a line."""
    found = sorted(_texts(root), key=lambda entry: (round(entry[0].y() / 8), entry[0].x()))
    lines: list[str] = []
    for _, text in found:
        ended = text if text[-1:] in ".!?…:" else f"{text}."
        if ended not in lines:
            lines.append(ended)
    return "\n".join(lines)


def _texts(item: QQuickItem) -> Iterable[tuple[QPointF, str]]:
    if not item.isVisible() or item.opacity() == 0:
        return
    if item.inherits("QQuickText"):
        text = str(item.property("text")).strip()
        if text:
            yield item.mapToScene(QPointF(0, 0)), text
        return
    for child in item.childItems():
        yield from _texts(child)
