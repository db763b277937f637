from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.codes import parse_code
from kiosk.errors import StoreUnavailable
from kiosk.outcome import Outcome, Screening, Tier
from kiosk.ports import Paper, SheetKey, VisitRow, VisitStore
from kiosk.visit import (
    Arches,
    Balance,
    BalanceTrial,
    BodySide,
    Client,
    EndedBy,
    FootprintMorph,
    LegTrials,
    NavicularDrop,
    Pain,
    PainSite,
    SafetyId,
    SymptomId,
    Visit,
    VisitCode,
    VisitState,
    YesNo,
)
from tests.db import strategies
from tests.db.conftest import opened
from tests.db.strategies import sheet
from tests.helpers.draws import draws

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
CODE = VisitCode("K7M4QX")
VISIT = Visit(CODE, NOW, store=True, client=Client(first_name="Zebulon", birth_year=1950), step="safety:now")
CALM = Outcome(CODE, "2026.1", Screening(), legs={}, arches={})
URGENT = replace(CALM, screening=Screening(Tier.URGENT, ("safety.sudden_pop",)))
EMERGENCY = replace(CALM, screening=Screening(Tier.EMERGENCY, ("safety.saddle_numbness",)))


def row(store, code=CODE):
    return next(r for r in store.recent(1000) if r.code == code)


def test_it_is_a_visit_store(store):
    used: VisitStore = store
    assert used.load(CODE) is None
    assert used.find(CODE, 1950) is None
    assert used.outcome(CODE) is None
    assert used.first_sheet(CODE) is None
    assert used.sheet(CODE, SheetKey("en")) is None
    assert tuple(used.recent()) == tuple(used.interrupted()) == ()


# --- a visit comes back as it was ----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def two_stores(tmp_path_factory):
    """Two stores on one file, as the kiosk and the desk are."""
    data_dir = tmp_path_factory.mktemp("stores") / "data"
    stores = (opened(data_dir), opened(data_dir))
    yield stores
    for store in stores:
        store.close()


@settings(max_examples=draws(20), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(strategies.visits(CODE), st.integers(0, 1)), min_size=1, max_size=5))
def test_every_save_is_read_back_whoever_saved_before(two_stores, saves):
    """Each store writes only what differs from its own last save, and must notice the other's."""
    for visit, which in saves:
        two_stores[which].save(visit)
        for store in two_stores:
            read = store.load(CODE)
            assert read == visit
            assert read.started_at.utcoffset() == visit.started_at.utcoffset()
            assert list(read.safety) == list(visit.safety)
            assert list(read.symptoms) == list(visit.symptoms)


def test_each_kind_of_answer_changes_and_goes_again(store):
    trial = BalanceTrial(9000, EndedBy.CLIENT)
    steps = [
        VISIT,
        VISIT.with_safety({SafetyId("diabetes"): YesNo.NO}),
        VISIT.with_safety({SafetyId("diabetes"): YesNo.YES, SafetyId("pregnant"): YesNo.NO}),
        replace(VISIT, pain=()),
        replace(VISIT, pain=(Pain(PainSite.HEEL, BodySide.LEFT, 3),)),
        replace(VISIT, pain=None),
        VISIT.with_symptoms({SymptomId("leg_length"): "told_different", SymptomId("leg_length_mm"): 12}),
        VISIT.with_symptoms({SymptomId("leg_length"): "same"}),
        replace(VISIT, balance=Balance(True, False, LegTrials((trial, trial)))),
        replace(VISIT, balance=Balance(True, False, LegTrials((trial,), (trial,)))),
        replace(VISIT, arches=Arches(FootprintMorph(0.2), NavicularDrop(50, 40))),
        replace(VISIT, arches=Arches(NavicularDrop(50, 40), None)),
        replace(VISIT, confirmed=frozenset({"arch.left.sitting_mm"})),
        VISIT,
    ]
    for visit in steps:
        store.save(visit)
        assert store.load(CODE) == visit


def test_two_visits_by_turns_stay_apart(store):
    other = replace(VISIT, code=VisitCode("W4XHFR"), client=Client(birth_year=1980))
    for turn in range(3):
        answer = {SafetyId(f"question_{turn}"): YesNo.NO}
        store.save(VISIT.with_safety(answer))
        store.save(other.with_safety(answer))
    assert store.load(CODE) == VISIT.with_safety({SafetyId("question_2"): YesNo.NO})
    assert store.load(other.code) == other.with_safety({SafetyId("question_2"): YesNo.NO})


