"""One sheet's print job as a screen follows it: asked for, then heard of until it is over."""

from collections.abc import Callable
from functools import partial

from kiosk.errors import PrinterUnavailable
from kiosk.ports import JobState, JobStatus, PrintJob, Sheet
from kiosk.printing.service import PrintService, status_of
from kiosk.visit import VisitCode
from ui.tasks import Tasks

Hear = Callable[[JobStatus], None]


def _nothing() -> None:
    """Not listening to anything."""


class PrintWatch:
    """Follows the newest sheet that was asked for. `printed` is called on the GUI thread when it is on paper, also
    after the screen has gone (`leave`): from then on only the job's number is remembered.
    """

    def __init__(
        self,
        printing: PrintService,
        tasks: Tasks,
        printed: Callable[[], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        self._printing = printing
        self._tasks = tasks
        self._printed = printed
        self._failed = failed
        self._hear: Hear | None = None
        self._job_id: int | None = None
        self._heard = 0
        self._asking = 0
        self._early: dict[int, PrintJob] = {}
        self._stop = _nothing

    def ask(self, code: VisitCode, sheet: Sheet, stored: bool, hear: Hear) -> None:
        """Have the sheet printed, or go on following its job."""
        self._listen(hear)
        ask = partial(self._printing.print_sheet, code, sheet, stored=stored)
        self._tasks.store(ask, partial(self._asked, self._asking), partial(self._not_asked, self._asking))

    def find(self, code: VisitCode, sheet: Sheet, hear: Hear) -> None:
        """Follow the job of this sheet if it has one, as when somebody comes back to the screen."""
        self._listen(hear)
        find = partial(self._printing.last_of, code, sheet)
        self._tasks.store(find, partial(self._asked, self._asking), partial(self._not_asked, self._asking))

    def leave(self) -> None:
        """The screen goes."""
        self._hear = None
        if self._job_id is None and not self._asking:
            self._stop()

    # --- inside -----------------------------------------------------------------------------------------------

    def _listen(self, hear: Hear) -> None:
        self._stop()
        self._hear, self._job_id, self._heard = hear, None, 0
        self._early.clear()
        self._asking += 1
        self._stop = self._printing.subscribe(partial(self._tasks.tell, self._changed))

    def _asked(self, which: int, job: PrintJob | None) -> None:
        if which != self._asking:
            return
        if job is None:
            self._stop()
            return
        self._job_id = job.id
        newer = self._early.pop(job.id, job)
        self._early.clear()
        self._changed(newer if newer.revision > job.revision else job)

    def _not_asked(self, which: int, error: BaseException) -> None:
        if which != self._asking:
            return
        self._stop()
        if not isinstance(error, PrinterUnavailable):
            self._failed(error)
        elif self._hear is not None:
            self._hear(JobStatus(JobState.FAILED, error.trouble))

    def _changed(self, job: PrintJob) -> None:
        """Some job changed; it may be ours before we know its number."""
        if self._job_id is None:
            self._early[job.id] = job
            return
        if job.id != self._job_id or job.revision <= self._heard:
            return
        self._heard = job.revision
        if job.state.over:
            self._stop()
        if job.state is JobState.PRINTED:
            self._printed()
        if self._hear is not None:
            self._hear(status_of(job))
