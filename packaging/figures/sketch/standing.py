"""Exercises done standing. Positions: `design` tables of the body model, contacts first, angles by reach."""

import math
from collections.abc import Callable
from typing import TypeVar

from . import props
from .canvas import Canvas
from .drawing import Drawing, pair
from .paint import paint
from .skeleton import ANKLE_HEIGHT, FOOT, SHANK, THIGH, Arm, Body, Leg, Pose, vec
from .style import BODY_LINE

ARROW = 15.0
Part = TypeVar("Part")


def _sides(make: Callable[[], Part]) -> dict[str, Part]:
    return {"L": make(), "R": make()}


def _hands_on_wall(body: Body) -> None:
    """Palms flat on the wall: the hand stands up from the bent wrist whatever the elbow does."""
    for side, z in (("R", 715.0), ("L", 732.0)):
        body.reach(side, 312, z, hand=178)


def calf_stretch(end: bool) -> Drawing:
    canvas = Canvas((-370, -40, 385, 1020), BODY_LINE)
    lean = 17.0 if end else 3.0
    body = Body(Pose(pelvis=lean, neckb=4, neck=-lean * 0.6), (22.0, 471.5) if end else (-22.0, 493.0))
    body.plant("L", 110)
    body.plant("R", -215)
    _hands_on_wall(body)
    return _calf(canvas, body, "Rcalf" if end else None, [(-140, 600, -25, 600)] if end else [], -290)


def calf_stretch_bent(end: bool) -> Drawing:
    if not end:
        straight = calf_stretch(True)
        return _calf(Canvas((-370, -40, 385, 1020), BODY_LINE), straight.bodies[0], None, [], 0)
    canvas = Canvas((-370, -40, 385, 1020), BODY_LINE)
    body = Body(Pose(pelvis=5, neckb=4, neck=-8), (-20.0, 480.0))
    body.plant("L", 125)
    body.plant("R", -100)
    _hands_on_wall(body)
    x, z = body.at("hip")
    return _calf(canvas, body, "Rsoleus", [(x - 140, z + 60, x - 140, z - 60)], -190)


def _calf(
    canvas: Canvas, body: Body, dark: str | None, arrows: list[tuple[float, float, float, float]], heel: float
) -> Drawing:
    props.wall(canvas, 335, 1060, 1)
    props.floor(canvas, -340, 335)
    paint(canvas, body, [dark] if dark else [])
    if dark:
        canvas.arrow([(heel, 165), (heel, 45)], ARROW)
    for x0, z0, x1, z1 in arrows:
        canvas.arrow([(x0, z0), (x1, z1)], ARROW)
    return Drawing(canvas, [body], wall_x=335, wall_side=1)


def tib_raises(end: bool) -> Drawing:
    """Buttocks and upper back on the wall; the heels stay where they are and the body slides up as the toes lift."""
    canvas = Canvas((-200, -40, 440, 1030), BODY_LINE)
    props.wall(canvas, -150, 1060, -1)
    props.floor(canvas, -150, 420)
    pose = Pose(pelvis=-5, lumbar=3, neckb=4, neck=-2, arms=_sides(lambda: Arm(2, 8, 0, 8)))
    body = Body(pose, (-68.0, 478.0))
    pitch = 28.0 if end else 0.0
    # The rigid foot turns about the centre of the heel's ball, 43 - .105 foot lengths below the ankle.
    heel_x, heel_z = -0.155 * FOOT, -ANKLE_HEIGHT + 0.105 * FOOT
    turn = math.radians(pitch)
    for side, ankle in (("L", 165.0), ("R", 165.0)):
        x = ankle + heel_x - (heel_x * math.cos(turn) - heel_z * math.sin(turn))
        z = 0.105 * FOOT - (heel_x * math.sin(turn) + heel_z * math.cos(turn))
        if side == "L":
            rise = math.sqrt((THIGH + SHANK - 1.5) ** 2 - (x - body.root[0]) ** 2)
            body.root = vec(body.root[0], 0, z + rise)
            body.solve()
        body.plant(side, x, z, pitch)
    paint(canvas, body, ("Rfoot", "Lfoot") if end else ())
    if end:
        canvas.arrow([(350, 30), (362, 85), (346, 140)], ARROW)
    return Drawing(canvas, [body], wall_x=-150, wall_side=-1)


def hold(body: Body, side: str, chair_x: float) -> None:
    """A fist on the back of the chair at `chair_x`."""
    body.pose.arms[side].fist = True
    body.reach(side, chair_x - 24, 562, hand=70)


def heel_raise_body(end: bool) -> Body:
    """Ball and toes do not move; the heel rises by the pitch of the sole."""
    pitch, ball_x = (-34.0 if end else 0.0), 70.0
    turn = math.radians(pitch)
    ox, oz = 0.45 * FOOT, -ANKLE_HEIGHT + 0.08 * FOOT
    x = ball_x - (ox * math.cos(turn) - oz * math.sin(turn))
    z = 0.08 * FOOT - (ox * math.sin(turn) + oz * math.cos(turn))
    pose = Pose(pelvis=2, arms=_sides(lambda: Arm(0, 8, 0, 10)))
    body = Body(pose, (ball_x - (46 if end else 60), z + THIGH + SHANK - 1))
    for side, ahead in (("L", 26.0), ("R", 0.0)):
        body.plant(side, x + ahead, z, pitch, toe=34 - pitch)
    for side in ("L", "R"):
        hold(body, side, 190)
    return body


def single_leg_balance(end: bool) -> Drawing:
    canvas = Canvas((-270, -40, 460, 1035), BODY_LINE)
    props.floor(canvas, -250, 440)
    props.support_chair(canvas, 225)
    pose = Pose(pelvis=1, arms=_sides(lambda: Arm(0, 6, 0, 12)))
    body = Body(pose, (0.0, 532.0))
    body.plant("L", -4)
    if end:
        pose.legs["R"] = Leg(hip=40, knee=90)
        body.solve()
    else:
        body.plant("R", -34)
    pose.arms["L"] = Arm(18 if end else 6, 6, 0, 10)
    body.solve()
    if end:
        body.reach("R", 194, 574, hand=76)
    else:
        hold(body, "R", 225)
    paint(canvas, body, ("Rshank", "Rfoot") if end else ())
    if end:
        canvas.arrow([(-190, 40), (-215, 120), (-200, 195)], ARROW)
    return Drawing(canvas, [body])


def supported_tandem(end: bool) -> Drawing:
    canvas = Canvas((-250, -40, 470, 1035), BODY_LINE)
    props.floor(canvas, -230, 450)
    props.support_chair(canvas, 235)
    body = Body(Pose(pelvis=1, arms=_sides(lambda: Arm(0, 6, 0, 10))), (8.0, 524.0 if end else 532.0))
    if end:
        body.plant("R", -82)
        # The front heel touches the back toes.
        body.plant("L", -82 + FOOT * 0.985)
    else:
        body.plant("R", -14)
        body.plant("L", 22)
    hold(body, "R", 235)
    hold(body, "L", 241)
    paint(canvas, body, ("Lfoot",) if end else ())
    return Drawing(canvas, [body])


pair("calf_stretch", calf_stretch)
pair("calf_stretch_bent", calf_stretch_bent)
pair("tib_raises", tib_raises)
pair("single_leg_balance", single_leg_balance)
pair("supported_tandem", supported_tandem)
