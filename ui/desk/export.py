"""*Export*: what, from when to when, counted before anything is written, with progress and a way to stop."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from threading import Event

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.desk.exporting import count_export, export
from kiosk.errors import UserFacing
from kiosk.records.codebook import Layout, Profile
from kiosk.records.export import Exported, Request
from kiosk.records.formats import FORMATS
from ui.desk.context import DeskContext
from ui.desk.page import DeskPage
from ui.desk.places import at_hand, rows
from ui.desk.search import day_of

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1

COUNT_MS = 300
SHORTEST_TELL_MS = 150.0


@dataclass(frozen=True, slots=True)
class _Told:
    done: int
    total: int
    left_s: int


@QmlElement
@QmlUncreatable("made by the desk")
class ExportViewModel(DeskPage):
    """`phase` is asking, running or done. `count` is -1 until it is known."""

    changed = Signal()
    progressed = Signal()
    placesChanged = Signal()

    def __init__(self, context: DeskContext, parent: QObject) -> None:
        super().__init__(context, parent)
        today = context.office.now_local().date()
        quarter = date(today.year, 3 * ((today.month - 1) // 3) + 1, 1)
        self._first, self._last = quarter.isoformat(), today.isoformat()
        self._format, self._layout, self._profile = "csv-excel", Layout.VISITS, Profile.DEIDENTIFIED
        self._folder = str(Path.home())
        self._places: tuple[Path, ...] | None = None
        self._passphrase = ""
        self._count = -1
        self._asked = 0
        self._phase = "asking"
        self._told = _Told(0, 0, -1)
        self._made: Exported | None = None
        self._stop = Event()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(COUNT_MS)
        self._soon.timeout.connect(self.load)

    def load(self) -> None:
        """Count what these choices would give. The first time, look for drives too."""
        if self._places is None:
            self._places = ()
            self.ask(lambda office, actor: at_hand(), self._on_places, aside=True)
        request = self._request()
        if request is None or self._phase == "running":
            return
        self._asked += 1
        asked = self._asked
        self.ask(
            lambda office, actor: (asked, count_export(office, actor, request)),
            self._on_count,
            self._not_counted,
            aside=True,
        )

    def leave(self) -> None:
        super().leave()
        self._soon.stop()
        self._stop.set()
        self._passphrase = ""

    def _on_places(self, places: tuple[Path, ...]) -> None:
        self._places = places
        self.placesChanged.emit()

    def _on_count(self, answer: tuple[int, int]) -> None:
        asked, count = answer
        if asked == self._asked:
            self._count = count
            self.changed.emit()

    def _not_counted(self, error: UserFacing) -> None:
        """The choices do not hold yet; why is told when somebody presses the button."""
        self._count = -1
        self.changed.emit()

    # --- the choices ------------------------------------------------------------------------------------------

    def _get_first(self) -> str:
        return self._first

    first = Property(str, _get_first, notify=changed)

    def _get_last(self) -> str:
        return self._last

    last = Property(str, _get_last, notify=changed)

    def _get_days_hold(self) -> bool:
        first, last = day_of(self._first), day_of(self._last)
        return first is not None and last is not None and first <= last

    daysHold = Property(bool, _get_days_hold, notify=changed)

    @Slot(str, str)
    def setDays(self, first: str, last: str) -> None:
        if (first, last) != (self._first, self._last):
            self._first, self._last = first, last
            self._again()

    @Slot(str)
    def chooseSpan(self, span: str) -> None:
        """month, quarter or year: the one before this one, whole."""
        today = self.context.office.now_local().date()
        if span == "month":
            last = today.replace(day=1) - timedelta(days=1)
            first = last.replace(day=1)
        elif span == "quarter":
            last = date(today.year, 3 * ((today.month - 1) // 3) + 1, 1) - timedelta(days=1)
            first = date(last.year, last.month - 2, 1)
        else:
            first, last = date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)
        self._first, self._last = first.isoformat(), last.isoformat()
        self._again()

    def _get_format(self) -> str:
        return self._format

    format = Property(str, _get_format, notify=changed)

    def _get_formats(self) -> list[dict[str, str]]:
        """Every format there is: `key`, and `says` for one that the page has no words for."""
        return [{"key": name, "says": made.says} for name, made in FORMATS.items()]

    formats = Property("QVariantList", _get_formats, constant=True)

    @Slot(str)
    def chooseFormat(self, name: str) -> None:
        self._format = name
        if self._layout not in FORMATS[name].layouts:
            self._layout = Layout.VISITS
        self._again()

    def _get_layout(self) -> str:
        return str(self._layout)

    layout = Property(str, _get_layout, notify=changed)

    def _get_layouts(self) -> list[str]:
        """What this format can have."""
        return [str(layout) for layout in FORMATS[self._format].layouts]

    layouts = Property("QStringList", _get_layouts, notify=changed)

    @Slot(str)
    def chooseLayout(self, layout: str) -> None:
        self._layout = Layout(layout)
        self._again()

    def _get_profile(self) -> str:
        return str(self._profile)

    profile = Property(str, _get_profile, notify=changed)

    @Slot(str)
    def chooseProfile(self, profile: str) -> None:
        self._profile = Profile(profile)
        self._again()

    def _get_folder(self) -> str:
        return self._folder

    folder = Property(str, _get_folder, notify=changed)

    @Slot(str)
    def setFolder(self, folder: str) -> None:
        if folder != self._folder:
            self._folder = folder
            self._again()

    def _get_places(self) -> list[dict[str, str]]:
        """Where exports may go at a touch: the home folder, and every drive that is plugged in."""
        return rows(self._places or ())

    places = Property("QVariantList", _get_places, notify=placesChanged)

    @Slot(str)
    def setPassphrase(self, passphrase: str) -> None:
        """With one, everything goes into one encrypted file. It is never shown and never kept."""
        self._passphrase = passphrase

    def _again(self) -> None:
        self._count = -1
        self._soon.start()
        self.changed.emit()

    def _request(self) -> Request | None:
        first, last = day_of(self._first), day_of(self._last)
        if first is None or last is None or not self._folder.strip():
            return None
        name = f"footing-{self._profile}-{first}-{last}-{self._layout}-{self._format}"
        return Request(
            self._format,
            first,
            last,
            self._profile,
            self._layout,
            Path(self._folder).expanduser() / name,
            self._passphrase or None,
        )

    # --- writing it -------------------------------------------------------------------------------------------

    def _get_count(self) -> int:
        return self._count

    count = Property(int, _get_count, notify=changed)

    def _get_phase(self) -> str:
        return self._phase

    phase = Property(str, _get_phase, notify=changed)

    def _get_part(self) -> float:
        return self._told.done / self._told.total if self._told.total else 0.0

    part = Property(float, _get_part, notify=progressed)

    def _get_done(self) -> int:
        return self._told.done

    done = Property(int, _get_done, notify=progressed)

    def _get_left(self) -> int:
        """Seconds that it will still take; -1 while that is not known."""
        return self._told.left_s

    leftS = Property(int, _get_left, notify=progressed)

    def _get_target(self) -> str:
        return str(self._made.target) if self._made is not None else ""

    target = Property(str, _get_target, notify=changed)

    def _get_visits(self) -> int:
        return self._made.visits if self._made is not None else 0

    visits = Property(int, _get_visits, notify=changed)

    def _get_warnings(self) -> list[str]:
        return list(self._made.warnings) if self._made is not None else []

    warnings = Property("QStringList", _get_warnings, notify=changed)

    @Slot()
    def start(self) -> None:
        """Write it. The PIN is asked for again first."""
        request = self._request()
        if request is None or self._phase == "running":
            return
        self._stop = Event()
        self._told = _Told(0, max(0, self._count), -1)
        self._phase = "running"
        self.context.hold(True)
        self.changed.emit()
        self.progressed.emit()
        tell = self._teller(self._stop)
        self.ask(
            lambda office, actor: export(office, actor, request, tell),
            self._on_made,
            self._not_made,
            aside=True,
        )

    def _teller(self, stop: Event) -> Callable[[int, int], bool]:
        """What the export calls on its worker: tells the page now and then, and says whether to go on."""
        clock = self.context.office.clock
        began_ms = clock.monotonic_ms()
        told_ms = [0.0]

        def tell(done: int, total: int) -> bool:
            now_ms = clock.monotonic_ms()
            if now_ms - told_ms[0] >= SHORTEST_TELL_MS:
                told_ms[0] = now_ms
                spent_s = (now_ms - began_ms) / 1000
                left_s = round(spent_s / done * (total - done)) if done else -1
                self.context.news(self._on_told, _Told(done, total, left_s))
            return not stop.is_set()

        return tell

    def _on_told(self, told: _Told) -> None:
        if not self._gone and self._phase == "running":
            self._told = told
            self.progressed.emit()

    @Slot()
    def stop(self) -> None:
        """No, not after all: nothing of it is left."""
        self._stop.set()

    def refresh(self) -> None:
        """The PIN was not given: nothing is written."""
        if self._phase == "running":
            self._end("asking")

    def _on_made(self, made: Exported) -> None:
        self._made = made
        self._end("done")

    def _not_made(self, error: UserFacing) -> None:
        stopped = self._stop.is_set()
        self._end("asking")
        if not stopped:
            self.context.tell(error)

    def _end(self, phase: str) -> None:
        self._phase = phase
        self._passphrase = ""
        self.context.hold(False)
        self.changed.emit()
        if phase == "asking":
            self._soon.start()

    @Slot()
    def another(self) -> None:
        """Back to the choices."""
        self._made = None
        self._end("asking")
