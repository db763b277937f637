"""What all screens share. Screens derive from this class; the lint step is given this file first."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.inputs import Input
from kiosk.session import SessionState
from ui.screen_context import ScreenContext

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the navigator")
class ScreenViewModel(QObject):
    """Base of every screen's view model.

    `ready` says whether Next may be pressed. The shell calls `take` when it is: the answer of this screen,
    or None to stay (the screen then shows what is missing). While `busy` (a trial runs, a sheet prints) the idle
    watch stands still.
    """

    readyChanged = Signal()
    busyChanged = Signal()

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(parent)
        self.context = context
        self._ready = True
        self._busy = False

    def _get_ready(self) -> bool:
        return self._ready

    ready = Property(bool, _get_ready, notify=readyChanged)

    def set_ready(self, ready: bool) -> None:
        """Let Next be pressed, or not."""
        if ready != self._ready:
            self._ready = ready
            self.readyChanged.emit()

    def _get_busy(self) -> bool:
        return self._busy

    busy = Property(bool, _get_busy, notify=busyChanged)

    def set_busy(self, busy: bool) -> None:
        """A person is doing something that needs no touch (a balance trial): the idle watch holds."""
        if busy != self._busy:
            self._busy = busy
            self.busyChanged.emit()

    def step_back(self) -> bool:
        """Back was pressed. True when the screen went back within itself; False lets the visit go back a step."""
        return False

    def take(self) -> Input | None:
        """The answer of this screen as it stands; None when there is none yet."""
        raise NotImplementedError

    def refresh(self, state: SessionState) -> None:
        """The session took an input and stayed on this step."""

    def staff_told(self) -> None:
        """A call for staff from this screen has come to the desk."""

    def leave(self) -> None:
        """The screen is about to go: stop timers and sound, wipe what was typed."""
