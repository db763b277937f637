"""Body and foot charts to touch, the ripple, arches, prints, and the mark of the product."""

from typing import Any

import numpy as np
from shapely.geometry.base import BaseGeometry

from .body import arm, head, leg, trunk
from .canvas import Canvas
from .closeups import floor_line
from .drawing import Drawing, picture
from .foot import arch_index, draw_side_foot, draw_sole, footprint, side_foot, sole, turn_about
from .geometry import (
    LineString,
    Polygon,
    affinity,
    biggest,
    blob,
    box,
    disc,
    hull,
    outline,
    parts,
    soften,
    spline,
    stroke,
    unary_union,
)
from .skeleton import Arm, Body, Leg, Pose, vec
from .style import BODY_LINE, CHART_SKIN, EMPHASIS, FOOT_LINE, HAIR, INK, INNER, PRIMARY, QUIET

_BODY_FRAME = (-260.0, -60.0, 260.0, 1025.0)
_SOLES_FRAME = (-560.0, -40.0, 560.0, 1030.0)
_SOLE_SHIFT = 270.0

Zone = tuple[str, str, BaseGeometry]


def _standing(yaw: float) -> Body:
    pose = Pose(
        legs={side: Leg(abd=4, rot=10) for side in "LR"}, arms={side: Arm(0, 16, 0, 8) for side in "LR"}
    )
    return Body(pose, (0.0, 534.0), yaw=yaw, camera=10)


def _silhouette(body: Body) -> Polygon:
    torso, face = trunk(body), head(body)
    limbs = [leg(body, side).full for side in "LR"] + [arm(body, side).full for side in "LR"]
    ears = [ear for ear, _ in face.ears]
    return biggest(soften(unary_union([torso.body, torso.neck, face.skull, *ears, *limbs]), 3))


def _body_chart(yaw: float) -> Drawing:
    """Plain body without clothes; the places to touch are laid over it by the screen."""
    canvas = Canvas(_BODY_FRAME, BODY_LINE)
    body = _standing(yaw)
    torso, face, shape = trunk(body), head(body), _silhouette(body)
    canvas.shape(shape, CHART_SKIN)
    hair = face.hair.intersection(shape.buffer(4))
    canvas.shape(hair, HAIR, BODY_LINE * INNER)
    inside = shape.buffer(-6)
    thin = BODY_LINE * INNER
    for side in "LR":
        along_arm = outline(arm(body, side).full).intersection(inside)
        canvas.line(along_arm.difference(disc(*body.at(side + "shoulder"), 56)), width=thin)
        canvas.line(outline(leg(body, side).full).intersection(inside).difference(torso.body), width=thin)
    if yaw > 180:
        _marks_of_the_back(canvas, body)
    else:
        _marks_of_the_front(canvas, body)
        for eye in face.eyes:
            canvas.fill(eye, INK)
    return Drawing(canvas, [body])


def _from(body: Body, joint: str, *shifts: tuple[float, float]) -> LineString:
    """A line through points given from a joint on the picture."""
    x, z = body.at(joint)
    return stroke([(x + dx, z + dz) for dx, dz in shifts])


def _marks_of_the_front(canvas: Canvas, body: Body) -> None:
    canvas.line(_from(body, "hip", (0, 62), (0, 78)), width=BODY_LINE * INNER)
    for sign, side in ((1, "L"), (-1, "R")):
        canvas.line(_from(body, "chest", (sign * 22, -18), (sign * 56, -14), (sign * 80, -4)), width=4)
        canvas.line(_from(body, side + "knee", (-14, -22), (0, -28), (14, -22)), width=4)


def _marks_of_the_back(canvas: Canvas, body: Body) -> None:
    canvas.line(_from(body, "hip", (0, 16), (0, -72)), width=BODY_LINE * INNER)
    canvas.line(LineString([body.at("lumbar"), body.at("chest")]).intersection(box(-9, 0, 9, 800)), QUIET, 4)
    for sign in (1, -1):
        canvas.line(_from(body, "chest", (sign * 44, -42), (sign * 30, -80), (sign * 50, -112)), QUIET, 4)
        canvas.line(_from(body, "hip", (sign * 14, -74), (sign * 46, -84), (sign * 78, -72)), QUIET, 4)


def _band(shape: BaseGeometry, z0: float, z1: float) -> BaseGeometry:
    return shape.intersection(box(-999, z0, 999, z1))


