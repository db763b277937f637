"""What a format writes from: the columns, and the rows or the records one by one, counted as they pass."""

from collections.abc import Callable, Generator, Iterator, Sequence

from kiosk.content.model import Content
from kiosk.errors import UserFacing
from kiosk.ports import Record, RecordStore
from kiosk.records.blocks import Part, parts
from kiosk.records.codebook import Column, Profile
from kiosk.records.deidentify import Removed
from kiosk.records.fields import Cell
from kiosk.records.numbers import RandomNumbers, shuffled
from kiosk.records.request import Progress, Request
from kiosk.records.rows import blocks, items


class Source:
    """One pass over the finished visits of a request. `visits` and `rows` are how many have passed.

    Deidentified, the visits come out of order and with random numbers, other ones in each export, and `removed`
    keeps count of what was left out.
    """

    def __init__(
        self, store: RecordStore, content: Content, request: Request, total: int, progress: Progress
    ) -> None:
        self.content = content
        self.request = request
        self.total = total
        self.visits = 0
        self.rows = 0
        self.removed = Removed() if request.profile is Profile.DEIDENTIFIED else None
        self.each_row: Callable[[Sequence[Part]], None] | None = None
        """Told every row, for what is written beside the format's own file."""
        self._store = store
        self._found: Iterator[Record] = iter(())
        self._progress = progress
        self._blocks = blocks(content, request.layout, request.profile)
        self.columns: Sequence[Column] = tuple(f.column for block in self._blocks for f in block.fields)

    def records(self) -> Iterator[tuple[int, Record]]:
        """Each visit with its number in this export. Raises `UserFacing` when the export was stopped."""
        found = self._found = self._store.records(self.request.first, self.request.last)
        if self.removed is None:
            yield from self._counted(found, lambda number: number)
        else:
            yield from self._counted(shuffled(found), RandomNumbers().of)

    def _counted(self, found: Iterator[Record], number: Callable[[int], int]) -> Iterator[tuple[int, Record]]:
        for record in found:
            self._tell()
            self.visits += 1
            if self.removed is not None:
                self.removed.see(record)
            yield number(self.visits), record
        self._tell()

    def parts(self) -> Iterator[Sequence[Part]]:
        """Each row, its cells in the order of `columns`."""
        for number, record in self.records():
            for item in items(number, record, self.request.layout):
                self.rows += 1
                row = parts(self._blocks, item)
                if self.each_row is not None:
                    self.each_row(row)
                yield row

    def table(self) -> Iterator[Sequence[Cell]]:
        """The same, cell by cell."""
        for row in self.parts():
            yield [cell for part in row for cell in part.cells]

    def close(self) -> None:
        """Stop reading now, also in the middle of a page, whoever still holds an error that ended the export."""
        if isinstance(self._found, Generator):
            self._found.close()

    def _tell(self) -> None:
        if not self._progress(self.visits, self.total):
            raise UserFacing("The export was stopped.", "Nothing was written.")
