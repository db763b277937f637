"""The whole kiosk in this process: real store, real content, real screens, and a clock that tests move."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.bootstrap import compose
from kiosk.flow import StepId
from kiosk.services import Services
from kiosk.settings import Settings
from tests.helpers.empty_store import put_empty_store
from tests.ui import helpers
from tests.ui.layout import faults, shown
from ui.app import FootingApp, create_app

PATIENCE_MS = 5000


class HandClock:
    """Stands still until a test moves it."""

    def __init__(self) -> None:
        self._ms = 1_000_000.0
        self._utc = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)

    def now_utc(self) -> datetime:
        return self._utc

    def local(self, moment: datetime) -> datetime:
        return moment.astimezone()

    def monotonic_ms(self) -> float:
        return self._ms

    def move(self, seconds: float) -> None:
        self._ms += seconds * 1000
        self._utc += timedelta(seconds=seconds)


@dataclass(eq=False)
class Kiosk:
    """A running kiosk and a finger."""

    app: FootingApp
    services: Services
    clock: HandClock

    @property
    def window(self) -> QQuickWindow:
        return self.app.window

    @property
    def step(self) -> StepId:
        return self.app.shell.state.step.id

    @property
    def page(self) -> QQuickItem:
        page = self.window.property("page")
        assert isinstance(page, QQuickItem)
        return page

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait for the workers, not for the clock on the wall."""
        waited = QElapsedTimer()
        waited.start()
        while not holds():
            assert waited.elapsed() < PATIENCE_MS, "this never came"
            QTest.qWait(1)

    def rest(self) -> None:
        """Until nothing is on its way and the page is laid out."""
        self.until(lambda: not self.app.shell.working)
        helpers.settle(self.window)

    def tap(self, name: str) -> None:
        helpers.tap(self.window, helpers.by_name(self.window, name))
        self.rest()

    def next(self) -> None:
        self.tap("nextButton")

    def to(self, step: StepId) -> None:
        """Start, and touch Next and plain answers until this step."""
        answers = {StepId.PRIVACY: "store", StepId.SEX: "sex_female"}
        while self.step is not step:
            before = self.step
            if before in answers:
                self.tap(answers[before])
            if before is StepId.BIRTH_YEAR:
                for digit in "1950":
                    self.tap(f"key_{digit}")
            self.next()
            assert self.step is not before, f"{before} does not go on"

    def sees(self, name: str) -> bool:
        return any(
            item.objectName() == name and item.isVisible()
            for item in helpers.items(self.window.contentItem())
        )


@contextmanager
def kiosk(
    folder: Path,
    size: tuple[int, int] = helpers.PORTRAIT,
    settings: Settings | None = None,
    *,
    debug: bool = False,
    settle_ms: float = 0,
) -> Iterator[Kiosk]:
    """A kiosk on an empty store in this folder, showing the welcome screen; taken down at the end."""
    clock = HandClock()
    chosen = settings or Settings(sound=False, reduced_motion=True)
    put_empty_store(folder)
    with compose(folder, clock, chosen) as services:
        app = create_app(services, debug=debug, window=QSize(*size), settle_ms=settle_ms)
        try:
            app.start()
            running = Kiosk(app, services, clock)
            assert QTest.qWaitForWindowExposed(app.window)
            running.rest()
            yield running
        finally:
            app.close()
            QGuiApplication.processEvents()


def words(running: Kiosk) -> list[str]:
    root = running.window.contentItem()
    return [str(item.property("text")) for item in shown(root) if item.inherits("QQuickText")]


OVERLAYS = ("errorPage", "idleOverlay", "noticeOverlay", "helpOverlay", "accessOverlay")


def check(running: Kiosk) -> None:
    """The layout of what lies on top."""
    helpers.settle(running.window)
    on_top = next((name for name in OVERLAYS if running.sees(name)), None)
    root = helpers.by_name(running.window, on_top) if on_top else None
    found = faults(running.window, root)
    assert not found, found


def rest_for(running: Kiosk, seconds: float) -> None:
    running.clock.move(seconds)
    running.app.shell.attention.idle.check()
    running.app.shell.attention.rest.check()
    running.rest()
