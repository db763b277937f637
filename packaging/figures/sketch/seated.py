"""The seated figure, and the ankle laid over the knee."""

import numpy as np

from . import props
from .canvas import Canvas
from .geometry import Polygon, disc, hull
from .paint import paint
from .skeleton import Arm, Body, Leg, Pose, vec
from .style import BODY_PROP_LINE, WOOD


def seated(
    neck: float = 22.0, near_ankle: tuple[float, float, float] = (268.0, 43.0, 0.0), far: float = 215.0
) -> Body:
    """On the chair, hands on the thighs. `near_ankle` is x, z and the pitch of the sole."""
    pose = Pose(pelvis=-4, lumbar=6, neckb=10, neck=neck, arms={"L": Arm(0, 6, 0, 40), "R": Arm(0, 6, 0, 40)})
    body = Body(pose, (0.0, 316.0))
    body.plant("L", far)
    x, z, pitch = near_ankle
    body.plant("R", x, z, pitch)
    for side in ("L", "R"):
        body.reach(side, 150, 352, hand=80)
    return body


def draw_seated(canvas: Canvas, body: Body, dark: bool) -> None:
    props.chair(canvas, -85)
    paint(canvas, body, ("Rfoot",) if dark else ())


def ankle_over_knee(end: bool) -> Body:
    """Three-quarter view: the right ankle on the left thigh, the left hand on the toes, pulling them at the end."""
    pose = Pose(pelvis=6 if end else 2, lumbar=14, neckb=10, neck=14)
    body = Body(pose, (0.0, 316.0), yaw=62, camera=10)
    pose.legs["L"].abd = 2
    body.solve()
    body.plant("L", 225)
    pose.legs["R"] = Leg(ankle=8, toe=45 if end else 0)
    rest = body.joints["Lknee"] * 0.86 + body.joints["Lhip"] * 0.14 + vec(0, 10, 62)
    body.search(
        "R",
        "ankle",
        rest,
        {"hip": 101 if end else 109, "abd": 30, "rot": 90 if end else 83, "knee": 120},
        {"hip": (60, 115), "abd": (20, 60), "rot": (40, 95), "knee": (60, 140)},
    )
    toes = body.joints["Rball"] * 0.4 + body.joints["Rtip"] * 0.6 + vec(-10, 10, 14)
    shin = body.joints["Rankle"] * 0.8 + body.joints["Rknee"] * 0.2 + vec(0, 0, 34)
    body.search("L", "palm", toes, {"sh": 39, "shabd": 12, "shrot": 20, "el": 70})
    body.search("R", "palm", shin, {"sh": 22, "shabd": 2, "shrot": 44, "el": 88})
    return body


def draw_ankle_over_knee(canvas: Canvas, body: Body, dark: bool) -> None:
    def seat(z: float, grow: float = 0.0) -> list[tuple[float, float]]:
        corners = ((-95 - grow, -110), (150, -110), (150, 110), (-95 - grow, 110))
        return [body.project(vec(x, y, z))[:2] for x, y in corners]

    for top, foot in zip(seat(240), seat(0), strict=True):
        canvas.shape(hull(disc(*top, 10), disc(*foot, 9)), WOOD, BODY_PROP_LINE)
    back = [vec(-95, -110, 240), vec(-110, -110, 520), vec(-110, 110, 520), vec(-95, 110, 240)]
    canvas.shape(Polygon([body.project(p)[:2] for p in back]).buffer(6), WOOD, BODY_PROP_LINE)
    canvas.shape(Polygon(seat(240)).buffer(8), WOOD, BODY_PROP_LINE)
    paint(
        canvas,
        body,
        ("Rfoot",) if dark else (),
        order=["trunk", "Lleg", "Rleg", "head", "Rarm", "Larm"],
        crossed="R",
    )


def toe_tip(body: Body) -> np.ndarray:
    return np.array(body.project(body.joints["Rtip"])[:2])
