"""What staff do with a visit as a whole: answer its flag, look at the plan, print, write a note, close, merge."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.codes import parse_code
from kiosk.desk.entering import close_visit, reopen_visit
from kiosk.desk.flags import acknowledge
from kiosk.desk.people import merge, undo_merge
from kiosk.desk.plan import NoteFit, approve, check_note, write_note
from kiosk.desk.sheets import print_sheet
from kiosk.errors import UserFacing
from kiosk.freetext import NOTE_MAX
from kiosk.visit import VisitCode
from ui.desk.lines import clock_time
from ui.language import name_of

if TYPE_CHECKING:
    from ui.desk.visit import VisitViewModel

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1

TYPING_MS = 400


@QmlElement
@QmlUncreatable("belongs to the page of a visit")
class VisitActions(QObject):
    """`asking` is what waits for a typed reason: close, reopen, merge, undo or nothing."""

    changed = Signal()
    noteChanged = Signal()
    noteKept = Signal()
    askingChanged = Signal()

    def __init__(self, page: "VisitViewModel") -> None:
        super().__init__(page)
        self._page = page
        self._note: str | None = None
        self._fit: NoteFit | None = None
        self._asking = ""
        self._other = ""
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._check_note)
        page.changed.connect(self.changed)

    def leave(self) -> None:
        """The page goes: forget what was typed."""
        self._typing.stop()
        self._note = self._fit = None
        self._other = ""

    # --- flag, approval, sheet --------------------------------------------------------------------------------

    @Slot()
    def acknowledge(self) -> None:
        """Somebody is on the way to this client."""
        self._page.change(
            lambda office, actor, code, revision: acknowledge(office, actor, code), self._is_answered
        )

    def _is_answered(self) -> None:
        self._page.context.waiting(answered=1)

    def _get_approval(self) -> dict[str, str]:
        """Who looked at the plan as it is now: `by` and `at`; empty when nobody has."""
        view = self._page.view
        approval = view.facts.approval if view is not None else None
        if approval is None:
            return {}
        return {"by": approval.by, "at": clock_time(approval.at)}

    approval = Property("QVariantMap", _get_approval, notify=changed)

    def _get_can_print(self) -> bool:
        printing = self._page.context.services.printing
        view = self._page.view
        return view is not None and view.outcome is not None and printing is not None and printing.available

    canPrint = Property(bool, _get_can_print, notify=changed)

    def _get_printers(self) -> list[dict[str, str]]:
        printing = self._page.context.services.printing
        names = [choice.name for choice in printing.printers] if printing is not None else []
        return [{"key": name, "label": name} for name in names]

    printers = Property("QVariantList", _get_printers, constant=True)

    def _get_sheets(self) -> list[dict[str, object]]:
        """Every kept sheet, the newest plan's first: `version`, `language`, `large`, `pages`, `current`."""
        view = self._page.view
        sheets = view.facts.sheets if view is not None else ()
        return [
            {
                "version": sheet.version,
                "language": name_of(sheet.key.language),
                "large": sheet.key.large_print,
                "pages": sheet.pages,
                "current": sheet.current,
            }
            for sheet in sorted(sheets, key=lambda s: -s.version)
        ]

    sheets = Property("QVariantList", _get_sheets, notify=changed)

    @Slot()
    def approve(self) -> None:
        """I looked at the plan as it is."""
        self._page.change(approve)

    @Slot()
    def approveAndPrint(self) -> None:
        """Both at once: the usual way."""
        self._page.change(approve, self._print_now)

    def _print_now(self) -> None:
        self.print(-1, "")

    @Slot(int, str)
    def print(self, version: int, printer: str) -> None:
        """The newest sheet (-1) or an earlier one unchanged, on the first printer or on the one that is named."""
        wanted = None if version < 0 else version
        self._page.change(
            lambda office, actor, code, revision: print_sheet(
                office, actor, code, version=wanted, printer_uri=printer
            ),
            self._page.load,
            shows=False,
        )

    # --- the note ---------------------------------------------------------------------------------------------

    def _get_note(self) -> str:
        """What is typed, or else what is on the sheet."""
        if self._note is not None:
            return self._note
        return self._kept_note()

    note = Property(str, _get_note, notify=noteChanged)

    def _kept_note(self) -> str:
        view = self._page.view
        return (view.visit.staff.note or "") if view is not None else ""

    def _get_kept(self) -> str:
        return self._kept_note()

    keptNote = Property(str, _get_kept, notify=changed)

    def _get_most(self) -> int:
        return NOTE_MAX

    noteMost = Property(int, _get_most, constant=True)

    def _get_fit(self) -> str:
        """Whether it fits: `checking`, `fits`, `long`, `page` (one page more) or `letters` (cannot be printed)."""
        fit = self._fit
        if fit is None:
            return "checking" if self._note is not None and self._note != self._kept_note() else "same"
        if fit.fits:
            return "fits"
        return "long" if fit.length > fit.most else "letters" if fit.lost else "page"

    noteFit = Property(str, _get_fit, notify=noteChanged)

    @Slot(str)
    def typeNote(self, text: str) -> None:
        if text != self._get_note():
            self._note, self._fit = text, None
            self._typing.start()
            self.noteChanged.emit()

    @Slot()
    def dropNote(self) -> None:
        """What was typed is not wanted after all."""
        self._typing.stop()
        self._note = self._fit = None
        self.noteChanged.emit()

    def _check_note(self) -> None:
        text = self._note
        if text is None:
            return
        code = self._page.visit_code
        self._page.ask(
            lambda office, actor: check_note(office, actor, code, text),
            partial(self._on_fit, text),
            aside=True,
        )

    def _on_fit(self, text: str, fit: NoteFit) -> None:
        if text == self._note:
            self._fit = fit
            self.noteChanged.emit()

    @Slot()
    def keepNote(self) -> None:
        """Put it on the sheet; an empty one takes it off."""
        text = self._get_note()
        self._page.change(
            lambda office, actor, code, revision: write_note(office, actor, code, revision, text),
            self._note_is_kept,
        )

    def _note_is_kept(self) -> None:
        self.dropNote()
        self.noteKept.emit()

    # --- with a reason ----------------------------------------------------------------------------------------

    def _get_asking(self) -> str:
        return self._asking

    asking = Property(str, _get_asking, notify=askingChanged)

    def _get_merged(self) -> list[str]:
        """Other visits that staff said are this person's."""
        view = self._page.view
        return [str(code) for code in view.facts.merged_with] if view is not None else []

    merged = Property("QStringList", _get_merged, notify=changed)

    @Slot(str, str)
    def askReason(self, what: str, other: str) -> None:
        """close, reopen, merge or undo (with the other visit's code): ask why first. Empty: nothing after all."""
        self._asking, self._other = what, other
        self.askingChanged.emit()

    @Slot(str, str)
    def giveReason(self, reason: str, other: str) -> None:
        """The reason was typed; `other` is the code of the other visit for a merge."""
        ways: dict[str, Callable[..., object]] = {"close": close_visit, "reopen": reopen_visit}
        way = ways.get(self._asking)
        if way is not None:
            self._page.change(
                lambda office, actor, code, revision: way(office, actor, code, revision, reason),
                self._reason_is_given,
            )
            return
        wanted = parse_code(other or self._other)
        if wanted is None:
            self._page.context.tell(
                UserFacing("That is not a visit code.", "A code has six letters and digits, like K7M4QX.")
            )
            return
        do = merge if self._asking == "merge" else undo_merge
        self._page.change(
            lambda office, actor, code, revision: do(office, actor, code, VisitCode(wanted), reason),
            self._reason_is_given,
        )

    def _reason_is_given(self) -> None:
        self.askReason("", "")
