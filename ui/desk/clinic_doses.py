"""The clinic's own doses, in *Settings*: one exercise at a time, within what the sources name."""

from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model import Dose, Exercise
from kiosk.doses import NUMBERS, limits_of, usual
from kiosk.visit import ExerciseId
from ui.desk.dose_numbers import changeable

if TYPE_CHECKING:
    from ui.desk.settings import SettingsViewModel

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("belongs to the settings")
class ClinicDoses(QObject):
    """`exercise` is the name of the one that is open; empty while one is to be chosen."""

    changed = Signal()

    def __init__(self, page: "SettingsViewModel") -> None:
        super().__init__(page)
        self._page = page
        self._id: ExerciseId | None = None
        self._dose: Dose | None = None

    def _chosen(self) -> Mapping[str, Mapping[str, int]]:
        """As the settings have it now, which counts from the next start."""
        value = self._page.value_of("doses")
        return value if isinstance(value, Mapping) else {}

    def _name(self, id_: str) -> str:
        return self._page.context.text(f"exercise.{id_}.name")

    def _get_exercises(self) -> list[dict[str, object]]:
        """Every exercise: `id`, `name`, `own` (the clinic has its own dose)."""
        chosen = self._chosen()
        return [
            {"id": str(id_), "name": self._name(id_), "own": id_ in chosen}
            for id_ in self._page.context.content.exercises
        ]

    exercises = Property("QVariantList", _get_exercises, notify=changed)

    def _get_exercise(self) -> str:
        return self._name(self._id) if self._id is not None else ""

    exercise = Property(str, _get_exercise, notify=changed)

    def _open(self) -> Exercise | None:
        return self._page.context.content.exercises[self._id] if self._id is not None else None

    @Slot(str)
    def choose(self, id_: str) -> None:
        """The numbers of this one; empty: back to the list."""
        self._id = ExerciseId(id_) if id_ else None
        exercise = self._open()
        self._dose = replace(usual(exercise), **self._chosen().get(id_, {})) if exercise is not None else None
        self.changed.emit()

    def _get_numbers(self) -> list[dict[str, object]]:
        """What can be changed: `key`, `value`, `low`, `high`, `sourced`."""
        exercise = self._open()
        if exercise is None or self._dose is None:
            return []
        return changeable(self._dose, exercise)

    numbers = Property("QVariantList", _get_numbers, notify=changed)

    def _get_source(self) -> str:
        exercise = self._open()
        return self._page.context.cited(exercise.limits.citation) if exercise is not None else ""

    source = Property(str, _get_source, notify=changed)

    def _get_own(self) -> bool:
        return self._id is not None and self._id in self._chosen()

    own = Property(bool, _get_own, notify=changed)

    @Slot(str, int)
    def nudge(self, key: str, by: int) -> None:
        """One number up or down, within what it may be."""
        exercise = self._open()
        if exercise is None or self._dose is None:
            return
        limit = next(limit for limit in limits_of(exercise) if limit.name == key)
        now = getattr(self._dose, key)
        self._dose = replace(self._dose, **{key: min(limit.high, max(limit.low, now + by))})
        self.changed.emit()

    @Slot()
    def keep(self) -> None:
        """This dose for every new plan."""
        exercise = self._open()
        if exercise is not None and self._dose is not None:
            before, now = asdict(usual(exercise)), asdict(self._dose)
            self._keep(exercise.id, {name: now[name] for name in NUMBERS if now[name] != before[name]})

    @Slot()
    def asTheSources(self) -> None:
        """The content's dose again."""
        if self._id is not None:
            self._keep(self._id, {})

    def _keep(self, id_: ExerciseId, numbers: Mapping[str, int]) -> None:
        others = {one: dict(of) for one, of in self._chosen().items() if one != id_}
        doses = {**others, **({id_: dict(numbers)} if numbers else {})}
        self._page.change_to("doses", doses or None)

    def close(self) -> None:
        """Nothing is open any more."""
        self._id = self._dose = None
        self.changed.emit()
