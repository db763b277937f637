"""The clock of one leg: by hand for what people do, by Hypothesis for whatever they may do."""

from dataclasses import replace

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from kiosk.measures.balance import (
    DEBOUNCE_MS,
    LATE_EVENT_MS,
    LIMIT_MS,
    MAX_KEPT_TRIALS,
    MAX_VALID_TRIALS,
    SETTLE_MS,
    TIMED,
    WAIT_LIMIT_MS,
    Contact,
    LegRun,
    Phase,
    Timing,
    may_close_eyes,
    resume,
    too_many_kept,
    too_many_valid,
)
from kiosk.visit import Balance, BalanceTrial, EndedBy, LegTrials, Side, VoidReason
from tests.helpers.draws import draws

TOUCH = Timing(countdown_ms=3_000, rest_ms=30_000)
FREE = replace(TOUCH, hands_free=True)
T0 = 5_000_000.0
GO = T0 + 3_000


def counted_down(
    timing: Timing = TOUCH, trials: tuple[BalanceTrial, ...] = (), practice: bool = False
) -> LegRun:
    """After "go"."""
    return LegRun(timing, trials).begin(T0, practice).tick(GO)


def held(ms: float, start: float = GO + 1_000) -> LegRun:
    """One try of this length, by touch."""
    return counted_down().press(start, Contact.SCREEN).press(start + ms, Contact.SCREEN)


def trial(seconds: float, by: EndedBy = EndedBy.CLIENT) -> BalanceTrial:
    return BalanceTrial(round(seconds * 1000), by)


# --- one try ------------------------------------------------------------------------------------------------


def test_a_try_lasts_from_touch_to_touch() -> None:
    run = held(12_345)
    assert run.phase is Phase.STOPPED
    assert run.trials == (BalanceTrial(12_345, EndedBy.CLIENT),)


@pytest.mark.parametrize(
    ("contact", "by"),
    [(Contact.SCREEN, EndedBy.CLIENT), (Contact.SWITCH, EndedBy.SWITCH), (Contact.KEY, EndedBy.STAFF)],
)
def test_who_stopped_the_clock_is_kept(contact: Contact, by: EndedBy) -> None:
    run = counted_down().press(GO, Contact.SCREEN).press(GO + 4_000, contact)
    assert run.trials[-1].ended_by is by


def test_go_comes_when_the_countdown_is_over_and_not_before() -> None:
    run = LegRun(TOUCH).begin(T0)
    assert run.tick(GO - 0.1).phase is Phase.COUNTDOWN
    assert run.countdown_left_ms(GO - 400) == 400
    assert run.tick(GO).phase is Phase.WAITING


def test_a_touch_after_go_counts_although_the_tick_has_not_come() -> None:
    run = LegRun(TOUCH).begin(T0).press(GO + 10, Contact.SCREEN)
    assert run.phase is Phase.RUNNING
    assert run.started_ms == GO + 10


def test_a_touch_before_go_voids_even_when_it_arrives_late() -> None:
    early = LegRun(TOUCH).begin(T0).press(GO - 50, Contact.SCREEN)
    late = counted_down().press(GO - 50, Contact.SCREEN)
    for run in (early, late):
        assert run.phase is Phase.STOPPED
        assert run.trials == (BalanceTrial(0, EndedBy.VOID, VoidReason.STARTED_EARLY),)


def test_the_second_half_of_a_double_tap_on_start_is_no_early_start() -> None:
    assert LegRun(TOUCH).begin(T0).press(T0 + SETTLE_MS - 1, Contact.SCREEN).phase is Phase.COUNTDOWN
    assert LegRun(TOUCH).begin(T0).press(T0 + SETTLE_MS, Contact.SCREEN).phase is Phase.STOPPED


def test_a_bouncing_start_does_not_stop() -> None:
    run = counted_down().press(GO, Contact.SCREEN)
    assert run.press(GO + DEBOUNCE_MS - 1, Contact.SCREEN).phase is Phase.RUNNING
    assert run.press(GO + DEBOUNCE_MS, Contact.SCREEN).trials == (BalanceTrial(150, EndedBy.CLIENT),)


