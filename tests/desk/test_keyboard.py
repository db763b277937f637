"""Our own keyboard at the desk: everything that the desk asks for can be typed by a finger, and it covers nothing."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication

from kiosk.desk.backups import back_up
from kiosk.security.actor import Actor, Via
from kiosk.security.roles import Role
from tests.desk.conftest import Clerk, Day, at_the_desk
from tests.desk.test_work import MARIA, facts, open_by_touch
from tests.ui import layout
from tests.ui.helpers import by_name
from tests.ui.layout import seen, shown
from ui.tour.hand import Hand

pytestmark = pytest.mark.few(5)

WORDS = {" ": "space", "/": "slash"}
SIZES = pytest.mark.parametrize("size", [(1920, 1080), (1280, 800), (1080, 1920)], ids=str)


def type_by_touch(hand: Hand, text: str) -> None:
    """Every character with the key that bears it: capitals by the shift key, signs on their own layer."""
    for letter in text:
        name = f"key_{WORDS.get(letter, letter.lower())}"
        if hand.find(name) is None:
            hand.tap("key_marks")
        if letter.isupper():
            hand.tap("key_shift")
        hand.tap(name)


def frame(clerk: Clerk, name: str) -> QRectF:
    item = clerk.hand.wait_for(name)
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def open_copy(clerk: Clerk) -> None:
    clerk.sign_in(Role.MANAGER)
    open_by_touch(clerk, MARIA)
    clerk.tap("clientsCopy")


def test_a_folder_is_typed_by_touch_and_the_copy_is_there(clerk: Clerk, tmp_path: Path) -> None:
    folder = tmp_path / "Copies, 2026" / "a+b@x_y-1"
    folder.mkdir(parents=True)
    open_copy(clerk)
    clerk.tap("copyFolder")
    clerk.hand.find("copyFolder").setProperty("text", "")
    type_by_touch(clerk.hand, str(folder))
    assert clerk.hand.find("copyFolder").property("text") == str(folder)
    clerk.tap("key_hide")
    assert not clerk.sees("keyboardDock")
    clerk.tap("copyGo")
    clerk.hand.type(clerk.pins[Role.MANAGER])
    clerk.tap("proofGo")
    assert clerk.says("The copy is written")
    assert list(folder.iterdir())


def test_a_backup_folder_is_typed_by_touch(clerk: Clerk, tmp_path: Path) -> None:
    clerk.sign_in(Role.MANAGER)
    clerk.tap("nav_settings")
    clerk.tap("change_backup_folder")
    clerk.tap("settingField")
    type_by_touch(clerk.hand, str(tmp_path))
    clerk.tap("key_enter")
    clerk.hand.type(clerk.pins[Role.MANAGER])
    clerk.tap("proofGo")
    office = clerk.services.office
    assert office.chosen.chosen()["backup_folder"] == str(tmp_path)


def test_an_export_folder_is_typed_by_touch(clerk: Clerk, tmp_path: Path) -> None:
    clerk.sign_in(Role.MANAGER)
    clerk.tap("nav_export")
    clerk.tap("exportFolder")
    clerk.hand.find("exportFolder").setProperty("text", "")
    type_by_touch(clerk.hand, str(tmp_path))
    clerk.tap("key_enter")
    assert clerk.hand.find("exportFolder").property("text") == str(tmp_path)


def test_a_note_has_sentences_and_enter_keeps_it(clerk: Clerk) -> None:
    clerk.sign_in()
    open_by_touch(clerk, MARIA)
    clerk.tap("writeNote")
    clerk.tap("noteField")
    type_by_touch(clerk.hand, "Well done, Maria. Call: +49 30/12!")
    clerk.hand.until(lambda: clerk.page.actions.noteFit == "fits", "the note to be tried on the sheet")
    clerk.tap("key_enter")
    assert facts(clerk, MARIA).visit.staff.note == "Well done, Maria. Call: +49 30/12!"


def test_the_field_that_was_left_by_putting_the_keyboard_away_brings_it_back(clerk: Clerk) -> None:
    clerk.tap("userName")
    clerk.tap("key_hide")
    assert not clerk.sees("keyboardDock")
    clerk.tap("userName")
    assert clerk.sees("keyboardDock")


def test_a_path_is_typed_at_an_arabic_desk(clerk: Clerk) -> None:
    clerk.app.desk.frame.useLanguage("ar")
    clerk.sign_in(Role.MANAGER)
    clerk.tap("nav_export")
    clerk.tap("exportFolder")
    clerk.hand.find("exportFolder").setProperty("text", "")
    clerk.tap("key_latin")
    type_by_touch(clerk.hand, "/mnt/USB")
    clerk.check()
    clerk.tap("key_latin")
    type_by_touch(clerk.hand, "نسخ")
    assert clerk.hand.find("exportFolder").property("text") == "/mnt/USBنسخ"


@SIZES
def test_it_covers_neither_field_nor_rail(
    day: Day, tmp_path: Path, qapp: QGuiApplication, size: tuple[int, int]
) -> None:
    with at_the_desk(day, tmp_path, size) as clerk:
        clerk.sign_in(Role.ADMINISTRATOR)
        clerk.tap("nav_export")
        clerk.tap("exportFolder")
        dock = frame(clerk, "keyboardDock")
        assert not dock.intersects(frame(clerk, "exportFolder"))
        assert not dock.intersects(frame(clerk, "nav_health"))
        assert not dock.intersects(frame(clerk, "signOut"))
        assert not frame(clerk, "signOut").intersects(frame(clerk, "nav_health"))
        clerk.check()
        clerk.tap("key_hide")
        clerk.page.context.open_visit(MARIA)
        clerk.rest()
        clerk.tap("clientsCopy")
        clerk.tap("copyFolder")
        assert not frame(clerk, "keyboardDock").intersects(frame(clerk, "copyFolder"))
        clerk.check(clerk.hand.wait_for("copyDialog"))


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_whom_an_erasure_takes_and_how_much_stays_in_sight_above_it(
    day: Day, tmp_path: Path, qapp: QGuiApplication, language: str
) -> None:
    """It cannot be undone: what it is about must not be scrolled away while the reason is typed."""
    with at_the_desk(day, tmp_path, (1280, 800)) as clerk:
        manager = Actor("footing", Role.ADMINISTRATOR, Via.PROGRAM)
        back_up(clerk.services.office, manager)
        clerk.app.desk.frame.useLanguage(language)
        clerk.sign_in(Role.MANAGER)
        clerk.page.context.open_visit(MARIA)
        clerk.rest()
        clerk.page.person.openErase()
        clerk.rest()
        clerk.tap("eraseReason")
        dock = frame(clerk, "keyboardDock")
        room = QRectF(0, 0, clerk.window.width(), dock.top())
        texts = [item for item in shown(by_name(clerk.window, "eraseDialog")) if item.inherits("QQuickText")]
        found = clerk.page.person.found
        in_sight = " ".join(
            str(item.property("text")) for item in texts if seen(item, room).contains(layout.ink(item))
        )
        assert MARIA in in_sight
        for name in ("visits", "sheets", "jobs", "more"):
            assert re.search(rf"\b{found[name]}\b", in_sight), name
        if language == "en":
            assert "Visits: 1 · Sheets: 1" in in_sight.replace("\u00a0", " ")
        assert not dock.intersects(frame(clerk, "eraseReason"))
        clerk.check(by_name(clerk.window, "eraseDialog"))
