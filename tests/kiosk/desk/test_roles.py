"""Every use case as every role, taken from the table: a use case without an entry here fails."""

import importlib
import inspect
import itertools
import pkgutil
from dataclasses import replace
from datetime import date, timedelta

import pytest

import kiosk.desk
from kiosk.desk.model import Query
from kiosk.desk.office import USE_CASES
from kiosk.desk.plan import PlanChange
from kiosk.errors import PrinterUnavailable
from kiosk.outcome import Tier
from kiosk.ports import Paper
from kiosk.records.codebook import Layout, Profile
from kiosk.records.export import Request
from kiosk.security.actor import NotAllowed, ProofNeeded
from kiosk.security.audit import Event
from kiosk.security.roles import RULES, Act, Role, may
from kiosk.visit import BalanceTrial, EndedBy, Eyes, NavicularDrop, Side, VisitState
from kiosk.visit_file import parse
from tests.kiosk.desk.conftest import CASES, NAMES

pytestmark = pytest.mark.sampled(9)

for module in pkgutil.iter_modules(kiosk.desk.__path__):
    importlib.import_module(f"kiosk.desk.{module.name}")

DAY = date(2026, 11, 22)
WHY = "because the test says so"
_numbers = itertools.count()


def seen(house, case="heel_pain_and_low_left_arch"):
    """One visit of each case for all: making its sheet takes longest. As it is now, so its revision is right."""
    known = house.codes.get(case)
    view = house.again(known) if known else house.visit(case)
    house.codes[case] = view.visit.code
    return view.visit.code, view.facts.revision


def fresh(house, case="heel_pain_only"):
    return (house.visit(case).visit.code,)


def removed_first(house):
    view = house.again(seen(house)[0])
    return view.visit.code, view.facts.revision, PlanChange(remove=(view.outcome.exercises[0].id,))


def interrupted(house, state=VisitState.IN_PROGRESS):
    view = house.visit()
    visit = view.visit
    change = USE_CASES[Act.CLOSE_VISIT]
    store = house.office.visits
    store.save(replace(visit, state=VisitState.IN_PROGRESS))
    if state is VisitState.CLOSED:
        change(house.office, house.actor(), visit.code, house.again(visit.code).facts.revision, WHY)
    return visit.code, house.again(visit.code).facts.revision, WHY


def called(house):
    """Somebody without a stored visit asks for help."""
    house.office.visits.call_for_help(Tier.NONE)
    return (house.office.store.help_call().raised_at,)


def pair(house):
    return seen(house)[0], house.visit().visit.code, WHY


def merged(house):
    one, other, why = pair(house)
    USE_CASES[Act.MERGE](house.office, house.actor(), one, other, why)
    return one, other, why


def on_paper(house):
    parsed = parse((CASES / "heel_pain_only.visit.json").read_bytes(), house.services.content)
    return parsed, house.clock.now_utc() - timedelta(days=2)


def request(house):
    folder = house.office.data_dir.parent / f"export-{next(_numbers)}"
    return Request("csv", DAY, DAY, Profile.DEIDENTIFIED, Layout.VISITS, folder)


def asked(house):
    """A sheet that waits for a printer."""
    print_sheet = USE_CASES[Act.PRINT_SHEET]
    job = print_sheet(house.office, house.actor(), seen(house)[0], printer_uri="ipp://127.0.0.1:1/ipp/print")
    return (job.id,)


def new_user(house):
    name = f"New {next(_numbers)}"
    USE_CASES[Act.ADD_USER](house.office, house.actor(Role.ADMINISTRATOR), name, Role.STAFF)
    return (name,)


def later(house):
    house.clock.move(1000)  # a backup has its second in its name
    return ()


