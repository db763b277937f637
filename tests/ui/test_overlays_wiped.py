"""Nothing that lay over one client's screen lies over the next one's: every overlay goes with a wipe."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.errors import StoreUnavailable
from kiosk.flow import StepId
from tests.conftest import LogWatch
from tests.helpers.walks import answer
from tests.ui import helpers
from tests.ui.running import OVERLAYS, Kiosk, kiosk, rest_for

pytestmark = [pytest.mark.few(3), pytest.mark.sampled(2)]


def open_access(running: Kiosk) -> None:
    running.tap("accessButton")


def open_help(running: Kiosk) -> None:
    running.tap("helpButton")


def open_notice(running: Kiosk) -> None:
    running.app.shell._refused(StoreUnavailable("Your answer could not be saved.", "Please tell our staff."))


def open_gate(running: Kiosk) -> None:
    running.app.shell.staffGate.ask(lambda: pytest.fail("nobody was let in"))


# By the name of what is seen while it is open.
OPENERS: dict[str, Callable[[Kiosk], None]] = {
    "accessOverlay": open_access,
    "helpOverlay": open_help,
    "noticeOverlay": open_notice,
    "staffGateOverlay": open_gate,
}


def nothing_lies_over(running: Kiosk) -> bool:
    names = {*OVERLAYS, *OPENERS}
    return not running.app.shell._covered and not any(running.sees(name) for name in names)


@pytest.mark.parametrize("name", OPENERS)
def test_left_alone_with_an_overlay_the_next_client_meets_the_bare_welcome(tmp_path: Path, name: str) -> None:
    with kiosk(tmp_path) as running:
        running.to(StepId.FIRST_NAME)
        OPENERS[name](running)
        running.rest()
        assert running.sees(name)
        rest_for(running, 181)
        assert running.sees("idleOverlay")
        rest_for(running, 31)
        assert running.step is StepId.WELCOME
        assert nothing_lies_over(running)
        running.next()
        assert running.step is StepId.ACCESS


@pytest.mark.parametrize("name", [name for name in OPENERS if name != "staffGateOverlay"])
def test_left_alone_at_the_welcome_an_overlay_goes_too(tmp_path: Path, name: str) -> None:
    with kiosk(tmp_path) as running:
        OPENERS[name](running)
        running.rest()
        assert running.sees(name)
        rest_for(running, 61)
        assert nothing_lies_over(running)


@pytest.mark.parametrize("name", OPENERS)
def test_i_am_finished_takes_what_lies_below_along(tmp_path: Path, name: str) -> None:
    with kiosk(tmp_path) as running:
        running.to(StepId.FIRST_NAME)
        OPENERS[name](running)
        rest_for(running, 181)
        running.tap("leaveButton")
        assert running.step is StepId.WELCOME
        assert nothing_lies_over(running)


@pytest.mark.parametrize("name", OPENERS)
def test_the_error_page_takes_what_lies_below_along(tmp_path: Path, name: str, log_watch: LogWatch) -> None:
    log_watch.expect("unexpected error: ValueError")
    with kiosk(tmp_path) as running:
        running.to(StepId.FIRST_NAME)
        OPENERS[name](running)
        running.app.shell.fail(ValueError("a test"))
        running.rest()
        running.tap("startAgain")
        assert running.step is StepId.WELCOME
        assert nothing_lies_over(running)


def test_an_open_why_goes_with_its_page(tmp_path: Path) -> None:
    with kiosk(tmp_path) as running:
        shell = running.app.shell
        while running.step is not StepId.RESULTS:
            shell.submit(answer(shell.state.step, shell.state.visit, running.services.content, 4))
            running.rest()
        shell.screen.openWhy(0)
        running.rest()
        assert running.page.property("reading")
        rest_for(running, 1000)
        running.tap("leaveButton")
        assert running.step is StepId.WELCOME
        assert not running.page.property("reading")
        assert helpers.by_name(running.window, "nextButton").isEnabled()
