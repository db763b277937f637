"""Keeps Python 3.11 alive under PySide6 6.12: makes `None` immortal, as it is from Python 3.12 on.

PySide6 6.12.0 is built so that each Qt call with no result gives `None` back without counting the reference
(measured: one lost a call, also for `parent()` and `property()` that find nothing). From Python 3.12 on nobody
counts. On 3.11 the count reaches zero after some thousand calls and the interpreter aborts with "deallocating None".
"""

import ctypes
import sys

COUNTED_UNTIL = (3, 12)
PLENTY = 1 << 40
"""References to add: at ten thousand lost ones a second they last three years."""


def make_none_immortal() -> None:
    """Once, before the first Qt call. RuntimeError where the count is not where CPython 3.11 keeps it."""
    if sys.version_info >= COUNTED_UNTIL or sys.getrefcount(None) > PLENTY // 2:
        return
    count = ctypes.c_ssize_t.from_address(id(None))
    if not 0 <= sys.getrefcount(None) - count.value <= 16:
        raise RuntimeError("this Python counts references in a way of its own: use Python 3.12 or newer")
    count.value += PLENTY
