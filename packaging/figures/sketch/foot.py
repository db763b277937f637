"""The close-up foot from its inner side, its sole, and its print. Units: 1/1000 of foot length.

Side view: heel back at x 0, floor z 0, toes towards +x (so it is the left foot). Sole and print: heel at y 0, toes
at 1000, x > 0 towards the big toe (the left foot as a print on the floor).
"""

from dataclasses import dataclass

import numpy as np
from shapely.geometry.base import BaseGeometry

from .canvas import Canvas
from .geometry import (
    LineString,
    Polygon,
    affinity,
    biggest,
    blob,
    box,
    chain,
    direction,
    ellipse,
    fill_corners,
    outline,
    soften,
    stroke,
    unary_union,
)
from .style import EMPHASIS, FAR_SKIN, INK, INNER, SHORTS, SKIN, WHITE

# Three columns: low, typical and high arch; x, z pairs.
_TOP = (
    ((430, 1000), (430, 1000), (430, 1000)),
    ((408, 800), (408, 800), (408, 800)),
    ((380, 600), (380, 600), (382, 600)),
    ((362, 470), (365, 475), (368, 485)),
    ((375, 375), (380, 395), (388, 418)),
    ((415, 305), (420, 328), (432, 358)),
    ((500, 218), (500, 250), (505, 292)),
    ((590, 168), (590, 198), (592, 232)),
    ((680, 135), (680, 152), (680, 172)),
    ((745, 118), (745, 126), (745, 134)),
)
_UNDER = (
    ((735, 0), (735, 0), (735, 0)),
    ((670, 2), (665, 8), (660, 14)),
    ((600, 3), (595, 26), (590, 54)),
    ((520, 4), (520, 48), (520, 98)),
    ((430, 4), (435, 55), (440, 112)),
    ((345, 3), (345, 40), (350, 80)),
    ((270, 0), (262, 12), (258, 22)),
    *(((x, z),) * 3 for x, z in (
        (190, 0), (110, 0), (45, 14), (6, 65), (-4, 125), (14, 205), (55, 290), (80, 370), (82, 480), (66, 630),
        (38, 810), (10, 1000),
    )),
)  # fmt: skip
_ANKLE = np.array([235.0, 270.0])
_BALL = np.array([752.0, 64.0])
_ANKLE_BONE = ((198, 318), (215, 345), (250, 345), (268, 315))


@dataclass(frozen=True, slots=True)
class SideFoot:
    """`full` outline, `big_toe` inside it, `lesser` toes behind it (little one first), `nail` and `bone` lines."""

    full: Polygon
    big_toe: BaseGeometry
    lesser: tuple[BaseGeometry, ...]
    nail: LineString
    bone: LineString
    tip: np.ndarray
    toe_joint: np.ndarray
    ball: np.ndarray

    def moved(self, matrix: list[float]) -> "SideFoot":
        """Turned and shifted by a shapely affine matrix [a, b, d, e, x, y]."""

        def point(p: np.ndarray) -> np.ndarray:
            a, b, d, e, x, y = matrix
            return np.array([a * p[0] + b * p[1] + x, d * p[0] + e * p[1] + y])

        def move(shape: BaseGeometry) -> BaseGeometry:
            return affinity.affine_transform(shape, matrix)

        return SideFoot(
            biggest(move(self.full)),
            move(self.big_toe),
            tuple(move(toe) for toe in self.lesser),
            move(self.nail),
            move(self.bone),
            point(self.tip),
            point(self.toe_joint),
            point(self.ball),
        )


def turn_about(x: float, z: float, degrees: float, dx: float = 0.0, dz: float = 0.0) -> list[float]:
    """Matrix: turn by `degrees` (anticlockwise) about (x, z), then shift."""
    c, s = direction(degrees)
    return [c, -s, s, c, x - c * x + s * z + dx, z - s * x - c * z + dz]


def _mix(row: tuple[tuple[float, float], ...], arch: float) -> np.ndarray:
    low, typical, high = (np.array(p, float) for p in row)
    return typical * (1 - arch) + high * arch if arch >= 0 else typical * (1 + arch) - low * arch


