"""Which screen shows a step: step id -> QML type and view-model factory. The one place to add a screen.

The QML type is in the module Footing.Screens. One line each; keep the order of the flow.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from kiosk.flow import StepId
from ui.screen_context import ScreenContext
from ui.viewmodels.base import ScreenViewModel


@dataclass(frozen=True, slots=True)
class Screen:
    """`make` builds the view model for one showing of the screen, owned by the given parent."""

    qml: str
    make: Callable[[ScreenContext, QObject], ScreenViewModel]


SCREENS: dict[StepId, Screen] = {
}
