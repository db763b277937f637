"""A clock that a tour can move on, so that standing for half a minute need not take half a minute."""

import time
from datetime import UTC, datetime, timedelta


class TourClock:
    """The real monotonic clock plus what was added; wall time moves with it.

    Off screen no display server stamps touches, so their arrival on this clock is their time.
    """

    def __init__(self, started_at: datetime | None = None) -> None:
        self._began = started_at or datetime.now(UTC)
        self._began_ms = time.monotonic_ns() / 1_000_000
        self._added_ms = 0.0

    def move(self, ms: float) -> None:
        """Let this much time be over at once."""
        self._added_ms += ms

    def monotonic_ms(self) -> float:
        return time.monotonic_ns() / 1_000_000 + self._added_ms

    def now_utc(self) -> datetime:
        return self._began + timedelta(milliseconds=self.monotonic_ms() - self._began_ms)

    def local(self, moment: datetime) -> datetime:
        return moment.astimezone()
