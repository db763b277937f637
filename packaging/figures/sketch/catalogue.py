"""Every picture and data file by name. Importing the scenes registers them."""

from collections.abc import Callable
from typing import Any

from . import balance, charts, closeups, combined, lying, standing, symptoms, wetprint  # noqa: F401 - importing registers
from .drawing import PICTURES, Scene


def pictures() -> dict[str, Scene]:
    return dict(sorted(PICTURES.items()))


def data_files() -> dict[str, Callable[[], dict[str, Any]]]:
    return {
        "anchors.json": lambda: {**balance.anchors(), **symptoms.anchors()},
        "pain_zones.json": charts.pain_zones,
        "ripple.json": charts.ripple,
    }
