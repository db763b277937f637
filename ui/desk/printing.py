"""*Printing*: how the printers are, and every sheet on its way, in words with what to do."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.desk.jobs import (
    PrintRoom,
    cancel_job,
    move_job,
    print_test_page,
    resume_printer,
    retry_job,
    see_jobs,
)
from kiosk.ports import JobKind, JobState, PrinterStatus, PrintJob
from kiosk.printing.service import PrintService
from kiosk.printing.trouble import Trouble
from ui.desk.context import DeskContext
from ui.desk.lines import clock_time
from ui.desk.page import DeskPage
from ui.desk.rows_model import RowsModel

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_AGAIN_MS = 5_000


@dataclass(frozen=True, slots=True)
class JobLine:
    """One job. `state_` is a key word, `says` and `todo` the sentences of the trouble if there is one."""

    job: int
    code: str
    kind: str
    asked: str
    printer: str
    state_: str
    says: str
    todo: str
    over: bool
    kept: bool


@QmlElement
@QmlUncreatable("made by the desk")
class PrintingViewModel(DeskPage):
    """Looks again every five seconds while it is open, and at once when something was asked."""

    changed = Signal()

    def __init__(self, context: DeskContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._rows = RowsModel(JobLine, "job", self)
        self._printers: tuple[tuple[str, PrinterStatus], ...] = ()
        self._loaded = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_AGAIN_MS)
        self._timer.timeout.connect(self.load)

    @property
    def _printing(self) -> PrintService | None:
        return self.context.services.printing

    def load(self) -> None:
        if self._printing is not None:
            self.ask(see_jobs, self._on_seen, aside=True)
        self._timer.start()

    def leave(self) -> None:
        super().leave()
        self._timer.stop()
        self._rows.show(())

    def _on_seen(self, seen: PrintRoom) -> None:
        self._rows.show(self._line(job) for job in seen.jobs)
        self._printers, self._loaded = seen.printers, True
        self.context.waiting(prints=waiting(seen))
        self.changed.emit()

    def _line(self, job: PrintJob) -> JobLine:
        names = {choice.uri: choice.name for choice in self._printing.printers} if self._printing else {}
        return JobLine(
            job=job.id,
            code=job.code or "",
            kind=str(job.kind),
            asked=clock_time(job.created_at),
            printer=names.get(job.printer_uri, job.printer_uri),
            state_=_state_word(job),
            says=trouble_says(self.context, job.reason),
            todo=trouble_todo(self.context, job.reason),
            over=job.state.over,
            kept=job.state is not JobState.PRINTED,
        )

    # --- what is shown ----------------------------------------------------------------------------------------

    def _get_rows(self) -> RowsModel:
        return self._rows

    rows = Property(RowsModel, _get_rows, constant=True)

    def _get_loaded(self) -> bool:
        return self._loaded

    loaded = Property(bool, _get_loaded, notify=changed)

    def _get_available(self) -> bool:
        return self._printing is not None and self._printing.available

    available = Property(bool, _get_available, constant=True)

    def _get_printers(self) -> list[dict[str, object]]:
        """Each printer of the settings: `name`, `ready`, `says`, `todo`, `paused`."""
        return [
            {
                "name": name,
                "ready": status.ready,
                "says": trouble_says(self.context, status.trouble or status.mentioned),
                "todo": trouble_todo(self.context, status.trouble or status.mentioned),
                "paused": status.trouble in (Trouble.PAUSED, Trouble.REJECTING),
            }
            for name, status in self._printers
        ]

    printers = Property("QVariantList", _get_printers, notify=changed)

    def _get_others(self) -> list[dict[str, str]]:
        """The printers as choices."""
        names = [choice.name for choice in self._printing.printers] if self._printing else []
        return [{"key": name, "label": name} for name in names]

    printerChoices = Property("QVariantList", _get_others, constant=True)

    # --- what is done -----------------------------------------------------------------------------------------

    @Slot(int)
    def cancel(self, job: int) -> None:
        """Drop it, if the printer still can."""
        self.ask(lambda office, actor: cancel_job(office, actor, job), self._done)

    @Slot(int)
    def retry(self, job: int) -> None:
        """Once more, on the same printer."""
        self.ask(lambda office, actor: retry_job(office, actor, job), self._done)

    @Slot(int, str)
    def elsewhere(self, job: int, printer: str) -> None:
        """On another printer of the settings."""
        self.ask(lambda office, actor: move_job(office, actor, job, printer), self._done)

    @Slot(str)
    def resume(self, printer: str) -> None:
        """Let a paused queue go on."""
        self.ask(lambda office, actor: resume_printer(office, actor, printer), self._done, aside=True)

    @Slot(str)
    def testPage(self, printer: str) -> None:
        """A page that names no visit."""
        paper = self.context.services.settings.paper
        self.ask(lambda office, actor: print_test_page(office, actor, printer, paper), self._done)

    def _done(self, result: object) -> None:
        self.load()

    @Slot(str)
    def open(self, code: str) -> None:
        """The visit of a job."""
        if code:
            self.context.open_visit(code)


def waiting(seen: PrintRoom) -> int:
    """How many jobs somebody may have to do something about: those that stopped, and all that are not over while the
    printer is in trouble.
    """
    stuck = bool(seen.printers) and seen.printers[0][1].trouble is not None
    stopped = (JobState.NEEDS_ATTENTION, JobState.FAILED)
    return sum(
        job.kind is not JobKind.TEST_PAGE and (job.state in stopped or (stuck and not job.state.over))
        for job in seen.jobs
    )


def _state_word(job: PrintJob) -> str:
    if job.cancel_asked and not job.state.over:
        return "cancelling"
    return str(job.state)


def trouble_says(context: DeskContext, trouble: Trouble | None) -> str:
    """What is the matter, for staff; empty when nothing is."""
    return "" if trouble is None else context.text(f"printing.{trouble}.desk")


def trouble_todo(context: DeskContext, trouble: Trouble | None) -> str:
    """What to do about it."""
    return "" if trouble is None else context.text(f"printing.{trouble}.do")
