"""The running kiosk: application, engine, style, fonts, exception hook, and the window with the shell in it.

The order of taking down matters: the engine goes first, then what it showed, then the workers.
"""

import logging
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

import shiboken6
from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow
from PySide6.QtQuickControls2 import QQuickStyle

import ui.viewmodels.icon_paint
import ui.viewmodels.path_paint  # noqa: F401 - registers the QML type
import ui.viewmodels.shell as shell_module
from kiosk.services import Services
from ui.desk.shell import DeskShell
from ui.display import open_display
from ui.failures import describe, describe_warning
from ui.fonts import register_fonts
from ui.language import Language
from ui.made_by_qml import MADE
from ui.sound import Sounds
from ui.speech import Speech
from ui.tasks import Tasks

log = logging.getLogger(__name__)

QML = Path(__file__).resolve().parent / "qml"
STYLE = "Footing.FootingStyle"

FORGET_MS = 500
"""After a new screen: by then QML has taken the old one down, and what that one drew is let go of, a sheet among it."""
_TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress)


def make_qt_app(arguments: Sequence[str] = ("footing",)) -> QGuiApplication:
    """The Qt application, once for the process: made now, as `open_display` does, or the one that is there."""
    existing = QGuiApplication.instance()
    app = existing if isinstance(existing, QGuiApplication) else open_display(arguments)
    app.setApplicationName("footing")
    app.setApplicationDisplayName("Footing")
    return app