def test_a_save_that_fails_changes_nothing_and_the_next_is_whole(store):
    store.save(VISIT)
    wrong = replace(
        VISIT.with_safety({SafetyId("diabetes"): YesNo.YES}),
        balance=Balance(True, True, LegTrials((BalanceTrial(45_001, EndedBy.LIMIT),))),
    )
    with pytest.raises(Exception, match="ck_trials_stance_duration_ms"):
        store.save(wrong)
    assert store.load(CODE) == VISIT
    right = replace(wrong, balance=Balance(True, True))
    store.save(right)
    assert store.load(CODE) == right


def test_no_consent_no_record(store):
    without = replace(VISIT, store=False)
    for write in (
        lambda: store.save(without),
        lambda: store.finish(without, CALM, sheet(b"pdf")),
        lambda: store.raise_flag(without, Tier.URGENT),
    ):
        with pytest.raises(ValueError, match="consent"):
            write()
    assert store.load(CODE) is None


def test_a_start_without_time_zone_is_refused(store):
    with pytest.raises(ValueError, match="time zone"):
        store.save(replace(VISIT, started_at=NOW.replace(tzinfo=None)))


# --- finding -------------------------------------------------------------------------------------------------


def test_find_needs_code_and_birth_year(store):
    store.save(VISIT)
    assert store.find(CODE, 1950) == VISIT
    assert store.find(CODE, 1951) is None
    assert store.find(VisitCode("W4XHFR"), 1950) is None


def test_find_of_a_visit_without_birth_year_is_none(store):
    store.save(replace(VISIT, client=Client()))
    assert store.find(CODE, 0) is None


def test_new_codes_are_codes_and_differ(store):
    codes = [store.new_code() for _ in range(50)]
    assert len(set(codes)) == 50
    assert all(parse_code(code) == code for code in codes)


def test_a_code_that_another_store_used_meanwhile_is_not_written_over(two_stores):
    ours, theirs = two_stores
    code = ours.new_code()
    first = replace(VISIT, code=code, client=Client(first_name="Ada"))
    theirs.save(first)
    with pytest.raises(StoreUnavailable, match="start again"):
        ours.save(replace(VISIT, code=code))
    assert ours.load(code) == first


# --- lists ---------------------------------------------------------------------------------------------------


def test_recent_is_newest_first_by_saving_not_by_the_wall_clock(store):
    zone = timezone(timedelta(hours=2))
    earlier = replace(VISIT, code=VisitCode("W4XHFR"), started_at=(NOW - timedelta(days=1)).astimezone(zone))
    store.save(VISIT)
    store.save(earlier)
    store.save(replace(VISIT, step="arch:left"))
    assert tuple(store.recent()) == (
        VisitRow(earlier.code, earlier.started_at, VisitState.IN_PROGRESS, None, False),
        VisitRow(CODE, NOW, VisitState.IN_PROGRESS, None, False),
    )
    assert store.recent()[0].started_at.utcoffset() == timedelta(hours=2)
    assert [r.code for r in store.recent(1)] == [earlier.code]


def test_interrupted_are_those_in_progress(store):
    for state, code in zip(VisitState, ("K7M4QX", "W4XHFR", "3PPYGC"), strict=True):
        store.save(replace(VISIT, code=VisitCode(code), state=state))
    assert [r.code for r in store.interrupted()] == [CODE]


# --- finishing -----------------------------------------------------------------------------------------------


def test_finish_keeps_visit_outcome_and_sheet(store):
    done, made = replace(VISIT, state=VisitState.FINISHED), sheet(b"%PDF one")
    store.finish(done, CALM, made)
    assert store.load(CODE) == done
    assert store.outcome(CODE) == CALM
    assert store.first_sheet(CODE) == store.sheet(CODE, made.key) == made
    assert row(store) == VisitRow(CODE, NOW, VisitState.FINISHED, Tier.NONE, False)


