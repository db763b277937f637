"""What was done with a visit can be read on its page, and the rail knows at once."""

import pytest

from kiosk.security.audit import Event
from kiosk.security.roles import Act, Role
from kiosk.security.signin import SignInRefused
from tests.desk.conftest import NAMES, Clerk
from tests.desk.test_work import FLAGGED, MARIA, open_by_touch

pytestmark = pytest.mark.few(3)


def test_an_answered_call_leaves_the_rail_at_once_and_says_who_answered(clerk: Clerk) -> None:
    clerk.sign_in()
    assert clerk.app.desk.property("flagsWaiting") == 1
    open_by_touch(clerk, FLAGGED)
    clerk.tap("acknowledge")
    assert clerk.app.desk.property("flagsWaiting") == 0
    assert clerk.page.head["answeredBy"] == "Sam"
    assert clerk.says("Sam went to the client")
    assert clerk.page.head["answeredAt"] in clerk.words()


def test_an_answered_call_goes_on_saying_why_and_is_no_healthy_finish(clerk: Clerk) -> None:
    """Whoever comes to the visit later has to see what was said, and that this plan is not like the others."""
    clerk.sign_in()
    (row,) = (row for row in clerk.page.rows.rows if row.code == FLAGGED)
    assert row.sheet == "no_plan", "nothing to hand out while somebody has to go"
    open_by_touch(clerk, FLAGGED)
    clerk.tap("acknowledge")
    told = [text for text in clerk.words() if "swollen calf" in text]
    assert told == ["Said yes to: Hot, swollen calf"], (
        "beside the plan; where the exercises would be it is not said again"
    )
    assert clerk.sees("callAnswered")
    assert clerk.hand.find("callAnswered").property("tone") == "plain"
    assert "Finished · safety answer" in clerk.words()
    clerk.tap("deskBack")
    clerk.tap(f"visit_{FLAGGED}")
    assert clerk.says("swollen calf"), "the chosen visit beside the list of the day"
    (row,) = (row for row in clerk.page.rows.rows if row.code == FLAGGED)
    assert row.where == "finished_safety"
    assert row.sheet == "to_print", "the sheet that says so, too"
    assert sum("safety answer" in text for text in clerk.words()) == 1
    clerk.app.desk.go("visits")
    clerk.rest()
    assert clerk.words().count("Finished · safety answer") == 1
    assert clerk.words().count("Finished") > 1
    clerk.check()


def test_a_wrong_pin_is_signed_by_nobody(clerk: Clerk) -> None:
    """Whoever typed it did not prove to be the one whose name they typed."""
    door = clerk.services.office.sign_in
    with pytest.raises(SignInRefused):
        door.sign_in(NAMES[Role.ADMINISTRATOR], "00000000")
    clerk.sign_in(Role.MANAGER)
    clerk.app.desk.seeLog()
    clerk.rest()
    (line,) = (row for row in clerk.page.rows.rows if row.act == Event.SIGN_IN_FAILED)
    assert (line.who, line.subject) == ("", "Ada")
    assert clerk.words().count("nobody signed in") == 1
    # What was done under a name goes on saying so.
    assert "Mo" in [row.who for row in clerk.page.rows.rows if row.act == Event.SIGNED_IN]
    assert clerk.services.office.audit.check().sound


def test_pain_is_told_in_words_with_its_scale(clerk: Clerk) -> None:
    clerk.sign_in()
    open_by_touch(clerk, MARIA)
    clerk.tap("tab_answers")
    assert clerk.says("4 of 10 now · 6 at worst · for 9 weeks")
    clerk.tap("tab_findings")
    assert clerk.says("Source: Koc 2023")
    assert not clerk.says("S6, S11")


def test_the_history_tells_of_calls_approvals_prints_and_copies(clerk: Clerk) -> None:
    clerk.sign_in(Role.MANAGER)
    open_by_touch(clerk, FLAGGED)
    clerk.tap("acknowledge")
    clerk.tap("tab_history")
    assert [deed["act"] for deed in clerk.page.deeds] == [Act.ACKNOWLEDGE]
    assert clerk.says("Answered a call for staff")
    clerk.app.desk.go("today")
    clerk.rest()
    open_by_touch(clerk, MARIA)
    clerk.tap("tab_history")
    assert clerk.says("Nothing yet")
    clerk.tap("approve")
    assert [(deed["who"], deed["act"]) for deed in clerk.page.deeds] == [("Mo", Act.APPROVE)]
    clerk.check()
