"""What staff measured and changed, as columns of their own beside the client's answers."""

from dataclasses import replace

import pytest

from kiosk.assess import assess
from kiosk.ports import Record
from kiosk.records.codebook import Layout, Profile
from kiosk.records.rows import fields, items
from kiosk.visit import Eyes, Side
from tests.kiosk.handout.visits import TYPICAL
from tests.kiosk.records.conftest import by_staff
from tests.kiosk.visits import CONTENT

PLAIN = Record(TYPICAL, assess(TYPICAL, CONTENT))
STAFF_VISIT = by_staff(TYPICAL, PLAIN)
STAFF = Record(STAFF_VISIT, assess(STAFF_VISIT, CONTENT))
FIRST = PLAIN.outcome.exercises[0]


def row(record, profile=Profile.IDENTIFIED):
    (item,) = items(1, record, Layout.VISITS)
    return {f.column.name: f.value(item) for f in fields(CONTENT, Layout.VISITS, profile)}


@pytest.mark.parametrize("profile", Profile)
def test_a_measure_of_staff_stands_beside_the_clients_own(profile):
    own, staff = row(PLAIN, profile), row(STAFF, profile)
    assert (own["arch_left_by_staff"], staff["arch_left_by_staff"], staff["arch_right_by_staff"]) == (0, 1, 0)
    assert (staff["arch_left_method"], staff["arch_left_value"]) == ("navicular_drop", 6)
    told = {part: own[f"arch_left_{part}"] for part in ("class", "method", "value")}
    assert {part: staff[f"arch_left_own_{part}"] for part in told} == told
    assert told["method"] == "footprint_morph"


def test_a_leg_that_staff_timed_is_marked_and_counts():
    own, staff = row(PLAIN), row(STAFF)
    assert (own["balance_left_eyes_open_by_staff"], own["balance_left_eyes_open_valid_trials"]) == (0, 3)
    assert (staff["balance_left_eyes_open_by_staff"], staff["balance_left_eyes_open_best_s"]) == (1, 9.3)
    assert (staff["balance_left_eyes_open_valid_trials"], staff["balance_right_eyes_open_by_staff"]) == (1, 0)


def test_trials_of_staff_are_rows_and_those_they_stand_in_for_do_not_count():
    columns = fields(CONTENT, Layout.TRIALS, Profile.IDENTIFIED)
    rows = [{f.column.name: f.value(item) for f in columns} for item in items(1, STAFF, Layout.TRIALS)]
    assert len({r["trial_id"] for r in rows}) == len(rows) == 8
    left = [r for r in rows if (r["leg"], r["eyes"]) == (Side.LEFT, Eyes.OPEN)]
    assert [(r["by_staff"], r["stance_duration_ms"], r["valid"], r["counts"]) for r in left] == [
        (0, 12_300, 1, 0),
        (0, 9_000, 1, 0),
        (0, 11_000, 1, 0),
        (1, 9_300, 1, 1),
        (1, 700, 0, 0),
    ]
    assert all(r["counts"] for r in rows if r["leg"] == Side.RIGHT)


def test_the_dose_that_was_given_and_whether_it_is_the_usual_one():
    own, staff = row(PLAIN), row(STAFF)
    there = f"exercise_{FIRST.id}"
    assert (own[f"{there}_sets"], own[f"{there}_per_day"]) == (FIRST.sets, FIRST.per_day)
    assert (own[f"{there}_dose_changed"], staff[f"{there}_dose_changed"]) == (0, 1)
    assert (staff[f"{there}_sets"], staff[f"{there}_per_day"], staff[f"{there}_per_week"]) == (1, 1, 3)
    absent = next(id for id in CONTENT.exercises if id not in {e.id for e in PLAIN.outcome.exercises})
    assert (own[f"exercise_{absent}"], own[f"exercise_{absent}_sets"]) == (0, None)
    assert own[f"exercise_{absent}_dose_changed"] is None


def test_void_trials_of_staff_do_not_take_the_clients_time_away():
    void = replace(STAFF_VISIT.by_staff.left, eyes_open=STAFF_VISIT.by_staff.left.eyes_open[1:])
    visit = replace(STAFF_VISIT, by_staff=replace(STAFF_VISIT.by_staff, left=void))
    told = row(Record(visit, assess(visit, CONTENT)))
    assert (told["balance_left_eyes_open_by_staff"], told["balance_left_eyes_open_best_s"]) == (0, 12.3)
