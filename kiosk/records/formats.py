"""The formats of an export. A new one is a file with a writer and a line here."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import IO

from kiosk.errors import UserFacing
from kiosk.records.codebook import Column
from kiosk.records.csv_format import write_csv
from kiosk.records.fields import Cell
from kiosk.records.jsonl_format import write_jsonl


@dataclass(frozen=True, slots=True)
class Format:
    """`encoding` is Python's name of it; `write` takes an open text file, the columns and the rows."""

    suffix: str
    encoding: str
    write: Callable[[IO[str], Sequence[Column], Iterable[Sequence[Cell]]], None]


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "csv": Format("csv", "utf-8", write_csv),
        "csv-excel": Format("csv", "utf-8-sig", write_csv),
        "jsonl": Format("jsonl", "utf-8", write_jsonl),
    }
)


def format_of(name: str) -> Format:
    """The format of this name. Raises `UserFacing` that names those there are."""
    if name not in FORMATS:
        raise UserFacing("There is no such export format.", f"Choose one of {', '.join(FORMATS)}.")
    return FORMATS[name]
