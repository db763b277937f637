"""*Today*: who is here, those first who wait for somebody, and the chosen visit beside the list."""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.desk.flags import acknowledge, answer_help
from kiosk.desk.jobs import PrintRoom, see_jobs
from kiosk.desk.model import Today, VisitView
from kiosk.desk.sheets import print_sheet
from kiosk.desk.today import today
from kiosk.desk.visits import open_visit
from kiosk.ports import PrinterStatus
from kiosk.visit import VisitCode
from ui.desk import summary
from ui.desk.context import DeskContext
from ui.desk.lines import TodayLine, clock_time, long_day, today_line
from ui.desk.page import DeskPage
from ui.desk.printing import trouble_says, trouble_todo, waiting
from ui.desk.rows_model import RowsModel

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_AGAIN_MS = 10_000


@QmlElement
@QmlUncreatable("made by the desk")
class TodayViewModel(DeskPage):
    """The list looks again every ten seconds; rows that did not change are left alone."""

    changed = Signal()
    chosenChanged = Signal()
    printerChanged = Signal()

    def __init__(self, context: DeskContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._rows = RowsModel(TodayLine, "code", self)
        self._today: Today | None = None
        self._chosen = ""
        self._view: VisitView | None = None
        self._printer: PrinterStatus | None = None
        self._waiting = 0
        self._looking = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_AGAIN_MS)
        self._timer.timeout.connect(self.load)

    def load(self) -> None:
        self.ask(today, self._on_today)
        printing = self.context.services.printing
        if printing is not None and printing.available and not self._looking:
            self._looking = True
            self.ask(
                lambda office, actor: see_jobs(office, actor, every_printer=False),
                self._on_printer,
                aside=True,
            )
        self._timer.start()

    def _on_printer(self, seen: PrintRoom) -> None:
        self._looking = False
        self._printer = seen.printers[0][1]
        self._waiting = sum(not job.state.over for job in seen.jobs)
        self.context.waiting(prints=waiting(seen))
        self.printerChanged.emit()

    def leave(self) -> None:
        super().leave()
        self._timer.stop()
        self._rows.show(())
        self._today = self._view = None
        self._chosen = ""

    def _on_today(self, found: Today) -> None:
        self.context.waiting(flags=found.calls)
        if found == self._today:
            return
        self._today = found
        self._rows.show(today_line(self.context, row) for row in found.rows)
        self.changed.emit()
        if self._chosen and self._rows.row_of(self._chosen) < 0:
            self.choose("")

    # --- the list ---------------------------------------------------------------------------------------------

    def _get_rows(self) -> RowsModel:
        return self._rows

    rows = Property(RowsModel, _get_rows, constant=True)

    def _get_day(self) -> str:
        """The day in words."""
        if self._today is None:
            return ""
        return long_day(self.context.language, self._today.day)

    day = Property(str, _get_day, notify=changed)

    def _get_loaded(self) -> bool:
        return self._today is not None

    loaded = Property(bool, _get_loaded, notify=changed)

    def _get_total(self) -> int:
        return len(self._today.rows) if self._today is not None else 0

    total = Property(int, _get_total, notify=changed)

    def _get_finished(self) -> int:
        return self._today.finished if self._today is not None else 0

    finished = Property(int, _get_finished, notify=changed)

    def _get_flags(self) -> list[dict[str, object]]:
        """Who has to be seen now: `code`, `since`, and whether a safety answer is `why`."""
        rows = self._today.rows if self._today is not None else ()
        return [
            {
                "code": str(row.code),
                "since": clock_time(row.flag_since or row.started_at),
                "why": row.tier is not None and row.tier.stops_plan,
            }
            for row in rows
            if row.flag_open
        ]

    flags = Property("QVariantList", _get_flags, notify=changed)

    def _get_help(self) -> dict[str, object]:
        """The call of somebody whose visit is not stored, with `since` and `why`; empty when there is none."""
        call = self._today.help if self._today is not None else None
        return {} if call is None else {"since": clock_time(call.raised_at), "why": call.tier.stops_plan}

    help = Property("QVariantMap", _get_help, notify=changed)

    @Slot()
    def answerHelp(self) -> None:
        """Somebody is on the way to whoever stands at the kiosk."""
        call = self._today.help if self._today is not None else None
        if call is not None:
            at = call.raised_at
            self.ask(lambda office, actor: answer_help(office, actor, at), self._on_help_answered)

    def _on_help_answered(self, nothing: None) -> None:
        self.load()

    @Slot(str)
    def acknowledge(self, code: str) -> None:
        """Somebody is on the way to this client."""
        self.ask(lambda office, actor: acknowledge(office, actor, VisitCode(code)), self._on_acknowledged)

    def _on_acknowledged(self, view: VisitView) -> None:
        self.load()
        self._on_view(view)

    # --- the chosen one ---------------------------------------------------------------------------------------

    def _get_chosen(self) -> str:
        return self._chosen

    chosen = Property(str, _get_chosen, notify=chosenChanged)

    @Slot(str)
    def choose(self, code: str) -> None:
        """Show this visit beside the list. Looking at a visit is written down, so it takes a touch, not a glance."""
        if code != self._chosen:
            self._chosen, self._view = code, None
            self.chosenChanged.emit()
            if code:
                self._fetch()

    def _fetch(self) -> None:
        code = VisitCode(self._chosen)
        self.ask(lambda office, actor: open_visit(office, actor, code), self._on_view)

    def _on_view(self, view: VisitView) -> None:
        if view.visit.code == self._chosen:
            self._view = view
            self.chosenChanged.emit()

    def _get_here(self) -> bool:
        """The chosen visit has come from the store."""
        return self._view is not None

    here = Property(bool, _get_here, notify=chosenChanged)

    def _get_pane(self) -> dict[str, object]:
        """What stands beside the list; see `ui.desk.summary`."""
        view = self._view
        if view is None:
            return {}
        context = self.context
        yes_to = summary.flag_reasons(context, view)
        return {
            "name": view.visit.client.first_name or "",
            "born": summary.born(view.visit),
            "bars": summary.bars(context, view.outcome),
            "norm": summary.norm_parts(context, view.outcome),
            "feet": summary.feet(context, view.outcome),
            "plan": summary.plan(context, view.visit, view.outcome),
            "noPlan": summary.no_plan(context, view.outcome),
            "finished": view.outcome is not None,
            "flag": yes_to if view.flag_open else "",
            "yesTo": yes_to,
        }

    pane = Property("QVariantMap", _get_pane, notify=chosenChanged)

    # --- paper ------------------------------------------------------------------------------------------------

    def _get_printer(self) -> dict[str, object]:
        """What keeps the printer from printing: `heading`, `text`, and how many sheets are `waiting` for it."""
        status = self._printer
        if status is None or status.ready or status.trouble is None:
            return {}
        return {
            "heading": trouble_says(self.context, status.trouble),
            "text": trouble_todo(self.context, status.trouble),
            "waiting": self._waiting,
        }

    printer = Property("QVariantMap", _get_printer, notify=printerChanged)

    @property
    def _available(self) -> bool:
        printing = self.context.services.printing
        return printing is not None and printing.available

    def _get_can_print(self) -> bool:
        return self._view is not None and self._view.outcome is not None and self._available

    canPrint = Property(bool, _get_can_print, notify=chosenChanged)

    def _get_printed(self) -> bool:
        return self._view is not None and self._view.printed is not None

    printed = Property(bool, _get_printed, notify=chosenChanged)

    @Slot()
    def print(self) -> None:
        """Print the sheet as it is."""
        code = VisitCode(self._chosen)
        self.ask(lambda office, actor: print_sheet(office, actor, code), self._on_asked)

    def _on_asked(self, job: object) -> None:
        self.load()
        if self._chosen:
            self._fetch()

    @Slot()
    def goSearch(self) -> None:
        self.context.go("visits")

    @Slot(str)
    def open(self, code: str) -> None:
        """The whole visit."""
        self.context.open_visit(code)
