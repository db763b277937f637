"""Work off the GUI thread: in order, back on the GUI thread, silent after the end."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from ui.tasks import Tasks


class Ears:
    def __init__(self) -> None:
        self.heard: list[object] = []
        self.errors: list[BaseException] = []
        self.threads: set[int] = set()

    def done(self, result: object) -> None:
        self.heard.append(result)
        self.threads.add(threading.get_ident())

    def failed(self, error: BaseException) -> None:
        self.errors.append(error)
        self.threads.add(threading.get_ident())


@pytest.fixture
def tasks(qapp: QGuiApplication) -> Iterator[Tasks]:
    owner = QObject()
    running = Tasks(owner)
    yield running
    running.close()


def test_results_come_in_order_on_this_thread(tasks: Tasks, qtbot: QtBot) -> None:
    ears = Ears()
    for n in range(50):
        tasks.store(lambda n=n: (n, threading.current_thread().name), ears.done, ears.failed)
    qtbot.waitUntil(lambda: len(ears.heard) == 50)
    assert [n for n, _ in ears.heard] == list(range(50))  # type: ignore[misc]
    assert len({name for _, name in ears.heard}) == 1  # type: ignore[misc]
    assert ears.threads == {threading.get_ident()}


def test_an_error_comes_back_as_it_was_raised(tasks: Tasks, qtbot: QtBot) -> None:
    ears, wrong = Ears(), ValueError("wrong")

    def fail() -> None:
        raise wrong

    tasks.store(fail, ears.done, ears.failed)
    qtbot.waitUntil(lambda: ears.errors == [wrong])
    assert ears.threads == {threading.get_ident()}


def test_the_pool_does_not_wait_for_the_store(tasks: Tasks, qtbot: QtBot) -> None:
    ears, gate = Ears(), threading.Event()
    tasks.store(lambda: gate.wait(5), ears.done, ears.failed)
    tasks.pool(lambda: "pool", ears.done, ears.failed)
    qtbot.waitUntil(lambda: ears.heard == ["pool"])
    gate.set()
    qtbot.waitUntil(lambda: ears.heard == ["pool", True])


def test_news_from_a_worker_is_told_here(tasks: Tasks, qtbot: QtBot) -> None:
    ears = Ears()
    tasks.pool(lambda: tasks.tell(ears.done, "half way"), ears.done, ears.failed)
    qtbot.waitUntil(lambda: ears.heard == ["half way", None])
    assert ears.threads == {threading.get_ident()}


def test_closing_finishes_what_the_store_was_given_and_tells_nobody(qapp: QGuiApplication) -> None:
    owner, ears, written = QObject(), Ears(), []
    tasks = Tasks(owner)
    for n in range(20):
        tasks.store(lambda n=n: written.append(n), ears.done, ears.failed)
    tasks.close()
    qapp.processEvents()
    assert written == list(range(20))
    assert ears.heard == []
    tasks.store(lambda: written.append(99), ears.done, ears.failed)
    assert 99 not in written
