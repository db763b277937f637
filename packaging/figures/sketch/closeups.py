"""Exercises of toes and arch: the foot large, from its inner side. Units: 1/1000 of foot length."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from . import props
from .canvas import Canvas
from .drawing import Drawing, pair
from .foot import SideFoot, draw_side_foot, draw_sole, side_foot, sole_band, turn_about
from .geometry import (
    LineString,
    Polygon,
    affinity,
    biggest,
    blob,
    box,
    chain,
    disc,
    dots,
    hull,
    outline,
    soften,
    stroke,
)
from .style import EMPHASIS, FLOOR_BAND, FOOT_LINE, INK, INNER, SHIRT, SHORTS, SKIN, TOWEL, WHITE

_PROP = FOOT_LINE * 0.8


def floor_line(canvas: Canvas, x0: float, x1: float) -> None:
    z = -FOOT_LINE / 2
    canvas.line(LineString([(x0, z), (x1, z)]), INK, 8)


def toe_curls(end: bool) -> Drawing:
    canvas = Canvas((-140, -110, 1500, 790), FOOT_LINE)
    draw_toe_curls(canvas, end)
    return Drawing(canvas)


def draw_toe_curls(canvas: Canvas, end: bool) -> None:
    floor_line(canvas, -90, 1480)
    if end:
        foot = side_foot(arch=0.5, toe_up=26, toe_bend=84, ball_up=20, lesser_shown=False)
        canvas.shape(_gathered_towel(), TOWEL, _PROP)
    else:
        foot = side_foot()
        canvas.shape(Polygon([(330, 0), (1440, 0), (1440, 24), (330, 18)]).buffer(3), TOWEL, _PROP)
        for x in (1380, 1405, 1428):
            canvas.line(LineString([(x, 3), (x, 22)]), INK, 6)
    turned = foot.moved(turn_about(60, 60, 1.0))
    draw_side_foot(canvas, turned, turned.big_toe if end else None, top=765)
    if end:
        canvas.arrow([(1290, 290), (1060, 290)], 30)


def _gathered_towel() -> Polygon:
    cloth = chain([(340, 9, 9), (520, 12, 12), (640, 14, 14), (900, 14, 14), (1290, 12, 12)])
    for x, height in ((700, 52), (960, 125), (1050, 150), (1140, 112), (1222, 70)):
        fold = [(-60, 0), (-38, 0.5), (-14, 0.95), (14, 0.95), (38, 0.5), (60, 0)]
        cloth = cloth.union(blob([(x + dx, height * share) for dx, share in fold], 8))
    return biggest(soften(cloth, 6).intersection(box(-999, 2, 2999, 999)))


def short_foot(end: bool) -> Drawing:
    canvas = Canvas((-140, -130, 1180, 790), FOOT_LINE)
    draw_short_foot(canvas, end)
    return Drawing(canvas)


def draw_short_foot(canvas: Canvas, end: bool) -> None:
    floor_line(canvas, -90, 1130)
    before = side_foot(arch=-0.45)
    foot = side_foot(arch=0.75) if end else before
    draw_side_foot(canvas, foot, sole_band(foot.full, 62, 215, 700) if end else None, top=765)
    if end:
        was = outline(before.full).intersection(box(440, 128, 735, 330))
        canvas.line(dots(was, 20), INK, 9)
        canvas.arrow([(478, 150), (478, 285)], 26)
        canvas.arrow([(735, -62), (250, -62)], 28)


def big_toe_press(end: bool) -> Drawing:
    canvas = Canvas((-140, -130, 1180, 790), FOOT_LINE)
    draw_big_toe_press(canvas, end)
    # The same foot from above: which toe is meant.
    inset = Canvas(canvas.frame, 26)
    draw_sole(inset, [1, 0, 0, 1, 0, 0], toes_dark=(0,) if end else (), nails=True)
    canvas.place(inset, 0.34, 760, 430)
    return Drawing(canvas)


def draw_big_toe_press(canvas: Canvas, end: bool) -> None:
    floor_line(canvas, -90, 1130)
    if end:
        foot = side_foot(arch=0.2, toe_up=-2, toe_bend=-3, lesser_up=16, lesser_bend=6)
    else:
        foot = side_foot(toe_up=3)
    draw_side_foot(canvas, foot, foot.big_toe if end else None, top=765)
    if end:
        canvas.arrow([(905, 350), (905, 150)], 32)
        for x, lean in ((835, -28), (905, 0), (975, 28)):
            canvas.line(LineString([(x, -34), (x + lean, -84)]), INK, 11)


def heel_raise_closeup(end: bool, line: float = FOOT_LINE) -> Canvas:
    canvas = Canvas((-140, -90, 1220, 1150), line)
    floor_line(canvas, -90, 1200)
    up = 33.0 if end else 0.0
    foot = side_foot(arch=0.1, toe_up=24 + up, lean=-up * 0.8)
    foot = foot.moved(turn_about(745, 30, -up))
    props.towel_roll(canvas, 905, 1002, 38, _PROP)
    top = 1110.0 if end else 960.0
    window = box(-1000, -1000, 3000, top)
    dark = None
    if end:
        behind = foot.full.difference(affinity.translate(foot.full, 74, 0)).intersection(
            box(-300, 740, 420, 1400)
        )
        dark = soften(biggest(behind), 22).intersection(foot.full)
    draw_side_foot(canvas, foot, dark, clip=window, bone=False)
    if end:
        canvas.arrow([(-40, 60), (-40, 330)], 34)
    return canvas


def fascia_closeup(end: bool, line: float = FOOT_LINE) -> Canvas:
    """Shank to the left over the other knee, toes up, sole to the right."""
    canvas = Canvas((-560, -480, 960, 1160), line)
    foot = side_foot(
        arch=0.2, toe_up=62 if end else 4, toe_bend=-4, lean=8 if end else 0, lesser_shown=not end
    )
    matrix = turn_about(300, 200, 90)
    band = affinity.affine_transform(sole_band(foot.full, 48, 120, 760, 300), matrix)
    knee = [
        (-330, -40), (-180, -12), (-20, -40), (52, -130), (44, -260), (20, -380), (34, -520), (20, -720), (-370, -720),
        (-372, -520), (-352, -380), (-386, -260), (-392, -130),
    ]  # fmt: skip
    turned = foot.moved(matrix)
    # The shank goes on beyond the rim of the lens.
    _, low, _, high = turned.full.intersection(box(-410, -400, -390, 800)).bounds
    shank = box(-900, low, -400, high)
    # The knee carries it, however the shank leans.
    rests = turned.full.intersection(box(-200, -400, -180, 800)).bounds[1]
    canvas.shape(affinity.translate(blob(knee), 0, rests + 44), SHORTS)
    turned = replace(turned, full=biggest(turned.full.difference(box(-2000, -400, -400, 800)).union(shank)))
    draw_side_foot(
        canvas, turned, band, clip=box(-900, -2000, 3000, 3000), dark_colour=EMPHASIS if end else SHORTS
    )
    if end:
        _pulling_hand(canvas, turned)
        x, z = turned.tip
        canvas.arrow([(x - 60, z + 130), (x - 190, z + 110), (x - 290, z + 10)], 32, halo=False)
    return canvas


def _pulling_hand(canvas: Canvas, foot: SideFoot) -> None:
    """Four fingers over the toes from the sole side, thumb below, forearm from the upper right."""
    d = (foot.tip - foot.ball) / np.linalg.norm(foot.tip - foot.ball)
    n = np.array([d[1], -d[0]])

    def ball(point: np.ndarray, radius: float) -> tuple[float, float, float]:
        return float(point[0]), float(point[1]), radius

    knuckle = foot.toe_joint + n * 90 + d * 20
    wrist = knuckle + n * 60 + d * 30
    away = np.array([0.78, 0.62])
    fore = chain([ball(wrist, 88), ball(wrist + away * 190, 70), ball(wrist + away * 560, 86)])
    palm = chain([ball(foot.toe_joint + n * 96 - d * 30, 56), ball(foot.toe_joint + n * 110 + d * 70, 62),
                  ball(wrist, 90)])  # fmt: skip
    fingers = chain([ball(knuckle + n * 60 + d * 60, 70), ball(foot.tip + n * 52 + d * 46, 42),
                     ball(foot.tip - n * 8 + d * 64, 34), ball(foot.tip - n * 62 + d * 40, 30)])  # fmt: skip
    thumb = chain([ball(foot.toe_joint + n * 70 - d * 75, 34), ball(foot.toe_joint - d * 62 + n * 6, 32),
                   ball(foot.toe_joint - d * 50 - n * 52, 28)])  # fmt: skip
    hand = biggest(soften(fore.union(palm).union(fingers), 10))
    canvas.shape(hand, SKIN)
    canvas.shape(biggest(soften(thumb, 6)), SKIN)


def rolling(kind: str) -> Callable[[bool], Drawing]:
    """The foot over a ball or a frozen bottle; both ends look alike, so both carry the arrow and the dark band."""

    def scene(end: bool) -> Drawing:
        ball = kind == "ball"
        canvas = Canvas((-250, -140 if ball else -200, 1290, 1000), FOOT_LINE)
        radius, at = (124.0, 560.0) if ball else (128.0, 560.0)
        shift, turn = (230.0, -7.0) if end else (-70.0, 9.0)
        foot = side_foot(toe_up=8 if end else 4)
        matrix = turn_about(450, 0, turn, shift)
        full = affinity.affine_transform(foot.full, matrix)
        drop = _rest_on(full, disc(at, radius, radius).buffer(-6))
        matrix[5] += drop
        band = affinity.affine_transform(sole_band(foot.full, 52, 130, 760), matrix)
        if ball:
            floor_line(canvas, -160, 1290)
        else:
            canvas.fill(box(-160, -190, 1290, -FOOT_LINE / 2), FLOOR_BAND)
            floor_line(canvas, -160, 1290)
        moved = foot.moved(matrix)
        if ball:
            canvas.shape(disc(at, radius, radius), INK)
            canvas.line(
                stroke([(at - 66, radius + 40), (at - 40, radius + 72), (at, radius + 84)]), WHITE, 10
            )
        else:
            _bottle(canvas, at, radius)
        draw_side_foot(canvas, moved, band, top=975, sock=None if ball else 810.0)
        if ball:
            canvas.arrow([(at - 200, -66), (at + 200, -66)], 28, both=True)
        else:
            canvas.arrow([(at + 90, -84), (at + 490, -84)], 28, both=True, halo=False)
            props.snow_sign(canvas, 1140, 800, 85, 11)
        return Drawing(canvas)

    return scene


def _rest_on(full: Polygon, thing: Polygon) -> float:
    """How far to lift `full` so that it just touches `thing`."""
    low, high = 0.0, 600.0
    for _ in range(30):
        middle = (low + high) / 2
        if affinity.translate(full, 0, middle).intersects(thing):
            low = middle
        else:
            high = middle
    return high


def _bottle(canvas: Canvas, x: float, radius: float) -> None:
    """Drawn oblique, its neck towards the viewer: end-on it would be just a circle."""
    ax, az = -250.0, -165.0
    near = (x + ax * 0.62, radius + az * 0.62)
    neck = (x + ax * 0.86, radius + az * 0.86)
    cap = (x + ax * 1.08, radius + az * 1.08)
    canvas.shape(hull(disc(x, radius, radius), disc(*near, radius * 0.98)), WHITE)
    canvas.shape(disc(*near, radius * 0.98), SHIRT, FOOT_LINE * INNER)
    canvas.shape(hull(disc(*neck, 50), disc(*cap, 50)), SHIRT, _PROP)
    canvas.shape(disc(*cap, 50), SHORTS, _PROP)


pair("toe_curls", toe_curls)
pair("short_foot", short_foot)
pair("big_toe_press", big_toe_press)
pair("foot_rolling_ball", rolling("ball"))
pair("foot_rolling_frozen", rolling("bottle"))
