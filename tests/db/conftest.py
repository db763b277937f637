import shutil
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


@pytest.fixture(scope="session")
def empty_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data directory after its first start, to be copied: making one takes a hundred times as long."""
    data_dir = tmp_path_factory.mktemp("template") / "data"
    opened(data_dir).close()
    return data_dir


@pytest.fixture
def made_dir(empty_store: Path, data_dir: Path) -> Path:
    """`data_dir` with an empty store in it."""
    shutil.copytree(empty_store, data_dir)
    return data_dir


@pytest.fixture
def store(made_dir: Path) -> Iterator[SqlVisitStore]:
    store = opened(made_dir)
    yield store
    store.close()
