"""What the header shows, and the few settings that the frame needs."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import flow
from kiosk.content.model import Content
from kiosk.flow import RULES, FlowState, Section
from kiosk.settings import Settings

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("kept by the shell")
class FrameFacts(QObject):
    """`section` is a value of `Section`; `percent` how much of the present section is done."""

    progressChanged = Signal()

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._section = Section.START
        self._number, self._part = 1, 0.0

    def follow(self, state: FlowState, content: Content) -> None:
        """The visit has moved."""
        self._section = RULES[state.step.id].section
        self._number, self._part = flow.progress(state, content)
        self.progressChanged.emit()

    def _get_section(self) -> str:
        return str(self._section)

    section = Property(str, _get_section, notify=progressChanged)

    def _get_number(self) -> int:
        return self._number

    stepNumber = Property(int, _get_number, notify=progressChanged)

    def _get_count(self) -> int:
        return len(Section)

    stepCount = Property(int, _get_count, constant=True)

    def _get_percent(self) -> int:
        return round(self._part * 100)

    percent = Property(int, _get_percent, notify=progressChanged)

    def _get_clinic(self) -> str:
        return self._settings.clinic_name

    clinic = Property(str, _get_clinic, constant=True)

    def _get_diagonal(self) -> float:
        return self._settings.screen_diagonal_inch

    diagonalInch = Property(float, _get_diagonal, constant=True)

    def _get_reduced(self) -> bool:
        return self._settings.reduced_motion

    reducedMotion = Property(bool, _get_reduced, constant=True)
