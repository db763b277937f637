"""What a manager does with records as a whole, by touch and by keyboard alone: copy, erase, keep, back up, look up."""

import json
import threading
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.desk.backups import back_up
from kiosk.security.actor import Actor, Via
from kiosk.security.audit import Event
from kiosk.security.roles import Act, Role
from tests.desk.conftest import Clerk
from tests.desk.test_more_work import BOTH, way
from tests.desk.test_work import HERE, LEFT, MARIA, facts, last_act
from tests.ui.helpers import by_name
from ui.app import QML
from ui.desk import activity
from ui.desk.places import DRIVES, mounted_drives

pytestmark = [pytest.mark.few(4), pytest.mark.sampled(2)]

__all__ = ["way"]  # a fixture


def last_line(clerk: Clerk):
    return clerk.services.office.audit.lines(None, 1, None)[0]


@BOTH
def test_a_client_gets_a_copy_of_all_that_is_kept(way, clerk: Clerk, tmp_path: Path, by: str) -> None:
    one = way(by, Role.MANAGER)
    one.open(MARIA)
    one.press("clientsCopy")
    by_name(clerk.window, "copyFolder").setProperty("text", str(tmp_path))
    one.press("copyGo")
    one.prove(Role.MANAGER)
    assert clerk.says("The copy is written")
    (file,) = tmp_path.glob("footing-copy-*.json")
    assert [v["visit"]["code"] for v in json.loads(file.read_text("utf-8"))["visits"]] == [MARIA]
    one.press("copyClose")
    assert not clerk.sees("copyDialog")
    assert last_act(clerk) == Act.CLIENTS_COPY


def test_a_copy_that_cannot_be_written_is_told_and_asked_again(way, clerk: Clerk, tmp_path: Path) -> None:
    one = way("keyboard", Role.MANAGER)
    one.open(MARIA)
    one.press("clientsCopy")
    by_name(clerk.window, "copyFolder").setProperty("text", str(tmp_path / "nowhere"))
    one.press("copyGo")
    one.prove(Role.MANAGER)
    assert clerk.says("Choose another folder or drive.")
    one.press("deskNoticeClose")
    assert clerk.sees("copyGo")


