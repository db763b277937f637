"""`footing desk`: the window of staff and managers on a machine of its own."""

import signal

from PySide6.QtCore import QEvent, QObject, QSize

from kiosk.services import Services
from ui.app import WindowApp, make_qt_app, prepare
from ui.desk.shell import DeskShell


class DeskApp(WindowApp):
    """The desk in a window of its own."""

    def __init__(self, services: Services, *, debug: bool = False, window: QSize | None = None) -> None:
        super().__init__(debug=debug, window=window)
        self.desk = DeskShell(services, self._tasks, self, debug=debug)
        self.desk.frame.languageChanged.connect(self._language.use)
        self._language.use(self.desk.frame.language)
        self._printing = services.printing
        self.window = self._load("DeskMain", {"desk": self.desk})

    def start(self) -> None:
        """Show the door: filling the screen, or in a window of the size that was asked for."""
        self.begin()
        self.desk.enter()
        if self._size is not None:
            self.window.resize(self._size)
            self.window.show()
        else:
            self.window.showMaximized()
        # Sheets are taken to the printer here where no kiosk runs beside the desk.
        if self._printing is not None:
            self._printing.start()

    def fail(self, error: BaseException) -> None:
        self.desk.fail(error)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Every touch and key is a sign of life."""
        self.desk.sense(event)
        return False


def create_desk(services: Services, *, debug: bool = False, window: QSize | None = None) -> DeskApp:
    """The desk on these services; needs a QGuiApplication (`make_qt_app`). RuntimeError when QML does not load."""
    prepare()
    return DeskApp(services, debug=debug, window=window)


def run_desk(services: Services, size: tuple[int, int] | None, debug: bool) -> int:
    """Show the desk until its window is closed; returns the exit code."""
    # Ctrl-C ends it at once, as SIGTERM does: whatever was done is on the disk already.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    qt = make_qt_app()
    app = create_desk(services, debug=debug, window=QSize(*size) if size else None)
    try:
        app.start()
        return qt.exec()
    finally:
        app.close()
