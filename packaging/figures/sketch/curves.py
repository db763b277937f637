"""Dense outlines to few cubic curves: least-squares fit (Schneider, Graphics Gems 1990), corners kept.

Path data uses absolute M, L, C and Z only, every number separated by one space, so that the screen and the sheet
can read it with a few lines of code.
"""

import math
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from .geometry import parts

_CORNER_DEGREES = 32.0
_NEWTON_ROUNDS = 6
# An edge longer than this many tolerances is straight by intent, not a piece of a curve.
_STRAIGHT_EDGE = 14.0
# Small shapes keep one decimal: a rounded coordinate would show in an eye.
_SMALL = 40.0
_SHORT_HANDLE = 36.0


def _basis(t: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """The four cubic weights as columns. Elementwise on purpose: the same bytes on every machine."""
    s = 1.0 - t
    ss, tt = s * s, t * t
    return (ss * s)[:, None], (3 * ss * t)[:, None], (3 * s * tt)[:, None], (tt * t)[:, None]


def _bezier(control: np.ndarray, t: np.ndarray) -> np.ndarray:
    b0, b1, b2, b3 = _basis(t)
    return b0 * control[0] + b1 * control[1] + b2 * control[2] + b3 * control[3]


def _unit(v: np.ndarray) -> np.ndarray:
    length = math.hypot(v[0], v[1])
    return v / length if length > 1e-12 else v


def _tangent(points: np.ndarray, at: int, step: int, reach: float) -> np.ndarray:
    """Direction at `at` towards `step`, over about `reach` units, so that one noisy point does not tilt it."""
    i = at + step
    while 0 < i < len(points) - 1 and math.dist(points[i], points[at]) < reach:
        i += step
    return _unit(points[i] - points[at])


def _solve(points: np.ndarray, t: np.ndarray, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    first, last = points[0], points[-1]
    b0, b1, b2, b3 = _basis(t)
    a1, a2 = b1 * left, b2 * right
    rest = points - (b0 + b1) * first - (b2 + b3) * last
    c11, c12, c22 = float((a1 * a1).sum()), float((a1 * a2).sum()), float((a2 * a2).sum())
    x1, x2 = float((a1 * rest).sum()), float((a2 * rest).sum())
    det = c11 * c22 - c12 * c12
    chord = math.dist(first, last)
    if abs(det) > 1e-9:
        alpha, beta = (x1 * c22 - x2 * c12) / det, (c11 * x2 - c12 * x1) / det
    else:
        alpha = beta = 0.0
    # A handle of the wrong sign, or one much longer than the chord, loops: fall back to a third of the chord.
    if not (1e-3 * chord < alpha < 3 * chord and 1e-3 * chord < beta < 3 * chord):
        alpha = beta = chord / 3
    return np.array([first, first + left * alpha, last + right * beta, last])


def _newton(control: np.ndarray, points: np.ndarray, t: np.ndarray) -> np.ndarray:
    d1 = 3 * (control[1:] - control[:-1])
    d2 = 2 * (d1[1:] - d1[:-1])
    s = 1.0 - t
    gap = _bezier(control, t) - points
    s, t = s[:, None], t[:, None]
    v1 = s * s * d1[0] + 2 * s * t * d1[1] + t * t * d1[2]
    v2 = s * d2[0] + t * d2[1]
    top, bottom = (gap * v1).sum(1), (v1 * v1 + gap * v2).sum(1)
    step = np.divide(top, bottom, out=np.zeros_like(top), where=np.abs(bottom) > 1e-9)
    return np.clip(t[:, 0] - step, 0.0, 1.0)


@dataclass(frozen=True, slots=True)
class _Piece:
    """One cubic over `points[start : end + 1]`, leaving along `left` and arriving against `right`."""

    start: int
    end: int
    left: np.ndarray
    right: np.ndarray
    control: np.ndarray


def _one(
    points: np.ndarray, left: np.ndarray, right: np.ndarray, tolerance: float
) -> tuple[np.ndarray | None, int]:
    """A single cubic within `tolerance`, or None and the index where it fails worst."""
    if len(points) == 2:
        third = math.dist(points[0], points[1]) / 3
        return np.array([points[0], points[0] + left * third, points[1] + right * third, points[1]]), 0
    t = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))])
    t /= t[-1]
    worst = len(points) // 2
    for _ in range(_NEWTON_ROUNDS):
        control = _solve(points, t, left, right)
        gaps = np.hypot(*(_bezier(control, t) - points).T)
        worst = int(gaps.argmax())
        if gaps[worst] < tolerance:
            return control, worst
        if gaps[worst] > tolerance * 15:
            break
        t = _newton(control, points, t)
    return None, min(max(worst, 1), len(points) - 2)


