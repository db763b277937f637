"""An unexpected error in one line for the log: where and what kind, never the message, which may hold an answer."""

import re
import traceback
from types import TracebackType

from PySide6.QtQml import QQmlError

_KIND = re.compile(r"\w*Error(?=:)")


def describe(error: BaseException, trace: TracebackType | None = None) -> str:
    """`ValueError at flow.py:212 edit < session.py:80 accept`, innermost first, five places at most."""
    frames = traceback.extract_tb(trace or error.__traceback__)[-5:]
    places = [
        f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno} {frame.name}" for frame in reversed(frames)
    ]
    return f"{type(error).__name__} at {' < '.join(places) or 'an unknown place'}"


def describe_warning(warning: QQmlError) -> str:
    """`TypeError at SexScreen.qml:49`, or `warning at ...` where QML names no error. An exception of ours comes here
    as `Error`, with its message: that is left out, as is what JavaScript says.
    """
    kind = _KIND.match(warning.description())
    file = warning.url().fileName() or "an unknown place"
    return f"{kind[0] if kind else 'warning'} at {file}:{warning.line()}"
