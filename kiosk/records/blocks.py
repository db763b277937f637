"""Columns that are worked out together. What a column means is in its `Field`; a block only saves doing it again.

A hundred thousand visits have forty million cells, and most visits give most questions the same answers. So a block
remembers the cells of each `key`, which must hold all that its fields look at. A test compares every block with
its fields, one by one, on random visits.
"""

from collections.abc import Callable, Collection, Hashable, Sequence
from typing import Protocol

from kiosk.records.fields import Cell, Field, Item
from kiosk.visit import BodySide, PainSite

MOST_KEPT = 4096
"""Keys that a block remembers before it starts again, so that memory stays flat."""


class Block(Protocol):
    @property
    def fields(self) -> Sequence[Field]: ...

    def cells(self, item: Item) -> Sequence[Cell]: ...


class Plain:
    """Each cell by itself: for what is different in every visit."""

    def __init__(self, fields: Sequence[Field]) -> None:
        self.fields = tuple(fields)

    def cells(self, item: Item) -> Sequence[Cell]:
        return [field.value(item) for field in self.fields]


class Known:
    """Cells that follow from `key` alone."""

    def __init__(self, fields: Sequence[Field], key: Callable[[Item], Hashable]) -> None:
        self.fields = tuple(fields)
        self._key = key
        self._known: dict[Hashable, Sequence[Cell]] = {}

    def cells(self, item: Item) -> Sequence[Cell]:
        key = self._key(item)
        found = self._known.get(key)
        if found is None:
            if len(self._known) >= MOST_KEPT:
                self._known.clear()
            found = self._known[key] = tuple(field.value(item) for field in self.fields)
        return found


class Marks:
    """One flag for each name: 1 when it is among those told."""

    def __init__(
        self, fields: Sequence[Field], names: Sequence[str], told: Callable[[Item], Collection[str]]
    ) -> None:
        self.fields = tuple(fields)
        self._names = tuple(names)
        self._told = told

    def cells(self, item: Item) -> Sequence[Cell]:
        told = self._told(item)
        return [1 if name in told else 0 for name in self._names]


class Places:
    """The fields of every place that can hurt, the same number for each; only those of sore places are worked out."""

    def __init__(self, fields: Sequence[Field], places: Sequence[tuple[PainSite, BodySide]]) -> None:
        self.fields = tuple(fields)
        each = len(self.fields) // len(places)
        self._of = {place: slice(n * each, (n + 1) * each) for n, place in enumerate(places)}
        self._calm: Sequence[Cell] | None = None
        self._not_asked: Sequence[Cell] | None = None

    def cells(self, item: Item) -> Sequence[Cell]:
        pains = item.record.visit.pain
        if pains is None:
            if self._not_asked is None:
                self._not_asked = tuple(field.value(item) for field in self.fields)
            return self._not_asked
        if not pains:
            if self._calm is None:
                self._calm = tuple(field.value(item) for field in self.fields)
            return self._calm
        if self._calm is None:
            return [field.value(item) for field in self.fields]
        made = list(self._calm)
        for pain in pains:
            at = self._of[pain.site, pain.side]
            made[at] = [field.value(item) for field in self.fields[at]]
        return made


def cells(blocks: Sequence[Block], item: Item) -> list[Cell]:
    """The cells of one row."""
    row: list[Cell] = []
    for block in blocks:
        row += block.cells(item)
    return row
