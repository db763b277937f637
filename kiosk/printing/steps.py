"""What becomes of one print job in one look at it: sent, watched, found again, or given up."""

import logging
import secrets
from collections.abc import Callable, Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from kiosk.errors import PrinterUnavailable
from kiosk.ports import AtPrinter, Clock, JobState, Printer, PrinterStatus, PrintJob, PrintJobStore
from kiosk.printing import behind_queue
from kiosk.printing.checkup import look
from kiosk.printing.jobs import unsent
from kiosk.printing.trouble import Trouble
from kiosk.printing.watch import Timing, Watch, is_ipp

log = logging.getLogger(__name__)

_UNREACHABLE = (Trouble.OFFLINE, Trouble.SERVICE_DOWN, Trouble.QUEUE_MISSING)


class Steps:
    """Takes jobs one step on. `tell` hears each change at once. For one thread; `hurry` may come from any."""

    def __init__(
        self,
        printer_at: Callable[[str], Printer],
        clock: Clock,
        timing: Timing,
        tell: Callable[[PrintJob], None],
    ) -> None:
        self._printer_at = printer_at
        self._clock = clock
        self._timing = timing
        self._tell = tell
        self._watches: dict[int, Watch] = {}
        self._hurried = False

    def hurry(self) -> None:
        """Somebody is here: what waits for its next try is tried now."""
        self._hurried = True

    def advance(self, store: PrintJobStore, job: PrintJob) -> PrintJob | None:
        """One look at this job. The job as it is now, None when it was removed; nothing is raised for a printer."""
        watch = self._watch(job)
        if self._hurried:
            self._hurried = False
            for each in self._watches.values():
                each.next_ms = 0.0
        late = self._now_ms() >= watch.ends_ms
        if self._now_ms() < max(watch.next_ms, watch.unsure_ms) and not late:
            return job
        try:
            if job.cancel_asked:
                return self._drop(store, job, JobState.CANCELLED, None)
            if late:
                return self._drop(store, job, JobState.FAILED, Trouble.TOO_LATE)
            if job.printer_job_id is not None:
                return self._look(store, job, watch)
            if job.title:
                return self._look_for(store, job)
            return self._send(store, job, watch)
        except PrinterUnavailable as error:
            return self._held_up(store, job, watch, error, late=late)

    def wait_behind(self, store: PrintJobStore, job: PrintJob, reason: Trouble | None) -> None:
        """A job whose turn has not come says why, when the one before it is held up."""
        if self._now_ms() >= self._watch(job).ends_ms:
            self._drop(store, job, JobState.FAILED, Trouble.TOO_LATE)
        elif job.state is not JobState.QUEUED or job.reason is not reason:
            self._save(store, replace(job, state=JobState.QUEUED, reason=reason))

    def forget_removed(self, store: PrintJobStore, unfinished: Sequence[PrintJob]) -> None:
        """A visit was removed, and its job with it: nothing of it is to come out of the printer any more."""
        there = {job.id for job in unfinished}
        for job_id, watch in list(self._watches.items()):
            if job_id < 0 or job_id in there:
                continue
            if watch.title and watch.number is not None and store.job(job_id) is None:
                try:
                    self._printer_at(watch.uri).cancel(watch.number, watch.title)
                except PrinterUnavailable as error:
                    log.info("a job of a removed visit could not be cancelled: %s", error.trouble)
            del self._watches[job_id]

    # --- sending ----------------------------------------------------------------------------------------------

    def _send(self, store: PrintJobStore, job: PrintJob, watch: Watch) -> PrintJob | None:
        if job.instead_of is not None:
            first = store.job(job.instead_of)
            if first is not None and first.state is JobState.PRINTED:
                return self._save(store, replace(job, state=JobState.CANCELLED, reason=None))
            if first is not None and not first.state.over and first.reason not in _UNREACHABLE:
                return job
        pdf = store.document(job.id)
        if pdf is None:
            return self._save(store, replace(job, state=JobState.FAILED, reason=Trouble.DAMAGED))
        printer = self._printer_at(job.printer_uri)
        if printer.printer_state().trouble is Trouble.REJECTING:
            self._later(watch)
            return self._be(store, job, JobState.NEEDS_ATTENTION, Trouble.REJECTING)
        title = f"{job.code or 'TEST'}-{secrets.token_hex(4)}"
        sending = self._save(
            store,
            replace(
                job,
                state=JobState.SENDING,
                reason=None,
                title=title,
                sent_at=self._clock.now_utc(),
                attempts=job.attempts + 1,
            ),
        )
        if sending is None:
            return None
        watch.sent_ms, watch.last, watch.began = self._now_ms(), None, 0
        watch.uri, watch.title, watch.number = job.printer_uri, title, None
        try:
            number = printer.submit(pdf, title, job.key.paper, job.copies)
        except PrinterUnavailable as error:
            return self._not_sent(store, sending, watch, error)
        watch.number, watch.wait_s, watch.next_ms = number, 0.0, 0.0
        return self._note(store, sending, number)

    def _not_sent(
        self, store: PrintJobStore, job: PrintJob, watch: Watch, error: PrinterUnavailable
    ) -> PrintJob | None:
        if error.maybe_sent:
            watch.unsure_ms = self._now_ms() + self._timing.unsure_s * 1000
            return self._save(store, replace(job, state=JobState.NEEDS_ATTENTION, reason=error.trouble))
        job, watch.title = unsent(job), ""
        if error.trouble is Trouble.DAMAGED:
            return self._save(store, replace(job, state=JobState.FAILED, reason=error.trouble))
        if error.passing:
            return self._save(store, replace(job, state=JobState.QUEUED, reason=None))
        self._later(watch)
        return self._save(store, replace(job, state=JobState.NEEDS_ATTENTION, reason=error.trouble))

    def _note(self, store: PrintJobStore, job: PrintJob, number: int) -> PrintJob | None:
        """Write the printer's number down, whatever was changed in the row meanwhile."""
        now: PrintJob | None = job
        while now is not None:
            saved = self._save(
                store, replace(now, state=JobState.PRINTING, reason=None, printer_job_id=number)
            )
            if saved is not None:
                return saved
            now = store.job(job.id)
        self._printer_at(job.printer_uri).cancel(number, job.title)  # its visit was removed while we sent it
        return None

    # --- watching ---------------------------------------------------------------------------------------------

    def _look(self, store: PrintJobStore, job: PrintJob, watch: Watch) -> PrintJob | None:
        assert job.printer_job_id is not None
        printer = self._printer_at(job.printer_uri)
        seen = printer.job_state(job.printer_job_id, job.title)
        at = seen.at
        watch.next_ms, watch.wait_s = 0.0, 0.0
        before, watch.last = watch.last, at
        if 0 < watch.began < seen.began:
            watch.interrupted = (
                True  # taken up a second time: the service came back, or its first try broke off
            )
        watch.began = seen.began or watch.began
        if at in (AtPrinter.PENDING, AtPrinter.PROCESSING) and self._may_be_twice(watch, at):
            adopted = self._sent_twice(store, job, printer, watch)
            watch.interrupted = False
            if adopted is not None:
                return adopted
        if at is AtPrinter.COMPLETED:
            return self._completed(store, job, printer)
        if at is AtPrinter.DROPPED:
            return self._dropped(store, job, printer.printer_state())
        if at is AtPrinter.STOPPED:
            printer.cancel(job.printer_job_id, job.title)  # or it would stay in the queue for ever
            return self._save(store, replace(job, state=JobState.FAILED, reason=Trouble.DAMAGED))
        if at is AtPrinter.GONE:
            return self._lost(store, job, printer.printer_state(), waited=before is AtPrinter.PENDING)
        trouble = self._trouble(watch, printer.printer_state())
        if trouble is not None:
            return self._be(store, job, JobState.NEEDS_ATTENTION, trouble)
        return self._be(store, job, JobState.PRINTING, None)

    def _completed(self, store: PrintJobStore, job: PrintJob, printer: Printer) -> PrintJob | None:
        """Printed, unless the printer behind the queue says otherwise: the queue calls a job completed also when it
        sees too late that the printer aborted it.
        """
        status = printer.printer_state()
        behind = behind_queue.own_word(self._printer_at, status.device_uri, job.title)
        if behind is not None and behind[1] is AtPrinter.DROPPED:
            return self._dropped(store, job, status)
        if behind is not None and behind[1] is not AtPrinter.COMPLETED:
            return self._follow(store, job, status.device_uri, behind[0])
        return self._save(store, replace(job, state=JobState.PRINTED, reason=None))

    def _dropped(self, store: PrintJobStore, job: PrintJob, status: PrinterStatus) -> PrintJob | None:
        reason = behind_queue.why_dropped(self._printer_at, status)
        return self._save(store, replace(job, state=JobState.FAILED, reason=reason))

    def _trouble(self, watch: Watch, status: PrinterStatus) -> Trouble | None:
        """What holds up a job that is at the printer."""
        if status.trouble is not None:
            return status.trouble
        now_ms = self._now_ms()
        waited_s = (now_ms - watch.sent_ms) / 1000
        if waited_s < self._timing.stall_s:
            return None
        if status.mentioned is not None and status.mentioned is not Trouble.TONER_LOW:
            return status.mentioned
        if is_ipp(status.device_uri):
            if now_ms - watch.probed_ms >= self._timing.probe_s * 1000:
                watch.probed_ms, watch.behind = now_ms, look(self._printer_at, status.device_uri).trouble
            if watch.behind is not None:
                return watch.behind
        return Trouble.SLOW if waited_s >= self._timing.slow_s else None

    # --- finding again ----------------------------------------------------------------------------------------

    def _look_for(self, store: PrintJobStore, job: PrintJob) -> PrintJob | None:
        """Sending was cut off before the number was written down: the title tells whether it arrived."""
        printer = self._printer_at(job.printer_uri)
        found = printer.find(job.title)
        if found:
            return self._note(store, job, found[0][0])
        return self._lost(store, job, printer.printer_state(), waited=False)

    def _may_be_twice(self, watch: Watch, at: AtPrinter) -> bool:
        """Worth asking the printer behind the queue: after a fault, when the job is taken up, and now and then."""
        due = self._now_ms() - watch.asked_ms >= self._timing.probe_s * 1000
        if not watch.interrupted and not (due and at is AtPrinter.PROCESSING):
            return False
        watch.asked_ms = self._now_ms()
        return True

    def _sent_twice(
        self, store: PrintJobStore, job: PrintJob, printer: Printer, watch: Watch
    ) -> PrintJob | None:
        """The print service died while it was printing this, and when it comes back it sends the job once more. So what
        the printer has of the first time is followed instead, and the second is taken back while there is time.

        When nobody saw it die, the printer has to show it: two of them, or one that came out while the queue went on
        printing it for long. None when there is nothing to follow.
        """
        uri = printer.printer_state().device_uri
        if job.printer_job_id is None or not is_ipp(uri):
            return None
        try:
            known = self._printer_at(uri).find(job.title)
        except PrinterUnavailable:
            return None  # the queue tells of it soon enough
        found = [(number, at) for number, at in known if at is not AtPrinter.DROPPED]
        long = self._now_ms() - watch.sent_ms >= self._timing.probe_s * 1000
        out = long and bool(found) and found[0][1] is AtPrinter.COMPLETED
        if not found or not (watch.interrupted or len(found) > 1 or out):
            return None
        printer.cancel(job.printer_job_id, job.title)
        log.info("print job %d reached the printer before the print service sent it again", job.id)
        return self._follow(store, job, uri, found[0][0])

    def _follow(self, store: PrintJobStore, job: PrintJob, uri: str, number: int) -> PrintJob | None:
        """From here on the printer itself tells how this job fares."""
        there = replace(job, state=JobState.PRINTING, reason=None, printer_uri=uri, printer_job_id=number)
        return self._save(store, there)

    def _lost(
        self, store: PrintJobStore, job: PrintJob, status: PrinterStatus, *, waited: bool
    ) -> PrintJob | None:
        """The printer or queue knows nothing of this job. It is sent again only when it certainly is not on paper.

        A CUPS queue passes the title on, so the printer behind it can be asked; a queue that lost its spool has no
        other witness. A job that was waiting in a queue that is still paused has not begun.
        """
        asked = is_ipp(status.device_uri)
        if asked:
            found = self._printer_at(status.device_uri).find(job.title)
            if found:
                return self._follow(store, job, status.device_uri, found[0][0])
        queue = urlsplit(job.printer_uri).path.startswith(("/printers/", "/classes/"))
        if job.printer_job_id is None:
            # Never numbered: the list of jobs itself is the witness, as far back as it reaches.
            certain = self._recent(job, self._timing.trust_queue_s if queue else self._timing.trust_printer_s)
        else:
            # It was there, and the list that would tell is gone with it. Only the printer behind can know.
            certain = asked and self._recent(job, self._timing.trust_printer_s)
        if certain or (waited and status.trouble is Trouble.PAUSED):
            log.info("print job %d is sent again: it did not arrive", job.id)
            return self._save(store, replace(unsent(job), state=JobState.QUEUED, reason=None))
        return self._save(store, replace(job, state=JobState.FAILED, reason=Trouble.VANISHED))

    def _recent(self, job: PrintJob, seconds: float) -> bool:
        """Sent so lately that a list of jobs still has it. A clock that went back proves nothing."""
        if job.sent_at is None:
            return False
        return 0 <= (self._clock.now_utc() - job.sent_at).total_seconds() <= seconds

    # --- giving up --------------------------------------------------------------------------------------------

    def _drop(
        self, store: PrintJobStore, job: PrintJob, end: JobState, reason: Trouble | None
    ) -> PrintJob | None:
        """Take a job back from the printer. It is over when the printer says so, and printed if it was late."""
        ended = replace(job, state=end, reason=reason)
        if not job.at_printer:
            return self._save(store, ended)
        printer = self._printer_at(job.printer_uri)
        number = job.printer_job_id
        if number is None:
            found = printer.find(job.title)
            if not found:
                return self._save(store, ended)
            number = found[0][0]
        at = printer.job_state(number, job.title).at
        if at is AtPrinter.COMPLETED:
            return self._completed(store, job, printer)
        watch = self._watch(job)
        if at is not AtPrinter.STOPPING:
            watch.told_ms = self._now_ms()
        # One that was told to stop and says it will is believed, or a sheet for another printer would wait for ever.
        stops = at is AtPrinter.STOPPING and self._now_ms() - watch.told_ms >= self._timing.stop_s * 1000
        if stops or at in (AtPrinter.DROPPED, AtPrinter.GONE):
            return self._save(store, ended)
        if at is AtPrinter.STOPPING:
            return job
        try:
            printer.cancel(number, job.title)
        except PrinterUnavailable as error:
            if error.trouble is not Trouble.REFUSED:
                raise
            log.info("print job %d cannot be cancelled: the printer does not allow it", job.id)
            return self._save(store, replace(job, cancel_asked=False))
        return job if number == job.printer_job_id else self._save(store, replace(job, printer_job_id=number))

    def _held_up(
        self,
        store: PrintJobStore,
        job: PrintJob,
        watch: Watch,
        error: PrinterUnavailable,
        *,
        late: bool,
    ) -> PrintJob | None:
        self._later(watch)
        if error.trouble is Trouble.SERVICE_DOWN and job.printer_job_id is not None:
            # Be there as soon as it is back: it sends again what it was printing.
            watch.interrupted, watch.next_ms = True, 0.0
        if late:
            end = JobState.CANCELLED if job.cancel_asked else JobState.FAILED
            return self._save(store, replace(job, state=end, reason=Trouble.TOO_LATE))
        if error.passing:
            return job
        return self._be(store, job, JobState.NEEDS_ATTENTION, error.trouble)

    # --- small things -----------------------------------------------------------------------------------------

    def _be(
        self, store: PrintJobStore, job: PrintJob, state: JobState, reason: Trouble | None
    ) -> PrintJob | None:
        if (job.state, job.reason) == (state, reason):
            return job
        return self._save(store, replace(job, state=state, reason=reason))

    def _save(self, store: PrintJobStore, job: PrintJob) -> PrintJob | None:
        saved = store.save(job)
        if saved is not None:
            if saved.state.over:
                self._watches.pop(saved.id, None)
            self._tell(saved)
        return saved

    def _watch(self, job: PrintJob) -> Watch:
        known = self._watches.get(job.id)
        if known is None or known.deadline != job.deadline:
            # The deadline is a wall-clock time on the disk; from here on only the monotonic clock counts it down.
            left_ms = (job.deadline - self._clock.now_utc()).total_seconds() * 1000
            most_ms = (job.deadline - job.created_at).total_seconds() * 1000
            known = Watch(job.deadline, self._now_ms(), self._now_ms() + min(left_ms, max(most_ms, 0)))
            self._watches[job.id] = known
        known.uri, known.title, known.number = job.printer_uri, job.title, job.printer_job_id
        return known

    def _later(self, watch: Watch) -> None:
        watch.wait_s = min(max(self._timing.retry_s, watch.wait_s * 2), self._timing.retry_most_s)
        watch.next_ms = self._now_ms() + watch.wait_s * 1000

    def _now_ms(self) -> float:
        return self._clock.monotonic_ms()
