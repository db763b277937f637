"""The desk as a whole: which page is shown, what waits, and when everything is forgotten.

Every use case runs on the one store worker as the one who is signed in. Signing out throws the pages away with all
they hold; what the workers still answer after that is dropped.
"""

import logging
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Property, QEvent, QObject, Signal, Slot
from PySide6.QtGui import QInputDevice, QMouseEvent
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import UserFacing
from kiosk.security.roles import may
from kiosk.services import Services
from ui.desk.activity import ActivityViewModel
from ui.desk.badges import Badges
from ui.desk.context import Ask, DeskContext
from ui.desk.door import DeskDoor
from ui.desk.frame import DeskFrame
from ui.desk.page import DeskPage
from ui.desk.pages import LOG, PAGES, PAPER, VISIT
from ui.desk.paper import PaperViewModel
from ui.desk.visit import VisitViewModel
from ui.failures import describe
from ui.tasks import Tasks
from ui.viewmodels.notice import NoticeBoard

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)


_SIGNS = (
    QEvent.Type.TouchBegin,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.KeyPress,
)


def _finger(event: QEvent, before: bool) -> bool:
    """Whether a finger is at work: the mouse events that Qt makes of touches count as touches."""
    if event.type() is QEvent.Type.TouchBegin:
        return True
    if isinstance(event, QMouseEvent):
        return event.device() is not None and event.device().type() is QInputDevice.DeviceType.TouchScreen
    return before and event.type() is not QEvent.Type.KeyPress


