"""JSON Lines: one object a row, UTF-8, text exactly as told. A blank cell is null."""

import json
from collections.abc import Iterable, Sequence
from typing import IO

from kiosk.records.codebook import Column
from kiosk.records.fields import Cell


def write_jsonl(out: IO[str], columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> None:
    """One line a row, as they come: nothing is kept."""
    names = [column.name for column in columns]
    encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
    for row in rows:
        out.write(
            encode({n: None if cell == "" else cell for n, cell in zip(names, row, strict=True)}) + "\n"
        )
