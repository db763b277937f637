"""The one worker that takes print jobs to paper, and starts again wherever the last one was interrupted.

Every step is written down before it is taken: the job's title before anything is sent, the printer's number as soon as
it is known. So whatever dies in between - this program, the print service, the printer - the next look finds either
nothing sent, or a title to ask for.
"""

import logging
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from itertools import groupby
from typing import Protocol

from kiosk.errors import StoreUnavailable
from kiosk.ports import Clock, JobState, Printer, PrintJob, PrintJobStore
from kiosk.printing.steps import Steps
from kiosk.printing.watch import DEFAULT_TIMING, Timing

__all__ = ["DEFAULT_TIMING", "Timing", "Turns", "Worker"]

log = logging.getLogger(__name__)

Hear = Callable[[PrintJob], None]


class Turns(Protocol):
    """Who may work through the stored jobs (`kiosk.printing.turn`)."""

    def take(self) -> bool: ...

    def give(self) -> None: ...


class Worker:
    """Works through two stores: the stored jobs while it holds the turn, and this program's own in memory always."""

    def __init__(
        self,
        stored: PrintJobStore,
        memory: PrintJobStore,
        printer_at: Callable[[str], Printer],
        clock: Clock,
        turn: Turns,
        timing: Timing,
    ) -> None:
        self._stored = stored
        self._memory = memory
        self._turn = turn
        self._timing = timing
        self._steps = Steps(printer_at, clock, timing, self._tell)
        self._asked = threading.Event()
        self._closing = threading.Event()
        self._starting = threading.Lock()
        self._thread: threading.Thread | None = None
        self._hearing = threading.Lock()
        self._listeners: list[Hear] = []
        self._known: dict[int, PrintJob] = {}

    # --- life -------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Start, or start again should a mistake have ended the thread."""
        with self._starting:
            if self._closing.is_set() or (self._thread is not None and self._thread.is_alive()):
                return
            self._thread = threading.Thread(target=self._run, name="printing", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        self._closing.set()
        self._asked.set()
        with self._starting:
            thread, self._thread = self._thread, None
        if thread is not None:
            thread.join()
        self._turn.give()

    def wake(self) -> None:
        """Something was asked: look now, and try at once what is waiting for its next try."""
        self._steps.hurry()
        self._asked.set()
        if self._thread is not None:
            self.start()

    def subscribe(self, hear: Hear) -> Callable[[], None]:
        with self._hearing:
            self._listeners.append(hear)

        def no_more() -> None:
            with self._hearing, suppress(ValueError):
                self._listeners.remove(hear)

        return no_more

    # --- the thread -------------------------------------------------------------------------------------------

    def _run(self) -> None:
        while not self._closing.is_set():
            self._asked.clear()
            try:
                moving = self.step()
            except (StoreUnavailable, OSError) as error:
                log.warning("print jobs cannot be read or written now: %s", error)
                moving = False
            self._asked.wait(self._timing.poll_s if moving else self._timing.rest_s)

    def step(self) -> bool:
        """One look at every job that is not over. True when some job is on its way and the next look is soon."""
        lists = [(self._memory, self._memory.unfinished())]
        mine = self._turn.take()
        stored = self._stored.unfinished()
        if mine:
            lists.append((self._stored, stored))
            self._steps.forget_removed(self._stored, stored)
        waiting = sorted(
            ((store, job) for store, jobs in lists for job in jobs),
            key=lambda pair: (pair[1].printer_uri, pair[1].created_at, abs(pair[1].id)),
        )
        for _, jobs in groupby(waiting, key=lambda pair: pair[1].printer_uri):
            self._one_printer(list(jobs))
        self._compare()
        return bool(waiting or stored)

    def _one_printer(self, waiting: Sequence[tuple[PrintJobStore, PrintJob]]) -> None:
        """One job at a time is at a printer; the next is sent when it is over. What waits tells why it waits."""
        blocked: PrintJob | None = None
        for store, job in waiting:
            if self._closing.is_set():
                return
            leaving = job.cancel_asked
            if job.at_printer or leaving or blocked is None:
                now = self._steps.advance(store, job)
                if now is None:
                    return  # somebody else changed or removed it: look at all of them again
                if not now.state.over and not leaving:
                    blocked = blocked or now
            else:
                held = blocked.state is JobState.NEEDS_ATTENTION
                self._steps.wait_behind(store, job, blocked.reason if held else None)

    # --- telling ----------------------------------------------------------------------------------------------

    def _compare(self) -> None:
        """Tell what other programs, or a person at the desk, changed."""
        now = {j.id: j for store in (self._memory, self._stored) for j in store.unfinished()}
        for job_id, known in list(self._known.items()):
            if job_id not in now and not known.state.over:
                ended = (self._stored if job_id > 0 else self._memory).job(job_id)
                if ended is None:
                    del self._known[job_id]
                else:
                    self._tell(ended)
        for job in now.values():
            self._tell(job)

    def _tell(self, job: PrintJob) -> None:
        before = self._known.get(job.id)
        if before is not None and before.revision >= job.revision:
            return
        if job.state.over:
            self._known.pop(job.id, None)
        else:
            self._known[job.id] = job
        with self._hearing:
            listeners = tuple(self._listeners)
        for hear in listeners:
            hear(job)
