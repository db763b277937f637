"""Safety statements by touch, and the page that calls for staff."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.flow import Step, StepId
from kiosk.inputs import SafetyAnswered, Seen
from kiosk.visit import Visit, YesNo
from tests.ui.helpers import LoadedPage, by_name, content, load_page, settle, tap
from tests.ui.screen_cases import at, finished, plain_visit, rich_visit, unsafe_visit

GROUP = content().safety_groups[0]
IDS = [question.id for question in GROUP.questions]


def safety(visit: Visit | None = None) -> LoadedPage:
    return load_page(StepId.SAFETY, at(Step(StepId.SAFETY, GROUP.id), visit or plain_visit()))


def touch(page: LoadedPage, *names: str) -> None:
    for name in names:
        settle(page.window)
        tap(page.window, by_name(page.window, name))


def answers(page: LoadedPage) -> dict[str, YesNo]:
    given = page.vm.take()
    assert isinstance(given, SafetyAnswered)
    return dict(given.answers)


def test_nothing_is_preset(qapp: QGuiApplication) -> None:
    page = safety()
    assert page.vm.take() is None


def test_touched_statements_are_yes_and_the_others_no(qapp: QGuiApplication) -> None:
    page = safety()
    touch(page, f"statement_{IDS[1]}", f"statement_{IDS[3]}")
    assert answers(page) == {id_: YesNo.YES if id_ in (IDS[1], IDS[3]) else YesNo.NO for id_ in IDS}


def test_a_second_touch_takes_it_back(qapp: QGuiApplication) -> None:
    page = safety()
    touch(page, f"statement_{IDS[0]}", f"statement_{IDS[0]}")
    assert page.vm.take() is None


def test_none_of_these_answers_all(qapp: QGuiApplication) -> None:
    page = safety()
    touch(page, f"statement_{IDS[0]}", "none")
    assert answers(page) == dict.fromkeys(IDS, YesNo.NO)
    assert not by_name(page.window, f"statement_{IDS[0]}").property("checked")


def test_rather_not_say_answers_all(qapp: QGuiApplication) -> None:
    page = safety()
    touch(page, "none", "undisclosed")
    assert answers(page) == dict.fromkeys(IDS, YesNo.UNDISCLOSED)
    assert not by_name(page.window, "none").property("checked")


def test_a_statement_takes_back_none(qapp: QGuiApplication) -> None:
    page = safety()
    touch(page, "none", f"statement_{IDS[2]}")
    assert answers(page)[IDS[2]] is YesNo.YES
    assert not by_name(page.window, "none").property("checked")


@pytest.mark.parametrize("answer", [YesNo.NO, YesNo.UNDISCLOSED])
def test_coming_back_shows_what_was_answered(qapp: QGuiApplication, answer: YesNo) -> None:
    page = safety(plain_visit().with_safety(dict.fromkeys(IDS, answer)))
    name = "none" if answer is YesNo.NO else "undisclosed"
    assert by_name(page.window, name).property("checked")
    assert answers(page) == dict.fromkeys(IDS, answer)


def test_coming_back_shows_the_statements(qapp: QGuiApplication) -> None:
    page = safety(unsafe_visit(IDS[4]))
    assert by_name(page.window, f"statement_{IDS[4]}").property("checked")


# --- the staff page -----------------------------------------------------------------------------------------


def test_the_staff_page_says_what_was_answered_and_calls(qapp: QGuiApplication) -> None:
    page = load_page(StepId.STAFF_NEEDED, finished(StepId.STAFF_NEEDED, unsafe_visit("saddle_numbness")))
    assert page.vm.emergency
    assert list(page.vm.answers) == [content().text("en", "safety.saddle_numbness.label")]
    touch(page, "callStaff")
    assert page.helps == [True]
    assert page.vm.take() == Seen()


def test_somebody_is_said_to_be_called_only_once_the_desk_has_the_call(qapp: QGuiApplication) -> None:
    unsaved = unsafe_visit("hot_red_joint", store=False)
    page = load_page(StepId.STAFF_NEEDED, finished(StepId.STAFF_NEEDED, unsaved))
    touch(page, "callStaff")
    assert not page.vm.called
    assert not page.vm.told
    assert by_name(page.window, "callStaff").property("text") == "Hard to walk? Ask someone to come"
    page.vm.staff_told()
    assert page.vm.called
    assert page.vm.told
    assert by_name(page.window, "callStaff").property("text") == "We have called someone"


def test_urgent_is_no_emergency(qapp: QGuiApplication) -> None:
    page = load_page(StepId.STAFF_NEEDED, finished(StepId.STAFF_NEEDED, unsafe_visit("hot_red_joint")))
    assert not page.vm.emergency
    assert page.vm.heading == "Please see our staff now"


@pytest.mark.parametrize("id_", ["hot_red_joint", "saddle_numbness"])
def test_to_call_somebody_is_the_one_solid_button_until_it_is_done(qapp: QGuiApplication, id_: str) -> None:
    page = load_page(StepId.STAFF_NEEDED, finished(StepId.STAFF_NEEDED, unsafe_visit(id_)))
    solid = [by_name(page.window, name).property("primary") for name in ("callStaff", "nextButton")]
    assert solid == [True, False]
    touch(page, "callStaff")
    page.vm.staff_told()
    solid = [by_name(page.window, name).property("primary") for name in ("callStaff", "nextButton")]
    assert solid == [False, True]


def test_staff_are_said_to_know_only_when_a_flag_is_stored(qapp: QGuiApplication) -> None:
    stored = finished(StepId.STAFF_NEEDED, unsafe_visit("hot_red_joint"))
    assert load_page(StepId.STAFF_NEEDED, stored).vm.told
    unsaved = unsafe_visit("hot_red_joint", store=False)
    for state in (finished(StepId.STAFF_NEEDED, unsaved), replace(stored, flagged=False)):
        assert not load_page(StepId.STAFF_NEEDED, state).vm.told


# --- goodbye ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("visit", "printed", "tone"),
    [
        (rich_visit(), True, "printed"),
        (rich_visit(), False, "paperless"),
        (unsafe_visit("hot_red_joint"), False, "staff"),
    ],
)
def test_goodbye_says_what_to_take(qapp: QGuiApplication, visit: Visit, printed: bool, tone: str) -> None:
    page = load_page(StepId.GOODBYE, finished(StepId.GOODBYE, visit, printed))
    assert page.vm.tone == tone
    assert by_name(page.window, "code").property("text") == "K7M4QX"


def test_goodbye_shows_no_code_that_leads_nowhere(qapp: QGuiApplication) -> None:
    page = load_page(StepId.GOODBYE, finished(StepId.GOODBYE, rich_visit(store=False), True))
    assert page.vm.code == ""
