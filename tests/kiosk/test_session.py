"""One visit in progress on the real store: what is saved when, what ends a visit, what takes a record away."""

import hashlib
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.desk.measures import measure_arch
from kiosk.errors import Refused, StoreUnavailable, UserFacing
from kiosk.flow import StepId
from kiosk.inputs import (
    BirthYearGiven,
    ConsentGiven,
    EditAsked,
    FirstNameGiven,
    LegFinished,
    SafetyAnswered,
    Seen,
    TrialDone,
)
from kiosk.outcome import Tier
from kiosk.security.actor import Actor, Via
from kiosk.security.roles import Role
from kiosk.services import Services
from kiosk.session import VisitSession, needs_staff
from kiosk.visit import BalanceTrial, EndedBy, Eyes, NavicularDrop, Side, VisitCode, VisitState, YesNo
from tests.conftest import LogWatch
from tests.helpers.desk import real_services
from tests.helpers.walks import NAME, answer

pytestmark = pytest.mark.few(3)


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with real_services(tmp_path) as made:
        yield made


def go(session: VisitSession, services: Services, until: StepId, choice: int = 4) -> None:
    """Answer calmly until this step."""
    for _ in range(100):
        if session.state.step.id is until:
            return
        session.accept(answer(session.state.step, session.state.visit, services.content, choice))
    pytest.fail(f"never came to {until}")


def consented(services: Services, store: bool = True) -> VisitSession:
    session = VisitSession(services.desk())
    go(session, services, StepId.PRIVACY)
    session.accept(ConsentGiven(store))
    return session


def test_every_accepted_input_is_in_the_store_before_the_next_screen(services: Services) -> None:
    session = consented(services)
    while session.state.step.id is not StepId.GOODBYE:
        state = session.accept(answer(session.state.step, session.state.visit, services.content, 4))
        assert services.store.load(state.visit.code) == state.visit


def test_a_refused_input_changes_nothing(services: Services) -> None:
    session = consented(services)
    go(session, services, StepId.BIRTH_YEAR)
    before = session.state
    with pytest.raises(Refused):
        session.accept(BirthYearGiven(1))
    assert session.state is before
    assert services.store.load(before.visit.code) == before.visit


def test_a_year_of_birth_that_was_left_out_is_not_asked_for_again(services: Services) -> None:
    session = consented(services)
    go(session, services, StepId.BIRTH_YEAR)
    assert session.accept(BirthYearGiven(None)).step.id is StepId.SEX
    go(session, services, StepId.CHECK)
    session.accept(EditAsked(StepId.FIRST_NAME))
    state = session.accept(FirstNameGiven(NAME))
    assert state.step.id is StepId.CHECK
    stored = services.store.load(state.visit.code)
    assert stored is not None
    assert (stored.client.first_name, stored.age) == (NAME, None)


def test_what_is_made_ahead_on_the_check_is_what_the_results_are(services: Services) -> None:
    session, other = consented(services), consented(services)
    go(session, services, StepId.CHECK)
    before = services.store.load(session.state.visit.code)
    session.look_ahead()
    assert services.store.load(session.state.visit.code) == before, "nothing is stored ahead"
    assert session.state.outcome is None
    made = session._ahead
    assert made is not None
    state = session.accept(Seen())
    assert state.sheet is made.sheet, "not made a second time"
    assert state.outcome is made.outcome
    assert services.store.load(state.visit.code) == state.visit
    go(other, services, StepId.RESULTS)
    assert other.state.outcome is not None
    assert replace(other.state.outcome, visit=state.visit.code) == state.outcome


def test_what_was_made_ahead_of_another_answer_is_not_used(services: Services) -> None:
    session = consented(services)
    session.look_ahead()
    assert session._ahead is None, "only the check has something to make"
    go(session, services, StepId.CHECK)
    session.look_ahead()
    made = session._ahead
    session.accept(EditAsked(StepId.FIRST_NAME))
    session.accept(FirstNameGiven(NAME))
    state = session.accept(Seen())
    assert made is not None
    assert state.sheet is not None
    assert made.sheet.pdf != state.sheet.pdf
    assert state.visit.client.first_name == NAME


