"""The morphing print: its arch index, the way back from an index, and that it is a foot at every step."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.figures import curve, footprint
from kiosk.figures.body_chart import corners
from kiosk.figures.picture import Picture
from kiosk.visit import ArchPicture, Side

ARCHES = st.floats(-1.0, 1.0)


@pytest.mark.parametrize(
    ("a", "index"), [(-1.0, 0.312), (-0.5, 0.274), (0.0, 0.229), (0.5, 0.168), (0.72, 0.141), (1.0, 0.103)]
)
def test_the_arch_index_of_the_drawn_shapes(a: float, index: float) -> None:
    assert footprint.arch_index(a) == pytest.approx(index, abs=0.001)


@given(ARCHES, ARCHES)
def test_a_higher_arch_has_a_smaller_index(first: float, second: float) -> None:
    low, high = sorted((first, second))
    if high - low > 1e-3:
        assert footprint.arch_index(low) > footprint.arch_index(high)


@given(ARCHES)
def test_there_and_back(a: float) -> None:
    assert footprint.shape_for_index(footprint.arch_index(a)) == pytest.approx(a, abs=1e-4)


@given(st.floats(0.0, 1.0))
def test_any_index_has_a_shape(index: float) -> None:
    """A staff measure may lie outside what is drawn: then the end of the range stands for it."""
    a = footprint.shape_for_index(index)
    assert footprint.LOW <= a <= footprint.HIGH
    if footprint.arch_index(footprint.HIGH) <= index <= footprint.arch_index(footprint.LOW):
        assert footprint.arch_index(a) == pytest.approx(index, abs=1e-5)


@pytest.mark.parametrize("a", [-1.01, 1.01, float("nan")])
def test_an_arch_beyond_the_ends_is_a_mistake(a: float) -> None:
    with pytest.raises(ValueError, match="-1"):
        footprint.outline(a)


def test_the_shown_classes_fall_in_their_classes() -> None:
    index = {name: footprint.arch_index(a) for name, a in footprint.SHOWN.items()}
    assert index[ArchPicture.LOW] > 0.26 > index[ArchPicture.TYPICAL] > 0.21 > index[ArchPicture.HIGH]


def inside(x: float, y: float, polygon: tuple[tuple[float, float], ...]) -> bool:
    found = False
    for (x0, y0), (x1, y1) in zip(polygon, (*polygon[1:], polygon[0]), strict=True):
        if (y0 > y) != (y1 > y) and x < x0 + (y - y0) * (x1 - x0) / (y1 - y0):
            found = not found
    return found


@given(ARCHES, st.sampled_from(Side), st.booleans())
def test_print_and_pads_lie_on_the_sole_and_the_sole_in_the_frame(a: float, side: Side, solid: bool) -> None:
    picture = footprint.picture(a, side, solid)
    sole, *marks = (corners(shape.d) for shape in picture.shapes)
    assert len(marks) == 6
    assert all(inside(x, y, sole) for mark in marks for x, y in mark)
    assert all(4 <= x <= picture.width - 4 and 4 <= y <= picture.height - 4 for x, y in sole)


def mirrored(picture: Picture) -> list[list[tuple[float, float]]]:
    return [[(round(picture.width - x), round(y)) for x, y in corners(s.d)] for s in picture.shapes]


def test_the_right_foot_is_the_left_one_mirrored() -> None:
    right = [
        [(round(x), round(y)) for x, y in corners(s.d)] for s in footprint.picture(0.3, Side.RIGHT).shapes
    ]
    left = mirrored(footprint.picture(0.3, Side.LEFT))
    far = [
        abs(a[0] - b[0]) + abs(a[1] - b[1])
        for p, q in zip(left, right, strict=True)
        for a, b in zip(p, q, strict=True)
    ]
    assert max(far) <= 1


def test_the_left_big_toe_is_on_the_right_of_its_print() -> None:
    pads = [corners(s.d) for s in footprint.picture(0.0, Side.LEFT).shapes[2:]]
    middles = [sum(x for x, _ in pad) / len(pad) for pad in pads]
    assert middles == sorted(middles, reverse=True)


@given(ARCHES)
def test_only_the_inner_edge_moves(a: float) -> None:
    outer = footprint.outline(0.0).split("C")[1:14]
    assert footprint.outline(a).split("C")[1:14] == outer


@given(ARCHES, st.sampled_from(Side))
def test_the_pointer_is_at_the_inner_edge(a: float, side: Side) -> None:
    x, y = footprint.waist(a, side)
    edge = corners(footprint.picture(a, side).shapes[1].d)
    assert min(abs(px - x) + abs(py - y) for px, py in edge) < 40


def test_solid_and_open_differ_without_colour() -> None:
    solid = footprint.picture(0.0, Side.LEFT).shapes[1]
    open_ = footprint.picture(0.0, Side.RIGHT, False).shapes[1]
    assert solid.fill == "left"
    assert solid.stroke is None
    assert (open_.fill, open_.stroke) == ("surface", "right")


def test_a_pad_is_as_large_as_its_radii_say() -> None:
    pad = corners(footprint.picture(0.0, Side.LEFT).shapes[2].d, steps=40)
    assert curve.area_between(pad, 0, 2000) == pytest.approx(3.14159 * 56 * 66, rel=0.01)
