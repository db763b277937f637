"""What every test shares: no display, no developer's settings, and any warning of ours is a failure."""

import gc
import logging
import os
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import settings

from tests.helpers.draws import draws

# How long a draw takes is no fault of what is tested: these machines have other work, too.
settings.register_profile("drawn", max_examples=draws(100), deadline=None)
settings.load_profile("drawn")

# Before Qt is imported anywhere.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QSG_RHI_BACKEND", "software")
# Or each of the programs that tests start compiles all of ours anew.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False
os.environ["QT_LOGGING_RULES"] = "qt.multimedia*=false;qt.text.font.db=false"


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """A GUI application without widgets, as the kiosk itself uses."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication


@pytest.fixture(autouse=True)
def own_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """No FOOTING_* variable of the developer reaches a test."""
    for name in list(os.environ):
        if name.startswith("FOOTING_"):
            monkeypatch.delenv(name)


class _Watch(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.expected: list[str] = []
        self.unexpected: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        message = record.getMessage()
        if not any(part in message for part in self.expected):
            self.unexpected.append(f"{record.name}: {message}")


class LogWatch:
    """`expect("part of a message")` lets one of our own warnings through in this test."""

    def __init__(self, watch: _Watch) -> None:
        self._watch = watch

    def expect(self, part: str) -> None:
        self._watch.expected.append(part)


@pytest.fixture(autouse=True)
def log_watch() -> Iterator[LogWatch]:
    """Fails a test that made one of our own loggers warn without saying that it would."""
    watch = _Watch()
    ours = [logging.getLogger(name) for name in ("kiosk", "db", "ui")]
    for logger in ours:
        logger.addHandler(watch)
    yield LogWatch(watch)
    for logger in ours:
        logger.removeHandler(watch)
    assert not watch.unexpected, f"unexpected warnings in the log: {watch.unexpected}"


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """`few(n)`: of the tests of a file every run takes one in n. `sampled(n)`: of the cases of each test every run
    takes one in n, another one from test to test. `make sweep` takes the others.
    """

    def test_of(item: pytest.Item) -> str:
        return item.nodeid.partition("[")[0]

    _thin_out(items, "few", whole=lambda item: str(item.path), part=test_of)
    _thin_out(items, "sampled", whole=test_of, part=lambda item: item.nodeid)


def _thin_out(
    items: list[pytest.Item],
    name: str,
    whole: Callable[[pytest.Item], str],
    part: Callable[[pytest.Item], str],
) -> None:
    """Of the parts of each whole that is marked so, all but one in n go to the sweep; which, changes from one whole to
    the next.
    """
    marked: dict[str, dict[str, list[pytest.Item]]] = {}
    for item in items:
        if item.get_closest_marker(name) and not item.get_closest_marker("sweep"):
            marked.setdefault(whole(item), {}).setdefault(part(item), []).append(item)
    for ordinal, parts in enumerate(marked.values()):
        mark = next(iter(parts.values()))[0].get_closest_marker(name)
        assert mark is not None
        one_in = min(int(mark.args[0]), len(parts))
        for k, same in enumerate(parts.values()):
            if (k + ordinal) % one_in:
                for item in same:
                    item.add_marker("sweep")


def pytest_collection_finish() -> None:
    """What is loaded by now stays: no search for garbage has to go through it again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


def pytest_report_header(config: Any) -> str:
    return f"platform plugin: {os.environ['QT_QPA_PLATFORM']}"
