"""`footing export` as a manager types it."""

import csv

import pytest

from kiosk.bootstrap import open_store
from kiosk.cli import main
from tests.db.strategies import sheet
from tests.kiosk.records.test_export import RECORDS


def run(folder, *more, format="csv", profile="deidentified"):
    days = ["--from", "2026-01-01", "--to", "2026-12-31"]
    given = ["--format", format, "--profile", profile, "--out", str(folder / "out")]
    return main(["--data-dir", str(folder / "data"), "export", *days, *given, *more])


def test_an_export_says_what_it_wrote(tmp_path, capsys):
    store = open_store(tmp_path / "data")
    for record in RECORDS[:3]:
        store.finish(record.visit, record.outcome, sheet(b"%PDF"))
    store.close()
    assert run(tmp_path) == 0
    assert "3 visits, 3 rows" in capsys.readouterr().out
    with (tmp_path / "out" / "visits.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["visit_row"] for row in rows] == ["1", "2", "3"]
    assert "first_name" not in rows[0]


def test_an_unknown_format_is_refused_in_one_line(tmp_path, capsys):
    assert run(tmp_path, format="sav") == 1
    told = capsys.readouterr().err.strip().splitlines()
    assert told == ["footing: There is no such export format. Choose one of csv, csv-excel, jsonl."]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("day", ["31.1.2026", "2026-02-30"])
def test_a_day_that_is_none_is_refused(tmp_path, capsys, day):
    assert run(tmp_path, "--from", day) == 1
    assert f"{day} is not a day" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
