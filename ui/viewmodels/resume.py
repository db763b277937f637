"""Going on with an interrupted visit: its code, then the birth year. Names are never shown."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.codes import parse_code
from kiosk.errors import UserFacing
from kiosk.freetext import clean
from ui.screen_context import ScreenContext
from ui.viewmodels.base import ScreenViewModel
from ui.viewmodels.birth_year import as_year

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the navigator")
class ResumeViewModel(ScreenViewModel):
    """Two questions, one after the other: `askingYear` says which. `refused`: no open visit with both."""

    stateChanged = Signal()

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._code = self._year = ""
        self._asking_year = False
        self._refused = False
        self.set_ready(False)

    def _get_code(self) -> str:
        return self._code

    code = Property(str, _get_code, notify=stateChanged)

    def _get_year(self) -> str:
        return self._year

    year = Property(str, _get_year, notify=stateChanged)

    def _get_asking_year(self) -> bool:
        return self._asking_year

    askingYear = Property(bool, _get_asking_year, notify=stateChanged)

    def _get_refused(self) -> bool:
        return self._refused

    refused = Property(bool, _get_refused, notify=stateChanged)

    def _get_wrong_code(self) -> bool:
        return len(clean(self._code)) >= 6 and parse_code(self._code) is None

    wrongCode = Property(bool, _get_wrong_code, notify=stateChanged)

    @Slot(str)
    def typeCode(self, text: str) -> None:
        if text != self._code:
            self._code = text
            self._changed()

    @Slot(str)
    def typeYear(self, text: str) -> None:
        if text != self._year:
            self._year = text
            self._changed()

    def _changed(self) -> None:
        self._refused = False
        self._update()

    def _update(self) -> None:
        known = as_year(self._year) if self._asking_year else parse_code(self._code)
        self.set_ready(known is not None)
        self.stateChanged.emit()

    def step_back(self) -> bool:
        if not self._asking_year:
            return False
        self._asking_year = False
        self._refused = False
        self._update()
        return True

    def take(self) -> None:
        """The first Next asks for the year; the second looks for the visit. Neither is an input of a visit."""
        code, year = parse_code(self._code), as_year(self._year)
        if code is None:
            return
        if not self._asking_year:
            self._asking_year = True
            self._update()
        elif year is not None:
            self.context.resume(code, year, self._on_refused)

    def _on_refused(self, error: UserFacing) -> None:
        self._refused = True
        self._year = ""
        self._update()

    def leave(self) -> None:
        self._code = self._year = ""