def test_without_saving_there_is_a_sheet_and_no_record(services: Services) -> None:
    session = consented(services, store=False)
    go(session, services, StepId.SHEET)
    assert session.state.sheet is not None
    assert session.state.sheet.pages == 2
    assert not services.store.recent()
    assert services.store.load(session.state.visit.code) is None


def test_deciding_against_the_record_takes_it_away(services: Services) -> None:
    session = consented(services)
    code = session.state.visit.code
    session.back()
    session.accept(ConsentGiven(False))
    assert services.store.load(code) is None
    session.back()
    session.accept(ConsentGiven(True))
    assert session.state.visit.code not in ("", code)
    assert services.store.load(session.state.visit.code) is not None


def test_withdrawing_leaves_nothing(services: Services) -> None:
    session = consented(services)
    session.accept(FirstNameGiven(NAME))
    code = session.state.visit.code
    session.withdraw()
    assert services.store.load(code) is None
    assert NAME not in repr(session.state)
    assert session.state.step.id is StepId.WELCOME


def test_the_results_finish_the_visit_with_outcome_and_first_sheet(services: Services) -> None:
    session = consented(services)
    go(session, services, StepId.RESULTS)
    code = session.state.visit.code
    stored = services.store.load(code)
    assert stored is not None
    assert stored.state is VisitState.FINISHED
    assert services.store.outcome(code) == session.state.outcome
    assert services.store.first_sheet(code) == session.state.sheet
    assert session.state.sheet is not None
    assert hashlib.sha256(session.state.sheet.pdf).hexdigest() == session.state.sheet.sha256


def test_an_edit_after_the_results_makes_results_and_sheet_anew(services: Services) -> None:
    session = consented(services)
    go(session, services, StepId.RESULTS)
    code, first = session.state.visit.code, session.state.sheet
    session.back()
    session.accept(EditAsked("first_name"))
    session.accept(FirstNameGiven(NAME))
    assert session.state.step.id is StepId.CHECK
    session.accept(Seen())
    assert session.state.step.id is StepId.RESULTS
    assert session.state.sheet != first
    assert services.store.first_sheet(code) == session.state.sheet


def test_urgent_calls_staff_and_flags_the_visit(services: Services) -> None:
    session = consented(services)
    while session.state.step.id is not StepId.STAFF_NEEDED:
        given = answer(session.state.step, session.state.visit, services.content, 4)
        if isinstance(given, SafetyAnswered):
            given = SafetyAnswered(
                {id: YesNo.YES if id == "hot_swollen_calf" else YesNo.NO for id in given.answers}
            )
        session.accept(given)
    assert needs_staff(session.state)
    assert session.state.outcome is not None
    assert session.state.outcome.screening.tier is Tier.URGENT
    assert not session.state.outcome.exercises
    (row,) = services.store.recent()
    assert row.flag_open
    assert row.tier is Tier.URGENT
    assert session.state.flagged


def test_a_call_flags_the_visit_as_it_is_now(services: Services) -> None:
    session = consented(services)
    assert not session.state.flagged
    session.accept(FirstNameGiven(NAME))
    session.call_staff()
    assert session.state.flagged
    assert services.office.store.help_call() is None
    (row,) = services.store.recent()
    assert row.flag_open
    assert services.store.load(row.code) == session.state.visit


def test_a_call_from_a_visit_without_a_record_writes_none(services: Services) -> None:
    session = consented(services, store=False)
    assert not session.flag()
    assert services.office.store.help_call() is None
    session.call_staff()
    assert not session.state.flagged
    assert not services.store.recent()
    asked = services.office.store.help_call()
    assert asked is not None
    assert asked.tier is Tier.NONE


def test_a_call_reaches_the_desk_although_staff_changed_the_visit_meanwhile(
    services: Services, log_watch: LogWatch
) -> None:
    log_watch.expect("the call goes without it")
    session = consented(services)
    go(session, services, StepId.RESULTS)
    code = session.state.visit.code
    facts = services.office.store.facts(code)
    assert facts is not None
    staff = Actor("Mara", Role.STAFF, Via.PROGRAM)
    measure_arch(services.office, staff, code, facts.revision, Side.LEFT, NavicularDrop(50, 44))
    session.call_staff()
    assert services.office.store.help_call() is not None
    stored = services.store.load(code)
    assert stored is not None
    assert stored.by_staff.arches.left == NavicularDrop(50, 44)


