"""Curves, polygons and areas, against shapes whose area is known."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.figures import curve
from kiosk.figures.svg import commands

SQUARE = ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0))


def test_a_closed_curve_goes_through_every_point_and_back() -> None:
    pieces = curve.closed(SQUARE)
    assert tuple(piece.start for piece in pieces) == SQUARE
    assert tuple(piece.end for piece in pieces) == (*SQUARE[1:], SQUARE[0])


def test_neighbouring_pieces_leave_in_the_direction_they_arrived_in() -> None:
    pieces = curve.closed(((0, 0), (40, 5), (60, 60), (10, 45)))
    for before, after in zip(pieces, (*pieces[1:], pieces[0]), strict=True):
        came = (before.end[0] - before.handle_2[0], before.end[1] - before.handle_2[1])
        goes = (after.handle_1[0] - after.start[0], after.handle_1[1] - after.start[1])
        assert came[0] * goes[1] == pytest.approx(came[1] * goes[0])
        assert came[0] * goes[0] + came[1] * goes[1] > 0


def test_three_points_are_the_least() -> None:
    with pytest.raises(ValueError, match="three points"):
        curve.closed(((0, 0), (1, 1)))


def test_the_area_of_an_ellipse() -> None:
    corners = curve.polygon(curve.ellipse(3, 4, 5, 2, 30), steps=60)
    assert curve.area_between(corners, -100, 100) == pytest.approx(math.pi * 10, rel=1e-3)


def test_the_area_of_a_band_of_a_square() -> None:
    assert curve.area_between(SQUARE, 2.5, 5.0) == pytest.approx(25.0)


@given(st.floats(0, 10), st.floats(0, 10))
def test_bands_add_up_to_the_whole(first: float, second: float) -> None:
    low, high = sorted((first, second))
    corners = curve.polygon(curve.ellipse(5, 5, 5, 5))
    parts = sum(curve.area_between(corners, a, b) for a, b in ((0, low), (low, high), (high, 10)))
    assert parts == pytest.approx(curve.area_between(corners, 0, 10))


@given(st.floats(0.1, 50), st.floats(0.1, 50), st.floats(0, 99))
def test_a_rounded_box_stays_within_its_sides(width: float, height: float, radius: float) -> None:
    numbers = [n for _, group in commands(curve.rounded_box(0, 0, width, height, radius)) for n in group]
    assert all(-0.006 <= x <= width + 0.006 for x in numbers[0::2])
    assert all(-0.006 <= y <= height + 0.006 for y in numbers[1::2])