def side_foot(
    arch: float = 0.0,
    toe_up: float = 0.0,
    toe_bend: float = 0.0,
    lesser_up: float | None = None,
    lesser_bend: float | None = None,
    lean: float = 0.0,
    ball_up: float = 0.0,
    lesser_shown: bool = True,
) -> SideFoot:
    """`arch` -1 low to +1 high; `toe_up` at the ball joint, `toe_bend` at the toe joint (tip down); degrees."""

    def leaned(p: np.ndarray) -> tuple[float, float]:
        weight = float(np.clip((p[1] - 230) / 420, 0, 1))
        weight = weight * weight * (3 - 2 * weight)
        c, s = direction(-lean * weight)
        d = p - _ANKLE
        return float(_ANKLE[0] + d[0] * c - d[1] * s), float(_ANKLE[1] + d[0] * s + d[1] * c)

    def lifted(p: tuple[float, float]) -> tuple[float, float]:
        x, z = p
        return (x, z + ball_up * max(0.0, (x - 560) / 175)) if x <= 735 else p

    top = [leaned(_mix(row, arch)) for row in _TOP]
    under = [lifted(leaned(_mix(row, arch))) for row in _UNDER]
    ball = _BALL + np.array([0.0, ball_up])
    front = [(ball[0] + 34, 104 + ball_up), (ball[0] + 46, 60 + ball_up), (ball[0] + 20, 8 + ball_up)]
    body = blob([*top, *front, *under], 10)
    toe, joint, tip, way = _toe(ball, toe_up, toe_bend, (112, 86), (60, 47, 44))
    full = biggest(soften(fill_corners(body.union(toe), 22), 9, 4))
    lesser = []
    if lesser_shown:
        up = toe_up if lesser_up is None else lesser_up
        bend = toe_bend if lesser_bend is None else lesser_bend
        for k in range(3):
            length = 1 - 0.1 * k
            root = ball + np.array([-14.0 - 26 * k, -6.0])
            lesser.append(_toe(root, up, bend, (122 * length, 92 * length), (50, 38 - 2 * k, 34 - 2 * k))[0])
    d = direction(way)
    n = np.array([-d[1], d[0]])
    nail = stroke([tip + d * -22 + n * 40, tip + d * 8 + n * 37, tip + d * 30 + n * 26])
    return SideFoot(
        full,
        toe.intersection(full.buffer(3)),
        tuple(lesser[::-1]),
        nail,
        stroke(_ANKLE_BONE),
        tip,
        joint,
        ball,
    )


def _toe(
    root: np.ndarray, up: float, bend: float, lengths: tuple[float, float], radii: tuple[float, float, float]
) -> tuple[BaseGeometry, np.ndarray, np.ndarray, float]:
    joint = root + direction(up) * lengths[0]
    tip = joint + direction(up - bend) * lengths[1]
    balls = [(*root, radii[0]), (*joint, radii[1]), (*tip, radii[2])]
    return chain(balls), joint, tip, up - bend


def sole_band(full: BaseGeometry, thickness: float, x0: float, x1: float, top: float = 280.0) -> BaseGeometry:
    """The band along the sole: fascia (thin, long) or arch muscles."""
    band = full.difference(affinity.translate(full, 0, thickness)).intersection(box(x0, -50, x1, top))
    return soften(biggest(band), 8, 4).intersection(full)


_CUFF = 62.0


def draw_side_foot(
    canvas: Canvas,
    foot: SideFoot,
    dark: BaseGeometry | None = None,
    top: float = 930.0,
    clip: BaseGeometry | None = None,
    skin: str = SKIN,
    bone: bool = True,
    dark_colour: str = EMPHASIS,
    sock: float | None = None,
) -> None:
    """The leg is cut at `top` (or by `clip`), and the cut gets no outline. A `sock` reaches up to that height."""
    window = clip if clip is not None else box(-3000, -3000, 4000, top)
    full = biggest(foot.full.intersection(window))
    hidden: BaseGeometry = full
    seen = []
    for toe in foot.lesser[::-1]:
        if toe.difference(hidden.buffer(1)).area > 40:
            seen.append(toe)
        hidden = hidden.union(toe)
    for toe in seen[::-1]:
        canvas.shape(toe, FAR_SKIN)
    canvas.fill(full, skin)
    if sock is not None:
        canvas.fill(full.intersection(box(-3000, -3000, 4000, sock)), SHORTS)
    if dark is not None:
        canvas.fill(dark.intersection(full), dark_colour)
    canvas.line(outline(full).intersection(window.buffer(-6)))
    thin = canvas.line_width * INNER
    if sock is not None:
        for z in (sock, sock - _CUFF):
            canvas.line(LineString([(-3000, z), (4000, z)]).intersection(full), width=thin)
        return
    if bone:
        canvas.line(foot.bone, width=thin)
    over_toe = dark is not None and dark.covers(foot.nail.interpolate(0.5, normalized=True))
    canvas.line(foot.nail, WHITE if over_toe else INK, thin)


