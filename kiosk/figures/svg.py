"""Reads our own illustrations: SVG with `path` elements of absolute M L C Z and literal colours, nothing
else.

Not a general SVG reader on purpose: anything it does not know is an error in the file, found by the content
check and not by a client.
"""

import re
from functools import lru_cache
from pathlib import Path
from xml.etree import ElementTree

from kiosk.errors import ContentError
from kiosk.figures.picture import Picture, Shape
from kiosk.figures.tokens import named

ILLUSTRATIONS = Path(__file__).resolve().parents[2] / "assets" / "illustrations"

_SVG = "{http://www.w3.org/2000/svg}"
_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)")
_TOKEN = re.compile(r"[MLCZ]|-?(?:\d+\.?\d*|\.\d+)|[\s,]+")
_TAKES = {"M": 2, "L": 2, "C": 6, "Z": 0}
_PATH_KEYS = {
    "d", "fill", "fill-rule",
    "stroke", "stroke-width", "stroke-linejoin", "stroke-linecap", "stroke-dasharray",
}  # fmt: skip
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")

Command = tuple[str, tuple[float, ...]]


@lru_cache(maxsize=1024)
def commands(d: str) -> tuple[Command, ...]:
    """Path data as (letter, numbers), one entry a segment. ValueError for anything but absolute M L C Z."""
    parts, at = [], 0
    while at < len(d):
        found = _TOKEN.match(d, at)
        if found is None:
            raise ValueError(f"path data has {d[at]!r}; only absolute M L C Z are known")
        at = found.end()
        if found.group().strip(" \t\r\n,"):
            parts.append(found.group())
    result: list[Command] = []
    letter, sets, numbers = "Z", 1, list[float]()
    for part in [*parts, "Z"]:
        if part in _TAKES:
            if numbers or not sets:
                raise ValueError(f"path data has a wrong count of numbers after {letter}")
            letter, sets = part, int(part == "Z")
            if part == "Z":
                result.append(("Z", ()))
        elif not _TAKES[letter]:
            raise ValueError("path data has a number where a letter is due")
        else:
            numbers.append(float(part))
            if len(numbers) == _TAKES[letter]:
                result.append((letter, tuple(numbers)))
                numbers, sets = [], sets + 1
                # More pairs after a move are lines, as SVG has it.
                letter = "L" if letter == "M" else letter
    return tuple(result[:-1])


def _shape(element: ElementTree.Element, root: ElementTree.Element) -> Shape:
    unknown = set(element.attrib) - _PATH_KEYS
    if unknown:
        raise ValueError(f"path has {sorted(unknown)[0]}")
    d = element.attrib["d"]
    commands(d)
    dash = tuple(float(n) for n in _NUMBER.findall(element.get("stroke-dasharray", "")))
    width = float(element.get("stroke-width", "1"))
    fill, stroke = (
        _colour(element.get("fill", root.get("fill", "#000000"))),
        _colour(element.get("stroke", "none")),
    )
    return Shape(d, fill, stroke, width if stroke else 0.0, dash)


def _colour(value: str) -> str | None:
    if value == "none":
        return None
    if not _COLOUR.fullmatch(value):
        raise ValueError(f"colour {value} is not #RRGGBB")
    return named(value)


def parse(text: str) -> Picture:
    """The picture in an SVG text. Colours that are tokens come back as tokens, others as `#RRGGBB`.

    The `viewBox` starts at 0 0 and gives width and height. ValueError for anything outside our small
    dialect.
    """
    root = ElementTree.fromstring(text)  # our own files, never a client's
    if root.tag != f"{_SVG}svg":
        raise ValueError("is not an SVG file")
    box = [float(n) for n in _NUMBER.findall(root.get("viewBox", ""))]
    if len(box) != 4 or box[:2] != [0.0, 0.0] or min(box[2:]) <= 0:
        raise ValueError("viewBox must be 0 0 width height")
    shapes = []
    for element in root:
        if element.tag in (f"{_SVG}title", f"{_SVG}desc"):
            continue
        if element.tag != f"{_SVG}path" or "d" not in element.attrib or len(element):
            raise ValueError(f"has {element.tag.removeprefix(_SVG)}; only path is known")
        shapes.append(_shape(element, root))
    return Picture(box[2], box[3], tuple(shapes))


@lru_cache(maxsize=128)
def illustration(name: str, root: Path = ILLUSTRATIONS) -> Picture:
    """The illustration `<name>.svg`. `ContentError` names the file when it is missing or not of our
    dialect.
    """
    file = root / f"{name}.svg"
    try:
        return parse(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ContentError((f"illustrations/{file.name}: is missing",)) from None
    except (ValueError, ElementTree.ParseError) as error:
        raise ContentError((f"illustrations/{file.name}: {error}",)) from error
