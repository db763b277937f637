"""One client's session on the store worker. A new client gets a new session; what an old one still says is dropped."""

import logging
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QTimer

from kiosk.services import Services
from kiosk.session import VisitSession
from ui.tasks import Tasks

T = TypeVar("T")
log = logging.getLogger(__name__)

LOOK_AHEAD_MS = 100
"""By then the screen is drawn, and the work ahead takes no time from it."""


class VisitRunner:
    """`working` while something asked of the session has not come back yet."""

    def __init__(self, services: Services, tasks: Tasks, language: str) -> None:
        self._services = services
        self._tasks = tasks
        self._generation = 0
        self._working = 0
        self.session = VisitSession(services.desk(), language)

    @property
    def working(self) -> bool:
        return self._working > 0

    def renew(self, language: str) -> None:
        """The next client. Nothing of the one before is kept here."""
        self._generation += 1
        self._working = 0
        self.session = VisitSession(self._services.desk(), language)

    def run(
        self,
        ask: Callable[[VisitSession], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Ask the session on the worker; the answer comes on the GUI thread, if this client is still here."""
        self._working += 1
        now = self._generation
        self._tasks.store(
            partial(ask, self.session), partial(self._back, now, done), partial(self._back, now, failed)
        )

    def look_ahead(self) -> None:
        """Soon, make on the worker what the next step will need; nobody waits for it."""
        QTimer.singleShot(LOOK_AHEAD_MS, partial(self._look_ahead, self._generation))

    def _look_ahead(self, generation: int) -> None:
        if generation == self._generation:
            self._tasks.store(self.session.look_ahead, self._made_ahead, self._not_made_ahead)

    def _made_ahead(self, _: None) -> None:
        """The session has it."""

    def _not_made_ahead(self, error: BaseException) -> None:
        """The step itself will meet the same trouble, and then it is told."""
        log.info("what the next step needs was not made ahead: %s", type(error).__name__)

    def once_more(self, hear: Callable[[], None]) -> Callable[[], None]:
        """`hear`, but only for as long as this client is here."""
        return partial(self._heard, self._generation, hear)

    def _heard(self, generation: int, hear: Callable[[], None]) -> None:
        if generation == self._generation:
            hear()

    def _back(self, generation: int, tell: Callable[[T], None], news: T) -> None:
        if generation == self._generation:
            self._working -= 1
            tell(news)
