"""Shoes from the side, toe to the right. Units: 1/1000 of foot length, ground z 0, heel near x 0."""

from .canvas import Canvas
from .foot import draw_side_foot, side_foot
from .geometry import LineString, Polygon, blob, box, rounded_box, stroke
from .style import FAR_SHORTS, SHIRT, SHORTS, TOWEL, WHITE, WOOD


def _thin(canvas: Canvas) -> float:
    return canvas.line_width * 0.7


def trainer(canvas: Canvas, inside: bool = True) -> None:
    """With `inside` the collar's far rim shows, as for an empty shoe."""
    if inside:
        canvas.shape(
            blob([(10, 250), (45, 345), (150, 330), (310, 420), (350, 380), (300, 250), (150, 200)]),
            FAR_SHORTS,
        )
    upper = [
        (2, 70), (-18, 190), (20, 330), (52, 348), (110, 290), (200, 268), (290, 330), (338, 412), (380,
        400), (470, 318),
        (600, 240), (760, 200), (900, 180), (1000, 130), (1030, 60), (520, 40),
    ]  # fmt: skip
    canvas.shape(blob(upper), SHORTS)
    canvas.line(stroke([(640, 222), (690, 150), (700, 70)]), width=_thin(canvas))
    canvas.line(stroke([(190, 268), (225, 170), (330, 80)]), width=_thin(canvas))
    for x, z in ((400, 372), (470, 315), (545, 268)):
        canvas.line(LineString([(x, z), (x - 52, z - 62)]), WHITE, canvas.line_width)
    bottom = [
        (-34, 84),
        (-40, 40),
        (-10, 2),
        (300, 0),
        (700, 0),
        (900, 4),
        (1030, 40),
        (1058, 84),
        (900, 92),
        (500, 84),
    ]
    canvas.shape(blob(bottom), WHITE)


def flat_shoe(canvas: Canvas) -> None:
    canvas.shape(blob([(24, 196), (130, 172), (420, 146), (606, 164), (420, 60), (120, 60)]), FAR_SHORTS)
    upper = [
        (4, 34), (-14, 120), (8, 212), (40, 206), (120, 118), (300, 92), (480, 108), (600, 160), (740, 158),
        (900, 108), (1000, 44), (960, 20), (400, 20),
    ]  # fmt: skip
    canvas.shape(blob(upper), SHORTS)
    canvas.shape(rounded_box(-14, 0, 1000, 34, 16), WOOD, _thin(canvas))


def heel_shoe(canvas: Canvas) -> None:
    canvas.shape(Polygon([(16, 336), (104, 336), (92, 0), (44, 0)]).buffer(6), FAR_SHORTS)
    canvas.shape(blob([(44, 470), (190, 424), (430, 306), (624, 226), (590, 190), (230, 330)]), FAR_SHORTS)
    upper = [
        (6, 330), (-6, 420), (24, 478), (60, 462), (150, 372), (330, 270), (500, 210), (620, 224), (760,
        176), (900, 96),
        (1010, 26), (960, 4), (700, 4), (560, 60), (400, 170), (220, 282), (100, 318),
    ]  # fmt: skip
    canvas.shape(blob(upper), SHORTS)


def boot(canvas: Canvas) -> None:
    canvas.shape(blob([(0, 700), (60, 742), (330, 742), (390, 700), (330, 668), (60, 668)]), FAR_SHORTS)
    upper = [
        (0, 80), (-18, 190), (30, 330), (20, 520), (0, 700), (60, 676), (200, 664), (330, 676), (390, 700), (384, 560),
        (392, 420), (480, 310), (640, 240), (860, 205), (990, 160), (1030, 80), (520, 50),
    ]  # fmt: skip
    canvas.shape(blob(upper), SHORTS)
    for x, z in ((392, 560), (388, 480), (400, 400), (455, 330)):
        canvas.line(LineString([(x - 8, z), (x - 96, z - 24)]), WHITE, canvas.line_width)
    canvas.shape(rounded_box(-34, 0, 1050, 84, 30), WOOD)
    canvas.shape(Polygon([(-30, 30), (-30, 0), (240, 0), (250, 30)]).buffer(3), WOOD, _thin(canvas))


def sandal(canvas: Canvas) -> None:
    """On a foot: straps alone do not look like a shoe."""
    inner = Canvas((0, 0, 1, 1), canvas.line_width)
    draw_side_foot(inner, side_foot(), top=430, bone=False)
    canvas.place(inner, 1.0, 0, 66)
    front = [(556, 60), (574, 170), (612, 250), (700, 212), (716, 130), (712, 60)]
    canvas.shape(Polygon(front).buffer(14).buffer(-14), SHORTS)
    back = [(30, 60), (2, 150), (8, 240), (66, 330), (330, 470), (404, 430), (120, 270), (96, 160), (110, 60)]
    canvas.shape(Polygon(back).buffer(14).buffer(-14), SHORTS)
    canvas.shape(rounded_box(-34, 0, 1030, 70, 34), WOOD)


def bare_foot(canvas: Canvas) -> None:
    draw_side_foot(canvas, side_foot(), top=520)


def insole(canvas: Canvas) -> None:
    """An insole from the side: thin, with a heel cup and a rise under the arch."""
    shape = [
        (0, 60), (10, 110), (60, 84), (180, 66), (300, 92), (420, 118), (540, 92), (680, 52), (860, 44), (1000, 50),
        (1010, 26), (860, 10), (600, 4), (200, 4), (60, 14),
    ]  # fmt: skip
    canvas.shape(blob(shape), SHIRT)
    canvas.fill(blob([(210, 30), (320, 70), (420, 94), (520, 72), (620, 30), (420, 18)]), FAR_SHORTS)


def shoe_box(canvas: Canvas) -> None:
    canvas.shape(box(0, 0, 1100, 380), TOWEL)
    canvas.shape(rounded_box(-30, 380, 1130, 470, 10), WOOD)
    canvas.line(LineString([(420, 200), (680, 200)]), width=_thin(canvas))


KINDS = {"trainers": trainer, "flat": flat_shoe, "heels": heel_shoe, "boots": boot, "sandals": sandal,
         "barefoot": bare_foot}  # fmt: skip
