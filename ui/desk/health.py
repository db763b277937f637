"""*Daily check*: everything that a person should look at once a day, and who that person is."""

from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.desk.health import Health, health
from kiosk.security.roles import Act, may
from ui.desk.context import DeskContext
from ui.desk.lines import clock_time, moment_words
from ui.desk.page import DeskPage
from ui.desk.retention import RecordKeeping

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the desk")
class HealthViewModel(DeskPage):
    """The checks run when the page opens, and again when asked."""

    changed = Signal()

    def __init__(self, context: DeskContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._found: Health | None = None
        self._keeping = RecordKeeping(self)

    @property
    def newest_backup(self) -> datetime | None:
        """When it was made; for the parts of this page."""
        return self._found.newest_backup if self._found is not None else None

    def _get_keeping(self) -> RecordKeeping:
        return self._keeping

    keeping = Property(RecordKeeping, _get_keeping, constant=True)

    def _get_sees_log(self) -> bool:
        return may(self.context.actor.role, Act.SEE_AUDIT)

    seesLog = Property(bool, _get_sees_log, constant=True)

    @Slot()
    def openLog(self) -> None:
        """The log of what was done."""
        self.context.see_log()

    def load(self) -> None:
        if not self._working:
            language = self.context.language
            self.ask(lambda office, actor: health(office, actor, language), self._on_health, aside=True)

    def leave(self) -> None:
        super().leave()
        self._keeping.leave()
        self._found = None

    def _on_health(self, found: Health) -> None:
        self._found = found
        self.changed.emit()

    def _get_loaded(self) -> bool:
        return self._found is not None

    loaded = Property(bool, _get_loaded, notify=changed)

    def _get_fine(self) -> bool:
        return self._found is not None and self._found.fine

    fine = Property(bool, _get_fine, notify=changed)

    def _get_at(self) -> str:
        return clock_time(self._found.at) if self._found is not None else ""

    at = Property(str, _get_at, notify=changed)

    def _now(self) -> str:
        return moment_words(self.context.language, self._found.at) if self._found is not None else ""

    def _get_owner(self) -> str:
        return self._found.owner if self._found is not None else ""

    owner = Property(str, _get_owner, notify=changed)

    def _get_checks(self) -> list[dict[str, object]]:
        """Each check: `name`, `ok`, `says` and `value` for the words of QML, `found` and `todo` where it has none.
        What needs somebody comes first.
        """
        checks = self._found.checks if self._found is not None else ()
        return [
            {
                "name": c.name,
                "ok": c.ok,
                "says": c.says,
                "value": self._now() if c.name == "clock" else c.value,
                "found": c.found,
                "todo": c.to_do,
            }
            for c in sorted(checks, key=lambda c: c.ok)
        ]

    checks = Property("QVariantList", _get_checks, notify=changed)
