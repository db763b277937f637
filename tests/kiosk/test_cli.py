"""The `footing` command as a person types it: a real process' exit code, its one line, and what it leaves behind."""

import copy
import hashlib
import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from kiosk.cli import main
from kiosk.codes import parse_code
from kiosk.content import loader
from tests.helpers.desk import real_services
from tests.helpers.empty_store import put_empty_store

pytestmark = pytest.mark.few(3)

VISIT: dict[str, Any] = {
    "schema": "footing.visit/1",
    "language": "en",
    "entered_by": "paper",
    "started_at": "2026-11-22T09:30:00+00:00",
    "consent": {"store": True},
    "client": {"first_name": "Test", "birth_year": 1961, "sex": "female", "reference": "A-1"},
    "pain": [{"site": "heel", "side": "left", "now": 4, "worst": 7, "weeks": 12}],
    "symptoms": {"first_step_heel_pain": "yes", "tight_calves": "yes"},
    "balance": {
        "support_in_reach": True,
        "helper_present": True,
        "left": {"eyes_open": [{"seconds": 12.3, "ended_by": "client"}], "eyes_closed": []},
        "right": {"eyes_open": [{"seconds": 45.0, "ended_by": "limit"}], "eyes_closed": []},
    },
    "arch": {
        "left": {"method": "footprint_morph", "arch_index": 0.29},
        "right": {"method": "footprint_picture", "picture": "typical"},
    },
}


