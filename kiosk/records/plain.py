"""`import.csv`: the rows once more with codes only, for REDCap and for the load scripts. One file serves them all.

Left out are the columns of words; a line break within a text becomes a space, which SPSS cannot read otherwise. A
text that a spreadsheet could run has an apostrophe in front here too; the load scripts take it away.
"""

import csv
import io
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from operator import itemgetter

from kiosk.records.codebook import Column, Kind
from kiosk.records.csv_format import guard, in_texts
from kiosk.records.fields import Cell
from kiosk.records.package import Package

FILE = "import.csv"


def kept(columns: Sequence[Column]) -> list[Column]:
    """The columns that are in the file, in its order."""
    return [column for column in columns if column.kind is not Kind.LABEL]


@contextmanager
def plain_rows(package: Package, columns: Sequence[Column]) -> Iterator[Callable[[Sequence[Cell]], None]]:
    """Take rows while another file of the package is written; the file joins the package when the block ends.

    Until then the rows are in a file without a name, which only this process can open.
    """
    places = [place for place, column in enumerate(columns) if column.kind is not Kind.LABEL]
    pick = itemgetter(*places)
    guarded = in_texts([columns[place] for place in places], _in_one_line)
    with tempfile.TemporaryFile() as held:
        text = io.TextIOWrapper(held, "utf-8", newline="")
        writer = csv.writer(text, lineterminator="\r\n")
        writer.writerow([columns[place].name for place in places])

        def take(row: Sequence[Cell]) -> None:
            writer.writerow(guarded(pick(row)))

        yield take
        text.flush()
        held.seek(0)
        with package.binary(FILE) as out:
            shutil.copyfileobj(held, out, 1 << 16)
        text.detach()


def _in_one_line(text: str) -> str:
    return guard(" ".join(text.splitlines()))
