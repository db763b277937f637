"""Exports from the real encrypted store, read back by other people's readers."""

import csv
import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import SqlRecordStore, SqlVisitStore, open_database
from kiosk.assess import assess
from kiosk.clock import SystemClock
from kiosk.errors import StoreUnavailable, UserFacing
from kiosk.outcome import Gate
from kiosk.ports import Record
from kiosk.records.blocks import cells as cells_of_blocks
from kiosk.records.codebook import HEADER, Layout, Profile
from kiosk.records.csv_format import guard, unguard
from kiosk.records.export import Request, export
from kiosk.records.rows import blocks, fields, items
from kiosk.visit import (
    AhiSystem,
    Arches,
    ArchHeight,
    Balance,
    BalanceTrial,
    BodySide,
    Client,
    EndedBy,
    EnteredBy,
    Eyes,
    FootprintMorph,
    LegTrials,
    NavicularDrop,
    Pain,
    PainSite,
    SafetyId,
    Sex,
    Side,
    StaffChanges,
    SymptomId,
    Visit,
    VisitCode,
    VisitState,
    VoidReason,
    YesNo,
)
from tests.db.strategies import sheet
from tests.kiosk.visits import CALM, CONTENT, trial, visits


def cells(columns, item):
    """The slow way: each column by itself."""
    return tuple(field.value(item) for field in columns)


HOSTILE = [
    "=1+1",
    "+49",
    "-5",
    "@SUM(A1)",
    "\tx",
    "'quoted",
    'say "hi", you',
    " =cmd|' /C calc'!A0",
    "محمد علي",
]
FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)
BEGAN = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)


def made(number: int) -> Visit:
    """A visit unlike its neighbours."""
    seconds = number + 0.5
    legs = LegTrials((trial(seconds), trial(1, EndedBy.VOID)), (trial(number / 2),) if number % 2 else ())
    arches = [
        Arches(FootprintMorph(0.2 + number / 200), None),
        Arches(NavicularDrop(40.0, 44.5 - number / 10), NavicularDrop(50.0, 38.0)),
        Arches(None, ArchHeight(AhiSystem.AHIMS, 60.5, 180.0, 250.0)),
    ]
    return Visit(
        code=VisitCode(f"ZZZZ{number // 10}{number % 10}".replace("0", "X").replace("1", "Y")),
        started_at=BEGAN + timedelta(days=number, minutes=number),
        entered_by=EnteredBy.PAPER if number % 5 == 0 else EnteredBy.CLIENT,
        language="ar" if number % 4 == 0 else "en",
        store=True,
        state=VisitState.FINISHED,
        client=Client(
            first_name=HOSTILE[number % len(HOSTILE)],
            birth_year=1930 if number == 7 else 1940 + number,
            sex=[Sex.FEMALE, Sex.UNDISCLOSED, None][number % 3],
            reference=f"PLANT-REF-{number}",
            weight_kg=None if number % 3 else 60.5 + number,
            returning_code=VisitCode("QQQQQQ"),
        ),
        safety={SafetyId(CONTENT.safety_ids[number % 20]): YesNo.YES} if number % 2 else {},
        pain=None
        if number % 6 == 0
        else (Pain(PainSite.HEEL, BodySide.LEFT, number % 11, 10, number * 400),),
        symptoms={SymptomId("tight_calves"): ["yes", "no", "undisclosed"][number % 3]},
        balance=Balance(
            True, True, legs, LegTrials(), frozenset({Side.RIGHT}) if number % 3 else frozenset()
        ),
        arches=arches[number % 3],
        staff=StaffChanges(note=f"planted note {number}"),
    )


VISITS = [made(number) for number in range(30)]
RECORDS = [Record(visit, assess(visit, CONTENT)) for visit in VISITS]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqlRecordStore]:
    database = open_database(tmp_path_factory.mktemp("records") / "data", {})
    visits = SqlVisitStore(database, SystemClock())
    for record in RECORDS:
        visits.finish(record.visit, record.outcome, sheet(b"%PDF"))
    visits.save(replace(VISITS[0], code=VisitCode("UUUUUU"), state=VisitState.IN_PROGRESS))
    yield SqlRecordStore(database)
    database.close()


