"""A real desk for tests: the encrypted store in a temporary folder, the real content, the real sheet."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path

from kiosk.bootstrap import compose
from kiosk.security.pins import HashCost
from kiosk.services import Services
from kiosk.settings import Settings
from tests.helpers.empty_store import put_empty_store

CHEAP = HashCost(time=1, memory_kib=8, lanes=1)
"""PINs are slow to check on purpose; one test checks them at their real cost."""
BEGAN = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


@dataclass
class HandClock:
    """A clock that moves only when told to, so that a minute of rest costs a test nothing. `zone` is the clinic's,
    whatever that of the machine is.
    """

    ms: float = 0.0
    began: datetime = field(default=BEGAN)
    zone: tzinfo = UTC

    def now_utc(self) -> datetime:
        return self.began + timedelta(milliseconds=self.ms)

    def local(self, moment: datetime) -> datetime:
        return moment.astimezone(self.zone) if moment.tzinfo else moment.replace(tzinfo=self.zone)

    def monotonic_ms(self) -> float:
        return self.ms

    def move(self, ms: float) -> None:
        self.ms += ms


@contextmanager
def real_services(
    folder: Path, clock: HandClock | None = None, *, first_start: bool = False, **settings: object
) -> Iterator[Services]:
    """Everything composed as the program does it, on this folder; with `first_start` the program makes its store."""
    chosen = Settings(clinic_name="Example Clinic", clinic_phone="01 234 567", **settings)  # type: ignore[arg-type]
    if not first_start:
        put_empty_store(folder)
    with compose(folder, clock or HandClock(), chosen, CHEAP) as services:
        yield services