def _body_zones(front: bool) -> list[Zone]:
    body = _standing(90 if front else 270)
    shape = _silhouette(body)
    found: list[Zone] = []
    for side in "LR":
        name = "left" if side == "L" else "right"
        knee, ankle, hip = (np.array(body.at(side + joint)) for joint in ("knee", "ankle", "hip"))
        out = 1.0 if hip[0] > 0 else -1.0
        limb = leg(body, side).full
        hips = hull(disc(hip[0] + out * 16, hip[1] + 26, 44), disc(hip[0] + out * 22, hip[1] - 34, 42))
        found.append(("hip", name, hips))
        found.append(("knee", name, _band(limb, knee[1] - 44, knee[1] + 48)))
        if front:
            found.append(("shin", name, _band(limb, ankle[1] + 62, knee[1] - 56)))
            found.append(("ankle", name, _band(limb, ankle[1] - 26, ankle[1] + 50)))
            tips = limb.intersection(box(-999, -999, 999, ankle[1] - 38))
            found.append(("toes", name, tips))
        else:
            found.append(("calf", name, _band(limb, ankle[1] + 112, knee[1] - 56)))
            found.append(("achilles", name, _band(limb, ankle[1] + 30, ankle[1] + 100)))
            found.append(("heel", name, _band(limb, ankle[1] - 60, ankle[1] + 18)))
    if not front:
        lumbar = np.array(body.at("lumbar"))
        back = _band(trunk(body).body, lumbar[1] - 50, lumbar[1] + 62).intersection(box(-88, 0, 88, 999))
        found.append(("low_back", "middle", back))
    inset = shape.buffer(-9)
    return [
        (site, name, biggest(soften(biggest(zone.intersection(inset)), 9, 3))) for site, name, zone in found
    ]


def _sole_matrix(side: str) -> list[float]:
    """As prints on the floor: left foot on the left, big toes inside."""
    return [1, 0, 0, 1, -_SOLE_SHIFT, 0] if side == "L" else [-1, 0, 0, 1, _SOLE_SHIFT, 0]


@picture("soles")
def soles() -> Drawing:
    canvas = Canvas(_SOLES_FRAME, FOOT_LINE)
    body, toes = sole()
    # The place to touch covers the lines between the toes; their lower ends would stick out of it like stitches.
    inside = unary_union([body, *toes]).buffer(8).buffer(-8 - FOOT_LINE / 2)
    ends = inside.intersection(blob(_FORE_FOOT).buffer(44)).difference(blob(_FORE_FOOT).buffer(-30))
    for side in "LR":
        draw_sole(canvas, _sole_matrix(side), CHART_SKIN)
        for part in parts(affinity.affine_transform(ends, _sole_matrix(side))):
            canvas.fill(part, CHART_SKIN)
    return Drawing(canvas)


def _sole_zones() -> list[Zone]:
    body, toes = sole()

    def below(z: float) -> BaseGeometry:
        edge = spline([(-400, z + 44), (0, z - 12), (400, z + 44)], False)
        return Polygon([*edge, (400, -400), (-400, -400)])

    inner, fore = body.buffer(-16), blob(_FORE_FOOT)
    cuts = {
        "heel": inner.intersection(below(258)),
        "arch": inner.intersection(below(572)).difference(below(282)),
        "ball": inner.intersection(fore).difference(below(596)),
        "toes": unary_union(toes).difference(fore.buffer(22)).buffer(16).buffer(-27),
    }
    found: list[Zone] = []
    for side, name in (("L", "left"), ("R", "right")):
        for site, zone in cuts.items():
            softened = biggest(soften(biggest(zone), 12, 4))
            found.append((site, name, affinity.affine_transform(softened, _sole_matrix(side))))
    return found


# Up to the toes: the line where they leave the sole.
_FORE_FOOT = (
    (-260, 540),
    (-260, 690),
    (-190, 752),
    (-110, 792),
    (0, 818),
    (110, 824),
    (250, 812),
    (260, 540),
)


def _zone_rows(canvas: Canvas, zones: list[Zone]) -> dict[str, Any]:
    rows = []
    for site, side, shape in zones:
        centre = shape.centroid if shape.contains(shape.centroid) else shape.representative_point()
        x, y = canvas.to_paper(centre.x, centre.y)
        rows.append({"site": site, "side": side, "d": canvas.path(shape), "cx": round(x), "cy": round(y)})
    return {"width": canvas.width, "height": canvas.height, "zones": rows}


