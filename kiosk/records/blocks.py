"""Columns that are worked out together. What a column means is in its `Field`; a block only saves doing it again.

A hundred thousand visits have fifty million cells, and most visits give most questions the same answers. So a block
remembers the cells of each `key`, which must hold all that its fields look at, as a `Part`; and the part remembers
what a writer made of it. A test compares every block with its fields, one by one, on random visits.
"""

from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
from typing import Protocol

from kiosk.records.codebook import NUMBERS, Column, Kind
from kiosk.records.fields import Cell, Field, Item

MOST_KEPT = 4096
"""Parts that a block remembers before it starts again, so that memory stays flat."""


class Shape:
    """Columns that stand side by side: `texts` are the places whose cells are not numbers, `kept` those with codes."""

    __slots__ = ("columns", "kept", "texts")

    def __init__(self, columns: Sequence[Column]) -> None:
        self.columns = tuple(columns)
        self.texts = tuple(n for n, column in enumerate(columns) if column.kind not in NUMBERS)
        self.kept = tuple(n for n, column in enumerate(columns) if column.kind is not Kind.LABEL)


class Part:
    """The cells of a shape in one row or in many. `csv` and `plain` are theirs in the two CSV files, once made."""

    __slots__ = ("cells", "csv", "plain", "shape")

    def __init__(self, shape: Shape, cells: Sequence[Cell]) -> None:
        self.shape = shape
        self.cells = cells
        self.csv = ""
        self.plain = ""


class Block(Protocol):
    @property
    def fields(self) -> Sequence[Field]: ...

    def add(self, item: Item, row: list[Part]) -> None:
        """Append the parts of this row, which hold a cell for each field in their order."""
        ...


def _shape(fields: Sequence[Field]) -> Shape:
    return Shape([field.column for field in fields])


class Plain:
    """Each cell by itself: for what is different in every visit."""

    def __init__(self, fields: Sequence[Field]) -> None:
        self.fields = tuple(fields)
        self._shape = _shape(fields)
        self._values = tuple(field.value for field in fields)

    def add(self, item: Item, row: list[Part]) -> None:
        row.append(Part(self._shape, [value(item) for value in self._values]))


class Known:
    """Cells that follow from `key` alone."""

    def __init__(self, fields: Sequence[Field], key: Callable[[Item], Hashable]) -> None:
        self.fields = tuple(fields)
        self._shape = _shape(fields)
        self._key = key
        self._known: dict[Hashable, Part] = {}

    def add(self, item: Item, row: list[Part]) -> None:
        key = self._key(item)
        found = self._known.get(key)
        if found is None:
            if len(self._known) >= MOST_KEPT:
                self._known.clear()
            found = self._known[key] = Part(self._shape, tuple(field.value(item) for field in self.fields))
        row.append(found)


class Marks:
    """One flag for each name: 1 when it is among those told."""

    def __init__(
        self, fields: Sequence[Field], names: Sequence[str], told: Callable[[Item], Collection[str]]
    ) -> None:
        self.fields = tuple(fields)
        self._shape = _shape(fields)
        self._place = {name: place for place, name in enumerate(names)}
        self._told = told
        self._none = Part(self._shape, (0,) * len(names))

    def add(self, item: Item, row: list[Part]) -> None:
        told = self._told(item)
        if not told:
            row.append(self._none)
            return
        made = list(self._none.cells)
        for name in told:
            place = self._place.get(name)
            if place is not None:
                made[place] = 1
        row.append(Part(self._shape, made))


class Few:
    """Groups of fields of which a row tells few: each has a name, and what is told of it follows from name and key.

    `told` gives names with their keys, or None when nothing of it was asked: then every cell is blank. A group that
    is not told has the cells that `untold` gives for it.
    """

    def __init__(
        self,
        groups: Sequence[tuple[Hashable, Sequence[Field]]],
        untold: Callable[[Sequence[Field]], Sequence[Cell]],
        told: Callable[[Item], Iterable[tuple[Hashable, Hashable]] | None],
    ) -> None:
        self._groups = [tuple(fields) for _, fields in groups]
        self.fields = tuple(field for fields in self._groups for field in fields)
        self._shapes = [_shape(fields) for fields in self._groups]
        self._place = {name: place for place, (name, _) in enumerate(groups)}
        self._told = told
        cells = [tuple(untold(fields)) for fields in self._groups]
        self._untold = [Part(shape, own) for shape, own in zip(self._shapes, cells, strict=True)]
        whole = _shape(self.fields)
        self._none = Part(whole, [cell for own in cells for cell in own])
        self._not_asked = Part(whole, (None,) * len(self.fields))
        self._known: dict[Hashable, Part] = {}

    def add(self, item: Item, row: list[Part]) -> None:
        told = self._told(item)
        if not told:
            row.append(self._not_asked if told is None else self._none)
            return
        made = self._untold.copy()
        for name, key in told:
            place = self._place.get(name)
            # A name told twice counts as first told, as in its fields.
            if place is not None and made[place] is self._untold[place]:
                made[place] = self._known.get((name, key)) or self._work_out(place, (name, key), item)
        row += made

    def _work_out(self, place: int, key: Hashable, item: Item) -> Part:
        if len(self._known) >= MOST_KEPT:
            self._known.clear()
        cells = tuple(field.value(item) for field in self._groups[place])
        made = self._known[key] = Part(self._shapes[place], cells)
        return made


def parts(blocks: Sequence[Block], item: Item) -> list[Part]:
    """One row, block by block."""
    row: list[Part] = []
    for block in blocks:
        block.add(item, row)
    return row


def cells(blocks: Sequence[Block], item: Item) -> list[Cell]:
    """The cells of one row."""
    return [cell for part in parts(blocks, item) for cell in part.cells]
