"""One look at a printer: can it print, and has it the paper that the settings name?"""

from collections.abc import Callable

from kiosk.errors import PrinterUnavailable
from kiosk.ports import Paper, Printer, PrinterStatus
from kiosk.printing.watch import is_ipp

MEDIA = {Paper.A4: "iso_a4_210x297mm", Paper.LETTER: "na_letter_8.5x11in"}
"""The printers' names of our papers (PWG 5101.1)."""
PAPER_NAMES = {Paper.A4: "A4", Paper.LETTER: "Letter"}


def look(printer_at: Callable[[str], Printer], uri: str) -> PrinterStatus:
    """The printer now, and the one behind its queue: a queue is idle while its printer is switched off."""
    try:
        status = printer_at(uri).printer_state()
    except PrinterUnavailable as error:
        return PrinterStatus(ready=False, trouble=error.trouble)
    if not status.ready or not is_ipp(status.device_uri):
        return status
    behind = look(printer_at, status.device_uri)
    return status if behind.ready else behind


def wrong_paper(status: PrinterStatus, paper: Paper) -> tuple[str, str] | None:
    """What is wrong with the paper, and what to do; None when it fits or the printer does not tell."""
    name = PAPER_NAMES[paper]
    if status.media_supported and not _among(status.media_supported, paper):
        return f"the printer takes no {name} paper", "Set paper in the settings to what it takes."
    if status.media_ready and not _among(status.media_ready, paper):
        loaded = [PAPER_NAMES[p] for p in Paper if _among(status.media_ready, p)]
        found = f"it has {' and '.join(loaded)} paper" if loaded else "it has other paper"
        return f"the settings say {name}, {found}", f"Load {name}, or change paper in the settings."
    return None


def could_be_direct(printer_at: Callable[[str], Printer], status: PrinterStatus) -> str | None:
    """The address of the printer behind this queue, when Footing could print there without CUPS; else None."""
    if not is_ipp(status.device_uri):
        return None
    try:
        behind = printer_at(status.device_uri).printer_state()
    except PrinterUnavailable:
        return None  # how the printer is has been looked at before; this is only about the way to it
    return status.device_uri if "application/pdf" in behind.formats else None


def _among(media: tuple[str, ...], paper: Paper) -> bool:
    return any(name.startswith(MEDIA[paper]) for name in media)
