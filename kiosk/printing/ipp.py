"""The printer over IPP: the four calls of the `Printer` port, for a printer or a CUPS queue.

States are read as they were observed on real queues: the job's state counts, its reasons do not (`completed`
arrives with `processing-to-stop-point`); `canceled` and `aborted` are both failures; a warning on the printer
(`media-empty`, `cover-open`) while a job is processing means that somebody has to look.
"""

import asyncio
from typing import Any

from pyipp import IPP
from pyipp.enums import IppJobState, IppOperation, IppPrinterState
from pyipp.exceptions import IPPConnectionError, IPPError

from kiosk.errors import PrinterUnavailable
from kiosk.ports import JobState, JobStatus, Paper, PrinterStatus

REQUEST_TIMEOUT_S = 10
MEDIA = {Paper.A4: "iso_a4_210x297mm", Paper.LETTER: "na_letter_8.5x11in"}
TWO_SIDED = "two-sided-long-edge"
# Key words are matched by prefix: the same trouble is reported as -error, -warning or -report.
ATTENTION = (
    "media-empty",
    "media-needed",
    "media-jam",
    "cover-open",
    "toner-empty",
    "marker-supply-empty",
    "paused",
)

_JOB_STATES = {
    IppJobState.PENDING: JobState.QUEUED,
    IppJobState.HELD: JobState.QUEUED,
    IppJobState.PROCESSING: JobState.PRINTING,
    IppJobState.STOPPED: JobState.FAILED,
    IppJobState.CANCELED: JobState.FAILED,
    IppJobState.ABORTED: JobState.FAILED,
    IppJobState.COMPLETED: JobState.PRINTED,
}


def attention(reasons: tuple[str, ...]) -> str:
    """The first key word that needs a person, without its severity; empty when there is none."""
    for reason in reasons:
        for word in ATTENTION:
            if reason.startswith(word):
                return word
    return ""


def _several(value: object) -> tuple[str, ...]:
    """IPP gives one value bare and several as a list; always a tuple here."""
    if value is None:
        return ()
    return tuple(map(str, value)) if isinstance(value, list) else (str(value),)


class IppPrinter:
    """One printer at an `ipp://` or `ipps://` address. Blocking: call it off the GUI thread."""

    def __init__(self, uri: str) -> None:
        if not uri.startswith(("ipp://", "ipps://")):
            raise PrinterUnavailable(
                "The printer address is not an ipp:// or ipps:// address.",
                "Correct printer_uri in the settings.",
            )
        self._uri = uri

    def _execute(self, operation: IppOperation, message: dict[str, Any]) -> dict[str, Any]:
        async def run() -> dict[str, Any]:
            async with IPP(self._uri, request_timeout=REQUEST_TIMEOUT_S) as client:
                return await client.execute(operation, message)

        try:
            return asyncio.run(run())
        except IPPConnectionError as error:
            raise PrinterUnavailable(
                "The printer does not answer.", "Check that it is switched on and connected."
            ) from error
        except IPPError as error:
            raise PrinterUnavailable("The printer refused the request.", "Ask our staff.") from error

    def submit(self, pdf: bytes, title: str, paper: Paper) -> int:
        """Send a document; the printer's job number. `title` is the visit code, never a name."""
        wanted = {"media": MEDIA[paper]}
        if TWO_SIDED in _several(self._printer_attributes("sides-supported").get("sides-supported")):
            wanted["sides"] = TWO_SIDED
        answer = self._execute(
            IppOperation.PRINT_JOB,
            {
                "operation-attributes-tag": {
                    "requesting-user-name": "footing",
                    "job-name": title,
                    "document-format": "application/pdf",
                },
                "job-attributes-tag": wanted,
                "data": pdf,
            },
        )
        return int(answer["jobs"][0]["job-id"])

    def job_state(self, job_id: int) -> JobStatus:
        answer = self._execute(
            IppOperation.GET_JOB_ATTRIBUTES, {"operation-attributes-tag": {"job-id": job_id}}
        )
        state = _JOB_STATES[IppJobState(int(answer["jobs"][0]["job-state"]))]
        if state in (JobState.QUEUED, JobState.PRINTING):
            reason = attention(self.printer_state().reasons)
            if reason:
                return JobStatus(JobState.NEEDS_ATTENTION, reason)
        return JobStatus(state)

    def printer_state(self) -> PrinterStatus:
        printer = self._printer_attributes(
            "printer-state", "printer-state-reasons", "printer-is-accepting-jobs"
        )
        reasons = tuple(r for r in _several(printer.get("printer-state-reasons")) if r != "none")
        stopped = int(printer["printer-state"]) == IppPrinterState.STOPPED
        accepting = bool(printer.get("printer-is-accepting-jobs", True))
        return PrinterStatus(ready=accepting and not stopped and not attention(reasons), reasons=reasons)

    def _printer_attributes(self, *names: str) -> dict[str, Any]:
        answer = self._execute(
            IppOperation.GET_PRINTER_ATTRIBUTES,
            {"operation-attributes-tag": {"requested-attributes": list(names)}},
        )
        found: dict[str, Any] = answer["printers"][0]
        return found

    def cancel(self, job_id: int) -> None:
        self._execute(IppOperation.CANCEL_JOB, {"operation-attributes-tag": {"job-id": job_id}})
