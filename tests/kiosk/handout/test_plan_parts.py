"""The parts of the plan by themselves: days, minutes, dose, and the text in the code."""

import itertools
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.assess import assess
from kiosk.content.model import Content
from kiosk.figures.svg import ILLUSTRATIONS
from kiosk.handout import code, exercises, log, notes
from kiosk.handout.job import Job
from kiosk.handout.look import ORDINARY
from kiosk.outcome import PlannedExercise, PlanSide
from kiosk.ports import SheetKey
from kiosk.visit import ExerciseId, Visit
from tests.kiosk.handout import visits

ONE = PlannedExercise(ExerciseId("short_foot"), PlanSide.BOTH, 3, 10, 5, None, 30, 7, ("low_arch",))


def job(words: Content, visit: Visit = visits.TYPICAL, *planned: PlannedExercise) -> Job:
    outcome = assess(visit, words)
    if planned:
        outcome = replace(outcome, exercises=planned)
    return Job(visit, outcome, words, visits.CLINIC, SheetKey("en"), visits.DAY, ORDINARY, ILLUSTRATIONS)


@given(st.integers(1, 7))
def test_as_many_days_as_times_a_week(per_week: int) -> None:
    assert len(log.days_of(per_week)) == per_week
    assert log.days_of(per_week) <= set(range(1, 8))


def test_three_days_never_follow_each_other() -> None:
    days = sorted(log.days_of(3))
    assert all(b - a > 1 for a, b in itertools.pairwise(days))


def test_minutes_count_holds_rests_sides_and_times_a_day(words: Content) -> None:
    # 3 sets of 10 times (5 s and 4 s to get there), two rests of 30 s: 330 s, so 10 minutes after
    # rounding up.
    assert exercises.minutes_a_day((ONE,), words) == 10
    # Three times a day: 990 s.
    assert exercises.minutes_a_day((replace(ONE, per_day=3),), words) == 20
    # 2 sets of 60 s on each leg, one rest: 270 s.
    timed = replace(ONE, sets=2, reps=None, hold_s=None, seconds=60)
    assert exercises.minutes_a_day((timed,), words) == 5
    # A stretch of the sole, 10 times 14 s, three times a day: 420 s on one foot and 840 s on both.
    stretch = replace(ONE, id=ExerciseId("fascia_stretch"), sets=1, hold_s=10, per_day=3)
    assert exercises.minutes_a_day((replace(stretch, side=PlanSide.LEFT),), words) == 10
    assert exercises.minutes_a_day((replace(stretch, side=PlanSide.BOTH),), words) == 15
    assert exercises.minutes_a_day((), words) == 0


def test_dose_cells_name_only_what_there_is(words: Content) -> None:
    cells = exercises.dose_cells(job(words), ONE)
    assert cells == (
        ("Sets", "3"),
        ("Reps", "10"),
        ("Hold", "5 s"),
        ("Rest", "30 s"),
        ("Days", "7"),
        ("Side", "both"),
    )
    timed = replace(ONE, reps=None, hold_s=None, seconds=120, rest_s=None, per_day=2, side=PlanSide.LEFT)
    assert exercises.dose_cells(job(words), timed)[1:] == (
        ("Time", "2 min"),
        ("A day", "2"),
        ("Days", "7"),
        ("Side", "left"),
    )


@pytest.mark.parametrize(
    "visit", [visits.TYPICAL, visits.EVERYTHING, visits.CALM], ids=["typical", "everything", "calm"]
)
def test_the_code_holds_the_plan_and_no_person(words: Content, visit: Visit) -> None:
    text = code.plan_text(job(words, visit))
    assert len(text.encode()) <= code.MAX_BYTES
    assert "K7M4QX" in text
    assert "22 November 2026" in text
    for k, exercise in enumerate(assess(visit, words).exercises, start=1):
        assert f"{k} {words.text('en', f'exercise.{exercise.id}.name')}: Sets {exercise.sets}" in text
    assert "Stop if" in text
    for private in ("Maria", "Wilhelmina", "1961", "1941", "hurts", "diabetes", "seconds with eyes"):
        assert private not in text


def test_a_plan_too_long_for_the_code_loses_cues_and_never_doses(words: Content) -> None:
    many = tuple(replace(ONE, id=ExerciseId(id)) for id in sorted(words.exercises)[:6])
    text = code.plan_text(job(words, visits.TYPICAL, *many))
    assert len(text.encode()) <= code.MAX_BYTES
    assert text.count("3, 10, 5 s, 30 s, 7, both") == 6


def test_a_code_that_cannot_hold_all_exercises_says_that_more_follow(words: Content) -> None:
    many = tuple(replace(ONE, id=ExerciseId(id)) for id in sorted(words.exercises))
    text = code.plan_text(job(words, visits.TYPICAL, *many))
    assert len(text.encode()) <= code.MAX_BYTES
    assert "1 " in text
    assert text.splitlines()[-2] == "…"


def test_the_code_is_wide_enough_to_be_read_from_paper(words: Content) -> None:
    """Design README, corrections, 11: at most 77 modules, 0.4 mm each, a rim of four."""
    rows = code.modules("x" * code.MAX_BYTES)
    assert len(rows) == 77
    assert notes.MODULE >= 0.4 * 72 / 25.4
    square = notes.Codes(job(words)).full
    assert square.side >= (len(code.modules(code.plan_text(job(words)))) + 8) * notes.MODULE


def test_without_cues_the_code_is_smaller_and_every_dose_is_still_in_it(words: Content) -> None:
    short = code.plan_text(job(words, visits.EVERYTHING), with_cues=False)
    assert short.count("Sets") == len(assess(visits.EVERYTHING, words).exercises)
    codes = notes.Codes(job(words, visits.TYPICAL, ONE))
    assert codes.small.side < codes.full.side


def test_the_code_has_its_three_corner_marks() -> None:
    rows = code.modules("Footing")
    mark = [(1,) * 7, (1, 0, 0, 0, 0, 0, 1)]
    size = len(rows)
    for top, left in ((0, 0), (0, size - 7), (size - 7, 0)):
        assert [rows[top + k][left : left + 7] for k in (0, 1)] == mark


@pytest.mark.parametrize(
    ("text", "first"),
    [("One. Two.", "One."), ("Only one", "Only one"), ("At 2.5 m. Then", "At 2.5 m."), ("Ask! Now.", "Ask!")],
)
def test_first_sentence(text: str, first: str) -> None:
    assert notes.first_sentence(text) == first