def _split_fit(
    points: np.ndarray, start: int, end: int, left: np.ndarray, right: np.ndarray, tolerance: float
) -> list[_Piece]:
    control, worst = _one(points[start : end + 1], left, right, tolerance)
    if control is not None:
        return [_Piece(start, end, left, right, control)]
    at = start + worst
    ahead = _tangent(points, at, 1, tolerance * 4)
    behind = _tangent(points, at, -1, tolerance * 4)
    middle = _unit(behind - ahead)
    return [
        *_split_fit(points, start, at, left, middle, tolerance),
        *_split_fit(points, at, end, -middle, right, tolerance),
    ]


def _fit(points: np.ndarray, left: np.ndarray, right: np.ndarray, tolerance: float) -> list[np.ndarray]:
    """Split where the fit is worst, then join neighbours again wherever one cubic does for two."""
    pieces = _split_fit(points, 0, len(points) - 1, left, right, tolerance)
    refused: set[tuple[int, int]] = set()
    i = 0
    while i < len(pieces) - 1:
        a, b = pieces[i], pieces[i + 1]
        span = (a.start, b.end)
        # A cubic cannot turn much more than a right angle and stay close.
        control = None
        if span not in refused and float(a.left @ b.right) < 0.6:
            control, _ = _one(points[a.start : b.end + 1], a.left, b.right, tolerance)
        if control is None:
            refused.add(span)
            i += 1
        else:
            pieces[i : i + 2] = [_Piece(a.start, b.end, a.left, b.right, control)]
            i = max(i - 1, 0)
    return [piece.control for piece in pieces]


def _thin(points: np.ndarray, closed: bool, least: float) -> np.ndarray:
    """Without points that nearly repeat their neighbour: they would look like corners."""
    keep = [0]
    for i in range(1, len(points)):
        if math.dist(points[i], points[keep[-1]]) >= least:
            keep.append(i)
    if not closed and keep[-1] != len(points) - 1:
        if len(keep) > 1:
            keep.pop()
        keep.append(len(points) - 1)
    if closed and len(keep) > 3 and math.dist(points[keep[-1]], points[keep[0]]) < least:
        keep.pop()
    return points[keep]


def _turns(points: np.ndarray) -> np.ndarray:
    """Turn in degrees at each vertex of a closed ring."""
    ahead = np.roll(points, -1, axis=0) - points
    behind = points - np.roll(points, 1, axis=0)
    cross = behind[:, 0] * ahead[:, 1] - behind[:, 1] * ahead[:, 0]
    return np.degrees(np.abs(np.arctan2(cross, (behind * ahead).sum(1))))


def _number(value: float, digits: int) -> str:
    text = f"{round(value, digits):.{digits}f}"
    if digits:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


