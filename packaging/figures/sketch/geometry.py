"""Plane geometry for drawing: discs, hulls, smooth outlines. Units are those of the picture, z up."""

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import shapely
from shapely import affinity
from shapely.geometry import (
    GeometryCollection,
    LineString,
    MultiLineString,
    Point,
    Polygon,
    box,
)
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

XY = tuple[float, float]
Ball = tuple[float, float, float]

_DISC_SEGMENTS = 24


def parts(shape: BaseGeometry) -> list[BaseGeometry]:
    """The single geometries inside `shape`, flattened; none for an empty one."""
    if shape.is_empty:
        return []
    if hasattr(shape, "geoms"):
        return [leaf for part in shape.geoms for leaf in parts(part)]
    return [shape]


def disc(x: float, z: float, radius: float) -> Polygon:
    return Point(x, z).buffer(radius, _DISC_SEGMENTS)


def hull(*shapes: BaseGeometry) -> BaseGeometry:
    return unary_union(shapes).convex_hull


def chain(balls: Sequence[Ball]) -> BaseGeometry:
    """Circles joined to their neighbours by the common hull: a limb, a finger, a rolled towel."""
    circles = [disc(*ball) for ball in balls]
    if len(circles) == 1:
        return circles[0]
    return unary_union([hull(a, b) for a, b in pairwise(circles)])


def fill_corners(shape: BaseGeometry, amount: float) -> BaseGeometry:
    """Round the concave corners only, as flesh does between two limbs."""
    return shape.buffer(amount).buffer(-amount)


def biggest(shape: BaseGeometry) -> Polygon:
    polygons = [part for part in parts(shape) if isinstance(part, Polygon)]
    return max(polygons, key=lambda polygon: polygon.area)


def outline(shape: BaseGeometry) -> LineString:
    return LineString(biggest(shape).exterior.coords)


def half_plane(point: Sequence[float], normal: Sequence[float], size: float = 3000.0) -> Polygon:
    """Everything on the side of `point` that `normal` points to."""
    p, n = np.asarray(point, float)[:2], np.asarray(normal, float)[:2]
    n = n / (np.linalg.norm(n) + 1e-9)
    t = np.array([-n[1], n[0]])
    return Polygon([p + t * size, p - t * size, p - t * size + n * size, p + t * size + n * size])


def _ring_points(ring: LineString, step: float) -> np.ndarray:
    count = max(int(ring.length / step), 12)
    at = np.linspace(0.0, ring.length, count, endpoint=False)
    return shapely.get_coordinates(shapely.line_interpolate_point(ring, at))


def soften(shape: BaseGeometry, sigma: float = 7.0, step: float = 2.5) -> BaseGeometry:
    """Round an outline with a Gaussian of `sigma` along its length; without it a chain shows its corners."""
    out: list[BaseGeometry] = []
    for part in parts(shape):
        if not isinstance(part, Polygon) or part.length < step * 14:
            out.append(part)
            continue
        rings = []
        for ring in (part.exterior, *part.interiors):
            points = _ring_points(ring, step)
            spacing = ring.length / len(points)
            reach = min(max(int(3 * sigma / spacing), 1), len(points) // 2)
            weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) * spacing / sigma) ** 2)
            weights /= weights.sum()
            smooth = np.zeros_like(points)
            for offset, weight in zip(range(-reach, reach + 1), weights, strict=True):
                smooth += weight * np.roll(points, -offset, axis=0)
            rings.append(smooth)
        out.append(Polygon(rings[0], rings[1:]).buffer(0))
    return unary_union(out)


def spline(points: Sequence[Sequence[float]], closed: bool = True, per_span: int = 10) -> list[XY]:
    """Centripetal Catmull-Rom through `points`: a smooth line that touches every one of them."""
    p = np.asarray(points, float)
    count, out = len(p), []
    for i in range(count if closed else count - 1):
        if closed:
            p0, p1, p2, p3 = p[i - 1], p[i], p[(i + 1) % count], p[(i + 2) % count]
        else:
            p0, p1, p2, p3 = p[max(i - 1, 0)], p[i], p[i + 1], p[min(i + 2, count - 1)]
        t1 = max(float(np.linalg.norm(p1 - p0)), 1e-6) ** 0.5
        t2 = t1 + max(float(np.linalg.norm(p2 - p1)), 1e-6) ** 0.5
        t3 = t2 + max(float(np.linalg.norm(p3 - p2)), 1e-6) ** 0.5
        for t in np.linspace(t1, t2, per_span, endpoint=False):
            a1 = (t1 - t) / t1 * p0 + t / t1 * p1
            a2 = (t2 - t) / (t2 - t1) * p1 + (t - t1) / (t2 - t1) * p2
            a3 = (t3 - t) / (t3 - t2) * p2 + (t - t2) / (t3 - t2) * p3
            b1 = (t2 - t) / t2 * a1 + t / t2 * a2
            b2 = (t3 - t) / (t3 - t1) * a2 + (t - t1) / (t3 - t1) * a3
            q = (t2 - t) / (t2 - t1) * b1 + (t - t1) / (t2 - t1) * b2
            out.append((float(q[0]), float(q[1])))
    if not closed:
        out.append((float(p[-1][0]), float(p[-1][1])))
    return out


def blob(points: Sequence[Sequence[float]], per_span: int = 10) -> BaseGeometry:
    return Polygon(spline(points, True, per_span)).buffer(0)


def stroke(points: Sequence[Sequence[float]], smooth: bool = True) -> LineString:
    return LineString(spline(points, False) if smooth and len(points) > 2 else [tuple(p) for p in points])


def ellipse(x: float, z: float, rx: float, rz: float, turn: float = 0.0) -> BaseGeometry:
    return affinity.rotate(affinity.scale(disc(x, z, 1.0), rx, rz), turn)


def rounded_box(x0: float, z0: float, x1: float, z1: float, radius: float) -> BaseGeometry:
    return box(x0 + radius, z0 + radius, x1 - radius, z1 - radius).buffer(radius, 16)


def dots(line: BaseGeometry, gap: float, dash: float = 1.0) -> BaseGeometry:
    """`line` cut into dashes `dash` long with `gap` between, so that no dash array is needed."""
    pieces = []
    for part in parts(line):
        at = gap / 2
        while at + dash <= part.length:
            pieces.append(LineString([part.interpolate(at), part.interpolate(at + dash)]))
            at += dash + gap
    return MultiLineString([piece for piece in pieces if piece.length > 0])


def direction(degrees: float) -> np.ndarray:
    return np.array([math.cos(math.radians(degrees)), math.sin(math.radians(degrees))])


__all__ = [
    "XY", "Ball", "GeometryCollection", "LineString", "Polygon", "affinity", "biggest", "blob", "box",
    "chain", "direction",
    "disc", "dots", "ellipse", "fill_corners", "half_plane", "hull", "outline", "parts", "rounded_box",
    "soften", "spline", "stroke", "unary_union",
]  # fmt: skip
