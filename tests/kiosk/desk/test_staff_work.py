"""Flags, measures, merges, paper forms, interrupted visits, sheets; and the kiosk and the desk at the same visit."""

from dataclasses import replace
from datetime import timedelta

import pytest

from db.audit import AuditTrail
from kiosk.desk.entering import close_visit, enter_paper, reopen_visit
from kiosk.desk.flags import acknowledge, answer_help
from kiosk.desk.measures import measure_arch, time_balance
from kiosk.desk.model import HelpCall
from kiosk.desk.people import merge, undo_merge
from kiosk.desk.plan import PlanChange, change_plan
from kiosk.desk.sheets import print_sheet, see_sheet
from kiosk.desk.today import today
from kiosk.errors import PrinterUnavailable, Refused, StoreUnavailable, UserFacing
from kiosk.outcome import Tier
from kiosk.security.roles import Act
from kiosk.session import VisitSession
from kiosk.visit import (
    BalanceTrial,
    EndedBy,
    EnteredBy,
    Eyes,
    FootprintMorph,
    NavicularDrop,
    Side,
    VisitCode,
    VisitState,
)
from kiosk.visit_file import parse
from tests.kiosk.desk.conftest import CASES

pytestmark = pytest.mark.few(3)

WHY = "because the test says so"


def test_a_flag_is_first_in_today_until_somebody_takes_it_by_name(house):
    code = house.visit("urgent_gives_no_plan").visit.code
    house.clock.move(60_000)
    house.visit()
    rows = today(house.office, house.actor()).rows
    assert [row.flag_open for row in rows] == [True, False]
    assert rows[0].code == code
    view = acknowledge(house.office, house.actor(), code)
    (flag,) = view.facts.flags
    assert (flag.acknowledged_by, flag.acknowledged_at) == (house.actor().name, house.clock.now_utc())
    with pytest.raises(UserFacing, match="no open flag"):
        acknowledge(house.office, house.actor(), code)
    assert house.audited(2).count("acknowledge") == 1


def test_a_call_without_a_visit_is_answered_by_name_and_once(house):
    assert today(house.office, house.actor()).help is None
    house.office.visits.call_for_help(Tier.NONE)
    first = house.clock.now_utc()
    house.clock.move(60_000)
    house.office.visits.call_for_help(Tier.URGENT)
    house.office.visits.call_for_help(Tier.NONE)
    seen = today(house.office, house.actor())
    assert seen.help == HelpCall(first, Tier.URGENT)
    assert seen.calls == 1
    answer_help(house.office, house.actor(), first)
    seen = today(house.office, house.actor())
    assert (seen.help, seen.calls) == (None, 0)
    newest = house.office.audit.lines(limit=1)[0]
    assert (newest.action, newest.actor, newest.subject) == ("answer_help", house.actor().name, None)
    assert first.isoformat(timespec="seconds") in newest.detail
    assert "urgent" not in newest.detail
    with pytest.raises(UserFacing, match="no open flag"):
        answer_help(house.office, house.actor(), first)
    assert house.audited(2).count("answer_help") == 1


def test_an_answer_to_one_call_leaves_the_next_one_open(house):
    house.office.visits.call_for_help(Tier.NONE)
    first = house.clock.now_utc()
    answer_help(house.office, house.actor(), first)
    house.clock.move(1_000)
    house.office.visits.call_for_help(Tier.NONE)
    with pytest.raises(UserFacing, match="no open flag"):
        answer_help(house.office, house.actor(), first)
    assert today(house.office, house.actor()).help == HelpCall(house.clock.now_utc(), Tier.NONE)


def test_yesterdays_open_flag_is_still_there_today_and_yesterdays_visits_are_not(house):
    code = house.visit("urgent_gives_no_plan").visit.code
    house.visit()
    house.clock.move(24 * 3600 * 1000)
    assert [row.code for row in today(house.office, house.actor()).rows] == [code]


def test_todays_rows_tell_times_legs_and_end(house):
    code = house.visit("legs_far_apart").visit.code
    row = next(row for row in today(house.office, house.actor()).rows if row.code == code)
    assert row.state is VisitState.FINISHED
    assert row.finished_at == house.clock.now_utc()
    assert row.has_sheet
    assert row.waiting
    assert set(row.best_s) == set(Side)


