"""CSV (RFC 4180, UTF-8, CRLF), for programs and for Excel, which needs a byte-order mark to see the UTF-8.

A spreadsheet runs a text that begins with = + - @ as a formula, so such a text gets an apostrophe in front, in cells
and headers. So does one that begins with an apostrophe: taking one away always gives back what was told.
Numbers are written by us and stay numbers, negative ones too. Blank is missing.
"""

import csv
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from kiosk.records.codebook import NUMBERS, Column
from kiosk.records.fields import Cell
from kiosk.records.package import Package
from kiosk.records.source import Source

_HOSTILE = ("=", "+", "-", "@", "\t", "\r", "\n", "'", "＝", "＋", "－", "＠")


def guard(text: str) -> str:
    """`text` as no spreadsheet takes for a formula. Leading spaces do not hide one."""
    return f"'{text}" if text.startswith(_HOSTILE) or text.lstrip().startswith(_HOSTILE) else text


def unguard(text: str) -> str:
    """What `guard` was given."""
    return text[1:] if text.startswith("'") else text


def in_texts(
    columns: Sequence[Column], change: Callable[[str], str]
) -> Callable[[Iterable[Cell]], list[Cell]]:
    """What makes a row of these columns into one with each text changed. Numbers are not looked at."""
    places = [place for place, column in enumerate(columns) if column.kind not in NUMBERS]
    # Most texts are codes and their words, the same ones over and over.
    changed = lru_cache(maxsize=1024)(change)

    def in_row(row: Iterable[Cell]) -> list[Cell]:
        made = list(row)
        for place in places:
            if cell := made[place]:
                made[place] = changed(str(cell))
        return made

    return in_row


def write_csv(package: Package, data: str, source: Source, encoding: str = "utf-8") -> None:
    """Header and rows, as they come: nothing is kept."""
    guarded = in_texts(source.columns, guard)
    with package.text(f"{data}.csv", encoding) as out:
        writer = csv.writer(out, lineterminator="\r\n")
        writer.writerow([guard(column.name) for column in source.columns])
        for row in source.table():
            writer.writerow(guarded(row))


def write_csv_excel(package: Package, data: str, source: Source) -> None:
    """The same with a byte-order mark."""
    write_csv(package, data, source, "utf-8-sig")
