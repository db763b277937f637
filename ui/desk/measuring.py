"""What staff measure themselves: an arch in numbers, and balance with staff at the clock. The client's own stays."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QWindow
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.desk.measures import measure_arch, time_balance
from kiosk.measures.balance import LIMIT_MS, Contact, LegRun, Phase, Timing
from kiosk.measures.stance import tenths
from kiosk.numbers import number
from kiosk.visit import BalanceTrial, EndedBy, Eyes, FootprintMorph, FootprintPicture, Side, VoidReason
from ui.input_clock import InputClock
from ui.viewmodels.arch_entry import ArchEntry, entry_of

if TYPE_CHECKING:
    from ui.desk.visit import VisitViewModel

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1

SHOWN_EVERY_MS = 100
AT_ONCE = Timing(countdown_ms=0.0, rest_ms=0.0)  # staff give the word, and see to the rest


@QmlElement
@QmlUncreatable("belongs to the page of a visit")
class ArchMeasuring(QObject):
    """`side` is the foot that is being measured; empty when none is."""

    changed = Signal()
    fieldsChanged = Signal()

    def __init__(self, page: "VisitViewModel") -> None:
        super().__init__(page)
        self._page = page
        self._side: Side | None = None
        self._entry = ArchEntry()

    def leave(self) -> None:
        """The page goes."""
        self._entry = ArchEntry()

    def _get_side(self) -> str:
        return str(self._side or "")

    side = Property(str, _get_side, notify=changed)

    @Slot(str)
    def open(self, side: str) -> None:
        """Measure this foot, going on from what staff measured before. Empty: close."""
        self._side = Side(side) if side else None
        view = self._page.view
        before = view.visit.by_staff.arches.foot(self._side) if view is not None and self._side else None
        typed = before is not None and not isinstance(before, FootprintMorph | FootprintPicture)
        self._entry = entry_of(before, frozenset()) if typed else ArchEntry()
        self.changed.emit()
        self.fieldsChanged.emit()

    def _path(self) -> str:
        return f"staff.arch.{self._side}"

    def _get_kind(self) -> str:
        return self._entry.kind

    kind = Property(str, _get_kind, notify=fieldsChanged)

    @Slot(str)
    def setKind(self, kind: str) -> None:
        self._entry = ArchEntry(kind)
        self.fieldsChanged.emit()
        self.changed.emit()

    def _get_fields(self) -> list[dict[str, object]]:
        """The numbers of this kind; see `ArchEntry.rows`. Made anew for another kind only."""
        return self._entry.rows()

    fields = Property("QVariantList", _get_fields, notify=fieldsChanged)

    @Slot(str, str)
    def setField(self, key: str, text: str) -> None:
        if text != self._entry.texts.get(key, ""):
            self._entry = self._entry.with_text(key, text)
            self.changed.emit()

    def _get_notices(self) -> list[dict[str, object]]:
        """What is wrong or unusual; see `ArchEntry.notices`."""
        return self._entry.notices(self._path()) if self._side else []

    notices = Property("QVariantList", _get_notices, notify=changed)

    @Slot(str, bool)
    def confirm(self, path: str, confirmed: bool) -> None:
        """An unusual number is right, or is not after all."""
        self._entry = self._entry.with_confirmed(path, confirmed)
        self.changed.emit()

    def _get_ready(self) -> bool:
        return self._side is not None and self._entry.complete(self._path())

    ready = Property(bool, _get_ready, notify=changed)

    @Slot()
    def keep(self) -> None:
        """Keep it beside the client's own answer; it is what counts from here on."""
        side, entry = self._side, self._entry
        if side is None:
            return
        measure = entry.measure()
        self._page.change(
            lambda office, actor, code, revision: measure_arch(
                office, actor, code, revision, side, measure, entry.confirmed
            ),
            partial(self.open, ""),
        )


