"""Limits of Excel, and a file of more than a million cells."""

import json
from dataclasses import replace
from types import SimpleNamespace

import openpyxl
import pytest

from db import SqlBulkStore, SqlRecordStore, open_database
from kiosk.errors import UserFacing
from kiosk.records import xlsx_format
from kiosk.records.codebook import Layout, Profile
from kiosk.records.export import Request, export
from kiosk.records.synthetic import Synthesis, counted
from tests.kiosk.records.conftest import FIRST, LAST, TWO_HUNDRED
from tests.kiosk.records.test_synthetic import DAYS
from tests.kiosk.visits import CONTENT


def request(folder, **parts):
    usual = Request("xlsx", FIRST, LAST, Profile.IDENTIFIED, Layout.VISITS, folder / "out")
    return replace(usual, **parts)


@pytest.mark.parametrize(("layout", "rows"), [(Layout.VISITS, 199), (Layout.TRIALS, 300)])
def test_more_rows_than_excel_holds_are_refused(two_hundred, tmp_path, monkeypatch, layout, rows):
    monkeypatch.setattr(xlsx_format, "MOST_ROWS", rows)
    with pytest.raises(UserFacing, match=f"Excel holds {rows} rows"):
        export(two_hundred, CONTENT, request(tmp_path, layout=layout))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("text", "fits"),
    [("x" * 32_767, True), ("x" * 32_768, False), ("😀" * 16_384, False), ("😀" * 16_383, True)],
)
def test_a_text_longer_than_a_cell_is_refused(tmp_path, text, fits):
    visit = TWO_HUNDRED[0].visit
    record = replace(TWO_HUNDRED[0], visit=replace(visit, staff=replace(visit.staff, note=text)))
    store = SimpleNamespace(count=lambda *_: 1, records=lambda *_: iter([record]), close=lambda: None)
    if fits:
        export(store, CONTENT, request(tmp_path))
        sheet = openpyxl.load_workbook(tmp_path / "out" / "visits.xlsx")["visits"]
        assert text in [cell.value for cell in sheet[2]]
    else:
        with pytest.raises(UserFacing, match="longer than the 32767 characters"):
            export(store, CONTENT, request(tmp_path))
        assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("format", ["csv", "csv-excel", "xlsx", "jsonl", "fhir"])
def test_an_empty_store_gives_a_header_and_a_whole_folder(tmp_path, format):
    database = open_database(tmp_path / "data", {})
    try:
        done = export(SqlRecordStore(database), CONTENT, request(tmp_path, format=format))
    finally:
        database.close()
    assert (done.visits, done.rows) == (0, 0)
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text("utf-8"))
    assert {file["name"] for file in manifest["files"]} >= {"README.txt"}
    if format == "xlsx":
        sheet = openpyxl.load_workbook(tmp_path / "out" / "visits.xlsx")["visits"]
        assert sheet.max_row == 1


@pytest.mark.sweep
def test_a_million_cells_arrive_in_excel(tmp_path):
    visits = 2600
    database = open_database(tmp_path / "data", {})
    try:
        for page in counted(Synthesis(CONTENT, 9, visits, DAYS).records(), 1000):
            SqlBulkStore(database).add(page, DAYS.last)
        done = export(SqlRecordStore(database), CONTENT, request(tmp_path))
    finally:
        database.close()
    book = openpyxl.load_workbook(tmp_path / "out" / "visits.xlsx", read_only=True)
    shape = [len(row) for row in book["visits"].iter_rows(values_only=True)]
    book.close()
    assert (done.rows, len(shape)) == (visits, visits + 1)
    assert sum(shape) > 1_000_000
