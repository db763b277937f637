"""Is the time that the kiosk saves the time that passed? Measured from outside, against the driver's own clock.

Real X events go to the real screen in a process of its own, which is also stopped, and whose wall clock is moved.
"""

import json
import os
import queue
import random
import signal
import statistics
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.timing.display import Display, now_ms, wait_until

ROOT = Path(__file__).resolve().parents[2]
FAKETIME = Path("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1")
PATIENCE_S = 20.0
STOPPED_MS = 300.0


class Kiosk:
    """The kiosk's process. `said` gives its lines one by one."""

    def __init__(self, display: Display, *arguments: str, **environment: str) -> None:
        # A software renderer, as on a machine without a graphics card: the busiest GUI thread there is.
        settings = {"DISPLAY": display.name, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.timing.kiosk_process", *arguments],
            cwd=ROOT,
            env={**os.environ, **settings, **environment},
            stdout=subprocess.PIPE,
            text=True,
        )
        self._lines: queue.Queue[dict[str, object]] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(json.loads(line))

    def wait_for(self, wanted: Callable[[dict[str, object]], bool]) -> dict[str, object]:
        """The next line that is wanted; fails when it does not come."""
        while True:
            try:
                line = self._lines.get(timeout=PATIENCE_S)
            except queue.Empty:
                pytest.fail("the kiosk says nothing any more")
            if wanted(line):
                return line

    def wait_for_go(self) -> None:
        self.wait_for(lambda line: line.get("phase") == "waiting")

    def result(self) -> dict[str, object]:
        return self.wait_for(lambda line: "held_ms" in line)

    def close(self) -> None:
        self.process.kill()
        self.process.wait(10)
        if self.process.stdout is not None:
            self.process.stdout.close()


@pytest.fixture(scope="module")
def display() -> Iterator[Display]:
    with Display() as shown:
        shown.point(540, 900)
        yield shown


@pytest.fixture(scope="module")
def kiosk(display: Display) -> Iterator[Kiosk]:
    running = Kiosk(display)
    yield running
    running.close()


def report(capsys: pytest.CaptureFixture[str], what: str, errors: list[float]) -> None:
    """The figures, in the log of every run."""
    sizes = [abs(e) for e in errors]
    with capsys.disabled():
        print(
            f"\n  balance timing, {what}: {len(errors)} tries, median error {statistics.median(sizes):.2f} ms, "
            f"largest {max(sizes):.2f} ms"
        )


def error_ms(line: dict[str, object], start: float, stop: float) -> float:
    held = line["held_ms"]
    assert isinstance(held, int)
    return held - (stop - start)


def test_twenty_tries_by_touch(display: Display, kiosk: Kiosk, capsys: pytest.CaptureFixture[str]) -> None:
    lengths = random.Random(45)
    errors = []
    for _ in range(20):
        kiosk.wait_for_go()
        start = display.tap()
        wait_until(start + lengths.uniform(200, 400))
        stop = display.tap()
        line = kiosk.result()
        assert line["ended_by"] == "client"
        errors.append(error_ms(line, start, stop))
    report(capsys, "touch", errors)
    assert statistics.median(map(abs, errors)) <= 5.0
    assert max(map(abs, errors)) <= 20.0


def test_a_process_stopped_around_both_touches_changes_nothing(
    display: Display, kiosk: Kiosk, capsys: pytest.CaptureFixture[str]
) -> None:
    def tap_while_stopped(after_ms: float) -> float:
        kiosk.process.send_signal(signal.SIGSTOP)
        begun = now_ms()
        wait_until(begun + after_ms)
        at = display.tap()
        wait_until(begun + STOPPED_MS)
        kiosk.process.send_signal(signal.SIGCONT)
        return at

    errors = []
    for _ in range(4):
        kiosk.wait_for_go()
        # Early in one stop and late in the other: a kiosk that takes the time of arrival is 200 ms out.
        start = tap_while_stopped(50)
        kiosk.wait_for(lambda line: line.get("phase") == "running")
        stop = tap_while_stopped(250)
        errors.append(error_ms(kiosk.result(), start, stop))
    report(capsys, "process stopped 300 ms around both touches", errors)
    assert max(map(abs, errors)) <= 20.0


def test_hands_free_the_switch_let_go_starts_and_pressed_stops(
    display: Display, capsys: pytest.CaptureFixture[str]
) -> None:
    kiosk = Kiosk(display, "--hands-free")
    try:
        errors = []
        for _ in range(3):
            kiosk.wait_for_go()
            # A foot is on the switch for a moment before it leaves it.
            wait_until(display.key("F9", True) + 120)
            start = display.key("F9", False)
            wait_until(start + 350)
            stop = display.key("F9", True)
            line = kiosk.result()
            display.key("F9", False)
            assert line["ended_by"] == "switch"
            errors.append(error_ms(line, start, stop))
    finally:
        kiosk.close()
    report(capsys, "foot switch", errors)
    assert max(map(abs, errors)) <= 20.0


def test_a_wall_clock_moved_by_an_hour_changes_nothing(
    display: Display, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert FAKETIME.exists(), "libfaketime is not installed: the wall clock cannot be moved"
    offset = tmp_path / "offset"
    offset.write_text("+0\n")
    kiosk = Kiosk(
        display,
        LD_PRELOAD=str(FAKETIME),
        FAKETIME_TIMESTAMP_FILE=str(offset),
        FAKETIME_NO_CACHE="1",
        FAKETIME_DONT_FAKE_MONOTONIC="1",
    )
    try:
        errors = []
        for moved in ("-3600\n", "+3600\n", "+0\n"):
            kiosk.wait_for_go()
            start = display.tap()
            before = kiosk.wait_for(lambda line: line.get("phase") == "running")["wall"]
            wait_until(start + 150)
            offset.write_text(moved)
            wait_until(start + 350)
            stop = display.tap()
            line = kiosk.result()
            after = line["wall"]
            assert isinstance(before, float)
            assert isinstance(after, float)
            assert abs(after - before) > 3000, "the wall clock did not move"
            errors.append(error_ms(line, start, stop))
    finally:
        kiosk.close()
    report(capsys, "wall clock moved by an hour", errors)
    assert max(map(abs, errors)) <= 20.0
