"""The `Printer` port over IPP, for a printer or a CUPS queue.

States are read as they were observed on real queues: a job's state counts, its reasons do not (`completed` arrives
with `processing-to-stop-point`). A job is known by its title as well as its number: a printer that was swapped or
restarted gives the same numbers to other people's jobs.
"""

import asyncio
from collections.abc import Sequence
from math import ceil
from typing import Any
from urllib.parse import urlsplit

from aiohttp import ClientConnectorError, ClientError
from pyipp import IPP
from pyipp.enums import IppJobState, IppOperation, IppPrinterState, IppStatus
from pyipp.exceptions import IPPConnectionError, IPPError, IPPResponseError

from kiosk.errors import PrinterUnavailable
from kiosk.ports import AtPrinter, Paper, PrinterStatus, Seen
from kiosk.printing.checkup import MEDIA
from kiosk.printing.trouble import Trouble, read

REQUEST_TIMEOUT_S = 10.0
TWO_SIDED = "two-sided-long-edge"
_OF_JOB = ("job-id", "job-name", "job-state", "job-state-reasons", "time-at-processing")
USER = "footing"  # the owner of our jobs: the same name that sent a job may cancel it

_JOB_STATES = {
    IppJobState.PENDING: AtPrinter.PENDING,
    IppJobState.HELD: AtPrinter.PENDING,
    IppJobState.PROCESSING: AtPrinter.PROCESSING,
    IppJobState.STOPPED: AtPrinter.STOPPED,
    IppJobState.CANCELED: AtPrinter.DROPPED,
    IppJobState.ABORTED: AtPrinter.DROPPED,
    IppJobState.COMPLETED: AtPrinter.COMPLETED,
}
_NOT_FOUND = (IppStatus.ERROR_NOT_FOUND, IppStatus.ERROR_GONE)
_REFUSALS: dict[int, tuple[str, str, Trouble]] = {
    IppStatus.ERROR_NOT_ACCEPTING_JOBS: (
        "The printer takes no jobs at the moment.",
        "Let it accept jobs again.",
        Trouble.REJECTING,
    ),
    IppStatus.ERROR_PRINTER_IS_DEACTIVATED: (
        "The printer is switched off by its settings.",
        "",
        Trouble.REJECTING,
    ),
    IppStatus.ERROR_DOCUMENT_FORMAT_NOT_SUPPORTED: (
        "The printer does not take PDF.",
        "Set up a CUPS queue for it.",
        Trouble.DAMAGED,
    ),
    IppStatus.ERROR_DOCUMENT_FORMAT_ERROR: ("The printer cannot read the document.", "", Trouble.DAMAGED),
    IppStatus.ERROR_DOCUMENT_UNPRINTABLE: ("The printer cannot print the document.", "", Trouble.DAMAGED),
}
_BUSY = (IppStatus.ERROR_BUSY, IppStatus.ERROR_TEMPORARY, IppStatus.ERROR_MULTIPLE_JOBS_NOT_SUPPORTED)
_FORBIDDEN = (
    IppStatus.ERROR_FORBIDDEN,
    IppStatus.ERROR_NOT_AUTHENTICATED,
    IppStatus.ERROR_NOT_AUTHORIZED,
)


class _NotThere(Exception):
    """The printer knows no such job."""


def _several(value: object) -> tuple[str, ...]:
    """IPP gives one value bare and several as a list; always a tuple here."""
    if value is None:
        return ()
    return tuple(map(str, value)) if isinstance(value, list) else (str(value),)


