"""Retention, erasing with proof, a client's own copy."""

import json
import shutil
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlcipher3 import dbapi2

from db import engine, migrate
from kiosk.desk.backups import back_up
from kiosk.desk.keeping import clients_copy, erase, erase_preview, keep_copy, retain, retain_dry_run
from kiosk.desk.measures import measure_arch
from kiosk.desk.people import merge
from kiosk.desk.plan import PlanChange, approve, change_plan, write_note
from kiosk.desk.settings import change_setting
from kiosk.desk.sheets import print_sheet
from kiosk.errors import Refused, UserFacing
from kiosk.security.audit import entry
from kiosk.security.roles import Act, Role
from kiosk.visit import NavicularDrop, Side, VisitState
from tests.helpers.desk import HandClock, real_services
from tests.kiosk.desk.conftest import NAMES, House

pytestmark = pytest.mark.few(3)

WHY = "asked by letter"
PLANTED = ("Zebulon", "REF-7781", "Quillfeather says hello", "Ottoline-reason")


def planted(house):
    """One person with rows in every table that hangs on a visit, and words that are nowhere else."""
    office, actor = house.office, house.actor()
    view = house.visit("urgent_gives_no_plan")
    merge(
        office,
        actor,
        view.visit.code,
        house.visit("urgent_gives_no_plan").visit.code,
        "Ottoline-reason again",
    )
    view = house.visit()
    code = view.visit.code
    named = replace(view.visit.client, first_name="Zebulon", reference="REF-7781")
    office.visits.save(replace(view.visit, client=named))
    view = house.again(code)
    view = write_note(office, actor, code, view.facts.revision, "Quillfeather says hello")
    change = PlanChange(remove=(view.outcome.exercises[0].id,), reason="Ottoline-reason")
    view = change_plan(office, actor, code, view.facts.revision, change)
    view = measure_arch(office, actor, code, view.facts.revision, Side.LEFT, NavicularDrop(50, 44))
    view = approve(office, actor, code, view.facts.revision)
    print_sheet(office, actor, code, printer_uri="ipp://127.0.0.1:1/ipp/print")
    return code


def tables(office):
    """Rows of each table."""
    with office.store._database.read() as connection:
        names = (
            connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'").scalars().all()
        )
        count = "SELECT count(*) FROM {}"
        return {
            n: connection.exec_driver_sql(count.format(n)).scalar_one()
            for n in names
            if n != "sqlite_sequence"
        }


def found_in(folder, words):
    return {
        word
        for file in folder.rglob("*")
        if file.is_file()
        for word in words
        for text in (word.encode(), word.encode("utf-16-le"))
        if text in file.read_bytes()
    }


def test_erasing_leaves_nothing_of_the_person_and_everything_of_the_others(house):
    office, manager = house.office, house.actor(Role.MANAGER)
    code = planted(house)
    other = house.visit()
    before = tables(office)
    proof = erase(office, manager, code, WHY)
    assert proof.complete
    assert proof.left == 0
    assert proof.rows["visits"] == 1
    for table in ("edits", "former_sheets", "approvals", "print_jobs", "staff_arches", "finishes", "sheets"):
        assert proof.rows.get(table, 0) >= (0 if table == "approvals" else 1), table
    after = tables(office)
    gone = {table: before[table] - after[table] for table in before if before[table] != after[table]}
    assert gone.pop("audit") == -1
    assert gone == dict(proof.rows)
    assert office.store.facts(code) is None
    assert house.again(other.visit.code).facts == other.facts
    assert office.audit.check().sound
    line = office.audit.lines(limit=1)[0]
    assert (line.action, line.subject) == ("erase", code)


def test_no_byte_of_an_erased_person_is_left_in_the_file(tmp_path, monkeypatch):
    """The same store without encryption, so that every page, free ones too, and the log can be searched."""

    def connect_in_plain_text(path, *_, **__):
        connection = dbapi2.connect(str(path), check_same_thread=False, isolation_level=None)
        for pragma in engine._PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        return connection

    monkeypatch.setattr(engine, "connect", connect_in_plain_text)
    clock, data_dir = HandClock(), tmp_path / "data"
    with real_services(data_dir, clock, first_start=True) as services:
        house = House(services, clock, {})
        office = services.office
        for role in (Role.STAFF, Role.MANAGER):
            _, hashed = office.sign_in.issue(role)
            office.users.add(NAMES[role], role, hashed, entry(house.actor(), Act.ADD_USER))
        code = planted(house)
        assert found_in(data_dir, PLANTED) == set(PLANTED), "the search should find them before"
        assert erase(office, house.actor(Role.MANAGER), code, WHY).complete
        assert found_in(data_dir, PLANTED) == {"Ottoline-reason"}, "that of the other person, who stays"
        assert (data_dir / "footing.db").read_bytes().startswith(b"SQLite format 3")


