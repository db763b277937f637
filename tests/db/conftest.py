from collections.abc import Iterator
from pathlib import Path

import pytest

from db import SqlVisitStore, open_database
from kiosk.clock import SystemClock


def opened(data_dir: Path, busy_timeout_ms: int = 5000) -> SqlVisitStore:
    """The real store of this directory, with nothing taken from the environment."""
    return SqlVisitStore(open_database(data_dir, {}, busy_timeout_ms), SystemClock())


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def store(data_dir: Path) -> Iterator[SqlVisitStore]:
    store = opened(data_dir)
    yield store
    store.close()
