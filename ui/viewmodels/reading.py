"""Reading aloud as the client goes on: what lies on top is read when it comes, and what is new on it later."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem, QQuickWindow

from ui.speech import Speech, spelled, what_is_new, words_of
from ui.viewmodels.access import AccessPanel
from ui.viewmodels.attention import Attention

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1


class _Due(Enum):
    NOTHING = 0
    NEWS = 1
    ALL = 2


@QmlElement
@QmlUncreatable("kept by the shell")
class Reading(QObject):
    """`available` where there is a voice. While it speaks, nobody is asked whether they are still there.

    What is read is the item `top` of the window, unless it is `quiet`, with the visit's code (`code`) spelled. It is
    read in the next round of the event loop, once, however much has changed until then.
    """

    speakingChanged = Signal()

    def __init__(
        self,
        speech: Speech,
        access: AccessPanel,
        attention: Attention,
        code: Callable[[], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._speech = speech
        self._access = access
        self._attention = attention
        self._code = code
        self._window: QQuickWindow | None = None
        self._due = _Due.NOTHING
        self._lines: list[str] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._read)
        speech.speakingChanged.connect(self._on_speaking)

    def _get_available(self) -> bool:
        return self._speech.available

    available = Property(bool, _get_available, constant=True)

    def _get_speaking(self) -> bool:
        return self._speech.speaking

    speaking = Property(bool, _get_speaking, notify=speakingChanged)

    def look_at(self, window: QQuickWindow) -> None:
        """The window whose `top` is read."""
        self._window = window

    @Slot()
    def turned(self) -> None:
        """Something else is on top, or it is to be read anew: what was said of the old one is over."""
        self.hush()
        self._lines = []
        if self._access.choices.read_aloud:
            self._ask(_Due.ALL)

    @Slot()
    def changed(self) -> None:
        """What is on top asks something else now: that alone is read."""
        if self._access.choices.read_aloud:
            self._ask(_Due.NEWS)
        else:
            self.hush()

    @Slot()
    def toggle(self) -> None:
        """Read what is on top, even where reading aloud was not chosen; or stop reading."""
        if self._speech.speaking:
            self.hush()
        else:
            self._ask(_Due.ALL)

    @Slot()
    def hush(self) -> None:
        """Silence, at once."""
        self._due = _Due.NOTHING
        self._soon.stop()
        self._speech.stop()

    def _ask(self, due: _Due) -> None:
        self._due = max(self._due, due, key=lambda one: one.value)
        self._soon.start()

    @Slot()
    def _read(self) -> None:
        due, self._due = self._due, _Due.NOTHING
        top = self._window.property("top") if self._window is not None else None
        if not isinstance(top, QQuickItem) or top.property("quiet"):
            return
        lines = words_of(top).splitlines()
        said = lines if due is _Due.ALL else what_is_new(self._lines, lines)
        self._lines = lines
        if said:
            chosen = self._access.choices
            words = spelled("\n".join(said), self._code())
            self._speech.say(words, chosen.language, chosen.voice_pace, chosen.voice_volume)

    @Slot()
    def _on_speaking(self) -> None:
        self._attention.listen(self._speech.speaking)
        self.speakingChanged.emit()
