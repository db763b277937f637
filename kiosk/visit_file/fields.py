"""Reading one JSON object strictly: every field typed and checked, every fault kept with its dotted path.

A fault never stops the reading: the field counts as not given, and the next one is looked at. Messages name
numbers, but never repeat words that somebody typed.
"""

import json
import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import TypeVar

from kiosk.errors import Fault, Refused
from kiosk.freetext import clean, is_clean

MAX_BYTES = 256 * 1024
LONGEST_INT = 15
FAR_TOO_LARGE = 1e6
KEY_SHOWN = 40

E = TypeVar("E", bound=StrEnum)


class JsonObject(dict[str, object]):
    """An object as it stands in the file, with the keys that stand in it more than once."""

    def __init__(self, pairs: Sequence[tuple[str, object]]) -> None:
        super().__init__(pairs)
        counts = Counter(key for key, _ in pairs)
        self.twice = [key for key, count in counts.items() if count > 1]


def read_object(text: str | bytes) -> JsonObject:
    """The one object of a JSON text, at most 256 KiB of UTF-8. Raises `Refused` when it is not one."""
    try:
        if isinstance(text, bytes):
            text = text.decode("utf-8-sig")
        if len(text) > MAX_BYTES:
            raise Refused((Fault("file", f"is larger than {MAX_BYTES // 1024} KiB"),))
        value = json.loads(text, object_pairs_hook=JsonObject, parse_int=_whole_or_float)
    except UnicodeDecodeError as error:
        raise Refused((Fault("file", f"is not UTF-8 (byte {error.start})"),)) from None
    except json.JSONDecodeError as error:
        # Where exactly, and what Python calls it, differs from one version of Python to the next.
        problem = f"is not JSON; look at line {error.lineno}"
        raise Refused((Fault("file", problem),)) from None
    except RecursionError:
        raise Refused((Fault("file", "is nested too deeply"),)) from None
    if not isinstance(value, JsonObject):
        raise Refused((Fault("file", "has to be one JSON object"),))
    return value


def _whole_or_float(digits: str) -> int | float:
    """A number too long to be anything here becomes a float, so that it is cheap and still out of range."""
    return int(digits) if len(digits) <= LONGEST_INT else float(digits)


def shown(key: str) -> str:
    """A key of the file as it may stand in a message: cleaned and short."""
    cleaned = clean(key)
    return cleaned[:KEY_SHOWN] + ("..." if len(cleaned) > KEY_SHOWN else "") or "?"


class Part:
    """One object of the file. Ask for its fields, then call `done`: what was not asked for is unknown.

    All parts of a file share one list of faults. A field that is missing, null or wrong comes back as None.
    """

    def __init__(self, value: object, path: str, faults: list[Fault]) -> None:
        self._path = path
        self.faults = faults
        self._known: set[str] = set()
        self._object: Mapping[str, object] = {}
        if isinstance(value, JsonObject):
            self._object = value
            for key in value.twice:
                self.fault(shown(key), "stands there twice")
        elif value is not None:
            faults.append(Fault(path, "has to be an object"))

    # --- faults --------------------------------------------------------------------------------------------

    def path(self, key: str | int) -> str:
        return f"{self._path}.{key}" if self._path else str(key)

    def fault(self, key: str | int, problem: str) -> None:
        self.faults.append(Fault(self.path(key), problem))

    def done(self) -> None:
        """Every field has been asked for: name the ones that nobody knows."""
        for key in self._object:
            if key not in self._known:
                self.fault(shown(key), "is not known here")

    # --- fields --------------------------------------------------------------------------------------------

    def raw(self, key: str) -> object:
        self._known.add(key)
        return self._object.get(key)

    def require(self, *keys: str) -> None:
        """Name the fields among these that are missing or null."""
        for key in keys:
            if self._object.get(key) is None:
                self.fault(key, "is missing")

    def part(self, key: str) -> "Part":
        return Part(self.raw(key), self.path(key), self.faults)

    def entries(self) -> Iterator[tuple[str, object]]:
        """All keys with their values, for parts whose keys are ids; the caller says which are unknown."""
        self._known.update(self._object)
        yield from self._object.items()

    def items(self, key: str) -> list[object] | None:
        """A list; None when it is missing."""
        value = self.raw(key)
        if value is None or isinstance(value, list):
            return value
        self.fault(key, "has to be a list")
        return None

    def parts(self, key: str) -> list["Part"]:
        """A list of objects."""
        listed = enumerate(self.items(key) or ())
        return [Part(item or JsonObject(()), f"{self.path(key)}.{i}", self.faults) for i, item in listed]

    def flag(self, key: str) -> bool | None:
        value = self.raw(key)
        if value is None or isinstance(value, bool):
            return value
        self.fault(key, "has to be true or false")
        return None

    def choice(self, key: str, kind: type[E]) -> E | None:
        """One of the values of `kind`."""
        value = self.raw(key)
        if value is None:
            return None
        found = one_of(value, kind)
        if found is None:
            self.fault(key, f"has to be one of: {', '.join(kind)}")
        return found

    def whole(self, key: str, low: int, high: int) -> int | None:
        """A whole number from `low` to `high`; 4.0 is not one."""
        value = self.raw(key)
        if value is None:
            return None
        problem = whole_problem(value, low, high)
        if problem is None and isinstance(value, int):
            return value
        self.fault(key, problem or "has to be a whole number")
        return None

    def number(self, key: str) -> float | None:
        """Any finite number; ranges are checked by whoever knows them."""
        value = self.raw(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, (int, float)) or math.isnan(value):
            self.fault(key, "has to be a number")
        elif abs(value) > FAR_TOO_LARGE:
            self.fault(key, f"is far {'above' if value > 0 else 'below'} what is possible")
        else:
            return float(value)
        return None

    def text(self, key: str, longest: int, *, line_breaks: bool = False) -> str | None:
        """Free text as `kiosk.freetext` lets it in; None when empty. Hidden characters are refused, not dropped."""
        value = self.raw(key)
        if value is None:
            return None
        if not isinstance(value, str):
            self.fault(key, "has to be text")
            return None
        if not is_clean(value):
            self.fault(key, "has hidden or control characters")
            return None
        cleaned = clean(value, line_breaks=line_breaks)
        if len(cleaned) > longest:
            self.fault(key, f"is longer than {longest} characters")
            return None
        return cleaned or None


def one_of(value: object, kind: type[E]) -> E | None:
    """The member of `kind` that this text names, or None."""
    return kind(value) if isinstance(value, str) and value in list(kind) else None


def whole_problem(value: object, low: int, high: int) -> str | None:
    """What is wrong with a whole number that has to be from `low` to `high`; None when nothing is."""
    if isinstance(value, bool) or not isinstance(value, int):
        return "has to be a whole number"
    if value < low:
        return f"{value} is below {low}"
    return f"{value} is above {high}" if value > high else None