def test_nobody_starts_and_everything_is_ready_again() -> None:
    run = counted_down().tick(GO + WAIT_LIMIT_MS)
    assert run.phase is Phase.READY
    assert run.trials == ()


# --- the limit ----------------------------------------------------------------------------------------------


def test_the_limit_is_45_seconds_to_the_millisecond() -> None:
    run = counted_down().press(GO, Contact.SCREEN).tick(GO + LIMIT_MS)
    assert run.phase is Phase.RUNNING, "a touch of before may still be on its way"
    run = run.tick(GO + LIMIT_MS + LATE_EVENT_MS)
    assert run.trials == (BalanceTrial(LIMIT_MS, EndedBy.LIMIT),)
    assert run.elapsed_ms(GO + 99_000) == LIMIT_MS


def test_a_touch_before_the_limit_that_arrives_after_it_is_the_end() -> None:
    """A process stopped at 44.5 s hears of its timer first and of the touch at 44.7 s after."""
    run = counted_down().press(GO, Contact.SCREEN).tick(GO + LIMIT_MS + 900)
    assert run.press(GO + 44_700, Contact.SCREEN).trials == (BalanceTrial(44_700, EndedBy.CLIENT),)


def test_a_touch_after_the_limit_is_the_limit() -> None:
    run = counted_down().press(GO, Contact.SCREEN).press(GO + LIMIT_MS + 2_000, Contact.SCREEN)
    assert run.trials == (BalanceTrial(LIMIT_MS, EndedBy.LIMIT),)


def test_the_full_time_may_end_the_leg_but_never_does_it_by_itself() -> None:
    run = counted_down().press(GO, Contact.SCREEN).press(GO + LIMIT_MS, Contact.SCREEN)
    assert run.full_time
    assert run.phase is Phase.STOPPED
    assert run.tick(GO + 10 * LIMIT_MS).phase is Phase.STOPPED
    assert run.finish().phase is Phase.DONE
    assert run.go_on(GO + LIMIT_MS).phase is Phase.REST, "or another try, if the client wants one"


# --- practice, rest, redo -----------------------------------------------------------------------------------


def test_a_practice_is_timed_and_kept_nowhere() -> None:
    run = counted_down(practice=True).press(GO, Contact.SCREEN).press(GO + 8_000, Contact.SCREEN)
    assert run.last == trial(8)
    assert run.trials == ()
    assert not run.may_redo
    assert run.go_on(GO + 60_000).phase is Phase.READY


def test_the_rest_is_measured_from_the_stop_and_ends_in_ready() -> None:
    run = held(10_000, start=GO).go_on(GO + 12_000)
    assert run.phase is Phase.REST
    assert run.rest_left_ms(GO + 12_000) == 28_000
    assert run.tick(GO + 39_999).phase is Phase.REST
    assert run.tick(GO + 40_000).phase is Phase.READY
    assert run.end_rest().phase is Phase.READY


def test_a_false_start_needs_no_rest() -> None:
    run = LegRun(TOUCH).begin(T0).press(GO - 5, Contact.SCREEN)
    assert run.go_on(GO).phase is Phase.READY


def test_a_redone_try_stays_with_its_time_and_reason_and_frees_its_place() -> None:
    run = held(7_000).redo(VoidReason.TOUCHED_SUPPORT)
    assert run.trials == (BalanceTrial(7_000, EndedBy.VOID, VoidReason.TOUCHED_SUPPORT),)
    assert run.valid == 0
    assert not run.may_redo
    assert run.redo(VoidReason.OTHER) is run


def test_what_comes_between_voids_a_running_try_and_leaves_no_trace_of_others() -> None:
    running = counted_down().press(GO, Contact.SCREEN)
    assert running.interrupt(GO + 3_000).trials == (
        BalanceTrial(3_000, EndedBy.VOID, VoidReason.INTERRUPTED),
    )
    for run in (LegRun(TOUCH).begin(T0), counted_down()):
        assert run.interrupt(GO).phase is Phase.READY
        assert run.interrupt(GO).trials == ()
    assert held(5_000).interrupt(GO + 60_000) == held(5_000)


