"""Every page that a test loaded is taken down after it, engine first."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from tests.ui.helpers import close_pages


@pytest.fixture(autouse=True)
def clean_glass(qapp: QGuiApplication) -> Iterator[None]:
    yield
    close_pages()