NOTHING = lambda house: ()  # noqa: E731  # one word for "takes no arguments"
ARGUMENTS = {
    Act.SEE_TODAY: NOTHING,
    Act.OPEN_VISIT: lambda h: seen(h)[:1],
    Act.SEE_HISTORY: lambda h: seen(h)[:1],
    Act.SEARCH: lambda h: (Query(),),
    Act.ACKNOWLEDGE: lambda h: fresh(h, "urgent_gives_no_plan"),
    Act.ANSWER_HELP: called,
    Act.MEASURE_ARCH: lambda h: (*seen(h), Side.LEFT, NavicularDrop(50, 44)),
    Act.TIME_BALANCE: lambda h: (*seen(h), Side.LEFT, Eyes.OPEN, (BalanceTrial(9000, EndedBy.STAFF),)),
    Act.CHANGE_PLAN: removed_first,
    Act.SEE_CHOICES: lambda h: seen(h)[:1],
    Act.WRITE_NOTE: lambda h: (*seen(h), "Come again in May."),
    Act.CHECK_NOTE: lambda h: (seen(h)[0], "Come again in May."),
    Act.APPROVE: seen,
    Act.SEE_SHEET: lambda h: seen(h)[:1],
    Act.PRINT_SHEET: lambda h: (seen(h)[0], None, None, 1, "ipp://127.0.0.1:1/ipp/print"),
    Act.SEE_JOBS: NOTHING,
    Act.CANCEL_JOB: asked,
    Act.RETRY_JOB: asked,
    Act.MOVE_JOB: lambda h: (*asked(h), "ipp://127.0.0.1:2/ipp/print"),
    Act.PRINT_TEST_PAGE: lambda h: ("ipp://127.0.0.1:1/ipp/print", Paper.A4),
    Act.RESUME_PRINTER: lambda h: ("ipp://127.0.0.1:1/ipp/print",),
    Act.ENTER_PAPER: on_paper,
    Act.CLOSE_VISIT: interrupted,
    Act.REOPEN_VISIT: lambda h: interrupted(h, VisitState.CLOSED),
    Act.MERGE: pair,
    Act.UNDO_MERGE: merged,
    Act.SEE_HEALTH: NOTHING,
    Act.SEE_NUMBERS: lambda h: (DAY, DAY),
    Act.CLIENTS_COPY: lambda h: seen(h)[:1],
    Act.COUNT_EXPORT: lambda h: (request(h),),
    Act.EXPORT: lambda h: (request(h), lambda done, of: True),
    Act.SEE_SETTINGS: NOTHING,
    Act.CHANGE_SETTING: lambda h: ("clinic_phone", "01 999"),
    Act.RETAIN_DRY_RUN: NOTHING,
    Act.RETAIN: NOTHING,
    Act.ERASE_PREVIEW: lambda h: seen(h)[:1],
    Act.ERASE: lambda h: (*fresh(h), "asked for it in writing"),
    Act.SEE_USERS: NOTHING,
    Act.ADD_USER: lambda h: (f"New {next(_numbers)}", Role.STAFF),
    Act.DISABLE_USER: new_user,
    Act.ENABLE_USER: new_user,
    Act.RESET_PIN: new_user,
    Act.SEE_AUDIT: NOTHING,
    Act.BACK_UP: later,
    Act.VERIFY: NOTHING,
}


def test_every_use_case_is_in_the_table_and_here():
    assert set(USE_CASES) == set(Act) == set(RULES) == set(ARGUMENTS)


def test_nothing_in_the_package_takes_an_actor_without_asking_the_table():
    """What the modules offer to screens: every public function of an office and an actor is marked."""
    marked = {id(case) for case in USE_CASES.values()}
    helpers = {"revise"}  # works for use cases that have asked already
    for found in pkgutil.iter_modules(kiosk.desk.__path__):
        module = importlib.import_module(f"kiosk.desk.{found.name}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            takes = list(inspect.signature(function).parameters)[:2]
            if takes == ["office", "actor"] and not name.startswith("_") and name not in helpers:
                assert id(function) in marked, f"{found.name}.{name} can be called by anybody"


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("act", Act)
def test_each_role_may_what_the_table_says(shared, act, role):
    use_case, office = USE_CASES[act], shared.office
    if not may(role, act):
        with pytest.raises(NotAllowed):
            use_case(office, shared.actor(role))  # refused before it looks at what it was given
        newest = office.audit.lines(limit=1)[0]
        assert (newest.action, newest.actor, newest.subject) == (Event.REFUSED, NAMES[role], act)
        return
    if RULES[act].fresh:
        with pytest.raises(ProofNeeded):
            use_case(office, shared.actor(role, fresh=False))
    arguments, actor = ARGUMENTS[act](shared), shared.actor(role, fresh=RULES[act].fresh)
    if act is Act.RESUME_PRINTER:  # let through to a printer that is not there
        with pytest.raises(PrinterUnavailable):
            use_case(office, actor, *arguments)
        return
    use_case(office, actor, *arguments)


def test_a_proof_grows_old(shared):
    actor = shared.actor(Role.MANAGER)
    shared.clock.move(119_000)
    USE_CASES[Act.CHANGE_SETTING](shared.office, actor, "clinic_phone", "1")
    shared.clock.move(2_000)
    with pytest.raises(ProofNeeded):
        USE_CASES[Act.CHANGE_SETTING](shared.office, actor, "clinic_phone", "2")


def test_who_was_disabled_can_do_nothing_more(house):
    actor, administrator = house.actor(), house.actor(Role.ADMINISTRATOR)
    USE_CASES[Act.SEE_TODAY](house.office, actor)
    USE_CASES[Act.DISABLE_USER](house.office, administrator, actor.name)
    with pytest.raises(NotAllowed, match="no longer"):
        USE_CASES[Act.SEE_TODAY](house.office, actor)
