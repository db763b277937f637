"""An Excel workbook: the rows on one sheet, the codebook on another. Texts are texts, numbers numbers, dates dates.

A text is written as a text cell, so nothing in it is run and no apostrophe is needed. Rows go to a temporary file as
they come, in a private folder of the system that is removed afterwards; memory stays flat.
"""

import tempfile
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.errors import UserFacing
from kiosk.records.codebook import HEADER, Kind, describe
from kiosk.records.package import Package
from kiosk.records.source import Source

if TYPE_CHECKING:
    import xlsxwriter
    from xlsxwriter.worksheet import Worksheet

MOST_ROWS = 1_048_576 - 1
"""What a sheet holds below its header (Excel's own limit)."""
LONGEST_TEXT = 32_767


def write_xlsx(package: Package, data: str, source: Source) -> None:
    """Raises `UserFacing` when Excel has no room for the rows or for a text."""
    import xlsxwriter  # takes its time to load: the kiosk starts without it

    if source.total > MOST_ROWS:
        raise _too_many()
    with tempfile.TemporaryDirectory(prefix="footing-") as folder, package.binary(f"{data}.xlsx") as out:
        book = xlsxwriter.Workbook(out, {"constant_memory": True, "tmpdir": folder})
        try:
            book.use_zip64()
            _rows(book, book.add_worksheet(data), source)
            _codebook(book, book.add_worksheet("codebook"), source)
        except BaseException:
            # The book is not closed: that would write the half of it.
            for sheet in book.worksheets():
                sheet.row_data_fh.close()
            raise
        book.close()


def _rows(book: "xlsxwriter.Workbook", sheet: "Worksheet", source: Source) -> None:
    day = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
    bold = book.add_format({"bold": True})
    kinds = [column.kind for column in source.columns]
    sheet.freeze_panes(1, 0)
    for place, column in enumerate(source.columns):
        sheet.write_string(0, place, column.name, bold)
    for number, row in enumerate(source.table(), 1):
        if number > MOST_ROWS:
            raise _too_many()
        for place, cell in enumerate(row):
            if cell is None or cell == "":
                continue
            if not isinstance(cell, str):
                sheet.write_number(number, place, cell)
            elif kinds[place] is Kind.DATE:
                # Excel knows no time zones: the time on the clinic's wall.
                sheet.write_datetime(number, place, datetime.fromisoformat(cell).replace(tzinfo=None), day)
            else:
                _text(sheet, number, place, cell)


def _text(sheet: "Worksheet", row: int, place: int, text: str) -> None:
    # Excel counts a letter beyond the basic plane as two.
    if len(text) > LONGEST_TEXT // 2 and len(text.encode("utf-16-le")) // 2 > LONGEST_TEXT:
        raise UserFacing(
            f"A text is longer than the {LONGEST_TEXT} characters that Excel holds in a cell.",
            "Choose csv or jsonl.",
        )
    sheet.write_string(row, place, text)


def _codebook(book: "xlsxwriter.Workbook", sheet: "Worksheet", source: Source) -> None:
    sheet.freeze_panes(1, 0)
    lines = [HEADER, *map(describe, source.columns)]
    for number, line in enumerate(lines):
        for place, text in enumerate(line):
            if text:
                sheet.write_string(number, place, text[:LONGEST_TEXT])


def _too_many() -> UserFacing:
    return UserFacing(
        f"Excel holds {MOST_ROWS} rows on a sheet; these days have more.", "Choose fewer days, or csv."
    )