def test_erasing_takes_the_visits_that_are_known_to_be_the_same_person(house):
    office, actor, manager = house.office, house.actor(), house.actor(Role.MANAGER)
    one, two, three, stranger = (house.visit() for _ in range(4))
    merge(office, actor, one.visit.code, two.visit.code, "typed twice")
    back = replace(three.visit.client, returning_code=two.visit.code)
    office.visits.save(replace(three.visit, client=back))
    codes = {one.visit.code, two.visit.code, three.visit.code}
    would = erase_preview(office, manager, three.visit.code)
    assert (set(would.codes), would.rows["visits"], would.backups) == (codes, 3, ())
    assert set(erase(office, manager, three.visit.code, WHY).codes) == codes
    assert office.store.facts(stranger.visit.code) is not None


def test_backups_and_old_copies_that_still_hold_the_person_are_named(house):
    office, manager = house.office, house.actor(Role.MANAGER)
    first = back_up(office, manager)
    house.clock.move(3_600_000)
    code = house.visit().visit.code
    second = back_up(office, manager)
    copies = office.data_dir / migrate.COPIES
    copies.mkdir()
    shutil.copy(second.path, copies / "footing-0001.db")
    replaced = office.data_dir / "footing.db.before-restore-20261122T093000Z"
    shutil.copy(second.path, replaced)
    proof = erase(office, house.actor(Role.MANAGER), code, WHY)
    assert set(proof.backups) == {str(second.path), str(replaced)}
    assert str(first.path) not in proof.backups
    assert proof.old_copies == ("footing-0001.db",)
    assert list(copies.iterdir()) == []
    assert not proof.complete


def test_the_retention_rule_says_first_what_would_go_and_takes_no_more(house):
    office, manager = house.office, house.actor(Role.MANAGER)
    old = house.visit().visit.code
    broken_off = replace(house.visit().visit, state=VisitState.IN_PROGRESS)
    office.visits.save(broken_off)
    house.clock.move(timedelta(days=40) / timedelta(milliseconds=1))
    new = house.visit().visit.code
    dry = retain_dry_run(office, manager)
    assert (dry.visits, dry.unfinished) == ((), (broken_off.code,)), "finished visits stay unless told"
    change_setting(office, house.actor(Role.MANAGER), "keep_visits_days", 39)
    dry = retain_dry_run(office, manager)
    assert dry.visits == (old,)
    assert office.store.facts(old) is not None
    assert retain(office, house.actor(Role.MANAGER)) == dry
    assert [office.store.facts(code) is None for code in (old, broken_off.code, new)] == [True, True, False]
    assert retain(office, house.actor(Role.MANAGER)).visits == ()
    (line,) = [line for line in office.audit.lines(limit=5) if line.action == "retain"]
    assert json.loads(line.detail) == {"visits": 1, "unfinished": 1, "jobs": 0}


def test_a_clients_copy_has_all_that_is_stored_of_them(house):
    code = planted(house)
    told = json.loads(clients_copy(house.office, house.actor(Role.MANAGER), code))
    (one,) = told["visits"]
    assert one["visit"]["client"]["first_name"] == "Zebulon"
    assert one["visit"]["by_staff"]["arches"]["left"] == {"sitting_mm": 50, "standing_mm": 44}
    assert one["visit"]["staff"]["note"] == "Quillfeather says hello"
    assert one["result"]["exercises"]
    assert {change["what"] for change in one["changes"]} >= {"staff.note", "staff.arch.left"}
    assert house.audited() == ["clients_copy"]


def test_a_copy_is_written_over_nothing_and_a_folder_that_is_missing_is_told(tmp_path):
    at = HandClock().now_utc()
    path = keep_copy(tmp_path, "K7M4QX", "{}", at)
    assert (path.read_text("utf-8"), [file.name for file in tmp_path.iterdir()]) == ("{}", [path.name])
    with pytest.raises(UserFacing, match="of this second"):
        keep_copy(tmp_path, "K7M4QX", "[]", at)
    with pytest.raises(UserFacing, match="Choose another folder"):
        keep_copy(tmp_path / "nowhere", "K7M4QX", "{}", at)
    assert path.read_text("utf-8") == "{}"


def test_why_somebody_was_erased_stays_in_the_log_without_their_name(house):
    office, manager = house.office, house.actor(Role.MANAGER)
    view = house.visit()
    code, client = view.visit.code, replace(view.visit.client, first_name="Zebulon", reference="REF-7781")
    office.visits.save(replace(view.visit, client=client))
    for told in ("zebulon wants it", "letter of ref 7781"):
        with pytest.raises(UserFacing, match="names the client"):
            erase(office, manager, code, told)
    for told in ("", " four ", "x" * 201):
        with pytest.raises(Refused, match="reason"):
            erase(office, manager, code, told)
    assert office.store.facts(code) is not None
    erase(office, manager, code, "  Asked  by letter ")
    assert json.loads(office.audit.lines(limit=1)[0].detail)["reason"] == "Asked by letter"


@pytest.mark.parametrize("word", PLANTED)
def test_the_audit_log_never_held_it(shared, word):
    if "planted" not in shared.codes:
        shared.codes["planted"] = planted(shared)
    assert not any(word in f"{line.subject} {line.detail}" for line in shared.office.audit.lines(limit=500))
