"""Boxes that know their height: text, pictures, stacks, rows and cards. Everything on the sheet is one of
them.

A box is asked for its height at a width, and drawn with its top left corner at (`x`, `top`) in PDF
points, where y goes up. Nothing is drawn outside the height that was asked for, so what fits by number
fits on paper.
"""

import re
from collections.abc import Callable, Sequence
from functools import wraps
from typing import Protocol, TypeVar
from xml.sax.saxutils import escape, unescape

from reportlab.lib.styles import ParagraphStyle

from kiosk.handout import fonts, lines, shaping
from kiosk.handout.direction import SheetCanvas, flipped
from kiosk.handout.look import BORDER, GAP, PAD, RADIUS, colour

Paragraph = lines.Broken | shaping.Broken

HEADINGS = ("H1", "H2")
"""The kinds of text that are headings."""


class Box(Protocol):
    """Something with a height at a width, that can draw itself."""

    def height(self, width: float) -> float: ...

    def draw(self, canvas: SheetCanvas, x: float, top: float, width: float, height: float) -> None:
        """`height` is what the box gets: at least what it asked for; cards fill it, text leaves it empty."""
        ...


def rich(text: str) -> str:
    """Paragraph markup of one of our own texts: everything escaped, `**bold**` set in bold."""
    parts = escape(text).split("**")
    if len(parts) % 2 == 0:
        raise ValueError("a text has an odd number of **")
    return "".join(f"<b>{part}</b>" if k % 2 else part for k, part in enumerate(parts)).replace("\n", "<br/>")


def plain(text: str) -> str:
    """Paragraph markup of a text that is to stand exactly as it is: nothing in it is markup."""
    return escape(text).replace("\n", "<br/>")


class Ruler:
    """Paragraphs broken into lines, each once for a sheet: the same text is tried on many layouts.

    It belongs to one sheet and goes with it, so that no client's words outlive their sheet.
    """

    def __init__(self) -> None:
        self._widths = shaping.Widths()
        self._shaped: dict[tuple[str, str, bool], shaping.Shaped] = {}
        self._measured: dict[tuple[str, str], lines.Measured] = {}
        self._known: dict[tuple[str, ParagraphStyle, float], tuple[Paragraph, float]] = {}

    def broken(self, markup: str, style: ParagraphStyle, width: float) -> tuple[Paragraph, float]:
        """The paragraph broken at `width`, ready to draw, and its height."""
        key = (markup, style, width)
        if key in self._known:
            return self._known[key]
        if style.wordWrap == shaping.RTL or fonts.has_arabic(markup):
            shaped = shaping.Broken(self._shape(markup, style), style, width)
            self._known[key] = (shaped, shaped.height)
        else:
            straight = lines.Broken(self._measure(markup, style), style, width)
            self._known[key] = (straight, straight.height)
        return self._known[key]

    def _measure(self, markup: str, style: ParagraphStyle) -> lines.Measured:
        key = (markup, str(style.fontName))
        if key not in self._measured:
            self._measured[key] = lines.Measured(markup, str(style.fontName))
        return self._measured[key]

    def _shape(self, markup: str, style: ParagraphStyle) -> shaping.Shaped:
        weight, right_to_left = str(style.fontName), style.wordWrap == shaping.RTL
        key = (markup, weight, right_to_left)
        if key not in self._shaped:
            self._shaped[key] = shaping.Shaped(markup, weight, right_to_left, self._widths)
        return self._shaped[key]


_MARKUP = re.compile(r"<br/>|</?b>|[\u202a\u202c]")


def bare(markup: str) -> str:
    """The words of a paragraph's markup in reading order."""
    return unescape(_MARKUP.sub(lambda found: " " if found[0] == "<br/>" else "", markup))


