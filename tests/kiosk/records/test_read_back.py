"""The same two hundred visits in every format, read back by other people's readers: same values, types and counts."""

import csv
import json
import math
import re
import subprocess
from datetime import datetime
from itertools import pairwise

import openpyxl
import pandas
import pyreadstat
import pytest

from kiosk.records.codebook import Kind, Layout, Profile
from kiosk.records.csv_format import unguard
from kiosk.records.plain import kept
from kiosk.records.rows import fields
from kiosk.records.scripts.common import REASONS, numbered
from kiosk.records.scripts.stata import stata_names
from tests.kiosk.records.conftest import NASTY, TWO_HUNDRED, slow_rows
from tests.kiosk.visits import CONTENT

pytestmark = [pytest.mark.few(3), pytest.mark.sampled(4)]

COLUMNS = [field.column for field in fields(CONTENT, Layout.VISITS, Profile.IDENTIFIED)]
NUMBERS = (Kind.INTEGER, Kind.DECIMAL, Kind.FLAG)
BOTH = pytest.mark.parametrize("layout", Layout)


def one_line(text: str) -> str:
    return " ".join(text.splitlines())


def same(found, wanted) -> bool:
    """Missing in whatever way the reader says it, or the same number, or the same text."""
    blank = found is None or found == "" or (isinstance(found, float) and math.isnan(found))
    if wanted is None or wanted == "":
        return blank
    if isinstance(wanted, str):
        return str(found) == wanted
    return not blank and float(found) == pytest.approx(wanted, abs=1e-9)


def differences(found, wanted):
    """Row and column of each cell that is not the same."""
    assert len(found) == len(wanted)
    return [
        (number, name)
        for number, (row, expected) in enumerate(zip(found, wanted, strict=True))
        for name, cell in expected.items()
        if not same(row[name], cell)
    ]


@BOTH
@pytest.mark.parametrize(("format", "encoding"), [("csv", "utf-8"), ("csv-excel", "utf-8-sig")])
def test_csv_with_pandas(exported, format, encoding, layout):
    folder = exported(format, layout).folder
    file = folder / f"{layout}.csv"
    table = pandas.read_csv(file, encoding=encoding, keep_default_na=False, dtype=str)
    rows = [{name: unguard(text) for name, text in row.items()} for row in table.to_dict("records")]
    assert differences(rows, slow_rows(layout)) == []
    assert list(table.columns) == list(slow_rows(layout)[0])


@BOTH
def test_jsonl(exported, layout):
    lines = (exported("jsonl", layout).folder / f"{layout}.jsonl").read_text("utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    for row, wanted in zip(rows, slow_rows(layout), strict=True):
        for name, cell in wanted.items():
            assert row[name] == (None if cell == "" else cell)
            assert isinstance(row[name], str) == (isinstance(cell, str) and cell != "")


@BOTH
def test_xlsx_with_openpyxl(exported, layout):
    book = openpyxl.load_workbook(exported("xlsx", layout).folder / f"{layout}.xlsx", read_only=True)
    names, *lines = book[layout.value].iter_rows(values_only=True)
    wanted = slow_rows(layout)
    rows = [dict(zip(names, line, strict=True)) for line in lines]
    assert list(names) == list(wanted[0])
    for row, expected in zip(rows, wanted, strict=True):
        assert isinstance(row["started_at"], datetime)
        told = datetime.fromisoformat(expected["started_at"]).replace(tzinfo=None)
        assert abs((row.pop("started_at") - told).total_seconds()) < 0.002
        expected.pop("started_at")
        for name, cell in expected.items():
            assert type(row[name]) in ((type(None),) if cell in (None, "") else (type(cell), int, float))
    assert differences([{n: as_excel_reads(c) for n, c in row.items()} for row in rows], wanted) == []
    assert next(book["codebook"].iter_rows(values_only=True))[0] == "name"
    book.close()


def as_excel_reads(cell):
    """Control characters are written as _x000D_ in the file (ECMA-376, ST_Xstring), which openpyxl leaves so."""
    if not isinstance(cell, str):
        return cell
    return re.sub(r"_x([0-9A-F]{4})_", lambda found: chr(int(found[1], 16)), cell)


def test_no_hostile_text_is_a_formula_or_a_number_in_xlsx(exported):
    book = openpyxl.load_workbook(exported("xlsx").folder / "visits.xlsx")
    sheet = book["visits"]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "inlineStr", "n", "d"}
    place = [cell.value for cell in sheet[1]].index("first_name") + 1
    names = [sheet.cell(2 + 4 * n, place).value for n in range(len(NASTY))]
    assert names[:6] == [f"{text}Planted{n}" for n, text in enumerate(NASTY[:6])]


