"""The birth year, which balance is compared by. It may be left out: then there is no comparison."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import birth_years
from kiosk.inputs import BirthYearGiven
from ui.screen_context import ScreenContext
from ui.viewmodels.base import ScreenViewModel

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1

DIGITS = 4


def as_year(text: str) -> int | None:
    """The year in four digits of any script; None for anything else."""
    return int(text) if len(text) == DIGITS and text.isdecimal() else None


@QmlElement
@QmlUncreatable("made by the navigator")
class BirthYearViewModel(ScreenViewModel):
    """Ready while nothing is typed, and at four digits within `earliest` to `latest`; `outside` when they are not."""

    textChanged = Signal()

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._years = birth_years(context.state.visit.started_at)
        year = context.state.visit.client.birth_year
        self._text = "" if year is None else str(year)
        self._check()

    def _check(self) -> None:
        self.set_ready(not self._text or as_year(self._text) in self._years)

    def _get_text(self) -> str:
        return self._text

    text = Property(str, _get_text, notify=textChanged)

    def _get_empty(self) -> bool:
        return not self._text

    empty = Property(bool, _get_empty, notify=textChanged)

    def _get_outside(self) -> bool:
        year = as_year(self._text)
        return year is not None and year not in self._years

    outside = Property(bool, _get_outside, notify=textChanged)

    def _get_earliest(self) -> str:
        return str(self._years[0])

    earliest = Property(str, _get_earliest, constant=True)

    def _get_latest(self) -> str:
        return str(self._years[-1])

    latest = Property(str, _get_latest, constant=True)

    @Slot(str)
    def type(self, text: str) -> None:
        if text == self._text:
            return
        self._text = text
        self._check()
        self.textChanged.emit()

    def take(self) -> BirthYearGiven | None:
        return BirthYearGiven(as_year(self._text)) if self.ready else None

    def leave(self) -> None:
        self._text = ""
