"""How to see one's own print: wet the foot, step on paper, look."""

from . import panel as p
from .canvas import Canvas
from .drawing import Drawing, picture
from .foot import draw_side_foot, footprint, side_foot, turn_about
from .geometry import LineString, Polygon, affinity, blob, rounded_box
from .style import FAR_SHORTS, QUIET, WATER, WHITE


def _drop(canvas: Canvas, x: float, z: float, size: float) -> None:
    shape = [
        (0, 1.7),
        (0.55, 0.6),
        (0.7, -0.1),
        (0.4, -0.75),
        (0, -0.9),
        (-0.4, -0.75),
        (-0.7, -0.1),
        (-0.55, 0.6),
    ]
    canvas.shape(blob([(x + dx * size, z + dz * size) for dx, dz in shape]), WATER, 4)


@picture("wet_print_howto")
def wet_print_howto() -> Drawing:
    canvas = p.panel()
    foot = side_foot()

    def draw(inner: Canvas) -> None:
        draw_side_foot(inner, foot, top=900)

    # Wet the foot in a shallow tray.
    p.inset(canvas, draw, 0.26, 50, 130)
    canvas.shape(Polygon([(24, 150), (50, 84), (316, 84), (342, 150)]).buffer(4), WHITE, p.PROP_LINE)
    canvas.fill(Polygon([(31, 138), (40, 116), (326, 116), (335, 138)]), WATER)
    for x, z, size in ((336, 206, 12), (306, 262, 9), (30, 236, 10)):
        _drop(canvas, x, z, size)
    canvas.arrow([(180, 560), (180, 470)], 13, halo=False)
    _chevron(canvas, 376, 330)
    # Step on paper.
    canvas.shape(Polygon([(402, 64), (440, 94), (712, 94), (690, 64)]).buffer(2), WHITE, p.PROP_LINE)
    p.inset(canvas, draw, 0.25, 426, 84)
    canvas.arrow([(560, 560), (560, 470)], 13, halo=False)
    _chevron(canvas, 726, 330)
    # The print that stays.
    canvas.shape(rounded_box(770, 60, 968, 440, 6), WHITE, p.PROP_LINE)
    ground, pads = footprint(0.0)
    for part in (ground, *pads):
        placed = affinity.affine_transform(part, turn_about(0, 480, 6))
        canvas.fill(affinity.affine_transform(placed, [0.32, 0, 0, 0.32, 868, 92]), FAR_SHORTS)
    return Drawing(canvas)


def _chevron(canvas: Canvas, x: float, z: float) -> None:
    canvas.line(LineString([(x - 12, z + 24), (x + 12, z), (x - 12, z - 24)]), QUIET, 9)
