"""JSON Lines: one object a row, UTF-8, text exactly as told. A blank cell is null."""

import json

from kiosk.records.package import Package
from kiosk.records.source import Source


def write_jsonl(package: Package, data: str, source: Source) -> None:
    """One line a row, as they come: nothing is kept."""
    names = [column.name for column in source.columns]
    encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
    with package.text(f"{data}.jsonl") as out:
        for row in source.table():
            filled = {n: None if cell == "" else cell for n, cell in zip(names, row, strict=True)}
            out.write(encode(filled) + "\n")
