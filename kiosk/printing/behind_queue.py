"""What the printer behind a CUPS queue says of a job: it knows better than the queue in front of it."""

import logging
from collections.abc import Callable

from kiosk.errors import PrinterUnavailable
from kiosk.ports import AtPrinter, Printer, PrinterStatus
from kiosk.printing.trouble import Trouble
from kiosk.printing.watch import is_ipp

log = logging.getLogger(__name__)

# A dropped job is put down to these when the printer still reports them; nothing else explains it.
_DROPS = (Trouble.MEDIA_JAM, Trouble.MEDIA_EMPTY, Trouble.COVER_OPEN, Trouble.TONER_EMPTY)

# A queue may send a job more than once: one that came out counts before one on its way, and that before a dropped one.
_LAST = {AtPrinter.COMPLETED: 0, AtPrinter.DROPPED: 2}


def own_word(
    printer_at: Callable[[str], Printer], device_uri: str, title: str
) -> tuple[int, AtPrinter] | None:
    """Number and state of the job with this title at the printer itself; None when it cannot be asked, or knows no
    such job (any more). `device_uri` is empty for a printer without a queue.
    """
    if not is_ipp(device_uri):
        return None
    try:
        found = printer_at(device_uri).find(title)
    except PrinterUnavailable as error:
        log.info("the printer behind the queue does not answer: %s", error.trouble)
        return None
    return min(found, key=lambda one: _LAST.get(one[1], 1), default=None)


def why_dropped(printer_at: Callable[[str], Printer], status: PrinterStatus) -> Trouble:
    """What the queue or the printer behind it reports; the queue hears of a jam later. `DROPPED` when neither tells."""
    told = [status.trouble, status.mentioned]
    if is_ipp(status.device_uri):
        try:
            behind = printer_at(status.device_uri).printer_state()
            told += [behind.trouble, behind.mentioned]
        except PrinterUnavailable as error:
            log.info("the printer behind the queue does not answer: %s", error.trouble)
    return next((t for t in told if t in _DROPS), Trouble.DROPPED)
