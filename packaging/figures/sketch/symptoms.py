"""One picture for each question: it shows what is asked, without words."""

from . import panel as p
from . import props, shoes
from .canvas import Canvas
from .drawing import Drawing, picture
from .foot import draw_side_foot, side_foot, sole_band
from .geometry import LineString, blob, box, disc, dots, ellipse, rounded_box, stroke
from .panel import FLOOR
from .skeleton import Arm, Body, Leg, Pose
from .style import (
    EMPHASIS,
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
    pose = Pose(pelvis=3, lumbar=9, neckb=8, neck=4, arms={"L": Arm(6, 6, 0, 12), "R": Arm(0, 10, 0, 60)})
    body = Body(pose, (0.0, 531.0))
    body.plant("R", -10)
    body.plant("L", 16)
    x, z = body.at("lumbar")
    body.reach("R", x - 52, z + 6, hand=60)
    return body


@picture("symptom_pain_after_standing")
def pain_after_standing() -> Drawing:
    canvas = p.panel()
    p.clock(canvas, 270, 385, 110, 5)
    body = _hand_on_back()
    at = p.person(canvas, body, 0.505, 620)
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
        body.reach(side, x, 566, hand=86)
    canvas.shape(box(662, FLOOR - 30, 900, 334), WOOD, p.PROP_LINE)
    canvas.shape(rounded_box(636, 328, 925, 352, 8), LINE, p.PROP_LINE)
    p.person(canvas, body, 0.505, 565)
    return Drawing(canvas, [body])


def _torso(canvas: Canvas, x: float, scale: float = 0.86):  # type: ignore[no-untyped-def]
    pose = Pose(pelvis=3, lumbar=8, neckb=8, neck=0, arms={"L": Arm(6, 6, 0, 12), "R": Arm(12, 8, 0, 20)})
    body = Body(pose, (0.0, 120.0))
    return p.person(canvas, body, scale, x, -60, order=["Larm", "Lleg", "Rleg", "trunk", "head", "Rarm"])


@picture("symptom_back_worse_in_some_shoes")
def back_worse_in_some_shoes() -> Drawing:
    canvas = p.panel(floor=False)
    at = _torso(canvas, 280)
    x, z = at("lumbar")
    p.glow_at(canvas, (x - 32, z - 2), 40, 180)
    p.shelf(canvas, 520, 940, 300)
    p.shelf(canvas, 520, 940, 90)
    p.inset(canvas, shoes.heel_shoe, 0.29, 590, 300)
    p.inset(canvas, shoes.flat_shoe, 0.29, 590, 90)
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
    canvas.line(dots(disc(x - 30, z - 2, 58).exterior, 9, 7), GLOW, 5)
    p.glow_at(canvas, (x - 30, z - 2), 20)
    return Drawing(canvas)


def _foot(canvas: Canvas, scale: float, x: float, z: float, dark: bool = False, glow: str = "") -> None:
    def draw(inner: Canvas) -> None:
        foot = side_foot()
        band = sole_band(foot.full, 62, 150, 740)
        draw_side_foot(inner, foot, band if dark else None, top=1040, dark_colour=GLOW_SOFT)
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
    canvas.shape(blob([(-80, 184), (-80, 300), (60, 300), (150, 286), (196, 236), (196, 184)]), SHORTS, p.PROP_LINE)
    p.window(canvas, 735, 320)
    _foot(canvas, 0.52, 370, 58, glow="heel")
    props.arcs(canvas, 420, 112, 62, 190)
    return Drawing(canvas)


@picture("symptom_foot_fatigue")
def foot_fatigue() -> Drawing:
    canvas = p.panel()
    p.window(canvas, 735, 320, night=True)
    _foot(canvas, 0.52, 330, 58, dark=True)
    p.inset(canvas, shoes.trainer, 0.2, 60, 66)
    for x in (440, 540, 640):
        canvas.line(stroke([(x, 10), (x - 12, 24), (x, 38), (x - 12, 52)]), GLOW, 7)
    return Drawing(canvas)


@picture("symptom_new_shoes_feel_off")
def new_shoes_feel_off() -> Drawing:
    canvas = p.panel()
    p.inset(canvas, shoes.shoe_box, 0.29, 60, 66)

    def shod(inner: Canvas) -> None:
        leg = [(60, 330), (70, 480), (40, 800), (10, 1100), (440, 1100), (400, 760), (372, 560), (372, 420), (300, 240), (120, 240)]
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
    canvas.arrow([(x - 110, z - 300), (x - 84, z - 40)], 15, both=True, halo=False)
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
    s = roll * 30
    z0 = 88.0

    def at(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
        return [(x + px, z0 + pz) for px, pz in points]

    # The front of the foot shows beside the heel: more of it on the outside when the foot rolls in.
    out = -64 - 22 * roll
    toes = [(out, 6), (out - 4, 34), (out + 26, 52), (0, 60), (52 - 12 * roll, 52), (66 - 14 * roll, 30), (58 - 12 * roll, 6), (0, 0)]
    canvas.shape(blob(at(toes)), SKIN)
    leg = [
        (-66, 560), (-72, 430), (-54, 300), (-34 + s * 0.8, 200), (-48 + s, 150), (-44 + s * 0.6, 110), (-56 + s * 0.2, 60),
        (-44, 12), (0, 0), (44, 12), (56 + s * 0.2, 60), (46 + s * 0.6, 110), (52 + s, 160), (36 + s * 0.8, 210), (56, 300),
        (74, 430), (68, 560),
    ]  # fmt: skip
    canvas.shape(blob(at(leg)), SKIN)
    axis = stroke(at([(0, 430), (0, 320), (s, 160), (-s * 0.25, 22)]))
    canvas.line(axis, EMPHASIS, 9)
    if roll:
        side = 1 if roll > 0 else -1
        arrow = [(side * 64, 250), (side * 128, 190), (side * 122, 96)]
        canvas.arrow(at(arrow), 13, halo=False)


def _foot_rolls() -> Canvas:
    canvas = p.panel()
    for x, roll in ((190, 1.0), (500, 0.0), (810, -1.0)):
        _heel_from_behind(canvas, x, roll)
    return canvas


@picture("symptom_foot_rolls_left")
def foot_rolls_left() -> Drawing:
    """Rolling in, straight, rolling out, seen from behind."""
    return Drawing(_foot_rolls())


@picture("symptom_foot_rolls_right")
def foot_rolls_right() -> Drawing:
    """Each foot mirrored in its own place, so that rolling in stays the first picture."""
    canvas = p.panel()
    mirrored = _foot_rolls().mirrored()
    ground = len(canvas.marks)
    for mark in mirrored.marks[ground:]:
        x = mark.shape.centroid.x
        shift = 620.0 if x < 350 else -620.0 if x > 650 else 0.0
        part = Canvas(canvas.frame, canvas.line_width, marks=[mark])
        canvas.place(part, 1.0, shift, 0.0)
    return Drawing(canvas)


def _from_behind(root: float = 534.0, **legs: Leg) -> Pose:
    return Pose(legs={"L": legs.get("L", Leg(abd=3, rot=8)), "R": legs.get("R", Leg(abd=3, rot=8))},
                arms={side: Arm(0, 15, 0, 8) for side in "LR"})  # fmt: skip


@picture("symptom_leg_length")
def leg_length() -> Drawing:
    """From behind: one leg ends above the floor, a block fills the gap, the hips are level."""
    canvas = p.panel()
    pose = _from_behind(L=Leg(hip=13, abd=3, rot=6, knee=26, ankle=13))
    body = Body(pose, (0.0, 534.0), yaw=270, camera=8)
    scale, x0, z0 = 0.8, 500.0, 62.0
    probe = (body.joints["Lball"][2] + body.joints["Lheel"][2]) / 2
    lift = float(probe) * scale
    lx, _ = body.at("Lankle")
    canvas.shape(rounded_box(x0 + lx * scale - 62, z0 - 24, x0 + lx * scale + 60, z0 - 8 + lift, 5), WOOD, p.PROP_LINE)
    at = p.person(canvas, body, scale, x0, z0, order=["trunk", "Lleg", "Rleg"])
    _, hz = at("hip")
    canvas.line(dots(LineString([(250, hz + 40), (750, hz + 40)]), 14, 12), EMPHASIS, 6)
    ax, az = at("Lankle")
    canvas.arrow([(ax - 120, z0 - 20), (ax - 120, z0 + lift + 60)], 10, both=True, halo=False)
    _ = az
    return Drawing(canvas, [body])


@picture("symptom_weight_on")
def weight_on() -> Drawing:
    """From behind, on two scales: one carries more."""
    canvas = p.panel()
    pose = _from_behind(L=Leg(abd=-3, rot=8), R=Leg(abd=11, rot=8, hip=6, knee=12, ankle=6))
    pose.tilt = 3.0
    pose.side_bend = -3.0
    body = Body(pose, (0.0, 534.0), yaw=270, camera=8)
    scale, x0, z0 = 0.47, 500.0, 104.0
    for side, drop, width in (("L", 6.0, 20.0), ("R", 0.0, 9.0)):
        ax, _ = body.at(side + "ankle")
        ax = x0 + ax * scale
        canvas.shape(rounded_box(ax - 56, 50, ax + 56, 88 - drop, 8), WHITE, p.PROP_LINE)
        canvas.arrow([(ax + (-104 if side == "L" else 104), 250), (ax + (-104 if side == "L" else 104), 120)], width, halo=False)
    p.person(canvas, body, scale, x0, z0)
    return Drawing(canvas, [body])


@picture("symptom_one_sided_back_tightness")
def one_sided_back_tightness() -> Drawing:
    canvas = p.panel(floor=False)
    body = Body(_from_behind(), (0.0, 100.0), yaw=270, camera=4)
    at = p.person(canvas, body, 0.92, 500, -40, order=["head", "Lleg", "Rleg", "trunk", "Larm", "Rarm"])
    x, z = at("lumbar")
    side = [(34, -58), (30, 50), (54, 62), (74, 40), (66, -10), (72, -54)]
    canvas.fill(blob([(x - dx, z + dz) for dx, dz in side]), GLOW)
    canvas.line(dots(blob([(x + dx, z + dz) for dx, dz in side]).exterior, 9, 8), QUIET, 5)
    props.arcs(canvas, x - 84, z, 42, 180)
    return Drawing(canvas)


@picture("symptom_footwear_most")
def footwear_most() -> Drawing:
    canvas = p.panel(floor=False)
    for k, kind in enumerate(("trainers", "flat", "heels", "boots", "sandals", "barefoot")):
        x, z = 85 + 310 * (k % 3), 330 - 270 * (k // 3)
        p.shelf(canvas, x - 25, x + 245, z)
        p.inset(canvas, shoes.KINDS[kind], 0.215, x, z)
    return Drawing(canvas)


@picture("symptom_insoles")
def insoles() -> Drawing:
    canvas = p.panel()
    p.inset(canvas, shoes.trainer, 0.5, 250, 62)
    p.inset(canvas, shoes.insole, 0.49, 256, 400)
    canvas.arrow([(500, 384), (500, 262)], 18, halo=False)
    return Drawing(canvas)


