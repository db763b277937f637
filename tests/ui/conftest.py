"""Every page that a test loaded is taken down after it, engine first."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.ui.helpers import close_pages
from tests.ui.voice import Voice


@pytest.fixture(autouse=True)
def clean_glass(qapp: QGuiApplication) -> Iterator[None]:
    yield
    close_pages()


@pytest.fixture
def voice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Voice:
    folder = tmp_path / "voice"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder), prepend=":")
    return Voice(folder)
