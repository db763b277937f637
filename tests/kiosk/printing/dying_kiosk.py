"""A kiosk that asks for one sheet and dies by kill -9 at a chosen moment. Run as a program of its own.

python -m tests.kiosk.printing.dying_kiosk DATA_DIR PRINTER CODE STAGE
"""

import hashlib
import os
import signal
import sys
import threading
from pathlib import Path

import db
from kiosk.clock import SystemClock
from kiosk.ports import JobState, Paper, PrintJob, Sheet, SheetKey
from kiosk.printing.ipp import IppPrinter
from kiosk.printing.service import PrinterChoice, PrintRules, PrintService
from kiosk.printing.turn import Turn
from kiosk.printing.watch import Timing
from kiosk.visit import VisitCode

STAGES = ("after the row", "before sending", "after sending", "after the number", "while printing")


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


class DyingPrinter(IppPrinter):
    """The real one, around whose sending the program dies."""

    stage = ""

    def submit(self, pdf: bytes, title: str, paper: Paper, copies: int = 1) -> int:
        if self.stage == "before sending":
            die()
        number = super().submit(pdf, title, paper, copies)
        if self.stage == "after sending":
            die()
        return number


def main(data_dir: str, uri: str, code: str, stage: str, pdf: str) -> None:
    DyingPrinter.stage = stage
    clock = SystemClock()
    jobs = db.SqlPrintJobStore(db.open_database(Path(data_dir), {}), clock)
    rules = PrintRules((PrinterChoice("printer", uri),))
    printing = PrintService(
        jobs, SystemClock(), rules, DyingPrinter, Turn(Path(data_dir)), Timing(poll_s=0.1)
    )

    def hear(job: PrintJob) -> None:
        if stage == "after the number" and job.state is JobState.PRINTING:
            die()
        if stage == "while printing" and job.state is JobState.NEEDS_ATTENTION:
            die()

    printing.subscribe(hear)
    document = Path(pdf).read_bytes()
    sheet = Sheet(SheetKey("en"), document, 1, hashlib.sha256(document).hexdigest())
    printing.print_sheet(VisitCode(code), sheet)
    if stage == "after the row":
        die()
    printing.start()
    threading.Event().wait(30)


if __name__ == "__main__":
    main(*sys.argv[1:])
