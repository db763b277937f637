"""What a format writes from: the columns, and the rows or the records one by one, counted as they pass."""

from collections.abc import Iterator, Sequence

from kiosk.content.model import Content
from kiosk.errors import UserFacing
from kiosk.ports import Record, RecordStore
from kiosk.records.blocks import cells
from kiosk.records.codebook import Column
from kiosk.records.fields import Cell
from kiosk.records.request import Progress, Request
from kiosk.records.rows import blocks, items


class Source:
    """One pass over the finished visits of a request. `visits` and `rows` are how many have passed."""

    def __init__(
        self, store: RecordStore, content: Content, request: Request, total: int, progress: Progress
    ) -> None:
        self.content = content
        self.request = request
        self.total = total
        self.visits = 0
        self.rows = 0
        self._store = store
        self._progress = progress
        self._blocks = blocks(content, request.layout, request.profile)
        self.columns: Sequence[Column] = tuple(f.column for block in self._blocks for f in block.fields)

    def records(self) -> Iterator[tuple[int, Record]]:
        """Each visit with its number in this export, from 1. Raises `UserFacing` when the export was stopped."""
        for record in self._store.records(self.request.first, self.request.last):
            self._tell()
            self.visits += 1
            yield self.visits, record
        self._tell()

    def table(self) -> Iterator[Sequence[Cell]]:
        """The cells of each row, in the order of `columns`."""
        for number, record in self.records():
            for item in items(number, record, self.request.layout):
                self.rows += 1
                yield cells(self._blocks, item)

    def _tell(self) -> None:
        if not self._progress(self.visits, self.total):
            raise UserFacing("The export was stopped.", "Nothing was written.")
