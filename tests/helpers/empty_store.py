"""The store as its first start leaves it, made once for each worker: its schema takes longer than most tests."""

import shutil
import tempfile
from functools import lru_cache
from pathlib import Path

from db.opening import STORE_FILE, open_database


@lru_cache(maxsize=1)
def _first_start() -> tempfile.TemporaryDirectory[str]:
    folder: tempfile.TemporaryDirectory[str] = tempfile.TemporaryDirectory(prefix="footing-first-start-")
    open_database(Path(folder.name) / "data", {}).close()
    return folder


def put_empty_store(data_dir: Path) -> None:
    """A real encrypted store with its key, as after a first start, unless there is one already."""
    if not (data_dir / STORE_FILE).exists():
        shutil.copytree(Path(_first_start().name) / "data", data_dir, dirs_exist_ok=True)
