"""A Stata do-file. Names have at most 32 letters there, so long ones are cut and numbered."""

from collections.abc import Iterable, Sequence

from kiosk.records.codebook import Column, Kind, Missing
from kiosk.records.scripts.common import coded, cut, guarded, is_text, numbered

_EXTENDED = {reason: f".{letter}" for reason, letter in zip(Missing, "abcde", strict=True)}
"""Stata's own missing values: .a skipped, .b refused, .c not asked, .d unsafe, .e not valid."""
_NAME, _LABEL_LETTERS, _VALUE_LETTERS = 30, 80, 200  # the _n of a number column makes 32


def stata_names(columns: Sequence[Column]) -> dict[str, str]:
    """The name of each column in Stata: its own, or its beginning and its place when it is too long."""
    return {
        column.name: column.name if len(column.name) <= _NAME else f"{column.name[: _NAME - 4]}_{place:03}"
        for place, column in enumerate(columns, 1)
    }


def stata_script(columns: Sequence[Column], table: str) -> str:
    names = stata_names(columns)
    texts = [str(place) for place, column in enumerate(columns, 1) if is_text(column)]
    figures = [str(place) for place, column in enumerate(columns, 1) if not is_text(column)]
    lines = [
        "* Run this with the folder of import.csv as the working folder (cd).",
        "version 14",
        "clear",
        'import delimited using "import.csv", delimiter(comma) varnames(nonames) rowrange(2) ///',
        '    bindquotes(strict) encoding("UTF-8") ///',
        f"    stringcols({_wrapped(texts)}) ///",
        f"    numericcols({_wrapped(figures)})",
    ]
    for place, column in enumerate(columns, 1):
        lines.append(f"rename v{place} {names[column.name]}")
        lines.append(f"label variable {names[column.name]} {_quoted(column.label, _LABEL_LETTERS)}")
    for column in guarded(columns):
        name = names[column.name]
        lines.append(f'replace {name} = substr({name}, 2, .) if substr({name}, 1, 1) == "\'"')
    lines.append('label define yes_no 0 "No" 1 "Yes"')
    lines += [f"label values {names[c.name]} yes_no" for c in columns if c.kind is Kind.FLAG]
    for column in coded(columns):
        lines += _numbers(column, names[column.name])
    return "\n".join([*lines, f'save "{table}.dta", replace', ""])


def _numbers(column: Column, name: str) -> list[str]:
    number = f"{name}_n"
    lines = [f"generate {number} = ."]
    for code, value, words in numbered(column):
        shown = str(value) if value > 0 else _EXTENDED[Missing(code)]
        lines.append(f'replace {number} = {shown} if {name} == "{code}"')
        lines.append(f"label define {number} {shown} {_quoted(words, _VALUE_LETTERS)}, add")
    return [
        *lines,
        f"label values {number} {number}",
        f"label variable {number} {_quoted(column.label, _LABEL_LETTERS)}",
    ]


def _wrapped(places: Iterable[str]) -> str:
    lines, line = [], ""
    for place in places:
        if len(line) > 80:
            lines.append(line)
            line = ""
        line += f" {place}"
    return " ///\n       ".join([*lines, line]).strip()


def _quoted(text: str, most: int) -> str:
    # Compound quotes hold plain ones. ` begins a macro, and so does $.
    return '`"' + cut(text, most).replace("`", "'").replace("$", "") + "\"'"
