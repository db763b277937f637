"""What a manager does with all that is kept of one person: a copy for them to take along, and erasing it."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.desk.keeping import clients_copy, erase, erase_preview, keep_copy
from kiosk.desk.keeping_ports import Erased, ToErase
from kiosk.desk.office import Office
from kiosk.errors import UserFacing
from kiosk.security.actor import Actor
from kiosk.security.roles import Act, may
from ui.desk.places import at_hand, rows

if TYPE_CHECKING:
    from ui.desk.visit import VisitViewModel

QML_IMPORT_NAME = "Footing.Backend"
QML_IMPORT_MAJOR_VERSION = 1

SHEETS = ("sheets", "former_sheets")
NAMED_BACKUPS = 3
"""How many backups are named before the others are only counted."""


@QmlElement
@QmlUncreatable("belongs to the page of a visit")
class PersonRecord(QObject):
    """`stage` is copy or copied, looking, erase or erased; empty when nothing is open."""

    changed = Signal()

    def __init__(self, page: "VisitViewModel") -> None:
        super().__init__(page)
        self._page = page
        self._stage = ""
        self._folder = str(Path.home())
        self._places: tuple[Path, ...] = ()
        self._file = ""
        self._found: ToErase | None = None
        self._proof: Erased | None = None

    def leave(self) -> None:
        """The page goes: forget what was found."""
        self._stage = self._file = ""
        self._found = self._proof = None

    @property
    def erased(self) -> bool:
        """The person is gone: there is nothing to fetch any more."""
        return self._proof is not None

    def _get_stage(self) -> str:
        return self._stage

    stage = Property(str, _get_stage, notify=changed)

    def _get_may_copy(self) -> bool:
        return may(self._page.context.actor.role, Act.CLIENTS_COPY)

    mayCopy = Property(bool, _get_may_copy, constant=True)

    def _get_may_erase(self) -> bool:
        return may(self._page.context.actor.role, Act.ERASE)

    mayErase = Property(bool, _get_may_erase, constant=True)

    def _show(self, stage: str) -> None:
        self._stage = stage
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Nothing, or nothing more. After an erasure the page is left: there is no such visit."""
        self._show("")
        if self.erased:
            self._page.back()

    # --- a copy to take along ---------------------------------------------------------------------------------

    def _get_folder(self) -> str:
        return self._folder

    folder = Property(str, _get_folder, notify=changed)

    def _get_places(self) -> list[dict[str, str]]:
        """Where a copy may go at a touch: looked for anew whenever one is asked for."""
        return rows(self._places)

    places = Property("QVariantList", _get_places, notify=changed)

    def _get_file(self) -> str:
        return self._file

    file = Property(str, _get_file, notify=changed)

    @Slot()
    def openCopy(self) -> None:
        """Ask where the copy is to go."""
        self._show("copy")
        self._page.ask(lambda office, actor: at_hand(), self._on_places, aside=True)

    def _on_places(self, places: tuple[Path, ...]) -> None:
        self._places = places
        self.changed.emit()

    @Slot(str)
    def setFolder(self, folder: str) -> None:
        self._folder = folder

    @Slot()
    def writeCopy(self) -> None:
        """Write it there. The PIN is asked for again first."""
        code, folder = self._page.visit_code, self._folder.strip()
        if not folder:
            return

        def work(office: Office, actor: Actor) -> Path:
            text = clients_copy(office, actor, code)
            return keep_copy(Path(folder).expanduser(), code, text, office.clock.now_utc())

        self._page.ask(work, self._on_copy)

    def _on_copy(self, path: Path) -> None:
        self._file = str(path)
        self._show("copied")

    # --- erasing ----------------------------------------------------------------------------------------------

    def _get_found(self) -> dict[str, object]:
        """What would go, and after it is done what went: `codes`, `visits`, `sheets`, `jobs`, `more`, `backups`,
        `furtherBackups`; after it is done `left`, `logEmptied`, `oldCopies` and `complete` too.
        """
        proof, found = self._proof, self._found
        if proof is not None:
            return {
                **_counted(proof.codes, proof.rows, proof.backups),
                "left": proof.left,
                "logEmptied": proof.log_emptied,
                "oldCopies": len(proof.old_copies),
                "complete": proof.complete,
            }
        return {} if found is None else _counted(found.codes, found.rows, found.backups)

    found = Property("QVariantMap", _get_found, notify=changed)

    @Slot()
    def openErase(self) -> None:
        """Look first what would go."""
        code = self._page.visit_code
        self._found = None
        self._show("looking")
        self._page.ask(
            lambda office, actor: erase_preview(office, actor, code),
            self._on_found,
            self._not_found,
            aside=True,
        )

    def _on_found(self, found: ToErase) -> None:
        if self._stage == "looking":
            self._found = found
            self._show("erase")

    def _not_found(self, error: UserFacing) -> None:
        self._show("")
        self._page.context.tell(error)

    @Slot(str)
    def eraseFor(self, reason: str) -> None:
        """Erase the person for this reason. The PIN is asked for again first."""
        code = self._page.visit_code
        self._page.ask(lambda office, actor: erase(office, actor, code, reason), self._on_erased)

    def _on_erased(self, proof: Erased) -> None:
        self._proof = proof
        self._page.forget()
        self._page.context.recount()
        self._show("erased")


def _counted(codes: Sequence[str], rows: Mapping[str, int], backups: Sequence[str]) -> dict[str, object]:
    """The rows of all tables as what a person has a word for; `more` are answers, measures, changes and their like."""
    sheets = sum(rows.get(table, 0) for table in SHEETS)
    visits, jobs = rows.get("visits", 0), rows.get("print_jobs", 0)
    return {
        "codes": ", ".join(codes),
        "visits": visits,
        "sheets": sheets,
        "jobs": jobs,
        "more": sum(rows.values()) - visits - sheets - jobs,
        "backups": list(backups[:NAMED_BACKUPS]),
        "furtherBackups": max(0, len(backups) - NAMED_BACKUPS),
    }
