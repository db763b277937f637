"""A picture being drawn: shapes in order, z up while drawing, written as a small SVG with its corner at 0 0."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from shapely.geometry.base import BaseGeometry
from shapely.ops import linemerge, substring

from .curves import PathWriter
from .geometry import (
    GeometryCollection,
    LineString,
    Polygon,
    affinity,
    box,
    outline,
    parts,
    spline,
    unary_union,
)
from .style import INK, WHITE


@dataclass(frozen=True, slots=True)
class Mark:
    """One path of the picture: a fill, a line, or both with the same outline."""

    shape: BaseGeometry
    fill: str | None = None
    line: str | None = None
    width: float = 0.0


@dataclass(slots=True)
class Canvas:
    """`frame` is (x0, z0, x1, z1) in drawing units; `line_width` the outline of the figures in it."""

    frame: tuple[float, float, float, float]
    line_width: float
    tolerance: float = 1.4
    digits: int = 0
    marks: list[Mark] = field(default_factory=list)

    @property
    def width(self) -> float:
        return self.frame[2] - self.frame[0]

    @property
    def height(self) -> float:
        return self.frame[3] - self.frame[1]

    def fill(self, shape: BaseGeometry, colour: str) -> None:
        areas = [part for part in parts(shape) if isinstance(part, Polygon) and part.area > 0.5]
        if areas:
            self.marks.append(Mark(unary_union(areas), fill=colour))

    def line(self, shape: BaseGeometry, colour: str = INK, width: float | None = None) -> None:
        lines = [
            LineString(part.exterior.coords) if isinstance(part, Polygon) else part
            for part in parts(shape)
            if part.geom_type != "Point"
        ]
        lines = [part for part in lines if part.length > 0.5]
        if lines:
            merged = unary_union(lines) if len(lines) > 1 else lines[0]
            merged = _joined(merged)
            self.marks.append(Mark(merged, line=colour, width=width or self.line_width))

    def shape(self, shape: BaseGeometry, colour: str, width: float | None = None, line: str = INK) -> None:
        """Filled and outlined."""
        for part in parts(shape):
            if isinstance(part, Polygon):
                self.marks.append(Mark(part, fill=colour, line=line, width=width or self.line_width))

    def arrow(
        self,
        points: Sequence[Sequence[float]],
        width: float | None = None,
        colour: str = INK,
        both: bool = False,
        halo: bool = True,
    ) -> None:
        """A solid arrow along `points`, with a white halo so that it reads over a limb."""
        width = width or self.line_width * 2
        head = width * 3.2
        path = spline(points, False, 30) if len(points) > 2 else [(float(x), float(z)) for x, z in points]
        line = LineString(path)
        heads = [_arrow_head(path, head)]
        start = 0.0
        if both:
            heads.append(_arrow_head(path[::-1], head))
            start = head * 0.7
        shaft = substring(line, start, max(line.length - head * 0.7, start + 1.0))
        if halo:
            self.line(shaft, WHITE, width * 2)
            for point in heads:
                self.fill(point.buffer(width * 0.5, 6), WHITE)
        self.line(shaft, colour, width)
        for point in heads:
            self.fill(point, colour)

    def place(self, other: "Canvas", scale: float, dx: float, dz: float) -> None:
        """Another drawing inside this one: its own point (0, 0) goes to (dx, dz)."""
        for mark in other.marks:
            shape = affinity.affine_transform(mark.shape, [scale, 0, 0, scale, dx, dz])
            self.marks.append(Mark(shape, mark.fill, mark.line, mark.width * scale))

    def cropped(self, top: float) -> "Canvas":
        """Without what lies above `top`; the cut gets no outline."""
        window = box(self.frame[0] - 500, self.frame[1] - 500, self.frame[2] + 500, top)
        kept = Canvas(self.frame, self.line_width, self.tolerance, self.digits)
        for mark in self.marks:
            shape = mark.shape.intersection(window)
            if not shape.is_empty:
                kept.marks.append(Mark(shape, mark.fill, mark.line, mark.width))
        return kept

    def within(self, window: BaseGeometry) -> "Canvas":
        """What lies in `window`; a cut gets no outline."""
        kept = Canvas(self.frame, self.line_width, self.tolerance, self.digits)
        for mark in self.marks:
            whole = window.covers(mark.shape)
            for piece in (mark,) if whole or not (mark.fill and mark.line) else _apart(mark):
                shape = piece.shape if whole else piece.shape.intersection(window)
                if not shape.is_empty:
                    kept.marks.append(Mark(shape, piece.fill, piece.line, piece.width))
        return kept

    def mirrored(self) -> "Canvas":
        """The same picture for the other side of the body. Only for pictures without letters."""
        x0, _, x1, _ = self.frame
        turn = [-1, 0, 0, 1, x0 + x1, 0]
        flipped = [
            Mark(affinity.affine_transform(m.shape, turn), m.fill, m.line, m.width) for m in self.marks
        ]
        return Canvas(self.frame, self.line_width, self.tolerance, self.digits, flipped)

    def to_paper(self, x: float, z: float) -> tuple[float, float]:
        """A drawing point in the picture's own units: origin top left, y down."""
        return x - self.frame[0], self.frame[3] - z

    def path(self, shape: BaseGeometry) -> str:
        x0, _, _, z1 = self.frame
        return PathWriter(self.tolerance, self.digits).write(
            affinity.affine_transform(shape, [1, 0, 0, -1, -x0, z1])
        )

    def svg(self) -> str:
        pieces = [piece for mark in self.marks for piece in self._inside(mark)]
        body = [self._element(mark) for mark in _gathered(pieces)]
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.width:g} {self.height:g}" '
            'stroke-linecap="round" stroke-linejoin="round">\n' + "\n".join(body) + "\n</svg>\n"
        )

    def _inside(self, mark: Mark) -> list[Mark]:
        """What of the mark lies in the frame. A part that leaves it is cut there, and the cut gets no outline."""
        frame = box(*self.frame)
        if mark.fill and mark.line and not frame.buffer(-mark.width / 2).covers(mark.shape):
            return [piece for part in _apart(mark) for piece in self._inside(part)]
        inside = frame if mark.line is None else frame.buffer(-mark.width / 2, join_style="mitre")
        shape = mark.shape if inside.covers(mark.shape) else mark.shape.intersection(inside)
        if mark.line and not mark.fill:
            shape = _joined(shape)
        return [] if shape.is_empty else [Mark(shape, mark.fill, mark.line, mark.width)]

    def _element(self, mark: Mark) -> str:
        # Said on every path: readers of these files need not know about inheritance.
        paint = f' fill="{mark.fill or "none"}"'
        if mark.line:
            paint += f' stroke="{mark.line}" stroke-width="{mark.width:.3g}"'
        return f'<path d="{self.path(mark.shape)}"{paint}/>'


