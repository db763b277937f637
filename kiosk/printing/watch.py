"""How patient the worker is, and what it remembers of a job between two looks."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.ports import AtPrinter
from kiosk.printing.trouble import Trouble


@dataclass(frozen=True, slots=True)
class Timing:
    """In seconds.

    `poll`: between two looks while a job is on its way; `rest`: between two looks for jobs that another program asked
    for. `stall`: a job without an end after this long has its printer asked directly, each `probe`, and reports of
    it are believed that may be old. `stop`: how long a printer may take to drop a job. `retry` doubles up to
    `retry_most`. `unsure`: how long after an unanswered sending its job is looked for. `trust_printer`, `trust_queue`:
    how far back a printer's or a CUPS queue's own list of jobs reaches for certain.
    """

    poll_s: float = 0.5
    rest_s: float = 2.0
    stall_s: float = 12.0
    slow_s: float = 90.0
    probe_s: float = 5.0
    stop_s: float = 3.0
    retry_s: float = 1.0
    retry_most_s: float = 15.0
    unsure_s: float = 10.0
    trust_printer_s: float = 45.0
    trust_queue_s: float = 7200.0


DEFAULT_TIMING = Timing()


@dataclass
class Watch:
    """What is remembered of a job between two looks, in milliseconds of the monotonic clock."""

    deadline: datetime
    sent_ms: float
    ends_ms: float
    next_ms: float = 0.0
    unsure_ms: float = 0.0
    wait_s: float = 0.0
    probed_ms: float = float("-inf")
    asked_ms: float = float("-inf")
    behind: Trouble | None = None
    last: AtPrinter | None = None
    interrupted: bool = False
    began: int = 0
    told_ms: float = 0.0
    uri: str = ""
    title: str = ""
    number: int | None = None


def is_ipp(uri: str) -> bool:
    """A printer that can be asked; not a USB or other device behind a queue."""
    return uri.startswith(("ipp://", "ipps://"))