def test_a_flag_goes_with_the_record_that_was_taken_back(services: Services) -> None:
    session = consented(services)
    assert session.flag()
    for store in (False, True):
        session.back()
        session.accept(ConsentGiven(store))
        assert not session.state.flagged
    assert [row.flag_open for row in services.store.recent()] == [False]


def test_a_visit_can_be_gone_on_with_by_code_and_birth_year(services: Services) -> None:
    session = consented(services)
    go(session, services, StepId.BALANCE_LEG)
    session.accept(TrialDone(Side.LEFT, Eyes.OPEN, BalanceTrial(12_300, EndedBy.CLIENT)))
    left = session.state
    year = left.visit.client.birth_year
    assert year is not None
    again = VisitSession(services.desk())
    resumed = again.resume(left.visit.code, year)
    assert resumed.visit == left.visit
    assert resumed.step == left.step


@pytest.mark.parametrize("wrong", ["code", "year"])
def test_a_wrong_code_and_a_wrong_year_are_told_alike(services: Services, wrong: str) -> None:
    session = consented(services)
    go(session, services, StepId.SAFETY)
    visit = session.state.visit
    assert visit.client.birth_year is not None
    code = VisitCode("333333") if wrong == "code" else visit.code
    year = visit.client.birth_year + (wrong == "year")
    with pytest.raises(UserFacing) as error:
        VisitSession(services.desk()).resume(code, year)
    assert str(error.value).startswith("We could not find an open visit with this code and birth year.")


@contextmanager
def a_full_disk() -> Iterator[None]:
    """No file of this process may grow any more: what the store meets on a full disk."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


def test_when_the_disk_is_full_the_client_stays_where_they_are(services: Services) -> None:
    session = consented(services)
    before = session.state
    with a_full_disk(), pytest.raises(StoreUnavailable):
        session.accept(FirstNameGiven(NAME))
    assert session.state is before
    assert session.accept(FirstNameGiven(NAME)).visit.client.first_name == NAME


def tried(services: Services) -> tuple[VisitSession, BalanceTrial]:
    """On the left leg, after a try that met a full disk."""
    session = consented(services)
    go(session, services, StepId.BALANCE_LEG)
    trial = BalanceTrial(12_300, EndedBy.CLIENT)
    with a_full_disk(), pytest.raises(StoreUnavailable):
        session.accept(TrialDone(Side.LEFT, Eyes.OPEN, trial))
    return session, trial


@pytest.mark.parametrize("then", ["next", "back", "language"])
def test_a_try_that_met_a_full_disk_is_saved_with_what_comes_next(services: Services, then: str) -> None:
    session, trial = tried(services)
    assert services.store.load(session.state.visit.code).balance.left.eyes_open == ()
    if then == "next":
        session.accept(LegFinished(Side.LEFT))
    elif then == "back":
        session.back()
    else:
        session.choose_language("en")
    assert session.state.visit.balance.left.eyes_open == (trial,)
    assert session.state.visit.balance.left_out == frozenset()
    assert services.store.load(session.state.visit.code) == session.state.visit


def test_tries_pile_up_while_the_disk_is_full_and_nothing_is_left_before_they_are_saved(
    services: Services,
) -> None:
    session, trial = tried(services)
    with a_full_disk():
        with pytest.raises(StoreUnavailable):
            session.accept(TrialDone(Side.LEFT, Eyes.OPEN, trial))
        with pytest.raises(StoreUnavailable):
            session.accept(LegFinished(Side.LEFT))
    assert session.state.step.item == Side.LEFT
    session.accept(LegFinished(Side.LEFT))
    assert services.store.load(session.state.visit.code).balance.left.eyes_open == (trial, trial)


def test_a_try_that_was_not_saved_goes_with_its_client(services: Services) -> None:
    session, _ = tried(services)
    session.withdraw()
    assert session.state.visit.balance.left.eyes_open == ()
    session.accept(Seen())
    assert not services.store.recent()
