"""Exercises that need two sizes: the whole person to see the position, the foot to see the work."""

from . import props
from .canvas import Canvas
from .closeups import (
    draw_big_toe_press,
    draw_short_foot,
    draw_toe_curls,
    fascia_closeup,
    heel_raise_closeup,
)
from .drawing import Drawing, pair
from .geometry import disc
from .paint import paint
from .seated import ankle_over_knee, draw_ankle_over_knee, draw_seated, seated
from .standing import heel_raise_body
from .style import BODY_LINE, QUIET, WHITE


def fascia_stretch(end: bool) -> Drawing:
    canvas = Canvas((-330, -60, 1010, 800), BODY_LINE, tolerance=3.7)
    body = ankle_over_knee(end)
    draw_ankle_over_knee(canvas, body, dark=end)
    # A shank that ends in the air looks cut off. Seen through a lens it is a part of somebody.
    scale, x, z = 0.44, 628, 180
    lens = disc(60, 320, 710)
    close = fascia_closeup(end, BODY_LINE / scale)
    small = Canvas(close.frame, close.line_width)
    small.fill(lens, WHITE)
    small.place(close.within(lens), 1, 0, 0)
    small.line(lens, QUIET, BODY_LINE / scale * 0.8)
    canvas.place(small, scale, x, z)
    return Drawing(canvas, [body])


def heel_raise_towel(end: bool) -> Drawing:
    canvas = Canvas((-230, -40, 1100, 1070), BODY_LINE, tolerance=2.4)
    body = heel_raise_body(end)
    props.floor(canvas, -210, 400)
    props.support_chair(canvas, 190)
    paint(canvas, body, ("Rcalf", "Rsoleus") if end else ())
    props.towel_roll(canvas, 102, 130, 13, 5, curl=False)
    if end:
        canvas.arrow([(-120, 30), (-120, 150)], 15)
    canvas.place(heel_raise_closeup(end, BODY_LINE / 0.5), 0.5, 500, 170)
    return Drawing(canvas, [body])


def seated_foot_series(end: bool) -> Drawing:
    """Sit well, then three small movements of the foot, one after the other."""
    if not end:
        canvas = Canvas((-260, -40, 560, 860), BODY_LINE)
        body = seated()
        props.floor(canvas, -230, 530)
        draw_seated(canvas, body, dark=False)
        return Drawing(canvas, [body])
    canvas = Canvas((-260, -40, 560, 860), BODY_LINE)
    for draw, z in ((draw_toe_curls, 608), (draw_short_foot, 305), (draw_big_toe_press, 5)):
        small = Canvas((-140, -130, 1500, 560), BODY_LINE / 0.47)
        draw(small, True)
        canvas.place(small.cropped(480), 0.47, -180, z + 40)
    return Drawing(canvas)


pair("fascia_stretch", fascia_stretch)
pair("heel_raise_towel", heel_raise_towel)
pair("seated_foot_series", seated_foot_series)