@QmlElement
@QmlUncreatable("made by the application")
class DeskShell(QObject):
    """`open`: the desk is on the screen. `place` is the name of its page in the rail."""

    pageChanged = Signal()
    pagesChanged = Signal()
    openChanged = Signal()
    waitingChanged = Signal()

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        parent: QObject,
        *,
        at_kiosk: bool = False,
        debug: bool = False,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._office = services.office
        self._tasks = tasks
        self._debug = debug
        self._open = False
        self._place = self._qml = ""
        self._page: DeskPage | None = None
        self._behind = ""
        self._notices = NoticeBoard(self)
        self._badges = Badges(tasks, services.printing, partial(self._run, True), self.fail, self)
        self._badges.changed.connect(self.waitingChanged)
        self._frame = DeskFrame(services, at_kiosk, self)
        self._frame.languageChanged.connect(self._on_language)
        self._door = DeskDoor(services.office, tasks, self._refused, self)
        self._door.entered.connect(self._on_entered)
        self._door.gone.connect(self._on_gone)
        self._door.expired.connect(self._on_expired)
        self._door.proofDropped.connect(self._on_proof_dropped)

    # --- what QML shows ---------------------------------------------------------------------------------------

    def _get_frame(self) -> DeskFrame:
        return self._frame

    frame = Property(DeskFrame, _get_frame, constant=True)

    def _get_door(self) -> DeskDoor:
        return self._door

    door = Property(DeskDoor, _get_door, constant=True)

    def _get_pages(self) -> list[str]:
        """The pages that this role may open, in the order of the rail."""
        actor = self._door.actor
        return [name for name, page in PAGES.items() if actor is not None and may(actor.role, page.act)]

    pages = Property("QStringList", _get_pages, notify=pagesChanged)

    def _get_place(self) -> str:
        return self._place

    place = Property(str, _get_place, notify=pageChanged)

    def _get_page_type(self) -> str:
        return self._qml

    pageType = Property(str, _get_page_type, notify=pageChanged)

    def _get_page(self) -> DeskPage | None:
        return self._page

    page = Property(DeskPage, _get_page, notify=pageChanged)

    def _get_notices(self) -> NoticeBoard:
        return self._notices

    notices = Property(NoticeBoard, _get_notices, constant=True)

    def _get_flags(self) -> int:
        return self._badges.flags

    flagsWaiting = Property(int, _get_flags, notify=waitingChanged)

    def _get_prints(self) -> int:
        return self._badges.prints

    printsWaiting = Property(int, _get_prints, notify=waitingChanged)

    def _get_open(self) -> bool:
        return self._open

    open = Property(bool, _get_open, notify=openChanged)

    @property
    def working(self) -> bool:
        """Something asked has not come back; for tests and the tour, not for QML."""
        return self._door.worker.working

    # --- in and out -------------------------------------------------------------------------------------------

    @Slot()
    def enter(self) -> None:
        """Open the desk at its door."""
        if self._open:
            return
        self._open = True
        self.openChanged.emit()
        self._door.open()
        if not self._frame.atKiosk:
            self._door.name_users()

    @Slot()
    def leave(self) -> None:
        """Back to the kiosk: nobody is signed in any more."""
        self._door.signOut()

    @Slot()
    def _on_entered(self) -> None:
        self.pagesChanged.emit()
        self._badges.start()
        self.go("today")

    @Slot()
    def _on_gone(self) -> None:
        self._notices.dismiss()
        self._behind = ""
        self._badges.stop()
        self._show("", "", None)
        self.pagesChanged.emit()
        if self._frame.atKiosk:
            self._open = False
            self.openChanged.emit()

    @Slot()
    def _on_expired(self) -> None:
        if self._frame.atKiosk or self._door.actor is not None:
            self._door.signOut()

    @Slot(int)
    def _on_proof_dropped(self, dropped: int) -> None:
        if self._page is not None:
            self._page.drop(dropped)
            self._page.refresh()

    @Slot()
    def _on_language(self) -> None:
        """The words of the content are taken when a page is made: it is made anew."""
        if self._page is not None and self._place:
            self.go(self._place)

    def sense(self, event: QEvent) -> None:
        """A touch, a click, a turn of the wheel or a key: somebody is there."""
        kind = event.type()
        if kind in _SIGNS:
            self._door.idle.touched()
            self._frame.set_touching(_finger(event, self._frame.touching))

    # --- pages ------------------------------------------------------------------------------------------------

    @Slot(str)
    def go(self, name: str) -> None:
        """A page of the rail."""
        if name in self._get_pages():
            page = PAGES[name]
            self._show(name, page.qml, page.make(self._context(), self))

    @Slot(str)
    def openVisit(self, code: str) -> None:
        """One visit; Back leads to the page that it was opened from."""
        if self._door.actor is not None:
            self._show(self._place, VISIT, VisitViewModel(self._context(), self, code))

    @Slot()
    def enterPaper(self) -> None:
        """An empty paper form; Back leads to the page that it was opened from."""
        if self._door.actor is not None:
            self._show(self._place, PAPER, PaperViewModel(self._context(), self))

    @Slot()
    def seeLog(self) -> None:
        """The log of what was done; Back leads to the page that it was opened from."""
        if self._door.actor is not None:
            self._show(self._place, LOG, ActivityViewModel(self._context(), self))

    @Slot()
    def back(self) -> None:
        """From a visit to the page before."""
        self.go(self._place)

    def _show(self, place: str, qml: str, page: DeskPage | None) -> None:
        old = self._page
        if old is not None:
            old.leave()
        self._place, self._qml, self._page = place, qml, page
        self.pageChanged.emit()
        if old is not None:
            old.deleteLater()
        if page is not None:
            page.load()

    @Slot(str)
    def pageFailed(self, problem: str) -> None:
        """QML could not build the page."""
        log.error("page %s does not load: %s", self._qml, problem)
        raise RuntimeError(f"the page {self._qml} does not load")

    def _context(self) -> DeskContext:
        assert self._door.actor is not None
        return DeskContext(
            services=self._services,
            office=self._office,
            actor=self._door.actor,
            language=self._frame.language,
            run=partial(self._run, False),
            run_aside=partial(self._run, True),
            news=self._tasks.tell,
            go=self.go,
            back=self.back,
            open_visit=self.openVisit,
            enter_paper=self.enterPaper,
            see_log=self.seeLog,
            tell=self._notices.tell_staff,
            hold=self._door.idle.hold,
            waiting=self._badges.tell,
            recount=self._badges.recount,
        )

    # --- work -------------------------------------------------------------------------------------------------

    def _run(
        self,
        aside: bool,
        work: Ask,
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        self._door.worker.run(partial(self._as_now, work), done, partial(self._missed, failed), aside=aside)

    def _as_now(self, work: Ask) -> Callable[[], Any] | None:
        """The work as the one who is signed in now, with the proof of now."""
        actor = self._door.actor
        return partial(work, self._office, actor) if actor is not None else None

    def _missed(self, failed: Callable[[BaseException], None], error: BaseException) -> None:
        if isinstance(error, UserFacing):
            failed(error)
        else:
            self.fail(error)

    def _refused(self, error: BaseException) -> None:
        if isinstance(error, UserFacing):
            self._notices.tell_staff(error)
        else:
            self.fail(error)

    def fail(self, error: BaseException) -> None:
        """Something that nobody foresaw. Nothing half-done is in the store; the page is left."""
        log.error("unexpected error at the desk: %s", describe(error))
        if self._debug:
            raise error
        self.go("today")
        self._notices.tell_staff(
            UserFacing("Something went wrong on our side.", "Nothing was changed by it. Please try again.")
        )
