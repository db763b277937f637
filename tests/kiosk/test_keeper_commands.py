"""The commands of whoever looks after the records, as they are typed: users, keeping, erasing, backups, a lost key."""

import json
import re
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.bootstrap import compose, system_actor
from kiosk.desk.settings import change_setting
from kiosk.entry import enter
from kiosk.visit_file import parse
from tests.helpers.desk import CHEAP, HandClock
from tests.kiosk.handout.reading import whole
from tests.kiosk.test_cli import Shell, changed, shell

pytestmark = pytest.mark.few(3)

__all__ = ["shell"]


def code_of(shell: Shell, **parts: object) -> str:
    return str(json.loads(shell.visit(changed(**parts))[1])["visit"])


def pin_of(told: str) -> str:
    found = re.search(r"PIN (\d+)", told)
    assert found is not None
    return found[1]


def test_users_are_added_listed_disabled_and_let_in_again(shell: Shell) -> None:
    code, out, err = shell("staff", "list")
    assert (code, "administrator" in out) == (0, True)
    assert len(pin_of(out)) == 8
    code, out, err = shell("staff", "add", "Nora", "--role", "manager")
    assert (code, len(pin_of(out))) == (0, 6)
    assert "not shown again" in err
    assert shell("staff", "add", "nora")[0] == 1
    assert shell("staff", "disable", "Nora")[0] == 0
    people = {one["name"]: one for one in json.loads(shell("staff", "list", "--json")[1])}
    assert people["Nora"] == {"name": "Nora", "role": "manager", "enabled": False, "locked": False}
    assert shell("staff", "enable", "Nora")[0] == 0
    assert len(pin_of(shell("staff", "reset-pin", "Nora")[1])) == 6
    code, _, err = shell("staff", "disable", "administrator")
    assert (code, "last administrator" in err) == (1, True)
    assert shell("staff", "reset-pin", "nobody")[2].startswith("footing: There is no user")


def test_a_lost_key_of_pins_has_a_way_back(shell: Shell) -> None:
    shell("staff", "list")
    code = code_of(shell)
    assert shell("staff", "recover")[:2] == (1, ""), "a key that fits is never replaced"
    (shell.data / "staff.key").unlink()
    told = shell("staff", "list")
    assert (told[0], "footing staff recover" in told[2]) == (1, True)
    done, out, err = shell("staff", "recover")
    assert done == 0
    assert "reset-pin" in err
    with compose(shell.data) as services:
        office = services.office
        assert office.sign_in.sign_in("administrator", pin_of(out)).name == "administrator"
        assert office.store.facts(code) is not None  # type: ignore[arg-type]
        state = office.audit.check()
        assert state.sound
        assert state.unchecked >= 1
        assert state.unchecked < state.lines
        assert [line.action for line in office.audit.lines(limit=3)][-1] == "new_staff_key"
    assert "before the key was lost" in shell("verify")[1]


def test_a_key_of_another_machine_is_refused_until_somebody_says_to_go_on_with_it(shell: Shell) -> None:
    shell("staff", "list")
    key = shell.data / "staff.key"
    key.chmod(0o600)
    key.write_text("ab" * 32)
    key.chmod(0o400)
    done, _, err = shell("verify")
    assert (done, "not the key of the PINs" in err) == (1, True)
    assert shell("staff", "recover")[0] == 0
    assert key.read_text() == "ab" * 32
    assert shell("verify")[0] == 0


def test_what_is_old_goes_and_a_dry_run_only_tells(shell: Shell) -> None:
    then = datetime(2024, 11, 22, 9, 30, tzinfo=UTC)
    with compose(shell.data, HandClock(began=then), pin_cost=CHEAP) as services:
        visit = parse(json.dumps(changed(started_at=then.isoformat())), services.content)
        code = enter(services.desk(), visit).visit.code
        change_setting(services.office, system_actor(), "keep_visits_days", 400)
    assert json.loads(shell("retain", "--dry-run", "--json")[1])["visits"] == [code]
    assert shell("retain", "--dry-run")[1].splitlines()[1] == code
    assert shell("retain")[1] == "1 visits, 0 unfinished visits, 0 print jobs gone\n"
    assert shell("handout", code, "--out", str(shell.folder / "a.pdf"))[0] == 1


def test_a_person_is_copied_and_erased_and_a_backup_that_holds_them_is_named(shell: Shell) -> None:
    code = code_of(shell)
    out = shell.folder / "copy.json"
    assert shell("copy", code, "--out", str(out))[0] == 0
    assert json.loads(out.read_text())["visits"][0]["visit"]["client"]["first_name"] == "Test"
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert [p.name for p in out.parent.glob("copy*")] == ["copy.json"]
    told = json.loads(shell("backup", "--json")[1])
    assert told["visits"] == 1
    done, _, err = shell("erase", code, "--yes")
    assert done == 1, "a backup still holds them"
    assert told["file"] in err
    assert shell("copy", code, "--out", str(out))[0] == 1
    assert shell("erase", code, "--yes")[2].startswith("footing: There is no visit")


def test_without_a_yes_nobody_is_erased(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    code = code_of(shell)
    monkeypatch.setattr("typer.confirm", lambda *_, **__: False)
    assert shell("erase", code) == (1, "", "footing: Nothing was erased.\n")
    monkeypatch.setattr("typer.confirm", lambda *_, **__: True)
    done, out, _ = shell("erase", code)
    assert (done, "found afterwards: 0" in out) == (0, True)


def test_a_backup_comes_back_and_verify_looks_through_all(shell: Shell) -> None:
    code = code_of(shell)
    file = json.loads(shell("backup", "--json")[1])["file"]
    later = code_of(shell)
    assert shell("restore", file)[0] == 1, "not over a store, unless told so"
    assert shell("restore", file, "--replace")[0] == 0
    sheet = shell.folder / "a.pdf"
    assert (
        shell("handout", code, "--out", str(sheet))[0],
        shell("handout", later, "--out", str(sheet))[0],
    ) == (0, 1)
    told = json.loads(shell("verify", "--json")[1])
    assert told["backups"] == {Path(file).name: []}
    spoiled = bytearray(Path(file).read_bytes())
    spoiled[3 * 4096 + 100] ^= 1
    Path(file).write_bytes(spoiled)
    assert shell("verify")[0] == 1


def test_form_and_doctor_read_what_was_chosen_at_the_desk(shell: Shell) -> None:
    form = shell.folder / "form.pdf"
    assert shell("form", "--out", str(form))[0] == 0, "without a store"
    with compose(shell.data, pin_cost=CHEAP) as services:
        change_setting(services.office, system_actor(), "clinic_name", "Riverside Feet")
        change_setting(services.office, system_actor(), "paper", "letter")
    assert shell("form", "--out", str(form))[0] == 0
    assert "Riverside Feet" in whole(form.read_bytes())
    assert b"/MediaBox [ 0 0 612 792 ]" in form.read_bytes()
    checks = {check["name"]: check for check in json.loads(shell("doctor", "--json")[1])}
    assert "Riverside Feet" in checks["settings"]["found"]
