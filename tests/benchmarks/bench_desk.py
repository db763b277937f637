"""*Today* with 300 visits, scrolled from end to end in software rendering: how long each frame takes; the aim is 33 ms.

The list moves on by 60 pixels, and the window is drawn and copied, which a display would not do: so this is the worse
case. Processor time is compared, as other programs run too; wall time is told as well.

    python -m tests.benchmarks.bench_desk [--visits N] [--size WxH]
"""

import argparse
import hashlib
import os
import statistics
import tempfile
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.bootstrap import compose
from kiosk.codes import ALPHABET
from kiosk.ports import Sheet
from kiosk.security.roles import Role
from kiosk.services import Services
from kiosk.settings import Settings
from tests.helpers.desk import CHEAP, HandClock
from ui.app import make_qt_app
from ui.desk.app import DeskApp, create_desk
from ui.tour.day import GUESTS, a_day
from ui.tour.hand import Hand, settle, touchscreen

AIM_MS = 33.0
STEP_PX = 60.0
"""A fast finger: 60 pixels a frame are 3 600 a second at 60 frames."""


def fill(services: Services, clock: HandClock, visits: int) -> None:
    """Visits of one day, like those of the tour's day, each under a code of its own. One sheet serves for all."""
    sheet = Sheet(services.sheet_key("en"), b"%PDF-", 2, hashlib.sha256(b"%PDF-").hexdigest())
    services = replace(services, make_sheet=lambda *_: sheet)
    guests = []
    for number in range(visits):
        code = "".join(ALPHABET[number // len(ALPHABET) ** place % len(ALPHABET)] for place in range(6))
        guests.append(replace(GUESTS[number % len(GUESTS)], code=code, minutes=1 + number * 500 // visits))
    a_day(services, clock.now_utc(), tuple(guests))


def opened(services: Services, size: QSize) -> DeskApp:
    """The desk with somebody signed in, at *Today*."""
    door = services.office.sign_in
    first = door.first_start()
    assert first is not None
    assert first.role is Role.ADMINISTRATOR
    app = create_desk(services, debug=True, window=size)
    app.start()
    hand = Hand(app.window, touchscreen())
    app.desk.door._enter(first.name, first.pin)
    hand.until(lambda: hand.find("todayList") is not None and not app.desk.working, "today's list")
    return app


def scroll(app: DeskApp, view: QQuickItem) -> list[tuple[float, float]]:
    """Wall and processor milliseconds of each frame from the first row to the last."""
    frames = []
    end = float(view.property("contentHeight")) - view.height()
    for step in range(1, int(end / STEP_PX) + 1):
        wall, cpu = time.perf_counter(), time.thread_time()
        view.setProperty("contentY", step * STEP_PX)
        QGuiApplication.processEvents()
        app.window.grabWindow()
        frames.append(((time.perf_counter() - wall) * 1000, (time.thread_time() - cpu) * 1000))
    return frames


def main() -> None:
    parser = argparse.ArgumentParser(description="Frames of Today while it is scrolled.")
    parser.add_argument("--visits", type=int, default=300)
    parser.add_argument("--size", default="1920x1080")
    given = parser.parse_args()
    width, height = map(int, given.size.split("x"))
    make_qt_app()
    clock = HandClock()
    chosen = Settings(clinic_name="Example Clinic", sound=False, reduced_motion=True)
    with (
        tempfile.TemporaryDirectory(prefix="footing-bench-") as name,
        compose(Path(name) / "data", clock, chosen, CHEAP) as services,
    ):
        clock.move(timedelta(hours=9).total_seconds() * 1000)
        fill(services, clock, given.visits)
        app = opened(services, QSize(width, height))
        try:
            view = Hand(app.window, touchscreen()).find("todayList")
            assert view is not None
            app.window.grabWindow()
            settle()
            frames = scroll(app, view)
            rows = view.property("count")
        finally:
            app.close()
    for label, times in (("wall", [w for w, _ in frames]), ("processor", [c for _, c in frames])):
        p95 = statistics.quantiles(times, n=20)[-1]
        print(
            f"{label:10} median {statistics.median(times):5.1f} ms   p95 {p95:5.1f} ms   worst {max(times):5.1f} ms"
        )
    worst = max(cpu for _, cpu in frames)
    print(
        f"{rows} visits at {given.size}, {len(frames)} frames: worst {worst:.1f} ms (aim: none over {AIM_MS:.0f} ms)"
    )


if __name__ == "__main__":
    main()