def asked(folder: Path, **parts: Any) -> Request:
    usual = {"format": "csv", "first": FIRST, "last": LAST, "folder": folder / "out"}
    return Request(**{**usual, "profile": Profile.IDENTIFIED, "layout": Layout.VISITS, **parts})


def read_csv(path: Path, encoding: str = "utf-8") -> list[dict[str, str]]:
    with path.open(encoding=encoding, newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("profile", Profile)
@pytest.mark.parametrize(("format", "encoding"), [("csv", "utf-8"), ("csv-excel", "utf-8-sig")])
def test_csv_reads_back_the_same(store, tmp_path, format, encoding, layout, profile):
    done = export(store, CONTENT, asked(tmp_path, format=format, layout=layout, profile=profile))
    columns = fields(CONTENT, layout, profile)
    expected = [
        cells(columns, item) for row, record in enumerate(RECORDS, 1) for item in items(row, record, layout)
    ]
    file = tmp_path / "out" / f"{layout}.csv"
    rows = read_csv(file, encoding)
    assert (done.visits, done.rows, len(rows)) == (30, len(expected), len(expected))
    assert file.read_bytes().startswith(b"\xef\xbb\xbf") == (format == "csv-excel")
    if profile is Profile.DEIDENTIFIED:
        # Random numbers and another order; what is left is compared.
        numbers = 1 if layout is Layout.VISITS else 2
        columns, expected = columns[numbers:], [row[numbers:] for row in expected]
        rows = [dict(list(row.items())[numbers:]) for row in rows]
        expected.sort(key=lambda row: [unguard("" if c is None else str(c)) for c in row])
        rows.sort(key=lambda row: [unguard(text) for text in row.values()])
    for row, wanted in zip(rows, expected, strict=True):
        assert list(row) == [f.column.name for f in columns]
        for text, cell in zip(row.values(), wanted, strict=True):
            if isinstance(cell, int | float):
                assert type(cell)(text) == cell
            else:
                assert unguard(text) == (cell or "")


def test_jsonl_keeps_types_and_text(store, tmp_path):
    export(store, CONTENT, asked(tmp_path, format="jsonl"))
    lines = (tmp_path / "out" / "visits.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    assert [row["first_name"] for row in rows] == [v.client.first_name for v in VISITS]
    assert [row["weight_kg"] for row in rows] == [v.client.weight_kg for v in VISITS]
    assert rows[1]["arch_left_value"] == pytest.approx(-4.4)
    assert [row["symptom_tight_calves"] for row in rows[:3]] == ["yes", "no", "refused"]
    assert [row["symptom_tight_calves_yes"] for row in rows[:3]] == [1, 0, None]
    assert (rows[0]["pain_missing"], rows[0]["pain_heel_left"], rows[1]["pain_heel_left"]) == (
        "not_asked",
        None,
        1,
    )


def test_a_negative_number_is_a_number_and_a_formula_is_text(store, tmp_path):
    export(store, CONTENT, asked(tmp_path, format="csv-excel"))
    rows = read_csv(tmp_path / "out" / "visits.csv", "utf-8-sig")
    assert float(rows[1]["arch_left_value"]) == pytest.approx(-4.4)
    names = [row["first_name"] for row in rows]
    assert names[:5] == ["'=1+1", "'+49", "'-5", "'@SUM(A1)", "'\tx"]
    assert names[8] == "محمد علي"


@given(st.text())
def test_guarding_loses_nothing_and_leaves_no_formula(text):
    assert unguard(guard(text)) == text
    assert not guard(text).lstrip().startswith(("=", "+", "-", "@"))


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("format", ["csv", "csv-excel", "jsonl"])
def test_nothing_planted_is_in_a_deidentified_export(store, tmp_path, format, layout):
    export(store, CONTENT, asked(tmp_path, format=format, layout=layout, profile=Profile.DEIDENTIFIED))
    everything = "\n".join(f.read_text(encoding="utf-8") for f in sorted((tmp_path / "out").iterdir()))
    # A hash, that of the content too, or a number at random may hold the year of birth by chance.
    everything = everything.replace(CONTENT.version, "")
    everything = re.sub(r'"sha256": "\w{64}"|"visit_row":\d+|^\d+,', "", everything, flags=re.MULTILINE)
    planted = ["PLANT-REF", "planted note", "QQQQQQ", "2026-", *(h for h in HOSTILE if len(h) > 3)]
    planted += [v.code for v in VISITS]
    assert [p for p in planted if p in everything] == []
    assert not re.search(r"\b1930\b", everything), "the year of birth"


def test_the_same_search_finds_all_of_it_in_an_identified_export(store, tmp_path):
    export(store, CONTENT, asked(tmp_path))
    text = (tmp_path / "out" / "visits.csv").read_text(encoding="utf-8")
    planted = ["PLANT-REF-7", "planted note 7", "QQQQQQ", "2026-03-08", "1930", *(v.code for v in VISITS)]
    assert [p for p in planted if p not in text] == []


def test_great_age_and_long_pain_are_pooled():
    columns = fields(CONTENT, Layout.VISITS, Profile.DEIDENTIFIED)

    def row(**client: int) -> dict[str, Any]:
        visit = replace(
            VISITS[7], client=Client(**client), pain=(Pain(PainSite.HEEL, BodySide.LEFT, 3, 4, 4999),)
        )
        item = next(items(1, Record(visit, RECORDS[7].outcome), Layout.VISITS))
        return dict(zip((f.column.name for f in columns), cells(columns, item), strict=True))

    assert [row(birth_year=y)["age"] for y in (1937, 1936, 1935, 1920)] == [89, 90, 90, 90]
    assert row(birth_year=1920)["pain_heel_left_weeks"] == 4680
    assert (row()["age"], row()["age_missing"]) == (None, "skipped")


def test_an_answer_nobody_lists_stays_out_of_a_deidentified_export():
    visit = replace(VISITS[1], symptoms={SymptomId("tight_calves"): "Ring Anna Planted"}, language="anna")
    for profile, there in ((Profile.IDENTIFIED, True), (Profile.DEIDENTIFIED, False)):
        columns = fields(CONTENT, Layout.VISITS, profile)
        row = cells(columns, next(items(1, Record(visit, RECORDS[1].outcome), Layout.VISITS)))
        assert ("Ring Anna Planted" in row, "anna" in row) == (there, there)


def test_why_a_leg_has_no_time():
    columns = fields(CONTENT, Layout.VISITS, Profile.DEIDENTIFIED)
    void = LegTrials((BalanceTrial(900, EndedBy.VOID, VoidReason.OTHER),))
    cases = {
        "not_asked": Balance(),
        "skipped": Balance(left_out=frozenset({Side.LEFT})),
        "not_valid": Balance(True, True, void),
    }
    for reason, balance in cases.items():
        visit = Visit(VisitCode("K7M4QX"), BEGAN, balance=balance)
        item = next(items(1, Record(visit, assess(visit, CONTENT)), Layout.VISITS))
        row = dict(zip((f.column.name for f in columns), cells(columns, item), strict=True))
        assert (row["balance_left_eyes_open_best_s"], row["balance_left_eyes_open_best_s_missing"]) == (
            None,
            reason,
        )
        assert row["balance_left_band"] == reason


def test_a_leg_that_the_safety_answers_kept_down_is_unsafe():
    ids = [q.id for group in CONTENT.safety_groups for q in group.questions if q.gate is Gate.SKIP]
    assert ids
    visit = Visit(VisitCode("K7M4QX"), BEGAN, safety={ids[0]: YesNo.YES})
    columns = fields(CONTENT, Layout.VISITS, Profile.DEIDENTIFIED)
    item = next(items(1, Record(visit, assess(visit, CONTENT)), Layout.VISITS))
    row = dict(zip((f.column.name for f in columns), cells(columns, item), strict=True))
    assert (row["balance_left_band"], row["balance_right_eyes_closed_best_s_missing"]) == ("unsafe", "unsafe")


def test_one_row_a_trial(store, tmp_path):
    export(store, CONTENT, asked(tmp_path, layout=Layout.TRIALS))
    rows = read_csv(tmp_path / "out" / "trials.csv")
    of_first = [r for r in rows if r["visit_row"] == "2"]
    assert [(r["eyes"], r["trial"], r["stance_duration_ms"], r["valid"]) for r in of_first] == [
        (Eyes.OPEN, "1", "1500", "1"),
        (Eyes.OPEN, "2", "1000", "0"),
        (Eyes.CLOSED, "1", "500", "1"),
    ]


def test_manifest_and_codebook_fit_the_data(store, tmp_path):
    export(store, CONTENT, asked(tmp_path))
    out = tmp_path / "out"
    manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    assert (manifest["visits"], manifest["rows"]) == (30, 30)
    assert {f["name"] for f in manifest["files"]} == {f.name for f in out.iterdir()} - {"manifest.json"}
    for file in manifest["files"]:
        assert file["sha256"] == hashlib.sha256((out / file["name"]).read_bytes()).hexdigest()
    book = read_csv(out / "codebook.csv", "utf-8-sig")
    assert tuple(book[0]) == HEADER
    names = [line["name"] for line in book]
    assert names == list(read_csv(out / "visits.csv")[0])
    assert len(set(names)) == len(names)
    assert {line["missing_reason_in"] for line in book} - {""} <= set(names)


def test_days_choose(store, tmp_path):
    day = VISITS[4].started_at.date()
    assert export(store, CONTENT, asked(tmp_path, first=day, last=day)).visits == 1


@pytest.mark.parametrize("layout", Layout)
def test_nothing_in_these_days_is_a_header(store, tmp_path, layout):
    done = export(
        store, CONTENT, asked(tmp_path, first=date(2020, 1, 1), last=date(2020, 1, 2), layout=layout)
    )
    assert done.rows == 0
    lines = (tmp_path / "out" / f"{layout}.csv").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 1


def test_an_error_midway_leaves_nothing(store, tmp_path):
    def broken(first: date, last: date) -> Iterator[Record]:
        yield from RECORDS[:10]
        raise StoreUnavailable("The disk is gone.")

    failing = SimpleNamespace(count=store.count, records=broken, close=store.close)
    with pytest.raises(StoreUnavailable):
        export(failing, CONTENT, asked(tmp_path))
    assert list(tmp_path.iterdir()) == []


def test_a_stop_midway_leaves_nothing(store, tmp_path):
    seen = []

    def until_ten(done: int, of: int) -> bool:
        seen.append((done, of))
        return done < 10

    with pytest.raises(UserFacing, match="stopped"):
        export(store, CONTENT, asked(tmp_path), until_ten)
    assert seen[-1] == (10, 30)
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_written_over(store, tmp_path):
    (tmp_path / "out").mkdir()
    with pytest.raises(UserFacing, match="already there"):
        export(store, CONTENT, asked(tmp_path))


@pytest.mark.parametrize("wrong", [{"format": "sav"}, {"first": LAST, "last": FIRST}])
def test_a_wrong_request_is_refused(store, tmp_path, wrong):
    with pytest.raises(UserFacing):
        export(store, CONTENT, asked(tmp_path, **wrong))
    assert list(tmp_path.iterdir()) == []


@CALM
@given(st.lists(visits, min_size=1, max_size=4), st.sampled_from(Layout), st.sampled_from(Profile))
def test_what_blocks_remember_is_what_each_column_says(some, layout, profile):
    columns, made = fields(CONTENT, layout, profile), blocks(CONTENT, layout, profile)
    for visit in [*some, *reversed(some)]:
        for item in items(1, Record(visit, assess(visit, CONTENT)), layout):
            assert tuple(cells_of_blocks(made, item)) == cells(columns, item)
