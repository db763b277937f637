"""The pain charts: body from the front, from the back, and the soles, with their touchable places.

Zones come from `pain_zones.json` beside the drawings. The nearest zone wins, so a finger that lands
beside a small place (an ankle, a toe) still means it.
"""

import json
import math
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from kiosk.errors import ContentError
from kiosk.figures.curve import Bezier, Point
from kiosk.figures.picture import Picture, Shape
from kiosk.figures.svg import ILLUSTRATIONS, commands, illustration
from kiosk.visit import BodySide, PainSite

PlaceKey = tuple[PainSite, BodySide]


class Chart(StrEnum):
    """The three charts; values are the names of the drawings."""

    FRONT = "body_front"
    BACK = "body_back"
    SOLES = "soles"


@dataclass(frozen=True, slots=True)
class Zone:
    """A touchable place: outline, centre (`cx`, `cy`) and the outline's corners, in the chart's units."""

    site: PainSite
    side: BodySide
    d: str
    cx: float
    cy: float
    corners: tuple[Point, ...]

    @property
    def key(self) -> PlaceKey:
        return (self.site, self.side)

    def distance(self, x: float, y: float) -> float:
        """How far (`x`, `y`) is from the zone, in chart units; 0 inside."""
        edges = tuple(zip(self.corners, (*self.corners[1:], self.corners[0]), strict=True))
        inside = False
        for (x0, y0), (x1, y1) in edges:
            if (y0 > y) != (y1 > y) and x < x0 + (y - y0) * (x1 - x0) / (y1 - y0):
                inside = not inside
        return 0.0 if inside else min(_to_edge(x, y, a, b) for a, b in edges)


def _to_edge(x: float, y: float, a: Point, b: Point) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = dx * dx + dy * dy
    t = 0.0 if length == 0 else min(1.0, max(0.0, ((x - a[0]) * dx + (y - a[1]) * dy) / length))
    return math.hypot(x - a[0] - t * dx, y - a[1] - t * dy)


def corners(d: str, steps: int = 6) -> tuple[Point, ...]:
    """The corners of the polygon that follows path `d` (one closed outline, M L C Z)."""
    found: list[Point] = []
    for letter, numbers in commands(d):
        if letter in ("M", "L"):
            found.append((numbers[0], numbers[1]))
        elif letter == "C":
            piece = Bezier(found[-1], *((numbers[k], numbers[k + 1]) for k in (0, 2, 4)))
            found.extend(piece.at(k / steps) for k in range(1, steps + 1))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Page:
    width: float
    height: float
    zones: tuple[Zone, ...]


@lru_cache(maxsize=4)
def _pages(root: Path) -> dict[Chart, _Page]:
    file = root / "pain_zones.json"
    try:
        facts = json.loads(file.read_text(encoding="utf-8"))
        return {
            chart: _Page(
                float(facts[chart]["width"]),
                float(facts[chart]["height"]),
                tuple(
                    Zone(
                        PainSite(z["site"]),
                        BodySide(z["side"]),
                        z["d"],
                        float(z["cx"]),
                        float(z["cy"]),
                        corners(z["d"]),
                    )
                    for z in facts[chart]["zones"]
                ),
            )
            for chart in Chart
        }
    except FileNotFoundError:
        raise ContentError(("illustrations/pain_zones.json: is missing",)) from None
    except (KeyError, TypeError, ValueError, IndexError) as error:
        raise ContentError((f"illustrations/pain_zones.json: {error!r}",)) from error


def zones(chart: Chart, root: Path = ILLUSTRATIONS) -> tuple[Zone, ...]:
    """The touchable places of a chart. `ContentError` when the file is missing or wrong."""
    return _pages(root)[chart].zones


def hit(chart: Chart, x: float, y: float, reach: float, root: Path = ILLUSTRATIONS) -> PlaceKey | None:
    """The place nearest to (`x`, `y`) in chart units, None when none is within `reach`.

    Inside several overlapping zones, the one whose centre is nearest.
    """

    def nearness(zone: Zone) -> tuple[float, float]:
        return (zone.distance(x, y), math.hypot(x - zone.cx, y - zone.cy))

    nearest = min(zones(chart, root), key=nearness)
    return nearest.key if nearest.distance(x, y) <= reach else None


_COLOUR = {BodySide.LEFT: "left", BodySide.RIGHT: "right"}


def picture(chart: Chart, lit: Collection[PlaceKey] = (), root: Path = ILLUSTRATIONS) -> Picture:
    """The chart with every place outlined and the `lit` ones filled: left, right, or the main colour
    otherwise.

    A place lit for both sides lights the left and the right zone. The letters L and R are the caller's to
    add.
    """
    page, drawing = _pages(root)[chart], illustration(chart.value, root)
    unit = page.height / 1000
    shapes = list(drawing.shapes)
    for zone in page.zones:
        if zone.key in lit or (zone.site, BodySide.BOTH) in lit:
            fill = _COLOUR.get(zone.side, "primary")
            shapes.append(Shape(zone.d, fill=fill, stroke="surface", stroke_width=4 * unit))
        else:
            shapes.append(
                Shape(zone.d, stroke="placeLine", stroke_width=2.5 * unit, dash=(9 * unit, 8 * unit))
            )
    return Picture(page.width, page.height, tuple(shapes))
