"""Real printers, a real CUPS, and the print service on a real store."""

import hashlib
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

import db
from kiosk.clock import SystemClock
from kiosk.ports import JobState, Printer, PrintJob, Sheet, SheetKey, VisitStore
from kiosk.printing.ipp import IppPrinter
from kiosk.printing.service import PrinterChoice, PrintRules, PrintService
from kiosk.printing.trouble import Trouble
from kiosk.printing.turn import Turn
from kiosk.printing.watch import Timing
from kiosk.visit import Visit, VisitCode
from tests.helpers.name_service import name_service
from tests.helpers.print_shop import Cups, Device, a_cups, a_device, until

# As the product, only sooner.
QUICK = Timing(
    poll_s=0.1,
    rest_s=0.3,
    stall_s=1.5,
    slow_s=30,
    probe_s=0.3,
    stop_s=0.5,
    retry_s=0.2,
    retry_most_s=0.4,
    unsure_s=1.0,
)


def a_sheet(text: str = "a sheet") -> Sheet:
    out = BytesIO()
    canvas = Canvas(out, invariant=1)
    canvas.drawString(100, 700, text)
    canvas.save()
    pdf = out.getvalue()
    return Sheet(SheetKey("en"), pdf, 1, hashlib.sha256(pdf).hexdigest())


@dataclass
class Desk:
    """A print service as a program has it, and every state that its jobs went through."""

    store: VisitStore
    printing: PrintService
    heard: list[PrintJob] = field(default_factory=list)

    def a_visit(self) -> VisitCode:
        code = self.store.new_code()
        self.store.save(Visit(code=code, started_at=datetime(2026, 11, 22, 9, 30, tzinfo=UTC), store=True))
        return code

    def ask(self, text: str = "a sheet", uri: str = "") -> PrintJob:
        """A sheet of a new visit."""
        return self.printing.print_sheet(self.a_visit(), a_sheet(text), printer_uri=uri)

    def now(self, job: PrintJob) -> PrintJob:
        found = self.printing.job(job.id)
        assert found is not None
        return found

    def wait(self, job: PrintJob, state: JobState, reason: Trouble | None = None) -> PrintJob:
        """Until the job has been in this state."""

        def there() -> bool:
            at = self.now(job)
            return (at.state, at.reason) == (state, reason)

        until(there, lambda: f"{state} ({reason}); it went through {self.course(job)}")
        return self.now(job)

    def course(self, job: PrintJob) -> list[str]:
        """The states of this job in order, each once in a row, with their reasons."""
        words = [f"{j.state} {j.reason}" if j.reason else str(j.state) for j in self.heard if j.id == job.id]
        return [word for n, word in enumerate(words) if n == 0 or word != words[n - 1]]


@pytest.fixture(scope="session")
def dns_sd() -> Iterator[Mapping[str, str]]:
    with name_service() as environment:
        yield environment


@pytest.fixture
def ipp_printer(tmp_path: Path, dns_sd: Mapping[str, str]) -> Iterator[Device]:
    with a_device(tmp_path / "printer", dns_sd) as device:
        yield device


@pytest.fixture(scope="session")
def shared_cups() -> Iterator[Cups]:
    with a_cups() as cups:
        yield cups


@pytest.fixture
def queue(shared_cups: Cups, ipp_printer: Device) -> str:
    """The address of a CUPS queue in front of `ipp_printer`."""
    return shared_cups.add_queue(f"clinic{ipp_printer.port}", ipp_printer.uri)


@pytest.fixture(scope="session")
def empty_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("printing") / "data"
    db.open_store(data).close()
    return data


@pytest.fixture
def data_dir(tmp_path: Path, empty_data: Path) -> Path:
    data = tmp_path / "data"
    shutil.copytree(empty_data, data)
    return data


OpenDesk = Callable[..., Desk]


@pytest.fixture
def open_desk(data_dir: Path) -> Iterator[OpenDesk]:
    """Opens the service on the test's store, with these printers; again after `printing.stop()`, as a restart."""
    open_stores: list[tuple[VisitStore, PrintService]] = []

    def make(
        *uris: str,
        timing: Timing = QUICK,
        start: bool = True,
        copy_limit: int = 3,
        printer_at: Callable[[str], Printer] = IppPrinter,
    ) -> Desk:
        database, clock = db.open_database(data_dir, {}), SystemClock()
        store, jobs = db.SqlVisitStore(database, clock), db.SqlPrintJobStore(database, clock)
        printers = tuple(PrinterChoice(f"printer {n}", uri) for n, uri in enumerate(uris, 1))
        rules = replace(PrintRules(), printers=printers, copy_limit=copy_limit)
        service = PrintService(jobs, clock, rules, printer_at, Turn(data_dir), timing)
        open_stores.append((store, service))
        desk = Desk(store, service)
        service.subscribe(desk.heard.append)
        if start:
            service.start()
        return desk

    yield make
    for store, service in reversed(open_stores):
        service.stop()
        store.close()