def test_the_load_script_in_r(exported):
    folder = exported("csv").folder
    script = (
        'source("load.R"); options(digits = 15);'
        'write.csv(visits, "back.csv", na = "", row.names = FALSE, fileEncoding = "UTF-8");'
        'cat(sapply(visits, class), sep = "\\n", file = "classes.txt");'
        'cat(attr(visits$age, "label"), file = "label.txt");'
        'write.csv(as.data.frame(table(in_words(visits$sex_n), useNA = "always")), "sexes.csv")'
    )
    done = subprocess.run(
        ["Rscript", "-e", script], cwd=folder, capture_output=True, text=True, env=UTF8, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    rows = read(folder / "back.csv")
    wanted = [{n: one_line(c) if isinstance(c, str) else c for n, c in row.items()} for row in plain_rows()]
    assert differences(rows, wanted) == []
    check_numbers(rows, wanted)
    classes = dict(zip(rows[0], (folder / "classes.txt").read_text().splitlines(), strict=True))
    for column in kept(COLUMNS):
        usual = {Kind.DECIMAL: "numeric"}.get(column.kind, "integer")
        assert classes[column.name] == (usual if column.kind in NUMBERS else "character")
    assert (folder / "label.txt").read_text() == "Age at the visit"
    sexes = {line["Var1"]: int(line["Freq"]) for line in read(folder / "sexes.csv")}
    assert sexes["Female"] == sum(row["sex"] == "female" for row in wanted)
    assert sexes["NA"] == sum(row["sex"] in ("skipped", "refused") for row in wanted)


def test_the_load_syntax_in_pspp(exported):
    folder = exported("csv").folder
    done = subprocess.run(
        ["pspp", "load.sps"], cwd=folder, capture_output=True, text=True, env=UTF8, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    table, meta = pyreadstat.read_sav(folder / "visits.sav", user_missing=True)
    rows = table.to_dict("records")
    wanted = [
        {n: one_line(c).rstrip(" ") if isinstance(c, str) else c for n, c in row.items()}
        for row in plain_rows()
    ]
    assert differences(rows, wanted) == []
    check_numbers(rows, wanted)
    assert meta.column_names_to_labels["age"] == "Age at the visit"
    assert meta.variable_value_labels["sex_n"][1.0] == "Female"
    assert meta.missing_ranges["sex_n"] == [{"lo": -5.0, "hi": -1.0}]
    assert meta.variable_value_labels["synthetic"] == {0.0: "No", 1.0: "Yes"}


UTF8 = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent"}


def read(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def plain_rows():
    names = [column.name for column in kept(COLUMNS)]
    return [{name: row[name] for name in names} for row in slow_rows()]


def check_numbers(rows, wanted):
    """Every code has its number, every reason its own below 0."""
    for column in kept(COLUMNS):
        if column.kind is Kind.CODE:
            number = {code: value for code, value, _ in numbered(column)}
            told = [number.get(row[column.name], "") for row in wanted]
            assert (
                differences([{"n": row[f"{column.name}_n"]} for row in rows], [{"n": n} for n in told]) == []
            )
    assert sorted(REASONS.values()) == [-5, -4, -3, -2, -1]


def test_the_stata_script_names_every_column_within_its_limits(exported):
    text = (exported("csv").folder / "load.do").read_text("utf-8")
    columns = kept(COLUMNS)
    names = stata_names(columns)
    assert len(set(names.values())) == len(columns)
    assert max(map(len, names.values())) <= 30
    for place, column in enumerate(columns, 1):
        assert f"rename v{place} {names[column.name]}\n" in text
    assert 'replace sex_n = .a if sex == "skipped"' in text
    assert max(map(len, text.splitlines())) < 400
    lines = text.splitlines()
    assert not [a for a, b in pairwise(lines) if a.endswith("///") and not b.startswith(" ")]


@BOTH
def test_redcap_has_a_field_for_every_column_and_a_choice_for_every_code(exported, layout):
    folder = exported("csv", layout).folder
    dictionary, rows = read(folder / "redcap_dictionary.csv"), read(folder / "import.csv")
    assert [line["Variable / Field Name"] for line in dictionary] == list(rows[0])
    first = [row[next(iter(row))] for row in rows]
    assert len(set(first)) == len(first)
    for line in dictionary:
        name = line["Variable / Field Name"]
        assert name == name.lower()
        assert "__" not in name
        assert len(name) <= 100
        told = {row[name] for row in rows} - {""}
        if line["Field Type"] == "radio":
            choices = {
                choice.split(",")[0].strip()
                for choice in line["Choices, Calculations, OR Slider Labels"].split("|")
            }
            assert told <= choices
        elif line["Field Type"] == "yesno":
            assert told <= {"0", "1"}
        check = line["Text Validation Type OR Show Slider Number"]
        for text in told if check else ():
            assert (int if check == "integer" else float)(text) is not None
    marked = {line["Variable / Field Name"] for line in dictionary if line["Identifier?"]}
    assert {"code", "reference", "first_name", "started_at"} <= marked


def test_counts_are_the_same_everywhere(exported):
    formats = ("csv", "csv-excel", "xlsx", "jsonl")
    assert {(exported(f).done.visits, exported(f).done.rows) for f in formats} == {(200, 200)}
    assert len(TWO_HUNDRED) == 200
