"""The system's clocks behind the `Clock` port."""

import time
from datetime import UTC, datetime


class SystemClock:
    """Wall time for records, monotonic time for measuring."""

    def now_utc(self) -> datetime:
        return datetime.now(UTC)

    def local(self, moment: datetime) -> datetime:
        """By the zone of this machine."""
        return moment.astimezone()

    def monotonic_ms(self) -> float:
        return time.monotonic_ns() / 1_000_000