# Sole outline of the left foot, and each toe as three circles.
_SOLE = (
    (0, -10), (-72, 8), (-120, 62), (-134, 130), (-134, 210), (-140, 310), (-154, 410), (-174, 510), (-194, 600),
    (-204, 665), (-204, 720), (-190, 760), (-120, 800), (0, 830), (120, 835), (180, 810), (208, 750), (212, 690),
    (196, 610), (160, 520), (134, 420), (124, 320), (126, 230), (130, 140), (116, 60), (68, 8),
)  # fmt: skip
_SOLE_TOES = (
    ((138, 790, 58), (136, 880, 58), (132, 925, 60)),
    ((40, 800, 40), (36, 900, 38), (32, 945, 40)),
    ((-40, 790, 38), (-46, 870, 35), (-48, 915, 37)),
    ((-106, 765, 36), (-116, 830, 32), (-118, 868, 34)),
    ((-160, 725, 36), (-172, 775, 30), (-176, 805, 32)),
)
_PADS = ((132, 905, 56, 66, -4), (32, 936, 37, 45, 2), (-46, 908, 34, 41, 8), (-112, 864, 31, 37, 14),
         (-168, 806, 29, 34, 22))  # fmt: skip
_PRINT_OUTER = (
    (0, 0), (-62, 16), (-102, 62), (-116, 125), (-114, 200), (-118, 290), (-132, 390), (-152, 490), (-172, 580),
    (-182, 650), (-172, 712), (-140, 752), (-80, 782), (0, 803), (80, 812), (140, 800), (180, 758), (192, 700),
    (182, 635),
)  # fmt: skip
_PRINT_HEEL = ((114, 170), (112, 110), (98, 55), (58, 14))
_PRINT_INNER = {  # arch: x of the inner edge at y 575, 510, 420, 330, 250
    -1.0: (146, 112, 92, 104, 112),
    -0.5: (137, 81, 40, 59, 102),
    0.0: (128, 50, -20, 14, 92),
    0.5: (112, -5, -72, -39, 81),
    1.0: (96, -60, -112, -92, 70),
}


def sole() -> tuple[BaseGeometry, list[BaseGeometry]]:
    """Sole and toes of the left foot; the big toe first."""
    return blob(_SOLE), [chain(toe) for toe in _SOLE_TOES]


def sole_silhouette() -> Polygon:
    body, toes = sole()
    return Polygon(biggest(soften(unary_union([body, *toes]).buffer(16).buffer(-14), 8, 4)).exterior)


def footprint(arch: float) -> tuple[BaseGeometry, list[BaseGeometry]]:
    """Print without toes, and the five toe pads, of the left foot."""
    keys = sorted(_PRINT_INNER)
    inner = [
        (float(np.interp(arch, keys, [_PRINT_INNER[key][row] for key in keys])), y)
        for row, y in enumerate((575, 510, 420, 330, 250))
    ]
    pads = [ellipse(x, y, rx, ry, -turn) for x, y, rx, ry, turn in _PADS]
    return blob([*_PRINT_OUTER, *inner, *_PRINT_HEEL]), pads


def arch_index(print_without_toes: BaseGeometry) -> float:
    """Middle third of the print's area over the whole, toes left out (Cavanagh & Rodgers 1987)."""
    _, y0, _, y1 = print_without_toes.bounds
    third = (y1 - y0) / 3
    areas = [
        print_without_toes.intersection(box(-999, y0 + i * third, 999, y0 + (i + 1) * third)).area
        for i in range(3)
    ]
    return areas[1] / sum(areas)


def draw_sole(
    canvas: Canvas,
    matrix: list[float],
    skin: str = SKIN,
    toes_dark: tuple[int, ...] = (),
    nails: bool = False,
) -> None:
    """Little toe to big toe, then the sole over them without its outline where a toe is."""
    body, toes = sole()
    placed = [affinity.affine_transform(toe, matrix) for toe in toes]
    base = affinity.affine_transform(body, matrix)
    for k in (4, 3, 2, 1, 0):
        canvas.shape(placed[k], EMPHASIS if k in toes_dark else skin)
    canvas.fill(base, skin)
    canvas.line(outline(base).difference(unary_union(placed).buffer(-1)))
    if nails:
        for k, (x, y, r) in enumerate(
            ((132, 945, 32), (32, 960, 19), (-47, 930, 17), (-117, 880, 15), (-175, 815, 14))
        ):
            nail = affinity.affine_transform(ellipse(x, y, r, r), matrix)
            canvas.line(nail, WHITE if k in toes_dark else INK, canvas.line_width * 0.5)