class IppPrinter:
    """One printer at an `ipp://` or `ipps://` address. Blocking: call it off the GUI thread."""

    def __init__(self, uri: str, timeout_s: float = REQUEST_TIMEOUT_S) -> None:
        parts = urlsplit(uri)
        if parts.scheme not in ("ipp", "ipps") or not parts.hostname:
            raise PrinterUnavailable(
                "The printer address is not an ipp:// or ipps:// address.",
                "Correct printer_uri in the settings.",
            )
        self._uri = uri
        self._timeout_s = timeout_s
        # A queue of this machine's own CUPS: when nobody answers there, it is the service that is down.
        here = parts.hostname in ("localhost", "127.0.0.1", "::1")
        self._local_queue = here and parts.path.startswith(("/printers/", "/classes/"))

    # --- the port ---------------------------------------------------------------------------------------------

    def submit(self, pdf: bytes, title: str, paper: Paper, copies: int = 1) -> int:
        """Send a document; the printer's job number. `title` holds the visit code, never a name."""
        able = self._printer_attributes("sides-supported", "copies-supported")
        wanted: dict[str, Any] = {"media": MEDIA[paper]}
        if TWO_SIDED in _several(able.get("sides-supported")):
            wanted["sides"] = TWO_SIDED
        if copies > 1:
            wanted["copies"] = copies
        operation = {"job-name": title, "document-format": "application/pdf"}
        answer = self._of_printer(
            IppOperation.PRINT_JOB, operation, {"job-attributes-tag": wanted, "data": pdf}, sends=True
        )
        return _number(answer, sends=True)

    def find(self, title: str) -> Sequence[tuple[int, AtPrinter]]:
        """Number and state of the jobs with this title, over or not, the oldest first."""
        found: dict[int, AtPrinter] = {}
        for which in ("not-completed", "completed"):
            asked = {"which-jobs": which, "requested-attributes": list(_OF_JOB)}
            for job in self._of_printer(IppOperation.GET_JOBS, asked)["jobs"]:
                if job.get("job-name") == title:
                    found[_number({"jobs": [job]})] = _state(job)
        return sorted(found.items())

    def job_state(self, job_id: int, title: str) -> Seen:
        asked = {"job-id": job_id, "requested-attributes": list(_OF_JOB)}
        try:
            answer = self._execute(IppOperation.GET_JOB_ATTRIBUTES, asked)
        except _NotThere:
            return Seen(AtPrinter.GONE)
        job = answer["jobs"][0] if answer["jobs"] else {}
        if job.get("job-name") != title:
            return Seen(AtPrinter.GONE)
        began = job.get("time-at-processing")
        return Seen(_state(job), began if isinstance(began, int) else 0)

    def printer_state(self) -> PrinterStatus:
        printer = self._printer_attributes(
            "printer-state",
            "printer-state-reasons",
            "printer-is-accepting-jobs",
            "printer-info",
            "media-supported",
            "media-ready",
            "device-uri",
            "document-format-supported",
        )
        reasons = tuple(r for r in _several(printer.get("printer-state-reasons")) if r != "none")
        found = read(reasons)
        trouble = found.now
        if not bool(printer.get("printer-is-accepting-jobs", True)):
            trouble = trouble or Trouble.REJECTING
        if printer.get("printer-state") == IppPrinterState.STOPPED:
            trouble = trouble or found.mentioned or Trouble.PAUSED
        return PrinterStatus(
            ready=trouble is None,
            trouble=trouble,
            mentioned=found.mentioned,
            reasons=reasons,
            media_supported=_several(printer.get("media-supported")),
            media_ready=_several(printer.get("media-ready")),
            device_uri=str(printer.get("device-uri", "")),
            name=str(printer.get("printer-info", "")),
            formats=_several(printer.get("document-format-supported")),
        )

    def cancel(self, job_id: int, title: str) -> None:
        """Drop a job. One that is over or gone is fine; another one under its number is left alone."""
        if self.job_state(job_id, title).at in (AtPrinter.PENDING, AtPrinter.PROCESSING, AtPrinter.STOPPED):
            try:
                self._execute(IppOperation.CANCEL_JOB, {"job-id": job_id})
            except _NotThere:
                return

    def resume(self) -> None:
        self._of_printer(IppOperation.RESUME_PRINTER, {})
        accepting = self._printer_attributes("printer-is-accepting-jobs").get(
            "printer-is-accepting-jobs", True
        )
        if not accepting:
            # CUPS has its own number for this; other servers know the standard's.
            operation = IppOperation.CUPS_ACCEPT_JOBS if self._queue else IppOperation.ENABLE_PRINTER
            self._of_printer(operation, {})

    # --- inside -----------------------------------------------------------------------------------------------

    @property
    def _queue(self) -> bool:
        return urlsplit(self._uri).path.startswith(("/printers/", "/classes/"))

    def _printer_attributes(self, *names: str) -> dict[str, Any]:
        answer = self._of_printer(IppOperation.GET_PRINTER_ATTRIBUTES, {"requested-attributes": list(names)})
        if not answer["printers"]:
            raise _no_sense()
        found: dict[str, Any] = answer["printers"][0]
        return found

    def _of_printer(
        self,
        operation: IppOperation,
        asked: dict[str, Any],
        more: dict[str, Any] | None = None,
        *,
        sends: bool = False,
    ) -> dict[str, Any]:
        """A request in which "not found" can only mean the printer."""
        try:
            return self._execute(operation, asked, more, sends=sends)
        except _NotThere as error:
            raise PrinterUnavailable(
                "There is no printer under this name.",
                "Correct printer_uri in the settings, or set the queue up again.",
                Trouble.QUEUE_MISSING,
            ) from error

    def _execute(
        self,
        operation: IppOperation,
        asked: dict[str, Any],
        more: dict[str, Any] | None = None,
        *,
        sends: bool = False,
    ) -> dict[str, Any]:
        message = {"operation-attributes-tag": {"requesting-user-name": USER, **asked}, **(more or {})}

        async def run() -> dict[str, Any]:
            # The library's own limit, in whole seconds, ends with the answer's first line; this one holds for all.
            async with asyncio.timeout(self._timeout_s * 1.5):
                async with IPP(self._uri, request_timeout=ceil(self._timeout_s)) as client:
                    return await client.execute(operation, message)

        try:
            return asyncio.run(run())
        except (IPPConnectionError, TimeoutError) as error:
            never_left = isinstance(error.__cause__, ClientConnectorError)
            raise self._silent(maybe_sent=sends and not never_left) from error
        except IPPResponseError as error:
            raise _http_refusal(error, sends) from error
        except IPPError as error:
            raise _refusal(error, sends) from error
        except (ClientError, OSError) as error:
            # The connection broke while the answer was read.
            raise self._silent(maybe_sent=sends) from error
        except UnicodeDecodeError as error:
            raise _no_sense(maybe_sent=sends) from error

    def _silent(self, *, maybe_sent: bool) -> PrinterUnavailable:
        if self._local_queue:
            return PrinterUnavailable(
                "The print service of this machine does not answer.",
                "Start it again: systemctl restart cups",
                Trouble.SERVICE_DOWN,
                maybe_sent=maybe_sent,
            )
        return PrinterUnavailable(
            "The printer does not answer.",
            "Check that it is switched on and connected.",
            Trouble.OFFLINE,
            maybe_sent=maybe_sent,
        )