def pain_zones() -> dict[str, Any]:
    """Places to touch, in the units of the picture of the same name. `marks` is where the letters L and R belong."""
    out: dict[str, Any] = {}
    for name, front in (("body_front", True), ("body_back", False)):
        rows = _zone_rows(Canvas(_BODY_FRAME, BODY_LINE), _body_zones(front))
        # In the front view the person's left is on the viewer's right.
        left, right = (380.0, 140.0) if front else (140.0, 380.0)
        rows["marks"] = {
            "left": [left + 60 * (1 if front else -1), 160],
            "right": [right - 60 * (1 if front else -1), 160],
        }
        out[name] = rows
    rows = _zone_rows(Canvas(_SOLES_FRAME, FOOT_LINE), _sole_zones())
    rows["marks"] = {"left": [560 - _SOLE_SHIFT + 230, 520], "right": [560 + _SOLE_SHIFT - 230, 520]}
    out["soles"] = rows
    return out


picture("body_front")(lambda: _body_chart(90))
picture("body_back")(lambda: _body_chart(270))

_RIPPLE_FRAME = (-200.0, -40.0, 200.0, 1030.0)
_RIPPLE_RADII = {"foot": 24, "ankle": 22, "knee": 30, "hip": 34, "low_back": 38}


def _ripple_body() -> Body:
    # The arm swings forward: the place of the low back is on the back, and not on the arm.
    body = Body(Pose(neck=-8, arms={side: Arm(10, 8, 0, 14) for side in "LR"}), (0.0, 532.0))
    body.plant("R", -6)
    body.plant("L", 10)
    return body


@picture("ripple_body")
def ripple_body() -> Drawing:
    canvas = Canvas(_RIPPLE_FRAME, BODY_LINE)
    body = _ripple_body()
    torso, face, near = trunk(body), head(body), arm(body, "R").full
    limbs = [leg(body, side).full for side in "LR"]
    shape = biggest(soften(unary_union([torso.body, torso.neck, face.skull, *limbs, near]), 3))
    canvas.shape(shape, CHART_SKIN)
    inner = outline(near).intersection(shape.buffer(-5)).difference(disc(*body.at("Rshoulder"), 46))
    canvas.line(inner, QUIET, 4)
    canvas.shape(face.hair.intersection(shape.buffer(6)), HAIR, BODY_LINE * INNER)
    for eye in face.eyes:
        canvas.fill(eye, INK)
    canvas.line(LineString([(-190, -2.5), (190, -2.5)]), INK, 5)
    return Drawing(canvas, [body])


def ripple() -> dict[str, Any]:
    """Numbered places and the curve that joins them, foot to low back, in the units of ripple_body."""
    canvas, body = Canvas(_RIPPLE_FRAME, BODY_LINE), _ripple_body()
    joints = body.joints
    places = {
        "foot": joints["Rankle"] + vec(45, 0, -22),
        "ankle": joints["Rankle"] + vec(-2, 0, 12),
        "knee": joints["Rknee"],
        "hip": joints["Rhip"],
        "low_back": joints["lumbar"] + vec(-34, 0, 20),
    }
    flat = {name: body.project(point)[:2] for name, point in places.items()}
    discs = []
    for name, (x, z) in flat.items():
        px, py = canvas.to_paper(x, z)
        discs.append({"place": name, "x": round(px, 1), "y": round(py, 1), "r": _RIPPLE_RADII[name]})
    curve = canvas.path(LineString(spline(list(flat.values()), False, 24)))
    return {"width": canvas.width, "height": canvas.height, "discs": discs, "curve": curve}


_ARCHES = {"low": -1.0, "typical": 0.0, "high": 1.0}
# A print of the full high arch would be an extreme; this one stands for its class.
PRINT_ARCHES = {"low": -1.0, "typical": 0.0, "high": 0.72}


def _arch(name: str) -> Drawing:
    """The gap under the arch is filled: at a small size the outline alone does not show it."""
    canvas = Canvas((-140, -50, 1140, 770), FOOT_LINE)
    foot = side_foot(arch=_ARCHES[name])
    gap = box(180, 0, 735, 130).difference(foot.full)
    pieces = [part for part in parts(gap) if part.area > 800]
    floor_line(canvas, -90, 1110)
    for piece in pieces:
        canvas.fill(piece.buffer(2), EMPHASIS)
    draw_side_foot(canvas, foot, top=758)
    index = arch_index(footprint(PRINT_ARCHES[name])[0])
    return Drawing(canvas, facts={"arch_index": index})


for _name in _ARCHES:
    picture(f"arch_{_name}")(lambda name=_name: _arch(name))


@picture("logo")
def logo() -> Drawing:
    """One left footprint: the mark of the product."""
    canvas = Canvas((-290, -40, 260, 1030), FOOT_LINE)
    ground, pads = footprint(0.62)
    for part in (ground, *pads):
        canvas.fill(affinity.affine_transform(part, turn_about(0, 480, 6)), PRIMARY)
    return Drawing(canvas)
