"""Safety, pain, symptoms, check, results, sheet and goodbye hold at every size, contrast and text size."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk.flow import Step, StepId
from kiosk.session import SessionState
from tests.ui.helpers import SIZES, LoadedPage, check_layout, content, load_page
from tests.ui.screen_cases import at, finished, plain_visit, rich_visit, sheet_services, unsafe_visit
from ui.viewmodels.page_renderer import PageRenderer

pytestmark = pytest.mark.sampled(9)


def nothing(page: LoadedPage) -> None:
    """The screen as it opens."""


@dataclass(frozen=True)
class Case:
    step: StepId
    state: Callable[[], SessionState]
    act: Callable[[LoadedPage], None] = nothing


def next_pages(count: int) -> Callable[[LoadedPage], None]:
    def act(page: LoadedPage) -> None:
        for _ in range(count):
            page.vm.take()

    return act


CASES = {
    "safety": Case(
        StepId.SAFETY, lambda: at(Step(StepId.SAFETY, content().safety_groups[0].id), plain_visit())
    ),
    "staff": Case(
        StepId.STAFF_NEEDED, lambda: finished(StepId.STAFF_NEEDED, unsafe_visit("saddle_numbness"))
    ),
    "pain": Case(StepId.PAIN, lambda: at(Step(StepId.PAIN), rich_visit())),
    "pain list": Case(
        StepId.PAIN, lambda: at(Step(StepId.PAIN), rich_visit()), lambda page: page.vm.showList()
    ),
    "rating": Case(StepId.PAIN_RATING, lambda: at(Step(StepId.PAIN_RATING, "heel.left"), rich_visit())),
    "question": Case(StepId.SYMPTOM, lambda: at(Step(StepId.SYMPTOM, "first_step_heel_pain"), rich_visit())),
    "number": Case(StepId.SYMPTOM, lambda: at(Step(StepId.SYMPTOM, "insoles_months"), rich_visit())),
    "check": Case(StepId.CHECK, lambda: at(Step(StepId.CHECK), rich_visit())),
    "results": Case(StepId.RESULTS, lambda: finished(StepId.RESULTS, rich_visit())),
    "findings": Case(StepId.RESULTS, lambda: finished(StepId.RESULTS, rich_visit()), next_pages(3)),
    "sheet": Case(StepId.SHEET, lambda: finished(StepId.SHEET, rich_visit())),
    "goodbye": Case(StepId.GOODBYE, lambda: finished(StepId.GOODBYE, rich_visit(), printed=True)),
}
LOOKS = [(1.0, False), (1.5, True), (2.0, False)]


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look[0]:g}{'-contrast' if look[1] else ''}")
@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
@pytest.mark.parametrize("name", CASES)
def test_fits(qapp: QGuiApplication, name: str, size: tuple[int, int], look: tuple[float, bool]) -> None:
    case = CASES[name]
    page = load_page(case.step, case.state(), size, look[0], look[1], sheets=sheet_services())
    case.act(page)
    check_layout(page)
    assert all(child.parent() is not None for child in page.vm.findChildren(QObject))


@pytest.mark.parametrize("item", [question.id for question in content().symptoms])
def test_every_question_shows(qapp: QGuiApplication, item: str) -> None:
    page = load_page(StepId.SYMPTOM, at(Step(StepId.SYMPTOM, item), plain_visit()))
    check_layout(page)
    assert not page.vm.ready
    assert page.vm.take() is None


@pytest.mark.parametrize("group", [group.id for group in content().safety_groups])
def test_every_group_shows(qapp: QGuiApplication, group: str) -> None:
    page = load_page(StepId.SAFETY, at(Step(StepId.SAFETY, group), plain_visit()), (1280, 800), 1.5)
    check_layout(page)
    assert not page.vm.ready


@pytest.mark.parametrize("language", ["en", "es", "ar"])
@pytest.mark.parametrize("size", [(1920, 1080), (1280, 800)], ids=lambda size: "x".join(map(str, size)))
@pytest.mark.parametrize("group", [group.id for group in content().safety_groups])
def test_a_safety_question_stands_above_all_of_its_answers(
    qapp: QGuiApplication, group: str, size: tuple[int, int], language: str
) -> None:
    """Who chooses the last answer still sees what was asked."""
    page = load_page(StepId.SAFETY, at(Step(StepId.SAFETY, group), plain_visit()), size, language=language)
    assert not page.page.property("overflows")


def test_a_renderer_is_owned(qapp: QGuiApplication) -> None:
    page = load_page(StepId.SHEET, finished(StepId.SHEET, rich_visit()), sheets=sheet_services())
    assert page.vm.findChild(PageRenderer) is not None
