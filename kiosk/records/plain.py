"""`import.csv`: the rows once more with codes only, for REDCap and for the load scripts. One file serves them all.

Left out are the columns of words; a line break within a text becomes a space, which SPSS cannot read otherwise. A
text that a spreadsheet could run has an apostrophe in front here too; the load scripts take it away.
"""

import io
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from kiosk.records.blocks import Part
from kiosk.records.codebook import Column, Kind
from kiosk.records.csv_format import Lines, guard, line
from kiosk.records.package import Package

FILE = "import.csv"


def kept(columns: Sequence[Column]) -> list[Column]:
    """The columns that are in the file, in its order."""
    return [column for column in columns if column.kind is not Kind.LABEL]


@contextmanager
def plain_rows(package: Package, columns: Sequence[Column]) -> Iterator[Callable[[Sequence[Part]], None]]:
    """Take rows while another file of the package is written; the file joins the package when the block ends.

    Until then the rows are in a file without a name, which only this process can open.
    """
    lines = Lines(_in_one_line)

    def text(part: Part) -> str:
        shape = part.shape
        part.plain = lines.of(part.cells, shape.texts, shape.kept)
        if not shape.texts:
            # Numbers are the same text in both files.
            part.csv = part.plain
        return part.plain

    with tempfile.TemporaryFile() as held:
        out_of_sight = io.TextIOWrapper(held, "utf-8", newline="")
        out_of_sight.write(line([lines.of([column.name for column in kept(columns)], ())]))

        def take(row: Sequence[Part]) -> None:
            out_of_sight.write(line([part.plain or text(part) for part in row]))

        try:
            yield take
            out_of_sight.flush()
            held.seek(0)
            with package.binary(FILE) as out:
                shutil.copyfileobj(held, out, 1 << 16)
        finally:
            # Not left to the garbage collector, which would write to a file that is closed by then.
            out_of_sight.detach()


def _in_one_line(text: str) -> str:
    return guard(" ".join(text.splitlines()))
