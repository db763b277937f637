"""The shell around every screen: which one is shown, moving on and back, notices, and the way out of trouble.

It holds the one visit that is in progress. All calls to it run on the store worker; a wipe makes a new session, and
what the old one still answers is dropped.
"""

import logging
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import UserFacing
from kiosk.flow import RULES, StepId
from kiosk.inputs import Input
from kiosk.services import Services
from kiosk.session import SessionState, VisitSession
from kiosk.visit import VisitCode
from ui.failures import describe
from ui.language import is_mirrored
from ui.navigator import RESUME, SCREENS, Screen
from ui.screen_context import ScreenContext
from ui.sheet_desk import SheetDesk
from ui.sound import Sounds
from ui.speech import Speech
from ui.tasks import Tasks
from ui.viewmodels.base import ScreenViewModel
from ui.viewmodels.shell_parts import ShellParts

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

ERROR_PAGE_S = 20.0  # how long the error page stays when nobody touches it
HELP_PATIENCE = 3.0  # like reading: somebody is on the way


@QmlElement
@QmlUncreatable("made by the application")
class ShellViewModel(ShellParts):
    """`settle_ms`: after a new screen the frame's buttons rest this long, so a double tap's second meets nothing."""

    screenChanged = Signal()
    failedChanged = Signal()
    languageChanged = Signal(str)

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        speech: Speech,
        sounds: Sounds,
        parent: QObject,
        *,
        debug: bool = False,
        settle_ms: float = 350,
    ) -> None:
        super().__init__(services, tasks, speech, parent)
        self._services = services
        self._tasks = tasks
        self._sounds = sounds
        self._debug = debug
        self._settle_ms = settle_ms
        self._access.changed.connect(self._on_access)
        self._language = self._access.choices.language
        self._attention.expired.connect(self._on_expired)
        self._error_timer = QTimer(self)
        self._error_timer.setSingleShot(True)
        self._error_timer.timeout.connect(self.startAgain)
        self._screen: ScreenViewModel | None = None
        self._type = ""
        self._resuming = self._forwards = self._failed = False
        self._shown_ms = float("-inf")
        self._sheets: SheetDesk | None = None
        self._call.changed.connect(self._on_call)
        self._state = self._runner.session.state

    # --- what QML shows ---------------------------------------------------------------------------------------

    def _get_screen(self) -> ScreenViewModel | None:
        return self._screen

    screen = Property(ScreenViewModel, _get_screen, notify=screenChanged)

    def _get_screen_type(self) -> str:
        return self._type

    screenType = Property(str, _get_screen_type, notify=screenChanged)

    def _get_forwards(self) -> bool:
        return self._forwards

    forwards = Property(bool, _get_forwards, notify=screenChanged)

    def _get_mirrored(self) -> bool:
        return is_mirrored(self._language)

    mirrored = Property(bool, _get_mirrored, notify=languageChanged)

    def _get_language(self) -> str:
        return self._language

    language = Property(str, _get_language, notify=languageChanged)

    def _get_failed(self) -> bool:
        return self._failed

    failed = Property(bool, _get_failed, notify=failedChanged)

    @property
    def state(self) -> SessionState:
        """Where the visit is; for the application and the tests, not for QML."""
        return self._state

    def _code(self) -> str:
        return str(self._state.visit.code or "")

    @property
    def working(self) -> bool:
        return self._runner.working

    # --- moving -----------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Show the welcome screen."""
        self._show(self._state, forced=True)

    @property
    def _covered(self) -> bool:
        """Something lies over the screen that waits for a touch. A wipe takes all of it away."""
        return bool(
            self._access.open
            or self._call.open
            or self._notices.text
            or self._failed
            or self._attention.warning
            or self._gate.open
        )

    def _may_move(self) -> bool:
        shown_ms = self._services.clock.monotonic_ms() - self._shown_ms
        return not self._covered and not self._runner.working and shown_ms >= self._settle_ms

    @Slot()
    def next(self) -> None:
        """Next was pressed: take the screen's answer, if it has one."""
        if self._screen is None or not self._may_move() or not self._screen.ready:
            return
        if self._state.step.id is StepId.GOODBYE and not self._resuming:
            self.wipe()
            return
        given = self._screen.take()
        if given is not None:
            self.submit(given)

    @Slot()
    def back(self) -> None:
        """Back was pressed: within the screen if it can, else the step before."""
        if self._screen is None or not self._may_move() or self._screen.step_back():
            return
        self._forwards = False
        if self._resuming:
            self._show(self._state, forced=True)
        else:
            self._runner.run(VisitSession.back, self._show, self._refused)

    def submit(self, given: Input) -> None:
        """An answer, from Next or from the screen itself."""
        self._forwards = True
        self._runner.run(lambda session: session.accept(given), self._show, self._refused)

    def _refused(self, error: BaseException) -> None:
        if isinstance(error, UserFacing):
            self._notices.tell(error, self._services.content, self._language)
        else:
            self.fail(error)

    # --- screens ----------------------------------------------------------------------------------------------

    def _show(self, state: SessionState, *, forced: bool = False) -> None:
        """The screen of this state; the screen that is there already is only told the news."""
        same = state.step == self._state.step and self._screen is not None and not self._resuming
        self._state = state
        if same and not forced:
            assert self._screen is not None
            self._screen.refresh(state)
        else:
            self._resuming = False
            self._open(SCREENS[state.step.id])
        self._frame.follow(state.flow, self._services.content)

    def _open(self, screen: Screen) -> None:
        old = self._screen
        if old is not None:
            old.leave()
        self._reading.turned()
        self._gate.close()
        if self._sheets is not None:
            self._sheets.close()
        self._sheets = SheetDesk(
            self._services, self._tasks, self._state, self._runner.once_more(self._printed), self.fail
        )
        new = screen.make(self._context(self._sheets), self)
        new.busyChanged.connect(self._on_busy)
        self._screen, self._type = new, screen.qml
        # Before the first screen of all there was none that a second tap could be meant for.
        self._shown_ms = self._services.clock.monotonic_ms() if old is not None else float("-inf")
        self.screenChanged.emit()
        if old is not None:
            old.deleteLater()
        if self._state.step.id is StepId.CHECK:
            self._runner.look_ahead()
        self._watch()

    def _context(self, sheets: SheetDesk) -> ScreenContext:
        return ScreenContext(
            state=self._state,
            content=self._services.content,
            settings=self._services.settings,
            language=self._language,
            submit=self.submit,
            ask_help=self.help,
            now_ms=self._services.clock.monotonic_ms,
            sheets=sheets.offer(),
            play=self._sounds.play,
            leave=self._leave,
            access=self._access,
            open_resume=self._open_resume,
            resume=self._resume,
            ask_staff=self._gate.ask,
        )

    def _leave(self) -> None:
        """No thank you, even after a yes: what was stored of this visit goes, then the next client is welcome."""
        self._runner.run(VisitSession.withdraw, self._left, self._refused)

    def _left(self, _: None) -> None:
        self.wipe()

    def _printed(self) -> None:
        self._runner.run(VisitSession.mark_printed, self._show, self._refused)

    @Slot(str)
    def screenFailed(self, problem: str) -> None:
        """QML could not build the screen."""
        log.error("screen %s does not load: %s", self._type, problem)
        self.fail(RuntimeError(f"the screen {self._type} does not load"))

    # --- coming back ------------------------------------------------------------------------------------------

    def _open_resume(self) -> None:
        if self._may_move():
            self._resuming = self._forwards = True
            self._open(RESUME)

    def _resume(self, code: VisitCode, birth_year: int, refused: Callable[[UserFacing], None]) -> None:
        back_at = partial(VisitSession.resume, code=code, birth_year=birth_year)
        self._runner.run(back_at, self._resumed, partial(self._not_resumed, refused))

    def _resumed(self, state: SessionState) -> None:
        self._state = state
        if state.visit.language in self._services.languages:
            self._access.setLanguage(state.visit.language)
        self._show(state, forced=True)

    def _not_resumed(self, refused: Callable[[UserFacing], None], error: BaseException) -> None:
        if type(error) is UserFacing:
            refused(error)
        else:
            self._refused(error)

    # --- access -----------------------------------------------------------------------------------------------

    @Slot()
    def _on_access(self) -> None:
        """Size and contrast are bound by QML; a new language goes into the visit and rebuilds the screen."""
        chosen = self._access.choices
        if chosen.language == self._language:
            self._reading.turned()
            return
        self._language = chosen.language
        self.languageChanged.emit(self._language)
        if self._at_welcome or self._resuming or self._state.visit.language == chosen.language:
            self._again(self._state)
        else:
            change = partial(VisitSession.choose_language, language=chosen.language)
            self._runner.run(change, self._again, self._refused)

    def _again(self, state: SessionState) -> None:
        """The present screen once more, in the language of now."""
        self._state = state
        if self._screen is not None:
            self._open(RESUME if self._resuming else SCREENS[state.step.id])

    # --- somebody, nobody -------------------------------------------------------------------------------------

    @Slot()
    def help(self) -> None:
        """Call staff."""
        self._call.call()

    @Slot()
    def _on_call(self) -> None:
        if self._call.told and self._screen is not None:
            self._screen.staff_told()
        self._watch()

    @property
    def _at_welcome(self) -> bool:
        return self._state.step.id is StepId.WELCOME and not self._resuming

    def asleep(self, asleep: bool) -> None:
        """The desk lies over the welcome screen: nobody is waited for. Afterwards all starts afresh."""
        if asleep:
            self._attention.off()
        else:
            self.wipe()

    @Slot()
    def _watch(self) -> None:
        """Start the watches that this screen needs."""
        if self._at_welcome:
            self._attention.welcome()
            return
        patience = HELP_PATIENCE if self._call.open else RULES[self._state.step.id].patience
        self._attention.visit(
            patience,
            warn=self._state.step.id is not StepId.GOODBYE,
            held=bool(self._screen and self._screen.busy),
        )

    @Slot()
    def _on_busy(self) -> None:
        self._attention.idle.hold(bool(self._screen and self._screen.busy))

    @Slot()
    def _on_expired(self) -> None:
        if not self._at_welcome or self._covered or not self._access.untouched:
            self.wipe()

    @Slot()
    def wipe(self) -> None:
        """Forget this client and welcome the next."""
        self._error_timer.stop()
        failed, self._failed = self._failed, False
        self._forwards = self._resuming = False
        self._attention.off()
        self._reading.hush()
        self._runner.renew(self._services.languages[0])
        self._state = self._runner.session.state
        self._access.reset()
        self._show(self._state, forced=True)
        self._call.forget()
        self._gate.close()
        self._notices.dismiss()
        if failed:
            self.failedChanged.emit()

    # --- trouble ----------------------------------------------------------------------------------------------

    def fail(self, error: BaseException) -> None:
        """Something that nobody foresaw: a calm page, what there is is saved, staff see a flag, then a new start."""
        log.error("unexpected error: %s", describe(error))
        if self._debug:
            raise error
        if self._failed:
            return
        self._reading.hush()
        self._failed = True
        self._call.keep()
        self._attention.off()
        self.failedChanged.emit()
        self._error_timer.start(int(ERROR_PAGE_S * 1000))

    @Slot()
    def startAgain(self) -> None:
        """Leave the error page."""
        if self._failed:
            self.wipe()
