"""A sheet on its way to paper: one job a sheet however often it is asked for, watched until it ends."""

import logging
import threading
from collections.abc import Callable

from kiosk.errors import PrinterUnavailable
from kiosk.ports import Clock, JobState, JobStatus, Printer, Sheet
from kiosk.visit import VisitCode

log = logging.getLogger(__name__)

POLL_S = 0.5
DEADLINE_S = 60.0
_OVER = (JobState.PRINTED, JobState.FAILED, JobState.CANCELLED)


class PrintService:
    """Sends sheets and tells how they fare. `print_sheet` blocks until the job is over or the deadline passes.

    Asking again for the same sheet while its job runs, or after it has been printed, starts nothing.
    """

    def __init__(self, printer: Printer | None, clock: Clock) -> None:
        self._printer = printer
        self._clock = clock
        self._lock = threading.Lock()
        self._known: dict[tuple[VisitCode, str], JobStatus] = {}
        self._stop = threading.Event()

    @property
    def available(self) -> bool:
        """Whether a printer is set up at all. None is a state, not an error."""
        return self._printer is not None

    def state(self, code: VisitCode, sheet: Sheet) -> JobStatus | None:
        """What is known of this sheet's job; None when it was never sent."""
        with self._lock:
            return self._known.get((code, sheet.sha256))

    def print_sheet(self, code: VisitCode, sheet: Sheet, tell: Callable[[JobStatus], None]) -> JobStatus:
        """Print and watch. `tell` hears each change, on the calling thread; the last one is returned."""
        key = (code, sheet.sha256)
        with self._lock:
            known = self._known.get(key)
            if known is not None and known.state not in (JobState.FAILED, JobState.CANCELLED):
                return known
            self._known[key] = JobStatus(JobState.SENDING)
        self._note(key, JobStatus(JobState.SENDING), tell)
        try:
            return self._send_and_watch(key, sheet, tell)
        except PrinterUnavailable as error:
            log.info("print job failed: %s", error.what_happened)
            return self._note(key, JobStatus(JobState.FAILED, "offline"), tell)

    def stop(self) -> None:
        """Stop watching: the program is closing. Jobs already sent go on printing."""
        self._stop.set()

    def _send_and_watch(
        self, key: tuple[VisitCode, str], sheet: Sheet, tell: Callable[[JobStatus], None]
    ) -> JobStatus:
        if self._printer is None:
            return self._note(key, JobStatus(JobState.FAILED, "no-printer"), tell)
        job = self._printer.submit(sheet.pdf, str(key[0]), sheet.key.paper)
        began_ms = self._clock.monotonic_ms()
        last = self._note(key, JobStatus(JobState.PRINTING), tell)
        while not self._stop.wait(POLL_S):
            status = self._printer.job_state(job)
            if status != last:
                last = self._note(key, status, tell)
            if status.state in _OVER:
                return status
            waited_s = (self._clock.monotonic_ms() - began_ms) / 1000
            if waited_s > DEADLINE_S and status.state is not JobState.NEEDS_ATTENTION:
                return self._note(key, JobStatus(JobState.NEEDS_ATTENTION, "no-answer"), tell)
        return last

    def _note(
        self, key: tuple[VisitCode, str], status: JobStatus, tell: Callable[[JobStatus], None]
    ) -> JobStatus:
        with self._lock:
            self._known[key] = status
        tell(status)
        return status