def test_finishing_again_replaces_outcome_and_every_sheet(store):
    store.finish(VISIT, CALM, sheet(b"first"))
    store.keep_sheet(CODE, sheet(b"first large", large_print=True))
    changed = VISIT.with_safety({SafetyId("diabetes"): YesNo.YES})
    caution = replace(CALM, screening=Screening(Tier.CAUTION, ("safety.diabetes",)))
    store.finish(changed, caution, sheet(b"second"))
    assert store.load(CODE) == changed
    assert store.outcome(CODE) == caution
    assert store.first_sheet(CODE) == sheet(b"second")
    assert store.sheet(CODE, SheetKey("en", large_print=True)) is None
    assert row(store).tier is Tier.CAUTION


def test_a_finish_that_fails_leaves_the_earlier_one(store):
    store.finish(VISIT, CALM, sheet(b"first"))
    broken = replace(sheet(b"second"), sha256="short")
    with pytest.raises(Exception, match="ck_sheets_sha256"):
        store.finish(replace(VISIT, step="results"), URGENT, broken)
    assert store.load(CODE) == VISIT
    assert store.outcome(CODE) == CALM
    assert store.first_sheet(CODE) == sheet(b"first")
    assert not row(store).flag_open


def test_save_leaves_outcome_sheet_and_flag(store):
    store.finish(VISIT, URGENT, sheet(b"pdf"))
    store.save(replace(VISIT, step="safety:now"))
    assert store.outcome(CODE) == URGENT
    assert store.first_sheet(CODE) == sheet(b"pdf")
    assert row(store).flag_open
    assert row(store).tier is Tier.URGENT


@settings(max_examples=draws(25), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(strategies.outcomes)
def test_any_outcome_comes_back(two_stores, outcome):
    two_stores[0].finish(VISIT, outcome, sheet(b"pdf"))
    assert two_stores[1].outcome(CODE) == outcome


# --- sheets --------------------------------------------------------------------------------------------------


def test_a_sheet_for_each_key_and_the_first_stays_first(store):
    first = sheet(b"english")
    others = [sheet(b"large", large_print=True), sheet(b"letter", paper=Paper.LETTER), sheet(b"greek", "el")]
    store.finish(VISIT, CALM, first)
    for other in others:
        store.keep_sheet(CODE, other)
    for made in (first, *others):
        assert store.sheet(CODE, made.key) == made
    assert store.first_sheet(CODE) == first


def test_a_kept_sheet_is_never_replaced(store):
    store.finish(VISIT, CALM, sheet(b"the original"))
    store.keep_sheet(CODE, sheet(b"another"))
    assert store.sheet(CODE, SheetKey("en")) == sheet(b"the original")


def test_a_sheet_of_a_visit_that_is_not_there_is_refused(store):
    with pytest.raises(StoreUnavailable, match="not in the store"):
        store.keep_sheet(CODE, sheet(b"pdf"))


# --- flags ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("outcome", "flagged"), [(CALM, False), (URGENT, True), (EMERGENCY, True)])
def test_finish_raises_the_flag_when_urgent(store, outcome, flagged):
    store.finish(VISIT, outcome, sheet(b"pdf"))
    assert row(store).flag_open is flagged


def flags(store):
    with store._database.read() as connection:
        return connection.exec_driver_sql("SELECT tier, acknowledged_by FROM flags ORDER BY id").all()


def test_a_flag_stores_the_visit_and_is_raised_once(store):
    store.raise_flag(VISIT, Tier.EMERGENCY)
    assert store.load(CODE) == VISIT
    store.finish(VISIT, URGENT, sheet(b"pdf"))
    assert flags(store) == [("emergency", None)]


def test_an_open_flag_becomes_more_urgent(store):
    store.raise_flag(VISIT, Tier.URGENT)
    store.raise_flag(VISIT, Tier.EMERGENCY)
    assert flags(store) == [("emergency", None)]


def test_a_flag_stays_open_when_the_answers_become_calm(store):
    store.finish(VISIT, URGENT, sheet(b"pdf"))
    store.finish(VISIT, CALM, sheet(b"pdf"))
    assert row(store).flag_open
    assert row(store).tier is Tier.NONE


def test_a_new_flag_after_an_acknowledged_one(store):
    store.raise_flag(VISIT, Tier.URGENT)
    with store._database.write() as connection:
        connection.exec_driver_sql(
            "UPDATE flags SET acknowledged_at = '2026-11-22T10:00:00.000000+00:00', acknowledged_by = 'staff'"
        )
    assert not row(store).flag_open
    store.raise_flag(VISIT, Tier.URGENT)
    assert flags(store) == [("urgent", "staff"), ("urgent", None)]
    assert row(store).flag_open
