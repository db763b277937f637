"""Changing the plan of a visit: add, take out, swap, and doses within what the sources name."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.desk.plan import Choice, PlanChange, ReasonNeeded, change_plan, choices
from kiosk.doses import DoseLimit, limits_of
from kiosk.errors import UserFacing
from kiosk.outcome import PlannedExercise
from kiosk.visit import DoseChange, ExerciseId
from ui.desk import summary
from ui.desk.dose_numbers import changeable

if TYPE_CHECKING:
    from ui.desk.visit import VisitViewModel

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("belongs to the page of a visit")
class PlanEditor(QObject):
    """`open` is what is open: nothing, `add` (choose an exercise; `instead` of another one), `dose` or `reason`."""

    changed = Signal()

    def __init__(self, page: "VisitViewModel") -> None:
        super().__init__(page)
        self._page = page
        self._open = ""
        self._instead = ""
        self._choices: tuple[Choice, ...] = ()
        self._dose: DoseChange | None = None
        self._waiting: PlanChange | None = None

    def leave(self) -> None:
        """The page goes."""
        self._choices, self._dose, self._waiting = (), None, None

    def _get_open(self) -> str:
        return self._open

    open = Property(str, _get_open, notify=changed)

    def _get_instead(self) -> str:
        """Name of the exercise that is to be swapped; empty when one is added."""
        return self._name(self._instead) if self._instead else ""

    instead = Property(str, _get_instead, notify=changed)

    @Slot()
    def close(self) -> None:
        """Nothing is changed after all."""
        self._open = self._instead = ""
        self._dose = self._waiting = None
        self.changed.emit()

    def _name(self, id_: str) -> str:
        return self._page.context.text(f"exercise.{id_}.name")

    # --- which exercises --------------------------------------------------------------------------------------

    @Slot(str)
    def choose(self, instead: str) -> None:
        """Show what can be added, instead of this exercise when one is named."""
        self._instead, self._open = instead, "add"
        code = self._page.visit_code
        self._page.ask(lambda office, actor: choices(office, actor, code), self._on_choices)
        self.changed.emit()

    def _on_choices(self, found: tuple[Choice, ...]) -> None:
        self._choices = found
        self.changed.emit()

    def _get_choices(self) -> list[dict[str, object]]:
        """`id`, `name`, `does`, `locked`, `against` in words, `picture`."""
        view = self._page.view
        if view is None or view.outcome is None:
            return []
        context, outcome = self._page.context, view.outcome
        return [
            {
                "id": str(choice.id),
                "name": self._name(choice.id),
                "does": context.text(f"exercise.{choice.id}.does"),
                "locked": choice.locked,
                "against": summary.reasons(context, choice.against, view.visit, outcome),
                "picture": context.content.exercises[choice.id].pictures[-1],
            }
            for choice in self._choices
        ]

    choices = Property("QVariantList", _get_choices, notify=changed)

    @Slot(str)
    def add(self, id_: str) -> None:
        """This one, in place of the one that is to be swapped if there is one."""
        gone = (ExerciseId(self._instead),) if self._instead else ()
        self._do(PlanChange(add=(ExerciseId(id_),), remove=gone))

    @Slot(str)
    def remove(self, id_: str) -> None:
        self._do(PlanChange(remove=(ExerciseId(id_),)))

    # --- doses ------------------------------------------------------------------------------------------------

    @Slot(str)
    def editDose(self, id_: str) -> None:
        """Show the numbers of this exercise."""
        view = self._page.view
        if view is None or view.outcome is None:
            return
        planned = next(e for e in view.outcome.exercises if e.id == id_)
        self._dose, self._open = _dose_of(planned), "dose"
        self.changed.emit()

    def _get_dose_name(self) -> str:
        return self._name(self._dose.exercise) if self._dose is not None else ""

    doseName = Property(str, _get_dose_name, notify=changed)

    def _get_numbers(self) -> list[dict[str, object]]:
        """What can be changed: `key`, `value`, `low`, `high`, `sourced`."""
        if self._dose is None:
            return []
        return changeable(self._dose, self._page.context.content.exercises[self._dose.exercise])

    numbers = Property("QVariantList", _get_numbers, notify=changed)

    def _limits(self) -> dict[str, DoseLimit]:
        assert self._dose is not None
        exercise = self._page.context.content.exercises[self._dose.exercise]
        return {limit.name: limit for limit in limits_of(exercise)}

    def _get_source(self) -> str:
        """Where the numbers come from."""
        if self._dose is None:
            return ""
        context = self._page.context
        return context.cited(context.content.exercises[self._dose.exercise].limits.citation)

    doseSource = Property(str, _get_source, notify=changed)

    @Slot(str, int)
    def nudge(self, key: str, by: int) -> None:
        """One number up or down, within what it may be."""
        if self._dose is None:
            return
        limit = self._limits()[key]
        now = getattr(self._dose, key)
        self._dose = replace(self._dose, **{key: min(limit.high, max(limit.low, now + by))})
        self.changed.emit()

    @Slot()
    def keepDose(self) -> None:
        if self._dose is not None:
            self._do(PlanChange(doses=(self._dose,)))

    # --- doing it ---------------------------------------------------------------------------------------------

    def _do(self, change: PlanChange) -> None:
        self._page.change(
            lambda office, actor, code, revision: change_plan(office, actor, code, revision, change),
            self.close,
            refused=partial(self._refused, change),
        )

    def _refused(self, change: PlanChange, error: UserFacing) -> None:
        if not isinstance(error, ReasonNeeded):
            self._page.context.tell(error)
            return
        self._waiting = replace(change, override=tuple(id_ for id_, _ in error.ruled_out) or change.override)
        self._open = "reason"
        self.changed.emit()

    def _get_why(self) -> str:
        """Why a reason is asked for: `safety` or `many`."""
        waiting = self._waiting
        return "" if waiting is None else "safety" if waiting.override else "many"

    why = Property(str, _get_why, notify=changed)

    def _get_against(self) -> str:
        """The safety answers against it, in words."""
        waiting, view = self._waiting, self._page.view
        if waiting is None or view is None or view.outcome is None:
            return ""
        paths = tuple(
            path for choice in self._choices if choice.id in waiting.override for path in choice.against
        )
        return summary.reasons(self._page.context, paths, view.visit, view.outcome)

    against = Property(str, _get_against, notify=changed)

    @Slot(str)
    def giveReason(self, reason: str) -> None:
        """All the same, and why."""
        if self._waiting is not None:
            self._do(replace(self._waiting, reason=reason))


def _dose_of(planned: PlannedExercise) -> DoseChange:
    return DoseChange(
        planned.id,
        planned.sets,
        planned.reps,
        planned.hold_s,
        planned.seconds,
        planned.rest_s,
        planned.per_day,
        planned.per_week,
    )
