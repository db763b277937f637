"""Load one screen in a real window, touch it, look at it.

`load_page` gives a screen its own engine and view model; the autouse fixture in `conftest.py` takes them down
after the test, engine first.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import shiboken6
from PySide6.QtCore import QLocale, QObject, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk import content as content_files
from kiosk.content.model import Content
from kiosk.flow import FlowState, Step, StepId
from kiosk.inputs import Input
from kiosk.session import SessionState
from kiosk.settings import Settings
from kiosk.visit import Visit, VisitCode
from tests.ui.layout import faults
from ui.app import prepare
from ui.language import SOURCE, Language
from ui.navigator import SCREENS
from ui.screen_context import ScreenContext, SheetServices
from ui.viewmodels.base import ScreenViewModel

QML = Path(__file__).resolve().parents[2] / "ui" / "qml"
HOST = Path(__file__).with_name("PageHost.qml")

PORTRAIT = (1080, 1920)
LANDSCAPE = (1920, 1080)
SMALL = (1280, 800)
SIZES = (PORTRAIT, LANDSCAPE, SMALL)


@cache
def content() -> Content:
    """The real content files, read once."""
    return content_files.load()


def prepare_qt() -> None:
    """Style and fonts, as the application itself does it; needs a QGuiApplication."""
    prepare()


@cache
def touchscreen() -> QPointingDevice:
    return QTest.createTouchDevice()


def make_state(step: Step | StepId = StepId.WELCOME, visit: Visit | None = None) -> SessionState:
    """A session that stands on this step, with this visit or an empty one."""
    at = step if isinstance(step, Step) else Step(step)
    here = visit or Visit(code=VisitCode("K7M4XR"), started_at=datetime(2026, 3, 2, 9, 30, tzinfo=UTC))
    return SessionState(FlowState(here, at))


@dataclass(eq=False)
class LoadedPage:
    """A screen on the glass. `inputs` is what it submitted by itself, `helps` how often it asked for help."""

    window: QQuickWindow
    page: QQuickItem
    vm: ScreenViewModel
    inputs: list[Input]
    helps: list[bool]
    warnings: list[str]
    _engine: QQmlApplicationEngine = field(repr=False)
    _owner: QObject = field(repr=False)
    _language: Language = field(repr=False)

    def close(self) -> None:
        """Engine first, then what it showed."""
        if shiboken6.isValid(self._engine):
            if self._language.code != SOURCE:
                self._language.use(SOURCE)
                QLocale.setDefault(QLocale.c())
            shiboken6.delete(self._engine)
            self.vm.leave()
            shiboken6.delete(self._owner)
            # A failed test keeps its frames: no wrapper of something that is gone may live on in them.
            del self.window, self.page, self.vm, self._owner, self._language


_open: list[LoadedPage] = []


def close_pages() -> None:
    while _open:
        _open.pop().close()


def load_page(
    step: StepId,
    state: SessionState | None = None,
    size: tuple[int, int] = PORTRAIT,
    text_scale: float = 1.0,
    high_contrast: bool = False,
    *,
    settings: Settings | None = None,
    sheets: SheetServices | None = None,
    now_ms: Callable[[], float] = lambda: 0.0,
    language: str | None = None,
) -> LoadedPage:
    """The screen of this step in a window of this size. Fails on any error or warning of its QML."""
    prepare_qt()
    state = state or make_state(step)
    inputs: list[Input] = []
    helps: list[bool] = []
    context = ScreenContext(
        state=state,
        content=content(),
        settings=settings or Settings(),
        language=language or state.visit.language,
        submit=inputs.append,
        ask_help=lambda: helps.append(True),
        now_ms=now_ms,
        sheets=sheets,
    )
    owner = QObject()
    screen = SCREENS[step]
    warnings: list[str] = []
    engine = QQmlApplicationEngine()
    words = Language(engine, owner)
    words.use(context.language)
    vm = screen.make(context, owner)
    engine.addImportPath(str(QML))

    def note(errors: list[QQmlError]) -> None:
        warnings.extend(error.toString() for error in errors)

    engine.warnings.connect(note)
    engine.setInitialProperties(
        {
            "vm": vm,
            "screen": screen.qml,
            "textScale": text_scale,
            "highContrast": high_contrast,
            "mirrored": context.language == "ar",
            "width": size[0],
            "height": size[1],
        }
    )
    engine.load(QUrl.fromLocalFile(str(HOST)))
    assert engine.rootObjects(), f"{screen.qml} did not load: {warnings}"
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    assert window.property("fault") == "", window.property("fault")
    page = window.property("page")
    loaded = LoadedPage(window, page, vm, inputs, helps, warnings, engine, owner, words)
    _open.append(loaded)
    assert QTest.qWaitForWindowExposed(window)
    settle(window)
    assert not warnings, warnings
    return loaded


def settle(window: QQuickWindow) -> None:
    """Let bindings, polishing and layouts come to rest; no waiting by the clock."""
    for _ in range(4):
        QGuiApplication.processEvents()
    window.grabWindow()
    QGuiApplication.processEvents()


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """`root` and everything drawn below it, delegates included, in painting order."""
    waiting = [root]
    while waiting:
        item = waiting.pop()
        yield item
        waiting += item.childItems()[::-1]


def by_name(root: QQuickItem | QQuickWindow, name: str) -> QQuickItem:
    """The one visible item with this objectName."""
    top = root.contentItem() if isinstance(root, QQuickWindow) else root
    found = [item for item in items(top) if item.objectName() == name and item.isVisible()]
    assert len(found) == 1, f"{len(found)} visible items are called {name}"
    return found[0]


def by_text(root: QQuickItem | QQuickWindow, text: str) -> QQuickItem:
    """The one visible control (button, answer, pill) with this text."""
    top = root.contentItem() if isinstance(root, QQuickWindow) else root
    found = [
        item
        for item in items(top)
        if item.isVisible() and item.inherits("QQuickAbstractButton") and item.property("text") == text
    ]
    assert len(found) == 1, f"{len(found)} visible controls say {text!r}"
    return found[0]


def centre(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def reveal(item: QQuickItem) -> None:
    """Scroll the page so that the item can be touched, as a client would."""
    parent = item.parentItem()
    while parent is not None:
        if parent.inherits("QQuickFlickable") and parent.isVisible():
            top = item.mapToItem(parent.property("contentItem"), QPointF(0, 0)).y()
            view, y = parent.height(), parent.property("contentY")
            if top < y or top + item.height() > y + view:
                most = max(0.0, parent.property("contentHeight") - view)
                parent.setProperty("contentY", min(most, max(0.0, top - (view - item.height()) / 2)))
        parent = parent.parentItem()


def press(window: QQuickWindow, where: QPoint) -> None:
    QTest.touchEvent(window, touchscreen()).press(0, where, window).commit()


def release(window: QQuickWindow, where: QPoint) -> None:
    QTest.touchEvent(window, touchscreen()).release(0, where, window).commit()


def tap(window: QQuickWindow, item: QQuickItem) -> None:
    """A finger on the middle of the item."""
    reveal(item)
    where = centre(item)
    assert QSize(window.width(), window.height()).width() > where.x() >= 0 <= where.y() < window.height()
    press(window, where)
    release(window, where)
    QGuiApplication.processEvents()


def drag(window: QQuickWindow, start: QPoint, end: QPoint, steps: int = 8) -> None:
    """A finger from one place to another."""
    press(window, start)
    for n in range(1, steps + 1):
        at = QPoint(
            start.x() + (end.x() - start.x()) * n // steps, start.y() + (end.y() - start.y()) * n // steps
        )
        QTest.touchEvent(window, touchscreen()).move(0, at, window).commit()
    release(window, end)
    QGuiApplication.processEvents()


def type_keys(window: QQuickWindow, text: str, *, enter: bool = False) -> None:
    """Keys of a hardware keyboard or a barcode scanner, which ends with Enter."""
    for character in text:
        QTest.keyClick(window, character)
    if enter:
        QTest.keyClick(window, Qt.Key.Key_Return)
    QGuiApplication.processEvents()


def grab(window: QQuickWindow, path: Path) -> None:
    """The window as PNG."""
    settle(window)
    path.parent.mkdir(parents=True, exist_ok=True)
    assert window.grabWindow().save(str(path))


def check_layout(page: LoadedPage) -> None:
    """Nothing elided, cut off, overlapping, too small to touch or without a name; no QML warning either."""
    settle(page.window)
    found = faults(page.window)
    assert not found, "\n".join(found)
    assert not page.warnings, page.warnings
