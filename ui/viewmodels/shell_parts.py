"""The parts of the shell that stay for as long as the kiosk runs. The lint step is given this file before the shell."""

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.services import Services
from ui.speech import Speech
from ui.tasks import Tasks
from ui.viewmodels.access import AccessPanel
from ui.viewmodels.attention import Attention
from ui.viewmodels.frame import FrameFacts
from ui.viewmodels.notice import NoticeBoard
from ui.viewmodels.reading import Reading
from ui.viewmodels.staff_call import StaffCall
from ui.viewmodels.staff_gate import StaffGate
from ui.visit_runner import VisitRunner

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the application")
class ShellParts(QObject):
    """Base of the shell: access, frame, attention, the call for staff, notices, the door for staff, and the voice."""

    def __init__(self, services: Services, tasks: Tasks, speech: Speech, parent: QObject) -> None:
        super().__init__(parent)
        self._access = AccessPanel(services.languages, speech.available, self)
        self._frame = FrameFacts(services.settings, self)
        self._attention = Attention(services.clock, services.settings, self)
        self._notices = NoticeBoard(self)
        self._runner = VisitRunner(services, tasks, self._access.choices.language)
        self._call = StaffCall(self._runner, self)
        self._gate = StaffGate(services.office.sign_in, tasks, self._refused, self)
        self._reading = Reading(speech, self._access, self._attention, self._code, self)

    def _refused(self, error: BaseException) -> None:
        """An error that is shown, or that leads to the calm page."""
        raise NotImplementedError

    def _code(self) -> str:
        """The code of the visit that is shown; empty where it has none yet."""
        raise NotImplementedError

    def _get_access(self) -> AccessPanel:
        return self._access

    access = Property(AccessPanel, _get_access, constant=True)

    def _get_frame(self) -> FrameFacts:
        return self._frame

    frame = Property(FrameFacts, _get_frame, constant=True)

    def _get_attention(self) -> Attention:
        return self._attention

    attention = Property(Attention, _get_attention, constant=True)

    def _get_call(self) -> StaffCall:
        return self._call

    staffCall = Property(StaffCall, _get_call, constant=True)

    def _get_gate(self) -> StaffGate:
        return self._gate

    staffGate = Property(StaffGate, _get_gate, constant=True)

    def _get_notices(self) -> NoticeBoard:
        return self._notices

    notices = Property(NoticeBoard, _get_notices, constant=True)

    def _get_reading(self) -> Reading:
        return self._reading

    reading = Property(Reading, _get_reading, constant=True)
