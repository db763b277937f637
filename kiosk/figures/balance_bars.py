"""Two bars for the seconds on each leg, on one axis from 0 to 45, with a line for what is typical at this
age.

Words (the seconds, the letters L and R) depend on the language and the reader, so the caller sets them
beside the bars; `BarPlaces` says where.
"""

from dataclasses import dataclass

from kiosk.figures import curve
from kiosk.figures.picture import Picture, Shape

AXIS_S = 45.0
WIDTH, BAR, GAP, RADIUS = 1000.0, 96.0, 34.0, 20.0
_OVERHANG = 22.0
_MARK, _FOOT = 38.0, 22.0
HEIGHT = _OVERHANG + 2 * BAR + GAP + _OVERHANG + _MARK


@dataclass(frozen=True, slots=True)
class BarPlaces:
    """In picture units: the middle line of each bar (y), and where the drawn bar ends (x, 0 when none)."""

    left_y: float
    right_y: float
    left_end: float
    right_end: float
    norm_x: float | None


def _end(seconds: float | None) -> float:
    if seconds is None:
        return 0.0
    if not 0 <= seconds <= AXIS_S:
        raise ValueError("a stance lasts from 0 to 45 seconds")
    return WIDTH * seconds / AXIS_S


def _line_x(norm_s: float) -> float:
    """The line for the norm. Words round it to whole seconds: one that they call 45 stands at the axis' end, or a
    full bar would stick out behind it. There it covers the end, and half of its foot stands beyond it.
    """
    return WIDTH - 4.0 if round(norm_s) >= AXIS_S else _end(norm_s)


def places(left_s: float | None, right_s: float | None, norm_s: float | None) -> BarPlaces:
    """Where the parts of the same `picture` are. Times in seconds, 0 to 45; None when there is none."""
    first = _OVERHANG + BAR / 2
    norm = None if norm_s is None else _line_x(norm_s)
    return BarPlaces(first, first + BAR + GAP, _end(left_s), _end(right_s), norm)


def picture(
    left_s: float | None, right_s: float | None, norm_s: float | None, open_right: bool = False
) -> Picture:
    """`WIDTH` is 45 seconds; the picture is wider by half the foot of a line at its end. A leg without a time
    has only its pale ground.

    `open_right` draws the right bar as a pale box with an outline, to tell the two apart in black and
    white.
    """
    shapes = []
    for top, seconds, side in ((_OVERHANG, left_s, "left"), (_OVERHANG + BAR + GAP, right_s, "right")):
        shapes.append(Shape(curve.rounded_box(0, top, WIDTH, BAR, RADIUS), fill="barGround"))
        # A bar of less than its own corner would vanish; two units are seen and still read as "next to
        # nothing".
        end = max(_end(seconds), 2.0)
        if seconds is None:
            continue
        if side == "right" and open_right:
            inset = 3.0
            d = curve.rounded_box(inset, top + inset, max(end - 2 * inset, 1.0), BAR - 2 * inset, RADIUS)
            shapes.append(Shape(d, fill="rightSoft", stroke="right", stroke_width=2 * inset))
        else:
            shapes.append(Shape(curve.rounded_box(0, top, end, BAR, RADIUS), fill=side))
    if norm_s is not None:
        x, foot = _line_x(norm_s), HEIGHT - _MARK
        shapes.append(Shape(f"M{x:.1f} 0L{x:.1f} {foot:.1f}", stroke="ink", stroke_width=8.0))
        triangle = f"M{x:.1f} {foot - 4:.1f}L{x + _FOOT:.1f} {HEIGHT:.1f}L{x - _FOOT:.1f} {HEIGHT:.1f}Z"
        shapes.append(Shape(triangle, fill="ink"))
    return Picture(WIDTH + _FOOT, HEIGHT, tuple(shapes))
