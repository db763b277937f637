"""Work for the desk off the GUI thread. What comes back after somebody has signed out is dropped."""

from collections.abc import Callable
from functools import partial
from typing import Any

from kiosk.security.actor import ProofNeeded
from ui.tasks import Tasks

Hear = Callable[[Any], None]
Failed = Callable[[BaseException], None]


class DeskWorker:
    """`working` while something asked has not come back. `prove` is asked to get a proof and then to call again."""

    def __init__(self, tasks: Tasks, prove: Callable[[Callable[[], None]], None]) -> None:
        self._tasks = tasks
        self._prove = prove
        self._generation = 0
        self._working = 0

    @property
    def working(self) -> bool:
        return self._working > 0

    def forget(self) -> None:
        """Nobody waits for what was asked until now."""
        self._generation += 1
        self._working = 0

    def run(
        self, make: Callable[[], Callable[[], Any] | None], done: Hear, failed: Failed, *, aside: bool
    ) -> None:
        """Do what `make` gives, on the store's worker or aside on the pool. `make` is asked anew after a proof."""
        work = make()
        if work is None:
            return
        self._working += 1
        now = self._generation
        again = partial(self.run, make, done, failed, aside=aside)
        where = self._tasks.pool if aside else self._tasks.store
        where(work, partial(self._came, now, done), partial(self._missed, now, again, failed))

    def _came(self, generation: int, hear: Hear, result: Any) -> None:
        if generation == self._generation:
            self._working -= 1
            hear(result)

    def _missed(
        self, generation: int, again: Callable[[], None], failed: Failed, error: BaseException
    ) -> None:
        if generation != self._generation:
            return
        self._working -= 1
        if isinstance(error, ProofNeeded):
            self._prove(again)
        else:
            failed(error)
