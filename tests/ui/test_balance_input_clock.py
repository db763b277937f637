"""The time of an input event: whatever the server's clock, however late the process."""

import pytest
import shiboken6
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from kiosk.measures.balance import Contact
from tests.conftest import LogWatch
from ui.input_clock import AHEAD_MS, MAX_AGE_MS, WRAP_MS, InputClock, StampClock

times = st.floats(1_000, 2**36)
ages = st.floats(0, MAX_AGE_MS - 1)


@given(now=times, age=ages)
def test_a_server_on_our_clock_is_right_from_the_first_event_across_wraps(now: float, age: float) -> None:
    stamp = int(now - age) % WRAP_MS
    at = StampClock(from_server=True).at(stamp, now)
    assert at <= now
    assert stamp == 0 or abs(at - (now - age)) <= 1.0


@given(now=times, other=st.integers(100_000, WRAP_MS - 100_000), age=ages)
def test_a_server_on_another_clock_is_calibrated_by_its_quickest_event(
    now: float, other: int, age: float
) -> None:
    clock = StampClock(from_server=True)
    base = int(now)

    def stamp(real: float) -> int:
        return (int(real) + other) % WRAP_MS or 1

    assert clock.at(stamp(base), base) == base
    late = clock.at(stamp(base + 30_000), base + 30_000 + age)
    assert abs(late - (base + 30_000)) <= 1.5


def test_a_quicker_event_makes_the_calibration_better() -> None:
    clock = StampClock(from_server=True)
    assert clock.at(900_000_000, 5_040.0) == 5_040.0
    assert clock.at(900_001_000, 6_010.0) == 6_010.0
    assert clock.at(900_002_000, 7_200.0) == 7_010.0


def test_a_server_that_starts_again_is_calibrated_again() -> None:
    clock = StampClock(from_server=True)
    clock.at(900_000_000, 5_000.0)
    assert clock.at(1_500_000_000, 9_000.0) == 9_000.0
    assert clock.at(1_500_000_500, 9_600.0) == 9_500.0


def test_without_a_server_the_arrival_counts() -> None:
    assert StampClock(from_server=False).at(123, 5_000.0) == 5_000.0
    assert StampClock(from_server=True).at(0, 5_000.0) == 5_000.0


def test_an_event_is_never_in_the_future() -> None:
    now = 7_000.0
    assert StampClock(from_server=True).at(int(now + AHEAD_MS), now) == now


class Ear(QObject):
    """Hears what the clock says."""

    def __init__(self, clock: InputClock) -> None:
        super().__init__()
        self.heard: list[tuple[str, float, str]] = []
        clock.pressed.connect(self.on_press)
        clock.released.connect(self.on_release)

    def on_press(self, at: float, contact: str) -> None:
        self.heard.append(("press", at, contact))

    def on_release(self, at: float, contact: str) -> None:
        self.heard.append(("release", at, contact))


def key(kind: QEvent.Type, code: Qt.Key, repeat: bool = False) -> QKeyEvent:
    return QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, "", repeat)


def send(window: QWindow, event: QEvent) -> bool:
    return QGuiApplication.sendEvent(window, event)


def test_keys_are_told_apart_and_repeats_are_not_presses(qapp: QGuiApplication) -> None:
    owner = QObject()
    clock = InputClock(lambda: 50.0, "F13", owner)
    ear, window = Ear(clock), QWindow()
    clock.watch(window)
    clock.holding = True
    send(window, key(QEvent.Type.KeyPress, Qt.Key.Key_F13))
    send(window, key(QEvent.Type.KeyPress, Qt.Key.Key_F13, repeat=True))
    send(window, key(QEvent.Type.KeyRelease, Qt.Key.Key_F13))
    send(window, key(QEvent.Type.KeyPress, Qt.Key.Key_Space))
    assert ear.heard == [
        ("press", 50.0, Contact.SWITCH),
        ("release", 50.0, Contact.SWITCH),
        ("press", 50.0, Contact.KEY),
    ]
    clock.watch(None)
    send(window, key(QEvent.Type.KeyPress, Qt.Key.Key_F13))
    assert len(ear.heard) == 3


def test_an_unknown_key_name_is_said_in_the_log(
    qapp: QGuiApplication, log_watch: LogWatch, caplog: pytest.LogCaptureFixture
) -> None:
    log_watch.expect("foot_switch_key")
    owner = QObject()
    clock = InputClock(lambda: 0.0, "no such key", owner)
    ear, window = Ear(clock), QWindow()
    clock.watch(window)
    send(window, key(QEvent.Type.KeyPress, Qt.Key.Key_F13))
    assert [contact for _, _, contact in ear.heard] == [Contact.KEY]
    assert "foot_switch_key" in caplog.text


def test_a_window_that_goes_away_is_forgotten(qapp: QGuiApplication) -> None:
    owner = QObject()
    clock, window = InputClock(lambda: 0.0, "F13", owner), QWindow()
    clock.watch(window)
    shiboken6.delete(window)
    clock.watch(None)
