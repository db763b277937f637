"""From a tap to the next screen drawn, at 1080x1920 in software rendering: whole visits of the tour's people by touch.

Timed from the finger's leaving the glass (real touch events) over the answer, its save to the encrypted store and the
next screen's view model and QML, to the end of the first frame that shows that screen. Animations are off, or the
first frame would be an empty page that fades in. Each screen is looked at for half a second before it is touched, as a
fast reader does. Each visit is on a store of its own; the clock is the tour's, which can be moved on. The aim is
100 ms for 95 of 100 taps. Processor time of all threads is told beside wall time, as other programs run too.

    python -m tests.benchmarks.bench_tap [--turns N] [--size WxH]
"""

import argparse
import os
import statistics
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint, QSize, QTimer
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from kiosk.bootstrap import compose
from kiosk.settings import Settings
from ui.app import FootingApp, create_app, make_qt_app
from ui.tour.clock import TourClock
from ui.tour.hand import Hand, settle, touchscreen
from ui.tour.personas import PERSONAS, Persona
from ui.tour.walk import Walk

AIM_MS = 100.0
LOOK_MS = 500  # a fast reader
SLOWEST = 5


@dataclass(frozen=True, slots=True)
class Tap:
    """A tap that led to `screen`."""

    screen: str
    wall_ms: float
    cpu_ms: float


def _look() -> None:
    """The program runs as it does while somebody reads. (QTest's own wait would hold up its worker threads.)"""
    reading = QEventLoop()
    QTimer.singleShot(LOOK_MS, reading.quit)
    reading.exec()


class TimedHand(Hand):
    """Lets the program work undisturbed after each touch, and notes how long a new screen took."""

    def __init__(self, app: FootingApp, device: QPointingDevice) -> None:
        super().__init__(app.window, device)
        self._app = app
        self._new = self._drawn = False
        self.taps: list[Tap] = []
        app.shell.screenChanged.connect(self._on_screen)
        app.window.frameSwapped.connect(self._on_frame)

    def _on_screen(self) -> None:
        self._new, self._drawn = True, False

    def _on_frame(self) -> None:
        self._drawn = True

    def tap_at(self, point: QPoint) -> None:
        _look()
        QTest.touchEvent(self._window, self._device).press(0, point, self._window).commit()
        settle()
        self._new = False
        wall, cpu = time.perf_counter(), time.process_time()
        QTest.touchEvent(self._window, self._device).release(0, point, self._window).commit()
        while self._app.shell.working or (self._new and not self._drawn):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if self._new:
            took = ((time.perf_counter() - wall) * 1000, (time.process_time() - cpu) * 1000)
            self.taps.append(Tap(self._app.shell.state.step.key, *took))
        self._lay_out()


def visit(persona: Persona, size: QSize, device: QPointingDevice) -> list[Tap]:
    """Every tap of one visit that led to another screen."""
    clock = TourClock()
    chosen = Settings(clinic_name="Example Clinic", sound=False, reduced_motion=True)
    with (
        tempfile.TemporaryDirectory(prefix="footing-bench-") as name,
        compose(Path(name) / "data", clock, chosen) as services,
    ):
        app = create_app(services, debug=True, window=size, settle_ms=0)
        try:
            app.start()
            hand = TimedHand(app, device)
            Walk(hand, app.shell, persona, clock, None).to_the_end()
            return hand.taps
        finally:
            app.close()


def main() -> None:
    parser = argparse.ArgumentParser(description="From a tap to the next screen.")
    parser.add_argument("--turns", type=int, default=3)
    parser.add_argument("--size", default="1080x1920")
    given = parser.parse_args()
    width, height = map(int, given.size.split("x"))
    make_qt_app()
    device = touchscreen()
    taps = [
        tap
        for _ in range(given.turns)
        for persona in PERSONAS.values()
        for tap in visit(persona, QSize(width, height), device)
    ]
    for label, times in (("wall", [t.wall_ms for t in taps]), ("processor", [t.cpu_ms for t in taps])):
        p95 = statistics.quantiles(times, n=20)[-1]
        print(
            f"{label:10} median {statistics.median(times):5.1f} ms   p95 {p95:5.1f} ms   worst {max(times):5.1f} ms"
        )
    kinds = {tap.screen for tap in taps}
    by_kind = {kind: statistics.median(t.wall_ms for t in taps if t.screen == kind) for kind in kinds}
    slowest = sorted(kinds, key=by_kind.__getitem__)[: -SLOWEST - 1 : -1]
    print("slowest:   " + "   ".join(f"{kind} {by_kind[kind]:.0f} ms" for kind in slowest))
    p95 = statistics.quantiles([t.wall_ms for t in taps], n=20)[-1]
    print(f"{len(taps)} taps at {given.size}: p95 {p95:.1f} ms (aim: at most {AIM_MS:.0f} ms)")


if __name__ == "__main__":
    main()
