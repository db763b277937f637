"""The painter: order, tones and outlines of a body, so that it reads as one person and not as a jointed doll."""

import math
from collections.abc import Callable, Collection

import numpy as np
from shapely.geometry.base import BaseGeometry

from .body import ArmParts, LegParts, TrunkParts, arm, head, leg, trunk
from .canvas import Canvas
from .geometry import (
    LineString,
    Polygon,
    disc,
    fill_corners,
    half_plane,
    hull,
    outline,
    parts,
    soften,
    unary_union,
)
from .skeleton import Body
from .style import EMPHASIS, FAR_SHORTS, FAR_SKIN, HAIR, INK, INNER, SHIRT, SHORTS, SKIN

After = dict[str, Callable[[], None]]


def near_side(body: Body) -> str | None:
    """The side nearer to the viewer in a side view, None from the front or behind."""
    across = math.cos(math.radians(body.yaw))
    return "R" if across > 0.6 else "L" if across < -0.6 else None


def painting_order(body: Body) -> list[str]:
    near = near_side(body)
    if near:
        far = "L" if near == "R" else "R"
        return [far + "arm", far + "leg", "trunk", "head", near + "leg", near + "arm"]
    if body.yaw % 360 < 180:
        return ["trunk", "Lleg", "Rleg", "head", "Larm", "Rarm"]
    # The head comes after the trunk from behind too: its hair lies over the neck.
    return ["trunk", "Lleg", "Rleg", "head", "Larm", "Rarm"]


def paint(
    canvas: Canvas,
    body: Body,
    emphasis: Collection[str] = (),
    order: list[str] | None = None,
    after: After | None = None,
    crossed: str | None = None,
) -> None:
    """Draw `body`. `emphasis` names dark parts: "Rshank", "Rfoot", "Rleg", "Rcalf", "Rsoleus", "pelvis", "Larm".

    `after` draws props right after a part. `crossed` is a leg laid over the other: it keeps its outline.
    """
    order = order or painting_order(body)
    torso = trunk(body)
    near = near_side(body)
    for part in order:
        far = near is not None and part[0] != near and part[1:] in ("arm", "leg")
        if part == "trunk":
            _trunk(canvas, torso, emphasis)
        elif part == "head":
            _head(canvas, body)
        elif part[1:] == "leg":
            over_trunk = "trunk" in order and order.index(part) > order.index("trunk")
            _leg(canvas, body, part[0], far, torso if over_trunk else None, emphasis, crossed)
        else:
            _arm(canvas, body, part[0], far, torso, emphasis)
        if after and part in after:
            after[part]()


def _trunk(canvas: Canvas, torso: TrunkParts, emphasis: Collection[str]) -> None:
    canvas.fill(torso.neck, SKIN)
    canvas.line(outline(torso.neck).difference(torso.body))
    canvas.shape(torso.body, SHIRT)
    if not torso.pelvis.is_empty:
        inside = torso.body.buffer(0.5 - canvas.line_width / 2)
        canvas.fill(torso.pelvis.intersection(inside), EMPHASIS if "pelvis" in emphasis else SHORTS)
        canvas.line(
            outline(torso.pelvis).intersection(torso.body.buffer(-3)), width=canvas.line_width * INNER
        )


def _head(canvas: Canvas, body: Body) -> None:
    face = head(body)
    for ear, nearness in face.ears:
        if abs(face.facing) > 0.5 and not (nearness > 10 and face.facing < 0.98):
            canvas.shape(ear, SKIN, canvas.line_width * 0.8)
    if face.facing > -0.98:
        # From behind there is hair down to the neck, and no chin.
        canvas.shape(face.skull, SKIN)
    canvas.shape(face.hair, HAIR, canvas.line_width * INNER)
    for ear, nearness in face.ears:
        if nearness > 10 and abs(face.facing) < 0.98 and face.facing > -0.5:
            canvas.shape(ear, SKIN, canvas.line_width * INNER)
    for eye in face.eyes:
        canvas.fill(eye, INK)


def dark_leg(body: Body, side: str, limb: LegParts, emphasis: Collection[str]) -> BaseGeometry:
    """The part of a leg that is emphasised, cut from its outline."""
    if side + "leg" in emphasis:
        return unary_union([limb.full, limb.shorts])
    pieces: list[BaseGeometry] = []
    if side + "thigh" in emphasis:
        pieces.append(limb.thigh.intersection(limb.full).union(limb.shorts))
    if side + "shank" in emphasis:
        pieces.append(limb.shank.intersection(limb.full))
    if side + "foot" in emphasis:
        pieces.append(limb.foot.intersection(limb.full))
    if side + "calf" in emphasis:
        pieces.append(_back_of_shank(body, side, limb, 22, 165))
    if side + "soleus" in emphasis:
        pieces.append(_back_of_shank(body, side, limb, 100, 232))
    if side + "hamstring" in emphasis:
        pieces.append(_back_of_thigh(body, side, limb))
    if not pieces:
        return Polygon()
    return soften(unary_union(pieces).buffer(3), 4).intersection(limb.full.union(limb.shorts))


def _back_of_shank(body: Body, side: str, limb: LegParts, start: float, end: float) -> BaseGeometry:
    knee, ankle = np.array(body.at(side + "knee")), np.array(body.at(side + "ankle"))
    axis = (ankle - knee) / (np.linalg.norm(ankle - knee) + 1e-6)
    back = np.array([axis[1], -axis[0]])
    behind = body.project(body.joints[side + "knee"] + body.frames[side + "shank"] @ np.array([-50.0, 0, 0]))[
        :2
    ]
    if back @ (np.array(behind) - knee) < 0:
        back = -back
    tube = hull(disc(*knee, 60), disc(*ankle, 60))
    return (
        limb.full.intersection(tube)
        .intersection(half_plane(knee - back * 5, back))
        .intersection(half_plane(knee + axis * start, axis))
        .intersection(half_plane(knee + axis * end, -axis))
    )


