"""Who may print: one program at a time works through the stored jobs of a data directory.

The kiosk, the desk window and the command line may all be open. Whoever holds this lock sends the jobs, the others
watch the same rows. The system lets go of it when its holder ends, however it ends.
"""

import fcntl
import os
from pathlib import Path

LOCK_FILE = "printing.lock"


class Turn:
    """The lock of one data directory. Not for use by two threads at once."""

    def __init__(self, data_dir: Path) -> None:
        self._path = data_dir / LOCK_FILE
        self._handle: int | None = None

    def take(self) -> bool:
        """True when the turn is ours, now or already. Never waits. Raises `OSError` when the directory is gone."""
        if self._handle is not None:
            return True
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(handle)
            return False
        self._handle = handle
        return True

    def give(self) -> None:
        """Let the next program have it."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
