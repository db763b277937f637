"""Tries that were done before balance was left out after all: kept, and no result of this visit."""

from dataclasses import replace

import pytest

from kiosk.assess import assess
from kiosk.content.model import Content
from kiosk.counting import WhyNot, why_not
from kiosk.findings import FindingId
from kiosk.handout.staff_copy import make_staff_copy
from kiosk.outcome import Gate
from kiosk.ports import Record, SheetKey
from kiosk.records.codebook import Layout, Missing, Profile
from kiosk.records.rows import fields, items
from kiosk.visit import (
    Arches,
    Balance,
    BalanceTrial,
    Client,
    EndedBy,
    Eyes,
    LegTrials,
    NavicularDrop,
    SafetyId,
    Side,
    StaffMeasures,
    SymptomId,
    Visit,
    VoidReason,
    YesNo,
)
from tests.kiosk.handout import reading, visits
from tests.kiosk.visits import CONTENT, open_leg, visit

LEFT_OUT = {
    "gate": visit(
        balance=Balance(True, True, open_leg(3.2), open_leg(20.0)),
        safety={SafetyId("dizzy_or_faint_today"): YesNo.YES},
    ),
    "support": visit(balance=Balance(False, True, open_leg(3.2), open_leg(20.0))),
    "helper": visit(
        client=Client(birth_year=1950), balance=Balance(True, False, open_leg(3.2), open_leg(20.0))
    ),
}
TIMED = StaffMeasures(left=LegTrials((BalanceTrial(12_000, EndedBy.STAFF),)))


@pytest.mark.parametrize("why", LEFT_OUT)
def test_tries_before_balance_was_left_out_are_kept_and_not_scored(why: str) -> None:
    given = LEFT_OUT[why]
    outcome = assess(given, CONTENT)
    assert not outcome.legs
    assert not {f.id for f in outcome.findings} & {FindingId.BALANCE_VERY_LOW, FindingId.BALANCE_DIFFERS}
    assert given.balance.leg(Side.LEFT) == open_leg(3.2)


@pytest.mark.parametrize("why", LEFT_OUT)
def test_what_staff_time_all_the_same_counts(why: str) -> None:
    outcome = assess(replace(LEFT_OUT[why], by_staff=TIMED), CONTENT)
    assert {side: leg.eyes_open.best_s for side, leg in outcome.legs.items()} == {Side.LEFT: 12.0}


@pytest.fixture(scope="module")
def words() -> Content:
    return CONTENT


def test_a_visit_that_left_balance_out_is_no_earlier_time_to_compare_with() -> None:
    earlier = replace(LEFT_OUT["gate"], client=Client(birth_year=1950), started_at=visits.EMPTY.started_at)
    later = visit(
        client=Client(birth_year=1950),
        started_at=earlier.started_at.replace(year=2027),
        balance=Balance(True, True, open_leg(40.0), open_leg(21.0)),
    )
    later = replace(later, code="M7M4QX")
    outcome = assess(later, CONTENT, earlier)
    assert (outcome.changes, outcome.unchanged) == ((), ())


def test_one_leg_is_not_practised_because_of_tries_that_do_not_count() -> None:
    """From 65 on only who was seen to hold it practises on one leg, and these tries are as if not seen."""
    held = replace(LEFT_OUT["helper"], balance=Balance(True, True, open_leg(20.0), open_leg(20.0)))
    given = replace(held, symptoms={SymptomId("foot_rolls_left"): "outward"})
    alone = replace(given, balance=replace(given.balance, helper_present=False))
    seen, unseen = ({e.id for e in assess(v, CONTENT).exercises} for v in (given, alone))
    assert "single_leg_balance" in seen
    assert "single_leg_balance" not in unseen


# --- who says so ---------------------------------------------------------------------------------------------


def _record(given: Visit) -> Record:
    return Record(given, assess(given, CONTENT))


def test_an_export_says_that_it_was_unsafe_and_that_no_trial_counts() -> None:
    record = _record(LEFT_OUT["gate"])
    (item,) = items(1, record, Layout.VISITS)
    row = {f.column.name: f.value(item) for f in fields(CONTENT, Layout.VISITS, Profile.IDENTIFIED)}
    assert (row["balance_left_eyes_open_best_s"], row["balance_left_eyes_open_valid_trials"]) == (None, 0)
    assert row["balance_left_eyes_open_best_s_missing"] == Missing.UNSAFE
    columns = fields(CONTENT, Layout.TRIALS, Profile.IDENTIFIED)
    rows = [{f.column.name: f.value(item) for f in columns} for item in items(1, record, Layout.TRIALS)]
    assert [(r["valid"], r["counts"]) for r in rows] == [(1, 0), (1, 0)]


def test_every_try_on_the_staff_copy_says_whose_it_is_and_why_it_does_not_count(words: Content) -> None:
    given = replace(visits.TYPICAL, by_staff=TIMED)
    text = _copy(given, words)
    assert "left, eyes open, staff" in text
    assert text.count("staff timed it again") == 3
    shut = replace(given, safety={SafetyId("dizzy_or_faint_today"): YesNo.YES})
    text = _copy(shut, words)
    assert text.count("staff timed it again") == 3
    assert text.count("balance was left out") == 3


def test_the_staff_copy_has_the_measure_of_staff_and_the_clients_own(words: Content) -> None:
    arches = Arches(NavicularDrop(50, 38))
    measured = replace(visits.TYPICAL, by_staff=StaffMeasures(arches=arches))
    text = _copy(measured, words)
    row = "Left, staff Arch drop sitting_mm 50; standing_mm 38 12.0 mm".lower()
    assert row in text.lower()
    assert "left, client footprint match arch_index 0.29" in text.lower()
    assert "right footprint match arch_index 0.235" in text.lower()


def _copy(given: Visit, words: Content) -> str:
    sheet = make_staff_copy(given, assess(given, words), words, visits.CLINIC, SheetKey("en"))
    return reading.whole(sheet.pdf)


def test_why_a_try_does_not_count() -> None:
    void = BalanceTrial(900, EndedBy.VOID, VoidReason.INTERRUPTED)
    own, staff = open_leg(3.2).eyes_open[0], TIMED.left.eyes_open[0]
    open_, shut = replace(LEFT_OUT["gate"], safety={}), LEFT_OUT["gate"]
    timed = replace(shut, by_staff=TIMED)

    def why(given: Visit, gate: Gate, trial: BalanceTrial, by_staff: bool = False) -> WhyNot | None:
        return why_not(given, gate, Side.LEFT, Eyes.OPEN, trial, by_staff)

    assert why(open_, Gate.OPEN, own) is None
    assert why(open_, Gate.OPEN, void) is WhyNot.VOID
    assert why(shut, Gate.SKIP, own) is WhyNot.LEFT_OUT
    assert why(timed, Gate.SKIP, own) is WhyNot.STAFF_TIMED
    assert why(timed, Gate.SKIP, staff, True) is None
