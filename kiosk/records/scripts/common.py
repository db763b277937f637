"""What the scripts share: which number stands for a code."""

from collections.abc import Sequence

from kiosk.records.codebook import MISSING_LABELS, Column, Kind, Missing

REASONS: dict[Missing, int] = {reason: -number for number, reason in enumerate(Missing, 1)}
"""skipped is -1, refused -2, not_asked -3, unsafe -4, not_valid -5. No code has a number below 1."""


def numbered(column: Column) -> list[tuple[str, int, str]]:
    """Code, number and words: the codes of the column from 1, its reasons below 0."""
    codes = [(code, number, words) for number, (code, words) in enumerate(column.codes, 1)]
    reasons = [(reason.value, REASONS[reason], MISSING_LABELS[reason]) for reason in column.missing]
    return codes + reasons


def coded(columns: Sequence[Column]) -> list[Column]:
    """The columns that get a number column. Of a flag the numbers are there already."""
    return [column for column in columns if column.kind is Kind.CODE]


def is_text(column: Column) -> bool:
    return column.kind in (Kind.TEXT, Kind.DATE, Kind.CODE)


def guarded(columns: Sequence[Column]) -> list[Column]:
    """The columns in which a text may have an apostrophe in front."""
    return [column for column in columns if column.kind in (Kind.TEXT, Kind.DATE)]


def cut(text: str, most: int) -> str:
    """`text` in at most `most` bytes, whole letters only."""
    return text.encode()[:most].decode("utf-8", "ignore")
