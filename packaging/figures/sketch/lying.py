"""Exercises done lying on the back, head to the left."""

import math

from . import props
from .canvas import Canvas
from .drawing import Drawing, pair
from .paint import paint
from .skeleton import FOREARM, UPPER_ARM, Arm, Body, Leg, Pose

# A picture 60 mm wide on paper: the outline must not fall under 0.3 mm.
_LINE = 8.0


def _arm_on_mat(body: Body, side: str) -> None:
    height = body.joints[side + "shoulder"][2]
    drop = math.degrees(math.asin((height - 20) / (UPPER_ARM + FOREARM)))
    arm = body.pose.arms[side]
    arm.sh, arm.shabd, arm.el, arm.wr = 90 - drop + body.pose.pelvis + body.pose.lumbar, 0.0, 0.0, drop
    body.solve()


def _head_on_mat(body: Body, height: float = 61.0) -> None:
    """Bend the neck until the back of the head rests on the mat, eyes to the ceiling."""
    pose = body.pose
    for _ in range(60):
        gap = body.joints["head"][2] - height
        if abs(gap) < 1:
            break
        pose.neckb += (-1 if gap > 0 else 1) * min(abs(gap) * 0.3, 3)
        pose.neck = -(pose.pelvis + pose.lumbar + pose.neckb) - 88
        body.solve()


def hip_bridge(end: bool) -> Drawing:
    canvas = Canvas((-480, -45, 400, 450), _LINE)
    props.mat(canvas, -475, 395)
    if end:
        body = Body(Pose(pelvis=-118, neckb=40, neck=0), (-14.0, 205.0))
        body.move(-282 - body.joints["chest"][0], 72 - body.joints["chest"][2])
    else:
        body = Body(Pose(pelvis=-92, neckb=14, neck=0), (0.0, 80.0))
        body.move(-288 - body.joints["chest"][0], 0)
    for side, ankle in (("L", 259.0), ("R", 235.0)):
        body.plant(side, ankle)
        _arm_on_mat(body, side)
    _head_on_mat(body)
    paint(canvas, body, ("pelvis", "Rthigh") if end else ())
    if end:
        x, z = body.at("hip")
        canvas.arrow([(x + 8, z + 95), (x + 8, z + 210)], 16)
    return Drawing(canvas, [body])


def dead_bug(end: bool) -> Drawing:
    canvas = Canvas((-725, -45, 545, 545), _LINE)
    props.mat(canvas, -720, 540)
    pose = Pose(
        pelvis=-92,
        neckb=14,
        neck=0,
        legs={"R": Leg(hip=16, knee=6) if end else Leg(hip=88, knee=90), "L": Leg(hip=98, knee=96)},
        arms={"R": Arm(86, 4, 0, 4), "L": Arm(160 if end else 97, 4, 0, 4)},
    )
    body = Body(pose, (0.0, 80.0))
    _head_on_mat(body)
    paint(canvas, body, ("Rleg", "Larm") if end else ())
    if end:
        canvas.arrow([(345, 470), (460, 430), (515, 345)], 16)
        canvas.arrow([(-370, 420), (-490, 390), (-560, 290)], 16)
        # The low back stays down.
        props.contact_bar(canvas, -190, 40, -4, 20)
    return Drawing(canvas, [body])


pair("hip_bridge", hip_bridge)
pair("dead_bug", dead_bug)