@QmlElement
@QmlUncreatable("belongs to the page of a visit")
class BalanceTiming(QObject):
    """Staff start and stop the clock. `phase` is nothing, `ready` or `running`; while it runs any press stops it.

    Times are those of the presses themselves, not of when this program got round to them: each try is a `LegRun`, as on
    the client's screen, so a bouncing finger stops nothing and a press that comes late is not the limit.
    """

    changed = Signal()
    ticked = Signal()

    def __init__(self, page: "VisitViewModel") -> None:
        super().__init__(page)
        self._page = page
        context = page.context
        self._now_ms = context.office.clock.monotonic_ms
        self._input = InputClock(self._now_ms, context.services.settings.foot_switch_key, self)
        self._input.pressed.connect(self._on_press)
        self._phase = ""
        self._side, self._eyes = Side.LEFT, Eyes.OPEN
        self._trials: tuple[BalanceTrial, ...] = ()
        self._run = LegRun(AT_ONCE)
        self._pressed_ms = 0.0
        self._tick = QTimer(self)
        self._tick.setInterval(SHOWN_EVERY_MS)
        self._tick.timeout.connect(self._on_tick)

    def leave(self) -> None:
        """The page goes."""
        self._stop_watching()
        self._trials = ()

    def _stop_watching(self) -> None:
        self._tick.stop()
        self._input.holding = False
        self._input.watch(None)
        self._phase = ""
        self._run = LegRun(AT_ONCE)
        self._page.context.hold(False)

    def _get_phase(self) -> str:
        return self._phase

    phase = Property(str, _get_phase, notify=changed)

    def _get_side(self) -> str:
        return str(self._side)

    side = Property(str, _get_side, notify=changed)

    def _get_eyes(self) -> str:
        return str(self._eyes)

    eyes = Property(str, _get_eyes, notify=changed)

    def _get_seconds(self) -> str:
        """What the clock shows, cut to tenths as everywhere."""
        if self._trials and self._phase != "running":
            shown = tenths(self._trials[-1])
        else:
            shown = int(self._run.elapsed_ms(self._now_ms()) // 100)
        return number(self._page.context.language, shown / 10, 1)

    seconds = Property(str, _get_seconds, notify=ticked)

    def _get_trials(self) -> list[dict[str, object]]:
        """The tries so far: `seconds`, `counts`."""
        language = self._page.context.language
        return [{"seconds": number(language, tenths(t) / 10, 1), "counts": t.valid} for t in self._trials]

    trials = Property("QVariantList", _get_trials, notify=changed)

    def _get_skipped(self) -> bool:
        """A safety answer speaks against standing: staff have to say why they do it all the same."""
        view = self._page.view
        outcome = view.outcome if view is not None else None
        return outcome is not None and outcome.screening.gate.value == "skip"

    skipped = Property(bool, _get_skipped, notify=changed)

    @Slot(QObject)
    def open(self, window: QObject | None) -> None:
        """Begin with the left leg; the window's touches and keys carry the times."""
        self._input.watch(window if isinstance(window, QWindow) else None)
        self._phase = "ready"
        self._load()

    @Slot()
    def close(self) -> None:
        self._stop_watching()
        self.changed.emit()

    @Slot(str, str)
    def choose(self, side: str, eyes: str) -> None:
        """Another leg or condition."""
        self._side, self._eyes = Side(side), Eyes(eyes)
        self._load()

    def _load(self) -> None:
        view = self._page.view
        kept = view.visit.by_staff.leg(self._side).of(self._eyes) if view is not None else ()
        self._trials = kept
        self.changed.emit()
        self.ticked.emit()

    def _on_press(self, at_ms: float, contact: object) -> None:
        self._pressed_ms = at_ms
        if self._phase == "running":
            # Whatever is pressed here, staff press it.
            self._become(self._run.press(at_ms, Contact.KEY))

    @Slot()
    def start(self) -> None:
        """The button was pressed: the time is that of the press."""
        if self._phase != "ready":
            return
        at_ms = self._pressed_ms
        self._run = LegRun(AT_ONCE).begin(at_ms).press(at_ms, Contact.KEY)
        self._phase = "running"
        self._input.holding = True
        self._page.context.hold(True)
        self._tick.start()
        self.changed.emit()

    @Slot()
    def _on_tick(self) -> None:
        self._become(self._run.tick(self._now_ms()))

    def _become(self, run: LegRun) -> None:
        self._run = run
        if run.phase is Phase.STOPPED:
            self._tick.stop()
            self._input.holding = False
            self._page.context.hold(False)
            self._phase = "ready"
            self._trials = (*self._trials, *run.trials)
            self._run = LegRun(AT_ONCE)
            self.changed.emit()
        self.ticked.emit()

    @Slot(int)
    def toggle(self, number: int) -> None:
        """This try counts, or does not: it is kept either way."""
        trial = self._trials[number]
        limit = trial.stance_duration_ms == LIMIT_MS
        other = (
            BalanceTrial(trial.stance_duration_ms, EndedBy.VOID, VoidReason.OTHER)
            if trial.valid
            else BalanceTrial(trial.stance_duration_ms, EndedBy.LIMIT if limit else EndedBy.STAFF)
        )
        self._trials = (*self._trials[:number], other, *self._trials[number + 1 :])
        self.changed.emit()

    @Slot(str)
    def keep(self, reason: str) -> None:
        """Keep these tries beside the client's own; they are what counts from here on."""
        side, eyes, trials = self._side, self._eyes, self._trials
        self._page.change(
            lambda office, actor, code, revision: time_balance(
                office, actor, code, revision, side, eyes, trials, reason
            ),
            self.close,
        )
