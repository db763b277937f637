"""Sheets at the desk: seeing, printing and reprinting them, the earlier ones unchanged."""

from kiosk.desk.office import Office, use_case
from kiosk.entry import sheet_again
from kiosk.errors import PrinterUnavailable, UserFacing
from kiosk.ports import AskedBy, PrintJob, Sheet, SheetKey
from kiosk.printing.trouble import Trouble
from kiosk.security.actor import Actor
from kiosk.security.audit import entry
from kiosk.security.roles import Act
from kiosk.visit import VisitCode


@use_case(Act.SEE_SHEET)
def see_sheet(
    office: Office, actor: Actor, code: VisitCode, key: SheetKey | None = None, version: int | None = None
) -> Sheet:
    """The sheet of the newest plan, or byte for byte that of an earlier `version` (`SheetVersion.version`)."""
    return _sheet(office, code, key, version)


@use_case(Act.PRINT_SHEET)
def print_sheet(
    office: Office,
    actor: Actor,
    code: VisitCode,
    key: SheetKey | None = None,
    version: int | None = None,
    copies: int = 1,
    printer_uri: str = "",
    again: bool = True,
) -> PrintJob:
    """Send a sheet to the printer, another one when `printer_uri` names it. `again`: also when it was printed before.

    Raises `PrinterUnavailable` without a printer, `UserFacing` when there is no such sheet.
    """
    if office.printing is None:
        raise PrinterUnavailable(
            "No printer is set up.", "Set printer_uri in the settings.", Trouble.NO_PRINTER
        )
    sheet = _sheet(office, code, key, version)
    return office.printing.print_sheet(
        code,
        sheet,
        copies=copies,
        printer_uri=printer_uri,
        asked_by=AskedBy.STAFF,
        again=again,
        noted=lambda job: entry(actor, Act.PRINT_SHEET, code, job=job.id, copies=copies),
    )


def _sheet(office: Office, code: VisitCode, key: SheetKey | None, version: int | None) -> Sheet:
    if version is None:
        return sheet_again(office.desk(), code, key)
    facts = office.store.facts(code)
    listed = [s for s in (facts.sheets if facts else ()) if s.version == version and key in (None, s.key)]
    sheet = office.store.former_sheet(code, version, listed[0].sha256) if listed else None
    if sheet is None:
        raise UserFacing(
            "There is no such sheet of this visit.", "Choose one that is listed, or print the newest."
        )
    return sheet
