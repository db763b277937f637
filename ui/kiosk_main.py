"""`footing run`: the application, from the first event to the last."""

import signal

from PySide6.QtCore import QSize

from kiosk.services import Services
from ui.app import create_app, make_qt_app


def run_kiosk(services: Services, size: tuple[int, int] | None, debug: bool) -> int:
    """Show the kiosk until its window is closed; returns the exit code."""
    # Ctrl-C ends it at once, as SIGTERM does: every accepted answer is on the disk already.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    qt = make_qt_app()
    app = create_app(services, debug=debug, window=QSize(*size) if size else None)
    try:
        app.start()
        return qt.exec()
    finally:
        app.close()
