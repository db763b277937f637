"""Puts a `Picture` on the page, and the discs with letters and numbers that go with it."""

import io
from functools import lru_cache

from reportlab.lib.utils import ImageReader

from kiosk.figures.picture import Picture, Shape
from kiosk.figures.svg import commands
from kiosk.handout import fonts
from kiosk.handout.direction import SheetCanvas
from kiosk.handout.look import HAIRLINE, colour


def draw_picture(canvas: SheetCanvas, picture: Picture, x: float, top: float, scale: float) -> None:
    """The picture with its top left corner at (`x`, `top`); `scale` is points for each of its units."""
    canvas.saveState()
    canvas.translate(x, top)
    canvas.scale(scale, -scale)
    canvas.setLineJoin(1)
    canvas.setLineCap(1)
    for shape in picture.shapes:
        _draw_shape(canvas, shape, scale)
    canvas.restoreState()
    for label in picture.labels:
        size = label.height * scale / fonts.CAPITAL_EM
        canvas.setFillColor(colour(label.colour))
        canvas.setFont(fonts.BOLD if label.bold else fonts.REGULAR, size)
        baseline = top - (label.y + label.height / 2) * scale
        canvas.drawCentredString(x + label.x * scale, baseline, fonts.printable(label.text))


def _draw_shape(canvas: SheetCanvas, shape: Shape, scale: float) -> None:
    if shape.fill:
        canvas.setFillColor(colour(shape.fill))
    if shape.stroke:
        canvas.setStrokeColor(colour(shape.stroke))
        canvas.setLineWidth(max(shape.stroke_width, HAIRLINE / scale))
        canvas.setDash(list(shape.dash) if shape.dash else [])
    paint = _PAINT.get((bool(shape.fill), bool(shape.stroke)))
    if paint:
        canvas.addLiteral(f"{_operators(shape.d)} {paint}")


_PAINT = {(True, True): "B", (True, False): "f", (False, True): "S"}
_OPERATORS = {"M": "m", "L": "l", "C": "c", "Z": "h"}


@lru_cache(maxsize=1024)
def _operators(d: str) -> str:
    """Path data as PDF operators. A drawing has thousands of numbers: writing them once is most of the
    time saved.
    """
    return " ".join(
        " ".join([*(f"{number:.2f}".rstrip("0").rstrip(".") for number in numbers), _OPERATORS[letter]])
        for letter, numbers in commands(d)
    )


class PictureBox:
    """A picture as large as fits into the width and a given height, in the middle, standing on the bottom
    line.
    """

    def __init__(self, picture: Picture, height: float, scale: float | None = None) -> None:
        self._picture, self._height, self._scale = picture, height, scale

    def fitting(self, width: float) -> float:
        """Points for each unit at this width."""
        return min(width / self._picture.width, self._height / self._picture.height)

    def height(self, width: float) -> float:
        return self._height

    def draw(self, canvas: SheetCanvas, x: float, top: float, width: float, height: float) -> None:
        scale = self._scale or self.fitting(width)
        left = x + (width - self._picture.width * scale) / 2
        up = self._height - self._picture.height * scale
        draw_picture(canvas, self._picture, left, top - up, scale)


class Logo:
    """The clinic's own picture, at most so tall and wide, standing on the bottom line."""

    def __init__(self, data: bytes, height: float, most_wide: float) -> None:
        self._image = ImageReader(io.BytesIO(data))
        wide, tall = self._image.getSize()
        scale = min(height / tall, most_wide / wide)
        self.wide, self._tall, self._height = wide * scale, tall * scale, height

    def height(self, width: float) -> float:
        return self._height

    def draw(self, canvas: SheetCanvas, x: float, top: float, width: float, height: float) -> None:
        canvas.drawImage(self._image, x, top - self._height, self.wide, self._tall)


def disc(
    canvas: SheetCanvas, x: float, y: float, diameter: float, text: str, fill: str, *, open_: bool = False
) -> None:
    """A disc centred at (`x`, `y`) with a letter or number in it; open = white with a ring and coloured
    letter.
    """
    canvas.setStrokeColor(colour(fill))
    canvas.setLineWidth(1.4)
    canvas.setFillColor(colour("surface" if open_ else fill))
    canvas.circle(x, y, diameter / 2 - 0.7, stroke=1, fill=1)
    size = diameter * 0.58
    canvas.setFillColor(colour(fill if open_ else "surface"))
    canvas.setFont(fonts.BOLD, size)
    canvas.drawCentredString(x, y - size * fonts.CAPITAL_EM / 2, text)
