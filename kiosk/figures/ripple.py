"""The ripple: a plain figure from the side with five places, lit where this client's answers point.

The words beside the places depend on the language and have to be real text for a screen reader, so the
caller sets them at `places`, and the marks of the `sides` after them; the dotted lines lead there.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from kiosk.content.model import Content
from kiosk.errors import ContentError
from kiosk.figures import curve
from kiosk.figures.picture import Picture, Shape
from kiosk.figures.svg import ILLUSTRATIONS, commands, illustration
from kiosk.outcome import Outcome, PlanSide
from kiosk.visit import BodySide, PainSite, Side, Visit

# From the ground up.
ORDER = ("foot", "ankle", "knee", "hip", "low_back")

APART = 0.075
"""Foot and ankle are close: their words are spread to this share of the picture's height."""


@dataclass(frozen=True, slots=True)
class Place:
    """A disc (centre and radius) and the height `word_y` of its word, whose line ends at the picture's
    right edge.
    """

    name: str
    x: float
    y: float
    r: float
    word_y: float


@dataclass(frozen=True, slots=True)
class _Drawing:
    places: tuple[Place, ...]
    curve: str
    width: float
    height: float


@lru_cache(maxsize=8)
def _drawing(root: Path, apart: float) -> _Drawing:
    file = root / "ripple.json"
    try:
        facts = json.loads(file.read_text(encoding="utf-8"))
        width, height = float(facts["width"]), float(facts["height"])
        discs = {str(d["place"]): (float(d["x"]), float(d["y"]), float(d["r"])) for d in facts["discs"]}
        missing = [name for name in ORDER if name not in discs]
        if missing:
            raise ContentError((f"illustrations/ripple.json: has no disc for {missing[0]}",))
        commands(str(facts["curve"]))
        places, above = [], height * (1 + apart)
        for name in ORDER:
            x, y, r = discs[name]
            above = min(y, above - height * apart)
            places.append(Place(name, x, y, r, above))
        return _Drawing(tuple(places), str(facts["curve"]), width, height)
    except FileNotFoundError:
        raise ContentError(("illustrations/ripple.json: is missing",)) from None
    except (KeyError, TypeError, ValueError) as error:
        raise ContentError((f"illustrations/ripple.json: {error}",)) from error


def places(root: Path = ILLUSTRATIONS, apart: float = APART) -> tuple[Place, ...]:
    """The five places in `ORDER`, in the picture's units. `ContentError` when the drawing is missing or wrong.

    `apart` is the least distance between two words, as a share of the picture's height: more for a small
    picture, whose words are large beside it.
    """
    return _drawing(root, apart).places


@lru_cache(maxsize=64)
def picture(
    lit: frozenset[str],
    root: Path = ILLUSTRATIONS,
    apart: float = APART,
    quieter: frozenset[str] = frozenset(),
) -> Picture:
    """The figure with the `lit` places dark and ringed; the `quieter` of them are rings with a small core.
    ValueError for a place that is not in `ORDER`.
    """
    unknown = sorted(lit - set(ORDER))
    if unknown:
        raise ValueError(f"{unknown[0]} is no place of the ripple")
    drawing, body = _drawing(root, apart), illustration("ripple_body", root)
    width = drawing.width
    unit = drawing.height / 1100
    shapes = [
        *body.shapes,
        Shape(drawing.curve, stroke="surface", stroke_width=24 * unit),
        Shape(drawing.curve, stroke="primary", stroke_width=12 * unit),
    ]
    # Lines first and lit places last: foot and ankle are close, and what is lit has to be seen whole.
    shapes += [_line(place, width, unit, place.name in lit) for place in drawing.places]
    for place in sorted(drawing.places, key=lambda place: place.name in lit):
        if place.name in quieter:
            shapes.append(_disc(place, place.r * 0.9, "surface", "primary", 7 * unit))
            shapes.append(_disc(place, place.r * 0.4, "primary", "primary", 2 * unit))
        elif place.name in lit:
            shapes.append(_disc(place, place.r * 1.2, "surface", "primary", 5 * unit))
            shapes.append(_disc(place, place.r * 0.8, "primary", "ink", 6 * unit))
        else:
            shapes.append(_disc(place, place.r * 0.55, "surface", "edge", 6 * unit))
    return Picture(width, drawing.height, tuple(shapes))


def _disc(place: Place, r: float, fill: str, stroke: str, width: float) -> Shape:
    return Shape(curve.path(curve.ellipse(place.x, place.y, r, r)), fill, stroke, width)


def _line(place: Place, right: float, unit: float, on: bool) -> Shape:
    """From the disc's rim to the right edge, bent where the word had to move."""
    start, rise = place.x + place.r, abs(place.word_y - place.y)
    bend = min(start + 2.2 * rise + place.r, right)
    d = f"M{start:.1f} {place.y:.1f}"
    if place.word_y != place.y:
        d += f"L{bend:.1f} {place.word_y:.1f}"
    d += f"L{right:.1f} {place.word_y:.1f}"
    return Shape(d, stroke="ink" if on else "edge", stroke_width=6 * unit, dash=(1 * unit, 11 * unit))


_SITES: Mapping[PainSite, str] = MappingProxyType(
    {
        PainSite.LOW_BACK: "low_back",
        PainSite.HIP: "hip",
        PainSite.KNEE: "knee",
        PainSite.ANKLE: "ankle",
        PainSite.ACHILLES: "ankle",
        PainSite.HEEL: "foot",
        PainSite.ARCH: "foot",
        PainSite.BALL: "foot",
        PainSite.TOES: "foot",
    }
)


_SIDES: Mapping[PlanSide | BodySide | None, frozenset[Side]] = MappingProxyType(
    {
        **{kind: frozenset({Side.LEFT}) for kind in (PlanSide.LEFT, BodySide.LEFT)},
        **{kind: frozenset({Side.RIGHT}) for kind in (PlanSide.RIGHT, BodySide.RIGHT)},
        **{kind: frozenset(Side) for kind in (PlanSide.BOTH, BodySide.BOTH)},
    }
)


def named(visit: Visit) -> frozenset[str]:
    """The places where this client said that it hurts."""
    return frozenset(
        place for pain in visit.pain or () if pain.hurts and (place := _SITES.get(pain.site)) is not None
    )


def quieter(visit: Visit, sides: Mapping[str, frozenset[Side]]) -> frozenset[str]:
    """Of the places of `sides` those that this client did not name and that have no side: they may be concerned."""
    return frozenset(place for place, of in sides.items() if not of) - named(visit)


def sides(visit: Visit, outcome: Outcome, content: Content) -> Mapping[str, frozenset[Side]]:
    """The places that this client's findings and sore places point to, each with the sides that they name: none
    for what has no side. Shin and calf lie between two places.

    A finding names the side of its place only where the content says so: more weight on the right foot may tilt the
    pelvis (S4); it lights the hip and says nothing about a right hip.
    """
    pointing: list[tuple[str | None, PlanSide | BodySide | None]] = [
        (entry.ripple, finding.side if entry.ripple_sided else None)
        for finding in outcome.findings
        if (entry := content.findings[finding.id])
    ]
    pointing += [(_SITES.get(pain.site), pain.side) for pain in visit.pain or () if pain.hurts]
    found: dict[str, frozenset[Side]] = {}
    for place, side in pointing:
        if place is not None:
            found[place] = found.get(place, frozenset()) | _SIDES.get(side, frozenset())
    return found
