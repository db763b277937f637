"""CSV (RFC 4180, UTF-8, CRLF), for programs and for Excel, which needs a byte-order mark to see the UTF-8.

A spreadsheet runs a text that begins with = + - @ as a formula, so such a text gets an apostrophe in front, in cells
and headers. So does one that begins with an apostrophe: taking one away always gives back what was told.
Numbers are written by us and stay numbers, negative ones too. Blank is missing.
"""

import csv
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from kiosk.records.blocks import Part
from kiosk.records.fields import Cell
from kiosk.records.package import Package
from kiosk.records.source import Source

_END = "\r\n"
_HOSTILE = ("=", "+", "-", "@", "\t", "\r", "\n", "'", "＝", "＋", "－", "＠")


def guard(text: str) -> str:
    """`text` as no spreadsheet takes for a formula. Leading spaces do not hide one."""
    return f"'{text}" if text.startswith(_HOSTILE) or text.lstrip().startswith(_HOSTILE) else text


def unguard(text: str) -> str:
    """What `guard` was given."""
    return text[1:] if text.startswith("'") else text


class Lines:
    """The text of parts of a row: quoted cells, each with the comma behind it. What `change` does to texts is not
    done to numbers."""

    def __init__(self, change: Callable[[str], str]) -> None:
        # Most texts are codes and their words, the same ones over and over.
        self._changed = lru_cache(maxsize=1024)(change)
        self._line = ""
        self._writer = csv.writer(self, lineterminator=_END)

    def write(self, line: str) -> None:
        """For the writer of the standard library."""
        self._line = line

    def of(self, cells: Iterable[Cell], texts: Sequence[int], places: Sequence[int] | None = None) -> str:
        """The text of these cells, those at `texts` changed first; with `places` only of those there, in order."""
        made = list(cells)
        for place in texts:
            if cell := made[place]:
                made[place] = self._changed(str(cell))
        if places is not None:
            made = [made[place] for place in places]
        # An empty cell at the end, whose line end goes: a single empty cell would be quoted.
        self._writer.writerow([*made, ""])
        return self._line[: -len(_END)]


def line(texts: Iterable[str]) -> str:
    """The line of a row whose parts have these texts."""
    return "".join(texts)[:-1] + _END


def write_csv(package: Package, data: str, source: Source, encoding: str = "utf-8") -> None:
    """Header and rows, as they come: nothing is kept but what parts remember."""
    lines = Lines(guard)

    def text(part: Part) -> str:
        part.csv = lines.of(part.cells, part.shape.texts)
        return part.csv

    with package.text(f"{data}.csv", encoding) as out:
        out.write(line([lines.of([column.name for column in source.columns], range(len(source.columns)))]))
        for row in source.parts():
            out.write(line([part.csv or text(part) for part in row]))


def write_csv_excel(package: Package, data: str, source: Source) -> None:
    """The same with a byte-order mark."""
    write_csv(package, data, source, "utf-8-sig")
