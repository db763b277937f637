"""An unexpected error in one line for the log: where and what kind, never the message, which may hold an answer."""

import traceback
from types import TracebackType


def describe(error: BaseException, trace: TracebackType | None = None) -> str:
    """`ValueError at flow.py:212 edit < session.py:80 accept`, innermost first, five places at most."""
    frames = traceback.extract_tb(trace or error.__traceback__)[-5:]
    places = [
        f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno} {frame.name}" for frame in reversed(frames)
    ]
    return f"{type(error).__name__} at {' < '.join(places) or 'an unknown place'}"
