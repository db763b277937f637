"""Finished visits read for an export: whole, in order, by the clinic's own day, in pages."""

import gc
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from sqlalchemy import text

from db import SqlRecordStore, records
from kiosk.assess import assess
from kiosk.ports import Record
from kiosk.visit import VisitCode, VisitState
from tests.db.strategies import sheet
from tests.kiosk.records.test_export import RECORDS, VISITS
from tests.kiosk.visits import CONTENT

ALWAYS = (date.min, date.max)


@pytest.fixture
def reader(store):
    """Records of the same file; the file is closed with the store."""
    return SqlRecordStore(store._database)


def finish(store, visit):
    record = Record(visit, assess(visit, CONTENT))
    store.finish(visit, record.outcome, sheet(b"%PDF"))
    return record


def test_an_empty_store_has_none(reader):
    assert (reader.count(*ALWAYS), list(reader.records(*ALWAYS))) == (0, [])


@pytest.mark.parametrize("page", [1, 7, 30, 200])
def test_every_page_size_gives_each_visit_once_and_whole(store, reader, monkeypatch, page):
    monkeypatch.setattr(records, "PAGE", page)
    for record in RECORDS:
        store.finish(record.visit, record.outcome, sheet(b"%PDF"))
    assert list(reader.records(*ALWAYS)) == RECORDS
    assert reader.count(*ALWAYS) == len(RECORDS)


def test_visits_in_progress_or_closed_are_not_records(store, reader):
    for state, code in ((VisitState.IN_PROGRESS, "AAAAAA"), (VisitState.CLOSED, "BBBBBB")):
        finish(store, replace(VISITS[1], code=VisitCode(code), state=state))
    assert reader.count(*ALWAYS) == 0
    assert list(reader.records(*ALWAYS)) == []


@pytest.mark.parametrize(("hours", "day"), [(-11, 21), (0, 22), (13, 23)])
def test_the_day_is_that_of_the_clinic(store, reader, hours, day):
    clinic = timezone(timedelta(hours=hours))
    noon = datetime(2026, 11, 22, 10 if hours <= 0 else 12, tzinfo=UTC)
    record = finish(store, replace(VISITS[1], started_at=noon.astimezone(clinic)))
    for other in range(19, 26):
        wanted = date(2026, 11, other)
        assert list(reader.records(wanted, wanted)) == ([record] if other == day else [])
        assert reader.count(wanted, wanted) == (other == day)


def test_a_page_is_read_in_the_order_of_ids_and_nothing_is_sorted(reader):
    """Any index on what is asked for would make each page sort all visits: the time would grow with their square."""
    with reader._database.read() as connection:
        bare = records._bare(connection)
        steps = bare.execute(
            f"EXPLAIN QUERY PLAN {records._PAGE}", (*records._bounds(*ALWAYS), 0, 200)
        ).fetchall()
    told = [step[3] for step in steps]
    assert told[0] == "SEARCH visits USING INTEGER PRIMARY KEY (rowid>?)"
    assert not [step for step in told if "TEMP B-TREE" in step]


def test_the_store_can_be_written_while_records_are_read(store, reader):
    first = finish(store, VISITS[1])
    reading = reader.records(*ALWAYS)
    assert next(reading) == first
    finish(store, VISITS[2])
    assert len(list(reader.records(*ALWAYS))) == 2
    reading.close()


def test_the_search_for_cycles_rests_only_while_a_page_is_made(store, reader):
    finish(store, VISITS[1])
    reading = reader.records(*ALWAYS)
    next(reading)
    assert gc.isenabled()
    reading.close()
    with store._database.write() as connection:
        connection.execute(text("UPDATE outcomes SET body = '{}'"))
    with pytest.raises(ValueError, match="cannot be read"):
        next(reader.records(*ALWAYS))
    assert gc.isenabled()
