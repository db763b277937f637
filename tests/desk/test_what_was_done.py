"""What was done with a visit can be read on its page, and the rail knows at once."""

from kiosk.security.roles import Act, Role
from tests.desk.conftest import Clerk
from tests.desk.test_work import FLAGGED, MARIA, open_by_touch


def test_an_answered_call_leaves_the_rail_at_once_and_says_who_answered(clerk: Clerk) -> None:
    clerk.sign_in()
    assert clerk.app.desk.property("flagsWaiting") == 1
    open_by_touch(clerk, FLAGGED)
    clerk.tap("acknowledge")
    assert clerk.app.desk.property("flagsWaiting") == 0
    assert clerk.says("The call was answered")
    assert clerk.page.head["answeredBy"] == "Sam"
    assert "Sam" in clerk.words()
    assert clerk.page.head["answeredAt"] in clerk.words()


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
