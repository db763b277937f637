"""The sheet: preview, how to get it on paper, and the plan as a code square."""

import logging
from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import UserFacing
from kiosk.figures.svg import ILLUSTRATIONS
from kiosk.handout.code import modules, plan_text
from kiosk.handout.job import ClinicLine, Job
from kiosk.handout.look import ORDINARY
from kiosk.inputs import Seen
from kiosk.outcome import Tier
from kiosk.ports import JobState, JobStatus, Sheet, SheetKey
from kiosk.printing.trouble import Trouble
from kiosk.printing.words import client_key
from ui.language import name_of
from ui.screen_context import ScreenContext
from ui.viewmodels.base import ScreenViewModel
from ui.viewmodels.page_image import PageImage
from ui.viewmodels.page_renderer import PageRenderer, without_gap
from ui.viewmodels.told import told

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1

# The screen draws its pages with PageImage: importing this file makes that type known.
__all__ = ["PageImage", "SheetViewModel"]

log = logging.getLogger(__name__)

# Wide enough to read the smallest print when a page fills the width of the screen.
PAGE_PX = 1400
_RIM = 4
_A4 = 210 / 297
_FAILURES = {Trouble.VANISHED: "unsure", Trouble.COPY_LIMIT: "limit"}


@QmlElement
@QmlUncreatable("made by the navigator")
class SheetViewModel(ScreenViewModel):
    """`printState` is a `JobState`, or empty before anything was sent. "Printed" comes from the printer only."""

    changed = Signal()
    pagesChanged = Signal()
    closerChanged = Signal()

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._sheet = context.state.sheet
        self._making = False
        self._problem = ""
        self._status: JobStatus | None = None
        self._at_desk = False
        self._closer = False
        self._images: list[QImage] = []
        self._square = QImage()
        self._renderer = PageRenderer(self)
        self._renderer.rendered.connect(self._show_pages)
        self._renderer.failed.connect(self._no_pages)
        self._draw()
        self._follow()

    # --- the sheet itself -------------------------------------------------------------------------------------

    def _get_code(self) -> str:
        """Only a stored visit has a code that staff can look up."""
        visit = self.context.state.visit
        return str(visit.code) if visit.store else ""

    code = Property(str, _get_code, constant=True)

    def _get_pages(self) -> list[dict[str, object]]:
        """Rows `image`, `ratio` (width over height); blank paper until the pages are drawn."""
        count = self._get_page_count()
        images = self._images or [QImage()] * count
        return [{"image": image, "ratio": _ratio(image)} for image in images]

    pages = Property("QVariantList", _get_pages, notify=pagesChanged)

    def _get_close_pages(self) -> list[dict[str, object]]:
        """The same for reading from close by: long empty bands are left out."""
        return [{"image": page, "ratio": _ratio(page)} for page in map(without_gap, self._images)]

    closePages = Property("QVariantList", _get_close_pages, notify=pagesChanged)

    def _get_drawn(self) -> bool:
        return bool(self._images)

    drawn = Property(bool, _get_drawn, notify=pagesChanged)

    def _get_page_count(self) -> int:
        return self._sheet.pages if self._sheet is not None else 0

    pageCount = Property(int, _get_page_count, notify=changed)

    def _get_large_print(self) -> bool:
        return self._sheet is not None and self._sheet.key.large_print

    largePrint = Property(bool, _get_large_print, notify=changed)

    def _get_languages(self) -> list[dict[str, object]]:
        """Rows `code`, `name` (in its own language), `checked`; one row means there is nothing to choose."""
        now = self._sheet.key.language if self._sheet is not None else self.context.language
        offered = self.context.settings.languages or self.context.content.languages
        return [
            {"code": code, "name": name_of(code), "checked": code == now}
            for code in offered
            if code in self.context.content.languages
        ]

    languages = Property("QVariantList", _get_languages, notify=changed)

    def _get_many_languages(self) -> bool:
        return len(self._get_languages()) > 1

    manyLanguages = Property(bool, _get_many_languages, notify=changed)

    def _get_making(self) -> bool:
        return self._making

    making = Property(bool, _get_making, notify=changed)

    def _get_problem(self) -> str:
        """What went wrong with making the sheet, and what to do; empty when nothing did."""
        return self._problem

    problem = Property(str, _get_problem, notify=changed)

    def _get_plan(self) -> bool:
        """False when the sheet says "see our staff" and holds no plan."""
        outcome = self.context.state.outcome
        return outcome is not None and outcome.screening.tier not in (Tier.URGENT, Tier.EMERGENCY)

    hasPlan = Property(bool, _get_plan, constant=True)

    def _get_closer(self) -> bool:
        return self._closer

    closer = Property(bool, _get_closer, notify=closerChanged)

    # --- getting it -------------------------------------------------------------------------------------------

    def _get_can_print(self) -> bool:
        """A printer is set up here and nothing is on its way."""
        sheets = self.context.sheets
        return sheets is not None and sheets.print_here is not None and self._sheet is not None

    canPrint = Property(bool, _get_can_print, notify=changed)

    def _get_can_desk(self) -> bool:
        sheets = self.context.sheets
        return sheets is not None and sheets.to_desk is not None and self._sheet is not None

    canDesk = Property(bool, _get_can_desk, notify=changed)

    def _get_print_state(self) -> str:
        return str(self._status.state) if self._status is not None else ""

    printState = Property(str, _get_print_state, notify=changed)

    def _get_trouble(self) -> str:
        """What is wrong with the printer in plain words; empty when nothing is."""
        if self._status is None or self._status.state in (JobState.PRINTED, JobState.CANCELLED):
            return ""
        held = self._status.state in (JobState.NEEDS_ATTENTION, JobState.FAILED)
        reason = self._status.reason or (Trouble.OTHER if held else None)
        return "" if reason is None else self.context.text(client_key(reason))

    trouble = Property(str, _get_trouble, notify=changed)

    def _get_held(self) -> bool:
        """It waits for a person to help the printer, itself or the job before it, and goes on by itself then."""
        if self._status is None or self._status.state.over:
            return False
        return self._status.state is JobState.NEEDS_ATTENTION or self._status.reason is not None

    held = Property(bool, _get_held, notify=changed)

    def _get_failure(self) -> str:
        """How a failed job leaves the client: `unsure` whether it came out, at the `limit`, or `empty`-handed."""
        if self._status is None or self._status.state not in (JobState.FAILED, JobState.CANCELLED):
            return ""
        return _FAILURES.get(self._status.reason, "empty")

    failure = Property(str, _get_failure, notify=changed)

    def _get_at_desk(self) -> bool:
        return self._at_desk

    atDesk = Property(bool, _get_at_desk, notify=changed)

    def _get_code_square(self) -> QImage:
        """The same code square as on paper, black on white with its rim; without shapes when there is no plan."""
        return self._square

    codeSquare = Property(QImage, _get_code_square, notify=pagesChanged)

    def _get_code_size(self) -> int:
        """Modules on a side, with the rim."""
        return self._square.width()

    codeSize = Property(int, _get_code_size, notify=pagesChanged)

    def _get_has_code_square(self) -> bool:
        return not self._square.isNull()

    hasCodeSquare = Property(bool, _get_has_code_square, notify=pagesChanged)

    # --- what is touched --------------------------------------------------------------------------------------

    @Slot()
    def printHere(self) -> None:
        """Send it to the printer; again only after it failed."""
        sheets = self.context.sheets
        if sheets is None or sheets.print_here is None or self._sheet is None or self._making:
            return
        if self._status is not None and self._status.state not in (JobState.FAILED, JobState.CANCELLED):
            return
        self._tell(JobStatus(JobState.QUEUED))
        sheets.print_here(self._sheet, self._tell)

    @Slot()
    def printAtDesk(self) -> None:
        """Leave it for our staff to print."""
        sheets = self.context.sheets
        if sheets is None or sheets.to_desk is None or self._sheet is None or self._making or self._at_desk:
            return
        sheets.to_desk(self._sheet)
        self._at_desk = True
        self.changed.emit()

    @Slot()
    def toggleLargePrint(self) -> None:
        if self._sheet is not None:
            key = self._sheet.key
            self._make(SheetKey(key.language, not key.large_print, key.paper))

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        if self._sheet is not None and code != self._sheet.key.language:
            key = self._sheet.key
            self._make(SheetKey(code, key.large_print, key.paper))

    @Slot(bool)
    def lookCloser(self, closer: bool) -> None:
        if closer != self._closer:
            self._closer = closer
            self.closerChanged.emit()

    def step_back(self) -> bool:
        """Back leaves the large view first."""
        was = self._closer
        self.lookCloser(False)
        return was

    def take(self) -> Seen | None:
        return None if self.step_back() else Seen()

    def leave(self) -> None:
        self._renderer.stop()

    # --- inside -----------------------------------------------------------------------------------------------

    def _make(self, key: SheetKey) -> None:
        sheets = self.context.sheets
        if sheets is None or self._making:
            return
        self._making, self._problem = True, ""
        self.changed.emit()
        sheets.make(key, self._made, self._not_made)

    def _made(self, sheet: Sheet) -> None:
        """Another sheet is here: what was printed or left at the desk was the one before."""
        self._sheet, self._making = sheet, False
        self._status, self._at_desk = None, False
        self._hold()
        self.changed.emit()
        self._draw()
        self._follow()

    def _not_made(self, error: UserFacing) -> None:
        self._making = False
        self._problem = " ".join(told(error, self.context.content, self.context.language)).strip()
        self.changed.emit()

    def _tell(self, status: JobStatus) -> None:
        self._status = status
        self._hold()
        self.changed.emit()

    def _follow(self) -> None:
        """Somebody may come back to a sheet that is on its way or printed."""
        sheets = self.context.sheets
        if sheets is not None and sheets.follow is not None and self._sheet is not None:
            sheets.follow(self._sheet, self._tell)

    def _hold(self) -> None:
        """While paper is on its way nobody has to touch the screen."""
        moving = self._status is not None and not self._status.state.over
        self.set_busy(moving and not self._get_held())

    def _draw(self) -> None:
        if self._sheet is not None:
            self._square = self._plan_square(self._sheet.key)
            self._renderer.render(self._sheet.pdf, PAGE_PX)

    def _plan_square(self, key: SheetKey) -> QImage:
        """The plan in the sheet's language; nothing without a plan."""
        visit, outcome, settings = self.context.state.visit, self.context.state.outcome, self.context.settings
        if outcome is None or not outcome.exercises or outcome.screening.tier.stops_plan:
            return QImage()
        clinic = ClinicLine(settings.clinic_name, settings.clinic_phone, settings.programme_line)
        made_on = visit.clinic_day
        job = Job(visit, outcome, self.context.content, clinic, key, made_on, ORDINARY, ILLUSTRATIONS)
        return code_square(modules(plan_text(job)))

    def _show_pages(self, pages: list[QImage]) -> None:
        self._images = pages
        self.pagesChanged.emit()

    def _no_pages(self) -> None:
        log.error("the sheet cannot be shown as a picture")
        self._images = []
        self._problem = self.tr("We cannot show your sheet here, but it can be printed.")
        self.pagesChanged.emit()
        self.changed.emit()


def _ratio(image: QImage) -> float:
    """Width over height; that of A4 for a page that is not drawn yet."""
    return _A4 if image.isNull() else image.width() / image.height()


def code_square(rows: Sequence[Sequence[int]]) -> QImage:
    """A QR code as a picture, one pixel a module, dark ones black, with a clear rim of four.

    No path: its thousands of boxes would be slow to read and to fill.
    """
    size = len(rows) + 2 * _RIM
    picture = QImage(size, size, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    black = QColor(Qt.GlobalColor.black)
    for y, row in enumerate(rows, _RIM):
        for x, dark in enumerate(row, _RIM):
            if dark:
                picture.setPixelColor(x, y, black)
    return picture
