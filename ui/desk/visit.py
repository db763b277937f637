"""*Visit*: everything of one visit, and what staff do with it."""

from PySide6.QtCore import Property, QDate, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.desk.model import VisitView
from kiosk.desk.visits import open_visit
from kiosk.visit import VisitCode, VisitState
from ui.desk import summary
from ui.desk.context import DeskContext
from ui.desk.lines import clock_time, where_in
from ui.desk.page import DeskPage
from ui.language import name_of

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1

TABS = ("plan", "findings", "measures", "answers", "history")


@QmlElement
@QmlUncreatable("made by the desk")
class VisitViewModel(DeskPage):
    """`tab` is the part that is shown. The rest of the page hears `changed` when the visit has come or changed."""

    changed = Signal()
    tabChanged = Signal()

    def __init__(self, context: DeskContext, parent: QObject, code: str) -> None:
        super().__init__(context, parent)
        self._code = VisitCode(code)
        self._view: VisitView | None = None
        self._tab = "plan"

    def load(self) -> None:
        self.ask(lambda office, actor: open_visit(office, actor, self._code), self.show)

    def leave(self) -> None:
        super().leave()
        self._view = None

    def show(self, view: VisitView) -> None:
        """The visit as it is now."""
        self._view = view
        self.changed.emit()

    def _get_code(self) -> str:
        return self._code

    code = Property(str, _get_code, constant=True)

    def _get_here(self) -> bool:
        return self._view is not None

    here = Property(bool, _get_here, notify=changed)

    def _get_tab(self) -> str:
        return self._tab

    tab = Property(str, _get_tab, notify=tabChanged)

    @Slot(str)
    def choose(self, tab: str) -> None:
        """Another part of the visit."""
        if tab != self._tab:
            self._tab = tab
            self.tabChanged.emit()

    def _get_head(self) -> dict[str, object]:
        """`name`, `born`, `when`, `language`, `by`, `state`, `section`, `side`, `flag` and `finished`."""
        view = self._view
        if view is None:
            return {}
        visit = view.visit
        day = visit.started_at.astimezone()
        date = QLocale(self.context.language).toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
        section, side = where_in(visit.step)
        return {
            "name": visit.client.first_name or "",
            "born": summary.born(visit),
            "reference": visit.client.reference or "",
            "when": f"{date}, {clock_time(visit.started_at)}",
            "language": name_of(visit.language),
            "by": summary.copy(self.context, f"who.{visit.entered_by}"),
            "state": str(visit.state),
            "section": section,
            "side": side,
            "flag": summary.flag_reasons(self.context, view) if view.flag_open else "",
            "flagOpen": view.flag_open,
            "finished": visit.state is VisitState.FINISHED,
        }

    head = Property("QVariantMap", _get_head, notify=changed)

    def _parts(self, of: str) -> list[dict[str, object]]:
        view = self._view
        if view is None:
            return []
        context, visit, outcome = self.context, view.visit, view.outcome
        match of:
            case "answers":
                return summary.answers(context, visit)
            case "findings":
                return summary.findings(context, visit, outcome)
            case "bars":
                return summary.bars(context, outcome)
            case "feet":
                return summary.feet(context, outcome)
            case "trials":
                return summary.trials(context, visit)
            case "scores":
                return summary.scores(context, outcome)
            case "plan":
                return summary.plan(context, visit, outcome)
            case "withheld":
                return summary.withheld(context, visit, outcome)
            case _:
                return summary.notes(context, visit, outcome)

    def _get_answers(self) -> list[dict[str, object]]:
        return self._parts("answers")

    answers = Property("QVariantList", _get_answers, notify=changed)

    def _get_findings(self) -> list[dict[str, object]]:
        return self._parts("findings")

    findings = Property("QVariantList", _get_findings, notify=changed)

    def _get_bars(self) -> list[dict[str, object]]:
        return self._parts("bars")

    bars = Property("QVariantList", _get_bars, notify=changed)

    def _get_norm(self) -> dict[str, object]:
        return summary.norm_parts(self.context, self._view.outcome if self._view is not None else None)

    norm = Property("QVariantMap", _get_norm, notify=changed)

    def _get_feet(self) -> list[dict[str, object]]:
        return self._parts("feet")

    feet = Property("QVariantList", _get_feet, notify=changed)

    def _get_trials(self) -> list[dict[str, object]]:
        return self._parts("trials")

    trials = Property("QVariantList", _get_trials, notify=changed)

    def _get_scores(self) -> list[dict[str, object]]:
        return self._parts("scores")

    scores = Property("QVariantList", _get_scores, notify=changed)

    def _get_plan(self) -> list[dict[str, object]]:
        return self._parts("plan")

    plan = Property("QVariantList", _get_plan, notify=changed)

    def _get_withheld(self) -> list[dict[str, object]]:
        return self._parts("withheld")

    withheld = Property("QVariantList", _get_withheld, notify=changed)

    def _get_sheet_notes(self) -> list[dict[str, object]]:
        return self._parts("notes")

    sheetNotes = Property("QVariantList", _get_sheet_notes, notify=changed)

    def _get_no_plan(self) -> str:
        return summary.no_plan(self.context, self._view.outcome if self._view is not None else None)

    noPlan = Property(str, _get_no_plan, notify=changed)

    def _get_finished(self) -> bool:
        return self._view is not None and self._view.outcome is not None

    finished = Property(bool, _get_finished, notify=changed)

    def _get_groups(self) -> list[dict[str, object]]:
        """The answers by their part of the visit: `key` and `rows`."""
        rows = self._parts("answers")
        groups = ("safety", "pain", "symptoms")
        return [{"key": key, "rows": [row for row in rows if row["group"] == key]} for key in groups]

    answerGroups = Property("QVariantList", _get_groups, notify=changed)

    def _get_edits(self) -> list[dict[str, object]]:
        """What staff changed, the newest first: `when`, `who`, `what`, `old`, `fresh`, `reason`."""
        edits = self._view.facts.edits if self._view is not None else ()
        return [
            {
                "when": edit.at.astimezone().strftime("%d.%m. %H:%M"),
                "who": edit.by,
                "what": edit.what,
                "old": edit.old or "–",
                "fresh": edit.new or "–",
                "reason": edit.reason or "",
            }
            for edit in reversed(edits)
        ]

    edits = Property("QVariantList", _get_edits, notify=changed)

    @Slot()
    def acknowledge(self) -> None:
        """Somebody is on the way to this client."""

    @Slot()
    def back(self) -> None:
        """To the page that the visit was opened from."""
        self.context.back()
