"""One question by touch: choices and numbers."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.content import load
from kiosk.content.loader import ASSETS
from kiosk.flow import Step, StepId
from kiosk.inputs import Seen, SymptomAnswered
from kiosk.visit import SymptomId, Visit
from tests.ui import helpers
from tests.ui.helpers import LoadedPage, by_name, content, load_page, settle, tap, type_keys
from tests.ui.screen_cases import at, plain_visit

HEEL = SymptomId("first_step_heel_pain")
MONTHS = SymptomId("insoles_months")


@pytest.fixture
def in_weeks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The content with one number asked in a unit that no screen has ever heard of."""
    for part in ("content", "texts"):
        shutil.copytree(ASSETS / part, tmp_path / part)
    edits = [(tmp_path / "content" / "symptoms.yaml", "unit: months", "unit: weeks")]
    edits += [(file, "  months:", "  weeks:") for file in tmp_path.glob("texts/*/domain.yaml")]
    for file, old, new in edits:
        file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    english = tmp_path / "texts" / "en" / "domain.yaml"
    english.write_text(
        english.read_text(encoding="utf-8").replace('weeks: "months"', 'weeks: "weeks"'), encoding="utf-8"
    )
    monkeypatch.setattr(helpers, "content", lambda: load(tmp_path))


def question(item: SymptomId, visit: Visit | None = None) -> LoadedPage:
    return load_page(StepId.SYMPTOM, at(Step(StepId.SYMPTOM, item), visit or plain_visit()))


def touch(page: LoadedPage, *names: str) -> None:
    for name in names:
        settle(page.window)
        tap(page.window, by_name(page.window, name))


@pytest.mark.parametrize("answer", content().symptom(HEEL).answers)
def test_each_answer(qapp: QGuiApplication, answer: str) -> None:
    page = question(HEEL)
    touch(page, f"answer_{answer}")
    assert page.vm.take() == SymptomAnswered(HEEL, answer)


def test_only_one_answer_holds(qapp: QGuiApplication) -> None:
    page = question(HEEL)
    touch(page, "answer_yes", "answer_no")
    assert page.vm.take() == SymptomAnswered(HEEL, "no")
    assert not by_name(page.window, "answer_yes").property("checked")


def test_coming_back_shows_the_answer(qapp: QGuiApplication) -> None:
    page = question(HEEL, plain_visit().with_symptoms({HEEL: "no"}))
    assert by_name(page.window, "answer_no").property("checked")


def test_why_we_ask_opens_and_closes(qapp: QGuiApplication) -> None:
    page = question(HEEL)
    touch(page, "why")
    assert by_name(page.window, "whyCard").isVisible()
    assert page.vm.step_back()
    settle(page.window)
    assert not page.vm.whyShown
    assert not page.vm.step_back()


def test_a_number_by_keys_of_the_pad(qapp: QGuiApplication) -> None:
    page = question(MONTHS)
    touch(page, "key_1", "key_2")
    assert page.vm.take() == SymptomAnswered(MONTHS, 12)
    touch(page, "key_erase")
    assert page.vm.take() == SymptomAnswered(MONTHS, 1)
    touch(page, "key_erase")
    assert page.vm.take() is None


def test_a_number_by_plus_and_minus(qapp: QGuiApplication) -> None:
    page = question(MONTHS)
    touch(page, "more", "more", "more", "less")
    assert page.vm.take() == SymptomAnswered(MONTHS, 1)
    assert by_name(page.window, "number").property("text") == "1"


def test_zero_is_a_number(qapp: QGuiApplication) -> None:
    page = question(MONTHS)
    touch(page, "key_0")
    assert page.vm.take() == SymptomAnswered(MONTHS, 0)


def test_a_number_out_of_range_is_not_taken(qapp: QGuiApplication) -> None:
    page = question(MONTHS)
    touch(page, "key_9", "key_9", "key_9")
    assert not page.vm.ready
    assert page.vm.take() is None


def test_a_keyboard_types_too(qapp: QGuiApplication) -> None:
    page = question(MONTHS)
    tap(page.window, by_name(page.window, "number"))
    type_keys(page.window, "2x4")
    assert page.vm.take() == SymptomAnswered(MONTHS, 24)


def test_not_knowing_goes_on_without_a_number(qapp: QGuiApplication) -> None:
    page = question(MONTHS)
    touch(page, "key_5", "unknown")
    assert page.vm.take() == Seen()
    assert by_name(page.window, "number").property("text") == ""
    touch(page, "key_5")
    assert page.vm.take() == SymptomAnswered(MONTHS, 5)


def test_coming_back_shows_the_number(qapp: QGuiApplication) -> None:
    page = question(MONTHS, plain_visit().with_symptoms({MONTHS: 18}))
    assert by_name(page.window, "number").property("text") == "18"
    assert page.vm.take() == SymptomAnswered(MONTHS, 18)


def test_the_unit_of_a_number_is_the_one_of_the_content(qapp: QGuiApplication, in_weeks: None) -> None:
    visit = plain_visit().with_symptoms({SymptomId("insoles"): "shop_bought", MONTHS: 6})
    assert by_name(question(MONTHS, visit).window, "unit").property("text") == "weeks, 0 to 240"
    check = load_page(StepId.CHECK, at(Step(StepId.CHECK), visit))
    groups = check.vm.groups
    assert "6 weeks" in [line["value"] for group in groups for line in group["lines"]]


def test_each_unit_of_the_content_is_said(qapp: QGuiApplication) -> None:
    said = {
        item: by_name(question(SymptomId(item)).window, "unit").property("text")
        for item in ("insoles_months", "leg_length_mm")
    }
    assert said == {"insoles_months": "months, 0 to 240", "leg_length_mm": "millimeters, 0 to 60"}
