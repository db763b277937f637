"""The idle watch on a clock that the test moves."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from tests.helpers.draws import draws
from tests.ui.running import HandClock
from ui.idle import IdleWatch, Phase


class Witness(QObject):
    """Counts what the watch says."""

    def __init__(self, watch: IdleWatch) -> None:
        super().__init__()
        self.expired = 0
        watch.expired.connect(self.hear)

    def hear(self) -> None:
        self.expired += 1


@pytest.fixture
def watch(qapp: QGuiApplication) -> Iterator[tuple[IdleWatch, HandClock, Witness]]:
    owner, clock = QObject(), HandClock()
    idle = IdleWatch(clock, 30, owner)
    yield idle, clock, Witness(idle)
    idle.off()
    del owner  # it has kept the watch alive until here


def move(watch: tuple[IdleWatch, HandClock, Witness], seconds: float) -> None:
    watch[1].move(seconds)
    watch[0].check()


def test_nothing_is_watched_before_it_is_asked(watch: tuple[IdleWatch, HandClock, Witness]) -> None:
    move(watch, 10_000)
    assert watch[0].phase is Phase.OFF
    assert watch[2].expired == 0


def test_a_rest_warns_and_a_longer_one_expires(watch: tuple[IdleWatch, HandClock, Witness]) -> None:
    idle, _, heard = watch
    idle.watch(60)
    move(watch, 59.9)
    assert idle.phase is Phase.WATCHING
    move(watch, 0.1)
    assert (idle.phase, idle.left_s) == (Phase.WARNING, 30)
    move(watch, 10)
    assert idle.left_s == 20
    move(watch, 19.9)
    assert (idle.left_s, heard.expired) == (1, 0)
    move(watch, 0.1)
    assert (idle.phase, heard.expired) == (Phase.OFF, 1)
    move(watch, 1000)
    assert heard.expired == 1


def test_a_touch_starts_the_rest_over(watch: tuple[IdleWatch, HandClock, Witness]) -> None:
    idle, _, _ = watch
    idle.watch(60)
    for _ in range(20):
        move(watch, 50)
        idle.touched()
    assert idle.phase is Phase.WATCHING


def test_the_warning_is_answered_by_staying_only(watch: tuple[IdleWatch, HandClock, Witness]) -> None:
    idle, _, _ = watch
    idle.watch(60)
    move(watch, 61)
    idle.touched()
    assert idle.phase is Phase.WARNING
    idle.stay()
    assert idle.phase is Phase.WATCHING


def test_more_time_is_given_without_limit(watch: tuple[IdleWatch, HandClock, Witness]) -> None:
    idle, _, heard = watch
    idle.watch(60)
    for _ in range(200):
        move(watch, 60)
        assert idle.phase is Phase.WARNING
        move(watch, 29)
        idle.stay()
    assert heard.expired == 0


def test_a_trial_is_never_interrupted(watch: tuple[IdleWatch, HandClock, Witness]) -> None:
    idle, _, heard = watch
    idle.watch(60)
    idle.hold(True)
    move(watch, 100_000)
    assert (idle.phase, heard.expired) == (Phase.WATCHING, 0)
    idle.hold(False)
    move(watch, 59)
    assert idle.phase is Phase.WATCHING
    move(watch, 1)
    assert idle.phase is Phase.WARNING


def test_holding_takes_a_warning_away(watch: tuple[IdleWatch, HandClock, Witness]) -> None:
    idle, _, heard = watch
    idle.watch(60)
    move(watch, 61)
    idle.hold(True)
    assert idle.phase is Phase.WATCHING
    move(watch, 1000)
    assert heard.expired == 0


def test_who_is_read_to_is_not_warned_and_has_the_whole_rest_after_it(
    watch: tuple[IdleWatch, HandClock, Witness],
) -> None:
    idle, _, heard = watch
    idle.watch(60)
    move(watch, 50)
    idle.listen(True)
    move(watch, 1000)
    idle.touched()
    assert (idle.phase, heard.expired) == (Phase.WATCHING, 0)
    idle.listen(False)
    move(watch, 59)
    assert idle.phase is Phase.WATCHING
    move(watch, 1)
    assert idle.phase is Phase.WARNING


def test_a_warning_that_is_read_counts_down_from_its_end(
    watch: tuple[IdleWatch, HandClock, Witness],
) -> None:
    idle, _, heard = watch
    idle.watch(60)
    move(watch, 61)
    idle.listen(True)
    move(watch, 1000)
    assert (idle.phase, idle.left_s, heard.expired) == (Phase.WARNING, 30, 0)
    idle.listen(False)
    move(watch, 29)
    assert (idle.left_s, heard.expired) == (1, 0)
    move(watch, 1)
    assert (idle.phase, heard.expired) == (Phase.OFF, 1)


def test_without_a_warning_it_expires_at_once(watch: tuple[IdleWatch, HandClock, Witness]) -> None:
    idle, _, heard = watch
    idle.watch(30, warn=False)
    move(watch, 30)
    assert (idle.phase, heard.expired) == (Phase.OFF, 1)


@settings(max_examples=draws(60), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    steps=st.lists(
        st.tuples(
            st.sampled_from(("touch", "stay", "hold", "free", "read", "end", "wait")), st.floats(0, 200)
        ),
        max_size=40,
    )
)
def test_it_only_expires_after_a_whole_warning_that_nobody_answered(
    qapp: QGuiApplication, steps: list[tuple[str, float]]
) -> None:
    owner, clock = QObject(), HandClock()
    idle = IdleWatch(clock, 30, owner)
    heard = Witness(idle)
    idle.watch(60)
    warned_at: float | None = None
    held = listening = False
    for act, seconds in steps:
        clock.move(seconds)
        before = idle.phase
        idle.check()
        if before is not Phase.WARNING and idle.phase is Phase.WARNING:
            warned_at = clock.monotonic_ms()
        if heard.expired:
            assert not held
            assert not listening
            assert warned_at is not None
            assert clock.monotonic_ms() - warned_at >= 30_000
            return
        if act == "touch":
            idle.touched()
        elif act == "stay":
            idle.stay()
        elif act in ("hold", "free"):
            held = act == "hold"
            idle.hold(held)
        elif act in ("read", "end"):
            listening = act == "read"
            idle.listen(listening)
