"""Every screen holds in every language: nothing cut off, overlapping or too small, at one size and text size each.

English is held at all of them by the tests of the screens themselves.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.flow import Step, StepId
from kiosk.ports import JobState, JobStatus
from kiosk.printing.trouble import Trouble
from kiosk.session import SessionState
from kiosk.visit import Balance, BodySide, Client, Pain, PainSite, SafetyId, Visit, YesNo
from tests.conftest import LogWatch
from tests.ui.helpers import LANDSCAPE, PORTRAIT, SMALL, LoadedPage, check_layout, content, load_page
from tests.ui.running import check, kiosk, rest_for
from tests.ui.screen_cases import at, finished, plain_visit, rich_visit, sheet_services, unsafe_visit
from tests.ui.test_translations import CODES

pytestmark = pytest.mark.sampled(9)


class Clock:
    """Time that the screen is told, in milliseconds."""

    now = 1_000_000.0

    def __call__(self) -> float:
        return self.now

    def pass_(self, page: LoadedPage, ms: float) -> None:
        self.now += ms
        page.vm.poll()


Act = Callable[[LoadedPage, Clock], None]


def as_it_opens(page: LoadedPage, clock: Clock) -> None:
    """Nothing is touched."""


def call(name: str, *given: object) -> Act:
    def act(page: LoadedPage, clock: Clock) -> None:
        getattr(page.vm, name)(*given)

    return act


def in_turn(*acts: Act) -> Act:
    def act(page: LoadedPage, clock: Clock) -> None:
        for one in acts:
            one(page, clock)

    return act


def after(ms: float) -> Act:
    def act(page: LoadedPage, clock: Clock) -> None:
        clock.pass_(page, ms)

    return act


@dataclass(frozen=True)
class Case:
    step: StepId
    state: Callable[[], SessionState]
    act: Act = as_it_opens


def here(step: StepId, item: str = "", visit: Visit | None = None) -> Callable[[], SessionState]:
    return lambda: at(Step(step, item), visit or rich_visit())


def older(**given: object) -> Visit:
    """Of 75, and with these answers about the balance test."""
    return replace(plain_visit(), client=Client(birth_year=1951), **given)


def group(number: int) -> Callable[[], SessionState]:
    return lambda: at(Step(StepId.SAFETY, content().safety_groups[number].id), plain_visit())


GO = in_turn(call("take"), after(3_000))
LEG = here(StepId.BALANCE_LEG, "left", replace(rich_visit(), balance=Balance(True, True)))
RESULTS = lambda: finished(StepId.RESULTS, rich_visit())  # noqa: E731
SHEET = lambda: finished(StepId.SHEET, rich_visit())  # noqa: E731

CASES = {
    "welcome": Case(StepId.WELCOME, here(StepId.WELCOME)),
    "access": Case(StepId.ACCESS, here(StepId.ACCESS)),
    "privacy": Case(StepId.PRIVACY, here(StepId.PRIVACY)),
    "name": Case(StepId.FIRST_NAME, here(StepId.FIRST_NAME)),
    "year": Case(StepId.BIRTH_YEAR, here(StepId.BIRTH_YEAR)),
    "sex": Case(StepId.SEX, here(StepId.SEX)),
    "reference": Case(StepId.REFERENCE, here(StepId.REFERENCE)),
    **{f"safety {k}": Case(StepId.SAFETY, group(k)) for k in range(len(content().safety_groups))},
    "staff now": Case(
        StepId.STAFF_NEEDED, lambda: finished(StepId.STAFF_NEEDED, unsafe_visit("saddle_numbness"))
    ),
    "staff today": Case(
        StepId.STAFF_NEEDED, lambda: finished(StepId.STAFF_NEEDED, unsafe_visit("diabetic_foot_change"))
    ),
    "pain": Case(StepId.PAIN, here(StepId.PAIN)),
    "pain list": Case(StepId.PAIN, here(StepId.PAIN), call("showList")),
    "rating": Case(StepId.PAIN_RATING, here(StepId.PAIN_RATING, "heel.left")),
    **{
        f"question {q.id}": Case(StepId.SYMPTOM, here(StepId.SYMPTOM, q.id, plain_visit()))
        for q in content().symptoms
    },
    "why we ask": Case(
        StepId.SYMPTOM, here(StepId.SYMPTOM, "leg_length_mm", plain_visit()), call("showWhy", True)
    ),
    "balance check": Case(StepId.BALANCE_CHECK, here(StepId.BALANCE_CHECK, visit=older())),
    "balance out": Case(
        StepId.BALANCE_SKIPPED, here(StepId.BALANCE_SKIPPED, visit=older(balance=Balance(True, False)))
    ),
    "balance out: safety": Case(
        StepId.BALANCE_SKIPPED,
        here(
            StepId.BALANCE_SKIPPED,
            visit=older(safety={SafetyId("fall_with_injury_or_two_falls"): YesNo.YES}),
        ),
    ),
    "how to stand": Case(StepId.BALANCE_LEG, LEG),
    "countdown": Case(StepId.BALANCE_LEG, LEG, call("take")),
    "go": Case(StepId.BALANCE_LEG, LEG, GO),
    "left print": Case(StepId.ARCH, here(StepId.ARCH, "left", plain_visit())),
    "right print": Case(StepId.ARCH, here(StepId.ARCH, "right", plain_visit())),
    "check": Case(StepId.CHECK, here(StepId.CHECK)),
    **{f"results {k}": Case(StepId.RESULTS, RESULTS, in_turn(*[call("take")] * k)) for k in range(4)},
    "why this": Case(StepId.RESULTS, RESULTS, call("openWhy", 0)),
    "sheet": Case(StepId.SHEET, SHEET),
    "paper stuck": Case(StepId.SHEET, SHEET, call("_tell", JobStatus(JobState.FAILED, Trouble.MEDIA_JAM))),
    "goodbye": Case(StepId.GOODBYE, lambda: finished(StepId.GOODBYE, rich_visit(), printed=True)),
    "balance check: strong pain": Case(
        StepId.BALANCE_CHECK,
        here(
            StepId.BALANCE_CHECK,
            visit=older(balance=Balance(True, True), pain=(Pain(PainSite.HEEL, BodySide.LEFT, 8, 9),)),
        ),
    ),
}
LOOKS = ((PORTRAIT, 1.0), (LANDSCAPE, 1.5), (SMALL, 2.0), (PORTRAIT, 2.0), (SMALL, 1.0))


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("code", CODES)
def test_fits(qapp: QGuiApplication, code: str, name: str) -> None:
    # Each screen at one look; the looks are dealt out over screens and languages.
    size, scale = LOOKS[(list(CASES).index(name) + CODES.index(code)) % len(LOOKS)]
    case, clock = CASES[name], Clock()
    page = load_page(
        case.step, case.state(), size, scale, sheets=sheet_services(), now_ms=clock, language=code
    )
    case.act(page, clock)
    check_layout(page)


@pytest.mark.parametrize("code", CODES)
def test_what_lies_on_top_fits(code: str, tmp_path: Path, log_watch: LogWatch) -> None:
    log_watch.expect("unexpected error: ValueError")
    before = QLocale()
    size = (PORTRAIT, SMALL)[CODES.index(code) % 2]
    try:
        with kiosk(tmp_path, size) as running:
            running.tap(f"language_{code}")
            for scale in ("scale_100", "scale_200"):
                running.tap("accessButton")
                running.tap(scale)
                check(running)
                running.tap("accessClose")
                running.tap("helpButton")
                check(running)
                running.tap("helpClose")
                if running.step is StepId.WELCOME:
                    running.to(StepId.SEX)
                rest_for(running, 61)
                assert running.sees("stayButton")
                check(running)
                running.tap("stayButton")
            running.app.shell.fail(ValueError("a test"))
            running.rest()  # what it says of the answers waits for the store
            check(running)
    finally:
        QLocale.setDefault(before)
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
