"""An R script in base R (a test runs it)."""

import json
from collections.abc import Sequence

from kiosk.records.codebook import Column, Kind
from kiosk.records.scripts.common import REASONS, coded, guarded, is_text, numbered


def r_script(columns: Sequence[Column], table: str) -> str:
    classes = ", ".join(f"{c.name} = {_quoted(_class(c))}" for c in columns)
    labels = ",\n  ".join(f"{c.name} = {_quoted(c.label)}" for c in columns)
    lines = [
        "# Run this with the folder of import.csv as the working folder (setwd).",
        f"{table} <- read.csv(",
        '  "import.csv", fileEncoding = "UTF-8", check.names = FALSE, na.strings = "", quote = "\\"",',
        f"  colClasses = c({classes})",
        ")",
        "# A text that a spreadsheet could run has an apostrophe in front.",
        f"for (name in c({', '.join(_quoted(c.name) for c in guarded(columns))})) {{",
        f'  {table}[[name]] <- sub("^\'", "", {table}[[name]])',
        "}",
        f"labels <- list(\n  {labels}\n)",
        f'for (name in names(labels)) attr({table}[[name]], "label") <- labels[[name]]',
        "# A number beside each code: 1 and up are answers, below 0 is the reason for none.",
        "coded <- function(codes, numbers, words, reasons, label) function(told) {",
        "  made <- unname(numbers[match(told, codes)])",
        "  structure(made, labels = setNames(numbers, words), na_values = reasons, label = label,",
        '            class = "footing_code")',
        "}",
        "# The words, with every reason as NA.",
        "in_words <- function(x) {",
        '  labels <- attr(x, "labels")',
        '  labels <- labels[!labels %in% attr(x, "na_values")]',
        "  factor(unclass(x), levels = labels, labels = names(labels))",
        "}",
    ]
    for column in coded(columns):
        pairs = numbered(column)
        codes = ", ".join(_quoted(code) for code, _, _ in pairs)
        numbers = ", ".join(str(number) for _, number, _ in pairs)
        words = ", ".join(_quoted(said) for _, _, said in pairs)
        # A column that only gives reasons is there to be counted.
        reasons = ", ".join(str(REASONS[reason]) for reason in column.missing) if column.codes else ""
        lines.append(
            f"{table}${column.name}_n <- coded(c({codes}), c({numbers}), c({words}), c({reasons}),\n"
            f"  {_quoted(column.label)})({table}${column.name})"
        )
    return "\n".join([*lines, ""])


def _class(column: Column) -> str:
    if is_text(column):
        return "character"
    return "numeric" if column.kind is Kind.DECIMAL else "integer"


def _quoted(text: str) -> str:
    # R reads the escapes of JSON.
    return json.dumps(text, ensure_ascii=False)
