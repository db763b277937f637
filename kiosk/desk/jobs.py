"""Print jobs and printers as the desk sees them, and helping them along. Who did what is in the audit log."""

from dataclasses import dataclass

from kiosk.desk.office import Office, use_case
from kiosk.errors import PrinterUnavailable
from kiosk.ports import Paper, PrinterStatus, PrintJob
from kiosk.printing.service import PrintService
from kiosk.printing.trouble import Trouble
from kiosk.security.actor import Actor
from kiosk.security.audit import AuditEntry, entry
from kiosk.security.roles import Act

MOST_JOBS = 100


@dataclass(frozen=True, slots=True)
class PrintRoom:
    """`printers`: name and state of each printer that was looked at, in the order of the settings."""

    jobs: tuple[PrintJob, ...]
    printers: tuple[tuple[str, PrinterStatus], ...]


@use_case(Act.SEE_JOBS)
def see_jobs(office: Office, actor: Actor, every_printer: bool = True) -> PrintRoom:
    """The newest jobs, and every printer or only the first. Asks the network, so it may take some seconds."""
    printing = _printing(office)
    looked_at = printing.printers if every_printer else printing.printers[:1]
    states = tuple((choice.name, printing.printer_status(choice.uri)) for choice in looked_at)
    return PrintRoom(tuple(printing.jobs(MOST_JOBS)), states)


@use_case(Act.CANCEL_JOB)
def cancel_job(office: Office, actor: Actor, job_id: int) -> PrintJob:
    """Drop it, if the printer still can. Raises `UserFacing` when there is no such job."""
    printing, line = _printing(office), _Line(office, actor, Act.CANCEL_JOB)
    return line.about(printing.cancel(job_id, line))


@use_case(Act.RETRY_JOB)
def retry_job(office: Office, actor: Actor, job_id: int) -> PrintJob:
    """Once more, on the same printer. Raises `UserFacing` when it was printed or is no longer kept."""
    printing, line = _printing(office), _Line(office, actor, Act.RETRY_JOB)
    return line.about(printing.retry(job_id, noted=line))


@use_case(Act.MOVE_JOB)
def move_job(office: Office, actor: Actor, job_id: int, printer: str) -> PrintJob:
    """On another printer, by its name in the settings or its address. Raises `UserFacing`."""
    printing, line = _printing(office), _Line(office, actor, Act.MOVE_JOB)
    return line.about(printing.print_elsewhere(job_id, printer, line))


@use_case(Act.PRINT_TEST_PAGE)
def print_test_page(office: Office, actor: Actor, printer: str, paper: Paper) -> PrintJob:
    """A page that names no visit. Raises `PrinterUnavailable` without a printer."""
    printing, line = _printing(office), _Line(office, actor, Act.PRINT_TEST_PAGE)
    return line.about(printing.print_test_page(printer, paper, line))


@use_case(Act.RESUME_PRINTER)
def resume_printer(office: Office, actor: Actor, printer: str) -> None:
    """Let a paused queue go on. Raises `PrinterUnavailable` where the server does not allow it. Asks the network.

    The printer first: a line before it would tell of what may not have happened.
    """
    _printing(office).resume_printer(printer)
    office.store.note(entry(actor, Act.RESUME_PRINTER, None, printer=printer))


def _printing(office: Office) -> PrintService:
    if office.printing is None:
        raise PrinterUnavailable(
            "No printer is set up.", "Set printer_uri in the settings.", Trouble.NO_PRINTER
        )
    return office.printing


class _Line:
    """The line of the audit log about what somebody does with one print job (`kiosk.ports.Noted`)."""

    def __init__(self, office: Office, actor: Actor, act: Act) -> None:
        self._store, self._actor, self._act = office.store, actor, act
        self._written = False

    def __call__(self, job: PrintJob) -> AuditEntry:
        """Asked for by the store, in the transaction that changes the job."""
        self._written = True
        return entry(self._actor, self._act, job.code, job=job.id)

    def about(self, job: PrintJob) -> PrintJob:
        """The job, and now its line when no row was changed: it was so already, or lives in memory only."""
        if not self._written:
            self._store.note(self(job))
        return job