def _apart(mark: Mark) -> tuple[Mark, Mark]:
    """The fill of a mark and its outline, each by itself, so that they can be cut."""
    return Mark(mark.shape, fill=mark.fill), Mark(outline(mark.shape), line=mark.line, width=mark.width)


def _gathered(marks: list[Mark]) -> list[Mark]:
    """Neighbours of the same paint as one path, where that looks the same."""
    out: list[Mark] = []
    for mark in marks:
        last = out[-1] if out else None
        same = last is not None and (last.fill, last.line, last.width) == (mark.fill, mark.line, mark.width)
        if last is not None and same and (mark.fill is None or last.shape.distance(mark.shape) > mark.width):
            shape = GeometryCollection([*parts(last.shape), *parts(mark.shape)])
            out[-1] = Mark(shape, mark.fill, mark.line, mark.width)
        else:
            out.append(mark)
    return out


def _joined(shape: BaseGeometry) -> BaseGeometry:
    """Pieces that touch end to end as one line: fewer points, and round joins instead of caps."""
    return linemerge(shape) if shape.geom_type == "MultiLineString" else shape


def _arrow_head(path: Sequence[tuple[float, float]], size: float) -> Polygon:
    line = LineString(path)
    tip = np.array(path[-1])
    before = np.array(line.interpolate(max(line.length - size, 0.0)).coords[0])
    along = (tip - before) / (np.linalg.norm(tip - before) + 1e-9)
    across = np.array([-along[1], along[0]])
    base = tip - along * size
    return Polygon([tip, base + across * size * 0.55, base - across * size * 0.55])