class Shell:
    """Runs commands on one data directory."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.data = folder / "data"
        self._capsys = capsys

    def __call__(self, *words: str) -> tuple[int, str, str]:
        code = main(["--data-dir", str(self.data), *words])
        out, err = self._capsys.readouterr()
        return code, out, err

    def visit(self, given: Any, name: str = "out") -> tuple[int, str, str]:
        file = self.folder / "visit.json"
        file.write_text(given if isinstance(given, str) else json.dumps(given), encoding="utf-8")
        return self("visit", "--input", str(file), "--out", str(self.folder / name), "--json")


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Shell]:
    put_empty_store(tmp_path / "data")
    return Shell(tmp_path, capsys)


def stored(data: Path) -> int:
    with real_services(data) as services:
        return len(services.store.recent())


def changed(**parts: Any) -> dict[str, Any]:
    return {**copy.deepcopy(VISIT), **parts}


def test_a_place_that_takes_no_files_is_refused_before_anything_is_stored(shell: Shell) -> None:
    (shell.folder / "taken").write_text("")
    code, out, err = shell.visit(VISIT, "taken")
    assert (code, out) == (1, "")
    assert err.startswith(f"footing: {shell.folder / 'taken'} is no folder")
    assert stored(shell.data) == 0


def test_a_sheet_for_a_folder_that_is_a_file_is_refused_in_one_line(shell: Shell) -> None:
    code = json.loads(shell.visit(VISIT)[1])["visit"]
    (shell.folder / "taken").write_text("")
    out = shell.folder / "taken" / "sheet.pdf"
    done = shell("handout", code, "--out", str(out))
    assert done[:2] == (1, "")
    assert done[2].startswith(f"footing: {out} cannot be written")


def test_a_visit_from_a_file_leaves_record_result_and_sheet(shell: Shell) -> None:
    code, out, err = shell.visit(VISIT)
    assert (code, err) == (0, "")
    result = json.loads(out)
    assert result == json.loads((shell.folder / "out" / "visit.json").read_text("utf-8"))
    assert result["stored"] is True
    assert result["tier"] == "none"
    assert parse_code(result["visit"])
    pdf = (shell.folder / "out" / "handout.pdf").read_bytes()
    assert hashlib.sha256(pdf).hexdigest() == result["handout"]["sha256"]
    assert stored(shell.data) == 1


def test_the_same_file_twice_gives_the_same_but_for_the_code(shell: Shell) -> None:
    first = json.loads(shell.visit(VISIT, "one")[1])
    second = json.loads(shell.visit(VISIT, "two")[1])
    assert first["visit"] != second["visit"]
    for result in (first, second):
        del result["visit"], result["handout"]["sha256"]
    assert first == second


def test_without_consent_to_store_there_is_a_sheet_and_no_record(shell: Shell) -> None:
    result = json.loads(shell.visit(changed(consent={"store": False}))[1])
    assert result["stored"] is False
    assert (shell.folder / "out" / "handout.pdf").exists()
    assert stored(shell.data) == 0


def test_the_sheet_again_is_the_first_print(shell: Shell) -> None:
    result = json.loads(shell.visit(VISIT)[1])
    sheets = []
    for name in ("a.pdf", "b.pdf"):
        code, _, err = shell("handout", result["visit"], "--out", str(shell.folder / name))
        assert (code, err) == (0, "")
        sheets.append((shell.folder / name).read_bytes())
    assert sheets[0] == sheets[1] == (shell.folder / "out" / "handout.pdf").read_bytes()


def test_a_reprint_after_an_update_of_the_content_is_the_original_sheet(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit = json.loads(shell.visit(VISIT)[1])["visit"]
    newer = shell.folder / "assets"
    for part in ("content", "texts"):
        shutil.copytree(loader.ASSETS / part, newer / part)
    words = newer / "texts" / "en" / "sheet.yaml"
    words.write_text(words.read_text("utf-8").replace("Your feet today", "Your feet on this day"), "utf-8")
    monkeypatch.setattr(loader, "ASSETS", newer)
    again, large = shell.folder / "again.pdf", shell.folder / "large.pdf"
    assert shell("handout", visit, "--out", str(again))[0] == 0
    assert again.read_bytes() == (shell.folder / "out" / "handout.pdf").read_bytes()
    assert "Your feet today" in PdfReader(again).pages[0].extract_text()
    # The same visit in a form that was never printed is made now, and says so at its foot.
    assert shell("handout", visit, "--large-print", "--out", str(large))[0] == 0
    text = PdfReader(large).pages[0].extract_text()
    assert "Your feet on this day" in text
    assert re.search(r"Content (\S+), visit (?!\1)\S+", text)


def test_large_print_and_letter_are_sheets_of_their_own(shell: Shell) -> None:
    code = json.loads(shell.visit(VISIT)[1])["visit"]
    other = shell.folder / "large.pdf"
    assert shell("handout", code, "--out", str(other), "--large-print", "--paper", "letter")[0] == 0
    once = other.read_bytes()
    assert once != (shell.folder / "out" / "handout.pdf").read_bytes()
    assert shell("handout", code, "--out", str(other), "--large-print", "--paper", "letter")[0] == 0
    assert other.read_bytes() == once


BAD: dict[str, tuple[Any, list[str]]] = {
    "not JSON": ("{", ["JSON"]),
    "not an object": ([], []),
    "another schema": (changed(schema="footing.visit/2"), ["schema"]),
    "unknown key": (changed(colour="red"), ["colour"]),
    "unknown safety id": (changed(safety={"no_such": "yes"}), ["safety.no_such"]),
    "wrong type": (changed(pain="heel"), ["pain"]),
    "out of range": (changed(pain=[{"site": "heel", "side": "left", "now": 11}]), ["pain"]),
    "no time zone": (changed(started_at="2026-11-22T09:30:00"), ["started_at"]),
    "several faults": (
        changed(language="xx", client={"birth_year": 1700}, symptoms={"tight_calves": "maybe"}),
        ["language", "client.birth_year", "symptoms.tight_calves"],
    ),
    "balance though the gate is shut": (changed(safety={"dizzy_or_faint_today": "yes"}), ["balance"]),
    "trials with no helper for an older person": (
        changed(
            client={"birth_year": 1950},
            balance={**VISIT["balance"], "helper_present": False},
        ),
        ["balance"],
    ),
    "a value that asks a question": (
        changed(
            arch={
                "left": {
                    "method": "ahi",
                    "system": "ahims",
                    "standing_dorsum_mm": 95,
                    "truncated_mm": 190,
                    "foot_length_mm": 260,
                }
            }
        ),
        ["arch.left"],
    ),
    "ten thousand characters": (
        changed(client={"birth_year": 1961, "first_name": "x" * 10_000}),
        ["client.first_name"],
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_refused_whole(shell: Shell, name: str) -> None:
    given, paths = BAD[name]
    code, out, err = shell.visit(given)
    assert code == 1
    assert out == ""
    assert err.startswith("footing: ")
    assert "Traceback" not in err
    for path in paths:
        assert path in err
    assert not (shell.folder / "out").exists()
    assert stored(shell.data) == 0


def test_a_missing_file_is_one_clear_line(shell: Shell) -> None:
    code, _, err = shell("visit", "--input", str(shell.folder / "no.json"), "--out", str(shell.folder))
    assert code == 1
    assert "cannot be read" in err


@pytest.mark.parametrize("code", ["K7M4Q", "000000", "K7M4QX"])
def test_a_sheet_of_no_visit(shell: Shell, code: str) -> None:
    exit_code, _, err = shell("handout", code, "--out", str(shell.folder / "x.pdf"))
    assert exit_code == 1
    assert err.startswith("footing: ")
    assert not (shell.folder / "x.pdf").exists()


@pytest.mark.parametrize("words", [["no-such-command"], ["visit"], ["run", "--window", "big"]])
def test_wrong_usage_is_two(shell: Shell, words: list[str]) -> None:
    assert shell(*words)[0] == 2


def test_content_is_checked(shell: Shell) -> None:
    code, out, err = shell("content", "check")
    assert (code, err) == (0, "")
    assert "no problems" in out


def test_a_wrong_setting_is_named(shell: Shell) -> None:
    (shell.data / "footing.toml").write_text("idle_seconds = 1\n")
    code, out, _ = shell("doctor")
    assert code == 1
    assert "idle_seconds" in out


def test_the_doctor_looks_at_everything(shell: Shell) -> None:
    _, out, _ = shell("doctor", "--json")
    checks = {check["name"]: check for check in json.loads(out)}
    assert {
        "settings",
        "content",
        "store",
        "disk",
        "printer",
        "fonts",
        "sound",
        "speech",
        "clock",
        "screen",
    } <= set(checks)
    assert checks["store"]["ok"]
    assert checks["fonts"]["ok"]
    assert all(check["ok"] or check["to_do"] for check in checks.values())


def test_the_doctor_says_when_the_key_is_gone(shell: Shell) -> None:
    shell.visit(VISIT)
    (shell.data / "store.key").rename(shell.data / "elsewhere")
    code, out, _ = shell("doctor", "--json")
    assert code == 1
    store = next(check for check in json.loads(out) if check["name"] == "store")
    assert not store["ok"]
    assert "key" in store["found"].lower() + store["to_do"].lower()


@pytest.mark.parametrize(
    "text",
    ["\u202eevil\u202c", "<b>&amp;<img src='/etc/passwd'>", "😀👣", "a\u0000b\u0007", "%s{0}{visit}", "ไทย"],
)
def test_hostile_text_breaks_nothing(shell: Shell, text: str) -> None:
    """Either refused with its path or taken, and then the sheet can be made."""
    code, out, err = shell.visit(changed(client={"birth_year": 1961, "first_name": text, "reference": text}))
    if code == 1:
        assert "client.first_name" in err
        assert stored(shell.data) == 0
    else:
        assert json.loads(out)["handout"]["pages"] >= 1
        assert (shell.folder / "out" / "handout.pdf").read_bytes().startswith(b"%PDF")


def test_a_staff_copy_and_a_paper_form(shell: Shell) -> None:
    code = json.loads(shell.visit(VISIT)[1])["visit"]
    numbers, form = shell.folder / "staff.pdf", shell.folder / "form.pdf"
    assert shell("handout", code, "--out", str(numbers), "--staff-copy")[0] == 0
    assert numbers.read_bytes() != (shell.folder / "out" / "handout.pdf").read_bytes()
    for language in ("en", "es", "ar"):
        assert shell("form", "--out", str(form), "--lang", language)[0] == 0
        assert form.read_bytes().startswith(b"%PDF")
