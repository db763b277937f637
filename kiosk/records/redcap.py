"""REDCap's data dictionary for `import.csv`: the eighteen columns that its upload page asks for.

REDCap has no code for "missing" of its own, so the reasons are choices as the others are. The first column is the
number of the record, `visit_row` or `trial_id`, different in every row.
"""

from collections.abc import Sequence

from kiosk.records.codebook import MISSING_LABELS, Column, Kind

FILE = "redcap_dictionary.csv"
HEADER = (
    "Variable / Field Name",
    "Form Name",
    "Section Header",
    "Field Type",
    "Field Label",
    "Choices, Calculations, OR Slider Labels",
    "Field Note",
    "Text Validation Type OR Show Slider Number",
    "Text Validation Min",
    "Text Validation Max",
    "Identifier?",
    "Branching Logic (Show field only if...)",
    "Required Field?",
    "Custom Alignment",
    "Question Number (surveys only)",
    "Matrix Group Name",
    "Matrix Ranking?",
    "Field Annotation",
)
_CHECKS = {Kind.INTEGER: "integer", Kind.DECIMAL: "number"}


def dictionary(columns: Sequence[Column], form: str) -> list[tuple[str, ...]]:
    """One line a column of `import.csv`, after `HEADER`."""
    return [_line(column, form) for column in columns]


def _line(column: Column, form: str) -> tuple[str, ...]:
    kind, choices = "text", ""
    if column.kind is Kind.FLAG:
        kind = "yesno"
    elif column.kind is Kind.CODE:
        kind = "radio"
        told = [*column.codes, *((reason.value, MISSING_LABELS[reason]) for reason in column.missing)]
        # A bar parts the choices, the first comma the code from its words.
        choices = " | ".join(f"{code}, {words.replace('|', '/')}" for code, words in told)
    identifies = "y" if column.identifies else ""
    check = _CHECKS.get(column.kind, "")
    note = column.unit
    return (
        *(column.name, form, "", kind, column.label, choices, note, check),
        *("", "", identifies, "", "", "", "", "", "", ""),
    )
