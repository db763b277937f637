"""Gives back the Python objects that QML made and has taken down.

PySide6 6.12 never does (measured): each object of a Python type that QML creates keeps one reference that nobody
holds, so the object stays with all it has, such as the pages of a client's sheet, for as long as the program runs: some
450 items and 20 MB a visit. Types that QML creates say so in their `__init__`: `MADE.note(self)`.
"""

import ctypes
import sys
from weakref import ref

import PySide6
import shiboken6
from PySide6.QtCore import QObject

LOSES_ONE = PySide6.__version_info__[:2] == (6, 12)
"""Only where it was measured: elsewhere one reference less could be one too few. A test tells when this changes."""
LEAST = 1000
"""So many objects are noted before a look at those that are gone is worth its time."""


def _held_here() -> int:
    """What an object counts that only a variable holds: versions of Python differ in whether a call adds one."""
    made = QObject()
    return sys.getrefcount(made)


_HELD_HERE = _held_here()

_let_go = ctypes.pythonapi.Py_DecRef
_let_go.argtypes = [ctypes.py_object]
_let_go.restype = None


class MadeByQml:
    """Objects that QML made. Used on the GUI thread only."""

    def __init__(self) -> None:
        self._noted: list[ref[QObject]] = []
        self._look_at = LEAST

    def note(self, made: QObject) -> None:
        """QML is making this object: never one that Python makes."""
        self._noted.append(ref(made))
        if len(self._noted) >= self._look_at:
            self.sweep()

    def sweep(self) -> None:
        """Let go of those whose C++ side is gone. Cheap: some 100 ns for each object there is."""
        there = []
        for noted in self._noted:
            made = noted()
            if made is None:
                continue
            if shiboken6.isValid(made):
                there.append(noted)
            elif LOSES_ONE and sys.getrefcount(made) > _HELD_HERE:
                _let_go(made)
        self._noted = there
        self._look_at = max(LEAST, 2 * len(there))


MADE = MadeByQml()
