"""Smooth closed curves through points, as Bezier paths and as polygons, and the areas inside them.

Points are (x, y) pairs in the picture's units. The curve is a centripetal Catmull-Rom spline: it goes
through every point and makes no loops between close ones.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Bezier:
    """One cubic piece: start, two handles, end."""

    start: Point
    handle_1: Point
    handle_2: Point
    end: Point

    def at(self, t: float) -> Point:
        """The point at `t` from 0 (start) to 1 (end)."""
        u = 1.0 - t
        a, b, c, d = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
        p, q, r, s = self.start, self.handle_1, self.handle_2, self.end
        return (a * p[0] + b * q[0] + c * r[0] + d * s[0], a * p[1] + b * q[1] + c * r[1] + d * s[1])


def closed(points: Sequence[Point]) -> tuple[Bezier, ...]:
    """The smooth closed curve through `points` (at least three, no two neighbours equal)."""
    count = len(points)
    if count < 3:
        raise ValueError("a closed curve needs three points")
    knots = [math.dist(points[i], points[(i + 1) % count]) ** 0.5 for i in range(count)]
    pieces = []
    for i in range(count):
        before, start, end, after = (points[(i + k) % count] for k in (-1, 0, 1, 2))
        d1, d2, d3 = knots[i - 1], knots[i], knots[(i + 1) % count]
        pieces.append(
            Bezier(start, _handle(before, start, end, d1, d2), _handle(after, end, start, d3, d2), end)
        )
    return tuple(pieces)


def _handle(behind: Point, at: Point, ahead: Point, d_behind: float, d_ahead: float) -> Point:
    """The handle beside `at` towards `ahead`; `d_*` are square roots of the distances (centripetal)."""
    keep = 2 * d_behind * d_behind + 3 * d_behind * d_ahead + d_ahead * d_ahead
    total = 3 * d_behind * (d_behind + d_ahead)
    x, y = (
        (d_behind * d_behind * ahead[k] - d_ahead * d_ahead * behind[k] + keep * at[k]) / total
        for k in (0, 1)
    )
    return (x, y)


def path(pieces: Sequence[Bezier]) -> str:
    """SVG path data (M, C, Z) of a closed curve, to a tenth of a unit."""
    x, y = pieces[0].start
    parts = [f"M{x:.1f} {y:.1f}"]
    for piece in pieces:
        (a, b), (c, d), (e, f) = piece.handle_1, piece.handle_2, piece.end
        parts.append(f"C{a:.1f} {b:.1f} {c:.1f} {d:.1f} {e:.1f} {f:.1f}")
    parts.append("Z")
    return "".join(parts)


def polygon(pieces: Sequence[Bezier], steps: int = 12) -> tuple[Point, ...]:
    """The curve as corners of a polygon, `steps` to a piece."""
    return tuple(piece.at(k / steps) for piece in pieces for k in range(steps))


def area_between(corners: Sequence[Point], low: float, high: float) -> float:
    """Area of the part of a polygon with low <= y <= high, in square units; never negative.

    Each edge adds the area between itself and the y axis, over the stretch of it that lies in the band.
    """
    total = 0.0
    for (x0, y0), (x1, y1) in zip(corners, (*corners[1:], corners[0]), strict=True):
        if y0 == y1:
            continue
        a, b = min(max(y0, low), high), min(max(y1, low), high)
        if a == b:
            continue
        slope = (x1 - x0) / (y1 - y0)
        total += (x0 + slope * ((a + b) / 2 - y0)) * (b - a)
    return abs(total)


def ellipse(x: float, y: float, rx: float, ry: float, turn_deg: float = 0.0) -> tuple[Bezier, ...]:
    """An ellipse about (x, y), turned by `turn_deg` from the x axis towards the y axis."""
    k = 0.5522847498  # the handle length that makes four cubic pieces a circle to 0.03 %
    c, s = math.cos(math.radians(turn_deg)), math.sin(math.radians(turn_deg))

    def place(u: float, v: float) -> Point:
        return (x + c * u * rx - s * v * ry, y + s * u * rx + c * v * ry)

    ring = ((1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0))
    pieces = []
    for (u0, v0), (u1, v1) in zip(ring, (*ring[1:], ring[0]), strict=True):
        pieces.append(
            Bezier(
                place(u0, v0), place(u0 + k * u1, v0 + k * v1), place(u1 + k * u0, v1 + k * v0), place(u1, v1)
            )
        )
    return tuple(pieces)


def rounded_box(x: float, y: float, width: float, height: float, radius: float) -> str:
    """Path of a box with round corners; the radius shrinks to fit a small box."""
    r = min(radius, width / 2, height / 2)
    k = r * (1 - 0.5522847498)
    right, bottom = x + width, y + height
    return (
        f"M{x + r:.2f} {y:.2f}L{right - r:.2f} {y:.2f}"
        f"C{right - k:.2f} {y:.2f} {right:.2f} {y + k:.2f} {right:.2f} {y + r:.2f}"
        f"L{right:.2f} {bottom - r:.2f}"
        f"C{right:.2f} {bottom - k:.2f} {right - k:.2f} {bottom:.2f} {right - r:.2f} {bottom:.2f}"
        f"L{x + r:.2f} {bottom:.2f}"
        f"C{x + k:.2f} {bottom:.2f} {x:.2f} {bottom - k:.2f} {x:.2f} {bottom - r:.2f}L{x:.2f} {y + r:.2f}"
        f"C{x:.2f} {y + k:.2f} {x + k:.2f} {y:.2f} {x + r:.2f} {y:.2f}Z"
    )