def _back_of_thigh(body: Body, side: str, limb: LegParts) -> BaseGeometry:
    hip, knee = np.array(body.at(side + "hip")), np.array(body.at(side + "knee"))
    axis = (knee - hip) / (np.linalg.norm(knee - hip) + 1e-6)
    back = np.array([axis[1], -axis[0]])
    behind = body.project(body.joints[side + "hip"] + body.frames[side + "thigh"] @ np.array([-50.0, 0, 0]))[
        :2
    ]
    if back @ (np.array(behind) - hip) < 0:
        back = -back
    return (
        limb.full.union(limb.shorts)
        .intersection(hull(disc(*hip, 70), disc(*knee, 60)))
        .intersection(half_plane(hip + back * 2, back))
        .intersection(half_plane(hip + axis * 40, axis))
        .intersection(half_plane(hip + axis * 236, -axis))
    )


def _leg(
    canvas: Canvas,
    body: Body,
    side: str,
    far: bool,
    torso: TrunkParts | None,
    emphasis: Collection[str],
    crossed: str | None,
) -> None:
    limb = leg(body, side)
    whole = limb.full.union(limb.shorts)
    skin, cloth = (FAR_SKIN, FAR_SHORTS) if far else (SKIN, SHORTS)
    if side + "thigh" in emphasis or side + "leg" in emphasis:
        cloth = EMPHASIS
    closed = torso is None and not crossed
    inside = whole.buffer(0.5 - canvas.line_width / 2) if closed else whole
    if closed:
        canvas.shape(whole, skin)
    else:
        # No skin under the cloth: its edge would shimmer through on the screen.
        canvas.fill(limb.full.difference(limb.shorts.buffer(-1.5)), skin)
    canvas.fill(limb.shorts.intersection(inside), cloth)
    canvas.fill(dark_leg(body, side, limb, emphasis).intersection(inside), EMPHASIS)
    rim = outline(whole)
    hem = (
        outline(limb.shorts).intersection(limb.full.buffer(-2)) if not limb.shorts.is_empty else LineString()
    )
    if crossed:
        if side != crossed:
            rim = rim.difference(disc(*body.at(side + "hip"), 62).difference(limb.shank.buffer(30)))
        hem = hem.difference(disc(*body.at(side + "hip"), 50))
    elif torso is not None:
        # Inside the trunk the leg has no outline: full lines at the hip look like a doll's joint.
        rim = rim.difference(torso.body.buffer(-2))
        hem = hem if far else hem.difference(torso.body.buffer(-2))
    if not closed:
        canvas.line(rim)
        if torso is not None:
            _round_hip(canvas, body, side, torso, whole, cloth)
    canvas.line(hem, width=canvas.line_width * INNER)


def _round_hip(
    canvas: Canvas, body: Body, side: str, torso: TrunkParts, whole: BaseGeometry, cloth: str
) -> None:
    """Fill the notch between buttock and thigh of a leg that hangs down; a bent hip keeps its crease."""
    if near_side(body) is None or abs(body.pose.legs[side].hip) > 60:
        return
    both = torso.body.union(whole)
    joint = fill_corners(both, 40)
    near = disc(*body.at(side + "hip"), 110)
    for notch in parts(joint.difference(both).intersection(near)):
        if notch.area > 4:
            patch = notch.buffer(canvas.line_width * 0.7).intersection(joint).intersection(near)
            canvas.fill(patch, cloth)
            canvas.line(outline(joint).intersection(patch.buffer(canvas.line_width)))


def _arm(
    canvas: Canvas, body: Body, side: str, far: bool, torso: TrunkParts, emphasis: Collection[str]
) -> None:
    shape: ArmParts = arm(body, side)
    whole = shape.full.union(shape.sleeve)
    if far:
        other = arm(body, "L" if side == "R" else "R")
        hidden = unary_union([other.full, other.sleeve, torso.body])
        if whole.difference(hidden).area < 0.3 * whole.difference(torso.body).area:
            # Peeping out behind the near arm it would only be a thick line.
            return
    skin, cloth = (FAR_SKIN, FAR_SHORTS) if far else (SKIN, SHIRT)
    if side + "arm" in emphasis:
        skin = cloth = EMPHASIS
    shoulder = body.at(side + "shoulder")
    if far:
        canvas.shape(whole, skin)
        canvas.fill(shape.sleeve.intersection(whole.buffer(0.5 - canvas.line_width / 2)), cloth)
    else:
        canvas.fill(shape.full.difference(shape.sleeve.buffer(-1.5)), skin)
        canvas.fill(shape.sleeve.intersection(whole), cloth)
        # From the front or behind the two outlines part at the shoulder at a small angle: no stub inside the trunk.
        depth = 1.5 if abs(math.cos(math.radians(body.yaw))) < 0.1 else -3
        canvas.line(outline(whole).difference(disc(*shoulder, 46).intersection(torso.body.buffer(depth))))
    hem = outline(shape.sleeve).intersection(shape.full.buffer(-2)).difference(disc(*shoulder, 40))
    canvas.line(hem, width=canvas.line_width * INNER)
