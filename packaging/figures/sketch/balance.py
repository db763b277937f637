"""The one-leg test: how to stand, and the same with crossed arms. The left picture is the mirrored right one."""

from . import props
from .canvas import Canvas
from .drawing import Drawing, picture
from .geometry import LineString, affinity, box, disc, dots, rounded_box
from .paint import paint
from .skeleton import Arm, Body, Leg, Pose, vec
from .style import BODY_LINE, BODY_PROP_LINE, FLOOR_BAND, INK, QUIET, SHIRT, WOOD

_FRAME = (-360.0, -90.0, 560.0, 1060.0)
_NEARER = 120.0
"""The screen stands within reach of who steps forward: the whole way to it is drawn this much shorter."""
_RAIL_TOP = 560.0


def _stance() -> Body:
    """On the near (right) leg, the other foot lifted behind, one hand just above the rail, eyes ahead."""
    pose = Pose(pelvis=1, neck=-6, legs={"R": Leg(), "L": Leg(hip=0, knee=58, ankle=6)})
    pose.arms = {"R": Arm(0, 6, 0, 12), "L": Arm(14, 8, 0, 14)}
    body = Body(pose, (0.0, 533.0))
    body.plant("R", -4)
    body.reach("R", 176, _RAIL_TOP + 58, hand=78)
    return body


def _howto() -> Drawing:
    canvas = Canvas(_FRAME, BODY_LINE)
    body = _stance()
    # The kiosk to look at, and the rail before it.
    screen = 560 - _NEARER
    canvas.shape(rounded_box(screen, 420, screen + 42, 1010, 20), INK)
    canvas.fill(rounded_box(screen + 2, 462, screen + 10, 968, 4), SHIRT)
    canvas.shape(box(screen + 12, 22, screen + 32, 420), QUIET, BODY_PROP_LINE)
    canvas.shape(rounded_box(screen - 55, 0, screen + 95, 26, 8), INK)
    # The rail runs along the client, behind the body: one that ends before it looks like a table.
    back, front = -318, screen - 102
    canvas.shape(box(back, _RAIL_TOP - 262, front, _RAIL_TOP - 248), WOOD, BODY_PROP_LINE)
    for x in (back, front):
        canvas.shape(box(x - 10, 0, x + 10, _RAIL_TOP - 20), WOOD, BODY_PROP_LINE)
    canvas.shape(rounded_box(back - 22, _RAIL_TOP - 26, front + 22, _RAIL_TOP, 13), WOOD, BODY_PROP_LINE)
    props.floor(canvas, -340, 545)
    paint(canvas, body, ("Lshank", "Lfoot"))
    head_x, head_z = body.at("head")
    canvas.line(dots(LineString([(head_x + 90, head_z - 4), (545 - _NEARER, head_z - 34)]), 20, 14), QUIET, 7)
    x, _ = body.at("Lankle")
    canvas.arrow([(x - 84, 30), (x - 116, 106), (x - 100, 190)], 15)
    wrist_x, wrist_z = body.at("Rwrist")
    anchors = {
        "1": canvas.to_paper(wrist_x + 44, wrist_z + 84),
        "2": canvas.to_paper(x - 70, 256),
        "3": canvas.to_paper(430 - _NEARER * 0.7, head_z + 52),
        "4": canvas.to_paper(124, 78),
        "standing": canvas.to_paper(24, -50),
        "lifted": canvas.to_paper(x - 10, -50),
    }
    return Drawing(canvas, [body], anchors=anchors)


@picture("balance_howto_right")
def right_leg() -> Drawing:
    drawing = _howto()
    drawing.anchors["right"] = drawing.anchors.pop("standing")
    drawing.anchors["left"] = drawing.anchors.pop("lifted")
    return drawing


@picture("balance_howto_left")
def left_leg() -> Drawing:
    """No letters are in the picture, so mirroring is safe; the marks L and R are set by the screen."""
    drawing = _howto()
    width = drawing.canvas.width
    drawing.canvas = drawing.canvas.mirrored()
    anchors = {name: (width - x, y) for name, (x, y) in drawing.anchors.items()}
    anchors["left"] = anchors.pop("standing")
    anchors["right"] = anchors.pop("lifted")
    drawing.anchors = anchors
    return drawing


@picture("balance_crossed_arms")
def crossed_arms() -> Drawing:
    """Three-quarter view: from the side this looks like praying, from the front the lifted foot seems to stand."""
    canvas = Canvas((-290, -90, 370, 1030), BODY_LINE)
    pose = Pose(neck=-8, legs={"L": Leg(abd=-3, rot=6), "R": Leg(hip=44, knee=88, ankle=4, abd=2)})
    body = Body(pose, (0.0, 534.0), yaw=62, camera=12)
    limits = {"sh": (0.0, 80.0), "shabd": (-10.0, 60.0), "shrot": (0.0, 125.0), "el": (60.0, 150.0)}
    for side, sign, forward, down in (("R", -1, 84, -44), ("L", 1, 72, -56)):
        target = body.joints["chest"] + vec(forward, -sign * 56, down)
        body.search(side, "palm", target, {"sh": 30, "shabd": -4, "shrot": 70, "el": 121}, limits)
    shadow = affinity.scale(disc(*body.project(vec(20, 0, 0))[:2], 170), 1, 0.3)
    canvas.fill(shadow, FLOOR_BAND)
    props.handrail_across(canvas, body, 300)
    paint(canvas, body, ("Rshank", "Rfoot"), order=["trunk", "head", "Lleg", "Rleg", "Larm", "Rarm"])
    x, z = body.at("Rankle")
    canvas.arrow([(x - 95, z - 70), (x - 100, z + 10), (x - 95, z + 75)], 16)
    return Drawing(canvas, [body])


def anchors() -> dict[str, dict[str, list[float]]]:
    """Named points of the how-to pictures as fractions of width and height, from the top left.

    1 hand and rail, 2 lifted foot, 3 eyes ahead, 4 standing foot; left and right: where the marks L and R belong.
    """
    out = {}
    for name, scene in (("balance_howto_left", left_leg), ("balance_howto_right", right_leg)):
        drawing = scene()
        width, height = drawing.canvas.width, drawing.canvas.height
        out[name] = {
            key: [round(x / width, 4), round(y / height, 4)] for key, (x, y) in drawing.anchors.items()
        }
    return out
