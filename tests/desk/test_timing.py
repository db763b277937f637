"""Balance with staff at the clock: what is a start, a stop and the limit, and how the time is shown."""

import pytest

from kiosk.measures.balance import LATE_EVENT_MS, LIMIT_MS, Contact
from kiosk.visit import BalanceTrial, EndedBy, Side
from tests.desk.conftest import Clerk
from tests.desk.test_work import MARIA, facts, open_by_touch
from ui.desk import summary

pytestmark = pytest.mark.few(3)


def open_timing(clerk: Clerk) -> None:
    clerk.sign_in()
    open_by_touch(clerk, MARIA)
    clerk.tap("tab_measures")
    clerk.tap("timeBalance")


def test_a_time_is_cut_and_not_rounded_where_staff_read_it(clerk: Clerk) -> None:
    open_timing(clerk)
    clerk.tap("timingPad")
    clerk.clock.move(44_960)
    clerk.rest()
    assert clerk.page.timing.seconds == "44.9", "while the clock runs"
    clerk.tap("timingPad")
    assert clerk.page.timing.seconds == "44.9"
    assert clerk.says("1: 44.9 s")
    clerk.tap("keepTiming")
    (trial,) = facts(clerk, MARIA).visit.by_staff.leg(Side.LEFT).eyes_open
    assert trial == BalanceTrial(44_960, EndedBy.STAFF)
    rows = summary.trials(clerk.page.context, facts(clerk, MARIA).visit)
    assert "44.9" in [row["seconds"] for row in rows]
    assert "45.0" not in [row["seconds"] for row in rows]


def test_the_hand_that_starts_the_clock_does_not_stop_it(clerk: Clerk) -> None:
    open_timing(clerk)
    clerk.tap("timingPad")
    clerk.clock.move(100)
    clerk.tap("timingPad")
    assert clerk.page.timing.phase == "running", "a finger bounces"
    clerk.clock.move(100)
    clerk.tap("timingPad")
    assert clerk.page.timing.seconds == "0.2"


def test_a_touch_before_the_limit_that_comes_late_is_the_time(clerk: Clerk) -> None:
    open_timing(clerk)
    timing = clerk.page.timing
    clerk.tap("timingPad")
    began_ms = clerk.clock.monotonic_ms()
    clerk.clock.move(LIMIT_MS + 20)
    timing._on_tick()
    timing._input.pressed.emit(began_ms + 44_900, Contact.SCREEN)
    assert timing._trials == (BalanceTrial(44_900, EndedBy.STAFF),)


def test_the_limit_ends_what_nobody_stops(clerk: Clerk) -> None:
    open_timing(clerk)
    clerk.tap("timingPad")
    clerk.clock.move(LIMIT_MS)
    clerk.page.timing._on_tick()
    clerk.clock.move(LATE_EVENT_MS)
    clerk.page.timing._on_tick()
    assert clerk.page.timing._trials == (BalanceTrial(LIMIT_MS, EndedBy.LIMIT),)
