"""How each language is written: its file `language.yaml`, the one place for what no text can say."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

import yaml
from pydantic import Field

from kiosk.content import schema
from kiosk.content.yaml_text import parse
from kiosk.errors import ContentError

FILE = "language.yaml"
TEXTS = Path(__file__).parents[2] / "assets" / "texts"
_KEY_ROWS = 3


class Script(StrEnum):
    """Which letters: it decides the type family and the direction of reading."""

    LATIN = "latin"
    ARABIC = "arabic"

    @property
    def right_to_left(self) -> bool:
        return self is Script.ARABIC


@dataclass(frozen=True, slots=True)
class Writing:
    """`name` is the language in itself.

    `decimal_sign` stands between whole and part; `comma` between the parts of a list. Numbers up to `one_word_to`
    bend the word for seconds (Unicode's plural rules), so a text with one word for many shows a decimal there.
    `long_day` is a day with its name as a pattern of Qt's QLocale. `keyboard` are the rows of letters on the screen,
    `signs` what stands beside them.
    """

    name: str
    script: Script
    decimal_sign: str
    comma: str
    one_word_to: int
    long_day: str
    keyboard: tuple[str, ...]
    signs: str


class WritingFile(schema.RawEntry):
    name: str = Field(min_length=2)
    script: Script
    decimal_sign: str = Field(pattern=r"^[.,]$")
    comma: str = Field(min_length=1, max_length=1)
    one_word_to: int = Field(ge=1, le=99)
    long_day: str = Field(min_length=4)
    keyboard: tuple[str, ...] = Field(min_length=_KEY_ROWS, max_length=_KEY_ROWS)
    signs: str = Field(min_length=1)

    def build(self) -> Writing:
        return Writing(**dict(self))


def read(folder: Path, faults: list[str]) -> Writing | None:
    """The writing of the language in this folder; None with the faults named."""
    where = f"texts/{folder.name}/{FILE}"
    try:
        data = parse((folder / FILE).read_text("utf-8"))
    except FileNotFoundError:
        faults.append(f"{where}: is missing")
        return None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        faults.append(f"{where}: cannot be read: {' '.join(str(error).split())}")
        return None
    found = schema.read_file(WritingFile, data, where, faults)
    return found.build() if found is not None else None


@lru_cache(maxsize=64)
def known(language: str) -> Writing | None:
    """The writing of a language that ships, read once; None for any other. Raises `ContentError` for a bad file."""
    if not language.isalpha() or not (TEXTS / language).is_dir():
        return None
    faults: list[str] = []
    found = read(TEXTS / language, faults)
    if found is None:
        raise ContentError(faults)
    return found


def listed(language: str, items: Iterable[str]) -> str:
    """The items in one line, with the comma of the language."""
    return f"{writing(language).comma} ".join(items)


def writing(language: str) -> Writing:
    """The writing of a language that is offered. KeyError for one that is not: nothing is offered without."""
    found = known(language)
    if found is None:
        raise KeyError(language)
    return found
