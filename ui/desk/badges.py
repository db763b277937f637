"""How many calls and sheets wait for somebody, for the badges of the rail, whatever page is open."""

import logging
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.desk.jobs import PrintRoom, see_jobs
from kiosk.desk.model import Today
from kiosk.desk.today import today
from kiosk.errors import UserFacing
from kiosk.printing.service import PrintService
from ui.desk.context import Ask
from ui.desk.printing import waiting
from ui.failures import describe
from ui.tasks import Tasks

log = logging.getLogger(__name__)

LOOK_AGAIN_MS = 15_000
"""Longer than any page takes to look again: what a page tells is not asked for once more."""
SOON_MS = 300
"""News of one sheet come close together: they are counted once."""

Run = Callable[[Ask, Callable[[Any], None], Callable[[BaseException], None]], None]


class Badges(QObject):
    """Counts again and again while somebody is signed in (`start`, `stop`), and soon after any sheet moves.

    `run` has something done beside other work as whoever is signed in. `fail` hears what nobody foresaw.
    """

    changed = Signal()

    def __init__(
        self,
        tasks: Tasks,
        printing: PrintService | None,
        run: Run,
        fail: Callable[[BaseException], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.flags = self.prints = 0
        self._printing, self._run, self._fail = printing, run, fail
        self._asking: set[str] = set()
        self._flags_due, self._prints_due = QTimer(self), QTimer(self)
        for due, count in ((self._flags_due, self._count_flags), (self._prints_due, self._count_prints)):
            due.setInterval(LOOK_AGAIN_MS)
            due.timeout.connect(count)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._count_prints)
        if printing is not None:
            printing.subscribe(partial(tasks.tell, self._on_job))

    def start(self) -> None:
        self._flags_due.start()
        self._prints_due.start()

    def stop(self) -> None:
        """Nobody is signed in: nothing is asked, and nothing shown."""
        for timer in (self._flags_due, self._prints_due, self._soon):
            timer.stop()
        self._asking.clear()
        self.tell(flags=0, prints=0)

    def tell(self, *, flags: int | None = None, prints: int | None = None, answered: int = 0) -> None:
        """How many wait, from a page that has just seen them; or how many fewer, as calls were answered."""
        for due, told in ((self._flags_due, flags), (self._prints_due, prints)):
            if told is not None and due.isActive():
                due.start()
        before = self.flags, self.prints
        self.flags = max(0, (before[0] if flags is None else flags) - answered)
        self.prints = before[1] if prints is None else prints
        if before != (self.flags, self.prints):
            self.changed.emit()

    @Slot()
    def recount(self) -> None:
        """Sheets may wait that did not, or the other way round: count them soon."""
        if self._prints_due.isActive():
            self._soon.start()

    def _on_job(self, job: object) -> None:
        self.recount()

    @Slot()
    def _count_flags(self) -> None:
        self._ask("flags", today, self._on_today)

    @Slot()
    def _count_prints(self) -> None:
        if self._printing is not None and self._printing.available:
            self._ask("prints", partial(see_jobs, every_printer=False), self._on_prints)

    def _ask(self, what: str, work: Ask, done: Callable[[Any], None]) -> None:
        """Unless it is being asked already: a printer that does not answer takes seconds to say so."""
        if what not in self._asking:
            self._asking.add(what)
            self._run(work, partial(self._back, what, done), partial(self._failed, what))

    def _back(self, what: str, done: Callable[[Any], None], seen: Any) -> None:
        if what in self._asking:
            self._asking.remove(what)
            done(seen)

    def _failed(self, what: str, error: BaseException) -> None:
        self._asking.discard(what)
        if isinstance(error, UserFacing):
            # Whoever works at a page is told there; a count that fails is not worth a notice every ten seconds.
            log.warning("the badges cannot be counted now: %s", describe(error))
        else:
            self._fail(error)

    def _on_today(self, found: Today) -> None:
        self.tell(flags=found.calls)

    def _on_prints(self, seen: PrintRoom) -> None:
        self.tell(prints=waiting(seen))