def test_a_staff_measure_counts_and_the_clients_own_answer_stays(house):
    view = house.visit()
    assert isinstance(view.visit.arches.left, FootprintMorph)
    new = measure_arch(
        house.office, house.actor(), view.visit.code, view.facts.revision, Side.LEFT, NavicularDrop(50, 38)
    )
    assert new.visit.arches == view.visit.arches
    assert new.visit.by_staff.arches.left == NavicularDrop(50, 38)
    assert new.outcome.arches[Side.LEFT].method == "navicular_drop"
    (edit,) = new.facts.edits
    assert (edit.what, edit.old) == ("staff.arch.left", None)
    back = measure_arch(house.office, house.actor(), view.visit.code, new.facts.revision, Side.LEFT, None)
    assert back.outcome.arches == view.outcome.arches


def test_an_unusual_measure_is_asked_about_and_an_impossible_one_refused(shared):
    view = shared.visit()
    args = (shared.office, shared.actor(), view.visit.code, view.facts.revision, Side.LEFT)
    with pytest.raises(Refused) as asked:
        measure_arch(*args, NavicularDrop(60, 40))
    (fault,) = asked.value.faults
    assert (fault.path, bool(fault.question)) == ("staff.arch.left.drop_mm", True)
    new = measure_arch(*args, NavicularDrop(60, 40), confirmed=frozenset({fault.path}))
    assert fault.path in new.visit.confirmed
    with pytest.raises(Refused, match="below"):
        measure_arch(*args[:3], new.facts.revision, Side.LEFT, NavicularDrop(60, 1))


def test_a_leg_that_staff_timed_is_scored_by_staff(house):
    view = house.visit("legs_far_apart")
    trials = (BalanceTrial(7_900, EndedBy.STAFF), BalanceTrial(3_000, EndedBy.VOID))
    args = (house.office, house.actor(), view.visit.code)
    new = time_balance(*args, view.facts.revision, Side.LEFT, Eyes.OPEN, trials)
    assert new.outcome.legs[Side.LEFT].eyes_open.best_s == 7.9
    assert new.outcome.legs[Side.RIGHT] == view.outcome.legs[Side.RIGHT]
    assert new.visit.balance == view.visit.balance
    assert next(r for r in today(*args[:2]).rows if r.code == view.visit.code).best_s[Side.LEFT] == 7.9
    void = time_balance(*args, new.facts.revision, Side.LEFT, Eyes.OPEN, trials[1:])
    assert void.outcome.legs == view.outcome.legs, "a void trial should not stand in for the client's"
    args = (*args, void.facts.revision, Side.LEFT, Eyes.OPEN)
    with pytest.raises(Refused, match="more than 3 tries that count"):
        time_balance(*args, trials[:1] * 4)
    with pytest.raises(Refused, match="more than 12 tries") as many:
        time_balance(*args, trials[1:] * 13)
    assert len(many.value.faults) == 1, "none of them counts"


def test_timing_somebody_whose_balance_was_skipped_needs_a_reason(shared):
    view = shared.visit("diabetes_and_numb_feet_with_heel_pain")
    args = (shared.office, shared.actor(), view.visit.code, view.facts.revision, Side.LEFT, Eyes.OPEN)
    trials = (BalanceTrial(7_900, EndedBy.STAFF),)
    with pytest.raises(Refused, match="reason"):
        time_balance(*args, trials)
    assert time_balance(*args, trials, WHY).facts.edits[0].reason == WHY


def test_merging_joins_visits_and_undoing_parts_them_again(house):
    one, two, three = (house.visit().visit.code for _ in range(3))
    office, actor = house.office, house.actor()
    assert merge(office, actor, one, two, WHY).facts.merged_with == (two,)
    assert merge(office, actor, three, two, WHY).facts.merged_with == (one, two)
    with pytest.raises(UserFacing, match="already"):
        merge(office, actor, one, three, WHY)
    with pytest.raises(UserFacing, match="not merged with each other"):
        undo_merge(office, actor, one, three, WHY)
    assert undo_merge(office, actor, two, one, WHY).facts.merged_with == (three,)
    again = house.again(one)
    assert again.facts.merged_with == ()
    assert [(e.what, e.old, e.new) for e in again.facts.edits] == [
        ("merged", None, f'"{two}"'),
        ("merged", f'"{two}"', None),
    ]
    assert again.visit == house.again(one).visit
    assert merge(office, actor, one, two, WHY).facts.merged_with == (two, three)


def test_visits_of_two_birth_years_are_not_merged(shared):
    one, other = shared.visit(), shared.visit("legs_far_apart")
    assert one.visit.client.birth_year != other.visit.client.birth_year
    with pytest.raises(UserFacing, match="birth years"):
        merge(shared.office, shared.actor(), one.visit.code, other.visit.code, WHY)


