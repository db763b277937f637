"""What each column of an export means: one frozen description, from which header and codebook are made."""

from dataclasses import dataclass
from enum import StrEnum


class Profile(StrEnum):
    """`DEIDENTIFIED` leaves out what could lead back to a person; `IDENTIFIED` holds all that was told."""

    IDENTIFIED = "identified"
    DEIDENTIFIED = "deidentified"


class Layout(StrEnum):
    """One row for each visit, or one row for each balance trial."""

    VISITS = "visits"
    TRIALS = "trials"


class Kind(StrEnum):
    """What the cells of a column hold. `FLAG` is 0 or 1; `CODE` is one of the listed words; `LABEL` its wording."""

    TEXT = "text"
    DATE = "date"
    INTEGER = "integer"
    DECIMAL = "decimal"
    FLAG = "flag"
    CODE = "code"
    LABEL = "label"


NUMBERS = (Kind.INTEGER, Kind.DECIMAL, Kind.FLAG)


class Missing(StrEnum):
    """Why there is no value. Each reason is a word of its own and never a number that could be averaged."""

    SKIPPED = "skipped"
    REFUSED = "refused"
    NOT_ASKED = "not_asked"
    UNSAFE = "unsafe"
    NOT_VALID = "not_valid"


MISSING_LABELS: dict[str, str] = {
    Missing.SKIPPED: "Skipped: asked, and left without an answer",
    Missing.REFUSED: "Refused: would rather not say",
    Missing.NOT_ASKED: "Not asked",
    Missing.UNSAFE: "Not done: the safety answers ruled it out",
    Missing.NOT_VALID: "Done, but no valid value came of it",
}


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `codes` pairs each code with its words; `unit` is empty for what has none.

    `identifies` keeps the column out of the deidentified profile. `missing` lists the reasons that may stand in
    the column itself; numbers and flags are blank instead, and `missing_in` names the column with the reason.
    """

    name: str
    label: str
    kind: Kind
    unit: str = ""
    codes: tuple[tuple[str, str], ...] = ()
    missing: tuple[Missing, ...] = ()
    missing_in: str = ""
    identifies: bool = False


HEADER = ("name", "label", "type", "unit", "codes", "missing_codes", "missing_reason_in")


def describe(column: Column) -> tuple[str, ...]:
    """The line of `column` in the codebook, in the order of `HEADER`."""
    return (
        column.name,
        column.label,
        column.kind.value,
        column.unit,
        " | ".join(f"{code} = {words}" for code, words in column.codes),
        " | ".join(f"{code} = {MISSING_LABELS[code]}" for code in column.missing),
        column.missing_in,
    )
