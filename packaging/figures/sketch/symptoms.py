"""One picture for each question: it shows what is asked, without words."""

from collections.abc import Callable

from . import panel as p
from . import props, shoes
from .body import leg
from .canvas import Canvas
from .drawing import PICTURES, Drawing, picture
from .foot import draw_side_foot, side_foot, sole_band
from .geometry import LineString, blob, box, direction, disc, dots, ellipse, rounded_box, stroke
from .panel import FLOOR
from .skeleton import Arm, Body, Leg, Pose
from .style import (
    EMPHASIS,
    FAR_SKIN,
    GLOW,
    GLOW_SOFT,
    INK,
    LINE,
    QUIET,
    SHORTS,
    SKIN,
    WHITE,
    WOOD,
)


def _hand_on_back() -> Body:
    """Standing, bent a little, one hand where the back hurts."""
    pose = Pose(pelvis=3, lumbar=9, neckb=8, neck=4, arms={"L": Arm(6, 6, 0, 12), "R": Arm(0, 26, 0, 60)})
    body = Body(pose, (0.0, 531.0))
    body.plant("R", -10)
    body.plant("L", 16)
    x, z = body.at("lumbar")
    body.reach("R", x - 4, z - 22, hand=52)
    return body


@picture("symptom_pain_after_standing")
def pain_after_standing() -> Drawing:
    canvas = p.panel()
    p.clock(canvas, 270, 385, 110, 5)
    body = _hand_on_back()
    at = p.person(canvas, body, 0.49, 620)
    x, z = at("lumbar")
    p.glow_at(canvas, (x - 34, z - 22), 22, 180)
    x, z = at("Rball")
    p.glow_at(canvas, (x - 8, z + 12), 20, 20)
    return Drawing(canvas, [body])


@picture("symptom_hours_standing")
def hours_standing() -> Drawing:
    canvas = p.panel()
    p.clock(canvas, 250, 385, 120, 8)
    pose = Pose(pelvis=2, arms={"L": Arm(0, 6, 0, 30), "R": Arm(0, 6, 0, 30)})
    body = Body(pose, (0.0, 532.0))
    body.plant("R", -14)
    body.plant("L", 14)
    for side, x in (("L", 210.0), ("R", 190.0)):
        body.reach(side, x, 582, hand=86)
    canvas.shape(box(662, FLOOR - 30, 900, 334), WOOD, p.PROP_LINE)
    canvas.shape(rounded_box(636, 328, 925, 352, 8), LINE, p.PROP_LINE)
    p.person(canvas, body, 0.49, 565)
    return Drawing(canvas, [body])


def _torso(canvas: Canvas, x: float, scale: float = 1.02) -> Callable[[str], tuple[float, float]]:
    pose = Pose(pelvis=3, lumbar=8, neckb=8, neck=0, arms={"L": Arm(6, 6, 0, 12), "R": Arm(12, 8, 0, 20)})
    body = Body(pose, (0.0, 120.0))
    return p.person(canvas, body, scale, x, -96, order=["Larm", "Lleg", "Rleg", "trunk", "head", "Rarm"])


@picture("symptom_back_worse_in_some_shoes")
def back_worse_in_some_shoes() -> Drawing:
    canvas = p.panel(floor=False)
    at = _torso(canvas, 280)
    x, z = at("lumbar")
    p.glow_at(canvas, (x - 36, z - 4), 44, 180)
    p.shelf(canvas, 510, 940, 320)
    p.shelf(canvas, 510, 940, 96)
    p.inset(canvas, shoes.heel_shoe, 0.33, 560, 320)
    p.inset(canvas, shoes.flat_shoe, 0.33, 560, 96)
    return Drawing(canvas)


@picture("symptom_better_with_support")
def better_with_support() -> Drawing:
    canvas = p.panel(floor=False)
    p.shelf(canvas, 60, 470, 110)
    p.inset(canvas, shoes.trainer, 0.31, 100, 110)
    p.inset(canvas, shoes.insole, 0.30, 108, 330)
    canvas.arrow([(262, 316), (262, 236)], 13, halo=False)
    canvas.arrow([(500, 300), (590, 300)], 16, halo=False)
    at = _torso(canvas, 760)
    x, z = at("lumbar")
    canvas.line(dots(disc(x - 36, z - 4, 62).exterior, 13, 10), GLOW, 5)
    p.glow_at(canvas, (x - 36, z - 4), 20)
    return Drawing(canvas)


