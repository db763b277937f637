"""The kinds of fields of a row: a column's description together with the way to its value."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.ports import Record
from kiosk.records.codebook import MISSING_LABELS, Column, Kind, Missing
from kiosk.visit import BalanceTrial, Eyes, Side

Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class Item:
    """What one row is made of. `row` is the number of the visit within this export, from 1."""

    row: int
    record: Record
    side: Side = Side.LEFT
    eyes: Eyes = Eyes.OPEN
    place: int = 0
    by_staff: bool = False

    @property
    def trial(self) -> BalanceTrial:
        measured = self.record.visit.by_staff if self.by_staff else self.record.visit.balance
        return measured.leg(self.side).of(self.eyes)[self.place]


@dataclass(frozen=True, slots=True)
class Field:
    column: Column
    value: Callable[[Item], Cell]


YES_OR_NO = (("0", "No"), ("1", "Yes"))


def words_of(of: Iterable[StrEnum]) -> tuple[tuple[str, str], ...]:
    return tuple((one.value, one.value.replace("_", " ").capitalize()) for one in of)


def coded(
    name: str,
    label: str,
    codes: tuple[tuple[str, str], ...],
    value: Callable[[Item], str],
    missing: tuple[Missing, ...] = (),
    *,
    open_: bool = True,
) -> list[Field]:
    """A code column and its label column. A code that nobody listed shows only where names may show."""
    known = dict(codes) | {reason.value: MISSING_LABELS[reason] for reason in missing}
    reasons = missing if open_ or Missing.NOT_VALID in missing else (*missing, Missing.NOT_VALID)

    def code(item: Item) -> str:
        found = str(value(item))
        return found if open_ or found in known else Missing.NOT_VALID.value

    def words(item: Item) -> str:
        found = code(item)
        return known.get(found) or MISSING_LABELS.get(found, found)

    return [
        Field(Column(name, label, Kind.CODE, codes=codes, missing=reasons), code),
        Field(Column(f"{name}_label", f"{label}, in words", Kind.LABEL), words),
    ]


def number(
    name: str, label: str, kind: Kind, unit: str, value: Callable[[Item], float | Missing]
) -> list[Field]:
    """A number and beside it the reason when there is none."""

    def number(item: Item) -> Cell:
        found = value(item)
        return None if isinstance(found, Missing) else found

    def reason(item: Item) -> Cell:
        found = value(item)
        return found.value if isinstance(found, Missing) else ""

    why = f"{name}_missing"
    return [
        Field(Column(name, label, kind, unit, missing_in=why), number),
        Field(Column(why, f"{label}: why it is blank", Kind.CODE, missing=tuple(Missing)), reason),
    ]


def text(name: str, label: str, value: Callable[[Item], str | None], kind: Kind = Kind.TEXT) -> Field:
    return Field(Column(name, label, kind, identifies=True), lambda item: value(item) or "")


def flag(name: str, label: str, holds: Callable[[Item], bool]) -> Field:
    return Field(Column(name, label, Kind.FLAG, codes=YES_OR_NO), lambda item: int(holds(item)))
