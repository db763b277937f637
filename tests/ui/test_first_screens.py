"""The screens from welcome to the clinic's number: at every size, theme and text size, and by touch."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.flow import StepId
from kiosk.inputs import (
    BirthYearGiven,
    ConsentGiven,
    FirstNameGiven,
    LanguageChosen,
    ReferenceGiven,
    Seen,
    SexGiven,
)
from kiosk.settings import Settings
from kiosk.visit import Client, Sex, Visit, VisitCode
from tests.ui.helpers import (
    PORTRAIT,
    SIZES,
    by_name,
    by_text,
    check_layout,
    items,
    load_page,
    make_state,
    tap,
    type_keys,
)

pytestmark = pytest.mark.sampled(7)

OPEN = Visit(code=VisitCode(""), started_at=datetime(2026, 3, 2, 9, 30, tzinfo=UTC))
BORN = replace(OPEN, client=Client(birth_year=1954))
STEPS = (
    StepId.WELCOME,
    StepId.ACCESS,
    StepId.PRIVACY,
    StepId.FIRST_NAME,
    StepId.BIRTH_YEAR,
    StepId.SEX,
    StepId.REFERENCE,
)


@pytest.mark.parametrize("size", SIZES, ids=lambda s: f"{s[0]}x{s[1]}")
@pytest.mark.parametrize("step", STEPS)
def test_every_screen_holds_at_every_size(step: StepId, size: tuple[int, int]) -> None:
    for scale, high_contrast in ((1.0, False), (1.5, True), (2.0, False), (2.0, True)):
        page = load_page(
            step, make_state(step, BORN if step is StepId.REFERENCE else OPEN), size, scale, high_contrast
        )
        check_layout(page)
        page.close()


def test_welcome_starts_in_the_chosen_language(qapp: QGuiApplication) -> None:
    page = load_page(StepId.WELCOME)
    assert page.vm.take() == LanguageChosen("en")


def test_welcome_says_how_long_and_that_it_is_no_diagnosis() -> None:
    page = load_page(StepId.WELCOME)
    words = _words(page)
    assert "About 10 minutes" in words
    assert "Not a diagnosis: a place to start" in words


def test_access_is_answered_by_being_seen() -> None:
    assert load_page(StepId.ACCESS).vm.take() == Seen()


@pytest.mark.parametrize(("touched", "stored"), [("store", True), ("without", False)])
def test_privacy_asks_before_anything_is_kept(touched: str, stored: bool) -> None:
    page = load_page(StepId.PRIVACY, make_state(StepId.PRIVACY, OPEN))
    assert not page.vm.ready
    assert not page.page.property("nextEnabled")
    tap(page.window, by_name(page.window, touched))
    assert page.vm.take() == ConsentGiven(store=stored)


def test_no_thank_you_is_no_input() -> None:
    page = load_page(StepId.PRIVACY, make_state(StepId.PRIVACY, OPEN))
    tap(page.window, by_name(page.window, "decline"))
    assert page.vm.ready
    assert page.vm.take() is None


def test_consent_that_was_given_is_shown_and_may_be_taken_back() -> None:
    given = replace(OPEN, code=VisitCode("K7M4XR"), store=True)
    page = load_page(StepId.PRIVACY, make_state(StepId.PRIVACY, given))
    assert page.vm.take() == ConsentGiven(store=True)
    tap(page.window, by_name(page.window, "without"))
    assert page.vm.take() == ConsentGiven(store=False)


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, ""),
        (90, " We plan to delete them after 90 days."),
        (365, " We plan to delete them after one year."),
        (3650, " We plan to delete them after 10 years."),
    ],
)
def test_consent_says_who_sees_the_answers_and_how_long_they_are_kept(days: int, said: str) -> None:
    settings = Settings(clinic_name="Footing Clinic", keep_visits_days=days)
    page = load_page(StepId.PRIVACY, make_state(StepId.PRIVACY, OPEN), settings=settings)
    words = _words(page)
    (detail,) = [text for text in words if text.startswith("Our staff can see them.")]
    assert detail.endswith(f"you can ask us to delete them.{said}")
    assert "The clinic may copy them for its own records." in detail
    assert not [text for text in words if "Everything stays" in text]


def test_a_name_is_typed_on_our_keyboard() -> None:
    page = load_page(StepId.FIRST_NAME, make_state(StepId.FIRST_NAME, OPEN))
    assert page.page.property("nextText") == "Leave it out"
    for key in ("key_a", "key_n", "key_n", "key_a", "key_x", "key_erase"):
        tap(page.window, by_name(page.window, key))
    assert page.page.property("nextText") == "Next"
    assert page.vm.take() == FirstNameGiven("Anna")


def test_a_name_is_typed_on_a_hardware_keyboard() -> None:
    page = load_page(StepId.FIRST_NAME, make_state(StepId.FIRST_NAME, OPEN))
    type_keys(page.window, "Bo")
    assert page.vm.take() == FirstNameGiven("Bo")


def test_no_name_is_an_answer() -> None:
    assert load_page(StepId.FIRST_NAME, make_state(StepId.FIRST_NAME, OPEN)).vm.take() == FirstNameGiven(None)


def test_a_name_is_forgotten_when_the_screen_goes() -> None:
    named = replace(OPEN, client=Client(first_name="Anna"))
    page = load_page(StepId.FIRST_NAME, make_state(StepId.FIRST_NAME, named))
    assert by_name(page.window, "firstName").property("text") == "Anna"
    page.vm.leave()
    assert page.vm.property("text") == ""


def test_the_birth_year_by_pad() -> None:
    page = load_page(StepId.BIRTH_YEAR, make_state(StepId.BIRTH_YEAR, OPEN))
    for digit in "195":
        tap(page.window, by_name(page.window, f"key_{digit}"))
    assert not page.vm.ready
    tap(page.window, by_name(page.window, "key_4"))
    assert page.vm.take() == BirthYearGiven(1954)


def test_no_birth_year_is_an_answer_and_its_button_says_so() -> None:
    page = load_page(StepId.BIRTH_YEAR, make_state(StepId.BIRTH_YEAR, OPEN))
    button = by_name(page.window, "nextButton")
    assert page.vm.take() == BirthYearGiven(None)
    assert button.property("text") == "Leave it out"
    tap(page.window, by_name(page.window, "key_1"))
    assert not page.vm.ready
    assert button.property("text") == "Next"
    check_layout(page)


def test_without_a_birth_year_no_code_is_asked_for() -> None:
    page = load_page(StepId.REFERENCE, make_state(StepId.REFERENCE, OPEN))
    shown = [item.objectName() for item in items(page.window.contentItem()) if item.isVisible()]
    assert "reference" in shown
    assert "earlierCode" not in shown
    assert "Type it or scan it. You can leave it out." in _words(page)
    assert page.vm.take() == ReferenceGiven(None, None)
    check_layout(page)


@pytest.mark.parametrize("year", ["1905", "2022", "0000", "9999"])
def test_a_year_outside_says_so_and_cannot_go_on(year: str) -> None:
    page = load_page(StepId.BIRTH_YEAR, make_state(StepId.BIRTH_YEAR, OPEN))
    type_keys(page.window, year)
    assert not page.vm.ready
    assert page.vm.take() is None
    assert "Please enter a year from 1906 to 2021." in _words(page)
    check_layout(page)


def test_letters_are_no_year() -> None:
    page = load_page(StepId.BIRTH_YEAR, make_state(StepId.BIRTH_YEAR, OPEN))
    type_keys(page.window, "19ab54")
    assert page.vm.take() == BirthYearGiven(1954)


@pytest.mark.parametrize("sex", Sex)
def test_every_sex_can_be_touched(sex: Sex) -> None:
    page = load_page(StepId.SEX, make_state(StepId.SEX, OPEN))
    assert not page.vm.ready
    tap(page.window, by_name(page.window, f"sex_{sex}"))
    assert by_name(page.window, f"sex_{sex}").property("checked")
    assert page.vm.take() == SexGiven(sex)


def test_a_scanned_number_ends_with_enter_and_goes_on() -> None:
    page = load_page(StepId.REFERENCE, make_state(StepId.REFERENCE, BORN))
    gone: list[bool] = []
    page.page.goNext.connect(lambda: gone.append(True))  # type: ignore[attr-defined]
    type_keys(page.window, "MRN-20417", enter=True)
    assert gone == [True]
    assert page.vm.take() == ReferenceGiven("MRN-20417")


def test_an_earlier_code_in_small_letters() -> None:
    page = load_page(StepId.REFERENCE, make_state(StepId.REFERENCE, BORN))
    tap(page.window, by_name(page.window, "earlierCode"))
    type_keys(page.window, "k7m")
    assert not page.vm.ready
    type_keys(page.window, "4xr")
    assert page.vm.take() == ReferenceGiven(None, VisitCode("K7M4XR"))


def test_a_code_with_look_alikes_is_told() -> None:
    page = load_page(StepId.REFERENCE, make_state(StepId.REFERENCE, BORN))
    tap(page.window, by_name(page.window, "earlierCode"))
    type_keys(page.window, "O0I1LB")
    assert not page.vm.ready
    assert any("does not look like" in line for line in _words(page))
    check_layout(page)


def test_the_keyboard_types_into_the_field_that_was_touched() -> None:
    page = load_page(StepId.REFERENCE, make_state(StepId.REFERENCE, BORN), PORTRAIT)
    tap(page.window, by_name(page.window, "earlierCode"))
    tap(page.window, by_name(page.window, "key_k"))
    tap(page.window, by_name(page.window, "reference"))
    tap(page.window, by_name(page.window, "key_7"))
    assert by_name(page.window, "earlierCode").property("text") == "K"
    assert by_name(page.window, "reference").property("text") == "7"


def test_start_is_where_next_will_be() -> None:
    start = by_text(load_page(StepId.WELCOME).window, "Start")
    following = by_name(load_page(StepId.ACCESS).window, "nextButton")
    assert start.y() == following.y()
    assert start.height() == following.height()


def _words(page: object) -> list[str]:
    from tests.ui.layout import shown

    root = page.window.contentItem()  # type: ignore[attr-defined]
    return [str(item.property("text")) for item in shown(root) if item.inherits("QQuickText")]
