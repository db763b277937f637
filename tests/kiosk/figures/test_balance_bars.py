"""Bars on one axis: length says seconds, and nothing is drawn for a leg that has none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.figures import balance_bars
from kiosk.figures.body_chart import corners

SECONDS = st.floats(0, 45)


@given(SECONDS, SECONDS)
def test_length_is_in_proportion(left: float, right: float) -> None:
    at = balance_bars.places(left, right, None)
    assert at.left_end == pytest.approx(balance_bars.WIDTH * left / 45)
    assert at.right_end == pytest.approx(balance_bars.WIDTH * right / 45)


@given(st.none() | SECONDS, st.none() | SECONDS, st.none() | SECONDS, st.booleans())
def test_everything_is_inside_the_picture(
    left: float | None, right: float | None, norm: float | None, open_right: bool
) -> None:
    picture = balance_bars.picture(left, right, norm, open_right)
    for shape in picture.shapes:
        for x, y in corners(shape.d):
            # The foot of the norm line is 44 wide, so it may reach over either end of the axis.
            assert -22.1 <= x <= picture.width + 22.1
            assert -0.1 <= y <= picture.height + 0.1


def test_a_leg_without_a_time_has_only_its_ground() -> None:
    both, one = balance_bars.picture(10, 10, None), balance_bars.picture(10, None, None)
    assert len(both.shapes) - len(one.shapes) == 1
    assert "right" not in [shape.fill for shape in one.shapes]


def test_the_norm_line_crosses_both_bars() -> None:
    line = next(shape for shape in balance_bars.picture(10, 20, 32.1).shapes if shape.stroke == "ink")
    ys = [y for _, y in corners(line.d)]
    at = balance_bars.places(10, 20, 32.1)
    assert min(ys) < at.left_y - balance_bars.BAR / 2
    assert max(ys) > at.right_y + balance_bars.BAR / 2


@pytest.mark.parametrize("seconds", [-0.1, 45.1])
def test_times_outside_the_axis_are_a_mistake(seconds: float) -> None:
    with pytest.raises(ValueError, match="45"):
        balance_bars.picture(seconds, None, None)
