"""Made-up visits: within every rule, marked, the same for the same seed, and written as a real one is."""

import json
from dataclasses import asdict
from datetime import date

import pytest
from sqlalchemy import func, select

from db import SqlBulkStore, SqlVisitStore, open_database
from db.desk_models import FinishRecord
from db.models import Base, FlagRecord, SheetRecord
from kiosk.clock import SystemClock
from kiosk.codes import parse_code
from kiosk.errors import UserFacing
from kiosk.outcome import Tier
from kiosk.records.synthetic import MARK, MOST, Days, Synthesis, counted, is_synthetic
from kiosk.visit import (
    ArchHeight,
    FootprintIndex,
    FootprintMorph,
    FootprintPicture,
    NavicularDrop,
    Side,
)
from kiosk.visit_file import parse
from tests.db.strategies import sheet
from tests.kiosk.visits import CONTENT, visit

pytestmark = pytest.mark.few(3)

DAYS = Days(date(2026, 1, 1), date(2026, 3, 31))
METHODS = {
    FootprintMorph: "footprint_morph",
    FootprintPicture: "footprint_picture",
    ArchHeight: "ahi",
    NavicularDrop: "navicular_drop",
    FootprintIndex: "footprint_index",
}
SOME = list(Synthesis(CONTENT, 3, 120, DAYS).records())


def trials(leg):
    return [{"seconds": t.stance_duration_ms / 1000, "ended_by": t.ended_by} for t in leg]


def as_file(visit):
    """The visit as somebody would write it down."""
    feet = {side: visit.arches.foot(side) for side in Side}
    told = {
        "schema": "footing.visit/1",
        "language": visit.language,
        "entered_by": visit.entered_by,
        "started_at": visit.started_at.isoformat(),
        "consent": {"store": True},
        "client": asdict(visit.client),
        "safety": dict(visit.safety),
        "symptoms": dict(visit.symptoms),
        "balance": {
            side: {"eyes_open": trials(leg.eyes_open), "eyes_closed": trials(leg.eyes_closed)}
            for side in Side
            if (leg := visit.balance.leg(side))
        },
        "arch": {
            side: {"method": METHODS[type(foot)], **{k: v for k, v in asdict(foot).items() if v is not None}}
            for side, foot in feet.items()
            if foot is not None
        },
    }
    if visit.balance.support_in_reach is not None:
        told["balance"]["support_in_reach"] = visit.balance.support_in_reach
        told["balance"]["helper_present"] = visit.balance.helper_present
    if visit.pain is not None:
        told["pain"] = [asdict(pain) for pain in visit.pain]
    return json.dumps(told)


def test_every_one_breaks_no_rule_of_the_kiosk():
    for record in SOME:
        read = parse(as_file(record.visit), CONTENT)
        assert (read.safety, read.symptoms, read.pain) == (
            record.visit.safety,
            record.visit.symptoms,
            record.visit.pain,
        )


def test_the_same_seed_and_days_give_the_same_visits():
    again = Synthesis(CONTENT, 3, 120, DAYS)
    assert [again.record(number) for number in range(120)] == SOME
    assert Synthesis(CONTENT, 4, 120, DAYS).visit(0) != SOME[0].visit


def test_they_are_marked_spread_over_the_days_and_unlike_each_other():
    assert all(is_synthetic(record.visit) for record in SOME)
    assert not is_synthetic(visit())
    starts = [record.visit.started_at for record in SOME]
    assert (starts[0].date(), starts[-1].date()) == (DAYS.first, DAYS.last)
    assert len({record.visit.code for record in SOME}) == 120
    assert all(parse_code(record.visit.code) for record in SOME)
    again = [record for record in SOME if record.visit.client.returning_code]
    assert 4 < len(again) < 30
    assert {r.visit.client.returning_code for r in again} <= {r.visit.code for r in SOME}
    assert {r.outcome.screening.tier for r in SOME} >= {Tier.NONE, Tier.CAUTION, Tier.URGENT}
    assert len({finding.id for r in SOME for finding in r.outcome.findings}) > 15


@pytest.mark.parametrize("wrong", [{"visits": MOST + 1}, {"days": Days(DAYS.last, DAYS.first)}])
def test_what_cannot_be_made_is_refused(wrong):
    with pytest.raises(ValueError, match="no such"):
        Synthesis(CONTENT, 1, **{"visits": 1, "days": DAYS, **wrong})


@pytest.fixture
def two_stores(tmp_path):
    databases = [open_database(tmp_path / name, {}) for name in ("bulk", "finish")]
    yield databases
    for database in databases:
        database.close()


# Sheets are made later; the others hold the time of day.
NOT_THE_SAME = {record.__tablename__ for record in (SheetRecord, FlagRecord, FinishRecord)}


def rows_of(database):
    """Every row of every table, by table."""
    with database.read() as connection:
        return {
            table.name: sorted(map(repr, connection.execute(select(table))))
            for table in Base.metadata.sorted_tables
            if table.name not in NOT_THE_SAME
        }


def test_many_at_once_are_written_as_each_would_be(two_stores):
    bulk, finish = two_stores
    for page in counted(iter(SOME), 50):
        SqlBulkStore(bulk).add(page, DAYS.last)
    store = SqlVisitStore(finish, SystemClock())
    for record in SOME:
        store.finish(record.visit, record.outcome, sheet(b"%PDF"))
    assert rows_of(bulk) == rows_of(finish)
    flags = select(FlagRecord.visit_id, FlagRecord.tier).order_by(FlagRecord.id)
    told = []
    for database in two_stores:
        with database.read() as connection:
            told.append(connection.execute(flags).all())
    assert told[0] == told[1] != []
    ended = select(func.count()).select_from(FinishRecord)
    for database in two_stores:
        with database.read() as connection:
            assert connection.execute(ended).scalar_one() == len(SOME)


def test_old_flags_count_as_seen_and_those_of_the_last_day_are_open(two_stores):
    store = SqlBulkStore(two_stores[0])
    urgent = [record for record in SOME if record.outcome.screening.tier.stops_plan]
    day = urgent[-1].visit.started_at.date()
    store.add(SOME, day)
    with two_stores[0].read() as connection:
        open_ = connection.execute(select(FlagRecord.raised_at).where(FlagRecord.acknowledged_at.is_(None)))
        assert {row.raised_at.date() for row in open_} == {day}


def test_the_same_seed_twice_is_refused_and_real_visits_are_counted(two_stores):
    database = two_stores[0]
    store = SqlBulkStore(database)
    store.add(SOME[:10], DAYS.last)
    with pytest.raises(UserFacing, match="in the store already"):
        store.add(SOME[5:15], DAYS.last)
    assert store.real_visits() == 0
    SqlVisitStore(database, SystemClock()).save(visit())
    assert store.real_visits() == 1
    assert MARK.startswith("SYN")
