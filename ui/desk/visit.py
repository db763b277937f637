"""*Visit*: everything of one visit, and what staff do with it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.desk.history import Deed, history
from kiosk.desk.model import VisitView
from kiosk.desk.revising import REASON_MOST, reason_fits
from kiosk.desk.visits import open_visit
from kiosk.errors import UserFacing
from kiosk.ports import JobKind, PrintJob
from kiosk.printing.service import status_of
from kiosk.visit import VisitCode, VisitState
from ui.desk import summary
from ui.desk.context import DeskContext
from ui.desk.lines import job_word, moment_words, where, where_in
from ui.desk.measuring import ArchMeasuring, BalanceTiming
from ui.desk.page import DeskPage
from ui.desk.person import PersonRecord
from ui.desk.plan_edit import PlanEditor
from ui.desk.visit_change import VisitActions
from ui.language import name_of

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the desk")
class VisitViewModel(DeskPage):
    """`tab` is the part that is shown. The rest of the page hears `changed` when the visit has come or changed, and
    `sheetChanged` also when its sheet has come further.
    """

    changed = Signal()
    tabChanged = Signal()
    sheetChanged = Signal()

    def __init__(self, context: DeskContext, parent: QObject, code: str) -> None:
        super().__init__(context, parent)
        self._code = VisitCode(code)
        self._view: VisitView | None = None
        self._tab = "plan"
        self._deeds: tuple[Deed, ...] = ()
        self._actions = VisitActions(self)
        self._editor = PlanEditor(self)
        self._arch = ArchMeasuring(self)
        self._timing = BalanceTiming(self)
        self._person = PersonRecord(self)
        self._job = 0
        printing = context.services.printing
        self._hear_no_more = (
            printing.subscribe(partial(context.news, self._on_job)) if printing is not None else None
        )

    @property
    def view(self) -> VisitView | None:
        """What is shown; for the parts of this page."""
        return self._view

    @property
    def visit_code(self) -> VisitCode:
        return self._code

    @Slot(str, result=bool)
    def reasonFits(self, reason: str) -> bool:
        """A change may be made for this typed reason."""
        return reason_fits(reason)

    def _get_reason_most(self) -> int:
        """Characters that a reason may have."""
        return REASON_MOST

    reasonMost = Property(int, _get_reason_most, constant=True)

    def _get_actions(self) -> VisitActions:
        return self._actions

    actions = Property(VisitActions, _get_actions, constant=True)

    def _get_editor(self) -> PlanEditor:
        return self._editor

    editor = Property(PlanEditor, _get_editor, constant=True)

    def _get_arch(self) -> ArchMeasuring:
        return self._arch

    arch = Property(ArchMeasuring, _get_arch, constant=True)

    def _get_timing(self) -> BalanceTiming:
        return self._timing

    timing = Property(BalanceTiming, _get_timing, constant=True)

    def _get_person(self) -> PersonRecord:
        return self._person

    person = Property(PersonRecord, _get_person, constant=True)

    def change(
        self,
        work: Callable[..., Any],
        then: Callable[[], None] | None = None,
        *,
        refused: Callable[[UserFacing], None] | None = None,
        shows: bool = True,
    ) -> None:
        """Change the visit as it is shown: `work(office, actor, code, revision)`, whose view is shown, and `then`."""
        view = self._view
        if view is None:
            return
        code, revision = self._code, view.facts.revision
        self.ask(
            lambda office, actor: work(office, actor, code, revision),
            partial(self._on_changed, then, shows),
            refused,
        )

    def _on_changed(self, then: Callable[[], None] | None, shows: bool, result: Any) -> None:
        if shows:
            self.show(result)
        if then is not None:
            then()

    def load(self) -> None:
        if not self._person.erased:
            self.ask(lambda office, actor: open_visit(office, actor, self._code), self.show)

    def leave(self) -> None:
        super().leave()
        if self._hear_no_more is not None:
            self._hear_no_more()
        self._actions.leave()
        self._editor.leave()
        self._arch.leave()
        self._timing.leave()
        self._person.leave()
        self._view, self._deeds = None, ()

    def show(self, view: VisitView) -> None:
        """The visit as it is now."""
        self._view = view
        self.changed.emit()
        self.sheetChanged.emit()
        self._fetch_deeds()

    def _on_job(self, job: PrintJob) -> None:
        """Some sheet has come further: when it is the newest of this visit, tell how far."""
        view = self._view
        if view is None or job.code != self._code or job.kind is not JobKind.SHEET or job.id < self._job:
            return
        self._job = job.id
        self._view = replace(view, printed=status_of(job))
        self.sheetChanged.emit()

    def _fetch_deeds(self) -> None:
        """What was done is in the audit log: read only when somebody looks."""
        if self._tab == "history" and self._view is not None:
            self.ask(lambda office, actor: history(office, actor, self._code), self._on_deeds)

    def _on_deeds(self, deeds: tuple[Deed, ...]) -> None:
        self._deeds = deeds
        self.changed.emit()

    def forget(self) -> None:
        """There is no such visit any more."""
        self._view = None
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
            self._fetch_deeds()

    def _get_head(self) -> dict[str, object]:
        """`name`, `born`, `when`, `language`, `by`, `state`, `where`, `section`, `side` and `finished`; `flag`: what
        was said yes to, open call or not; `answeredBy`, `answeredAt` of the newest call that somebody answered.
        """
        view = self._view
        if view is None:
            return {}
        visit = view.visit
        section, side = where_in(visit.step)
        tier = view.outcome.screening.tier if view.outcome is not None else None
        answered = next((flag for flag in reversed(view.facts.flags) if flag.acknowledged_by), None)
        return {
            "name": visit.client.first_name or "",
            "born": summary.born(visit),
            "reference": visit.client.reference or "",
            "when": self._moment(visit.started_at),
            "language": name_of(visit.language),
            "by": summary.copy(self.context, f"who.{visit.entered_by}"),
            "state": str(visit.state),
            "where": where(visit.state, view.flag_open, tier),
            "section": section,
            "side": side,
            "flag": summary.flag_reasons(self.context, view) if view.facts.flags else "",
            "flagOpen": view.flag_open,
            "answeredBy": answered.acknowledged_by if answered is not None else "",
            "answeredAt": self._moment(answered.acknowledged_at) if answered is not None else "",
            "finished": visit.state is VisitState.FINISHED,
        }

    head = Property("QVariantMap", _get_head, notify=changed)

    def _moment(self, at: datetime | None) -> str:
        return "" if at is None else moment_words(self.context.language, at)

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
        """The answers by their part of the visit: `key` and `rows`; `open`: the safety questions without an answer."""
        rows = self._parts("answers")
        return [
            {
                "key": key,
                "rows": [row for row in rows if row["group"] == key],
                "open": summary.not_answered(self.context, self._view) if key == "safety" else "",
            }
            for key in ("safety", "pain", "symptoms")
        ]

    answerGroups = Property("QVariantList", _get_groups, notify=changed)

    def _get_deeds(self) -> list[dict[str, object]]:
        """What was done besides changes, the newest first: `when`, `who` (empty for the client), `act`."""
        return [{"when": self._moment(deed.at), "who": deed.by, "act": str(deed.act)} for deed in self._deeds]

    deeds = Property("QVariantList", _get_deeds, notify=changed)

    def _get_edits(self) -> list[dict[str, object]]:
        """What staff changed, the newest first: `when`, `who`, `what`, `old`, `fresh`, `reason`."""
        edits = self._view.facts.edits if self._view is not None else ()
        return [
            {
                "when": self._moment(edit.at),
                "who": edit.by,
                "what": edit.what,
                "old": summary.edit_words(self.context, edit.what, edit.old),
                "fresh": summary.edit_words(self.context, edit.what, edit.new),
                "reason": edit.reason or "",
            }
            for edit in reversed(edits)
        ]

    edits = Property("QVariantList", _get_edits, notify=changed)

    @Slot()
    def back(self) -> None:
        """To the page that the visit was opened from."""
        self.context.back()

    def _get_changeable(self) -> bool:
        """There is a plan that staff can change: none was stopped by an urgent answer."""
        outcome = self._view.outcome if self._view is not None else None
        return outcome is not None and not outcome.screening.tier.stops_plan

    changeable = Property(bool, _get_changeable, notify=changed)

    def _get_sheet_state(self) -> str:
        printed = self._view.printed if self._view is not None else None
        return "" if printed is None else job_word(printed)[0]

    sheetState = Property(str, _get_sheet_state, notify=sheetChanged)

    def _get_sheet_trouble(self) -> str:
        printed = self._view.printed if self._view is not None else None
        return "" if printed is None else job_word(printed)[1]

    sheetTrouble = Property(str, _get_sheet_trouble, notify=sheetChanged)
