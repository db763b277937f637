"""Before the balance part, and in its place."""

from dataclasses import replace
from types import MappingProxyType

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.flow import FlowState, StepId, advance
from kiosk.inputs import BalanceChecked, BalanceLeftOut, Seen
from kiosk.session import SessionState
from kiosk.visit import Balance, BodySide, Client, Pain, PainSite, SafetyId, Side, YesNo
from tests.ui.helpers import (
    SIZES,
    LoadedPage,
    by_name,
    check_layout,
    content,
    items,
    load_page,
    make_state,
    settle,
    tap,
)


def touch(page: LoadedPage, name: str) -> None:
    """A finger on the control of this name, once the page has come to rest."""
    settle(page.window)
    tap(page.window, by_name(page.window, name))


def state(
    step: StepId, birth_year: int | None = 1990, balance: Balance | None = None, yes: tuple[str, ...] = ()
) -> SessionState:
    visit = replace(
        make_state().visit,
        client=Client(birth_year=birth_year),
        balance=balance or Balance(),
        safety=MappingProxyType({SafetyId(i): YesNo.YES for i in yes}),
    )
    return make_state(step, visit)


def test_nothing_is_preset_and_both_answers_are_needed(qapp: QGuiApplication) -> None:
    page = load_page(StepId.BALANCE_CHECK, state(StepId.BALANCE_CHECK))
    assert page.vm.take() is None
    touch(page, "support_yes")
    assert not page.vm.ready
    touch(page, "helper_no")
    assert page.vm.ready
    assert page.vm.take() == BalanceChecked(support_in_reach=True, helper_present=False)


@pytest.mark.parametrize(
    ("birth_year", "support", "helper"),
    [(1990, "yes", "no"), (1990, "no", "yes"), (1950, "yes", "no"), (1950, "yes", "yes")],
)
def test_the_screen_tells_beforehand_what_the_flow_will_do(
    qapp: QGuiApplication, birth_year: int, support: str, helper: str
) -> None:
    start = state(StepId.BALANCE_CHECK, birth_year)
    page = load_page(StepId.BALANCE_CHECK, start)
    touch(page, f"support_{support}")
    touch(page, f"helper_{helper}")
    given = page.vm.take()
    balance = Balance(given.support_in_reach, given.helper_present)
    after = replace(start.visit, balance=balance)
    next_step = advance(FlowState(after, start.step), content()).step.id
    assert page.vm.property("leavesOut") is (next_step is StepId.BALANCE_SKIPPED)


def test_answers_given_before_are_kept(qapp: QGuiApplication) -> None:
    page = load_page(StepId.BALANCE_CHECK, state(StepId.BALANCE_CHECK, balance=Balance(True, True)))
    assert page.vm.take() == BalanceChecked(True, True)


@pytest.mark.parametrize("birth_year", [1950, None], ids=["from 65 on", "age not told"])
def test_the_helper_is_told_of_heel_to_toe(qapp: QGuiApplication, birth_year: int | None) -> None:
    page = load_page(StepId.BALANCE_CHECK, state(StepId.BALANCE_CHECK, birth_year))
    assert page.vm.property("needsHelper") is True
    assert page.vm.property("heelToToe") is True


def test_under_18_the_helper_only_stands_by(qapp: QGuiApplication) -> None:
    young = load_page(StepId.BALANCE_CHECK, state(StepId.BALANCE_CHECK, 2012))
    assert young.vm.property("needsHelper") is True
    assert young.vm.property("heelToToe") is False


# --- strong pain, and what somebody would rather not say ------------------------------------------------------


def sore(now: int, birth_year: int = 1990, balance: Balance | None = None) -> SessionState:
    start = state(StepId.BALANCE_CHECK, birth_year, balance)
    pain = (Pain(PainSite.HEEL, BodySide.LEFT, now, 10, 9),)
    return make_state(StepId.BALANCE_CHECK, replace(start.visit, pain=pain))


def shows(page: LoadedPage, name: str) -> bool:
    return any(i.objectName() == name and i.isVisible() for i in items(page.window.contentItem()))


