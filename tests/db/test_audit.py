"""The audit log keeps what was written: in the same transaction as the act, chained, and only ever added to."""

from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError

from db.audit import AuditTrail, SqlAuditLog
from db.desk import SqlDeskStore
from db.opening import open_database
from db.visits import SqlVisitStore
from kiosk.errors import StoreUnavailable
from kiosk.outcome import Tier
from kiosk.security.actor import Actor, Via
from kiosk.security.audit import START, Event, entry
from kiosk.security.roles import Act, Role
from tests.db.strategies import sheet
from tests.db.test_visits import CODE, URGENT, VISIT
from tests.helpers.desk import HandClock

DANA = Actor("Dana", Role.STAFF, Via.PIN)


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def database(made_dir):
    database = open_database(made_dir, {})
    yield database
    database.close()


@pytest.fixture
def log(database, clock):
    log = SqlAuditLog(database, AuditTrail(b"audit key", clock))
    for number in range(5):
        clock.move(1000)
        log.note(entry(DANA, Act.OPEN_VISIT, f"K7M4Q{number}", visits=number))
    return log


def test_the_chain_is_whole_and_its_head_is_the_last_line(log):
    state = log.check()
    assert (state.lines, state.broken_at, state.sound) == (5, None, True)
    newest = log.lines(limit=1)[0]
    assert newest.mac == state.head != START
    assert (newest.seq, newest.actor, newest.via, newest.action) == (5, "Dana", "pin", "open_visit")
    assert (newest.subject, newest.detail) == ("K7M4Q4", '{"visits": 4}')
    assert [line.seq for line in log.lines(before=3)] == [2, 1]
    assert [line.seq for line in log.lines(subject="K7M4Q1")] == [2]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET actor = 'Kim' WHERE seq = 3",
        "DELETE FROM audit WHERE seq = 3",
        "DELETE FROM audit",
        "INSERT OR REPLACE INTO audit SELECT seq, at, 'Kim', via, action, subject, detail, mac FROM audit",
        "UPDATE OR REPLACE audit SET seq = 4 WHERE seq = 3",
    ],
)
def test_the_file_itself_refuses_to_change_a_line(log, database, statement):
    with pytest.raises(IntegrityError, match="only added to"), database.write() as connection:
        connection.exec_driver_sql(statement)
    assert log.check().sound


@pytest.mark.parametrize(
    ("statement", "broken_at"),
    [
        ("UPDATE audit SET actor = 'Kim' WHERE seq = 3", 3),
        ("UPDATE audit SET subject = 'K7M4Q1' WHERE seq = 3", 3),
        ("UPDATE audit SET subject = NULL WHERE seq = 3", 3),
        ("UPDATE audit SET at = '2020-01-01T00:00:00.000000+00:00' WHERE seq = 1", 1),
        ("DELETE FROM audit WHERE seq = 3", 3),
        ("DELETE FROM audit WHERE seq = 1", 1),
        ("UPDATE audit SET mac = (SELECT mac FROM audit WHERE seq = 4) WHERE seq = 3", 3),
        (
            "INSERT INTO audit SELECT 6, at, actor, via, action, subject, detail, mac FROM audit WHERE seq = 5",
            6,
        ),
    ],
)
def test_who_drops_the_rules_is_found_by_the_chain(log, database, statement, broken_at):
    with database.write() as connection:
        connection.exec_driver_sql("DROP TRIGGER audit_is_not_changed")
        connection.exec_driver_sql("DROP TRIGGER audit_is_not_deleted")
        connection.exec_driver_sql(statement)
    state = log.check()
    assert state.broken_at == broken_at
    assert state.missing_triggers == ("audit_is_not_changed", "audit_is_not_deleted")
    assert not state.sound


def test_a_rule_that_was_made_toothless_is_missing(log, database):
    with database.write() as connection:
        connection.exec_driver_sql("DROP TRIGGER audit_is_not_deleted")
        connection.exec_driver_sql(
            "CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit BEGIN SELECT 1; END"
        )
    assert log.check().missing_triggers == ("audit_is_not_deleted",)


