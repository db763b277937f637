"""Chairs, walls, rails, mats and signs. Units: 1/1000 of body height, floor at z = 0 unless told."""

import math

from .canvas import Canvas
from .geometry import LineString, Polygon, box, disc, ellipse, hull, stroke, unary_union
from .skeleton import Body, vec
from .style import BODY_PROP_LINE, GLOW, GLOW_SOFT, INK, TOWEL, WOOD


def floor(canvas: Canvas, x0: float, x1: float, z: float = 0.0) -> None:
    """The line lies under the soles, not through them."""
    canvas.line(LineString([(x0, z - BODY_PROP_LINE / 2), (x1, z - BODY_PROP_LINE / 2)]), INK, BODY_PROP_LINE)


def wall(canvas: Canvas, x: float, top: float, side: int) -> None:
    """`side` +1: the wall stands to the right of its face at `x`."""
    canvas.fill(box(min(x, x + side * 42), 0, max(x, x + side * 42), top), WOOD)
    canvas.line(LineString([(x, 0), (x, top)]), INK, 7)


def chair(canvas: Canvas, back_x: float) -> None:
    """For sitting, from the side: seat 240 high and 215 deep, its back at `back_x`, facing right."""
    seat, depth = 240.0, 215.0
    for left, splay in ((back_x + 4, -14.0), (back_x + depth - 22, 8.0)):
        canvas.shape(
            Polygon([(left, seat - 14), (left + 18, seat - 14), (left + 18 + splay, 0), (left + splay, 0)]),
            WOOD,
            BODY_PROP_LINE,
        )
    rest = [
        (back_x - 4, seat - 10),
        (back_x + 18, seat - 10),
        (back_x, seat + 250),
        (back_x - 22, seat + 250),
    ]
    canvas.shape(Polygon(rest).buffer(4), WOOD, BODY_PROP_LINE)
    canvas.shape(box(back_x - 8, seat - 26, back_x + depth, seat).buffer(4), WOOD, BODY_PROP_LINE)


def support_chair(canvas: Canvas, x: float) -> None:
    """To hold on to: the back rest stands at `x`, the seat reaches away to the right."""
    seat, depth = 240.0, 200.0
    for left, splay in ((x, -6.0), (x + depth - 18, 10.0)):
        canvas.shape(
            Polygon([(left, seat - 14), (left + 18, seat - 14), (left + 18 + splay, 0), (left + splay, 0)]),
            WOOD,
            BODY_PROP_LINE,
        )
    canvas.shape(box(x - 2, seat - 10, x + 16, seat + 285).buffer(5), WOOD, BODY_PROP_LINE)
    canvas.shape(box(x - 4, seat - 26, x + depth, seat).buffer(4), WOOD, BODY_PROP_LINE)


def mat(canvas: Canvas, x0: float, x1: float) -> None:
    canvas.shape(box(x0, -26, x1, -3).buffer(3), TOWEL, BODY_PROP_LINE)


def towel_roll(canvas: Canvas, x0: float, x1: float, radius: float, line: float, curl: bool = True) -> None:
    canvas.shape(hull(disc(x0, radius, radius), disc(x1, radius, radius)), TOWEL, line)
    if not curl:
        return
    r = radius / 13
    turns = [(-2, 0), (4, 3), (1, 7), (-7, 4), (-6, -4), (2, -6)]
    canvas.line(stroke([(x1 + x * r, radius + z * r) for x, z in turns]), INK, line * 0.6)


def contact_bar(canvas: Canvas, x0: float, x1: float, z: float, height: float = 24.0) -> None:
    """Black, under the floor line: this must stay down."""
    canvas.fill(box(x0, z - height, x1, z), INK)


def handrail_across(canvas: Canvas, body: Body, y: float) -> None:
    """A rail beside the person, in a three-quarter view."""
    corners = [body.project(vec(x, y, z))[:2] for x, z in ((-150, 0), (-150, 480), (150, 480), (150, 0))]
    for top, foot in ((corners[1], corners[0]), (corners[2], corners[3])):
        canvas.shape(hull(disc(*top, 9), disc(*foot, 9)), WOOD, BODY_PROP_LINE)
    canvas.shape(hull(disc(*corners[1], 14), disc(*corners[2], 14)), WOOD, BODY_PROP_LINE)


def snow_sign(canvas: Canvas, x: float, z: float, radius: float, width: float) -> None:
    lines = []
    for k in range(6):
        angle = math.radians(60 * k + 30)
        lines.append(LineString([(x, z), (x + radius * math.cos(angle), z + radius * math.sin(angle))]))
        mx, mz = x + radius * 0.58 * math.cos(angle), z + radius * 0.58 * math.sin(angle)
        for turn in (1, -1):
            branch = angle + turn * math.radians(50)
            lines.append(
                LineString(
                    [(mx, mz), (mx + radius * 0.34 * math.cos(branch), mz + radius * 0.34 * math.sin(branch))]
                )
            )
    for line in lines:
        canvas.line(line, INK, width)


def glow(
    canvas: Canvas, x: float, z: float, radius: float, tall: float = 1.0, waves: float | None = None
) -> None:
    """A sore place: two tones of amber, and two arcs at the side that `waves` (degrees) points to."""
    canvas.fill(ellipse(x, z, radius, radius * tall), GLOW_SOFT)
    canvas.fill(ellipse(x, z, radius * 0.6, radius * 0.6 * tall), GLOW)
    if waves is not None:
        arcs(canvas, x, z, radius * max(tall, 1.0), waves)


def arcs(canvas: Canvas, x: float, z: float, radius: float, towards: float) -> None:
    for k, factor in enumerate((1.55, 2.05)):
        span = 30 - 4 * k
        points = [
            (
                x + radius * factor * math.cos(math.radians(towards + a)),
                z + radius * factor * math.sin(math.radians(towards + a)),
            )
            for a in (-span, -span / 2, 0, span / 2, span)
        ]
        canvas.line(stroke(points), GLOW, max(radius * 0.2, canvas.line_width * 0.9))


def frost(canvas: Canvas, x: float, z: float) -> None:
    canvas.line(
        unary_union([LineString([(x - 14, z), (x + 14, z)]), LineString([(x, z - 14), (x, z + 14)])]), INK, 4
    )
