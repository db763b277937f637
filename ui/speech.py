"""Reading a screen aloud with espeak-ng, in a process of its own so that a stuck voice cannot hold the screen.

The words go in by standard input: the list of processes never shows what a client's screen says.
"""

import logging
import math
import re
import shutil
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from html import unescape

import shiboken6
from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot
from PySide6.QtQuick import QQuickItem

log = logging.getLogger(__name__)

PROGRAM = "espeak-ng"
WORDS_PER_MINUTE = 140
AMPLITUDE = 100
SLACK_S = 10.0
LONGEST_S = 600.0
"""No text takes longer: all answers to be looked over take about four minutes at the slowest pace."""

_MARKUP = re.compile(r"</?[a-z]+ ?/?>")


def longest_s(text: str, pace: float, slack_s: float = SLACK_S) -> float:
    """Seconds after which a voice that still reads this text is taken for stuck: three times what it should need."""
    return min(LONGEST_S, slack_s + 3 * 60 * len(text.split()) / (WORDS_PER_MINUTE * pace))


class Speech(QObject):
    """One voice. A new text stops the one before. `available` is False where the program is not installed.

    A voice that gets stuck is stopped after `longest_s`, with `slack_s` for its start: others wait while it speaks.
    """

    speakingChanged = Signal()

    def __init__(self, parent: QObject, program: str = PROGRAM, *, slack_s: float = SLACK_S) -> None:
        super().__init__(parent)
        self._program = shutil.which(program)
        self._slack_s = slack_s
        self._process: QProcess | None = None
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._on_limit)
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
        self._limit.start(math.ceil(longest_s(text, pace, self._slack_s) * 1000))
        self.speakingChanged.emit()

    @staticmethod
    def _arguments(language: str, pace: float, volume: float) -> list[str]:
        speed, loudness = round(WORDS_PER_MINUTE * pace), round(AMPLITUDE * volume)
        return ["-v", language, "-s", str(speed), "-a", str(loudness), "--stdin"]

    def stop(self) -> None:
        """Silence at once. The process is told to end; nobody waits for it."""
        process, self._process = self._process, None
        if process is None:
            return
        self._limit.stop()
        process.finished.disconnect(self._ended)
        process.errorOccurred.disconnect(self._ended)
        process.finished.connect(process.deleteLater)
        # One that never came to run says nothing else.
        process.errorOccurred.connect(process.deleteLater)
        process.kill()
        self.speakingChanged.emit()

    def close(self) -> None:
        """Silence for good, at the end of the application: nothing runs on after it."""
        self.stop()
        for process in self.findChildren(QProcess):
            # It is killed already: this is only until the system, busy perhaps, has taken it down.
            process.waitForFinished(3000)
            shiboken6.delete(process)

    @Slot()
    def _ended(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            self._limit.stop()
            process.deleteLater()
            self.speakingChanged.emit()

    @Slot()
    def _on_limit(self) -> None:
        log.warning("the voice is stuck: it is stopped")
        self.stop()


def words_of(root: QQuickItem) -> str:
    """Every visible word below `root`, one sentence a line, in the order in which the page is put together: a column
    is read to its end before the one beside it, in every language.

    An item that says it better than it shows it has a property `spoken`; one that is no words, as a key of the
    keyboard, is `unspoken` with everything in it.
    """
    lines: list[str] = []
    for text in _texts(root):
        ended = text if text[-1:] in ".!?…:" else f"{text}."
        if lines[-1:] != [ended]:
            lines.append(ended)
    return "\n".join(lines)


def _texts(item: QQuickItem) -> Iterable[str]:
    if not item.isVisible() or item.opacity() == 0 or item.property("unspoken"):
        return
    said = item.property("spoken") or (item.property("text") if item.inherits("QQuickText") else "")
    if said:
        text = unescape(_MARKUP.sub("", str(said))).strip()
        if text:
            yield text
        return
    for child in item.childItems():
        yield from _texts(child)


def what_is_new(before: Sequence[str], now: Sequence[str]) -> list[str]:
    """The lines of a page that were not there before."""
    steps = SequenceMatcher(None, before, now, autojunk=False).get_opcodes()
    return [
        line for kind, _, _, start, end in steps if kind in ("insert", "replace") for line in now[start:end]
    ]


def spelled(words: str, code: str) -> str:
    """The words with a visit's code letter by letter."""
    return words.replace(code, " ".join(code)) if code else words
