"""The footprint that morphs from a low arch to a high one, and the arch index of exactly the shape drawn.

Numbers: 1/1000 of the foot's length, heel at y 0, toes towards +y, +x towards the big toe; the LEFT foot
as its print lies on the floor. The right foot is the left one mirrored. Only the inner edge of the middle
moves.

The arch index is the area of the middle third over the area of the whole print without toes (Cavanagh &
Rodgers 1987, J Biomech 20:547), measured on the polygonised curve, so number and picture cannot disagree.
"""

import itertools
import math
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from kiosk.figures import curve
from kiosk.figures.curve import Bezier, Point
from kiosk.figures.picture import Picture, Shape
from kiosk.visit import ArchPicture, Side

LOW, HIGH = -1.0, 1.0

# The arch shown for each named class; a full +1 is an extreme that few feet have.
SHOWN: Mapping[ArchPicture, float] = MappingProxyType(
    {ArchPicture.LOW: -1.0, ArchPicture.TYPICAL: 0.0, ArchPicture.HIGH: 0.72}
)

# The print without toes: heel, outer edge, ball ... then the inner edge, then back to the heel.
_OUTER: tuple[Point, ...] = (
    (0, 0), (-62, 16), (-102, 62), (-116, 125), (-114, 200), (-118, 290), (-132, 390), (-152, 490),
    (-172, 580), (-182, 650), (-172, 712), (-140, 752), (-80, 782), (0, 803), (80, 812), (140, 800),
    (180, 758), (192, 700), (182, 635),
)  # fmt: skip
_HEEL_INNER: tuple[Point, ...] = ((114, 170), (112, 110), (98, 55), (58, 14))
_INNER_Y = (575.0, 510.0, 420.0, 330.0, 250.0)
_INNER_X: tuple[tuple[float, tuple[float, ...]], ...] = (
    (-1.0, (146, 112, 92, 104, 112)),
    (-0.5, (137, 81, 40, 59, 102)),
    (0.0, (128, 50, -20, 14, 92)),
    (0.5, (112, -5, -72, -39, 81)),
    (1.0, (96, -60, -112, -92, 70)),
)
# Toe pads: centre x, y, radii, tilt of the top to the outside in degrees; big toe first.
_PADS = (
    (132, 905, 56, 66, -4),
    (32, 936, 37, 45, 2),
    (-46, 908, 34, 41, 8),
    (-112, 864, 31, 37, 14),
    (-168, 806, 29, 34, 22),
)
# The whole sole with toes: body and toe capsules united, grown until every pad lies inside, corners
# rounded.
_SOLE: tuple[Point, ...] = (
    (-208, 742), (-213, 786), (-215, 816), (-203, 835), (-179, 845), (-164, 851), (-160, 866),
    (-152, 892), (-135, 906), (-108, 910), (-96, 916), (-87, 938), (-69, 955), (-46, 960), (-22, 957),
    (-11, 966), (10, 988), (34, 993), (58, 985), (77, 974), (92, 980), (124, 993), (155, 989),
    (181, 972), (197, 944), (202, 891), (203, 816), (210, 771), (220, 721), (217, 665), (202, 603),
    (177, 543), (156, 481), (141, 416), (134, 350), (132, 282), (135, 209), (138, 144), (132, 84),
    (116, 44), (86, 11), (49, -10), (2, -18), (-45, -12), (-84, 6), (-116, 40), (-134, 78), (-142, 135),
    (-142, 199), (-145, 271), (-152, 341), (-163, 413), (-177, 486), (-193, 558), (-207, 629),
    (-214, 691),
)  # fmt: skip

_TURN_DEG = 6.0
# The frame is the same for every arch and both feet, so that nothing jumps while the print morphs.
WIDTH, HEIGHT = 488.0, 1064.0
_HEEL_AT = (320.0, 1023.0)
_STROKE = 7.0


