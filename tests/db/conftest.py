from collections.abc import Iterator
from pathlib import Path

import pytest

from db import SqlVisitStore, open_database
from kiosk.clock import SystemClock
from tests.helpers.empty_store import put_empty_store


def opened(data_dir: Path, busy_timeout_ms: int = 5000) -> SqlVisitStore:
    """The real store of this directory, with nothing taken from the environment."""
    return SqlVisitStore(open_database(data_dir, {}, busy_timeout_ms), SystemClock())


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def made_dir(data_dir: Path) -> Path:
    """`data_dir` with an empty store in it."""
    put_empty_store(data_dir)
    return data_dir


@pytest.fixture
def store(made_dir: Path) -> Iterator[SqlVisitStore]:
    store = opened(made_dir)
    yield store
    store.close()