def _foot(canvas: Canvas, scale: float, x: float, z: float, dark: bool = False, glow: str = "") -> None:
    def draw(inner: Canvas) -> None:
        foot = side_foot()
        band = sole_band(foot.full, 62, 150, 740)
        draw_side_foot(inner, foot, band if dark else None, top=1100, dark_colour=GLOW_SOFT)
        if glow == "heel":
            inner.fill(ellipse(105, 105, 86, 92, 8).intersection(foot.full.buffer(-8)), GLOW_SOFT)
            inner.fill(ellipse(98, 92, 52, 58, 8).intersection(foot.full.buffer(-8)), GLOW)

    p.inset(canvas, draw, scale, x, z)


@picture("symptom_first_step_heel_pain")
def first_step_heel_pain() -> Drawing:
    canvas = p.panel()
    # The bed just left, and the morning.
    canvas.shape(rounded_box(-60, 150, 262, 180, 12), WOOD, p.PROP_LINE)
    canvas.shape(box(210, 74, 238, 150), WOOD, p.PROP_LINE)
    canvas.shape(rounded_box(120, 180, 270, 246, 28), WHITE, p.PROP_LINE)
    canvas.shape(
        blob([(-80, 184), (-80, 300), (60, 300), (150, 286), (196, 236), (196, 184)]), SHORTS, p.PROP_LINE
    )
    p.window(canvas, 735, 320)
    _foot(canvas, 0.56, 350, 58, glow="heel")
    props.arcs(canvas, 404, 116, 66, 190)
    return Drawing(canvas)


@picture("symptom_foot_fatigue")
def foot_fatigue() -> Drawing:
    canvas = p.panel()
    p.window(canvas, 735, 320, night=True)
    _foot(canvas, 0.56, 318, 58, dark=True)
    p.inset(canvas, shoes.trainer, 0.2, 60, 66)
    for x in (440, 540, 640):
        canvas.line(stroke([(x, 10), (x - 12, 24), (x, 38), (x - 12, 52)]), GLOW, 7)
    return Drawing(canvas)


@picture("symptom_new_shoes_feel_off")
def new_shoes_feel_off() -> Drawing:
    canvas = p.panel()
    p.inset(canvas, shoes.shoe_box, 0.29, 60, 66)

    def shod(inner: Canvas) -> None:
        leg = [
            (60, 330),
            (70, 480),
            (48, 800),
            (16, 1100),
            (-6, 1350),
            (456, 1350),
            (436, 1100),
            (400, 760),
            (372, 560),
            (372, 420),
            (300, 240),
            (120, 240),
        ]
        inner.shape(blob(leg), SKIN)
        shoes.trainer(inner, inside=False)

    p.inset(canvas, shod, 0.46, 440, 66)
    p.glow_at(canvas, (872, 122), 24, 30)
    p.glow_at(canvas, (452, 190), 20, 165)
    # A tag on a string: just bought.
    canvas.line(stroke([(690, 186), (740, 260), (790, 290)]), QUIET, 4)
    canvas.shape(rounded_box(770, 286, 850, 336, 10), WHITE, p.PROP_LINE)
    canvas.line(disc(786, 311, 5), INK, 3)
    return Drawing(canvas)


@picture("symptom_tight_calves")
def tight_calves() -> Drawing:
    canvas = p.panel()
    pose = Pose(pelvis=1)
    body = Body(pose, (0.0, 520.0))
    body.plant("R", -60)
    body.plant("L", 84)
    at = p.person(canvas, body, 1.36, 470, 60, ("Rcalf",), order=["Lleg", "Rleg"], line=6)
    x, z = at("Rknee")
    canvas.arrow([(x - 218, z - 262), (x - 128, z - 24)], 15, both=True, halo=False)
    return Drawing(canvas, [body])


@picture("symptom_tight_hamstrings")
def tight_hamstrings() -> Drawing:
    """Bending down with straight knees: the hands stop well above the toes."""
    canvas = p.panel()
    pose = Pose(pelvis=52, lumbar=38, neckb=14, neck=-10, arms={"L": Arm(88, 4, 0, 4), "R": Arm(82, 4, 0, 6)})
    body = Body(pose, (-40.0, 526.0))
    body.plant("R", 0)
    body.plant("L", 24)
    at = p.person(canvas, body, 0.66, 470, FLOOR - 34, ("Rhamstring",))
    x, z = at("Rhip")
    kx, kz = at("Rknee")
    canvas.arrow([(kx - 66, kz - 4), (x - 74, z - 12)], 13, both=True, halo=False)
    return Drawing(canvas, [body])