def test_three_valid_tries_and_the_leg_is_done() -> None:
    run = counted_down(trials=(trial(5), BalanceTrial(0, EndedBy.VOID, VoidReason.STARTED_EARLY), trial(6)))
    run = run.press(GO, Contact.SCREEN).press(GO + 9_000, Contact.SCREEN)
    assert run.complete
    assert run.go_on(GO + 9_100).phase is Phase.DONE
    assert run.go_on(GO + 9_100).begin(GO + 90_000).phase is Phase.DONE


def test_a_leg_that_was_done_shows_its_result_and_one_that_was_not_goes_on() -> None:
    assert resume((trial(5),), TOUCH).phase is Phase.READY
    done = resume((trial(5), trial(6), trial(7)), TOUCH)
    assert (done.phase, done.last) == (Phase.STOPPED, trial(7))
    assert resume((trial(45, EndedBy.LIMIT),), TOUCH).phase is Phase.STOPPED


@pytest.mark.parametrize("valid", range(MAX_VALID_TRIALS + 1))
def test_a_leg_is_complete_when_one_more_would_be_too_many(valid: int) -> None:
    void = BalanceTrial(0, EndedBy.VOID, VoidReason.STARTED_EARLY)
    for kept in range(valid, MAX_KEPT_TRIALS + 1):
        trials = (trial(5),) * valid + (void,) * (kept - valid)
        one_more = (*trials, trial(6))
        assert LegRun(trials=trials).complete is (too_many_valid(one_more) or too_many_kept(one_more))


# --- hands-free ---------------------------------------------------------------------------------------------


def test_the_switch_let_go_starts_and_pressed_stops() -> None:
    run = LegRun(FREE).begin(T0).press(T0 + 1_000, Contact.SWITCH).tick(GO)
    run = run.release(GO + 700, Contact.SWITCH)
    assert run.started_ms == GO + 700
    assert run.press(GO + 9_700, Contact.SWITCH).trials == (BalanceTrial(9_000, EndedBy.SWITCH),)


def test_the_switch_let_go_in_the_countdown_is_an_early_start_but_a_bounce_is_not() -> None:
    down = LegRun(FREE).begin(T0).press(T0 + 900, Contact.SWITCH)
    up = down.release(T0 + 2_000, Contact.SWITCH)
    assert up.tick(T0 + 2_000 + DEBOUNCE_MS).trials == (
        BalanceTrial(0, EndedBy.VOID, VoidReason.STARTED_EARLY),
    )
    bounce = up.press(T0 + 2_020, Contact.SWITCH).tick(GO)
    assert bounce.phase is Phase.WAITING


def test_a_foot_that_never_was_on_the_switch_starts_nothing() -> None:
    assert counted_down(FREE).release(GO + 500, Contact.SWITCH).phase is Phase.WAITING


def test_a_foot_that_touches_down_at_once_has_not_left() -> None:
    run = LegRun(FREE).begin(T0).press(T0 + 900, Contact.SWITCH).tick(GO)
    run = run.release(GO + 500, Contact.SWITCH).press(GO + 530, Contact.SWITCH)
    assert run.phase is Phase.RUNNING
    run = run.tick(GO + 700)
    assert run.phase is Phase.WAITING
    assert run.release(GO + 1_500, Contact.SWITCH).started_ms == GO + 1_500


def test_any_touch_stops_hands_free_too_and_before_the_start_it_calls_it_off() -> None:
    waiting = LegRun(FREE).begin(T0).press(T0 + 900, Contact.SWITCH).tick(GO)
    assert waiting.press(GO + 100, Contact.SCREEN).phase is Phase.READY
    running = waiting.release(GO + 500, Contact.SWITCH)
    assert running.press(GO + 4_500, Contact.SCREEN).trials == (BalanceTrial(4_000, EndedBy.CLIENT),)


# --- eyes closed --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("helper", "seconds", "may"),
    [(True, 10.0, True), (True, 9.9, False), (False, 45.0, False), (None, 45.0, False)],
)
def test_eyes_closed_needs_somebody_there_and_ten_seconds(
    helper: bool | None, seconds: float, may: bool
) -> None:
    balance = Balance(True, helper, left=LegTrials((trial(2), trial(seconds))))
    assert may_close_eyes(balance, Side.LEFT) is may
    assert may_close_eyes(balance, Side.RIGHT) is False


