"""A picture as data: paths and letters with token names for colours. One source for screen and paper.

Units are those of the picture itself: `width` x `height`, origin at the top left, y down. Colours are
names of tokens ("ink", "left", "skin"), so the screen maps them to its theme and the sheet to its inks.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shape:
    """One path. `d` is SVG path data with absolute M L C Z only; `stroke_width` in picture units."""

    d: str
    fill: str | None = None
    stroke: str | None = None
    stroke_width: float = 0.0
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Label:
    """Words in a picture. (`x`, `y`) is the centre of the words' capitals; `height` is their capital
    height.
    """

    x: float
    y: float
    text: str
    height: float
    colour: str = "ink"
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    width: float
    height: float
    shapes: tuple[Shape, ...] = ()
    labels: tuple[Label, ...] = ()
