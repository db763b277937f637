"""Arch ranges, formulae and classes, at and beside every limit."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.measures import arch
from kiosk.visit import (
    AhiSystem,
    Arches,
    ArchHeight,
    ArchMeasure,
    ArchPicture,
    FootprintIndex,
    FootprintMorph,
    FootprintPicture,
    NavicularDrop,
)
from tests.kiosk.visits import CALM, CONTENT, measures

# The worked example of the clinical reference, 2.1.
EXAMPLE = ArchHeight(AhiSystem.AHIMS, 63, 186, 255, 67)


def test_worked_example() -> None:
    assert arch.arch_height_index(EXAMPLE, sitting=True) == pytest.approx(0.3602, abs=5e-5)
    assert arch.arch_height_index(EXAMPLE) == pytest.approx(0.3387, abs=5e-5)


def test_numbers_that_need_sitting_say_so() -> None:
    standing_only = ArchHeight(AhiSystem.AHIMS, 63, 186, 255)
    with pytest.raises(ValueError, match="sitting"):
        arch.arch_height_index(standing_only, sitting=True)


LOW, TYPICAL, HIGH, UNSURE = ArchPicture.LOW, ArchPicture.TYPICAL, ArchPicture.HIGH, ArchPicture.NOT_SURE


@pytest.mark.parametrize(
    ("measure", "expected"),
    [
        (FootprintMorph(0.21), HIGH),
        (FootprintMorph(0.211), TYPICAL),
        (FootprintMorph(0.259), TYPICAL),
        (FootprintMorph(0.26), LOW),
        (FootprintMorph(0.25951), LOW),  # shown as 0.26, so called as 0.26
        (FootprintIndex(40, 26, 34), LOW),
        (FootprintIndex(40, 21, 39), HIGH),
        (NavicularDrop(50, 40), TYPICAL),
        (NavicularDrop(50.1, 40), LOW),
        (NavicularDrop(45, 40), TYPICAL),
        (NavicularDrop(44.9, 40), HIGH),
        (ArchHeight(AhiSystem.AHIMS, 59, 200, 275), TYPICAL),
        (ArchHeight(AhiSystem.AHIMS, 58.9, 200, 275), LOW),
        (ArchHeight(AhiSystem.AHIMS, 77, 200, 275), TYPICAL),
        (ArchHeight(AhiSystem.AHIMS, 77.2, 200, 275), HIGH),
        (ArchHeight(AhiSystem.CALIPER, 55, 200, 275), LOW),
        (ArchHeight(AhiSystem.CALIPER, 71.2, 200, 275), HIGH),
        (ArchHeight(AhiSystem.CALIPER, 71, 200, 275), TYPICAL),
        (FootprintPicture(UNSURE), UNSURE),
        (FootprintPicture(HIGH), HIGH),
    ],
)
def test_classes_at_their_limits(measure: ArchMeasure, expected: ArchPicture) -> None:
    assert arch.classify(measure, CONTENT).arch_class is expected


def test_an_average_foot_of_one_system_is_high_by_the_other() -> None:
    foot = {system: ArchHeight(system, 0.363 * 200, 200, 275) for system in AhiSystem}
    assert arch.classify(foot[AhiSystem.AHIMS], CONTENT).arch_class is TYPICAL
    assert arch.classify(foot[AhiSystem.CALIPER], CONTENT).arch_class is HIGH


def test_numbers_and_units_of_the_results() -> None:
    assert arch.classify(EXAMPLE, CONTENT).value == 0.339
    drop = arch.classify(NavicularDrop(48, 36.5), CONTENT)
    assert (drop.value, drop.unit, drop.method) == (11.5, "mm", "navicular_drop")
    picture = arch.classify(FootprintPicture(LOW), CONTENT)
    assert (picture.value, picture.unit) == (None, None)


def _paths(measure: ArchMeasure) -> dict[str, bool]:
    """Path of each fault, and whether it only asks."""
    return {
        f.path.removeprefix("arch.left."): f.question is not None for f in arch.check(measure, "arch.left")
    }


@pytest.mark.parametrize(
    ("measure", "expected"),
    [
        (EXAMPLE, {}),
        (ArchHeight(AhiSystem.AHIMS, 310, 186, 255), {"standing_dorsum_mm": False}),
        (ArchHeight(AhiSystem.AHIMS, 44, 160, 225), {"standing_dorsum_mm": True}),
        (ArchHeight(AhiSystem.AHIMS, 63, 186, 149), {"foot_length_mm": False}),
        (ArchHeight(AhiSystem.AHIMS, 63, 210, 210), {"truncated_mm": False}),
        (ArchHeight(AhiSystem.AHIMS, 63, 186, 290), {"truncated_share": True}),
        (ArchHeight(AhiSystem.AHIMS, 84, 186, 255), {"arch_height_index": True}),
        (
            ArchHeight(AhiSystem.AHIMS, 88, 186, 255, 110),
            {"standing_dorsum_mm": True},
        ),  # one cause, one question
        (ArchHeight(AhiSystem.AHIMS, 63, 130, 255), {"truncated_mm": True}),
        (
            ArchHeight(AhiSystem.AHIMS, 108, 190, 255),
            {"standing_dorsum_mm": True, "arch_height_index": False},  # asked, and yet impossible
        ),
        (ArchHeight(AhiSystem.AHIMS, 63, 186, 255, 62), {}),
        (ArchHeight(AhiSystem.AHIMS, 63, 186, 255, 61.9), {"drop_mm": True}),
        (ArchHeight(AhiSystem.AHIMS, 63, 186, 255, 78), {}),
        (ArchHeight(AhiSystem.AHIMS, 63, 186, 255, 78.1), {"drop_mm": True}),
        (ArchHeight(AhiSystem.AHIMS, 63, 186, 255, 116), {"sitting_dorsum_mm": False}),
        (NavicularDrop(48, 40), {}),
        (NavicularDrop(64.4, 49.4), {}),  # 15.000000000000007 in floating point
        (NavicularDrop(40, 40.1), {"drop_mm": True}),
        (NavicularDrop(40, 43.1), {"drop_mm": False}),
        (NavicularDrop(70.1, 40), {"drop_mm": False}),
        (NavicularDrop(48, 91), {"standing_mm": False}),
        (NavicularDrop(4, 19), {"sitting_mm": False, "standing_mm": True}),
        (FootprintMorph(0.4), {}),
        (FootprintMorph(0.41), {"arch_index": True}),
        (FootprintMorph(0.51), {"arch_index": False}),
        (FootprintMorph(-0.01), {"arch_index": False}),
        (FootprintIndex(45, 18, 32), {}),
        (FootprintIndex(45, 0, 32), {"arch_index": True}),
        (FootprintIndex(4, 18, 32), {"fore_cm2": False}),
        (FootprintPicture(LOW), {}),
    ],
)
def test_ranges(measure: ArchMeasure, expected: dict[str, bool]) -> None:
    assert _paths(measure) == expected


def test_a_number_that_is_none_is_refused_without_a_question() -> None:
    for value in (math.nan, math.inf, -math.inf):
        (fault,) = arch.check(FootprintMorph(value), "arch.right")
        assert fault.path == "arch.right.arch_index"
        assert fault.question is None


def test_the_message_names_value_and_limit() -> None:
    (fault,) = arch.check(ArchHeight(AhiSystem.AHIMS, 310, 186, 255), "arch.left")
    assert str(fault) == "arch.left.standing_dorsum_mm: 310 is above 110"


@pytest.mark.parametrize(("right_mm", "asks"), [(265, None), (265.1, True), (285, True), (285.1, False)])
def test_two_feet_of_one_person_are_about_as_long(right_mm: float, asks: bool | None) -> None:
    right = ArchHeight(AhiSystem.AHIMS, 63, 200, right_mm)
    found = arch.check_pair(Arches(EXAMPLE, right))
    assert [f.question is not None for f in found] == ([] if asks is None else [asks])


def test_other_measures_are_no_pair() -> None:
    assert arch.check_pair(Arches(EXAMPLE, FootprintMorph(0.2))) == []
    assert not arch.comparable(EXAMPLE, FootprintMorph(0.2))
    assert not arch.comparable(EXAMPLE, ArchHeight(AhiSystem.CALIPER, 63, 186, 255))
    assert arch.comparable(EXAMPLE, EXAMPLE)


@settings(CALM)
@given(measures, st.sampled_from(("arch.left", "arch.right")))
def test_every_question_can_be_confirmed(measure: ArchMeasure, path: str) -> None:
    for fault in arch.check(measure, path):
        assert fault.path.removeprefix(f"{path}.") in arch.CHECKED
