"""One leg: how to, practice, countdown, the running clock, the result, the rest.

The clock itself is `kiosk.measures.balance`; this turns touches into its events, and its phases into pages.
"""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QWindow
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.inputs import Input, LegFinished, TrialDone, TrialsRedone
from kiosk.measures.balance import (
    LIMIT_MS,
    MAX_VALID_TRIALS,
    SETTLE_MS,
    TIMED,
    Contact,
    LegRun,
    Phase,
    Timing,
    may_close_eyes,
    resume,
)
from kiosk.session import SessionState
from kiosk.visit import BalanceTrial, Eyes, Side, VoidReason
from ui.input_clock import InputClock
from ui.screen_context import ScreenContext
from ui.viewmodels import words
from ui.viewmodels.base import ScreenViewModel
from ui.viewmodels.picture_places import places

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1

# How often the shown clock moves. What is measured does not depend on it.
_RUNNING_TICK_MS = 50
_REST_TICK_MS = 250


@QmlElement
@QmlUncreatable("made by the navigator")
class BalanceLegViewModel(ScreenViewModel):
    """`phaseChanged` for another page of the screen, `ticked` for the digits on it.

    `busy` holds from the countdown until shortly after the stop; touches in that time only reach the clock.
    """

    phaseChanged = Signal()
    ticked = Signal()

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._side = Side(context.state.step.item)
        self._eyes = Eyes.OPEN
        settings = context.settings
        self._timing = Timing(
            countdown_ms=settings.countdown_seconds * 1000.0,
            rest_ms=settings.rest_seconds * 1000.0,
            hands_free=settings.foot_switch,
        )
        self._visit = context.state.visit
        self._run = resume(self._kept(), self._timing)
        self._now = context.now_ms()
        self._counted = 0

        self._clock = InputClock(context.now_ms, settings.foot_switch_key, self)
        self._clock.pressed.connect(self._pressed)
        self._clock.released.connect(self._released)
        self._clock.lost.connect(self._lost)
        self._ticks = QTimer(self)
        self._ticks.setTimerType(Qt.TimerType.PreciseTimer)
        self._ticks.timeout.connect(self.poll)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(int(SETTLE_MS))
        self._settling.timeout.connect(self._settled)

    # --- what is shown ------------------------------------------------------------------------------------

    def _get_side(self) -> str:
        return str(self._side)

    side = Property(str, _get_side, constant=True)

    def _get_phase(self) -> str:
        return str(self._run.phase)

    phase = Property(str, _get_phase, notify=phaseChanged)

    def _get_practice(self) -> bool:
        return self._run.practice

    practice = Property(bool, _get_practice, notify=phaseChanged)

    def _get_may_practise(self) -> bool:
        """Only before the first try of this leg."""
        return not self._run.trials

    mayPractise = Property(bool, _get_may_practise, notify=phaseChanged)

    def _get_eyes_closed(self) -> bool:
        return self._eyes is Eyes.CLOSED

    eyesClosed = Property(bool, _get_eyes_closed, notify=phaseChanged)

    def _get_hands_free(self) -> bool:
        return self._timing.hands_free

    handsFree = Property(bool, _get_hands_free, constant=True)

    def _get_helper(self) -> bool:
        return self._visit.balance.helper_present is True

    helper = Property(bool, _get_helper, constant=True)

    def _get_try(self) -> int:
        """Number of the try that is shown: the one to come, or the one whose result is on show."""
        shown = self._run.phase in (Phase.STOPPED, Phase.DONE) and bool(self._run.valid) and not self._void()
        return min(MAX_VALID_TRIALS, self._run.valid if shown else self._run.valid + 1)

    tryNumber = Property(int, _get_try, notify=phaseChanged)

    def _get_tries(self) -> int:
        return MAX_VALID_TRIALS

    tries = Property(int, _get_tries, constant=True)

    def _get_limit_s(self) -> int:
        return LIMIT_MS // 1000

    limitSeconds = Property(int, _get_limit_s, constant=True)

    def _tenths_held(self) -> int:
        """Tenths are cut, not rounded: 44.96 s is not yet 45.0 s."""
        return int(self._run.elapsed_ms(self._now) // 100)

    def _get_seconds(self) -> str:
        return words.number(self.context, self._tenths_held() // 10)

    seconds = Property(str, _get_seconds, notify=ticked)

    def _get_tenths(self) -> str:
        """The decimal sign and one digit, as the client's language writes them."""
        return words.number(self.context, self._tenths_held() % 10 / 10, 1)[1:]

    tenths = Property(str, _get_tenths, notify=ticked)

    def _get_part(self) -> float:
        """How much of the 45 s is over, 0 to 1."""
        return self._run.elapsed_ms(self._now) / LIMIT_MS

    part = Property(float, _get_part, notify=ticked)

    def _get_countdown(self) -> int:
        return -(-int(self._run.countdown_left_ms(self._now)) // 1000)

    countdown = Property(int, _get_countdown, notify=ticked)

    def _get_rest(self) -> int:
        """Whole seconds of rest to come."""
        return -(-int(self._run.rest_left_ms(self._now)) // 1000)

    restSeconds = Property(int, _get_rest, notify=ticked)

    def _get_rest_part(self) -> float:
        """How much of the rest is over, 0 to 1."""
        return 1.0 - min(1.0, self._run.rest_left_ms(self._now) / self._timing.rest_ms)

    restPart = Property(float, _get_rest_part, notify=ticked)

    def _get_result(self) -> str:
        """full, time, practice, void (with `voidReason`), or empty when no result is shown."""
        run = self._run
        if run.last is None:
            return ""
        if self._void():
            return "void"
        if run.practice:
            return "practice"
        return "full" if run.last.stance_duration_ms >= LIMIT_MS else "time"

    result = Property(str, _get_result, notify=phaseChanged)

    def _get_void_reason(self) -> str:
        last = self._run.last
        return str(last.void_reason) if last is not None and last.void_reason is not None else ""

    voidReason = Property(str, _get_void_reason, notify=phaseChanged)

    def _get_trials(self) -> list[dict[str, object]]:
        """The trials so far: `seconds` as the client's language writes them, `valid`, `number` among the valid, and
        whether it is the `best` of several: the one that counts.
        """
        trials = self._run.trials
        valid = [t.stance_duration_ms for t in trials if t.valid]
        best = valid.index(max(valid)) + 1 if len(valid) > 1 else 0
        return [
            {
                "seconds": words.number(self.context, t.stance_duration_ms // 100 / 10, 1),
                "valid": t.valid,
                "number": (number := sum(earlier.valid for earlier in trials[: n + 1])),
                "best": t.valid and number == best,
            }
            for n, t in enumerate(trials)
        ]

    trials = Property("QVariantList", _get_trials, notify=phaseChanged)

    def _get_may_redo(self) -> bool:
        return self._run.may_redo

    mayRedo = Property(bool, _get_may_redo, notify=phaseChanged)

    def _get_may_finish(self) -> bool:
        return self._run.may_finish

    mayFinish = Property(bool, _get_may_finish, notify=phaseChanged)

    def _get_last_one(self) -> bool:
        """Next goes on to the next step: all tries are done, or the full time was held."""
        return not self._run.practice and (self._run.complete or self._run.full_time)

    lastOne = Property(bool, _get_last_one, notify=phaseChanged)

    def _get_may_try_again(self) -> bool:
        """After the full time further tries are possible, though they cannot make the best time better."""
        return self._get_last_one() and not self._run.complete

    mayTryAgain = Property(bool, _get_may_try_again, notify=phaseChanged)

    def _get_may_close_eyes(self) -> bool:
        done = self._run.phase is Phase.STOPPED and self._get_last_one()
        return done and self._eyes is Eyes.OPEN and may_close_eyes(self._visit.balance, self._side)

    mayCloseEyes = Property(bool, _get_may_close_eyes, notify=phaseChanged)

    def _get_anchors(self) -> list[dict[str, object]]:
        """Places in the picture, as fractions of it: `name` ("1" to "3", "left", "right"), `x`, `y`."""
        shown = ("1", "2", "3", "left", "right")
        return [place for place in places(f"balance_howto_{self._side}") if place["name"] in shown]

    anchors = Property("QVariantList", _get_anchors, constant=True)

    # --- what is touched ----------------------------------------------------------------------------------

    @Slot(QObject)
    def watch(self, window: QObject | None) -> None:
        """The window that the screen is in; its touches and keys carry the times."""
        self._clock.watch(window if isinstance(window, QWindow) else None)

    @Slot()
    def poll(self) -> None:
        """Time has passed. Called by the timer; harmless at any time."""
        self._become(self._run.tick(self.context.now_ms()))

    @Slot()
    def touch(self) -> None:
        """A press by assistive technology, which has no time of its own: it happens now."""
        self._pressed(self.context.now_ms(), Contact.SCREEN)

    @Slot()
    def practise(self) -> None:
        """Start the countdown of a try that does not count."""
        self._become(self._run.begin(self.context.now_ms(), practice=True))

    @Slot(str)
    def redo(self, reason: str) -> None:
        """The result on show does not count, because of one of the `VoidReason` values."""
        run = self._run.redo(VoidReason(reason))
        if run is not self._run and run.last is not None:
            self._become(run)
            self.context.submit(TrialsRedone(self._side, self._eyes, run.last))

    @Slot()
    def tryAgain(self) -> None:
        """Another try although Next would go on."""
        self._become(self._run.go_on(self.context.now_ms()))

    @Slot()
    def leaveOut(self) -> None:
        """On without (further) tries on this leg."""
        if self._run.phase not in TIMED:
            self.context.submit(LegFinished(self._side, left_out=not self._any_valid()))

    @Slot()
    def closeEyes(self) -> None:
        """The same leg again with eyes closed: offered with somebody beside the client, opened by staff alone."""
        if self._get_may_close_eyes():
            self.context.ask_staff(self._close_eyes)

    def take(self) -> Input | None:
        """Next: start the countdown, go on from a result or a rest, or leave with `LegFinished`."""
        now = self.context.now_ms()
        match self._run.phase:
            case Phase.READY:
                self._become(self._run.begin(now))
            case Phase.STOPPED if self._get_last_one():
                self._become(self._run.finish())
            case Phase.STOPPED:
                self._become(self._run.go_on(now))
            case Phase.REST:
                self._become(self._run.end_rest())
        if self._run.phase is Phase.DONE:
            return LegFinished(self._side, left_out=not self._any_valid())
        return None

    def refresh(self, state: SessionState) -> None:
        """What is stored is what counts."""
        self._visit = state.visit
        if self._run.phase not in TIMED:
            self._run = replace(self._run, trials=self._kept())
            self.phaseChanged.emit()

    def leave(self) -> None:
        """A clock that still runs is stopped; the screen is going, so nothing of it is kept."""
        self._ticks.stop()
        self._settling.stop()
        self._clock.watch(None)
        self._run = LegRun(self._timing)
        self.set_busy(False)

    # --- inside -------------------------------------------------------------------------------------------

    def _kept(self) -> tuple[BalanceTrial, ...]:
        return self._visit.balance.leg(self._side).of(self._eyes)

    def _any_valid(self) -> bool:
        open_eyes = self._visit.balance.leg(self._side).eyes_open if self._eyes is Eyes.CLOSED else ()
        return any(t.valid for t in (*self._run.trials, *open_eyes))

    def _close_eyes(self) -> None:
        if self._get_may_close_eyes():
            self._eyes = Eyes.CLOSED
            self._become(resume(self._kept(), self._timing))

    def _void(self) -> bool:
        return self._run.last is not None and not self._run.last.valid

    @Slot(float, str)
    def _pressed(self, at_ms: float, contact: str) -> None:
        self._become(self._run.press(at_ms, Contact(contact)))

    @Slot(float, str)
    def _released(self, at_ms: float, contact: str) -> None:
        self._become(self._run.release(at_ms, Contact(contact)))

    @Slot()
    def _lost(self) -> None:
        self._become(self._run.interrupt(self.context.now_ms()))

    @Slot()
    def _settled(self) -> None:
        self._clock.holding = self._run.phase in TIMED
        self.set_busy(self._clock.holding)

    def _become(self, run: LegRun) -> None:
        """The new state: its sounds, its timer, what it has to save, and its page."""
        before, self._run = self._run, run
        self._now = self.context.now_ms()
        self._sound(before, run)
        new_trial = len(run.trials) > len(before.trials) and before.phase in TIMED
        if run.phase is not before.phase or run.last is not before.last:
            self._set_pace()
            self.phaseChanged.emit()
        self.ticked.emit()
        if new_trial:
            self.context.submit(TrialDone(self._side, self._eyes, run.trials[-1]))

    def _set_pace(self) -> None:
        phase = self._run.phase
        if phase in TIMED:
            self._settling.stop()
            self._clock.holding = True
            self.set_busy(True)
            self._ticks.start(_RUNNING_TICK_MS)
            return
        if self._clock.holding and not self._settling.isActive():
            self._settling.start()
        if phase is Phase.REST or (phase is Phase.STOPPED and self._run.rest_until_ms is not None):
            self._ticks.start(_REST_TICK_MS)
        else:
            self._ticks.stop()

    def _sound(self, before: LegRun, run: LegRun) -> None:
        if run.phase is Phase.COUNTDOWN:
            left = self._get_countdown()
            if before.phase is not Phase.COUNTDOWN or left != self._counted:
                self.context.play("count")
            self._counted = left
        elif run.phase is not before.phase:
            if run.phase is Phase.WAITING:
                self.context.play("go")
            elif run.phase is Phase.RUNNING:
                self.context.play("start")
            elif run.phase is Phase.STOPPED:
                self.context.play("stop")
