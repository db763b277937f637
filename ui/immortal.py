"""Keeps Python 3.11 alive under PySide6 6.12: makes its constants immortal, as they are from Python 3.12 on.

PySide6 6.12.0 is built so that a Qt call gives `None`, `True` or `False` back without counting the reference
(measured: one lost a call without a result, also for `parent()` and `property()` that find nothing). From Python 3.12
on nobody counts. On 3.11 a count reaches zero after some thousand calls and the interpreter aborts with
"deallocating None", or with "deallocating True or False" at its end.
"""

import ctypes
import sys

COUNTED_UNTIL = (3, 12)
PLENTY = 1 << 40
"""References to add: at ten thousand lost ones a second they last three years."""

CONSTANTS = (None, True, False, NotImplemented, Ellipsis)


def make_constants_immortal() -> None:
    """Once, before the first Qt call. RuntimeError where a count is not where CPython 3.11 keeps it."""
    if sys.version_info >= COUNTED_UNTIL:
        return
    for constant in CONSTANTS:
        if sys.getrefcount(constant) > PLENTY // 2:
            continue
        count = ctypes.c_ssize_t.from_address(id(constant))
        if not 0 <= sys.getrefcount(constant) - count.value <= 16:
            raise RuntimeError("this Python counts references in a way of its own: use Python 3.12 or newer")
        count.value += PLENTY