def test_a_paper_form_has_its_true_date_and_is_marked(house):
    parsed = parse((CASES / "heel_pain_only.visit.json").read_bytes(), house.services.content)
    on = house.clock.now_utc() - timedelta(days=3)
    view = enter_paper(house.office, house.actor(), parsed, on)
    assert (view.visit.entered_by, view.visit.started_at) == (EnteredBy.PAPER, on)
    assert view.outcome is not None
    assert house.audited(1) == [Act.ENTER_PAPER]
    assert view.facts.flags == ()
    assert [row.code for row in today(house.office, house.actor(), on.date()).rows] == [view.visit.code]
    with pytest.raises(Refused, match="future"):
        enter_paper(house.office, house.actor(), parsed, house.clock.now_utc() + timedelta(hours=1))


def test_an_urgent_paper_form_is_one_flag_and_can_be_changed_at_once(house):
    parsed = parse((CASES / "urgent_gives_no_plan.visit.json").read_bytes(), house.services.content)
    entered = enter_paper(house.office, house.actor(), replace(parsed, store=True), house.clock.now_utc())
    (flag,) = entered.facts.flags
    assert (flag.tier, flag.acknowledged_by) == (entered.outcome.screening.tier, None)
    drop = NavicularDrop(50, 38)
    args = (house.office, house.actor(), entered.visit.code, entered.facts.revision, Side.LEFT, drop)
    assert measure_arch(*args).visit.by_staff.arches.left == drop


def test_a_paper_form_whose_line_cannot_be_written_is_not_stored(house, monkeypatch):
    """Promised: each act is in the log in the transaction of the act."""
    parsed = parse((CASES / "heel_pain_only.visit.json").read_bytes(), house.services.content)

    def full(trail, connection, entry):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(AuditTrail, "add", full)
    with pytest.raises(StoreUnavailable, match="disk is full"):
        enter_paper(house.office, house.actor(), parsed, house.clock.now_utc())
    assert house.office.visits.recent() == ()


def interrupted(house):
    visit = replace(house.visit().visit, state=VisitState.IN_PROGRESS, step="safety:now")
    house.office.visits.save(visit)
    return house.again(visit.code)


def test_an_interrupted_visit_is_closed_and_goes_on_when_reopened(house):
    view = interrupted(house)
    code, office, actor = view.visit.code, house.office, house.actor()
    with pytest.raises(Refused, match="reason"):
        close_visit(office, actor, code, view.facts.revision, " ")
    closed = close_visit(office, actor, code, view.facts.revision, "went home")
    assert closed.visit.state is VisitState.CLOSED
    session = VisitSession(house.services.desk())
    year = view.visit.client.birth_year
    with pytest.raises(UserFacing, match="could not find"):
        session.resume(code, year)
    reopened = reopen_visit(office, actor, code, closed.facts.revision, "is back")
    assert [e.reason for e in reopened.facts.edits] == ["went home", "is back"]
    assert session.resume(code, year).visit.code == code
    with pytest.raises(UserFacing, match="in_progress"):
        reopen_visit(office, actor, code, reopened.facts.revision, "is back")


def test_a_kiosk_that_does_not_know_of_the_change_cannot_take_it_away(house):
    """The client is still at the results when staff change the plan; then the client goes back and edits."""
    view = house.visit()
    at_kiosk = view.visit
    removed = PlanChange(remove=(view.outcome.exercises[0].id,))
    new = change_plan(house.office, house.actor(), at_kiosk.code, view.facts.revision, removed)
    with pytest.raises(StoreUnavailable, match="staff have changed"):
        house.office.visits.save(replace(at_kiosk, step="check"))
    assert house.again(at_kiosk.code).visit == new.visit


def test_a_sheet_of_another_version_or_visit_is_refused(shared):
    code = shared.visit().visit.code
    with pytest.raises(UserFacing, match="no such sheet"):
        see_sheet(shared.office, shared.actor(), code, version=2)
    with pytest.raises(UserFacing, match="no visit"):
        see_sheet(shared.office, shared.actor(), VisitCode("W4XHFR"))


def test_printing_without_a_printer_says_so_and_with_one_leaves_a_job_and_a_line(shared):
    code = shared.visit().visit.code
    with pytest.raises(PrinterUnavailable, match="No printer"):
        print_sheet(shared.office, shared.actor(), code)
    job = print_sheet(shared.office, shared.actor(), code, printer_uri="ipp://127.0.0.1:1/ipp/print")
    assert job.code == code
    assert shared.audited() == ["print_sheet"]
    row = next(row for row in today(shared.office, shared.actor()).rows if row.code == code)
    assert row.printed is not None
    assert row.printed.state is job.state
