"""Forgetting a visit, many threads, and closing."""

import threading
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from db.print_jobs import SqlPrintJobStore
from db.table_parts import Base
from db.visits import SqlVisitStore
from kiosk.outcome import Outcome, Screening, Tier
from kiosk.ports import AskedBy, JobKind, NewJob, VisitStore
from kiosk.visit import (
    Arches,
    Balance,
    BalanceTrial,
    BodySide,
    Client,
    DoseChange,
    EndedBy,
    ExerciseId,
    FootprintMorph,
    LegTrials,
    NavicularDrop,
    Pain,
    PainSite,
    SafetyId,
    StaffChanges,
    StaffMeasures,
    SymptomId,
    Visit,
    VisitCode,
    YesNo,
)
from tests.db.conftest import opened
from tests.db.strategies import sheet
from tests.helpers.desk import BEGAN, HandClock

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
CODE = VisitCode("K7M4QX")
VISIT = Visit(CODE, NOW, store=True, client=Client(first_name="Zebulon", birth_year=1950), step="safety:now")
CALM = Outcome(CODE, "2026.1", Screening(), legs={}, arches={})
URGENT = replace(CALM, screening=Screening(Tier.URGENT, ("safety.sudden_pop",)))
EMERGENCY = replace(CALM, screening=Screening(Tier.EMERGENCY, ("safety.saddle_numbness",)))

OF_THE_DESK = {"staff", "audit", "settings", "edits", "approvals", "former_sheets", "merges", "help_calls"}
"""Not written by a client's visit; erasing a person has its own test, with rows in all of them."""


# --- forgetting ----------------------------------------------------------------------------------------------


def test_forget_takes_everything_of_the_visit_and_nothing_else(store):
    other = replace(VISIT, code=VisitCode("W4XHFR"))
    full = replace(
        VISIT.with_safety({SafetyId("diabetes"): YesNo.NO}).with_symptoms({SymptomId("insoles"): "none"}),
        pain=(Pain(PainSite.HEEL, BodySide.LEFT, 3),),
        balance=Balance(True, False, LegTrials((BalanceTrial(9000, EndedBy.CLIENT),))),
        arches=Arches(FootprintMorph(0.2)),
        confirmed=frozenset({"arch.left.arch_index"}),
        staff=StaffChanges(
            (ExerciseId("short_foot"),),
            doses=(DoseChange(ExerciseId("short_foot"), 2, 10, 5, None, 30, 1, 7),),
            overrides=(ExerciseId("short_foot"),),
        ),
        by_staff=StaffMeasures(
            LegTrials((BalanceTrial(9000, EndedBy.STAFF),)), arches=Arches(NavicularDrop(50, 44))
        ),
    )
    for visit in (full, other):
        store.finish(visit, replace(URGENT, visit=visit.code), sheet(b"pdf"))
    job = NewJob(CODE, JobKind.SHEET, sheet(b"pdf"), "ipp://localhost/ipp/print", AskedBy.CLIENT, BEGAN)
    SqlPrintJobStore(store._database, HandClock()).ask(job)
    before = rows_of_each_table(store)
    store.forget(CODE)
    assert store.load(CODE) is None
    assert store.first_sheet(CODE) is None
    assert store.load(other.code) == other
    assert store.first_sheet(other.code) == sheet(b"pdf")
    after = rows_of_each_table(store)
    assert all(before[table] >= 1 for table in before), "the visit should have had rows in every table"
    assert after == {
        table: 1 if table in ("visits", "outcomes", "sheets", "flags", "finishes") else 0 for table in before
    }
    assert store.problems() == ()


def rows_of_each_table(store):
    with store._database.read() as connection:
        count = "SELECT count(*) FROM {}"
        return {
            table: connection.exec_driver_sql(count.format(table)).scalar_one()
            for table in Base.metadata.tables
            if table not in OF_THE_DESK
        }


def test_forgetting_an_unknown_code_is_fine(store):
    store.save(VISIT)
    store.forget(VisitCode("W4XHFR"))
    assert store.load(CODE) == VISIT


def test_a_visit_can_be_saved_again_after_forgetting(store):
    visit = VISIT.with_safety({SafetyId("diabetes"): YesNo.NO})
    store.save(visit)
    store.forget(CODE)
    store.save(visit)
    assert store.load(CODE) == visit


# --- threads and closing -------------------------------------------------------------------------------------


def test_any_thread_may_use_it(store):
    failures, visits = [], []

    def work(number):
        try:
            visit = replace(VISIT, code=store.new_code(), client=Client(first_name=f"thread {number}"))
            for turn in range(10):
                visit = replace(visit, step=f"step_{turn}").with_safety({SafetyId(f"q{turn}"): YesNo.NO})
                store.save(visit)
                assert store.load(visit.code) == visit
            visits.append(visit)
        except Exception as error:  # noqa: BLE001 - reported below, in the thread that can fail the test
            failures.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(visits) == 4
    assert all(store.load(visit.code) == visit for visit in visits)


def test_what_was_saved_is_there_after_closing(store, data_dir):
    store.save(VISIT)
    store.close()
    store.close()
    again = opened(data_dir)
    try:
        assert again.load(CODE) == VISIT
        assert again.problems() == ()
    finally:
        again.close()


def test_it_remembers_nothing_about_a_client(store):
    """What is kept to see changes must not hold the last client's answers in memory."""
    store.save(replace(VISIT, client=Client(first_name="Zebulon", reference="REF-7781")))
    kept = repr(vars(store))
    assert "Zebulon" not in kept
    assert "REF-7781" not in kept


def test_errors_name_no_values(store):
    wrong = replace(VISIT, client=Client(first_name="Zebulon", weight_kg=-1.0))
    with pytest.raises(Exception, match="ck_visits_weight_kg") as caught:
        store.save(wrong)
    assert "Zebulon" not in str(caught.value)


def test_the_class_keeps_the_port():
    """Every method of the port, by name; mypy checks the signatures."""
    missing = [
        name for name in vars(VisitStore) if not name.startswith("_") and not hasattr(SqlVisitStore, name)
    ]
    assert missing == []
