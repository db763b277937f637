"""The kiosk's sounds: a soft tick, the count, go, start, stop, done. Played on a thread of their own.

A machine without a sound device stays silent and says so once in the log.
"""

import logging
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QThread, QUrl, Signal, Slot

log = logging.getLogger(__name__)

FOLDER = Path(__file__).resolve().parents[1] / "assets" / "sounds"
NAMES = ("tick", "count", "go", "start", "stop", "done")


class _Player(QObject):
    """Lives on the sound thread, and so do its effects."""

    def __init__(self, folder: Path, volume: float) -> None:
        super().__init__()
        self._folder = folder
        self._volume = volume
        self._effects: dict[str, QObject] = {}

    @Slot()
    def prepare(self) -> None:
        """Load the multimedia part of Qt here: it takes its time and the screen shall not wait for it."""
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

        if QMediaDevices.defaultAudioOutput().isNull():
            log.info("no sound device: the kiosk is silent")
            return
        for name in NAMES:
            effect = QSoundEffect(self)
            effect.setSource(QUrl.fromLocalFile(str(self._folder / f"{name}.wav")))
            effect.setVolume(self._volume)
            self._effects[name] = effect

    @Slot(str)
    def play(self, name: str) -> None:
        effect = self._effects.get(name)
        if effect is not None:
            effect.play()  # type: ignore[attr-defined]

    @Slot()
    def drop(self) -> None:
        self._effects.clear()
        for child in self.children():
            child.deleteLater()


class Sounds(QObject):
    """`play` returns at once. An unknown name is a programming error (KeyError)."""

    _wanted = Signal(str)
    _closing = Signal()

    def __init__(self, on: bool, volume: float, parent: QObject, folder: Path = FOLDER) -> None:
        super().__init__(parent)
        self._thread: QThread | None = None
        if not on:
            return
        self._player = _Player(folder, volume)
        self._thread = QThread(self)
        self._thread.setObjectName("sound")
        self._player.moveToThread(self._thread)
        self._thread.started.connect(self._player.prepare)
        self._wanted.connect(self._player.play, Qt.ConnectionType.QueuedConnection)
        self._closing.connect(self._player.drop, Qt.ConnectionType.BlockingQueuedConnection)
        self._thread.start()

    def play(self, name: str) -> None:
        """Make this sound now."""
        if name not in NAMES:
            raise KeyError(name)
        if self._thread is not None:
            self._wanted.emit(name)

    def close(self) -> None:
        """Stop the thread."""
        if self._thread is None:
            return
        self._closing.emit()
        self._thread.quit()
        self._thread.wait()
        self._thread = None