class Text:
    """A paragraph. `markup` comes from `rich` or `plain` and from nowhere else. `kind` is what it is in the
    structure: P, or H1 and H2, which are bookmarks too.
    """

    def __init__(self, ruler: Ruler, markup: str, style: ParagraphStyle, kind: str = "P") -> None:
        self._ruler, self._markup, self._style, self._kind = ruler, markup, style, kind

    def height(self, width: float) -> float:
        return self._ruler.broken(self._markup, self._style, width)[1]

    def draw(self, canvas: SheetCanvas, x: float, top: float, width: float, height: float) -> None:
        paragraph, own = self._ruler.broken(self._markup, self._style, width)
        words = bare(self._markup)
        # Shaped text lies in the order of the eye; what is read out goes in the order of reading.
        actual = words if isinstance(paragraph, shaping.Broken) else ""
        title = words if self._kind in HEADINGS else ""
        with canvas.content(self._kind, actual=actual, title=title, top=top):
            paragraph.drawOn(canvas, x, top - own)


Own = TypeVar("Own")


def once_a_width(height: Callable[[Own, float], float]) -> Callable[[Own, float], float]:
    """A height kept for each width: the same boxes stand in many ways to lay out a page, and no box ever changes."""

    @wraps(height)
    def kept(box: Own, width: float) -> float:
        own: dict[float, float] = vars(box).setdefault("_heights", {})
        if width not in own:
            own[width] = height(box, width)
        return own[width]

    return kept


class Part:
    """Boxes inside belong together as one element of the structure: a list, an item, a table. With the same
    `resume` it goes on where another one stopped, also on a later page.
    """

    def __init__(self, kind: str, inside: Box, resume: str = "") -> None:
        self._kind, self._inside, self._resume = kind, inside, resume

    @once_a_width
    def height(self, width: float) -> float:
        return self._inside.height(width)

    def draw(self, canvas: SheetCanvas, x: float, top: float, width: float, height: float) -> None:
        with canvas.part(self._kind, self._resume):
            self._inside.draw(canvas, x, top, width, height)


class Leaf:
    """The box inside is the content of one element: a picture with its description, a cell of a table."""

    def __init__(self, kind: str, inside: Box, alt: str = "", actual: str = "", scope: str = "") -> None:
        self._kind, self._inside = kind, inside
        self._alt, self._actual, self._scope = alt, actual, scope

    @once_a_width
    def height(self, width: float) -> float:
        return self._inside.height(width)

    def draw(self, canvas: SheetCanvas, x: float, top: float, width: float, height: float) -> None:
        own = self._inside.height(width)
        bounds = (x, top - own, width, own) if self._kind == "Figure" else None
        with canvas.content(self._kind, alt=self._alt, actual=self._actual, scope=self._scope, bounds=bounds):
            self._inside.draw(canvas, x, top, width, height)


class Space:
    """Nothing, so many points high."""

    def __init__(self, height: float) -> None:
        self._height = height

    def height(self, width: float) -> float:
        return self._height

    def draw(self, canvas: SheetCanvas, x: float, top: float, width: float, height: float) -> None:
        return


class Line:
    """A line across, in the middle of its height."""

    def __init__(self, weight: float = 1.2, colour_name: str = "ink", height: float = 6.0) -> None:
        self._weight, self._colour, self._height = weight, colour_name, height

    def height(self, width: float) -> float:
        return self._height

    def draw(self, canvas: SheetCanvas, x: float, top: float, width: float, height: float) -> None:
        canvas.setStrokeColor(colour(self._colour))
        canvas.setLineWidth(self._weight)
        y = top - self._height / 2
        canvas.line(x, y, x + width, y)


class Stack:
    """Boxes under one another. Room to spare goes between them, up to `stretch` points for each gap."""

    def __init__(self, boxes: Sequence[Box], gap: float = GAP, stretch: float = 0.0) -> None:
        self.boxes, self._gap, self._stretch = tuple(boxes), gap, stretch

    @once_a_width
    def height(self, width: float) -> float:
        heights = sum(box.height(width) for box in self.boxes)
        return heights + self._gap * max(0, len(self.boxes) - 1)

    def draw(self, canvas: SheetCanvas, x: float, top: float, width: float, height: float) -> None:
        gaps = len(self.boxes) - 1
        spare = max(0.0, height - self.height(width))
        gap = self._gap + (min(self._stretch, spare / gaps) if gaps > 0 else 0.0)
        for box in self.boxes:
            own = box.height(width)
            box.draw(canvas, x, top, width, own)
            top -= own + gap


