"""Changing the plan at the desk: what staff may, what needs a reason, and what nobody may."""

import json
from dataclasses import replace

import pytest

from kiosk.desk.plan import (
    PlanChange,
    ReasonNeeded,
    approve,
    change_plan,
    check_note,
    choices,
    write_note,
)
from kiosk.desk.sheets import see_sheet
from kiosk.desk.today import today
from kiosk.doses import limits_of
from kiosk.entry import enter
from kiosk.errors import Refused, UserFacing
from kiosk.freetext import NOTE_MAX
from kiosk.handout import make_sheet
from kiosk.visit import DoseChange, ExerciseId, StaffChanges, VisitCode
from tests.kiosk.handout.visits import CLINIC, EVERYTHING

pytestmark = pytest.mark.few(3)

TOWEL, BALL, ONE_LEG = (
    ExerciseId("heel_raise_towel"),
    ExerciseId("foot_rolling_ball"),
    ExerciseId("single_leg_balance"),
)
WHY = "seen standing, asked the physiotherapist"


def ids(view):
    return [exercise.id for exercise in view.outcome.exercises]


def change(house, view, **what):
    return change_plan(house.office, house.actor(), view.visit.code, view.facts.revision, PlanChange(**what))


def test_a_swap_keeps_the_old_plan_its_sheet_who_when_and_why(house):
    view = house.visit()
    before, first = ids(view), see_sheet(house.office, house.actor(), view.visit.code)
    house.clock.move(60_000)
    new = change(house, view, remove=(before[3],), add=(TOWEL,), reason="likes it better")
    assert ids(new) == [*before[:3], TOWEL]
    added, removed = new.facts.edits
    assert (added.what, added.old, json.loads(added.new)) == ("staff.exercises_add", "[]", [TOWEL])
    assert (removed.what, json.loads(removed.new)) == ("staff.exercises_remove", [before[3]])
    assert {(e.by, e.at, e.reason) for e in new.facts.edits} == {
        (house.actor().name, house.clock.now_utc(), "likes it better")
    }
    assert [(s.version, s.current) for s in new.facts.sheets] == [(1, False), (2, True)]
    assert see_sheet(house.office, house.actor(), view.visit.code, version=1).pdf == first.pdf
    assert see_sheet(house.office, house.actor(), view.visit.code).pdf != first.pdf
    assert house.audited() == ["change_plan"]
    (line,) = house.office.audit.lines(limit=1)
    assert TOWEL not in line.detail, "what was changed is health data: it belongs into the history only"


def test_taking_a_change_back_leaves_nothing_but_its_history(house):
    view = house.visit()
    new = change(house, view, remove=(ids(view)[0],))
    back = change(house, new, add=(ids(view)[0],))
    assert ids(back) == ids(view)
    assert back.visit.staff == StaffChanges()
    assert len(back.facts.edits) == 2
    with pytest.raises(UserFacing, match="changes nothing"):
        change(house, back, doses=())


def test_what_safety_rules_out_needs_override_and_a_typed_reason(house):
    view = house.visit("diabetes_and_numb_feet_with_heel_pain")
    assert BALL in {
        choice.id for choice in choices(house.office, house.actor(), view.visit.code) if choice.against
    }
    with pytest.raises(ReasonNeeded) as caught:
        change(house, view, add=(BALL,), reason=WHY)
    ((id, against),) = caught.value.ruled_out
    assert id == BALL
    assert "safety.numb_feet" in against
    with pytest.raises(ReasonNeeded):
        change(house, view, add=(BALL,), override=(BALL,), remove=ids(view)[:1])
    with pytest.raises(Refused, match="reason"):
        change(house, view, add=(BALL,), override=(BALL,), remove=ids(view)[:1], reason="ok")
    assert house.again(view.visit.code).facts == view.facts, "a refused change changed something"
    new = change(house, view, add=(BALL,), override=(BALL,), remove=ids(view)[:1], reason=WHY)
    assert BALL in ids(new)
    assert BALL not in {w.id for w in new.outcome.withheld}
    assert [e.reason for e in new.facts.edits if e.what == "staff.overrides"] == [WHY]


def test_nobody_gets_one_leg_standing_who_cannot_hold_five_seconds(house):
    view = house.visit("under_five_seconds_at_74")
    with pytest.raises(UserFacing, match="cannot be in this plan"):
        change(house, view, add=(ONE_LEG,), override=(ONE_LEG,), reason=WHY)


def test_an_urgent_visit_has_no_plan_to_change(house):
    view = house.visit("urgent_gives_no_plan")
    with pytest.raises(UserFacing, match="no plan to change"):
        change(house, view, add=(TOWEL,), reason=WHY)


def test_a_fifth_exercise_needs_a_reason(house):
    view = house.visit()
    assert len(ids(view)) == 4
    with pytest.raises(ReasonNeeded, match="More than 4"):
        change(house, view, add=(TOWEL,))
    assert len(ids(change(house, view, add=(TOWEL,), reason="trains every day anyway"))) == 5


