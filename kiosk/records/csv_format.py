"""CSV (RFC 4180, UTF-8, CRLF), for programs and for Excel, which needs a byte-order mark to see the UTF-8.

A spreadsheet runs a text that begins with = + - @ as a formula, so such a text gets an apostrophe in front, in cells
and headers. So does one that begins with an apostrophe: taking one away always gives back what was told.
Numbers are written by us and stay numbers, negative ones too. Blank is missing.
"""

import csv
from collections.abc import Iterable, Sequence
from typing import IO

from kiosk.records.codebook import Column
from kiosk.records.fields import Cell

_HOSTILE = ("=", "+", "-", "@", "\t", "\r", "\n", "'", "＝", "＋", "－", "＠")


def guard(text: str) -> str:
    """`text` as no spreadsheet takes for a formula. Leading spaces do not hide one."""
    return f"'{text}" if text.startswith(_HOSTILE) or text.lstrip().startswith(_HOSTILE) else text


def unguard(text: str) -> str:
    """What `guard` was given."""
    return text[1:] if text.startswith("'") else text


def write_csv(out: IO[str], columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> None:
    """Header and rows, as they come: nothing is kept."""
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([guard(column.name) for column in columns])
    for row in rows:
        writer.writerow([guard(cell) if isinstance(cell, str) else cell for cell in row])
