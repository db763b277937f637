"""What the running kiosk works with, composed once and handed to the screens."""

from dataclasses import dataclass

from kiosk.content.model import Content
from kiosk.desk.office import Office
from kiosk.ports import Clock, SheetKey, VisitStore
from kiosk.printing.service import PrintService
from kiosk.session import Desk, SheetMaker
from kiosk.settings import Settings


@dataclass(frozen=True, slots=True)
class Services:
    """Everything the outside provides. `printing` is there without a printer, too (`PrintService.available`); it is
    None only where nothing can be printed at all.
    `office` is what people at the desk work with, its sign-in included.
    """

    store: VisitStore
    content: Content
    settings: Settings
    clock: Clock
    make_sheet: SheetMaker
    office: Office
    printing: PrintService | None = None

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages offered, in order: those of the settings that the content has, or all of the content's."""
        wanted = self.settings.languages or self.content.languages
        return tuple(language for language in wanted if language in self.content.languages)

    def sheet_key(self, language: str) -> SheetKey:
        """The sheet a visit gets first: its language, normal print, the clinic's paper."""
        return SheetKey(language, paper=self.settings.paper)

    def desk(self) -> Desk:
        """What a visit session needs of all this."""
        return Desk(self.store, self.content, self.clock, self.make_sheet, self.sheet_key)