def test_with_strong_pain_next_leaves_the_part_out(qapp: QGuiApplication) -> None:
    page = load_page(StepId.BALANCE_CHECK, sore(7))
    assert shows(page, "strongPain")
    assert page.vm.ready
    assert page.page.property("nextText") == "Leave it out today"
    assert page.vm.take() == BalanceLeftOut()
    touch(page, "support_yes")
    touch(page, "helper_yes")
    assert page.vm.take() == BalanceLeftOut(), "it stays the main button"


def test_with_strong_pain_going_on_needs_a_hold_and_a_helper(qapp: QGuiApplication) -> None:
    page = load_page(StepId.BALANCE_CHECK, sore(8))
    for support, helper in (("yes", "no"), ("no", "yes")):
        touch(page, f"support_{support}")
        touch(page, f"helper_{helper}")
        assert not shows(page, "goOn")
    page.vm.goOn()
    assert page.inputs == []
    touch(page, "support_yes")
    touch(page, "goOn")
    assert page.inputs == [BalanceChecked(True, True)]


def test_pain_that_is_not_strong_changes_nothing(qapp: QGuiApplication) -> None:
    page = load_page(StepId.BALANCE_CHECK, sore(6))
    assert not shows(page, "strongPain")
    assert page.page.property("nextText") == "Next"
    assert page.vm.take() is None


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("birth_year", [1990, 1950])
def test_the_advice_fits_with_everything_below_it(
    qapp: QGuiApplication, size: tuple[int, int], birth_year: int
) -> None:
    page = load_page(StepId.BALANCE_CHECK, sore(9, birth_year, Balance(True, True)), size)
    assert shows(page, "goOn")
    check_layout(page)


def test_who_would_rather_not_say_is_asked_for_a_helper(qapp: QGuiApplication) -> None:
    start = state(StepId.BALANCE_CHECK)
    silent = start.visit.with_safety({SafetyId("dizzy_or_faint_today"): YesNo.UNDISCLOSED})
    page = load_page(StepId.BALANCE_CHECK, make_state(StepId.BALANCE_CHECK, silent))
    assert page.vm.property("needsHelper") is True
    touch(page, "support_yes")
    touch(page, "helper_no")
    assert page.vm.property("leavesOut") is True
    after = replace(silent, balance=Balance(True, False))
    next_step = advance(FlowState(after, start.step), content()).step.id
    assert next_step is StepId.BALANCE_SKIPPED


def test_the_part_left_out_for_pain_says_so(qapp: QGuiApplication) -> None:
    out = sore(8, 1950, Balance(left_out=frozenset(Side))).visit
    page = load_page(StepId.BALANCE_SKIPPED, make_state(StepId.BALANCE_SKIPPED, out))
    told = [page.vm.property(name) for name in ("reason", "because", "age")]
    assert told == ["pain", [], False]


def skipped(**given: object) -> dict[str, object]:
    page = load_page(StepId.BALANCE_SKIPPED, state(StepId.BALANCE_SKIPPED, **given))
    assert page.vm.take() == Seen()
    return {name: page.vm.property(name) for name in ("reason", "because", "age")}


def test_the_reason_is_the_clients_own_answer(qapp: QGuiApplication) -> None:
    told = skipped(yes=("dizzy_or_faint_today",))
    assert told["reason"] == "answers"
    assert told["because"] == [content().text("en", "safety.dizzy_or_faint_today.short")]


def test_no_support_is_a_reason_of_its_own(qapp: QGuiApplication) -> None:
    assert skipped(balance=Balance(False, True)) == {"reason": "support", "because": [], "age": False}


def test_nobody_there_names_what_asks_for_somebody(qapp: QGuiApplication) -> None:
    told = skipped(balance=Balance(True, False), birth_year=1950, yes=("osteoporosis",))
    assert told["reason"] == "helper"
    assert told["because"] == [content().text("en", "safety.osteoporosis.short")]
    assert told["age"] is True
