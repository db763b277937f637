"""*A paper form*: what was written while the kiosk was down, typed in with its true date."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.desk.entering import enter_paper
from kiosk.desk.model import VisitView
from kiosk.desk.office import Office
from kiosk.errors import Fault, Refused, Told, UserFacing
from kiosk.security.actor import Actor
from kiosk.visit_file import parse
from ui.desk import paper_form
from ui.desk.context import DeskContext
from ui.desk.page import DeskPage
from ui.desk.search import day_of
from ui.viewmodels.told import for_staff
from ui.viewmodels.words import capital

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the desk")
class PaperViewModel(DeskPage):
    """`typedChanged` when something was chosen or typed, `faultsChanged` when a line became right or wrong,
    `lookedThrough` when the form was not taken.
    """

    typedChanged = Signal()
    faultsChanged = Signal()
    lookedThrough = Signal()

    def __init__(self, context: DeskContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._sections = paper_form.sections(context)
        self._typed = {"day": self._today().isoformat(), "language": context.language}
        self._faults: dict[str, Fault] = {}
        self._other: tuple[str, ...] = ()
        self._confirmed: frozenset[str] = frozenset()

    def leave(self) -> None:
        super().leave()
        self._typed = {}
        self._faults = {}

    def _today(self) -> date:
        return self.context.office.now_local().date()

    def _get_sections(self) -> list[dict[str, object]]:
        return self._sections

    sections = Property("QVariantList", _get_sections, constant=True)

    def _get_typed(self) -> dict[str, str]:
        """What stands in the form, by path."""
        return dict(self._typed)

    typed = Property("QVariantMap", _get_typed, notify=typedChanged)

    def _get_faults(self) -> dict[str, dict[str, object]]:
        """What is wrong, by path: `says`, and `asks` when it may be right all the same."""
        return {
            path: {"says": self._says(fault), "asks": fault.question is not None}
            for path, fault in self._faults.items()
        }

    faults = Property("QVariantMap", _get_faults, notify=faultsChanged)

    def _says(self, fault: Fault) -> str:
        """QML has the words for what no measure says in the desk's language."""
        if fault.told is Told.OTHER:
            return fault.question or fault.problem
        return capital(for_staff(fault, self.context.content, self.context.language))

    def _get_other(self) -> str:
        """What is wrong and belongs to no line."""
        return "\n".join(self._other)

    other = Property(str, _get_other, notify=faultsChanged)

    def _get_first_fault(self) -> str:
        """Path of the first line that is wrong, in the order of the form; empty when none is."""
        return next((path for path in self._paths() if path in self._faults), "")

    firstFault = Property(str, _get_first_fault, notify=faultsChanged)

    def _paths(self) -> Sequence[str]:
        rows: list[Any] = [row for section in self._sections for row in section["rows"]]  # type: ignore[attr-defined]
        return [path for row in rows for path in (*(field["path"] for field in row["fields"]), row["path"])]

    @Slot(str, str)
    def type(self, path: str, text: str) -> None:
        """Something was typed, or chosen; the same choice again takes it back where that is possible."""
        if self._typed.get(path, "") != text:
            self._typed[path] = text
            if self._faults.pop(path, None) is not None:
                self.faultsChanged.emit()
            self.typedChanged.emit()

    @Slot(str)
    def confirm(self, path: str) -> None:
        """This unusual value was looked at again and is right."""
        fault = self._faults.pop(path, None)
        if fault is not None:
            self._confirmed |= {fault.path}
            self.faultsChanged.emit()

    @Slot()
    def save(self) -> None:
        """Have it looked through and kept; then its visit is shown."""
        day = day_of(self._typed["day"])
        if day is None:
            self._show((Fault("day", "is no day; write it like 2026-01-31"),))
            return
        typed, confirmed = dict(self._typed), self._confirmed

        def work(office: Office, actor: Actor) -> VisitView:
            told = paper_form.as_file(typed, confirmed, day, office.clock)
            visit = parse(told, office.content)
            return enter_paper(office, actor, visit, visit.started_at)

        self.ask(work, self._on_entered, self._not_entered)

    def _on_entered(self, view: VisitView) -> None:
        self.context.open_visit(view.visit.code)

    def _not_entered(self, error: UserFacing) -> None:
        if isinstance(error, Refused):
            self._show(error.faults)
        else:
            self.context.tell(error)

    def _show(self, faults: Sequence[Fault]) -> None:
        known = set(self._paths())
        placed = [(paper_form.place_of(fault.path, self._typed), fault) for fault in faults]
        self._faults = {path: fault for path, fault in placed if path in known}
        self._other = tuple(fault.problem for path, fault in placed if path not in known)
        self.faultsChanged.emit()
        self.lookedThrough.emit()

    @Slot()
    def back(self) -> None:
        self.context.back()
