"""SPSS syntax (and PSPP's, which a test runs)."""

from collections.abc import Sequence

from kiosk.records.codebook import Column, Kind
from kiosk.records.scripts.common import REASONS, coded, cut, guarded, is_text, numbered

# A note has at most 400 letters, of at most four bytes each; an apostrophe may be in front.
_WIDTHS = {Kind.TEXT: 1610, Kind.DATE: 40, Kind.CODE: 64}
_LABEL_BYTES, _VALUE_LABEL_BYTES = 250, 118


def spss_script(columns: Sequence[Column], table: str) -> str:
    lines = [
        "* Run this with the folder of import.csv as the working folder (File > Open > Syntax, or CD).",
        "SET DECIMAL=DOT.",
        "GET DATA /TYPE=TXT /FILE='import.csv' /ENCODING='UTF8' /ARRANGEMENT=DELIMITED /DELIMITERS=','",
        "  /QUALIFIER='\"' /FIRSTCASE=2 /VARIABLES=",
        *(f"  {column.name} {_format(column)}" for column in columns),
        "  .",
    ]
    for column in guarded(columns):
        name = column.name
        lines.append(f'IF (SUBSTR({name}, 1, 1) = "\'") {name} = SUBSTR({name}, 2).')
    for column in coded(columns):
        lines += _numbers(column)
    lines.append("EXECUTE.")
    for column in columns:
        lines.append(f"VARIABLE LABELS {column.name} {_quoted(column.label, _LABEL_BYTES)}.")
        if column.kind is Kind.FLAG:
            lines += _value_labels(column.name, [(number, words) for number, words in column.codes])
    return "\n".join([*lines, f"SAVE OUTFILE='{table}.sav'.", ""])


def _numbers(column: Column) -> list[str]:
    name = f"{column.name}_n"
    pairs = " ".join(f'\n  ("{code}"={number})' for code, number, _ in numbered(column))
    lines = [
        f"RECODE {column.name}{pairs} INTO {name}.",
        f"FORMATS {name} (F8.0).",
        f"VARIABLE LABELS {name} {_quoted(column.label, _LABEL_BYTES)}.",
        *_value_labels(name, [(str(number), words) for _, number, words in numbered(column)]),
    ]
    # A column that only gives reasons is there to be counted.
    if column.codes and column.missing:
        lines.append(f"MISSING VALUES {name} ({min(REASONS.values())} THRU -1).")
    return lines


def _value_labels(name: str, labels: Sequence[tuple[str, str]]) -> list[str]:
    said = [f"  {number} {_quoted(words, _VALUE_LABEL_BYTES)}" for number, words in labels]
    return [f"VALUE LABELS {name}", *said, "  ."] if said else []


def _format(column: Column) -> str:
    if is_text(column):
        return f"A{_WIDTHS[column.kind]}"
    return "F12.3" if column.kind is Kind.DECIMAL else "F12.0"


def _quoted(text: str, most: int) -> str:
    return "'" + cut(text, most).replace("'", "''") + "'"
