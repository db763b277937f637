"""What this is, how long it takes, and in which language. A visit that was interrupted can go on from here."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.figures import footprint
from kiosk.figures.picture import Picture
from kiosk.inputs import LanguageChosen
from kiosk.visit import Side
from ui.pictures import to_variant
from ui.screen_context import ScreenContext
from ui.viewmodels.access import AccessPanel, panel_of
from ui.viewmodels.base import ScreenViewModel

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1

TYPICAL_INDEX = 0.24
"""Arch index of the prints on the welcome screen: the middle of the typical range (Cavanagh & Rodgers 1987)."""


def welcome_print(side: Side) -> Picture:
    """A print of the family without its sole, in the house colour: it stands for feet, not for a side."""
    drawn = footprint.picture(footprint.shape_for_index(TYPICAL_INDEX), side)
    return replace(drawn, shapes=tuple(replace(shape, fill="primary") for shape in drawn.shapes[1:]))


@QmlElement
@QmlUncreatable("made by the navigator")
class WelcomeViewModel(ScreenViewModel):
    """The visit starts with the language that is chosen here."""

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._panel = panel_of(context, self)

    def _get_panel(self) -> AccessPanel:
        return self._panel

    panel = Property(AccessPanel, _get_panel, constant=True)

    def _get_prints(self) -> list[dict[str, object]]:
        return [to_variant(welcome_print(side)) for side in Side]

    prints = Property("QVariantList", _get_prints, constant=True)

    @Slot()
    def openResume(self) -> None:
        self.context.open_resume()

    def take(self) -> LanguageChosen:
        return LanguageChosen(self._panel.choices.language)
