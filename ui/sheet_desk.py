"""What the sheet screen may ask for, carried out on the workers: other versions of the sheet, printing, the desk."""

from collections.abc import Callable
from functools import partial
from typing import Any

from kiosk.errors import UserFacing
from kiosk.ports import JobStatus, Sheet, SheetKey
from kiosk.services import Services
from kiosk.session import SessionState, needs_staff
from ui.print_watch import PrintWatch
from ui.screen_context import SheetServices
from ui.tasks import Tasks


class SheetDesk:
    """Serves one showing of the sheet screen; after `close` it tells nobody anything.

    `printed` is called on the GUI thread when the printer has said that the sheet is on paper; `failed` with errors
    that are nobody's to show.
    """

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        state: SessionState,
        printed: Callable[[], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        self._services = services
        self._tasks = tasks
        self._visit = state.visit
        self._outcome = state.outcome
        self._sheet = state.sheet
        self._staff = needs_staff(state)
        self._failed = failed
        self._open = True
        printing = services.printing
        can_print = printing is not None and printing.available
        self._paper = (
            PrintWatch(printing, tasks, printed, failed) if printing is not None and can_print else None
        )

    def close(self) -> None:
        """The screen goes. Only whether its sheet came out is still listened for."""
        self._open = False
        if self._paper is not None:
            self._paper.leave()

    def offer(self) -> SheetServices | None:
        """What this visit's sheet screen can do; None before there is a sheet."""
        if self._outcome is None or self._sheet is None:
            return None
        return SheetServices(
            make=self._make,
            print_here=self._print_here if self._paper is not None else None,
            to_desk=self._to_desk if self._visit.store else None,
            follow=self._follow if self._paper is not None else None,
        )

    # --- other versions ---------------------------------------------------------------------------------------

    def _make(
        self, key: SheetKey, done: Callable[[Sheet], None], refused: Callable[[UserFacing], None]
    ) -> None:
        self._tasks.store(
            partial(self._made, key), partial(self._tell, done), partial(self._make_failed, refused)
        )

    def _made(self, key: SheetKey) -> Sheet:
        """On the worker: the kept one, or a new one that is kept when the visit is."""
        store, visit = self._services.store, self._visit
        assert self._outcome is not None
        kept = store.sheet(visit.code, key) if visit.store else None
        if kept is not None:
            return kept
        sheet = self._services.make_sheet(visit, self._outcome, key, visit.clinic_day)
        if visit.store:
            store.keep_sheet(visit.code, sheet)
        return sheet

    def _make_failed(self, refused: Callable[[UserFacing], None], error: BaseException) -> None:
        if isinstance(error, UserFacing):
            self._tell(refused, error)
        else:
            self._failed(error)

    # --- paper ------------------------------------------------------------------------------------------------

    def _print_here(self, sheet: Sheet, hear: Callable[[JobStatus], None]) -> None:
        assert self._paper is not None
        self._paper.ask(self._visit.code, sheet, self._visit.store, hear)

    def _follow(self, sheet: Sheet, hear: Callable[[JobStatus], None]) -> None:
        assert self._paper is not None
        self._paper.find(self._visit.code, sheet, hear)

    def _to_desk(self, sheet: Sheet) -> None:
        self._tasks.store(
            partial(self._services.store.keep_sheet, self._visit.code, sheet), self._kept, self._failed
        )

    def _kept(self, nothing: None) -> None:
        """On the disk: staff find it at the desk."""

    def _tell(self, hear: Callable[[Any], None], news: Any) -> None:
        if self._open:
            hear(news)
