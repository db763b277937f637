"""Each kind of error, planted in a copy of the shipped files, is reported with its file and its key."""

import re
from pathlib import Path

import pytest

from kiosk.content import check, load
from kiosk.content.completeness import numbers
from kiosk.errors import ContentError
from tests.kiosk.content.conftest import Damage

pytestmark = pytest.mark.few(3)

DOMAIN = "texts/en/domain.yaml"

DOSES = [
    (
        "reps: 10, hold_s: 5, rest_s: 30, per_week: 7}\n    progression: {easy: {from_week: 3}, next: {from_week: 5}}\n"
        "    dose_limits:\n      sets: [1, 3]\n      reps: [8, 10]",
        "reps: 12, hold_s: 5, rest_s: 30, per_week: 7}\n    progression: {easy: {from_week: 3}, next: {from_week: 5}}\n"
        "    dose_limits:\n      sets: [1, 3]\n      reps: [8, 10]",
        "exercises.yaml: short_foot.dose.reps: 12 is outside 8 to 10 (Lynn 2012",
    ),
    (
        "next: {from_week: 5, seconds: 600}",
        "next: {from_week: 5, seconds: 900}",
        "exercises.yaml: foot_rolling_frozen.progression.next.seconds: 900 is outside 300 to 600",
    ),
    (
        "easy: {from_week: 3, reps: 15}",
        "easy: {from_week: 3, reps: 16}",
        "exercises.yaml: tib_raises.progression.easy.reps: 16 is outside 12 to 15",
    ),
    (
        "reps_a_day: [10, 24]",
        "reps_a_day: [10, 19]",
        "exercises.yaml: big_toe_press.dose.reps_a_day: 20 is outside 10 to 19",
    ),
    (
        "chosen: [rest_s, per_week]",
        "chosen: [rest_s]",
        "exercises.yaml: hip_bridge.dose.per_week: 3 has no sourced range in dose_limits",
    ),
    (
        "      per_day: [3, 5]\n",
        "",
        "exercises.yaml: fascia_stretch.dose.per_day: 3 has no sourced range in dose_limits",
    ),
    (
        "seconds: [120, 120]",
        "seconds: [120, 120]\n      hold_s: [1, 2]",
        "exercises.yaml: foot_rolling_ball.dose_limits.hold_s: no dose of this exercise has it",
    ),
]


@pytest.mark.parametrize(("old", "new", "problem"), DOSES)
def test_a_dose_outside_its_source_stops_the_content(
    damage: Damage, old: str, new: str, problem: str
) -> None:
    root = damage("content/exercises.yaml", old, new)
    assert any(line.startswith(problem) for line in check(root)), check(root)
    with pytest.raises(ContentError):
        load(root)


UNUSED = [
    (
        "content/safety.yaml",
        "      - id: cannot_stand_unaided",
        "      - id: left_handed\n        support: {evidence: opinion, citation: None known}\n"
        "      - id: cannot_stand_unaided",
        "safety.yaml: left_handed: nothing follows from it",
    ),
    (
        "content/plan.yaml",
        "  - finding: uneven_weight\n    exercises: [hip_bridge, single_leg_balance]\n    notes: [weight_both_feet]\n",
        "",
        "findings.yaml: uneven_weight: no rule of plan.yaml has it",
    ),
    (
        "content/plan.yaml",
        "    exercises: [hip_bridge, single_leg_balance]\n    notes: [weight_both_feet]\n",
        "",
        "plan.yaml: uneven_weight: brings nothing",
    ),
    (
        "content/statements.yaml",
        "  - id: S26",
        "  - id: S27\n    says: Something that the article added\n  - id: S26",
        "statements.yaml: S27: no question, finding, exercise or note serves it",
    ),
    (
        "content/exercises.yaml",
        "sources: [S23]",
        "sources: [S22]",
        "statements.yaml: S23: no question, finding, exercise or note serves it",
    ),
    (DOMAIN, "note:\n", "note:\n  gone:\n    body: A\n", f"{DOMAIN}: note.gone.body: belongs to nothing"),
]


@pytest.mark.parametrize(("file", "old", "new", "problem"), UNUSED)
def test_what_is_unused_or_unserved_is_reported(
    damage: Damage, file: str, old: str, new: str, problem: str
) -> None:
    assert problem in check(damage(file, old, new))


def test_an_exercise_that_nothing_brings_is_reported(assets: Path) -> None:
    plan = assets / "content" / "plan.yaml"
    text = plan.read_text("utf-8")
    for had, left in (("dead_bug, ", ""), (", dead_bug", "")):
        assert had in text
        text = text.replace(had, left)
    plan.write_text(text, "utf-8")
    assert check(assets) == ["exercises.yaml: dead_bug: nothing brings it"]


@pytest.mark.parametrize("name", ["arch_low.svg", "soles.svg", "ripple.json"])
def test_a_picture_that_the_program_shows_is_missed(assets: Path, name: str) -> None:
    (assets / "illustrations" / name).unlink()
    assert check(assets) == [f"illustrations/{name}: is missing"]


# --- what ships ----------------------------------------------------------------------------------------------

CONTENT = load()


def test_six_weeks_in_three_steps_and_never_less() -> None:
    for exercise in CONTENT.exercises.values():
        assert [s.name for s in exercise.steps] == ["start", "easy", "next"]
        first, *later = [s.from_week for s in exercise.steps]
        assert first == 1
        assert later == sorted(set(later))
        assert later[-1] <= 6
        assert exercise.steps[0].dose == exercise.dose


def test_a_later_step_is_no_less_work() -> None:
    for exercise in CONTENT.exercises.values():
        if exercise.id == "heel_raise_towel":
            continue  # fewer repetitions with more weight, as in the trial
        work = [
            _work(s.dose.sets, s.dose.reps or s.dose.seconds or 0, s.dose.per_day) for s in exercise.steps
        ]
        assert work == sorted(work), exercise.id


def _work(sets: int, amount: int, per_day: int) -> int:
    return sets * amount * per_day


def test_the_numbers_of_a_dose() -> None:
    calf = next(e for e in CONTENT.exercises.values() if e.id == "calf_stretch")
    assert numbers(calf.dose) == {"sets": 3, "seconds": 30, "rest_s": 30, "per_day": 2, "per_week": 7}
    short = next(e for e in CONTENT.exercises.values() if e.id == "short_foot")
    assert numbers(short.dose)["reps_a_day"] == 30


def test_numbers_in_the_words_of_an_exercise_are_those_of_its_dose() -> None:
    """Start, easy and next say what to do in those weeks, so they may not contradict the dose table."""
    for exercise in CONTENT.exercises.values():
        for step in exercise.steps:
            said = re.findall(r"\d+", CONTENT.text("en", f"exercise.{exercise.id}.{step.name}"))
            there = numbers(step.dose)
            known = {*there.values(), there.get("seconds", 0) // 60}
            assert {int(number) for number in said} <= known, (exercise.id, step.name)