def _heel_from_behind(canvas: Canvas, x: float, roll: float) -> None:
    """The left foot from behind, medial side to the right. `roll` > 0: the ankle sinks inward."""
    s, z0 = roll * 34, 76.0

    def at(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
        return [(x + px, z0 + pz) for px, pz in points]

    # Of the front of the foot, more shows on the outside when the foot rolls in.
    out, inn = -80 - 26 * roll, 66 - 20 * roll
    toes = [
        (out + 8, 2), (out - 6, 26), (out + 6, 48), (out + 34, 58), (0, 84), (inn - 24, 62), (inn, 40), (inn, 14),
        (inn - 12, 2), (0, 0),
    ]  # fmt: skip
    canvas.shape(blob(at(toes)), FAR_SKIN)
    shank = [
        (-88, 620), (-96, 500), (-84, 400), (-52 + s * 0.4, 280), (-38 + s * 0.8, 200), (-52 + s, 158),
        (-48 + s * 0.8, 124),
        (-58 + s * 0.3, 74), (-54 - s * 0.1, 26), (-30, 2), (0, 0), (30, 2), (54 - s * 0.1, 26), (58 + s * 0.3, 74),
        (50 + s * 0.8, 124), (56 + s, 168), (40 + s * 0.8, 212), (56 + s * 0.4, 290), (86, 400), (96, 500), (88, 620),
    ]  # fmt: skip
    canvas.shape(blob(at(shank)), SKIN)
    canvas.line(
        stroke(at([(0, 470), (s * 0.15, 340), (s * 0.9, 190), (s * 0.7, 120), (-s * 0.3, 26)])), EMPHASIS, 10
    )
    if roll:
        # Close to the ankle that rolls: further off it would stand beside the straight one.
        side = 1 if roll > 0 else -1
        canvas.arrow(at([(side * 84, 296), (side * 122, 236), (side * 124, 138)]), 14, halo=False)


def _foot_rolls() -> Canvas:
    canvas = p.panel()
    for x, roll in ((200, 1.0), (500, 0.0), (800, -1.0)):
        _heel_from_behind(canvas, x, roll)
    return canvas


@picture("symptom_foot_rolls_left")
def foot_rolls_left() -> Drawing:
    """Rolling in, straight, rolling out, seen from behind."""
    canvas = _foot_rolls()
    return Drawing(canvas, anchors=_foot_rolls_words(canvas))


def _foot_rolls_words(canvas: Canvas) -> dict[str, tuple[float, float]]:
    """Where the words of the answers go: under each foot."""
    return {name: canvas.to_paper(x, 36) for name, x in (("inward", 200), ("no", 500), ("outward", 800))}


@picture("symptom_foot_rolls_right")
def foot_rolls_right() -> Drawing:
    """Each foot mirrored in its own place, so that rolling in stays the first picture."""
    canvas = p.panel()
    mirrored = _foot_rolls().mirrored()
    ground = len(canvas.marks)
    for mark in mirrored.marks[ground:]:
        x = mark.shape.centroid.x
        shift = 600.0 if x < 400 else -600.0 if x > 600 else 0.0
        part = Canvas(canvas.frame, canvas.line_width, marks=[mark])
        canvas.place(part, 1.0, shift, 0.0)
    return Drawing(canvas, anchors=_foot_rolls_words(canvas))


def _from_behind(root: float = 534.0, **legs: Leg) -> Pose:
    return Pose(legs={"L": legs.get("L", Leg(abd=3, rot=8)), "R": legs.get("R", Leg(abd=3, rot=8))},
                arms={side: Arm(0, 15, 0, 8) for side in "LR"})  # fmt: skip


def _sole_height(body: Body, side: str) -> float:
    return leg(body, side).foot.bounds[1]


@picture("symptom_leg_length")
def leg_length() -> Drawing:
    """From behind: one leg ends above the floor, a block fills the gap, the hips are level."""
    canvas = p.panel()
    pose = _from_behind(L=Leg(hip=22, abd=3, rot=8, knee=44, ankle=22))
    body = Body(pose, (0.0, 534.0), yaw=270, camera=5)
    # Large enough that the picture ends below the waist.
    scale, x0 = 0.94, 500.0
    z0 = 62 - _sole_height(body, "R") * scale
    top = z0 + _sole_height(body, "L") * scale
    lx = x0 + body.at("Lankle")[0] * scale
    # One floor under the block and the other foot: the block is as high as the legs differ.
    canvas.line(LineString([(230, 60), (770, 60)]), INK, p.PROP_LINE)
    canvas.shape(box(lx - 74, 60, lx + 62, top), WOOD, p.PROP_LINE)
    at = p.person(canvas, body, scale, x0, z0, order=["trunk", "Lleg", "Rleg"])
    hip = at("hip")[1]
    canvas.line(dots(LineString([(300, hip), (700, hip)]), 14, 12), EMPHASIS, 6)
    for foot, x in ((top, 318.0), (62.0, 682.0)):
        canvas.arrow([(x, foot), (x, hip - 16)], 11, both=True, halo=False)
        canvas.line(LineString([(x - 30, foot), (x + 30, foot)]), INK, 5)
    return Drawing(canvas, [body])


@picture("symptom_weight_on")
def weight_on() -> Drawing:
    """From behind, each foot on its own scale. Neither carries more: the picture asks and does not answer."""
    canvas = p.panel()
    pose = _from_behind(L=Leg(abd=7, rot=8), R=Leg(abd=7, rot=8))
    body = Body(pose, (0.0, 534.0), yaw=270, camera=5)
    # Large enough that the picture ends below the waist.
    scale, x0 = 0.88, 500.0
    z0 = 122 - _sole_height(body, "L") * scale
    for side, sign in (("L", -1), ("R", 1)):
        x = x0 + body.at(side + "ankle")[0] * scale + sign * 4
        foot = z0 + _sole_height(body, side) * scale
        canvas.shape(rounded_box(x - 82, 44, x + 82, foot + 6, 12), WHITE, p.PROP_LINE)
        dial = (x, 62.0)
        arc = [(dial[0] + 34 * c, dial[1] + 34 * s) for c, s in (direction(a) for a in range(10, 171, 20))]
        canvas.line(stroke(arc), QUIET, 4)
        canvas.line(LineString([dial, (dial[0], dial[1] + 30)]), INK, 6)
    at = p.person(canvas, body, scale, x0, z0, order=["trunk", "Lleg", "Rleg"])
    for side, sign in (("L", -1), ("R", 1)):
        x, z = at(side + "knee")
        canvas.arrow([(x + sign * 120, z + 60), (x + sign * 120, z - 110)], 16, halo=False)
    beside = {side: x0 + body.at(side[0].upper() + "ankle")[0] * scale for side in ("left", "right")}
    anchors = {"left": (beside["left"] - 150, 84.0), "right": (beside["right"] + 158, 84.0)}
    return Drawing(canvas, anchors={name: canvas.to_paper(*at) for name, at in anchors.items()})


@picture("symptom_one_sided_back_tightness")
def one_sided_back_tightness() -> Drawing:
    canvas = p.panel(floor=False)
    body = Body(_from_behind(), (0.0, 100.0), yaw=270, camera=4)
    at = p.person(canvas, body, 0.92, 500, -40)
    x, z = at("lumbar")
    side = [(26, -54), (22, 50), (42, 60), (60, 42), (53, -8), (58, -50)]
    sore = blob([(x - dx, z + dz) for dx, dz in side])
    canvas.fill(sore.buffer(9), GLOW_SOFT)
    canvas.fill(sore.buffer(-5), GLOW)
    canvas.line(dots(blob([(x + dx, z + dz) for dx, dz in side]).exterior, 9, 8), QUIET, 5)
    anchors = {"left": canvas.to_paper(x - 250, z + 190), "right": canvas.to_paper(x + 250, z + 190)}
    return Drawing(canvas, anchors=anchors)


_FOOTWEAR = {
    "trainers": "trainers",
    "flat_shoes": "flat",
    "heels": "heels",
    "boots": "boots",
    "sandals": "sandals",
    "barefoot": "barefoot",
}


@picture("symptom_footwear_most")
def footwear_most() -> Drawing:
    """In two columns, as the answers are, each with room for its name beside it."""
    canvas = p.panel(floor=False)
    anchors = {}
    for k, (answer, kind) in enumerate(_FOOTWEAR.items()):
        x, z = 52 + 492 * (k % 2), 420 - 190 * (k // 2)
        p.shelf(canvas, x - 20, x + 440, z)
        p.inset(canvas, shoes.KINDS[kind], 0.2, x, z, 4.5)
        anchors[answer] = canvas.to_paper(x + 332, z + 70)
    return Drawing(canvas, anchors=anchors)


@picture("symptom_insoles")
def insoles() -> Drawing:
    canvas = p.panel()
    p.inset(canvas, shoes.trainer, 0.5, 250, 62)
    p.inset(canvas, shoes.insole, 0.49, 256, 400)
    canvas.arrow([(500, 384), (500, 262)], 18, halo=False)
    return Drawing(canvas)


_WITH_WORDS = (
    "symptom_weight_on",
    "symptom_one_sided_back_tightness",
    "symptom_footwear_most",
    "symptom_foot_rolls_left",
    "symptom_foot_rolls_right",
)


def anchors() -> dict[str, dict[str, list[float]]]:
    """Where letters and words belong, as fractions of width and height from the top left: `left` and `right` of a
    body, and the id of an answer under the part that shows it.
    """
    out = {}
    for name, scene in PICTURES.items():
        if name in _WITH_WORDS:
            drawing = scene()
            width, height = drawing.canvas.width, drawing.canvas.height
            out[name] = {
                k: [round(x / width, 4), round(y / height, 4)] for k, (x, y) in drawing.anchors.items()
            }
    return out
