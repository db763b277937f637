"""The picture panel of the questions: a wall, a floor, and things set into it. Units: 1000 wide, 590 high."""

import math
from collections.abc import Callable, Collection

from . import props
from .canvas import Canvas
from .geometry import LineString, Polygon, box, disc, rounded_box, stroke
from .paint import After, paint
from .skeleton import Body
from .style import BODY_LINE, FOOT_LINE, GROUND, INK, LINE, NIGHT, QUIET, SHORTS, SKY, SUN, WALL, WHITE

WIDTH, HEIGHT, FLOOR = 1000.0, 590.0, 96.0
PROP_LINE = 4.5


def panel(floor: bool = True) -> Canvas:
    canvas = Canvas((0, 0, WIDTH, HEIGHT), BODY_LINE * 0.6, tolerance=1.0)
    ground = rounded_box(0, 0, WIDTH, HEIGHT, 40)
    canvas.fill(ground, WALL)
    if floor:
        canvas.fill(ground.intersection(box(0, 0, WIDTH, FLOOR)), GROUND)
    return canvas


def person(
    canvas: Canvas,
    body: Body,
    scale: float,
    x: float,
    z: float = FLOOR - 30,
    emphasis: Collection[str] = (),
    order: list[str] | None = None,
    line: float = 5.0,
    after: After | None = None,
) -> Callable[[str], tuple[float, float]]:
    """Draws `body` with its floor at `z`; gives back where a joint is in the panel."""
    inner = Canvas((0, 0, 1, 1), line / scale)
    paint(inner, body, emphasis, order, after)
    canvas.place(inner, scale, x, z)
    return lambda joint: (body.at(joint)[0] * scale + x, body.at(joint)[1] * scale + z)


def inset(
    canvas: Canvas, draw: Callable[[Canvas], None], scale: float, x: float, z: float, line: float = 5.0
) -> None:
    inner = Canvas((0, 0, 1, 1), line / scale)
    draw(inner)
    canvas.place(inner, scale, x, z)


def foot_line(scale: float) -> float:
    return FOOT_LINE * scale


def clock(canvas: Canvas, x: float, z: float, radius: float, hours: float) -> None:
    """A wall clock without figures; the time that has passed since twelve is filled."""
    canvas.shape(disc(x, z, radius), WHITE, PROP_LINE)
    steps = [math.radians(90 - 30 * hours * k / 24) for k in range(25)]
    inner = radius * 0.8
    canvas.fill(
        Polygon([(x, z), *((x + inner * math.cos(a), z + inner * math.sin(a)) for a in steps)]), SHORTS
    )
    for k in range(12):
        angle = math.radians(30 * k)
        near = 0.86 if k % 3 else 0.8
        canvas.line(
            LineString(
                [(x + radius * r * math.cos(angle), z + radius * r * math.sin(angle)) for r in (near, 0.92)]
            ),
            QUIET,
            4,
        )
    for angle, length, width in ((90.0, 0.66, 6.0), (90 - 30 * hours, 0.5, 8.0)):
        a = math.radians(angle)
        hand = [(x, z), (x + radius * length * math.cos(a), z + radius * length * math.sin(a))]
        canvas.line(LineString(hand), INK, width)


def window(canvas: Canvas, x: float, z: float, night: bool = False) -> None:
    """A window 190 wide: low sun in the morning, or a moon."""
    canvas.shape(rounded_box(x - 8, z - 8, x + 198, z + 198, 10), WHITE, PROP_LINE)
    canvas.fill(box(x + 6, z + 6, x + 184, z + 184), NIGHT if night else SKY)
    if night:
        moon = disc(x + 120, z + 122, 34).difference(disc(x + 138, z + 132, 30))
        canvas.fill(moon, SKY)
        for sx, sz in ((44, 142), (60, 60), (146, 46)):
            canvas.fill(disc(x + sx, z + sz, 4), SKY)
    else:
        canvas.fill(disc(x + 95, z + 62, 44).intersection(box(x, z + 56, x + 190, z + 200)), SUN)
        canvas.fill(box(x + 6, z + 6, x + 184, z + 58), SHORTS)
        for angle in (30, 60, 90, 120, 150):
            a = math.radians(angle)
            ray = [(x + 95 + r * math.cos(a), z + 62 + r * math.sin(a)) for r in (58, 76)]
            canvas.line(LineString(ray), SUN, 6)
    cross = [LineString([(x + 95, z), (x + 95, z + 190)]), LineString([(x, z + 100), (x + 190, z + 100)])]
    for bar in cross:
        canvas.line(bar, WHITE, 9)


def glow_at(
    canvas: Canvas, at: tuple[float, float], radius: float, waves: float | None = None, tall: float = 1.0
) -> None:
    props.glow(canvas, at[0], at[1], radius, tall, waves)


def tick(canvas: Canvas, x: float, z: float, radius: float) -> None:
    canvas.shape(disc(x, z, radius), WHITE, PROP_LINE)
    canvas.line(
        stroke(
            [
                (x - radius * 0.45, z),
                (x - radius * 0.1, z - radius * 0.38),
                (x + radius * 0.5, z + radius * 0.4),
            ],
            False,
        ),
        INK,
        radius * 0.2,
    )


def shelf(canvas: Canvas, x0: float, x1: float, z: float) -> None:
    canvas.shape(rounded_box(x0, z - 18, x1, z, 6), LINE, PROP_LINE)
