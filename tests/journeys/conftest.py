"""A person at the kiosk: the real application on a real store, and a hand that touches the glass."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.bootstrap import compose
from kiosk.flow import StepId
from kiosk.services import Services
from kiosk.session import SessionState
from kiosk.settings import Settings
from tests.helpers.empty_store import put_empty_store
from tests.ui.helpers import touchscreen
from ui.app import FootingApp, create_app
from ui.tour.clock import TourClock
from ui.tour.hand import Hand
from ui.tour.personas import Persona
from ui.tour.walk import Look, Walk


@dataclass(eq=False)
class Visitor:
    """One person, one kiosk. `data` is the folder of the store."""

    app: FootingApp
    services: Services
    hand: Hand
    clock: TourClock
    data: Path

    @property
    def state(self) -> SessionState:
        return self.app.shell.state

    @property
    def step(self) -> StepId:
        return self.state.step.id

    def walk(self, persona: Persona, look: Look | None = None) -> Walk:
        return Walk(self.hand, self.app.shell, persona, self.clock, None, look)

    def rest(self) -> None:
        """Until nothing is on its way."""
        shell = self.app.shell
        self.hand.until(
            lambda: not shell.working and not (shell.screen is not None and shell.screen.busy),
            "the kiosk to rest",
        )

    def back(self) -> None:
        self.rest()
        self.hand.tap("backButton")
        self.rest()

    def leave_alone(self, seconds: float) -> None:
        """Nobody touches anything for so long."""
        self.clock.move(seconds * 1000)
        self.app.shell.attention.idle.check()
        self.rest()


@contextmanager
def visiting(folder: Path, **settings: Any) -> Iterator[Visitor]:
    """A kiosk at the welcome screen, with these settings beside the tests' own."""
    clock = TourClock()
    chosen = Settings(clinic_name="Example Clinic", sound=False, reduced_motion=True, **settings)
    put_empty_store(folder / "data")
    with compose(folder / "data", clock, chosen) as services:
        app = create_app(services, debug=True, window=QSize(1080, 1920), settle_ms=0)
        try:
            app.start()
            yield Visitor(app, services, Hand(app.window, touchscreen()), clock, folder / "data")
        finally:
            app.close()
            QGuiApplication.processEvents()


@pytest.fixture
def visitor(tmp_path: Path, qapp: QGuiApplication) -> Iterator[Visitor]:
    with visiting(tmp_path) as here:
        yield here


Bytes = Callable[[], dict[str, bytes]]


@pytest.fixture
def store_bytes(visitor: Visitor) -> Bytes:
    """What lies in the folder of the store, byte for byte."""

    def read() -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in sorted(visitor.data.iterdir()) if path.is_file()}

    return read
