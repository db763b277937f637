"""The running kiosk by touch: resuming an interrupted visit, and the calm page for trouble."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.errors import StoreUnavailable
from kiosk.flow import StepId
from tests.conftest import LogWatch
from tests.ui import helpers
from tests.ui.running import Kiosk, check, kiosk, rest_for, words

pytestmark = pytest.mark.few(3)

# --- coming back --------------------------------------------------------------------------------------------


def leave_a_visit(running: Kiosk) -> str:
    running.to(StepId.SEX)
    code = str(running.app.shell.state.visit.code)
    rest_for(running, 61)
    running.tap("leaveButton")
    return code


def test_an_interrupted_visit_goes_on_where_it_was(tmp_path: Path) -> None:
    with kiosk(tmp_path) as running:
        code = leave_a_visit(running)
        running.tap("resumeButton")
        helpers.type_keys(running.window, code.lower())
        check(running)
        running.next()
        helpers.type_keys(running.window, "1950")
        check(running)
        running.next()
        assert running.step is StepId.SEX
        assert str(running.app.shell.state.visit.code) == code


def test_a_wrong_year_is_told_without_saying_which_is_wrong(tmp_path: Path) -> None:
    with kiosk(tmp_path) as running:
        code = leave_a_visit(running)
        running.tap("resumeButton")
        helpers.type_keys(running.window, code)
        running.next()
        helpers.type_keys(running.window, "1951")
        running.next()
        assert any("with this code and birth year" in line for line in words(running))
        assert running.step is StepId.WELCOME
        check(running)


def test_back_from_resuming_leads_to_the_welcome(tmp_path: Path) -> None:
    with kiosk(tmp_path) as running:
        running.tap("resumeButton")
        assert running.sees("visitCode")
        helpers.type_keys(running.window, "K7M4XR")
        running.next()
        running.tap("backButton")
        assert helpers.by_name(running.window, "visitCode").property("text").upper() == "K7M4XR"
        running.tap("backButton")
        assert running.sees("resumeButton")


# --- trouble ------------------------------------------------------------------------------------------------


def raising(error: Exception) -> Callable[..., None]:
    def fail(*arguments: object) -> None:
        raise error

    return fail


def test_a_store_that_refuses_is_told_and_the_answer_can_be_given_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with kiosk(tmp_path) as running:
        running.to(StepId.SEX)
        running.tap("sex_male")
        full = StoreUnavailable("Your answer could not be saved.", "Please tell our staff.")
        with monkeypatch.context() as broken:
            broken.setattr(type(running.services.store), "save", raising(full))
            running.next()
        assert running.step is StepId.SEX
        assert "Your answer could not be saved." in words(running)
        running.tap("noticeClose")
        running.next()
        assert running.step is StepId.REFERENCE


def test_an_unexpected_error_ends_calmly_and_keeps_what_there_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, log_watch: LogWatch, caplog: pytest.LogCaptureFixture
) -> None:
    log_watch.expect("unexpected error: ZeroDivisionError")
    with kiosk(tmp_path) as running:
        running.to(StepId.SEX)
        code = running.app.shell.state.visit.code
        running.tap("sex_male")
        with monkeypatch.context() as broken:
            broken.setattr("kiosk.session.apply", raising(ZeroDivisionError("Xanthippe")))
            running.next()
        assert running.sees("errorPage")
        assert any("our staff know" in line for line in words(running))
        assert "Xanthippe" not in caplog.text
        stored = running.services.store.load(code)
        assert stored is not None
        assert stored.client.birth_year == 1950
        assert [row.flag_open for row in running.services.store.recent()] == [True]
        running.tap("startAgain")
        assert running.step is StepId.WELCOME
        assert not running.sees("errorPage")


def test_an_error_in_a_slot_that_qml_called_reaches_the_page(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    log_watch: LogWatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    log_watch.expect("unexpected error: ValueError")
    log_watch.expect("QML: ")
    with kiosk(tmp_path) as running:
        running.to(StepId.SEX)
        monkeypatch.setattr("ui.viewmodels.sex.Sex", raising(ValueError("Xanthippe")))
        running.tap("sex_male")
        running.rest()
        assert running.sees("errorPage")
    told = [line.getMessage() for line in caplog.records if line.getMessage().startswith("QML: ")]
    assert [re.sub(r"\d+", "N", line) for line in told] == ["QML: Error at SexScreen.qml:N"]
    assert "Xanthippe" not in caplog.text


def test_a_screen_that_does_not_load_leads_to_the_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, log_watch: LogWatch
) -> None:
    log_watch.expect("does not load")
    log_watch.expect("unexpected error: RuntimeError")
    from ui.navigator import SCREENS, Screen
    from ui.viewmodels.sex import SexViewModel

    monkeypatch.setitem(SCREENS, StepId.SEX, Screen("NoSuchScreen", SexViewModel))
    with kiosk(tmp_path) as running:
        running.to(StepId.BIRTH_YEAR)
        helpers.type_keys(running.window, "1950")
        running.next()
        assert running.sees("errorPage")
        running.tap("startAgain")
        assert running.step is StepId.WELCOME


def test_in_debug_it_raises(tmp_path: Path, log_watch: LogWatch) -> None:
    log_watch.expect("unexpected error: ValueError")
    with kiosk(tmp_path, debug=True) as running, pytest.raises(ValueError, match="now"):
        running.app.shell.fail(ValueError("now"))