class PathWriter:
    """Writes geometry as path data. `tolerance` is the largest gap to the true outline, in picture units."""

    def __init__(self, tolerance: float, digits: int) -> None:
        self.tolerance = tolerance
        self.digits = digits
        self._digits = digits

    def write(self, shape: BaseGeometry) -> str:
        out = []
        for part in parts(shape):
            x0, y0, x1, y1 = part.bounds
            small = max(x1 - x0, y1 - y0) < _SMALL
            self._digits = max(self.digits, 1) if small else self.digits
            least = self.tolerance * (0.3 if small else 0.8)
            if isinstance(part, Polygon):
                rings = [part.exterior, *part.interiors]
                # Holes run against the outside, so both fill rules give the same picture.
                for i, ring in enumerate(rings):
                    points = np.asarray(ring.coords)[:-1, :2]
                    if ring.is_ccw == (i > 0):
                        points = points[::-1]
                    out.append(self._ring(_thin(points, True, least)))
            elif len(part.coords) > 1:
                closed = part.coords[0] == part.coords[-1] and len(part.coords) > 3
                points = np.asarray(part.coords)[:, :2]
                out.append(
                    self._ring(_thin(points[:-1], True, least))
                    if closed
                    else self._open(_thin(points, False, least))
                )
        return "".join(out)

    def _pair(self, point: np.ndarray) -> str:
        return f"{_number(float(point[0]), self._digits)} {_number(float(point[1]), self._digits)}"

    def _cubic(self, control: np.ndarray) -> str:
        """Handles move with their rounded ends and short ones keep a decimal: else smooth joints turn into kinks."""
        ends = np.round(control[[0, 3]], self._digits)
        words = []
        for end, reach in ((ends[0], control[1] - control[0]), (ends[1], control[2] - control[3])):
            digits = max(self._digits, int(math.hypot(reach[0], reach[1]) < _SHORT_HANDLE))
            words.append(" ".join(_number(float(value), digits) for value in end + reach))
        return "C" + " ".join([*words, self._pair(control[3])])

    def _span(
        self, points: np.ndarray, left: np.ndarray | None = None, right: np.ndarray | None = None
    ) -> str:
        chord = points[-1] - points[0]
        length = math.hypot(chord[0], chord[1])
        if length > 1e-9:
            off = np.abs((points - points[0]) @ np.array([-chord[1], chord[0]])) / length
            if len(points) == 2 or off.max() < self.tolerance * 0.1:
                return "L" + self._pair(points[-1])
        left = _tangent(points, 0, 1, self.tolerance * 4) if left is None else left
        right = _tangent(points, len(points) - 1, -1, self.tolerance * 4) if right is None else right
        out = []
        for control in _fit(points, left, right, self.tolerance):
            out.append(self._cubic(control))
        return "".join(out)

    def _breaks(self, points: np.ndarray, turns: np.ndarray) -> tuple[list[int], dict[int, np.ndarray]]:
        """Where a new curve begins: at corners and at both ends of straight edges.

        The second part gives the direction of the straight edge at such an end, so that an arc leaves it smoothly.
        `points` is open; a closed ring repeats its first point at the end.
        """
        last = len(points) - 1
        edges = np.diff(points, axis=0)
        lengths = np.hypot(edges[:, 0], edges[:, 1])
        straight = lengths > max(_STRAIGHT_EDGE * self.tolerance, 4 * float(np.median(lengths)))
        at = {0, last, *(int(i) for i in np.flatnonzero(turns > _CORNER_DEGREES))}
        ways: dict[int, np.ndarray] = {}
        for i in np.flatnonzero(straight):
            at.update((int(i), int(i) + 1))
            for end in (int(i), int(i) + 1):
                if turns[end] <= _CORNER_DEGREES:
                    ways[end] = edges[i] / lengths[i]
        return sorted(at), ways

    def _split(self, points: np.ndarray, turns: np.ndarray) -> str:
        at, ways = self._breaks(points, turns)
        out = []
        for a, b in pairwise(at):
            left, right = ways.get(a), ways.get(b)
            out.append(self._span(points[a : b + 1], left, None if right is None else -right))
        return "".join(out)

    def _open(self, points: np.ndarray) -> str:
        turns = np.zeros(len(points))
        if len(points) > 2:
            turns[1:-1] = _turns(points)[1:-1]
        return "M" + self._pair(points[0]) + self._split(points, turns)

    def _ring(self, points: np.ndarray) -> str:
        if len(points) < 3:
            return ""
        turns = _turns(points)
        edges = np.hypot(*(np.roll(points, -1, axis=0) - points).T)
        start = int(turns.argmax())
        if turns[start] <= _CORNER_DEGREES:
            start = int(edges.argmax())
        points, turns = np.roll(points, -start, axis=0), np.roll(turns, -start)
        closed, turns = np.vstack([points, points[:1]]), np.append(turns, turns[0])
        at, _ = self._breaks(closed, turns)
        if len(at) > 2 or turns[0] > _CORNER_DEGREES:
            body = self._split(closed, turns)
        else:
            # A smooth ring: begin anywhere, with one tangent for both ends.
            tangent = _unit(points[1] - points[-1])
            half = len(points) // 2
            middle = _unit(points[half + 1] - points[half - 1])
            body = self._span(closed[: half + 1], tangent, -middle) + self._span(
                closed[half:], middle, -tangent
            )
        return "M" + self._pair(points[0]) + body + "Z"