class Row:
    """Boxes side by side; each gets the height of the tallest. Shares of the width, or points when fixed.

    They stand in reading order, from right to left in Arabic. `as_body` keeps them from left to right: what
    shows the client's left and right stays where it is.
    """

    def __init__(
        self,
        boxes: Sequence[Box],
        shares: Sequence[float] | None = None,
        gap: float = GAP,
        fixed: bool = False,
        middle: bool = False,
        as_body: bool = False,
    ) -> None:
        self._as_body = as_body
        self._boxes, self._gap, self._fixed, self._middle = tuple(boxes), gap, fixed, middle
        self._shares = tuple(shares) if shares is not None else (1.0,) * len(self._boxes)
        if len(self._shares) != len(self._boxes):
            raise ValueError("a share for each box")

    def _widths(self, width: float) -> tuple[float, ...]:
        """With fixed shares, 0 stands for "what is left"."""
        free = width - self._gap * (len(self._boxes) - 1)
        if self._fixed:
            rest = free - sum(self._shares)
            return tuple(share or rest for share in self._shares)
        return tuple(free * share / sum(self._shares) for share in self._shares)

    @once_a_width
    def height(self, width: float) -> float:
        return max(box.height(w) for box, w in zip(self._boxes, self._widths(width), strict=True))

    def draw(self, canvas: SheetCanvas, x: float, top: float, width: float, height: float) -> None:
        at = x
        for box, own in zip(self._boxes, self._widths(width), strict=True):
            down = (height - box.height(own)) / 2 if self._middle else 0.0
            left = at if self._as_body else flipped(canvas, x, width, at, own)
            box.draw(canvas, left, top - down, own, height - down)
            at += own + self._gap


class Pair:
    """Two boxes side by side, with the border between them where the pair is lowest; in the middle when
    it is equal.
    """

    def __init__(self, left: Box, right: Box, gap: float = GAP) -> None:
        self._rows = [Row((left, right), (share, 1 - share), gap) for share in (0.5, 0.46, 0.42, 0.54, 0.58)]

    def _best(self, width: float) -> Row:
        return min(self._rows, key=lambda row: row.height(width))

    @once_a_width
    def height(self, width: float) -> float:
        return self._best(width).height(width)

    def draw(self, canvas: SheetCanvas, x: float, top: float, width: float, height: float) -> None:
        self._best(width).draw(canvas, x, top, width, height)


class Card:
    """A box with a rounded border and room inside."""

    def __init__(
        self,
        inside: Box,
        *,
        border: str = "edge",
        weight: float = BORDER,
        fill: str | None = None,
        pad: float = PAD,
        middle: bool = False,
    ) -> None:
        self._inside, self._border, self._weight, self._fill = inside, border, weight, fill
        self._pad, self._middle = pad, middle

    @once_a_width
    def height(self, width: float) -> float:
        return self._inside.height(width - 2 * self._pad) + 2 * self._pad

    def draw(self, canvas: SheetCanvas, x: float, top: float, width: float, height: float) -> None:
        half = self._weight / 2
        canvas.setStrokeColor(colour(self._border))
        canvas.setLineWidth(self._weight)
        if self._fill:
            canvas.setFillColor(colour(self._fill))
        canvas.roundRect(
            x + half,
            top - height + half,
            width - 2 * half,
            height - 2 * half,
            RADIUS,
            stroke=1,
            fill=int(self._fill is not None),
        )
        inner, room = width - 2 * self._pad, height - 2 * self._pad
        down = (room - self._inside.height(inner)) / 2 if self._middle else 0.0
        self._inside.draw(canvas, x + self._pad, top - self._pad - down, inner, room - down)
