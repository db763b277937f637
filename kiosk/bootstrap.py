"""The composition root: settings to store, content, printer, services. The one place that imports db."""

import logging
import os
import pwd
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

import db
from kiosk import content, settings
from kiosk.clinic import line_of
from kiosk.clock import SystemClock
from kiosk.desk.exporting import AuditedExports
from kiosk.desk.keeping_ports import BackupFile
from kiosk.desk.office import Office
from kiosk.desk.users import reset_pin
from kiosk.doses import with_clinic_doses
from kiosk.handout import make_sheet
from kiosk.outcome import Outcome
from kiosk.ports import (
    BulkStore,
    Clock,
    ExportLog,
    ExportMade,
    Printer,
    PrinterStatus,
    RecordStore,
    Sheet,
    SheetKey,
    VisitStore,
)
from kiosk.printing.checkup import could_be_direct, look
from kiosk.printing.service import PrinterChoice, PrintRules, PrintService
from kiosk.printing.turn import Turn
from kiosk.security.actor import Actor, Via
from kiosk.security.pins import HashCost, PinHasher
from kiosk.security.roles import Role
from kiosk.security.signin import SignIn
from kiosk.security.users import IssuedPin
from kiosk.services import Services
from kiosk.settings import Settings
from kiosk.visit import Visit

log = logging.getLogger(__name__)


def default_data_dir() -> Path:
    """Where this user's records live when nobody says otherwise (`XDG_DATA_HOME`)."""
    base = os.environ.get("XDG_DATA_HOME")
    return (Path(base) if base else Path.home() / ".local" / "share") / "footing"


def set_up_logging(level: str) -> None:
    """One line an event on stderr, UTC. Messages are written so that they hold no personal or health data."""
    formatter = logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%SZ")
    formatter.converter = time.gmtime
    handler = logging.StreamHandler()
    handler.setFormatter(formatter)
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
    for name in ("kiosk", "db", "ui"):
        logging.getLogger(name).setLevel(level)


@contextmanager
def compose(
    data_dir: Path,
    clock: Clock | None = None,
    chosen: Settings | None = None,
    pin_cost: HashCost | None = None,
) -> Iterator[Services]:
    """Everything that runs on this data directory; the store is closed at the end.

    `pin_cost` is for tests, which sign in often. Raises `UserFacing` when a setting, a key or the store is not
    right, and `ContentError`.
    """
    words = content.load()
    clock = clock or SystemClock()
    stores = db.open_stores(data_dir, clock)
    try:
        configured = chosen or settings.load(data_dir, stores.settings.chosen())
        words = with_clinic_doses(words, configured.doses)
    except BaseException:
        stores.visits.close()
        raise
    clinic = line_of(configured, data_dir)

    def load_settings(at_the_desk: Mapping[str, object]) -> Settings:
        return settings.load(data_dir, at_the_desk)

    def sheet_of(visit: Visit, outcome: Outcome, key: SheetKey, printed_on: date) -> Sheet:
        return make_sheet(visit, outcome, words, clinic, key, printed_on)

    printing = PrintService(stores.jobs, clock, print_rules(configured), printer_at, Turn(data_dir))
    office = Office(
        visits=stores.visits,
        store=stores.desk,
        users=stores.users,
        audit=stores.audit,
        sign_in=SignIn(stores.users, PinHasher(stores.keys.pepper, pin_cost), clock),
        content=words,
        chosen=stores.settings,
        numbers=stores.numbers,
        keeper=stores.keeper,
        backups=stores.backups,
        records=stores.records,
        data_dir=data_dir,
        settings=configured,
        load_settings=load_settings,
        clock=clock,
        make_sheet=sheet_of,
        printing=printing,
        print_states=stores.jobs.newest,
    )
    try:
        yield Services(
            store=stores.visits,
            content=words,
            settings=configured,
            clock=clock,
            make_sheet=sheet_of,
            office=office,
            printing=printing,
        )
    finally:
        printing.stop()
        stores.visits.close()


def settings_here(data_dir: Path) -> Settings:
    """The settings that count here, those chosen at the desk among them. Makes no store where there is none; raises
    `StoreUnavailable` when the choices cannot be read, and as `settings.load` does.
    """
    return settings.load(data_dir, db.chosen_at_the_desk(data_dir))


def open_store(data_dir: Path) -> VisitStore:
    """The store of this data directory, made on a first start. Raises `StoreUnavailable` or `UserFacing`."""
    return db.open_store(data_dir)


def open_records(data_dir: Path) -> RecordStore:
    """The finished visits of this data directory, for an export. Raises `StoreUnavailable`; close it when done."""
    return db.open_records(data_dir)


def printer_at(uri: str) -> Printer:
    """The printer at this address. Raises `PrinterUnavailable` for an address that is none."""
    # It brings a web client: a kiosk that prints nowhere need not load that.
    from kiosk.printing.ipp import IppPrinter

    return IppPrinter(uri)


def look_at_printer(uri: str) -> tuple[PrinterStatus, str | None]:
    """How the printer at this address is now, and the address of the printer itself if `uri` is a queue that it does
    not need. Raises `PrinterUnavailable` for an address that is none.
    """
    status = look(printer_at, uri)
    return status, could_be_direct(printer_at, status)


def print_rules(configured: Settings) -> PrintRules:
    """What the settings say about printing. The first printer is the one that sheets go to."""
    first = [PrinterChoice("printer", configured.printer_uri)] if configured.printer_uri else []
    more = [PrinterChoice(name, uri) for name, uri in configured.other_printers.items()]
    deadline = timedelta(minutes=configured.print_deadline_minutes)
    return PrintRules((*first, *more), configured.copy_limit, deadline)


def open_bulk(data_dir: Path) -> BulkStore:
    """Where synthetic visits go. Raises `StoreUnavailable`; close it when done."""
    return db.open_bulk(data_dir)


def open_export_log(data_dir: Path) -> ExportLog:
    """Where exports from this data directory are written down."""
    return _AuditOnce(data_dir)


class _AuditOnce:
    """The audit log of a data directory, opened for the one line that an export by command writes."""

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir

    def exported(self, made: ExportMade) -> None:
        stores = db.open_stores(self._data_dir, SystemClock())
        try:
            AuditedExports(stores.audit, Via.SYSTEM_USER).exported(made)
        finally:
            stores.visits.close()


def restore(data_dir: Path, backup: Path, replace: bool) -> BackupFile:
    """Put a backup in the place of the store. See `db.restoring.restore`."""
    return db.restore(data_dir, backup, replace, system_actor(), SystemClock())


def recover_staff(data_dir: Path) -> IssuedPin:
    """Go on after the key of PINs and audit log was lost: a new key, and a new PIN for one administrator.

    Raises `UserFacing` when the key is there and fits. Everybody else needs a new PIN, too.
    """
    db.renew_staff_key(data_dir, system_actor(), SystemClock())
    with compose(data_dir) as services:
        office = services.office
        first = office.sign_in.first_start()
        if first is not None:
            return first
        administrators = [u for u in office.users.users() if u.role is Role.ADMINISTRATOR and u.enabled]
        return reset_pin(office, system_actor(), administrators[0].name)


def system_actor() -> Actor:
    """Whoever runs a command: they hold the keys, so they may do everything, and the audit log names them."""
    return Actor(pwd.getpwuid(os.getuid()).pw_name, Role.ADMINISTRATOR, Via.SYSTEM_USER)