def test_lines_cut_off_the_end_show_in_the_head(log, database):
    """A chain cannot show it by itself: that is why backups print the head."""
    noted = log.check().head
    with database.write() as connection:
        connection.exec_driver_sql("DROP TRIGGER audit_is_not_deleted")
        connection.exec_driver_sql("DELETE FROM audit WHERE seq = 5")
    assert log.check().broken_at is None
    assert log.check().head != noted


def test_another_key_does_not_fit(log, database, clock):
    assert SqlAuditLog(database, AuditTrail(b"another key", clock)).check().broken_at == 1


def test_a_clock_that_went_back_is_noted_before_the_next_line(log, clock):
    clock.move(-1_500)
    log.note(entry(DANA, Act.OPEN_VISIT, "K7M4QX"))
    assert log.check().lines == 6, "a second or two is the network setting the clock"
    clock.move(-3_600_000)
    log.note(entry(DANA, Act.OPEN_VISIT, "K7M4QX"))
    noted = log.lines(limit=2)[1]
    assert (noted.action, noted.via, noted.detail) == (Event.CLOCK_WENT_BACK, "program", '{"seconds": 3600}')
    assert log.check().sound


def test_the_act_and_its_line_are_one(log, database, clock):
    """When the line cannot be written, neither is what it tells about."""

    class Full(AuditTrail):
        def add(self, connection, entry):
            raise OSError(28, "No space left on device")

    SqlVisitStore(database, clock).finish(VISIT, URGENT, sheet(b"pdf"))
    full = SqlDeskStore(database, Full(b"", clock), clock)
    with pytest.raises(StoreUnavailable, match="disk is full"):
        full.acknowledge(CODE, "Dana", clock.now_utc(), entry(DANA, Act.ACKNOWLEDGE, CODE))
    (flag,) = full.facts(CODE).flags
    assert flag.acknowledged_by is None
    form = replace(VISIT, code=full.new_code())
    with pytest.raises(StoreUnavailable, match="disk is full"):
        full.enter(form, URGENT, sheet(b"form"), entry(DANA, Act.ENTER_PAPER, form.code))
    assert full.facts(form.code) is None
    SqlVisitStore(database, clock).call_for_help(Tier.NONE)
    call = full.help_call()
    with pytest.raises(StoreUnavailable, match="disk is full"):
        full.answer_help(call.raised_at, entry(DANA, Act.ANSWER_HELP))
    assert full.help_call() == call


def test_a_paper_form_is_stored_with_its_flag_and_its_line(log, database, clock):
    desk = SqlDeskStore(database, AuditTrail(b"audit key", clock), clock)
    form = replace(VISIT, code=desk.new_code())
    desk.enter(form, URGENT, sheet(b"form"), entry(DANA, Act.ENTER_PAPER, form.code))
    facts = desk.facts(form.code)
    assert (facts.visit, facts.outcome) == (form, URGENT)
    assert [(flag.tier, flag.acknowledged_by) for flag in facts.flags] == [(URGENT.screening.tier, None)]
    assert [s.current for s in facts.sheets] == [True]
    assert (log.lines(limit=1)[0].action, log.lines(limit=1)[0].subject) == (Act.ENTER_PAPER, form.code)


def test_a_paper_form_never_takes_the_place_of_a_visit(log, database, clock):
    """Another program saves a visit under the code that was just drawn."""
    desk = SqlDeskStore(database, AuditTrail(b"audit key", clock), clock)
    form = replace(VISIT, code=desk.new_code(), step="paper")
    other = replace(form, step="welcome")
    SqlVisitStore(database, clock).save(other)
    with pytest.raises(StoreUnavailable, match="just taken"):
        desk.enter(form, URGENT, sheet(b"form"), entry(DANA, Act.ENTER_PAPER, form.code))
    assert desk.facts(form.code).visit == other
    assert log.check().lines == 5
