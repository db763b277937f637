"""Whether two files show the same picture.

The same code on another processor rounds some last bit differently, and a curve fit that starts at another point of
a ring, or splits one point further on, writes other numbers for an outline that nobody can tell apart. So outlines
are compared, not their text: everything else has to be equal to the letter.
"""

import json
from itertools import pairwise
from typing import Any
from xml.etree import ElementTree

import numpy as np
from shapely.geometry import MultiLineString

from kiosk.figures.svg import commands

GAP = 4.0
"""Largest distance between two outlines of one picture, in its own units (about 1000 a picture): two fits, each
within the canvas' tolerance of 1.4, and the rounding of both."""

_STEPS = np.linspace(0.0, 1.0, 13)[1:, None]


def same(name: str, drawn: str | None, kept: str | None) -> bool:
    """Whether both texts of the file `name` (.svg or .json) show the same. A missing one is like nothing."""
    if drawn is None or kept is None or drawn == kept:
        return drawn == kept
    if name.endswith(".json"):
        return _alike(json.loads(drawn), json.loads(kept))
    one, other = ElementTree.fromstring(drawn), ElementTree.fromstring(kept)
    if one.attrib != other.attrib or len(one) != len(other):
        return False
    return all(
        a.tag == b.tag and _alike(dict(a.attrib), dict(b.attrib)) for a, b in zip(one, other, strict=True)
    )


def _alike(one: Any, other: Any, key: str = "") -> bool:
    if key == "d":
        return _lines(one).hausdorff_distance(_lines(other)) <= GAP
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_alike(one[k], other[k], k) for k in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_alike, one, other))
    return bool(one == other)


def _lines(d: str) -> MultiLineString:
    """Every stroke of the path, its curves as short straight pieces."""
    strokes: list[np.ndarray] = []
    points: list[np.ndarray] = []
    for letter, numbers in commands(d):
        ends = np.reshape(numbers, (-1, 2))
        if letter == "M":
            strokes.append(np.array(points))
            points = [ends[0]]
        elif letter == "L":
            points.append(ends[0])
        elif letter == "C":
            t, start = _STEPS, points[-1]
            curve = (1 - t) ** 3 * start + 3 * (1 - t) ** 2 * t * ends[0] + 3 * (1 - t) * t**2 * ends[1]
            points.extend(curve + t**3 * ends[2])
        else:
            points.append(points[0])
    strokes.append(np.array(points))
    return MultiLineString([pair for stroke in strokes for pair in pairwise(stroke.tolist())])
