"""The door of the desk: in by touch and by keyboard, kindly refused, out by itself, and nothing left behind."""

import gc

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.security.roles import Role
from tests.desk.conftest import Clerk
from tests.ui.helpers import by_name
from tests.ui.layout import shown
from ui.desk.door import WARNING_S
from ui.desk.page import DeskPage

pytestmark = pytest.mark.few(3)


def test_in_by_touch_alone(clerk: Clerk) -> None:
    clerk.tap("user_Sam")
    clerk.hand.type(clerk.pins[Role.STAFF])
    clerk.tap("signInButton")
    assert clerk.app.desk.door.who == "Sam"
    assert clerk.sees("todayList")


def test_a_name_is_typed_with_a_finger_on_our_own_keyboard(clerk: Clerk) -> None:
    clerk.tap("userName")
    assert clerk.sees("keyboardDock")
    clerk.hand.type("sam")
    assert clerk.app.desk.door.signIn.name == "sam"


def test_a_mouse_or_keys_bring_up_no_keyboard(clerk: Clerk) -> None:
    clerk.tab_to("userName")
    clerk.write("Sa")
    assert not clerk.sees("keyboardDock")


def test_in_by_keyboard_alone_and_out_again(clerk: Clerk) -> None:
    clerk.sign_in()
    assert "todayList" in clerk.focused()
    clerk.tab_to("signOut")
    clerk.press(Qt.Key.Key_Return)
    assert clerk.sees("userPin")
    assert clerk.app.desk.door.signIn.name == ""


def test_a_wrong_pin_is_told_kindly_and_not_which_part_was_wrong(clerk: Clerk) -> None:
    clerk.tab_to("userName")
    clerk.write("Sam")
    clerk.press(Qt.Key.Key_Return)
    clerk.write("000000")
    clerk.press(Qt.Key.Key_Return)
    assert clerk.says("This name and PIN do not belong together.")
    assert "userPin" in clerk.focused()
    clerk.check()


def test_the_keys_stay_where_they_are_when_a_pin_was_wrong(clerk: Clerk) -> None:
    def key() -> float:
        return by_name(clerk.window, "key_5").mapToScene(QPointF(0, 0)).y()

    clerk.tap("user_Sam")
    before = key()
    clerk.hand.type("000000")
    clerk.tap("signInButton")
    assert clerk.says("This name and PIN do not belong together.")
    assert key() == pytest.approx(before, abs=1)


def test_many_wrong_pins_bring_a_wait_that_counts_down(clerk: Clerk) -> None:
    clerk.tab_to("userName")
    clerk.write("Sam")
    clerk.press(Qt.Key.Key_Return)
    for _ in range(3):
        clerk.write("000000")
        clerk.press(Qt.Key.Key_Return)
    door = clerk.app.desk.door.signIn
    assert door.trouble == "wait"
    assert door.waitS == 30
    assert clerk.says("Seconds until you can try again: 30")
    clerk.write(clerk.pins[Role.STAFF])
    assert not door.ready


LOG_OFF_S = 120.0


def leave_alone(clerk: Clerk, seconds: float) -> None:
    clerk.clock.move(seconds * 1000)
    clerk.app.desk.door.idle.check()
    clerk.rest()


def test_nobody_for_two_minutes_signs_out_after_a_warning(clerk: Clerk) -> None:
    clerk.sign_in()
    leave_alone(clerk, LOG_OFF_S - WARNING_S - 1)
    assert not clerk.app.desk.door.warning
    leave_alone(clerk, 1)
    assert clerk.sees("deskStay")
    assert clerk.says("Seconds left: 20")
    clerk.check(by_name(clerk.window, "deskIdle"))
    clerk.press(Qt.Key.Key_Return)
    assert not clerk.sees("deskStay")
    leave_alone(clerk, LOG_OFF_S - WARNING_S)
    leave_alone(clerk, WARNING_S)
    assert clerk.app.desk.door.actor is None
    assert clerk.sees("userPin")


def everything_said(window_root: QQuickItem) -> str:
    return " ".join(str(item.property("text")) for item in shown(window_root) if item.property("text"))


@pytest.mark.parametrize("place", ["chosen", "visit", "search"])
def test_signing_out_leaves_no_trace(clerk: Clerk, place: str) -> None:
    clerk.sign_in()
    if place == "search":
        clerk.press(Qt.Key.Key_F2)
    else:
        clerk.page.choose("K7M4QX")
        clerk.rest()
    if place == "visit":
        clerk.page.open("K7M4QX")
        clerk.rest()
    assert "K7M4QX" in everything_said(clerk.window.contentItem())
    page = clerk.page
    clerk.app.desk.door.signOut()
    clerk.rest()
    QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QGuiApplication.processEvents()
    assert not shiboken6.isValid(page)
    said = everything_said(clerk.window.contentItem())
    assert "K7M4QX" not in said
    assert "Maria" not in said
    gc.collect()
    assert not [
        thing for thing in gc.get_objects() if isinstance(thing, DeskPage) and shiboken6.isValid(thing)
    ]
    assert vars(page).get("_view") is None


def test_what_was_asked_before_signing_out_comes_to_nothing(clerk: Clerk) -> None:
    clerk.sign_in()
    clerk.page.choose("K7M4QX")
    clerk.app.desk.door.signOut()
    clerk.rest()
    assert clerk.page is None
    assert not clerk.says("K7M4QX")