def test_drives_are_looked_for_beside_the_screen(
    clerk: Clerk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A drive that hangs must not hold the desk."""
    (tmp_path / "stick").mkdir()
    asked: list[bool] = []

    def one_more(roots: Sequence[Path] = DRIVES) -> tuple[Path, ...]:
        asked.append(threading.current_thread() is threading.main_thread())
        return (*mounted_drives(roots), tmp_path / "stick")

    monkeypatch.setattr("ui.desk.places.mounted_drives", one_more)
    clerk.sign_in(Role.MANAGER)
    clerk.press(Qt.Key.Key_F4)
    assert "stick" in [place["label"] for place in clerk.page.places]
    clerk.tap("nav_today")
    clerk.tap(f"visit_{MARIA}")
    clerk.tap("paneOpen")
    clerk.page.person.openCopy()
    clerk.rest()
    assert "stick" in [place["label"] for place in clerk.page.person.places]
    clerk.page.person.changed.emit()
    clerk.rest()
    assert asked == [False, False]


@BOTH
def test_a_person_is_erased_with_a_reason_and_the_proof_is_shown(way, clerk: Clerk, by: str) -> None:
    office = clerk.services.office
    backup = back_up(office, Actor("footing", Role.ADMINISTRATOR, Via.PROGRAM)).path
    one = way(by, Role.MANAGER)
    one.open(MARIA)
    one.press("erasePerson")
    assert clerk.says(f"1: {MARIA}")
    assert clerk.says("These backups will still hold them:")
    assert clerk.says(backup.name)
    one.write("eraseReason", "moved")
    one.press("eraseGo")
    one.prove(Role.MANAGER)
    assert office.store.facts(MARIA) is None
    assert clerk.page.person.found["left"] == 0
    assert clerk.says("out of the records, but not out of everything yet")
    assert not clerk.says("Maria")
    line = last_line(clerk)
    assert (line.action, line.subject) == (Act.ERASE, MARIA)
    assert json.loads(line.detail)["reason"].lower() == "moved"
    one.press("eraseClose")
    assert clerk.sees("todayList")
    assert not clerk.sees(f"visit_{MARIA}")


def test_erasing_that_is_left_by_escape_or_without_the_pin_erases_nothing(way, clerk: Clerk) -> None:
    one = way("keyboard", Role.MANAGER)
    one.open(MARIA)
    one.press("erasePerson")
    clerk.press(Qt.Key.Key_Escape)
    assert not clerk.sees("eraseDialog")
    one.press("erasePerson")
    one.write("eraseReason", "asked for")
    clerk.press(Qt.Key.Key_Return)
    assert clerk.sees("pinDialog")
    clerk.press(Qt.Key.Key_Escape)
    assert not clerk.sees("pinDialog")
    # The keyboard is where it was, and it can be asked again.
    assert "eraseGo" in clerk.focused()
    clerk.press(Qt.Key.Key_Return)
    assert clerk.sees("pinDialog")
    clerk.press(Qt.Key.Key_Escape, 2)
    assert not clerk.sees("eraseDialog")
    assert facts(clerk, MARIA).visit.client.first_name == "Maria"


def test_a_finger_after_real_keys_meets_the_button_and_no_keyboard_of_ours(way, clerk: Clerk) -> None:
    one = way("touch", Role.MANAGER)
    one.open(MARIA)
    one.press("erasePerson")
    clerk.tap("eraseReason")
    assert clerk.sees("keyboardDock")
    clerk.write("moved")
    assert not clerk.sees("keyboardDock")
    clerk.tap("eraseGo")
    assert clerk.sees("pinDialog")


def test_staff_are_not_offered_what_they_may_not_do(way, clerk: Clerk) -> None:
    way("keyboard", Role.STAFF).open(MARIA)
    for name in ("clientsCopy", "erasePerson"):
        assert not clerk.sees(name), name


@BOTH
def test_a_backup_is_made_now(way, clerk: Clerk, by: str) -> None:
    one = way(by, Role.MANAGER)
    one.go("health")
    assert clerk.says("There is none yet.")
    one.press("backUp")
    assert clerk.says("Made and checked; visits in it: 9")
    assert clerk.says("The newest is from")
    assert Path(clerk.page.keeping.made["file"]).is_file()
    assert last_act(clerk) == Act.BACK_UP


@BOTH
def test_old_records_are_counted_first_and_removed_with_the_pin(way, clerk: Clerk, by: str) -> None:
    clerk.clock.move(40 * 86_400_000)
    one = way(by, Role.MANAGER)
    one.go("health")
    one.press("lookAtOld")
    counts = {line["key"]: line["count"] for line in clerk.page.keeping.lines}
    assert counts == {"visits": 0, "unfinished": 2, "jobs": 0}
    assert clerk.says("kept forever")
    assert facts(clerk, HERE).visit.code == HERE
    one.press("removeOld")
    one.prove(Role.MANAGER)
    assert clerk.says("It is gone from the records.")
    assert [clerk.services.office.store.facts(code) for code in (HERE, LEFT)] == [None, None]
    assert facts(clerk, MARIA).visit.code == MARIA
    line = last_line(clerk)
    assert (line.action, json.loads(line.detail)["unfinished"]) == (Act.RETAIN, 2)
    one.press("retentionClose")
    one.press("lookAtOld")
    assert clerk.says("Nothing is past its time.")
    assert not clerk.sees("removeOld")


@BOTH
def test_the_log_is_read_page_by_page(way, clerk: Clerk, by: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(activity, "PAGE", 4)
    one = way(by, Role.MANAGER)
    one.go("health")
    one.press("openLog")
    assert clerk.says("Signed in")
    newest = clerk.page.rows.rows[0].seq
    one.press("logOlder")
    assert clerk.page.rows.rows[0].seq == newest - 4
    assert clerk.says("First user made")
    one.press("logNewer")
    assert clerk.page.rows.rows[0].seq == newest
    one.press("deskBack")
    assert clerk.sees("openLog")


def test_staff_find_neither_old_records_nor_the_log_in_the_daily_check(way, clerk: Clerk) -> None:
    way("keyboard", Role.STAFF).go("health")
    for name in ("backUp", "lookAtOld", "openLog"):
        assert not clerk.sees(name), name


def test_every_line_of_the_log_has_its_words() -> None:
    words = (QML / "Footing" / "Desk" / "Words.qml").read_text("utf-8")
    known = words[words.index("function act(") :].split("}", 1)[0]
    assert [kind for kind in (*Act, *Event) if f'"{kind}": qsTr(' not in known] == []
