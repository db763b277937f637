"""Work off the GUI thread: one worker for the store, so that it never has two writers, and a small pool for the rest.

Results and errors come back on the GUI thread, in the order the work was done. After `close` nothing comes back.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

POOL_THREADS = 2
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Ended:
    result: Any
    error: BaseException | None
    done: Callable[[Any], None]
    failed: Callable[[BaseException], None]


class Tasks(QObject):
    """`done` and `failed` should be bound methods: they are held until the work has ended."""

    _ended = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._store = ThreadPoolExecutor(1, thread_name_prefix="store")
        self._pool = ThreadPoolExecutor(POOL_THREADS, thread_name_prefix="pool")
        self._open = True
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def store(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[BaseException], None]
    ) -> None:
        """Run on the one store worker, after everything asked before."""
        self._run(self._store, work, done, failed)

    def pool(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[BaseException], None]
    ) -> None:
        """Run beside other work: drawing a page, watching a print job."""
        self._run(self._pool, work, done, failed)

    def tell(self, hear: Callable[[Any], None], news: Any) -> None:
        """From any thread: let `hear` have the news on the GUI thread."""
        if self._open:
            self._ended.emit(_Ended(news, None, hear, _nobody))

    def close(self) -> None:
        """Let what runs come to its end and drop what waits; results are no longer told."""
        self._open = False
        self._store.shutdown(wait=True, cancel_futures=False)
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _run(
        self,
        where: ThreadPoolExecutor,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        def report(future: Future[Any]) -> None:
            if future.cancelled() or not self._open:
                return
            error = future.exception()
            self._ended.emit(_Ended(None if error else future.result(), error, done, failed))

        if self._open:
            where.submit(work).add_done_callback(report)

    @Slot(object)
    def _deliver(self, ended: _Ended) -> None:
        if not self._open:
            return
        if ended.error is not None:
            ended.failed(ended.error)
        else:
            ended.done(ended.result)


def _nobody(error: BaseException) -> None:
    """Telling news does not fail."""