def dose(house, id, **numbers):
    usual = house.services.content.exercises[id].dose
    names = ("sets", "reps", "hold_s", "seconds", "rest_s", "per_day", "per_week")
    return DoseChange(id, **{name: numbers.get(name, getattr(usual, name)) for name in names})


def test_doses_stay_within_what_the_sources_name(house):
    view = house.visit()
    short_foot = ExerciseId("short_foot")
    new = change(house, view, doses=(dose(house, short_foot, sets=3, reps=8, per_week=5),))
    planned = next(e for e in new.outcome.exercises if e.id == short_foot)
    assert (planned.sets, planned.reps, planned.per_week) == (3, 8, 5)
    for wrong, path in (
        ({"per_week": 4}, "per_week"),
        ({"hold_s": 6}, "hold_s"),
        ({"sets": 1, "reps": 8}, "reps_a_day"),
        ({"seconds": 30}, "seconds"),
        ({"reps": None}, "reps"),
    ):
        with pytest.raises(Refused) as caught:
            change(house, new, doses=(dose(house, short_foot, **wrong),))
        assert f"dose.short_foot.{path}" in {fault.path for fault in caught.value.faults}
    with pytest.raises(Refused, match="not in the plan"):
        change(house, new, doses=(dose(house, TOWEL),))


def test_every_dose_of_the_content_is_within_its_own_limits(shared):
    for exercise in shared.services.content.exercises.values():
        names = {limit.name for limit in limits_of(exercise)} - {"reps_a_day"}
        for name in names:
            limit = next(one for one in limits_of(exercise) if one.name == name)
            assert limit.low <= getattr(exercise.dose, name) <= limit.high, (exercise.id, name)


def test_somebody_elses_change_is_not_written_over(house):
    view = house.visit()
    change(house, view, remove=(ids(view)[0],))
    with pytest.raises(UserFacing, match="changed meanwhile"):
        change(house, view, remove=(ids(view)[1],))


def test_unknown_and_absent_exercises_are_named(shared):
    view = shared.visit()
    with pytest.raises(Refused) as caught:
        change(shared, view, add=(ExerciseId("headstand"),), remove=(TOWEL,))
    assert [str(fault) for fault in caught.value.faults] == [
        "exercise.headstand: is no exercise",
        "exercise.heel_raise_towel: is not in the plan",
    ]


# --- note and approval ---------------------------------------------------------------------------------------


def test_a_note_is_laid_out_before_it_is_taken(house):
    office, actor, view = house.office, house.actor(), house.visit()
    code = view.visit.code
    fit = check_note(office, actor, code, "Please come again\nin May.")
    assert fit.fits
    assert (fit.pages, fit.pages_before, fit.most) == (2, 2, NOTE_MAX)
    with pytest.raises(Refused, match=f"at most {NOTE_MAX}"):
        write_note(office, actor, code, view.facts.revision, "x" * (NOTE_MAX + 1))
    with pytest.raises(Refused, match="cannot be printed"):
        write_note(office, actor, code, view.facts.revision, "Well done \N{CHESTNUT}")
    new = write_note(office, actor, code, view.facts.revision, "Please come again in May.")
    assert new.visit.staff.note == "Please come again in May."
    gone = write_note(office, actor, code, new.facts.revision, " ")
    assert gone.visit.staff.note is None
    assert [(e.old, e.new) for e in gone.facts.edits] == [
        (None, '"Please come again in May."'),
        ('"Please come again in May."', None),
    ]


def test_a_note_that_needs_one_more_page_does_not_fit(house):
    """Everything was found in this visit, and the clinic has a line of its own: the sheet is full. The note is as long
    as it may be, and in the widest of letters.
    """

    def sheet_of(visit, outcome, key, day):
        return make_sheet(visit, outcome, house.services.content, CLINIC, key, day)

    office, actor = replace(house.office, make_sheet=sheet_of), house.actor()
    full = replace(EVERYTHING, code=VisitCode(""), started_at=house.clock.now_utc(), store=True)
    code = enter(house.services.desk(), full).visit.code
    assert check_note(office, actor, code, "Well done.").fits
    long = "WWWWWWWWWWWWWWWWWWW " * 20
    fit = check_note(office, actor, code, long)
    assert (fit.length <= fit.most, fit.lost) == (True, "")
    assert (fit.pages_before, fit.pages, fit.fits) == (2, 3, False)
    with pytest.raises(Refused, match="one more page"):
        write_note(office, actor, code, house.again(code).facts.revision, long)
    assert house.again(code).visit.staff.note is None


def test_approving_holds_until_the_next_change(house):
    office, actor, view = house.office, house.actor(), house.visit()
    approved = approve(office, actor, view.visit.code, view.facts.revision)
    assert approved.facts.approval.by == actor.name
    assert today(office, actor).rows[0].approved
    new = change(house, approved, remove=(ids(view)[0],))
    assert new.facts.approval is None
