"""The Qt application, or one plain line about the display: Qt itself would end the process with an abort."""

import logging
import os
import sys
from collections.abc import Sequence

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from kiosk.errors import UserFacing
from ui.doctor import WHERE_TO_START, screen_check

log = logging.getLogger(__name__)


def open_display(arguments: Sequence[str]) -> QGuiApplication:
    """The application on the display that the environment names.

    Raises `UserFacing` when it names none. When that one cannot be opened the process ends here, with exit code 1
    and a line on stderr: no exception can leave through Qt, which calls this its last message.
    """
    if not screen_check().ok:
        raise UserFacing("There is no display.", WHERE_TO_START)
    complaints: list[str] = []

    def hear(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind is not QtMsgType.QtFatalMsg:
            complaints.append(text.strip())
            return
        why = (complaints or [text])[0].rstrip(".")
        told = UserFacing(f"The display cannot be opened: {why}.", WHERE_TO_START)
        sys.stderr.write(f"footing: {told}\n")
        sys.stderr.flush()
        os._exit(1)

    before = qInstallMessageHandler(hear)
    try:
        app = QGuiApplication(list(arguments))
    finally:
        qInstallMessageHandler(before)
    for complaint in complaints:
        log.info("Qt: %s", complaint)
    return app
