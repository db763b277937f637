"""Somebody at the desk: the real window on a real store, a finger, a keyboard, and a clock that tests move."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.security.actor import Actor, Via
from kiosk.security.audit import Event, entry
from kiosk.security.roles import Role
from kiosk.services import Services
from tests.helpers.desk import HandClock, real_services
from tests.ui import helpers
from tests.ui.helpers import LANDSCAPE, touchscreen
from tests.ui.layout import faults, shown
from ui.desk.app import DeskApp, create_desk
from ui.tour.day import a_day
from ui.tour.hand import Hand

NAMES = {Role.STAFF: "Sam", Role.MANAGER: "Mo", Role.ADMINISTRATOR: "Ada"}


@dataclass(eq=False)
class Clerk:
    """One person at the desk. `pins` are those of `NAMES`."""

    app: DeskApp
    services: Services
    clock: HandClock
    hand: Hand
    pins: dict[Role, str]

    @property
    def window(self) -> QQuickWindow:
        return self.app.window

    @property
    def page(self) -> Any:
        return self.app.desk.page

    def rest(self) -> None:
        """Until nothing is on its way and the page is laid out."""
        self.hand.until(lambda: not self.app.desk.working, "the store to answer")
        helpers.settle(self.window)

    def tap(self, name: str) -> None:
        self.hand.tap(name)
        self.rest()

    def sees(self, name: str) -> bool:
        return self.hand.find(name) is not None

    def until_seen(self, name: str) -> None:
        self.hand.wait_for(name)
        self.rest()

    def press(self, key: Qt.Key, times: int = 1, modifier: Qt.KeyboardModifier | None = None) -> None:
        for _ in range(times):
            QTest.keyClick(self.window, key, modifier or Qt.KeyboardModifier.NoModifier)
        self.rest()

    def write(self, text: str) -> None:
        helpers.type_keys(self.window, text)
        self.rest()

    def focused(self) -> list[str]:
        """What the keyboard is on: the names of the part and of those around it."""
        names = []
        item = self.window.activeFocusItem()
        while item is not None:
            if item.objectName():
                names.append(item.objectName())
            item = item.parentItem()
        return names

    def tab_to(self, name: str) -> None:
        """Tab on until the keyboard is there, as somebody without a mouse does."""
        for _ in range(150):
            if name in self.focused():
                return
            self.press(Qt.Key.Key_Tab)
        pytest.fail(f"Tab never comes to {name}")

    def sign_in(self, role: Role = Role.STAFF) -> None:
        """Through the door, by keyboard."""
        self.tab_to("userName")
        self.write(NAMES[role])
        self.press(Qt.Key.Key_Return)
        self.write(self.pins[role])
        self.press(Qt.Key.Key_Return)
        assert self.app.desk.door.actor is not None

    def words(self) -> list[str]:
        root = self.window.contentItem()
        return [str(item.property("text")) for item in shown(root) if item.inherits("QQuickText")]

    def says(self, part: str) -> bool:
        return any(part in text for text in self.words())

    def check(self, root: QQuickItem | None = None) -> None:
        """Nothing cut off, lying on something else, out of reach or without a name."""
        self.rest()
        assert faults(self.window, root) == []


def add_people(services: Services) -> dict[Role, str]:
    """One user of each role, with the PINs that were issued."""
    door = services.office.sign_in
    first = door.first_start()
    assert first is not None
    admin = Actor("footing", Role.ADMINISTRATOR, Via.PROGRAM)
    pins = {}
    for role, name in NAMES.items():
        pin, hashed = door.issue(role)
        services.office.users.add(name, role, hashed, entry(admin, Event.FIRST_START, name))
        pins[role] = pin
    return pins


@dataclass(frozen=True)
class Day:
    """A store after a day with nine visits and one user of each role: made once, copied for each test."""

    folder: Path
    pins: dict[Role, str]


@pytest.fixture(scope="session")
def day(tmp_path_factory: pytest.TempPathFactory) -> Day:
    folder = tmp_path_factory.mktemp("day") / "data"
    folder.mkdir()
    clock = HandClock()
    with real_services(folder, clock) as services:
        pins = add_people(services)
        a_day(services, clock.now_utc())
    return Day(folder, pins)


@contextmanager
def at_the_desk(
    day: Day, folder: Path, size: tuple[int, int] = LANDSCAPE, **settings: object
) -> Iterator[Clerk]:
    """The desk's door after that day."""
    clock = HandClock()
    shutil.copytree(day.folder, folder / "data")
    with real_services(folder / "data", clock, **settings) as services:
        app = create_desk(services, debug=True, window=QSize(*size))
        try:
            app.start()
            assert QTest.qWaitForWindowExposed(app.window)
            clerk = Clerk(app, services, clock, Hand(app.window, touchscreen()), day.pins)
            clerk.rest()
            yield clerk
        finally:
            app.close()
            QGuiApplication.processEvents()


@pytest.fixture
def clerk(day: Day, tmp_path: Path, qapp: QGuiApplication) -> Iterator[Clerk]:
    with at_the_desk(day, tmp_path) as here:
        yield here