def test_a_void_try_does_not_open_the_eyes_closed_part() -> None:
    void = BalanceTrial(20_000, EndedBy.VOID, VoidReason.OTHER)
    assert not may_close_eyes(Balance(True, True, left=LegTrials((void,))), Side.LEFT)


# --- whatever people do -------------------------------------------------------------------------------------


class AnyHands(RuleBasedStateMachine):
    """Touches, keys, foot switch and time in any order, some of them late, as after a stopped process."""

    def __init__(self) -> None:
        super().__init__()
        self.now = T0
        self.run = LegRun()

    @initialize(hands_free=st.booleans(), rest=st.sampled_from([0.0, 5_000.0, 30_000.0]))
    def start(self, hands_free: bool, rest: float) -> None:
        self.run = LegRun(Timing(3_000.0, rest, hands_free))

    @rule(ms=st.one_of(st.integers(0, 400), st.integers(0, 60_000)))
    def time_passes(self, ms: int) -> None:
        self.now += ms
        self.run = self.run.tick(self.now)

    @rule(late=st.integers(0, 2_000), contact=st.sampled_from(Contact))
    def press(self, late: int, contact: Contact) -> None:
        self.run = self.run.press(self.now - late, contact)

    @rule(late=st.integers(0, 2_000), contact=st.sampled_from(Contact))
    def release(self, late: int, contact: Contact) -> None:
        self.run = self.run.release(self.now - late, contact)

    @rule(practice=st.booleans())
    def begin(self, practice: bool) -> None:
        self.run = self.run.begin(self.now, practice)

    @rule(reason=st.sampled_from(VoidReason))
    def redo(self, reason: VoidReason) -> None:
        self.run = self.run.redo(reason)

    @rule()
    def go_on(self) -> None:
        self.run = self.run.go_on(self.now)

    @rule()
    def end_rest(self) -> None:
        self.run = self.run.end_rest()

    @rule()
    def interrupt(self) -> None:
        self.run = self.run.interrupt(self.now)

    @precondition(lambda self: self.run.valid > 0)
    @rule()
    def finish(self) -> None:
        before = self.run
        self.run = before.finish()
        assert (self.run.phase is Phase.DONE) is (before.phase not in TIMED)

    @invariant()
    def times_are_possible(self) -> None:
        shown = [self.run.elapsed_ms(self.now), self.run.elapsed_ms(self.now - 5_000)]
        shown += [t.stance_duration_ms for t in self.run.trials]
        assert all(0 <= ms <= LIMIT_MS for ms in shown)
        assert self.run.countdown_left_ms(self.now) >= 0
        assert self.run.rest_left_ms(self.now) >= 0

    @invariant()
    def there_are_never_too_many_tries(self) -> None:
        assert self.run.valid <= MAX_VALID_TRIALS
        assert len(self.run.trials) <= MAX_KEPT_TRIALS

    @invariant()
    def a_try_is_void_with_a_reason_or_not_at_all(self) -> None:
        assert all((t.void_reason is not None) is (not t.valid) for t in self.run.trials)
        assert all(t.stance_duration_ms == LIMIT_MS for t in self.run.trials if t.ended_by is EndedBy.LIMIT)

    @invariant()
    def every_phase_has_a_way_out(self) -> None:
        """Whoever walks away, or does the one thing the screen offers, comes to ready or done."""
        run, now = self.run, self.now
        for _ in range(6):
            now += 2 * LIMIT_MS
            run = run.tick(now).go_on(now).end_rest()
        assert run.phase in (Phase.READY, Phase.DONE)

    @invariant()
    def the_clock_runs_only_after_a_start(self) -> None:
        assert (self.run.phase is Phase.RUNNING) is (self.run.started_ms is not None)


AnyHands.TestCase.settings = settings(max_examples=draws(150), stateful_step_count=40, deadline=None)
TestAnyHands = AnyHands.TestCase
