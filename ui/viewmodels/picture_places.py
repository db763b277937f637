"""Named places in the illustrations, where the screens set letters, numbers and words: no picture has its own."""

import json
from functools import cache
from pathlib import Path

_FILE = Path(__file__).resolve().parents[2] / "assets" / "illustrations" / "anchors.json"


@cache
def _all() -> dict[str, dict[str, tuple[float, float]]]:
    """Drawn and written by the same program."""
    places: dict[str, dict[str, tuple[float, float]]] = json.loads(_FILE.read_text(encoding="utf-8"))
    return places


def places(picture: str) -> list[dict[str, object]]:
    """The places of a picture as rows `name`, `x`, `y`, fractions of it from the top left; empty when it has none."""
    return [{"name": name, "x": at[0], "y": at[1]} for name, at in _all().get(picture, {}).items()]
