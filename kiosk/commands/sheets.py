"""Which sheet of a visit a command is about."""

from dataclasses import dataclass
from typing import Annotated

import typer

from kiosk.errors import UserFacing
from kiosk.ports import Paper, Sheet, SheetKey
from kiosk.services import Services
from kiosk.visit import VisitCode

Code = Annotated[str, typer.Argument(help="The visit's code")]
Lang = Annotated[str | None, typer.Option(help="Language; else the visit's own")]
LargePrint = Annotated[bool, typer.Option("--large-print", help="18 point, more pages")]
OnPaper = Annotated[Paper | None, typer.Option(help="a4 or letter; else as set up")]
StaffCopy = Annotated[bool, typer.Option("--staff-copy", help="The numbers, for staff")]


@dataclass(frozen=True, slots=True)
class Wanted:
    """The options of a command that makes a sheet. None means as the visit and the settings say."""

    language: str | None = None
    large_print: bool = False
    paper: Paper | None = None
    staff_copy: bool = False


def sheet_of(services: Services, code: VisitCode, wanted: Wanted) -> Sheet:
    """The sheet of a finished visit: the kept one when there is one. Raises `UserFacing`."""
    from kiosk.clinic import line_of
    from kiosk.entry import sheet_again
    from kiosk.handout.staff_copy import make_staff_copy

    sheet = sheet_again(services.desk(), code, _key(services, code, wanted))
    if not wanted.staff_copy:
        return sheet
    visit, outcome = services.store.load(code), services.store.outcome(code)
    if visit is None or outcome is None:
        raise UserFacing(f"There is no finished visit {code}.", "Check the code.")
    clinic = line_of(services.settings, services.office.data_dir)
    return make_staff_copy(visit, outcome, services.content, clinic, sheet.key)


def _key(services: Services, code: VisitCode, wanted: Wanted) -> SheetKey | None:
    if not (wanted.language or wanted.large_print or wanted.paper):
        return None
    languages = services.content.languages
    stored = services.store.load(code)
    language = wanted.language or (stored.language if stored else languages[0])
    if language not in languages:
        raise UserFacing(f"There is no language {language}.", f"Choose one of {', '.join(languages)}.")
    return SheetKey(language, wanted.large_print, wanted.paper or services.settings.paper)
