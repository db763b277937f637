"""The staff copy and the blank paper form: everything is on them, inside the page, and always the same bytes."""

import pytest

from kiosk.assess import assess
from kiosk.content.model import Content
from kiosk.handout.paper_form import make_paper_form
from kiosk.handout.staff_copy import make_staff_copy
from kiosk.ports import Paper, Sheet, SheetKey
from tests.kiosk.handout import reading, visits
from tests.kiosk.handout.test_fit import check_page

pytestmark = pytest.mark.few(3)


def staff_copy(words: Content, name: str, paper: Paper = Paper.A4, language: str = "en") -> Sheet:
    visit = visits.ALL[name]
    return make_staff_copy(
        visit, assess(visit, words), words, visits.CLINIC, SheetKey(language, False, paper)
    )


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("name", visits.ALL)
def test_the_staff_copy_is_inside_the_page(words: Content, name: str, paper: Paper) -> None:
    for page in reading.pages(staff_copy(words, name, paper).pdf):
        check_page(page, paper)


def test_the_staff_copy_names_every_finding_with_its_source(words: Content) -> None:
    text = reading.whole(staff_copy(words, "everything").pdf)
    for finding in assess(visits.EVERYTHING, words).findings:
        assert f"{finding.id}: {', '.join(finding.sources)}" in text


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_the_same_bytes_twice(words: Content, language: str) -> None:
    assert staff_copy(words, "typical", language=language) == staff_copy(words, "typical", language=language)
    forms = [make_paper_form(words, visits.CLINIC, language, Paper.A4) for _ in range(2)]
    assert forms[0] == forms[1]


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("language", ["en", "es"])
def test_every_question_is_on_the_form(words: Content, language: str, paper: Paper) -> None:
    pdf = make_paper_form(words, visits.CLINIC, language, paper)
    text = reading.whole(pdf)
    for id in words.safety_ids:
        assert f"safety.{id}" in text
        assert words.text(language, f"safety.{id}.label") in text
    for question in words.symptoms:
        assert f"symptoms.{question.id}" in text
        assert words.text(language, f"symptom.{question.id}.question") in text
    for page in reading.pages(pdf):
        check_page(page, paper)
