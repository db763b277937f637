"""Timing one leg: a pure state machine fed with timed events. Times are milliseconds on one monotonic clock.

    ready -> countdown -> waiting -> running -> stopped -> rest -> ready ... -> done

A trial starts and stops at the time that its *event* carries, never at the time the program got round to it,
so a busy or stopped process changes no result. Protocol: Springer 2007 (45 s limit, best and mean of three),
with practice first and rest between trials. Every phase has a way out, and none starts the clock by itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.visit import Balance, BalanceTrial, EndedBy, Side, VoidReason

LIMIT_MS = 45_000
MAX_VALID_TRIALS = 3
MAX_KEPT_TRIALS = 12
"""Void tries are kept too; after this many of any kind the leg is done."""

DEBOUNCE_MS = 150.0
"""A second contact this soon after a start is a bouncing switch or finger, not the end of a stance."""

EYES_CLOSED_FROM_MS = 10_000
"""Eyes closed is offered from this best time with eyes open."""

REST_AFTER_MS = 3_000
"""A stance at least this long is followed by the rest; a false start is not."""

SETTLE_MS = 700.0
"""Touches this soon after the countdown begins or the clock stops are the second half of a double tap."""

WAIT_LIMIT_MS = 30_000.0
"""After "go" the clock waits this long for the start, then everything goes back to ready."""

LATE_EVENT_MS = 300.0
"""How long the end by the limit waits, once noticed, for a touch that happened before it but arrives late."""


class Phase(StrEnum):
    """Where one leg is. `WAITING` is after "go": the next touch, or the switch let go, starts the clock."""

    READY = "ready"
    COUNTDOWN = "countdown"
    WAITING = "waiting"
    RUNNING = "running"
    STOPPED = "stopped"
    REST = "rest"
    DONE = "done"


def within_limit(duration_ms: float) -> bool:
    """A stance lasts from 0 to the limit."""
    return 0 <= duration_ms <= LIMIT_MS


def limit_is_full(trial: BalanceTrial) -> bool:
    """False for a trial that the limit is said to have ended before the full time."""
    return trial.ended_by is not EndedBy.LIMIT or trial.stance_duration_ms == LIMIT_MS


def too_many_valid(trials: Sequence[BalanceTrial]) -> bool:
    """More trials of one leg and condition count than the protocol has."""
    return sum(trial.valid for trial in trials) > MAX_VALID_TRIALS


def too_many_kept(trials: Sequence[BalanceTrial]) -> bool:
    """More trials of one leg and condition, void ones included, than are kept."""
    return len(trials) > MAX_KEPT_TRIALS


EARLY = VoidReason.STARTED_EARLY

TIMED = (Phase.COUNTDOWN, Phase.WAITING, Phase.RUNNING)
"""The phases in which the whole screen belongs to the clock."""


class Contact(StrEnum):
    """What was touched: the screen, the foot switch, or any other key (a staff button or keyboard)."""

    SCREEN = "screen"
    SWITCH = "switch"
    KEY = "key"

    @property
    def ended_by(self) -> EndedBy:
        """Clients have no keyboard: a key that is not the foot switch is a member of staff."""
        by = {Contact.SCREEN: EndedBy.CLIENT, Contact.SWITCH: EndedBy.SWITCH, Contact.KEY: EndedBy.STAFF}
        return by[self]


@dataclass(frozen=True, slots=True)
class Timing:
    """`hands_free`: the free foot holds a switch down; letting go starts the clock, pressing stops it."""

    countdown_ms: float = 3_000.0
    rest_ms: float = 30_000.0
    hands_free: bool = False


@dataclass(frozen=True, slots=True)
class LegRun:
    """One leg in one condition. `trials` is everything kept, void ones included; a practice is never in it.

    `last` is the trial whose result is shown. `go_at_ms`, `started_ms` and `rest_until_ms` are None when they
    do not apply. `switch_at_ms` is when the switch last changed and `switch_down` how it stands now.
    """

    timing: Timing = Timing()
    trials: tuple[BalanceTrial, ...] = ()
    phase: Phase = Phase.READY
    practice: bool = False
    last: BalanceTrial | None = None
    go_at_ms: float | None = None
    started_ms: float | None = None
    rest_until_ms: float | None = None
    limit_seen_ms: float | None = None
    switch_down: bool = False
    switch_at_ms: float = 0.0

    # --- what may be asked ---------------------------------------------------------------------------------

    @property
    def valid(self) -> int:
        """Number of trials that count, 0 to 3."""
        return sum(trial.valid for trial in self.trials)

    @property
    def full_time(self) -> bool:
        """The whole 45.0 s was held: the best of three cannot get better."""
        return any(t.valid and t.stance_duration_ms >= LIMIT_MS for t in self.trials)

    @property
    def complete(self) -> bool:
        """No further trial is possible."""
        return self.valid >= MAX_VALID_TRIALS or len(self.trials) >= MAX_KEPT_TRIALS

    @property
    def may_redo(self) -> bool:
        """The result on show can still be taken back."""
        shown = self.phase in (Phase.STOPPED, Phase.REST) and not self.practice
        return shown and bool(self.trials) and self.trials[-1].valid

    @property
    def may_finish(self) -> bool:
        """At least one trial counts, or none can any more: the client may choose to go on."""
        return self.phase not in TIMED and (self.valid > 0 or self.complete)

    def elapsed_ms(self, now_ms: float) -> float:
        """What the clock shows: 0 to 45 000, running or stopped."""
        if self.phase is Phase.RUNNING and self.started_ms is not None:
            return min(max(0.0, now_ms - self.started_ms), float(LIMIT_MS))
        if self.phase in (Phase.STOPPED, Phase.REST) and self.last is not None:
            return float(self.last.stance_duration_ms)
        return 0.0

    def countdown_left_ms(self, now_ms: float) -> float:
        """Time to "go"; 0 when not counting down."""
        if self.phase is not Phase.COUNTDOWN or self.go_at_ms is None:
            return 0.0
        return max(0.0, self.go_at_ms - now_ms)

    def rest_left_ms(self, now_ms: float) -> float:
        """Rest still to take, 0 when none."""
        return 0.0 if self.rest_until_ms is None else max(0.0, self.rest_until_ms - now_ms)

    # --- what people do ------------------------------------------------------------------------------------

    def begin(self, now_ms: float, practice: bool = False) -> "LegRun":
        """Start the countdown, from READY only. A practice is timed the same way and kept nowhere."""
        if self.phase is not Phase.READY or self.complete:
            return self
        return replace(
            self,
            phase=Phase.COUNTDOWN,
            practice=practice,
            last=None,
            go_at_ms=now_ms + self.timing.countdown_ms,
            started_ms=None,
            rest_until_ms=None,
            limit_seen_ms=None,
        )

    def press(self, at_ms: float, contact: Contact) -> "LegRun":
        """A touch, a key or the switch went down at `at_ms` (the event's own time)."""
        run = self
        if contact is Contact.SWITCH:
            run = replace(self, switch_down=True, switch_at_ms=at_ms)
        run = run._at_go(at_ms)
        match run.phase:
            case Phase.COUNTDOWN if run._is_early_press(at_ms, contact):
                return run._stop_void(at_ms, EARLY)
            case Phase.WAITING if not run.timing.hands_free:
                return run._start(at_ms) if run._after_go(at_ms) else run._stop_void(at_ms, EARLY)
            case Phase.WAITING if contact is not Contact.SWITCH:
                return run._to_ready()
            case Phase.RUNNING if run.started_ms is not None and at_ms - run.started_ms >= DEBOUNCE_MS:
                return run._stop(at_ms, contact.ended_by)
            case _:
                return run

    def release(self, at_ms: float, contact: Contact) -> "LegRun":
        """The switch was let go at `at_ms`. Only hands-free listens, and only after the foot was on it."""
        if contact is not Contact.SWITCH:
            return self
        was_down = self.switch_down
        run = replace(self, switch_down=False, switch_at_ms=at_ms)._at_go(at_ms)
        if run.phase is Phase.WAITING and run.timing.hands_free and was_down:
            return run._start(at_ms) if run._after_go(at_ms) else run._stop_void(at_ms, EARLY)
        return run

    def tick(self, now_ms: float) -> "LegRun":
        """Time has passed: the countdown, the wait, the limit and the rest may end."""
        run = self._at_go(now_ms)
        match run.phase:
            case Phase.COUNTDOWN if run._early_release(now_ms):
                return run._stop_void(now_ms, EARLY)
            case Phase.WAITING if now_ms - (run.go_at_ms or now_ms) >= WAIT_LIMIT_MS:
                return run._to_ready()
            case Phase.RUNNING:
                return run._running(now_ms)
            case Phase.REST if run.rest_left_ms(now_ms) <= 0:
                return run._to_ready()
            case _:
                return run

    def interrupt(self, now_ms: float) -> "LegRun":
        """Something came between (help, another window): a running trial is void, else no trace."""
        if self.phase is Phase.RUNNING:
            if self.elapsed_ms(now_ms) >= LIMIT_MS:
                return self._stop(now_ms, EndedBy.LIMIT)
            return self._stop_void(now_ms, VoidReason.INTERRUPTED)
        return self._to_ready() if self.phase in (Phase.COUNTDOWN, Phase.WAITING) else self

    def redo(self, reason: VoidReason) -> "LegRun":
        """Take back the trial on show; it stays in the record as void, with the reason."""
        if not self.may_redo:
            return self
        voided = BalanceTrial(self.trials[-1].stance_duration_ms, EndedBy.VOID, reason)
        return replace(self, trials=(*self.trials[:-1], voided), last=voided)

    def go_on(self, now_ms: float) -> "LegRun":
        """From the result: to the rest when it is not over, else to the next try, or done."""
        if self.phase is not Phase.STOPPED:
            return self
        if self.complete:
            return replace(self, phase=Phase.DONE)
        return replace(self, phase=Phase.REST) if self.rest_left_ms(now_ms) > 0 else self._to_ready()

    def end_rest(self) -> "LegRun":
        """The client feels ready before the rest is over."""
        return self._to_ready() if self.phase is Phase.REST else self

    def finish(self) -> "LegRun":
        """Enough: done with this leg, by choice."""
        return replace(self, phase=Phase.DONE) if self.may_finish else self

    # --- inside --------------------------------------------------------------------------------------------

    def _is_early_press(self, at_ms: float, contact: Contact) -> bool:
        """Hands-free, putting the foot on the switch is what the countdown is for."""
        if self.timing.hands_free and contact is Contact.SWITCH:
            return False
        return self.go_at_ms is None or at_ms >= self.go_at_ms - self.timing.countdown_ms + SETTLE_MS

    def _after_go(self, at_ms: float) -> bool:
        """False for an event that happened before "go" but arrived after it."""
        return self.go_at_ms is None or at_ms >= self.go_at_ms

    def _at_go(self, now_ms: float) -> "LegRun":
        if self.phase is not Phase.COUNTDOWN or self._early_release(now_ms) or not self._after_go(now_ms):
            return self
        return replace(self, phase=Phase.WAITING)

    def _early_release(self, now_ms: float) -> bool:
        """The switch came up in the countdown, and stayed up for longer than a contact bounces."""
        if not self.timing.hands_free or self.switch_down or self.go_at_ms is None:
            return False
        in_countdown = self.go_at_ms - self.timing.countdown_ms < self.switch_at_ms < self.go_at_ms
        return in_countdown and now_ms - self.switch_at_ms >= DEBOUNCE_MS

    def _running(self, now_ms: float) -> "LegRun":
        started = self.started_ms if self.started_ms is not None else now_ms
        touched_down_at_once = self.switch_down and started < self.switch_at_ms < started + DEBOUNCE_MS
        if self.timing.hands_free and touched_down_at_once and now_ms - started >= DEBOUNCE_MS:
            # Down again within the debounce time and still down: the foot never left the switch.
            return replace(self, phase=Phase.WAITING, started_ms=None, go_at_ms=now_ms)
        if now_ms - started < LIMIT_MS:
            return self
        if self.limit_seen_ms is None:
            return replace(self, limit_seen_ms=now_ms)
        if now_ms - self.limit_seen_ms < LATE_EVENT_MS:
            return self
        return self._stop(started + LIMIT_MS, EndedBy.LIMIT)

    def _start(self, at_ms: float) -> "LegRun":
        return replace(self, phase=Phase.RUNNING, started_ms=at_ms, limit_seen_ms=None)

    def _stop(self, at_ms: float, by: EndedBy) -> "LegRun":
        started = self.started_ms if self.started_ms is not None else at_ms
        lasted = min(max(0, round(at_ms - started)), LIMIT_MS)
        trial = BalanceTrial(lasted, EndedBy.LIMIT if lasted == LIMIT_MS else by)
        return self._stopped(trial, started + lasted)

    def _stop_void(self, at_ms: float, reason: VoidReason) -> "LegRun":
        started = self.started_ms if self.started_ms is not None else at_ms
        lasted = min(max(0, round(at_ms - started)), LIMIT_MS)
        return self._stopped(BalanceTrial(lasted, EndedBy.VOID, reason), started + lasted)

    def _stopped(self, trial: BalanceTrial, at_ms: float) -> "LegRun":
        rest = at_ms + self.timing.rest_ms if trial.stance_duration_ms >= REST_AFTER_MS else None
        return replace(
            self,
            phase=Phase.STOPPED,
            trials=self.trials if self.practice else (*self.trials, trial),
            last=trial,
            go_at_ms=None,
            started_ms=None,
            limit_seen_ms=None,
            rest_until_ms=rest,
        )

    def _to_ready(self) -> "LegRun":
        phase = Phase.DONE if self.complete else Phase.READY
        return replace(
            self,
            phase=phase,
            practice=False,
            last=None,
            go_at_ms=None,
            started_ms=None,
            rest_until_ms=None,
            limit_seen_ms=None,
        )


def resume(trials: tuple[BalanceTrial, ...], timing: Timing) -> LegRun:
    """A leg as it was left: with a result to show when it is complete, else ready for the next try."""
    run = LegRun(timing, trials)
    if run.complete or run.full_time:
        return replace(run, phase=Phase.STOPPED, last=trials[-1])
    return run


def may_close_eyes(balance: Balance, side: Side) -> bool:
    """Eyes closed only with somebody beside the client, and after 10 s or more with eyes open on that leg.

    `helper_present` is the client's own word for it: on the screen, staff open this part themselves, with their PIN.
    """
    best = max((t.stance_duration_ms for t in balance.leg(side).eyes_open if t.valid), default=0)
    return balance.helper_present is True and best >= EYES_CLOSED_FROM_MS