def _no_sense(*, maybe_sent: bool = False) -> PrinterUnavailable:
    """An answer that says nothing about what became of the request."""
    return PrinterUnavailable(
        "The printer gave no proper answer.", "Switch it off and on.", maybe_sent=maybe_sent
    )


def _number(answer: dict[str, Any], *, sends: bool = False) -> int:
    try:
        return int(answer["jobs"][0]["job-id"])
    except (IndexError, KeyError, ValueError) as error:
        raise _no_sense(maybe_sent=sends) from error


def _state(job: dict[str, Any]) -> AtPrinter:
    try:
        at = _JOB_STATES[IppJobState(int(job["job-state"]))]
    except (KeyError, ValueError) as error:
        raise _no_sense() from error
    # `completed` comes with this reason, too: it only tells something while the job is not over.
    stopping = "processing-to-stop-point" in _several(job.get("job-state-reasons"))
    return AtPrinter.STOPPING if stopping and at is AtPrinter.PROCESSING else at


def _http_refusal(error: IPPResponseError, sends: bool) -> Exception:
    """A web server's own word, before anything was read as IPP."""
    code = int(error.args[1].get("status-code", 0)) if len(error.args) > 1 else 0
    if code in (401, 403):
        return _not_allowed()
    if code == 404:
        return _NotThere()
    return _no_sense(maybe_sent=sends and code >= 500)


def _refusal(error: IPPError, sends: bool) -> Exception:
    if len(error.args) < 2 or not isinstance(error.args[1], dict) or "status-code" not in error.args[1]:
        return _no_sense(maybe_sent=sends)
    code = int(error.args[1]["status-code"])
    if code in _NOT_FOUND:
        return _NotThere()
    if code in _FORBIDDEN:
        return _not_allowed()
    if code in _BUSY:
        return PrinterUnavailable("The printer is busy.", "It will be tried again.", passing=True)
    if code in _REFUSALS:
        return PrinterUnavailable(*_REFUSALS[code])
    return PrinterUnavailable("The printer refused the request.", "Ask our staff.", Trouble.REFUSED)


def _not_allowed() -> PrinterUnavailable:
    return PrinterUnavailable(
        "The printer or print service does not allow this.",
        "Do it at the printer, or allow this user in its settings.",
        Trouble.REFUSED,
    )
