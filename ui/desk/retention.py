"""Keeping the records in good order from *Daily check*: a backup now, and taking away what is too old."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.desk.backups import back_up
from kiosk.desk.keeping import retain, retain_dry_run
from kiosk.desk.keeping_ports import BackupFile, Retained
from kiosk.errors import UserFacing
from kiosk.security.roles import Act, may
from ui.desk.lines import day_words, moment_words

if TYPE_CHECKING:
    from ui.desk.health import HealthViewModel

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("belongs to the daily check")
class RecordKeeping(QObject):
    """`stage` is looking, found or gone while the old records are looked at; empty when they are not."""

    changed = Signal()

    def __init__(self, page: "HealthViewModel") -> None:
        super().__init__(page)
        self._page = page
        self._stage = ""
        self._found: Retained | None = None
        self._backup: BackupFile | None = None
        page.changed.connect(self.changed)

    def leave(self) -> None:
        """The page goes: forget what was found."""
        self._stage = ""
        self._found = None

    def _may(self, act: Act) -> bool:
        return may(self._page.context.actor.role, act)

    def _get_may(self) -> bool:
        return self._may(Act.RETAIN) and self._may(Act.BACK_UP)

    mayKeep = Property(bool, _get_may, constant=True)

    # --- a backup ---------------------------------------------------------------------------------------------

    def _get_newest(self) -> str:
        """Day and time of the newest backup; empty when there is none."""
        at = self._page.newest_backup
        return "" if at is None else moment_words(self._page.context.language, at)

    newestBackup = Property(str, _get_newest, notify=changed)

    def _get_made(self) -> dict[str, object]:
        """Of the backup that was made on this page: `file` and `visits`; empty when none was."""
        made = self._backup
        return {} if made is None else {"file": str(made.path), "visits": made.visits}

    made = Property("QVariantMap", _get_made, notify=changed)

    @Slot()
    def backUp(self) -> None:
        """Make one now, and look at everything again. The checks tell its age."""
        self._page.ask(back_up, self._on_backup, aside=True)

    def _on_backup(self, made: BackupFile) -> None:
        self._backup = made
        self.changed.emit()
        self._page.load()

    # --- old records ------------------------------------------------------------------------------------------

    def _get_stage(self) -> str:
        return self._stage

    stage = Property(str, _get_stage, notify=changed)

    def _get_lines(self) -> list[dict[str, object]]:
        """Each kind of record: `key`, `before` (the day; empty when it is kept forever) and `count`."""
        found = self._found
        if found is None:
            return []
        kinds = (
            ("visits", found.rule.visits_before, len(found.visits)),
            ("unfinished", found.rule.unfinished_before, len(found.unfinished)),
            ("jobs", found.rule.jobs_before, found.jobs),
        )
        language = self._page.context.language
        return [
            {
                "key": key,
                "before": "" if before is None else day_words(language, before.astimezone().date()),
                "count": count,
            }
            for key, before, count in kinds
        ]

    lines = Property("QVariantList", _get_lines, notify=changed)

    def _get_total(self) -> int:
        found = self._found
        return 0 if found is None else len(found.visits) + len(found.unfinished) + found.jobs

    total = Property(int, _get_total, notify=changed)

    def _get_old_copies(self) -> int:
        """Copies from before an upgrade that went with them."""
        return 0 if self._found is None else len(self._found.old_copies)

    oldCopies = Property(int, _get_old_copies, notify=changed)

    def _show(self, stage: str) -> None:
        self._stage = stage
        self.changed.emit()

    @Slot()
    def look(self) -> None:
        """What would go? Changes nothing."""
        self._found = None
        self._show("looking")
        self._page.ask(retain_dry_run, self._on_found, self._not_found, aside=True)

    def _on_found(self, found: Retained) -> None:
        if self._stage == "looking":
            self._found = found
            self._show("found")

    def _not_found(self, error: UserFacing) -> None:
        self._show("")
        self._page.context.tell(error)

    @Slot()
    def removeOld(self) -> None:
        """Take it away. The PIN is asked for again first."""
        self._page.ask(retain, self._on_gone)

    def _on_gone(self, found: Retained) -> None:
        self._found = found
        self._show("gone")

    @Slot()
    def close(self) -> None:
        """Nothing, or nothing more."""
        self._show("")
