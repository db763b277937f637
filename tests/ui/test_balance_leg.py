"""One leg on the glass: a finger starts and stops the clock, and every page leads on."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.flow import Step, StepId
from kiosk.inputs import LegFinished, TrialDone, TrialsRedone
from kiosk.measures.balance import LIMIT_MS, SETTLE_MS
from kiosk.settings import Settings
from kiosk.visit import Balance, BalanceTrial, EndedBy, Eyes, LegTrials, Side, VoidReason
from tests.ui import helpers
from tests.ui.helpers import LoadedPage, by_name, make_state, press, release, tap

pytestmark = pytest.mark.few(3)

AWAY = QPoint(60, 1800)
"""A place at the very edge, where Back is before and after a try."""


class Leg:
    """The screen with a clock that the test moves."""

    def __init__(
        self,
        *trials: BalanceTrial,
        side: str = "left",
        helper: bool = False,
        size: tuple[int, int] = helpers.PORTRAIT,
        **settings: object,
    ) -> None:
        self.now = 1_000_000.0
        state = make_state(Step(StepId.BALANCE_LEG, side))
        legs = {side: LegTrials(trials)}
        visit = replace(state.visit, balance=Balance(True, helper, **legs))
        self.sounds: list[str] = []
        self.loaded = helpers.load_page(
            StepId.BALANCE_LEG,
            make_state(Step(StepId.BALANCE_LEG, side), visit),
            size,
            settings=Settings(**settings),
            now_ms=lambda: self.now,
        )
        self.vm = self.loaded.vm
        # Long enough to be seen, short enough for a test.
        self.vm._settling.setInterval(60)

    def get(self, name: str) -> object:
        return self.vm.property(name)

    def wait(self, ms: float) -> None:
        """Time passes, and the timer comes once."""
        self.now += ms
        self.vm.poll()

    def touch(self, where: QPoint = AWAY) -> None:
        press(self.loaded.window, where)
        release(self.loaded.window, where)
        QGuiApplication.processEvents()

    def go(self) -> None:
        """To "go"."""
        assert self.vm.take() is None
        self.wait(3_000)
        assert self.get("phase") == "waiting"

    def hold(self, ms: float) -> None:
        """One whole try, until touches reach the screen again."""
        self.go()
        self.touch()
        self.wait(ms)
        self.touch()
        self.settle()

    def rest_the_hand(self) -> None:
        """The hand that stops the clock stays until `settle`, however slow this machine is."""
        self.vm._settling.setInterval(600_000)

    def settle(self) -> None:
        spy = QSignalSpy(self.vm.busyChanged)
        self.vm._settling.setInterval(int(SETTLE_MS))
        assert not self.vm.busy or spy.wait(int(SETTLE_MS) * 5)

    @property
    def inputs(self) -> list[object]:
        return list(self.loaded.inputs)

    def item(self, name: str) -> QQuickItem:
        return by_name(self.loaded.window, name)

    def tap(self, name: str) -> None:
        """A finger on the control of this name, once the page has come to rest."""
        helpers.settle(self.loaded.window)
        tap(self.loaded.window, self.item(name))

    def shows(self, name: str) -> bool:
        top = self.loaded.window.contentItem()
        return any(i.objectName() == name and i.isVisible() for i in helpers.items(top))


def page(leg: Leg) -> LoadedPage:
    return leg.loaded


def done(ms: int, by: EndedBy = EndedBy.CLIENT) -> BalanceTrial:
    return BalanceTrial(ms, by)


def test_a_finger_anywhere_starts_and_stops_and_the_try_is_submitted_at_once(qapp: QGuiApplication) -> None:
    leg = Leg()
    leg.go()
    leg.touch()
    assert leg.get("phase") == "running"
    leg.wait(12_430)
    assert (leg.get("seconds"), leg.get("tenths")) == ("12", ".4")
    leg.touch(QPoint(540, 20))
    assert leg.inputs == [TrialDone(Side.LEFT, Eyes.OPEN, done(12_430))]
    assert leg.get("result") == "time"


def test_while_timed_the_page_is_the_whole_screen_and_the_idle_watch_holds(qapp: QGuiApplication) -> None:
    leg = Leg()
    assert not leg.vm.busy
    leg.vm.take()
    assert leg.vm.busy
    assert page(leg).page.property("fullScreen") is True
    assert not leg.shows("backButton")
    leg.wait(3_000)
    leg.touch()
    leg.wait(2_000)
    leg.rest_the_hand()
    leg.touch()
    assert leg.vm.busy, "the hand that stopped the clock is still on the glass"
    leg.settle()
    assert page(leg).page.property("fullScreen") is False
    assert leg.shows("backButton")


def test_the_hand_that_stopped_the_clock_presses_nothing(qapp: QGuiApplication) -> None:
    leg = Leg()
    leg.go()
    leg.touch()
    leg.wait(5_000)
    leg.rest_the_hand()
    leg.touch()
    tap(page(leg).window, leg.item("redo"))
    assert not leg.shows("reason_other"), "too soon after the stop"
    leg.settle()
    leg.tap("redo")
    assert leg.shows("reason_other")


def test_a_key_stops_too_and_is_staff(qapp: QGuiApplication) -> None:
    leg = Leg()
    leg.go()
    leg.touch()
    leg.wait(4_000)
    QTest.keyClick(page(leg).window, " ")
    assert leg.inputs == [TrialDone(Side.LEFT, Eyes.OPEN, done(4_000, EndedBy.STAFF))]


def test_hands_free_by_the_foot_switch(qapp: QGuiApplication) -> None:
    leg = Leg(foot_switch=True, foot_switch_key="F9")
    window, switch = page(leg).window, Qt.Key.Key_F9
    leg.vm.take()
    QTest.keyPress(window, switch)
    leg.wait(3_000)
    leg.wait(500)
    QTest.keyRelease(window, switch)
    assert leg.get("phase") == "running"
    leg.wait(9_000)
    QTest.keyPress(window, switch)
    QTest.keyRelease(window, switch)
    assert leg.inputs == [TrialDone(Side.LEFT, Eyes.OPEN, done(9_000, EndedBy.SWITCH))]


def test_the_limit_stops_by_itself(qapp: QGuiApplication) -> None:
    leg = Leg()
    leg.go()
    leg.touch()
    leg.wait(LIMIT_MS)
    leg.wait(500)
    assert leg.inputs == [TrialDone(Side.LEFT, Eyes.OPEN, done(LIMIT_MS, EndedBy.LIMIT))]
    assert leg.get("result") == "full"
    leg.settle()
    assert leg.vm.take() == LegFinished(Side.LEFT)


def test_a_touch_before_go_voids_and_says_so(qapp: QGuiApplication) -> None:
    leg = Leg()
    leg.vm.take()
    leg.wait(1_500)
    leg.touch()
    void = BalanceTrial(0, EndedBy.VOID, VoidReason.STARTED_EARLY)
    assert leg.inputs == [TrialDone(Side.LEFT, Eyes.OPEN, void)]
    assert (leg.get("result"), leg.get("voidReason"), leg.get("tryNumber")) == ("void", "started_early", 1)


def test_another_window_in_front_voids_a_running_try(qapp: QGuiApplication) -> None:
    leg = Leg()
    leg.go()
    leg.touch()
    leg.wait(5_000)
    leg.vm._clock.lost.emit()
    assert leg.inputs == [
        TrialDone(Side.LEFT, Eyes.OPEN, BalanceTrial(5_000, EndedBy.VOID, VoidReason.INTERRUPTED))
    ]


def test_practice_is_offered_first_and_submits_nothing(qapp: QGuiApplication) -> None:
    leg = Leg()
    leg.tap("practise")
    leg.wait(3_000)
    leg.touch()
    leg.wait(2_000)
    leg.touch()
    leg.settle()
    assert leg.get("result") == "practice"
    assert leg.inputs == []
    assert leg.vm.take() is None
    assert (leg.get("phase"), leg.get("tryNumber")) == ("ready", 1)


def test_the_rest_counts_down_and_the_next_try_waits_for_the_client(qapp: QGuiApplication) -> None:
    leg = Leg()
    leg.hold(10_000)
    assert leg.vm.take() is None
    assert (leg.get("phase"), leg.get("restSeconds")) == ("rest", 30)
    leg.wait(29_000)
    assert leg.get("restSeconds") == 1
    leg.wait(1_000)
    assert leg.get("phase") == "ready"
    leg.wait(600_000)
    assert leg.get("phase") == "ready"


def test_the_rest_may_be_shorter_if_the_client_wants(qapp: QGuiApplication) -> None:
    leg = Leg()
    leg.hold(10_000)
    leg.vm.take()
    assert leg.vm.take() is None
    assert leg.get("phase") == "ready"


def test_a_try_is_taken_back_with_its_reason(qapp: QGuiApplication) -> None:
    leg = Leg()
    leg.hold(8_000)
    leg.tap("redo")
    leg.tap("reason_touched_support")
    void = BalanceTrial(8_000, EndedBy.VOID, VoidReason.TOUCHED_SUPPORT)
    assert leg.inputs[-1] == TrialsRedone(Side.LEFT, Eyes.OPEN, void)
    assert leg.get("tryNumber") == 1
    assert not leg.shows("redo")


def test_three_tries_and_next_leaves_the_leg(qapp: QGuiApplication) -> None:
    leg = Leg(done(8_000), done(9_000), side="right")
    leg.hold(10_000)
    assert leg.get("lastOne") is True
    assert leg.vm.take() == LegFinished(Side.RIGHT)


def test_enough_after_one_try_keeps_it_and_leaving_out_says_so(qapp: QGuiApplication) -> None:
    leg = Leg()
    leg.hold(2_000)
    leg.tap("enough")
    assert leg.inputs[-1] == LegFinished(Side.LEFT)
    other = Leg(side="right")
    other.tap("leaveOut")
    assert other.inputs == [LegFinished(Side.RIGHT, left_out=True)]


@pytest.mark.parametrize(("helper", "offered"), [(True, True), (False, False)])
def test_eyes_closed_only_with_somebody_there(qapp: QGuiApplication, helper: bool, offered: bool) -> None:
    leg = Leg(done(12_000), done(9_000), done(11_000), helper=helper)
    assert leg.shows("closeEyes") is offered
    if offered:
        leg.tap("closeEyes")
        leg.hold(6_000)
        assert leg.inputs == [TrialDone(Side.LEFT, Eyes.CLOSED, done(6_000))]


def test_the_sounds_of_a_try(qapp: QGuiApplication) -> None:
    leg = Leg()
    heard: list[str] = []
    leg.vm.context = replace(leg.vm.context, play=heard.append)
    leg.vm.take()
    for _ in range(3):
        leg.wait(1_000)
    leg.touch()
    leg.wait(1_000)
    leg.touch()
    assert heard == ["count", "count", "count", "go", "start", "stop"]


def test_what_is_stored_is_what_is_shown(qapp: QGuiApplication) -> None:
    leg = Leg()
    leg.hold(2_000)
    stored = replace(
        make_state().visit, balance=Balance(True, False, left=LegTrials((done(2_000), done(3_000))))
    )
    leg.vm.refresh(make_state(Step(StepId.BALANCE_LEG, "left"), stored))
    assert [row["seconds"] for row in leg.get("trials")] == ["2.0", "3.0"]
    assert [row["best"] for row in leg.get("trials")] == [False, True]


def test_one_try_is_not_called_the_best(qapp: QGuiApplication) -> None:
    leg = Leg()
    leg.hold(2_000)
    assert [row["best"] for row in leg.get("trials")] == [False]


def test_going_away_stops_the_clock_and_submits_nothing(qapp: QGuiApplication) -> None:
    leg = Leg()
    leg.go()
    leg.touch()
    leg.vm.leave()
    assert not leg.vm.busy
    leg.touch()
    assert leg.inputs == []


def test_nothing_moves_while_nobody_stands(qapp: QGuiApplication) -> None:
    leg = Leg()
    assert not leg.vm._ticks.isActive()
    leg.hold(1_000)
    assert not leg.vm._ticks.isActive()
