"""*Log of what was done*: a page of the audit log at a time, the newest first."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.desk.backups import see_audit
from kiosk.security.actor import Via
from kiosk.security.audit import AuditLine, Event
from ui.desk.context import DeskContext
from ui.desk.lines import moment_words
from ui.desk.page import DeskPage
from ui.desk.rows_model import RowsModel

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1

PAGE = 50
"""Lines of a page."""

UNTOLD = frozenset({"head", "sha256"})
"""Long numbers for `footing verify`, which nobody reads on a page."""

UNPROVEN = frozenset({Event.SIGN_IN_FAILED, Event.LOCKED})
"""Written under the name that was typed, which a wrong PIN does not prove: the name is what these are about."""


@dataclass(frozen=True, slots=True)
class ActivityLine:
    """`act` is a key word that QML has words for; `who` is empty when nobody was signed in; `atDesk`: it was done by
    somebody with a PIN, not by a command.
    """

    seq: int
    when: str
    who: str
    atDesk: bool
    act: str
    subject: str
    detail: str


@QmlElement
@QmlUncreatable("made by the desk")
class ActivityViewModel(DeskPage):
    """`hasOlder` and `hasNewer` say whether there is a page on that side."""

    changed = Signal()

    def __init__(self, context: DeskContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._rows = RowsModel(ActivityLine, "seq", self)
        self._before: tuple[int | None, ...] = (None,)
        self._older: int | None = None
        self._loaded = False

    def load(self) -> None:
        before = self._before[-1]
        self.ask(lambda office, actor: see_audit(office, actor, before, PAGE + 1), self._on_lines)

    def leave(self) -> None:
        super().leave()
        self._rows.show(())

    def _on_lines(self, lines: Sequence[AuditLine]) -> None:
        page = lines[:PAGE]
        self._older = page[-1].seq if len(lines) > PAGE else None
        self._rows.show(_line(self.context.language, line) for line in page)
        self._loaded = True
        self.changed.emit()

    def _get_rows(self) -> RowsModel:
        return self._rows

    rows = Property(RowsModel, _get_rows, constant=True)

    def _get_loaded(self) -> bool:
        return self._loaded

    loaded = Property(bool, _get_loaded, notify=changed)

    def _get_older(self) -> bool:
        return self._older is not None

    hasOlder = Property(bool, _get_older, notify=changed)

    def _get_newer(self) -> bool:
        return len(self._before) > 1

    hasNewer = Property(bool, _get_newer, notify=changed)

    @Slot()
    def older(self) -> None:
        """The page before this one in time."""
        if self._older is not None:
            self._before = (*self._before, self._older)
            self.load()

    @Slot()
    def newer(self) -> None:
        """Back towards now."""
        if len(self._before) > 1:
            self._before = self._before[:-1]
            self.load()

    @Slot()
    def back(self) -> None:
        """To the page that the log was opened from."""
        self.context.back()


def _line(language: str, line: AuditLine) -> ActivityLine:
    told = json.loads(line.detail)
    return ActivityLine(
        seq=line.seq,
        when=moment_words(language, line.at),
        who="" if line.action in UNPROVEN else line.actor,
        atDesk=line.via == Via.PIN,
        act=line.action,
        subject=line.subject or "",
        detail=" · ".join(
            f"{key} {value}" for key, value in told.items() if value != "" and key not in UNTOLD
        ),
    )