def _inner_x(a: float) -> tuple[float, ...]:
    if not LOW <= a <= HIGH:
        raise ValueError("the arch goes from -1 (low) to 1 (high)")
    for (a0, low), (a1, high) in itertools.pairwise(_INNER_X):
        if a <= a1:
            part = (a - a0) / (a1 - a0)
            return tuple(p + part * (q - p) for p, q in zip(low, high, strict=True))
    return _INNER_X[-1][1]


@lru_cache(maxsize=512)
def _print(a: float) -> tuple[Bezier, ...]:
    inner = tuple(zip(_inner_x(a), _INNER_Y, strict=True))
    return curve.closed((*_OUTER, *inner, *_HEEL_INNER))


def outline(a: float) -> str:
    """Path of the left print without toes, in foot units (y up). `a` from -1 low to 1 high; ValueError
    outside.
    """
    return curve.path(_print(a))


@lru_cache(maxsize=512)
def arch_index(a: float) -> float:
    """Arch index of the print drawn for `a`: a ratio, about 0.31 (low) to 0.10 (high), falling all the
    way.
    """
    corners = curve.polygon(_print(a))
    heel, ball = min(y for _, y in corners), max(y for _, y in corners)
    third = (ball - heel) / 3
    middle = curve.area_between(corners, heel + third, ball - third)
    return middle / curve.area_between(corners, heel, ball)


@lru_cache(maxsize=512)
def shape_for_index(index: float) -> float:
    """The `a` whose drawn print has this arch index, to 1e-6; the nearest end for an index that is not
    drawn.
    """
    low, high = LOW, HIGH
    if index >= arch_index(low):
        return low
    if index <= arch_index(high):
        return high
    for _ in range(21):
        middle = (low + high) / 2
        low, high = (middle, high) if arch_index(middle) > index else (low, middle)
    return (low + high) / 2


def _placed(pieces: tuple[Bezier, ...], side: Side) -> tuple[Bezier, ...]:
    """From foot units to the picture: mirrored for the right foot, turned toes-out, y down."""
    sign = 1.0 if side is Side.LEFT else -1.0
    c, s = math.cos(math.radians(_TURN_DEG)), math.sin(math.radians(_TURN_DEG))
    x0 = _HEEL_AT[0] if side is Side.LEFT else WIDTH - _HEEL_AT[0]

    def place(point: Point) -> Point:
        x, y = point
        return (x0 + sign * (c * x - s * y), _HEEL_AT[1] - (s * x + c * y))

    return tuple(Bezier(place(p.start), place(p.handle_1), place(p.handle_2), place(p.end)) for p in pieces)


@lru_cache(maxsize=2)
def _sole(side: Side) -> str:
    return curve.path(_placed(curve.closed(_SOLE), side))


@lru_cache(maxsize=2)
def _pads(side: Side) -> tuple[str, ...]:
    pads = (curve.ellipse(x, y, rx, ry, turn) for x, y, rx, ry, turn in _PADS)
    return tuple(curve.path(_placed(pad, side)) for pad in pads)


@lru_cache(maxsize=512)
def picture(a: float, side: Side, solid: bool = True) -> Picture:
    """The print of one foot with its toes on the pale sole, 488 x 1064 units for every `a`.

    Solid in the side's colour, or open (white with an outline in that colour) where colour cannot be
    relied on: on paper the left print is solid and the right one open. The letter L or R is the caller's
    to add, as words depend on the language.
    """
    colour = side.value
    sole = Shape(_sole(side), fill="sole", stroke="quietInk", stroke_width=4.0, dash=(1.0, 11.0))
    paths = (curve.path(_placed(_print(a), side)), *_pads(side))
    marks = tuple(
        Shape(d, fill=colour) if solid else Shape(d, fill="surface", stroke=colour, stroke_width=2 * _STROKE)
        for d in paths
    )
    return Picture(WIDTH, HEIGHT, (sole, *marks))


def waist(a: float, side: Side) -> Point:
    """Where the inner edge is at the middle of the foot, in the picture's units: for a pointer "look
    here".
    """
    x = min(_inner_x(a)[1:4])
    at = Bezier((x, 420.0), (x, 420.0), (x, 420.0), (x, 420.0))
    return _placed((at,), side)[0].start
