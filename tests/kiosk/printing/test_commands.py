"""`footing print`, `footing jobs` and the printer's part of `footing doctor`, as a person types them."""

import json
import os
import pwd
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.bootstrap import compose, look_at_printer
from kiosk.cli import main
from kiosk.entry import enter
from kiosk.ports import JobState, Paper
from kiosk.printing.checkup import wrong_paper
from kiosk.printing.ipp import IppPrinter
from kiosk.security.roles import Act
from kiosk.visit import Visit, VisitCode
from tests.helpers.desk import HandClock, real_services
from tests.helpers.print_shop import Device, until

pytestmark = pytest.mark.few(3)

Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def command(
    data_dir: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, ipp_printer: Device
) -> Command:
    monkeypatch.setenv("FOOTING_PRINTER_URI", ipp_printer.uri)

    def run(*words: str) -> tuple[int, str, str]:
        code = main(["--data-dir", str(data_dir), *words])
        out, err = capsys.readouterr()
        return code, out, err

    return run


@pytest.fixture
def code(data_dir: Path) -> VisitCode:
    """A finished visit."""
    with real_services(data_dir, HandClock()) as services:
        visit = Visit(VisitCode(""), datetime(2026, 11, 22, 9, 30, tzinfo=UTC), store=True)
        return enter(services.desk(), visit).visit.code


def test_print_says_when_it_is_on_paper_and_prints_once(
    command: Command, code: VisitCode, ipp_printer: Device
) -> None:
    assert command("print", code) == (0, "Job 1: printed\n", "")
    again, out, err = command("print", code)
    assert (again, out) == (1, "")
    assert "printed before" in err
    assert "--again" in err
    assert command("print", code, "--again", "--copies", "2") == (0, "Job 2: printed\n", "")
    assert [title[:6] for title in ipp_printer.printed] == [code, code]
    _, out, _ = command("jobs")
    assert [line.split()[0] for line in out.splitlines()] == ["2", "1"]
    assert "x2" in out.splitlines()[0]
    rows = json.loads(command("jobs", "--json")[1])
    assert [(row["visit"], row["state"], row["asked_by"]) for row in rows] == [(code, "printed", "staff")] * 2


def test_the_log_names_who_asked_on_the_command_line(
    command: Command, code: VisitCode, data_dir: Path
) -> None:
    me = pwd.getpwuid(os.getuid()).pw_name
    assert command("print", code, "--wait", "0", "--printer", "ipp://127.0.0.1:9/ipp/print")[0] == 1
    assert command("jobs", "cancel", "1")[0] == 0
    assert command("jobs", "retry", "1", "--wait", "0")[0] == 1
    assert command("jobs", "cancel", "1")[0] == 0
    assert command("doctor", "--print-test-page")[0] == 0
    with real_services(data_dir, HandClock()) as services:
        lines = [line for line in services.office.audit.lines(None, 20, None) if line.actor == me]
    asked = [(line.action, line.subject) for line in reversed(lines)]
    acts = [Act.PRINT_SHEET, Act.CANCEL_JOB, Act.RETRY_JOB, Act.CANCEL_JOB]
    assert asked[:4] == [(act, code) for act in acts]
    assert (Act.PRINT_TEST_PAGE, None) in asked


def test_other_sheets_of_the_visit(command: Command, code: VisitCode, ipp_printer: Device) -> None:
    for options in (["--large-print", "--lang", "es"], ["--staff-copy"]):
        assert command("print", code, *options)[0] == 0
    kinds = [(r["kind"], r["language"], r["large_print"]) for r in json.loads(command("jobs", "--json")[1])]
    assert kinds == [("staff_copy", "en", False), ("sheet", "es", True)]


def test_too_many_copies_and_unknown_codes_are_refused(command: Command, code: VisitCode) -> None:
    assert "1 to 3" in command("print", code, "--copies", "9")[2]
    assert "There is no visit" in command("print", "K7M4QX")[2]
    assert "no print job 99" in command("jobs", "retry", "99")[2]
    assert command("jobs") == (0, "No print jobs.\n", "")


def test_no_printer_is_said(command: Command, code: VisitCode, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOOTING_PRINTER_URI", "")
    exit_code, _, err = command("print", code)
    assert exit_code == 1
    assert "No printer is set up." in err


def test_a_job_that_waits_is_left_and_taken_up_later(
    command: Command, code: VisitCode, ipp_printer: Device
) -> None:
    ipp_printer.run_out_of_paper()
    exit_code, _, err = command("print", code, "--wait", "1")
    assert exit_code == 1
    assert "waits: Out of paper." in err
    assert "Job 1 is not done." in err
    assert json.loads(command("jobs", "--json")[1])[0]["reason"] == "media_empty"
    ipp_printer.help()
    assert command("jobs", "retry", "1") == (0, "Job 1: printed\n", "")
    assert len(ipp_printer.printed) == 1


def test_a_waiting_job_is_cancelled(command: Command, code: VisitCode, ipp_printer: Device) -> None:
    ipp_printer.switch_off()
    assert command("print", code, "--wait", "1")[0] == 1
    assert command("jobs", "cancel", "1") == (0, "Job 1: cancelled\n", "")
    ipp_printer.start()
    assert command("jobs", "retry", "1") == (0, "Job 1: printed\n", "")


def test_while_the_kiosk_runs_the_kiosk_prints(
    command: Command, code: VisitCode, data_dir: Path, ipp_printer: Device
) -> None:
    with compose(data_dir) as kiosk:
        assert kiosk.printing is not None
        kiosk.printing.start()
        assert command("print", code) == (0, "Job 1: printed\n", "")
        until(lambda: kiosk.printing.jobs()[0].state is JobState.PRINTED, "the kiosk to see it")
    assert len(ipp_printer.printed) == 1


def test_the_doctor_prints_a_test_page(command: Command, ipp_printer: Device) -> None:
    assert command("doctor", "--print-test-page") == (0, "Job 1: printed\n", "")
    assert ipp_printer.printed[0].startswith("TEST-")


def test_the_doctor_looks_at_printer_and_paper(
    command: Command, ipp_printer: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    def found() -> dict[str, str]:
        checks = json.loads(command("doctor", "--json")[1])
        return next(check for check in checks if check["name"] == "printer")

    assert found()["ok"]
    assert "A4" in found()["found"]
    monkeypatch.setenv("FOOTING_PAPER", "letter")
    assert "Letter" in found()["found"]
    assert "A4" in found()["found"]
    ipp_printer.switch_off()
    assert found()["found"] == "The printer does not answer."


def test_the_doctor_says_when_cups_is_not_needed(queue: str, ipp_printer: Device) -> None:
    status, direct = look_at_printer(queue)
    assert status.ready
    assert direct == ipp_printer.uri
    assert look_at_printer(ipp_printer.uri)[1] is None


def test_paper_is_held_against_what_the_printer_has(ipp_printer: Device) -> None:
    status = IppPrinter(ipp_printer.uri).printer_state()
    assert wrong_paper(status, Paper.A4) is None
    wrong = wrong_paper(status, Paper.LETTER)
    assert wrong is not None
    assert wrong[0] == "the settings say Letter, it has A4 paper"