class _Trouble(QObject):
    """Exceptions of every thread meet here, on the GUI thread."""

    happened = Signal(object)

    def catch(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None or issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        self.happened.emit(error)


class WindowApp(QObject):
    """A window of ours with its engine, workers, language and exception hook. `window` is the QML window.

    `start` shows it, `close` takes everything down; both once.
    """

    def __init__(self, *, debug: bool = False, window: QSize | None = None) -> None:
        super().__init__()
        self._size = window
        self._debug = debug
        self._tasks = Tasks(self)
        self.engine = QQmlApplicationEngine()
        self.engine.setOutputWarningsToStandardError(False)
        self.engine.warnings.connect(self._on_warnings)
        self.engine.addImportPath(str(QML))
        self._language = Language(self.engine, self)
        self._trouble = _Trouble(self)
        self._trouble.happened.connect(self._on_trouble)
        self._hooks: tuple[Callable[..., Any], ...] = ()
        self._begun = False

    def _load(self, component: str, properties: dict[str, QObject]) -> QQuickWindow:
        self.engine.setInitialProperties(properties)
        self.engine.loadFromModule("Footing", component)
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("the main window does not load; the log has the reason")
        return roots[0]

    def begin(self) -> None:
        """Hear about errors and touches from now on."""
        self._begun = True
        if not self._debug:
            self._hook()
        self.window.installEventFilter(self)

    def close(self) -> None:
        """Let the store finish what it was given, then take everything down."""
        self._unhook()
        self._tasks.close()
        if shiboken6.isValid(self.window):
            self.window.removeEventFilter(self)
        self.engine.warnings.disconnect(self._on_warnings)
        shiboken6.delete(self.engine)
        shiboken6.delete(self)

    def fail(self, error: BaseException) -> None:
        """Something that nobody foresaw has come up to here."""
        raise NotImplementedError

    # --- trouble ----------------------------------------------------------------------------------------------

    def _hook(self) -> None:
        self._hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._trouble.catch
        threading.excepthook = self._on_thread
        sys.unraisablehook = self._on_unraisable

    def _unhook(self) -> None:
        if self._hooks:
            sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks
            self._hooks = ()

    def _on_thread(self, failure: threading.ExceptHookArgs) -> None:
        self._trouble.catch(failure.exc_type, failure.exc_value, failure.exc_traceback)

    def _on_unraisable(self, failure: "sys.UnraisableHookArgs") -> None:
        self._trouble.catch(failure.exc_type, failure.exc_value, failure.exc_traceback)

    @Slot(object)
    def _on_trouble(self, error: BaseException) -> None:
        try:
            self.fail(error)
        except Exception as second:  # noqa: BLE001 - the last line of defence: there is nobody left to tell
            log.critical("the error page failed: %s", describe(second))

    @Slot(list)
    def _on_warnings(self, warnings: list[QQmlError]) -> None:
        """QML's own complaints. An exception in a slot that QML called comes this way, too, with its message.

        Before `begin` nobody has answered anything, and the whole of it says why a window does not load.
        """
        for warning in warnings:
            log.error("QML: %s", describe_warning(warning) if self._begun else warning.toString())


class FootingApp(WindowApp):
    """The kiosk, and the desk behind its hidden corner."""

    def __init__(
        self,
        services: Services,
        *,
        debug: bool = False,
        window: QSize | None = None,
        settle_ms: float = 350,
    ) -> None:
        super().__init__(debug=debug, window=window)
        self._speech = Speech(self)
        self._sounds = Sounds(services.settings.sound, services.settings.volume, self)
        self.shell = shell_module.ShellViewModel(
            services, self._tasks, self._speech, self._sounds, self, debug=debug, settle_ms=settle_ms
        )
        self.shell.languageChanged.connect(self._language.use)
        self.desk = DeskShell(services, self._tasks, self, at_kiosk=True, debug=debug)
        self.desk.openChanged.connect(self._on_desk)
        self.desk.frame.languageChanged.connect(self._language.use)
        self._printing = services.printing
        self.window = self._load("Main", {"shell": self.shell, "desk": self.desk})
        self.shell.reading.look_at(self.window)
        self._forget_timer = QTimer(self)
        self._forget_timer.setSingleShot(True)
        self._forget_timer.setInterval(FORGET_MS)
        self._forget_timer.timeout.connect(MADE.sweep)
        self.shell.screenChanged.connect(self._forget_timer.start)

    # --- life -------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Show the welcome screen: full screen, or in a window of the size that was asked for."""
        self.begin()
        if self._size is not None:
            self.window.resize(self._size)
            self.window.show()
        else:
            self.window.setCursor(Qt.CursorShape.BlankCursor)
            self.window.showFullScreen()
        self.shell.start()
        if self._printing is not None:
            self._printing.start()

    def close(self) -> None:
        self._speech.close()
        self._sounds.close()
        super().close()

    def fail(self, error: BaseException) -> None:
        if self.desk.open:
            self.desk.fail(error)
        else:
            self.shell.fail(error)

    # --- the desk ---------------------------------------------------------------------------------------------

    @Slot()
    def _on_desk(self) -> None:
        """The desk lies over the welcome screen, or has gone: the clients' screens start afresh in their language."""
        self.shell.asleep(self.desk.open)
        self._language.use(self.desk.frame.language if self.desk.open else self.shell.language)
        if self._size is None:
            shape = Qt.CursorShape.ArrowCursor if self.desk.open else Qt.CursorShape.BlankCursor
            self.window.setCursor(shape)

    # --- touches ----------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Every touch and key is a sign of life; the key that wakes a resting kiosk does nothing else."""
        if self.desk.open:
            self.desk.sense(event)
            return False
        kind = event.type()
        if kind in _TOUCHES:
            self.shell.attention.touched()
            if not (self.shell.screen is not None and self.shell.screen.busy):
                self._sounds.play("tick")
        elif kind is QEvent.Type.KeyPress:
            if self.shell.attention.resting:
                self.shell.attention.wake()
                return True
            self.shell.attention.touched()
        return False


def create_app(
    services: Services, *, debug: bool = False, window: QSize | None = None, settle_ms: float = 350
) -> FootingApp:
    """The kiosk on these services; needs a QGuiApplication (`make_qt_app`). RuntimeError when QML does not load."""
    prepare()
    return FootingApp(services, debug=debug, window=window, settle_ms=settle_ms)


_prepared = False


def prepare() -> None:
    """Fonts and style: before the first engine, once for the process."""
    global _prepared
    if _prepared:
        return
    register_fonts()
    QQuickStyle.setStyle(STYLE)
    QQuickStyle.setFallbackStyle("Basic")
    _prepared = True
