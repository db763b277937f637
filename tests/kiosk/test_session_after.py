"""What a client may still do once the visit has come to its end: change an answer, the language, say what is urgent."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.entry import sheet_again
from kiosk.errors import UserFacing
from kiosk.flow import StepId
from kiosk.inputs import BirthYearGiven, EditAsked, FirstNameGiven, SafetyAnswered, Seen
from kiosk.outcome import Tier
from kiosk.security.actor import Actor, Via
from kiosk.security.audit import entry
from kiosk.security.roles import Act, Role
from kiosk.services import Services
from kiosk.session import SessionState, VisitSession
from kiosk.visit import SafetyId, VisitState, YesNo
from tests.helpers.desk import real_services
from tests.helpers.walks import NAME
from tests.kiosk.test_session import consented, go

pytestmark = pytest.mark.few(3)

STAFF = Actor("Mara", Role.STAFF, Via.PROGRAM)


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with real_services(tmp_path) as made:
        yield made


def at_sheet(services: Services, printed: bool, store: bool = True) -> VisitSession:
    session = consented(services, store)
    go(session, services, StepId.SHEET)
    if printed:
        session.mark_printed()
    return session


def back_to_check(session: VisitSession) -> None:
    while session.state.step.id is not StepId.CHECK:
        session.back()


def say_yes(session: VisitSession, services: Services, id: str) -> SessionState:
    """From the check: the safety question `id` is a yes after all, the others of its page stay."""
    group = next(g for g in services.content.safety_groups if any(q.id == id for q in g.questions))
    session.accept(EditAsked(f"safety:{group.id}"))
    stay = {q.id: session.state.visit.safety[q.id] for q in group.questions}
    return session.accept(SafetyAnswered({**stay, SafetyId(id): YesNo.YES}))


@pytest.mark.parametrize("printed", [False, True])
@pytest.mark.parametrize("store", [True, False])
def test_an_emergency_said_after_the_sheet_still_calls_staff(
    services: Services, printed: bool, store: bool
) -> None:
    session = at_sheet(services, printed, store)
    back_to_check(session)
    state = say_yes(session, services, "chest_pain_with_back_pain")
    assert state.step.id is StepId.STAFF_NEEDED
    assert state.outcome is not None
    assert state.outcome.screening.tier is Tier.EMERGENCY
    assert not state.outcome.exercises
    assert not state.printed
    if store:
        (row,) = services.store.recent()
        assert (row.flag_open, row.tier, row.state) == (True, Tier.EMERGENCY, VisitState.FINISHED)
        assert services.store.outcome(state.visit.code) == state.outcome


@pytest.mark.parametrize("printed", [False, True])
def test_a_changed_answer_opens_the_visit_again_until_its_results_are_seen(
    services: Services, printed: bool
) -> None:
    """Or the record would hold answers beside what followed from others, and nobody could go on with it."""
    session = at_sheet(services, printed)
    code, first = session.state.visit.code, session.state.sheet
    back_to_check(session)
    session.accept(EditAsked("first_name"))
    state = session.accept(FirstNameGiven(NAME))
    stored = services.store.load(code)
    assert stored is not None
    assert stored.state is VisitState.IN_PROGRESS
    assert (state.outcome, state.sheet, state.printed) == (None, None, False)
    assert services.store.outcome(code) is None
    assert services.store.first_sheet(code) is None
    with pytest.raises(UserFacing, match="has not come to its end"):
        sheet_again(services.desk(), code)

    year = stored.client.birth_year
    assert year is not None
    resumed = VisitSession(services.desk())
    assert resumed.resume(code, year).step.id is StepId.CHECK
    after = resumed.accept(Seen())
    assert after.step.id is StepId.RESULTS
    assert after.sheet is not None
    assert after.sheet != first
    assert sheet_again(services.desk(), code) == after.sheet


@pytest.mark.parametrize("printed", [False, True])
def test_looking_back_without_a_change_leaves_the_end_as_it_is(services: Services, printed: bool) -> None:
    session = at_sheet(services, printed)
    before = session.state
    back_to_check(session)
    session.accept(EditAsked("birth_year"))
    assert before.visit.client.birth_year is not None
    session.accept(BirthYearGiven(before.visit.client.birth_year))
    after = session.accept(Seen())
    assert after.step.id is StepId.RESULTS
    assert (after.outcome, after.sheet, after.printed) == (before.outcome, before.sheet, printed)
    assert services.store.first_sheet(after.visit.code) == before.sheet


def test_an_urgent_visit_seen_again_is_not_flagged_again(services: Services) -> None:
    session = at_sheet(services, printed=False)
    back_to_check(session)
    say_yes(session, services, "hot_swollen_calf")
    go(session, services, StepId.STAFF_NEEDED)
    code, outcome = session.state.visit.code, session.state.outcome
    assert outcome is not None
    now = services.clock.now_utc()
    assert services.office.store.acknowledge(code, STAFF.name, now, entry(STAFF, Act.ACKNOWLEDGE, code))
    session.accept(Seen())
    session.back()
    assert session.state.step.id is StepId.STAFF_NEEDED
    assert session.state.outcome is outcome
    (row,) = services.store.recent()
    assert not row.flag_open


@pytest.mark.parametrize("store", [True, False])
def test_another_language_at_the_end_is_that_of_the_sheet_shown_and_made_again(
    services: Services, store: bool
) -> None:
    session = at_sheet(services, printed=False, store=store)
    outcome = session.state.outcome
    state = session.choose_language("es")
    assert state.step.id is StepId.SHEET
    assert state.outcome == outcome
    assert state.sheet is not None
    assert state.sheet.key.language == "es"
    assert hashlib.sha256(state.sheet.pdf).hexdigest() == state.sheet.sha256
    if store:
        assert sheet_again(services.desk(), state.visit.code) == state.sheet


def test_once_on_paper_the_record_keeps_the_language_of_the_paper(services: Services) -> None:
    session = at_sheet(services, printed=True)
    sheet = session.state.sheet
    state = session.choose_language("es")
    assert state.sheet == sheet
    assert sheet_again(services.desk(), state.visit.code) == sheet
